// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <cstdint>

namespace slantlight {

/// What a user should know of how something was read, and in brackets what the arguments of the
/// notice are.
enum class NoticeCode : std::uint8_t {
    EncodingGuessed, ///< nothing in the bytes names it (the encoding)
    EncodingNotPlain, ///< the bytes are no clean UTF-8, yet tell what they are (the encoding)
    CharactersReplaced, ///< what could not be decoded became U+FFFD (how many)
    LanguageNotRead, ///< (its BCP 47 tag, empty where it is unknown)
    MarkersCut, ///< (the offset after which nothing is marked, how many markers there may be)
    AttachmentsLeftOut, ///< of a mail (their names)
    SummaryOnly, ///< of a feed, which holds no more of the article
    MoreArticles, ///< only the first of the source was taken (how many there are beside it)
};

/// Something that a user should know of how an article was read.
///
/// It holds no sentence: ui/words/noticetext.cpp and, for terminals, app/cli/inputs.cpp have the
/// words for each code.
struct Notice
{
    NoticeCode code;
    QStringList arguments; ///< what the sentence names

    friend bool operator==(const Notice &, const Notice &) = default;
};

} // namespace slantlight
