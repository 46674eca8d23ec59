// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/linelists.h"

#include "core/base/diagnosticcode.h"
#include "core/text/diagnosticlist.h"
#include "core/text/valueafter.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr QChar gapSign = u'…';
constexpr int usualGap = 60; ///< characters
constexpr int widestGap = 9999; ///< characters, far more than a line has

QString group(const QString &expression)
{
    return u"(?:"_s + expression + u')';
}

/// Returns the regular expression that @p wording stands for; nothing where it stands for none.
std::optional<QString> expressionOf(QStringView wording)
{
    QString expression;
    bool isInClass = false;
    for (qsizetype at = 0; at < wording.size(); ++at) {
        const QChar c = wording.at(at);
        if (c == u'\\' && at + 1 < wording.size()) {
            expression += c;
            expression += wording.at(++at);
            continue;
        }
        isInClass = (isInClass || c == u'[') && c != u']';
        if (c == gapSign && !isInClass) {
            int length = 0;
            while (at + 1 < wording.size() && wording.at(at + 1).isDigit()) {
                length = 10 * length + wording.at(++at).digitValue();
                if (length > widestGap) {
                    return std::nullopt;
                }
            }
            expression += u".{0,%1}"_s.arg(length == 0 ? usualGap : length);
        } else if (c == u' ' && !isInClass) {
            expression += u"\\s+"_s;
        } else {
            expression += c;
        }
    }
    // As anyOf() puts it beside others: "\Q" alone would quote them all.
    return QRegularExpression(group(expression)).isValid() ? std::optional(expression)
                                                           : std::nullopt;
}

} // namespace

Result<> LineLists::add(const QString &file, QStringView text)
{
    DiagnosticList mistakes(file);
    QStringList *wordings = nullptr;
    for (const SourceLine &line : sourceLines(text)) {
        if (const auto name = valueAfter(line.text, u"list")) {
            const auto [place, isNew] = m_lists.try_emplace(name->toString());
            if (!isNew) {
                mistakes.add(DiagnosticCode::DuplicateList, line, line.text, {name->toString()});
            }
            wordings = &place->second;
        } else if (wordings == nullptr) {
            mistakes.add(DiagnosticCode::EntryBeforeList, line, line.text);
            break;
        } else {
            // White space before a wording is wanted where the line begins with it.
            const bool isAfterSpace = line.whole.startsWith(u' ');
            if (const auto expression = expressionOf(line.text)) {
                wordings->append((isAfterSpace ? u"\\s+"_s : QString()) + *expression);
            } else {
                mistakes.add(DiagnosticCode::UnknownLine, line, line.text, {line.text.toString()});
            }
        }
    }
    if (!mistakes.isEmpty()) {
        return std::unexpected(std::move(mistakes).error(ErrorCode::MalformedLexicon));
    }
    return {};
}

QStringList LineLists::wordings(const QString &name) const
{
    const auto found = m_lists.find(name);
    return found == m_lists.end() ? QStringList() : found->second;
}

QString LineLists::anyOf(const QString &name) const
{
    const QStringList all = wordings(name);
    return all.isEmpty() ? u"(?!)"_s : group(all.join(u'|'));
}

} // namespace slantlight
