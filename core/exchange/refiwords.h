// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <array>

namespace slantlight::refi {

// Names in a REFI-QDA project that its writer and its reader share.

inline constexpr QLatin1StringView analyzer("Slantlight analyzer"); ///< the user of markers
inline constexpr QLatin1StringView memo("Memo"); ///< notes: of an annotation, ...
inline constexpr QLatin1StringView details("Slantlight details"); ///< ... what else it has, ...
inline constexpr QLatin1StringView orphan("Slantlight orphan"); ///< ... one without a place, ...
inline constexpr QLatin1StringView articleNote("Note"); ///< ... and what is noted on an article

/// A variable of a source, and its type in the schema.
struct Variable
{
    QLatin1StringView name;
    QLatin1StringView type;
};

inline constexpr Variable title{QLatin1StringView("Title"), QLatin1StringView("Text")};
inline constexpr Variable outlet{QLatin1StringView("Outlet"), QLatin1StringView("Text")};
inline constexpr Variable outletKind{QLatin1StringView("Outlet kind"), QLatin1StringView("Text")};
inline constexpr Variable medium{QLatin1StringView("Medium"), QLatin1StringView("Text")};
inline constexpr Variable country{QLatin1StringView("Country"), QLatin1StringView("Text")};
inline constexpr Variable owner{QLatin1StringView("Owner"), QLatin1StringView("Text")};
inline constexpr Variable author{QLatin1StringView("Author"), QLatin1StringView("Text")};
inline constexpr Variable published{QLatin1StringView("Published"), QLatin1StringView("Date")};
inline constexpr Variable address{QLatin1StringView("URL"), QLatin1StringView("Text")};
inline constexpr Variable site{QLatin1StringView("Site"), QLatin1StringView("Text")};
inline constexpr Variable language{QLatin1StringView("Language"), QLatin1StringView("Text")};
inline constexpr Variable retrieved{QLatin1StringView("Retrieved"), QLatin1StringView("DateTime")};
inline constexpr Variable words{QLatin1StringView("Words"), QLatin1StringView("Integer")};
inline constexpr Variable quotedShare{QLatin1StringView("Quoted share"),
                                      QLatin1StringView("Float")};
inline constexpr Variable sourceHash{QLatin1StringView("Source hash"), QLatin1StringView("Text")};
inline constexpr Variable textHash{QLatin1StringView("Text hash"), QLatin1StringView("Text")};
inline constexpr Variable rulePack{QLatin1StringView("Rule pack"), QLatin1StringView("Text")};
/// The kinds of the lines of an article, such as "headline, byline, paragraph 12".
inline constexpr Variable blocks{QLatin1StringView("Slantlight blocks"), QLatin1StringView("Text")};

inline constexpr std::array variables{
    title, outlet,   outletKind, medium, country,     owner,      author,   published, address,
    site,  language, retrieved,  words,  quotedShare, sourceHash, textHash, rulePack,  blocks};

/// What the lines of a note on what is kept of an annotation are called.
namespace kept {
inline constexpr QLatin1StringView id("Id");
inline constexpr QLatin1StringView code("Code"); ///< its GUID
inline constexpr QLatin1StringView exact("Words");
inline constexpr QLatin1StringView prefix("Words before");
inline constexpr QLatin1StringView suffix("Words after");
inline constexpr QLatin1StringView begin("Begin"); ///< in UTF-16 code units
inline constexpr QLatin1StringView end("End");
inline constexpr QLatin1StringView memo("Memo");
inline constexpr QLatin1StringView modified("Modified");
} // namespace kept

} // namespace slantlight::refi
