// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/library.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace slantlight {

/// One article with all that the library has of it.
struct Dossier
{
    Article article;
    LibraryEntry entry;
    Recollection said;
    QStringList tags;
    QString note;
    QString name; ///< of its files
};

/// A collection, and the names of the files of the articles in it.
struct PlainCollection
{
    Collection collection;
    QStringList articles;
};

/// Returns the article with its blocks, and what was said of it: annotations as in the W3C Web
/// Annotation data model, positions in code points. @p coders has the owner first.
[[nodiscard]] QByteArray dossierToJson(const Dossier &dossier, const std::vector<Coder> &coders);

/// Returns what a library has beside its articles.
[[nodiscard]] QByteArray libraryToJson(const Codebook &codebook, const std::vector<Coder> &coders,
                                       const std::vector<PlainCollection> &collections);

/// Returns the name of a coder, or the id where there is none; who is not among them is the first.
[[nodiscard]] QString coderName(const std::vector<Coder> &coders, const CoderId &id);

/// Counts the code points of @p text before @p place, or of all of it.
[[nodiscard]] qint64 codePointsUpTo(const QString &text, TextOffset place);

/// Returns @p time in UTC as ISO 8601 writes it; nothing for none.
[[nodiscard]] QString isoTime(const QDateTime &time);

} // namespace slantlight
