// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/inputstream.h"
#include "core/base/notice.h"
#include "core/base/result.h"
#include "core/import/importarticle.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace slantlight {

/// What the arguments of a command name.
struct InputFiles
{
    QStringList files; ///< to be read; names as nameFromNative() gives them
    std::vector<Error> leftOut; ///< what a walk came upon and could not, or would not, look into
};

/// Returns the files that @p arguments name: folders are walked for articles, in the order of their
/// names; "-" stays for standard input, and what does not exist stays to be named when it is read.
///
/// A walk goes on past whatever cannot be read. It opens no pipes and devices, and does not follow
/// links to folders, so it always ends; what it passes by so is left out with its reason. Hidden
/// files, and files whose ending is not that of an article, are no part of it.
[[nodiscard]] InputFiles inputFiles(const QStringList &arguments);

/// How inputs are read.
struct InputOptions
{
    std::optional<SourceFormat> format; ///< nothing: told by content
    bool allowsPrivate = false; ///< addresses of this machine and of private networks, too
};

/// Reads one article from a file, an address of the web or, for "-", from standard input. Fails as
/// importFirst() and fetch() do; the detail is the name as a terminal may be shown it.
[[nodiscard]] Result<Imported> readArticle(const QString &input, const InputOptions &options,
                                           const ReadContext &context);

/// Reads all articles of such an input, at least one: of a feed, a book or a mailbox there may be
/// many. Fails as readArticle() does.
[[nodiscard]] Result<std::vector<Imported>>
readArticles(const QString &input, const InputOptions &options, const ReadContext &context);

/// Opens a file or, for "-", standard input, to be read bit by bit. Fails with FileNotFound or
/// FileUnreadable; the detail is as above.
[[nodiscard]] Result<std::unique_ptr<InputStream>> openInput(const QString &input);

/// Returns the name of @p input as a terminal may be shown it.
[[nodiscard]] QString shownName(const QString &input);

/// Says what @p notices tell of @p input, a sentence each, which names it.
[[nodiscard]] QStringList noticeSentences(const std::vector<Notice> &notices, const QString &input);

} // namespace slantlight
