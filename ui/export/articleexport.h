// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/pageplaces.h"
#include "core/base/result.h"
#include "core/exchange/outgoing.h"
#include "core/review/review.h"
#include "ui/export/exportoptions.h"
#include "ui/render/exportjob.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace slantlight::ui {

/// An article that is to be exported, with what goes with it as a whole.
struct ExportItem
{
    Review review; ///< of an article
    QString name; ///< of its files, without an ending
    QDateTime retrieved; ///< UTC; null where it is not known
    QStringList tags;
    QString note;
    QStringList collections;
    QByteArray original; ///< the PDF that it was read from; for OriginalPdf alone
    std::optional<PagePlaces> places = {}; ///< of its words there; nothing: not looked for yet
};

/// Returns what is exported of @p item, which must live as long.
[[nodiscard]] Outgoing outgoingOf(const ExportItem &item, const ExportFilter &filter);

/// Returns what goes onto pages, of paper or of the web.
[[nodiscard]] ExportJob exportJobOf(const ExportItem &item, const ExportOptions &options,
                                    const ExportContext &context);

/// Returns the words that the file of @p item has, for a look at them beforehand; empty where they
/// are no text to be read as it is: PDF, HTML, a project. Not for formats without articles.
[[nodiscard]] QString exportText(const ExportItem &item, const ExportOptions &options,
                                 const ExportContext &context);

/// Writes one article to the file @p path, or into that folder where the format wants one. For
/// Pdf the annotations are embedded as well.
///
/// Needs a QGuiApplication, no window, and may run on any thread. Files are written beside and
/// renamed. Fails with FileUnwritable, DiskFull or Cancelled, as exportPdf() and
/// exportOntoOriginal() do; the detail names the path. Not for formats without articles.
[[nodiscard]] Result<> exportArticle(const ExportItem &item, const ExportOptions &options,
                                     const ExportContext &context, const QString &path,
                                     const Progress &progress = {});

/// Many articles that share a file, or a folder.
class GatheredExport
{
public:
    /// The format must be one of one file, or of a folder.
    GatheredExport(ExportOptions options, ExportContext context);
    ~GatheredExport();

    void add(const ExportItem &item);
    /// Writes the file @p path, or into that folder; to be called once. Fails as exportArticle().
    [[nodiscard]] Result<> write(const QString &path);

private:
    struct Writers;

    ExportOptions m_options;
    std::unique_ptr<Writers> m_writers;
};

/// Writes @p codebook to @p path, in a format without articles; fails likewise.
[[nodiscard]] Result<> exportCodebook(const Codebook &codebook, const ExportOptions &options,
                                      const QString &path);

} // namespace slantlight::ui
