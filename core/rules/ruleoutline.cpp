// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleoutline.h"

#include "core/text/sourceline.h"
#include "core/text/valueafter.h"

#include <limits>

namespace slantlight {

std::optional<PackFileKind> packFileKind(QStringView name)
{
    return name.endsWith(u".rules")  ? std::optional(PackFileKind::Rules)
           : name.endsWith(u".list") ? std::optional(PackFileKind::Lists)
                                     : std::nullopt;
}

std::vector<OutlinedPart> outlineOf(QStringView text, PackFileKind kind)
{
    const QStringView word = kind == PackFileKind::Rules ? u"rule" : u"list";
    std::vector<OutlinedPart> parts;
    int after = 1; // the line after the latest that says something
    for (const SourceLine &line : sourceLines(text)) {
        if (const auto name = valueAfter(line.text, word)) {
            if (!parts.empty()) {
                parts.back().end = after;
            }
            const bool isList = kind == PackFileKind::Lists;
            const QString whole = name->toString();
            parts.push_back({.name = isList ? whole.section(u' ', 0, 0) : whole,
                             .line = line.number,
                             .end = std::numeric_limits<int>::max()});
        }
        after = line.number + 1;
    }
    return parts;
}

std::vector<OffLine> offLines(QStringView text)
{
    std::vector<OffLine> lines;
    for (const SourceLine &line : sourceLines(text)) {
        if (const auto rule = valueAfter(line.text, u"off")) {
            lines.push_back({.rule = rule->toString(), .line = line.number});
        }
    }
    return lines;
}

QStringList letNames(QStringView text, int line)
{
    QStringList names;
    for (const SourceLine &each : sourceLines(text)) {
        const auto value = each.number < line ? valueAfter(each.text, u"let") : std::nullopt;
        const qsizetype equals = value ? value->indexOf(u'=') : -1;
        if (equals > 0) {
            names.append(value->first(equals).trimmed().toString());
        }
    }
    return names;
}

} // namespace slantlight
