// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/exporter.h"

#include "core/storage/savefile.h"
#include "ui/desk/desk.h"
#include "ui/render/htmlexport.h"
#include "ui/render/pdf/pdfexport.h"

#include <QtConcurrentRun>

#include <QPromise>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

void write(QPromise<Result<>> &promise, const ExportJob &job, const QString &path,
           ExportFormat format)
{
    promise.setProgressRange(0, 100);
    const auto progress = [&promise](double share) {
        promise.setProgressValue(static_cast<int>(share * 100));
        return !promise.isCanceled();
    };
    switch (format) {
    case ExportFormat::Pdf:
        promise.addResult(exportPdf(job, path, progress));
        return;
    case ExportFormat::Html:
        promise.addResult(saveFile(toHtml(job).toUtf8(), path));
        return;
    }
}

} // namespace

ExportJob exportJobOf(const Desk &desk)
{
    return exportJobOf(shown(desk.review(), desk.shownFilter()), desk.codebook());
}

QString suggestedFileName(const QString &title, ExportFormat format)
{
    // Refused by one file system or another, or odd in a shell.
    static const QRegularExpression refused(u"[\\x00-\\x1f/\\\\:*?\"<>|“”„«»]+"_s);
    constexpr qsizetype longest = 80;

    QString name = title;
    name = name.replace(refused, u" "_s).simplified();
    if (name.size() > longest) {
        const qsizetype space = name.lastIndexOf(u' ', longest);
        name.truncate(space > longest / 2 ? space : longest);
    }
    while (name.startsWith(u'.') || name.startsWith(u'-')) {
        name.remove(0, 1);
    }
    while (name.endsWith(u'.') || name.endsWith(u' ')) {
        name.chop(1);
    }
    return (name.isEmpty() ? u"article"_s : name)
           + (format == ExportFormat::Pdf ? u".pdf"_s : u".html"_s);
}

Exporter::Exporter(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &Exporter::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Exporter::report);
}

Exporter::~Exporter()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void Exporter::start(const ExportJob &job, const QString &path, ExportFormat format)
{
    if (isRunning()) {
        return;
    }
    m_path = path;
    m_watcher.setFuture(QtConcurrent::run(write, job, path, format));
}

void Exporter::cancel()
{
    m_watcher.cancel();
}

bool Exporter::isRunning() const
{
    return m_watcher.isRunning();
}

void Exporter::report()
{
    // A cancelled future takes no result any more.
    const auto future = m_watcher.future();
    if (future.resultCount() == 0) {
        Q_EMIT failed({ErrorCode::Cancelled, m_path});
        return;
    }
    const Result<> written = future.result();
    if (written) {
        Q_EMIT finished(m_path);
    } else {
        Q_EMIT failed(written.error());
    }
}

} // namespace slantlight::ui
