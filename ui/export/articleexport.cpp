// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/articleexport.h"

#include "core/document/ownpdf.h"
#include "core/exchange/annotationcsv.h"
#include "core/exchange/brat.h"
#include "core/exchange/codebookcsv.h"
#include "core/exchange/markdown.h"
#include "core/exchange/qdacodebook.h"
#include "core/exchange/sarif.h"
#include "core/exchange/webannotation.h"
#include "core/import/originalplaces.h"
#include "core/review/shipped.h"
#include "core/storage/savefile.h"
#include "ui/render/htmlexport.h"
#include "ui/render/pdf/originalpdf.h"
#include "ui/render/pdf/pdfexport.h"
#include "ui/words/markdownwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

using Many = ExportFormatFacts::Many;

struct ArticleExport
{
    Q_DECLARE_TR_FUNCTIONS(ArticleExport)
};

std::unique_ptr<ExportWriter> writerOf(const ExportOptions &options, ExportContext context)
{
    switch (options.format) {
    case ExportFormat::Markdown:
        return std::make_unique<MarkdownWriter>(std::move(context), markdownWords());
    case ExportFormat::Csv:
        return std::make_unique<AnnotationCsvWriter>(std::move(context), options.csv);
    case ExportFormat::JsonLd:
        return std::make_unique<WebAnnotationWriter>(std::move(context), ArticleText::Left);
    case ExportFormat::Qdpx:
        return std::make_unique<RefiProjectWriter>(std::move(context), options.dialect);
    case ExportFormat::Sarif:
        return std::make_unique<SarifWriter>(std::move(context));
    default:
        return nullptr;
    }
}

ExportJob jobOf(const Outgoing &outgoing, const ExportContext &context)
{
    ExportJob job = exportJobOf(outgoing.shown, context.codebook, context.coders);
    job.retrieved = outgoing.retrieved;
    return job;
}

/// The annotations as they lie in a PDF, with the text that they are on.
Result<PdfAttachment> attachmentOf(const Outgoing &outgoing, const ExportContext &context)
{
    // Nothing lies in a PDF that is not to be seen on its pages.
    Outgoing seen = outgoing;
    seen.tags.clear();
    seen.note.clear();
    seen.collections.clear();
    WebAnnotationWriter writer(context, ArticleText::Embedded);
    writer.add(seen);
    return writer.finish().transform([](QByteArray json) {
        return PdfAttachment{
            .name = QString(QLatin1StringView(pdfAnnotationsName)),
            .type = u"application/ld+json"_s,
            .description = ArticleExport::tr("Annotations and marks, as data (Web Annotation)"),
            .bytes = std::move(json)};
    });
}

Result<> exportOwnPdf(const Outgoing &outgoing, const ExportOptions &options,
                      const ExportContext &context, const QString &path, const Progress &progress)
{
    auto attachment = attachmentOf(outgoing, context);
    if (!attachment) {
        return std::unexpected(attachment.error());
    }
    ExportJob job = jobOf(outgoing, context);
    job.attachments.push_back(*std::move(attachment));
    return exportPdf(job, options.pdf, path, progress);
}

Result<> exportOriginal(const ExportItem &item, const ExportJob &job, const QString &path,
                        const Progress &progress)
{
    const auto found = [&]() -> Result<std::optional<PagePlaces>> {
        if (item.places || item.original.isEmpty()) {
            return item.places;
        }
        return loadShippedLanguages()
            .and_then(loadShippedReadContext)
            .and_then([&](const ReadContext &context) {
                return placesInOriginal(*item.review.article, item.original, path, context);
            });
    }();
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!*found) {
        return std::unexpected(Error{ErrorCode::OriginalUnlike, path});
    }
    return exportOntoOriginal(job, item.original, **found, path, progress);
}

Result<> writeFolder(const std::vector<std::pair<QString, QByteArray>> &files, const QString &path)
{
    if (!QDir().mkpath(path)) {
        return std::unexpected(Error{ErrorCode::FileUnwritable, path});
    }
    QStringList written;
    for (const auto &[name, bytes] : files) {
        const QString file = QDir(path).filePath(name);
        if (Result<> saved = saveFile(bytes, file); !saved) {
            for (const QString &part : std::as_const(written)) { // one half is of no use
                QFile::remove(part);
            }
            return saved;
        }
        written += file;
    }
    return {};
}

} // namespace

/// One of them, by the format.
struct GatheredExport::Writers
{
    std::unique_ptr<ExportWriter> file;
    std::optional<BratWriter> folder;
};

Outgoing outgoingOf(const ExportItem &item, const ExportFilter &filter)
{
    Outgoing outgoing{.shown = exported(item.review, filter),
                      .name = item.name,
                      .retrieved = item.retrieved,
                      .tags = item.tags,
                      .note = item.note,
                      .collections = item.collections};
    // What the reader has noted of the article goes where the reader's annotations go.
    if (!filter.withAnnotations || (filter.coders && !filter.coders->contains(CoderId()))) {
        outgoing.tags.clear();
        outgoing.note.clear();
        outgoing.collections.clear();
    }
    return outgoing;
}

ExportJob exportJobOf(const ExportItem &item, const ExportOptions &options,
                      const ExportContext &context)
{
    return jobOf(outgoingOf(item, options.filter), context);
}

QString exportText(const ExportItem &item, const ExportOptions &options,
                   const ExportContext &context)
{
    const Outgoing outgoing = outgoingOf(item, options.filter);
    if (options.format == ExportFormat::Text) {
        return item.review.article->text();
    }
    if (options.format == ExportFormat::Brat) {
        BratWriter writer(context);
        writer.add(outgoing);
        QStringList parts;
        for (const auto &[name, bytes] : writer.files()) {
            parts += name + u"\n\n" + QString::fromUtf8(bytes);
        }
        return parts.join(u'\n');
    }
    const std::unique_ptr<ExportWriter> writer =
        options.format == ExportFormat::Qdpx ? nullptr : writerOf(options, context);
    if (!writer) {
        return {};
    }
    writer->add(outgoing);
    return QString::fromUtf8(writer->finish().value_or(QByteArray()));
}

Result<> exportArticle(const ExportItem &item, const ExportOptions &options,
                       const ExportContext &context, const QString &path, const Progress &progress)
{
    const Outgoing outgoing = outgoingOf(item, options.filter);
    switch (options.format) {
    case ExportFormat::Pdf:
        return exportOwnPdf(outgoing, options, context, path, progress);
    case ExportFormat::OriginalPdf:
        return exportOriginal(item, jobOf(outgoing, context), path, progress);
    case ExportFormat::Html:
        return saveFile(toHtml(jobOf(outgoing, context)).toUtf8(), path);
    case ExportFormat::Text:
        return saveFile(item.review.article->text().toUtf8() + '\n', path);
    default: {
        GatheredExport gathered(options, context);
        gathered.add(item);
        return gathered.write(path);
    }
    }
}

GatheredExport::GatheredExport(ExportOptions options, ExportContext context)
    : m_options(std::move(options))
    , m_writers(std::make_unique<Writers>())
{
    if (factsOf(m_options.format).many == Many::Folder) {
        m_writers->folder.emplace(std::move(context));
    } else {
        m_writers->file = writerOf(m_options, std::move(context));
        Q_ASSERT(m_writers->file);
    }
}

GatheredExport::~GatheredExport() = default;

void GatheredExport::add(const ExportItem &item)
{
    const Outgoing outgoing = outgoingOf(item, m_options.filter);
    if (m_writers->folder) {
        m_writers->folder->add(outgoing);
    } else {
        m_writers->file->add(outgoing);
    }
}

Result<> GatheredExport::write(const QString &path)
{
    if (m_writers->folder) {
        return writeFolder(m_writers->folder->files(), path);
    }
    return m_writers->file->finish().and_then(
        [&path](const QByteArray &bytes) { return saveFile(bytes, path); });
}

Result<> exportCodebook(const Codebook &codebook, const ExportOptions &options, const QString &path)
{
    return saveFile(options.format == ExportFormat::Qdc ? codebookToQdc(codebook)
                                                        : codebookToCsv(codebook, options.csv),
                    path);
}

} // namespace slantlight::ui
