// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/deskprivate.h"

#include "core/analysis/analyzer.h"
#include "ui/render/highlightlist.h"

#include <QFileInfo>
#include <QScopedValueRollback>
#include <QtConcurrentRun>

#include <algorithm>
#include <chrono>
#include <tuple>
#include <utility>

using namespace std::chrono_literals;

namespace slantlight::ui {

namespace {

constexpr std::chrono::milliseconds lookingPause = 1s;
constexpr std::chrono::milliseconds savingPause = 3s;
constexpr int daysInTrash = 30;

/// Empties the trash of what has long been there.
void tidy(const QString &libraryPath)
{
    if (!QFileInfo::exists(libraryPath)) {
        return; // it was moved away meanwhile, and must not be made anew
    }
    if (auto library = Library::open(libraryPath)) {
        std::ignore = library->purge(QDateTime::currentDateTimeUtc().addDays(-daysInTrash));
    }
}

} // namespace

Desk::Private::Private(Desk &owner, std::shared_ptr<const Analyzer> worker, Codebook codes,
                       Library library, QString path)
    : desk(owner)
    , analyzer(std::move(worker))
    , codebook(std::move(codes))
    , libraryPath(std::move(path))
    , notebook(std::move(library))
{
    libraryState = notebook.library().state().value_or(0);
    libraryChanges = notebook.library().changes().value_or(LibraryChanges());
    again.setInterval(savingPause);
    QObject::connect(&again, &QTimer::timeout, &owner, [this] { tryAgain(); });
    watch.setInterval(lookingPause);
    QObject::connect(&watch, &QTimer::timeout, &owner, [this] { look(); });
    watch.start();
    if (!notebook.library().isReadOnly()) {
        workers.start([folder = libraryPath] { tidy(folder); });
    }
}

Desk::Private::~Private()
{
    // A worker may still be reading the library's file, which the owner may be about to move.
    opening.request_stop();
    analysing.request_stop();
    workers.waitForDone();
}

void Desk::Private::open(const ArticleSource &source, const QString &what)
{
    cancel();
    const quint64 mine = request;
    opening = {};
    isOpening = true;
    Q_EMIT desk.openingStarted(what);

    const auto read = [source, path = libraryPath, worker = analyzer, stop = opening.get_token()] {
        return openArticle(source, path, *worker, stop);
    };
    QtConcurrent::run(&workers, read)
        .then(&desk, [this, mine, source, worker = analyzer](Result<OpenedArticle> opened) {
            if (mine != request) {
                return;
            }
            show(source, std::move(opened));
            if (worker != analyzer) {
                analyseAgain(); // the rules changed while it was read
            }
        });
}

void Desk::Private::cancel()
{
    ++request;
    opening.request_stop();
    isOpening = false;
}

void Desk::Private::show(const ArticleSource &source, Result<OpenedArticle> opened)
{
    isOpening = false;
    if (!opened) {
        Q_EMIT desk.failed(opened.error());
        return;
    }
    undoStack.clear();
    notebook.clear();
    current = std::move(*opened);
    placeFailed = false;
    keep(source);
    const auto read = notebook.turnTo(*current.article, current.analysis);
    place = notebook.library().articles().place(current.article->id()).value_or(ReadingPlace());
    if (std::max(place.top, place.caret).value() > current.article->text().size()) {
        place = {}; // a damaged row
    }
    placeSaved = true;
    collect();
    Q_EMIT desk.articleOpened();
    if (unsaved && !notebook.library().isReadOnly()) {
        Q_EMIT desk.failed(*unsaved);
    } else if (!unsaved) {
        Q_EMIT desk.entryChanged(current.article->id());
        if (!read) {
            Q_EMIT desk.failed(read.error());
        } else if (!read->empty()) {
            Q_EMIT desk.failed(read->front());
        }
    }
    if (!current.encoding.isEmpty() || current.replacedCharacters > 0) {
        Q_EMIT desk.importNoted(current.encoding, current.replacedCharacters);
    }
}

void Desk::Private::keep(const ArticleSource &source)
{
    unsaved.reset();
    Library &library = notebook.library();
    const bool isKept = std::holds_alternative<FromLibrary>(source);
    if (library.isReadOnly()) {
        if (!library.catalogue().entry(current.article->id())) {
            unsaved = Error{ErrorCode::DatabaseReadOnly, libraryPath};
        }
        return; // the user was told already that nothing is noted in it
    }
    const Result<> done = isKept ? library.articles().touch(current.article->id())
                                 : library.articles().save(*current.article);
    if (!done && isKept) {
        Q_EMIT desk.failed(done.error()); // its turn in the list is all that is lost
    } else if (!done) {
        unsaved = done.error();
    }
}

void Desk::Private::analyseAgain()
{
    const quint64 mine = ++analysisRequest;
    analysing.request_stop();
    analysing = {};
    if (!current.article) {
        return;
    }
    const auto analyse = [article = current.article, worker = analyzer,
                          stop = analysing.get_token()] {
        return worker->analyze(*article, stop);
    };
    QtConcurrent::run(&workers, analyse)
        .then(&desk, [this, mine, article = current.article](Analysis analysis) {
            if (mine == analysisRequest && article == current.article) {
                showAnalysis(std::move(analysis));
            }
        });
}

void Desk::Private::showAnalysis(Analysis analysis)
{
    current.analysis = std::move(analysis);
    // Verdicts find their markers anew; annotations stay as they are.
    if (const auto read = notebook.turnTo(*current.article, current.analysis); !read && !unsaved) {
        Q_EMIT desk.failed(read.error());
    }
    collect();
    Q_EMIT desk.markersChanged();
}

void Desk::Private::close()
{
    undoStack.clear();
    notebook.clear();
    current = {};
    unsaved.reset();
    place = {};
    highlights.clear();
    Q_EMIT desk.articleClosed();
}

void Desk::Private::collect()
{
    highlights = highlightList(desk.shownMarkers(), notebook.annotations(), codebook);
}

void Desk::Private::readNotesAgain()
{
    const auto annotations = notebook.annotations();
    const auto verdicts = notebook.judgement().verdicts;
    const auto silenced = notebook.judgement().silenced;
    std::ignore = notebook.readSilenced(); // what was read before holds
    if (current.article && !unsaved) {
        std::ignore = notebook.turnTo(*current.article, current.analysis); // likewise
    }
    const bool notesChanged = annotations != notebook.annotations();
    const bool markersChanged =
        verdicts != notebook.judgement().verdicts || silenced != notebook.judgement().silenced;
    if (notesChanged || markersChanged) {
        collect();
    }
    if (notesChanged) {
        Q_EMIT desk.annotationsChanged();
    }
    if (markersChanged) {
        Q_EMIT desk.markersChanged();
    }
}

void Desk::Private::look()
{
    const auto state = notebook.library().state();
    if (!state || *state == libraryState) {
        return;
    }
    libraryState = *state;
    const auto changes = notebook.library().changes();
    if (changes) {
        LibraryChanges before = std::exchange(libraryChanges, *changes);
        before.places = changes->places; // where others read is nothing to show
        if (before == *changes) {
            return;
        }
    }
    readNotesAgain();
    Q_EMIT desk.libraryChanged();
}

Result<> Desk::Private::perform(const QString &text, const Change &change,
                                ChangeCommand::Merging merging)
{
    auto done = apply(change, Clash::KeepBoth);
    if (!done) {
        return std::unexpected(done.error());
    }
    const auto repeat = [this](const Change &later) {
        auto repeated = apply(later, Clash::Refuse);
        if (!repeated) {
            Q_EMIT desk.failed(repeated.error());
        }
        return repeated;
    };
    auto command = std::make_unique<ChangeCommand>(text, *std::move(done), repeat, merging);
    undoStack.push(command.release());
    return {};
}

Result<Change> Desk::Private::apply(const Change &change, Clash clash)
{
    if (!std::holds_alternative<SilenceChange>(change)) {
        if (const auto kept = keepArticle(); !kept) {
            return std::unexpected(kept.error());
        }
    }
    auto done = notebook.apply(change, clash);
    if (!done) {
        if (done.error().code == ErrorCode::ChangedElsewhere
            || done.error().code == ErrorCode::DeletedElsewhere) {
            readNotesAgain();
        }
        return done;
    }
    const auto *const kind = std::get_if<AnnotationChange>(&*done);
    if (kind == nullptr) {
        collect();
        Q_EMIT desk.markersChanged();
        Q_EMIT desk.saved();
        return done;
    }
    const auto &asked = std::get<AnnotationChange>(change);
    const bool isShared = asked.before && *kind != asked;
    if (isShared) {
        std::ignore = notebook.turnTo(*current.article, current.analysis); // the other's part too
    }
    collect();
    Q_EMIT desk.annotationsChanged();
    if (kind->before.has_value() != kind->after.has_value()) {
        Q_EMIT desk.entryChanged(current.article->id()); // the list counts annotations
    }
    Q_EMIT desk.saved();
    if (isShared) {
        Q_EMIT desk.failed(
            {ErrorCode::ChangedElsewhere, kind->after->annotation.selector.exact.simplified()});
    }
    return done;
}

Result<> Desk::Private::keepArticle()
{
    if (!unsaved && notebook.library().catalogue().entry(current.article->id())) {
        return {};
    }
    if (const auto saved = notebook.library().articles().save(*current.article); !saved) {
        return saved;
    }
    unsaved.reset();
    Q_EMIT desk.entryChanged(current.article->id());
    return {};
}

Result<> Desk::Private::changeAnnotation(const QString &text, const PlacedAnnotation &before,
                                         PlacedAnnotation after, ChangeCommand::Merging merging)
{
    after.annotation.modified = QDateTime::currentDateTimeUtc();
    return perform(text, AnnotationChange{before, std::move(after)}, merging);
}

void Desk::Private::saveMemo(const Annotation &before, const QString &memo)
{
    // Whoever is told that it is saved finds it so.
    const bool wasTold = keptMemos.erase(before.id) > 0 && isTryingAgain;
    const auto done = writeMemo(before, memo);
    // What was deleted elsewhere is not tried again: the message has its words.
    if (!done && done.error().code != ErrorCode::DeletedElsewhere) {
        keptMemos.insert_or_assign(before.id, KeptMemo{before, memo});
    }
    if (keptMemos.empty()) {
        again.stop();
    } else if (!again.isActive()) {
        again.start();
    }
    if (!done && (!wasTold || !keptMemos.contains(before.id))) {
        Q_EMIT desk.failed(done.error());
    }
}

void Desk::Private::tryAgain()
{
    // It was told, and the editor says so as long as it is so: a message every few seconds would
    // only be in the way. Every tenth time it is told again.
    const QScopedValueRollback trying(isTryingAgain, ++tries % 10 != 0);
    desk.saveMemos();
}

Result<> Desk::Private::writeMemo(const Annotation &before, const QString &memo)
{
    if (const PlacedAnnotation *const open = notebook.annotation(before.id)) {
        PlacedAnnotation read = *open;
        read.annotation.memo = before.memo;
        PlacedAnnotation after = *open;
        after.annotation.memo = memo;
        //: Undo command; a memo is the note on an annotation.
        return changeAnnotation(Desk::tr("Edit memo"), read, std::move(after),
                                ChangeCommand::Merging::Memo);
    }
    Annotation after = before;
    after.memo = memo;
    after.modified = QDateTime::currentDateTimeUtc();
    const auto kept = notebook.library().annotations().change(before, after, Clash::KeepBoth);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    Q_EMIT desk.saved();
    return {};
}

} // namespace slantlight::ui
