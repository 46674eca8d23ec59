// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/keepfiles.h"

#include "core/analysis/analyzer.h"
#include "core/exchange/exercisejson.h"
#include "core/fetch/webaddress.h"
#include "core/review/shipped.h"
#include "core/storage/library.h"
#include "ui/desk/readarticles.h"
#include "ui/desk/sourcenotes.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

/// Keeps @p imported with the notes that its source has; fails as the library does.
Result<> keep(Library &library, const Imported &imported, const std::optional<Snapshot> &source,
              KeptFiles &kept)
{
    const Article &article = imported.article;
    ArticleStore articles = library.articles();
    const bool isKnown = library.catalogue().entry(article.id()).has_value();
    if (isKnown) {
        kept.known.push_back(article.id());
        return keepNotesOf(library, article,
                           {.notes = imported.notes, .annotations = imported.annotations}, false);
    }
    if (Result<> done = articles.save(article, source); !done) {
        return done;
    }
    kept.added.push_back(article.id());
    if (Result<> done = articles.setState(article.id(), ReadState::Unread); !done) {
        return done;
    }
    return keepNotesOf(library, article,
                       {.notes = imported.notes, .annotations = imported.annotations}, true);
}

/// Begins the exercise that a source sets on its article, unless one is being done on it.
Result<> keepExercise(Library &library, const SourceArticles &read)
{
    if (!read.exercise) {
        return {};
    }
    const ArticleId article = read.articles.front().article.id();
    AttemptStore attempts = library.attempts();
    const auto kept = attempts.of(article);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    return *kept
               ? Result<>()
               : attempts.save(article, attemptToJson({.exercise = *read.exercise,
                                                       .stage = Attempt::Stage::Marking,
                                                       .begun = QDateTime::currentDateTimeUtc()}));
}

/// Keeps what was read from one file, but for another version of a page that is there already.
Result<> keepAll(Library &library, const SourceArticles &read, KeptFiles &kept)
{
    if (read.articles.size() == 1 && !read.exercise) {
        const Imported &only = read.articles.front();
        const Article &article = only.article;
        const auto same = library.articles().fromPage(article.facts().address);
        if (!same) {
            return std::unexpected(same.error());
        }
        // An export of ours brings what somebody has said of this very text.
        if (*same && **same != article.id() && only.annotations.isEmpty()) {
            kept.known.push_back(**same);
            return {};
        }
    }
    for (const Imported &imported : read.articles) {
        if (Result<> done = keep(library, imported, read.snapshot, kept); !done) {
            return done;
        }
    }
    return keepExercise(library, read);
}

/// Reads the file or the address @p input.
Result<SourceArticles> readInput(const QString &input, Reach reach, const ReadContext &context,
                                 const std::stop_token &stop)
{
    return isWebAddress(input) ? readAddress({.address = input, .reach = reach}, context, {}, stop)
                               : readFile(input, context, stop);
}

} // namespace

QStringList articleFiles(const QStringList &inputs, const std::stop_token &stop)
{
    QStringList patterns;
    for (const QString &ending : readableEndings()) {
        patterns += u"*."_s + ending;
    }
    QStringList files;
    for (const QString &path : inputs) {
        if (!QFileInfo(path).isDir()) {
            files += path;
            continue;
        }
        QStringList inFolder;
        QDirIterator found(path, patterns, QDir::Files | QDir::Readable,
                           QDirIterator::Subdirectories);
        while (found.hasNext() && !stop.stop_requested()) {
            inFolder += found.next();
        }
        inFolder.sort();
        files += inFolder;
    }
    return files;
}

KeptFiles keepFiles(const KeepRequest &request, const QString &libraryPath,
                    const Analyzer &analyzer, const TellFile &tell, const std::stop_token &stop)
{
    KeptFiles kept;
    const auto context = loadShippedReadContext(analyzer.languages());
    auto library = Library::open(libraryPath);
    if (!library || !context) {
        kept.failed.push_back(library ? context.error() : library.error());
        return kept;
    }
    const QStringList files = articleFiles(request.inputs, stop);
    int done = 0;
    for (const QString &path : files) {
        if (stop.stop_requested()) {
            break;
        }
        tell(done++, static_cast<int>(files.size()), QFileInfo(path).fileName());
        if (const auto same = library->articles().fromPage(path); same && *same) {
            kept.known.push_back(**same);
            continue;
        }
        const Result<SourceArticles> read = readInput(path, request.reach, *context, stop);
        if (!read) {
            if (read.error().code != ErrorCode::Cancelled) {
                kept.failed.push_back(read.error());
            }
            continue;
        }
        if (const Result<> saved = keepAll(*library, *read, kept); !saved) {
            kept.failed.push_back(saved.error());
            return kept;
        }
    }
    if (files.isEmpty() && !stop.stop_requested()) {
        kept.failed.push_back({ErrorCode::NoArticleText, request.inputs.join(u", "_s)});
    }
    kept.isCancelled = stop.stop_requested();
    return kept;
}

KeptFiles keepChosen(const SourceArticles &source, const std::vector<std::size_t> &chosen,
                     const QString &libraryPath)
{
    KeptFiles kept;
    auto library = Library::open(libraryPath);
    if (!library) {
        kept.failed.push_back(library.error());
        return kept;
    }
    for (const std::size_t index : chosen) {
        const Imported &imported = source.articles.at(index);
        if (const Result<> saved = keep(*library, imported, source.snapshot, kept); !saved) {
            kept.failed.push_back(saved.error());
            return kept;
        }
    }
    return kept;
}

} // namespace slantlight::ui
