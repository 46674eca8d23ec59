// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/readarticles.h"

#include "core/exchange/exercisejson.h"
#include "core/fetch/fetch.h"

#include <QFileInfo>
#include <QMimeDatabase>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

/// Each article of a source keeps a copy of it, unless they take more bytes than this together.
constexpr qint64 mostCopies = 4 * 1024 * 1024;

Result<SourceArticles> readSource(ReadSource &source, const Snapshot &snapshot,
                                  const ReadContext &context, const std::stop_token &stop)
{
    Result<std::vector<Imported>> articles = importAll(source, context, {}, stop);
    if (!articles) {
        return std::unexpected(articles.error());
    }
    SourceArticles read{.articles = std::move(*articles)};
    const auto copies = static_cast<qint64>(read.articles.size());
    if (copies == 1 || copies * snapshot.bytes.size() <= mostCopies) {
        read.snapshot = snapshot;
    }
    return read;
}

Result<SourceArticles> readExercise(const QByteArray &bytes, const QString &path)
{
    auto file = exerciseFromJson(bytes, QFileInfo(path).fileName());
    if (!file) {
        return std::unexpected(file.error());
    }
    if (isTooLong(file->article.text())) {
        return std::unexpected(Error{ErrorCode::ArticleTooLong, path});
    }
    SourceArticles read{.articles = {}, .snapshot = {}, .exercise = std::move(file->exercise)};
    read.articles.push_back({.article = std::move(file->article)});
    return read;
}

} // namespace

Result<SourceArticles> readFile(const QString &path, const ReadContext &context,
                                const std::stop_token &stop)
{
    Result<ReadSource> source = ReadSource::open(path);
    if (!source) {
        return std::unexpected(source.error());
    }
    if (isExerciseJson(source->bytes())) {
        return readExercise(source->bytes(), path);
    }
    const QMimeType type = QMimeDatabase().mimeTypeForFileNameAndData(path, source->bytes());
    return readSource(*source,
                      {.bytes = source->bytes(),
                       .type = type.name(),
                       .address = source->path(),
                       .retrieved = QDateTime::currentDateTimeUtc()},
                      context, stop);
}

Result<SourceArticles> readAddress(const FromAddress &source, const ReadContext &context,
                                   const TellProgress &progressed, const std::stop_token &stop)
{
    FetchOptions options{.progressed = progressed};
    if (source.reach == Reach::Private) {
        options = withPrivateHosts(std::move(options));
    }
    const Result<Fetched> fetched = fetch(source.address, options, stop);
    if (!fetched) {
        return std::unexpected(fetched.error());
    }
    ReadSource page =
        ReadSource::fromAddress(fetched->bytes, fetched->address, fetched->contentType);
    return readSource(page,
                      {.bytes = fetched->bytes,
                       .type = fetched->contentType,
                       .address = fetched->address,
                       .retrieved = fetched->retrieved},
                      context, stop);
}

Result<SourceArticles> readText(const FromText &source, const ReadContext &context,
                                const std::stop_token &stop)
{
    if (source.format == SourceFormat::Html && !source.address.isEmpty()) {
        const Snapshot snapshot{.bytes = source.text.toUtf8(),
                                .type = u"text/html; charset=utf-8"_s,
                                .address = source.address,
                                .retrieved = QDateTime::currentDateTimeUtc()};
        ReadSource copied =
            ReadSource::fromAddress(snapshot.bytes, snapshot.address, snapshot.type);
        return readSource(copied, snapshot, context, stop);
    }
    Result<Article> article = importText(source.text, source.format, context, stop);
    if (!article) {
        return std::unexpected(article.error());
    }
    SourceArticles read;
    read.articles.push_back({.article = std::move(*article)});
    return read;
}

} // namespace slantlight::ui
