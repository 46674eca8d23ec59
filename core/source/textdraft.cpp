// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/source/textdraft.h"

#include <utility>

namespace slantlight {

namespace {

std::vector<Notice> noticesOf(const Decoded &decoded)
{
    std::vector<Notice> notices;
    if (!decoded.encoding.isEmpty()) {
        notices.push_back(
            {.code = decoded.isGuess ? NoticeCode::EncodingGuessed : NoticeCode::EncodingNotPlain,
             .arguments = {decoded.encoding}});
    }
    if (decoded.replacedCharacters > 0) {
        notices.push_back({.code = NoticeCode::CharactersReplaced,
                           .arguments = {QString::number(decoded.replacedCharacters)}});
    }
    return notices;
}

} // namespace

Result<std::vector<Draft>>
draftsOfText(ReadSource &source,
             const std::function<Result<std::vector<Draft>>(const QString &text)> &read)
{
    const Result<Decoded> &decoded = source.decoded();
    if (!decoded) {
        return std::unexpected(decoded.error());
    }
    Result<std::vector<Draft>> drafts = read(decoded->text);
    if (!drafts) {
        return std::unexpected(drafts.error());
    }
    for (Draft &draft : *drafts) {
        draft.notices = noticesOf(*decoded);
    }
    return drafts;
}

Result<std::vector<Draft>>
draftOfText(ReadSource &source, const std::function<Result<Draft>(const QString &text)> &read)
{
    return draftsOfText(source, [&read](const QString &text) -> Result<std::vector<Draft>> {
        Result<Draft> draft = read(text);
        if (!draft) {
            return std::unexpected(draft.error());
        }
        std::vector<Draft> drafts;
        drafts.push_back(std::move(*draft));
        return drafts;
    });
}

} // namespace slantlight
