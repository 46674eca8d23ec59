// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/exporter.h"

#include "core/document/ownpdf.h"
#include "ui/desk/desk.h"

#include <QtConcurrentRun>

#include <QPromise>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

void run(QPromise<ExportOutcome> &promise, const Exporter::Job &job, const std::stop_token &stop)
{
    promise.setProgressRange(0, 100);
    promise.addResult(job(
        [&promise](double share, const QString &) {
            promise.setProgressValue(static_cast<int>(share * 100));
        },
        stop));
}

std::vector<Coder> codersOf(const Desk &desk)
{
    std::vector<Coder> coders{desk.library().coders().owner().value_or(
        Coder{.id = CoderId(u"00000000-0000-4000-8000-000000000000"_s), .name = {}})};
    const std::vector<Coder> others = desk.otherCoders();
    coders.insert(coders.end(), others.begin(), others.end());
    return coders;
}

} // namespace

ExportJob exportJobOf(const Desk &desk)
{
    ExportJob job =
        exportJobOf(shown(desk.review(), desk.shownFilter()), desk.codebook(), codersOf(desk));
    const auto source = desk.library().articles().snapshot(desk.article()->id());
    if (source && *source) {
        job.retrieved = (*source)->retrieved;
    }
    return job;
}

ExportItem exportItemOf(const Desk &desk, bool withOriginal)
{
    const ArticleId id = desk.article()->id();
    const Library &library = desk.library();
    ExportItem item{.review = desk.review(),
                    .name = suggestedFileName(desk.article()->title(), ExportFormat::Brat),
                    .retrieved = {},
                    .tags = library.collections().tagsOf(id).value_or(QStringList()),
                    .note = library.articles().note(id).value_or(QString()),
                    .collections = {},
                    .original = {}};
    if (auto source = library.articles().snapshot(id); source && *source) {
        item.retrieved = (*source)->retrieved;
        if (withOriginal) {
            item.original = std::move((*source)->bytes);
        }
    }
    return item;
}

ExportContext exportContextOf(const Desk &desk)
{
    return {.codebook = desk.codebook(),
            .coders = codersOf(desk),
            .written = QDateTime::currentDateTimeUtc()};
}

bool hasOriginalPdf(const Desk &desk)
{
    if (!desk.article()) {
        return false;
    }
    const auto source = desk.library().articles().snapshot(desk.article()->id());
    return source && *source && (*source)->bytes.startsWith("%PDF-") && !ownDraft((*source)->bytes);
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
    const QString ending = factsOf(format).ending;
    return (name.isEmpty() ? u"article"_s : name) + (ending.isEmpty() ? u""_s : u'.' + ending);
}

Exporter::Exporter(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &Exporter::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT finished(m_watcher.future().result()); });
}

Exporter::~Exporter()
{
    m_watcher.disconnect(this);
    cancel();
    m_watcher.waitForFinished();
}

void Exporter::start(Job job)
{
    if (isRunning()) {
        return;
    }
    m_stop = {};
    m_watcher.setFuture(QtConcurrent::run(run, std::move(job), m_stop.get_token()));
}

void Exporter::cancel()
{
    m_stop.request_stop();
}

bool Exporter::isRunning() const
{
    return m_watcher.isRunning();
}

} // namespace slantlight::ui
