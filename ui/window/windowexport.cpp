// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowexport.h"

#include "core/analysis/analyzer.h"
#include "core/storage/library.h"
#include "ui/desk/desk.h"
#include "ui/sharing/exportdialog.h"
#include "ui/sharing/exportpreview.h"
#include "ui/window/actions.h"
#include "ui/window/session.h"
#include "ui/window/windowmessages.h"
#include "ui/window/workprogress.h"
#include "ui/words/errortext.h"
#include "ui/words/exportwords.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QStandardPaths>
#include <QStatusBar>
#include <QUrl>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

using Many = ExportFormatFacts::Many;

/// The first article of several, read and analysed for a look at it.
Result<std::shared_ptr<const ExportItem>> sampleOf(const QString &libraryPath, const ArticleId &id,
                                                   const Analyzer &analyzer)
{
    return Library::openReadOnly(libraryPath).and_then([&](const Library &library) {
        std::vector<Error> damaged;
        return itemFromLibrary(library, id, analyzer, false, damaged)
            .transform([](ExportItem item) -> std::shared_ptr<const ExportItem> {
                return std::make_shared<const ExportItem>(std::move(item));
            });
    });
}

/// Returns the path of @p name in @p folder, or of another name like it, that is not there yet.
QString freePath(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = folder.filePath(u"%1 (%2)"_s.arg(name).arg(number));
    }
    return path;
}

} // namespace

WindowExport::WindowExport(const Neighbours &neighbours, QMainWindow &window)
    : QObject(&window)
    , m_near(neighbours)
    , m_window(window)
    , m_progress(new WorkProgress(tr("Cancel the export"), &window))
    , m_sample(m_workers, *this)
{
    window.statusBar()->addPermanentWidget(m_progress);
    followDesk();
    const Actions &actions = m_near.actions;
    for (const auto &[action, format] : {std::pair(actions.exportPdf, ExportFormat::Pdf),
                                         std::pair(actions.exportHtml, ExportFormat::Html)}) {
        connect(action, &QAction::triggered, this, [this, format] { choose(format); });
    }
    connect(actions.exportAnnotations, &QAction::triggered, this, [this] {
        const ExportFormat last = m_near.session.exportOptions().format;
        const bool isBare = last == ExportFormat::Pdf || last == ExportFormat::OriginalPdf
                            || last == ExportFormat::Html || last == ExportFormat::Text;
        choose(isBare ? ExportFormat::Csv : last);
    });
    connect(m_progress, &WorkProgress::cancelled, &m_exporter, &Exporter::cancel);
    connect(&m_exporter, &Exporter::progressed, m_progress,
            [this](int percent) { m_progress->setDone(percent, 100); });
    connect(&m_exporter, &Exporter::finished, this, &WindowExport::take);
}

void WindowExport::followDesk()
{
    const Actions &actions = m_near.actions;
    for (QAction *const action : {actions.exportPdf, actions.exportHtml, actions.exportAnnotations,
                                  actions.print, actions.close}) {
        action->setEnabled(false);
        // What is exported has its marks, which those of a long text come after it.
        const auto follow = [action, &desk = m_near.desk] {
            action->setEnabled(desk.article() && !desk.analysis().isAwaited);
        };
        connect(&m_near.desk, &Desk::articleOpened, action, follow);
        connect(&m_near.desk, &Desk::markersChanged, action, follow);
        connect(&m_near.desk, &Desk::articleClosed, action,
                [action] { action->setEnabled(false); });
    }
}

void WindowExport::choose(ExportFormat format)
{
    if (!m_near.desk.article() || isRunning()) {
        return;
    }
    Q_EMIT beginning();
    ExportOptions options = m_near.session.exportOptions();
    options.format = format;
    options.filter.markers = m_near.desk.shownFilter(); // what is on the page
    const bool hasOriginal = hasOriginalPdf(m_near.desk);
    const auto sample = std::make_shared<const ExportItem>(exportItemOf(m_near.desk, hasOriginal));
    open(new ExportDialog({.context = exportContextOf(m_near.desk),
                           .sample = sample,
                           .articles = 1,
                           .hasOriginal = hasOriginal},
                          options, &m_window),
         sample, {});
}

void WindowExport::chooseFor(const std::vector<ArticleId> &articles)
{
    if (isRunning()) {
        return;
    }
    const auto open = m_near.desk.article();
    if (articles.size() == 1 && open && open->id() == articles.front()) {
        choose(m_near.session.exportOptions().format);
        return;
    }
    Q_EMIT beginning();
    ExportOptions options = m_near.session.exportOptions();
    options.filter.markers = m_near.desk.filter();
    auto *const dialog = new ExportDialog({.context = exportContextOf(m_near.desk),
                                           .sample = nullptr,
                                           .articles = static_cast<int>(articles.size()),
                                           .hasOriginal = false},
                                          options, &m_window);
    m_sample.run(
        [path = m_near.desk.libraryPath(), id = articles.front(),
         analyzer = m_near.desk.analyzer()](const std::stop_token &) {
            return sampleOf(path, id, *analyzer);
        },
        [dialog = QPointer(dialog)](const Result<std::shared_ptr<const ExportItem>> &sample) {
            if (dialog && sample) {
                dialog->setSample(*sample);
            } else if (dialog) {
                dialog->preview().fail(sample.error());
            }
        });
    this->open(dialog, nullptr, articles);
}

void WindowExport::open(ExportDialog *dialog, std::shared_ptr<const ExportItem> item,
                        std::vector<ArticleId> articles)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What was asked about is written, whatever has been opened meanwhile.
    connect(dialog, &ExportDialog::chosen, this,
            [this, dialog, item = std::move(item), articles = std::move(articles)] {
                const ExportOptions options = dialog->options();
                m_near.session.setExportOptions(options);
                const Many many = factsOf(options.format).many;
                const bool isFolder = articles.size() > 1 && many == Many::Files;
                const QString title = item ? item->review.article->title() : u"Slantlight"_s;
                const QString path = place(options.format, title, isFolder);
                if (path.isEmpty()) {
                    return;
                }
                if (item) {
                    write(options, item, path);
                } else {
                    write(options, articles, path, isFolder);
                }
            });
    dialog->open();
}

QString WindowExport::place(ExportFormat format, const QString &title, bool isFolder)
{
    QDir folder(m_near.session.exportFolder());
    if (m_near.session.exportFolder().isEmpty() || !folder.exists()) {
        folder = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    }
    if (!folder.exists()) {
        folder = QDir::home();
    }
    const bool isParted = factsOf(format).many == Many::Folder;
    if (isFolder || isParted) {
        const QString chosen =
            QFileDialog::getExistingDirectory(&m_window, tr("Export into a folder"), folder.path());
        if (chosen.isEmpty()) {
            return {};
        }
        m_near.session.setExportFolder(chosen);
        return isParted ? freePath(QDir(chosen), suggestedFileName(title, format)) : chosen;
    }
    QFileDialog dialog(&m_window, tr("Export"), folder.path(), exportFileFilter(format));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(factsOf(format).ending); // so that what is there is asked about
    dialog.selectFile(suggestedFileName(title, format));
    if (dialog.exec() != QDialog::Accepted) {
        return {};
    }
    const QString path = dialog.selectedFiles().value(0);
    m_near.session.setExportFolder(QFileInfo(path).path());
    return path;
}

void WindowExport::start(const QString &path, ExportFormat format)
{
    if (!m_near.desk.article() || isRunning()) {
        return;
    }
    Q_EMIT beginning();
    ExportOptions options = m_near.session.exportOptions();
    options.format = format;
    options.filter.markers = m_near.desk.shownFilter();
    const bool withOriginal = format == ExportFormat::OriginalPdf;
    write(options, std::make_shared<const ExportItem>(exportItemOf(m_near.desk, withOriginal)),
          path);
}

void WindowExport::write(const ExportOptions &options, std::shared_ptr<const ExportItem> item,
                         const QString &path)
{
    m_path = path;
    const QString title = item->review.article->title();
    begin(tr("Exporting “%1”…").arg(title),
          [item = std::move(item), context = exportContextOf(m_near.desk), options,
           path](const TellExport &tell, const std::stop_token &stop) {
              const Result<> written =
                  exportArticle(*item, options, context, path, [&](double share) {
                      tell(share, {});
                      return !stop.stop_requested();
                  });
              ExportOutcome outcome;
              if (written) {
                  outcome.written = 1;
                  outcome.files = {path};
              } else if (written.error().code == ErrorCode::Cancelled) {
                  outcome.isCancelled = true;
              } else {
                  outcome.failed = {written.error()};
              }
              return outcome;
          });
}

void WindowExport::write(const ExportOptions &options, const std::vector<ArticleId> &articles,
                         const QString &path, bool isFolder)
{
    m_path = path;
    begin(tr("Exporting %n article(s)…", nullptr, static_cast<int>(articles.size())),
          [request = ExportRequest{.options = options,
                                   .shipped = m_near.desk.codes().shipped(),
                                   .articles = articles,
                                   .path = path,
                                   .isFolder = isFolder},
           library = m_near.desk.libraryPath(),
           analyzer = m_near.desk.analyzer()](const TellExport &tell, const std::stop_token &stop) {
              return exportFromLibrary(request, library, *analyzer, tell, stop);
          });
}

void WindowExport::begin(const QString &text, Exporter::Job job)
{
    m_progress->begin(text);
    m_progress->setDone(0, 100);
    m_exporter.start(std::move(job));
}

void WindowExport::take(const ExportOutcome &outcome)
{
    m_progress->end();
    if (outcome.isCancelled) {
        m_near.messages.sayError({ErrorCode::Cancelled, m_path});
        return;
    }
    if (outcome.written == 0 || outcome.files.isEmpty()) {
        m_near.messages.sayError(outcome.failed.empty() ? Error{ErrorCode::FileUnwritable, m_path}
                                                        : outcome.failed.front());
        return;
    }
    if (!outcome.failed.empty()) {
        m_near.messages.warn(tr("Exported %n article(s).", nullptr, outcome.written) + u' '
                             + tr("%n could not be exported, or not whole. The first of them:",
                                  nullptr, static_cast<int>(outcome.failed.size()))
                             + u' ' + errorText(outcome.failed.front()));
    }
    if (outcome.files.size() == 1) {
        m_near.messages.sayExported(outcome.files.front());
    } else if (outcome.failed.empty()) {
        m_near.messages.offer(tr("Exported %n article(s).", nullptr, outcome.written),
                              {.text = tr("Open the folder"), .run = [path = m_path] {
                                   QDesktopServices::openUrl(QUrl::fromLocalFile(path));
                               }});
    }
}

} // namespace slantlight::ui
