// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/notation.h"

#include "core/base/diagnosticcode.h"

#include <algorithm>

namespace slantlight {

namespace {

bool isTagCharacter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || c == u',' || c == u'!';
}

} // namespace

std::optional<qsizetype> tagsBegin(QStringView word)
{
    const qsizetype slash = word.lastIndexOf(u'/');
    if (slash < 0 || slash + 1 == word.size()
        || !std::ranges::all_of(word.sliced(slash + 1), isTagCharacter)) {
        return std::nullopt;
    }
    return slash;
}

std::expected<TagSet, Mistake> parseTags(QStringView names)
{
    const bool isExcluding = names.startsWith(u'!');
    TagSet tags;
    for (const QStringView name : (isExcluding ? names.sliced(1) : names).tokenize(u',')) {
        const auto tag = tagFromId(name);
        if (!tag) {
            return std::unexpected(Mistake{
                .code = DiagnosticCode::UnknownTag, .at = 0, .arguments = {name.toString()}});
        }
        tags.insert(*tag);
    }
    return isExcluding ? tagsBut(tags) : tags;
}

} // namespace slantlight
