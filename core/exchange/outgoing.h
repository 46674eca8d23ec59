// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/codebook.h"
#include "core/base/result.h"
#include "core/review/shown.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace slantlight {

/// One article on its way out: what an export holds of it, and what goes with it as a whole.
///
/// Borrows from a review, as what is shown does.
struct Outgoing
{
    Shown shown;
    QString name; ///< of its files, without an ending; another one for each article of an export
    QDateTime retrieved; ///< UTC, when its source was had; null where that is not known
    QStringList tags;
    QString note; ///< what the reader noted on it as a whole
    QStringList collections; ///< names of those that it is in
};

/// What the articles of one export have in common.
struct ExportContext
{
    Codebook codebook; ///< shipped codes and the library's own
    std::vector<Coder> coders; ///< the owner first, who is always there
    QDateTime written; ///< UTC; when the export was begun
};

/// Makes one file of as many articles as there are.
///
/// A writer keeps what it needs of an article in add(); the review may change or go afterwards.
class ExportWriter
{
public:
    ExportWriter() = default;
    ExportWriter(const ExportWriter &) = delete;
    ExportWriter &operator=(const ExportWriter &) = delete;
    virtual ~ExportWriter() = default;

    virtual void add(const Outgoing &outgoing) = 0;
    /// Returns the whole file; to be called once, after the last article.
    [[nodiscard]] virtual Result<QByteArray> finish() = 0;
};

/// Returns the coder of @p annotation among those of @p context: who is not there is the owner.
[[nodiscard]] const Coder &coderOf(const Annotation &annotation, const ExportContext &context);

/// Returns the place of a placed annotation, or where it stood when it was described.
[[nodiscard]] TextSpan placeOf(const PlacedAnnotation &placed);

/// Returns "sha256:" and the hex digits of the hash of @p text in UTF-8.
[[nodiscard]] QString textHash(const QString &text);

} // namespace slantlight
