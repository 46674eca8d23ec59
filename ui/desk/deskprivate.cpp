// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/deskprivate.h"

#include "core/analysis/analyzer.h"
#include "ui/render/highlightlist.h"

#include <QtConcurrentRun>

#include <utility>

namespace slantlight::ui {

Desk::Private::Private(Desk &owner, std::shared_ptr<const Analyzer> worker, Codebook codes,
                       Library library, QString path)
    : desk(owner)
    , analyzer(std::move(worker))
    , codebook(std::move(codes))
    , libraryPath(std::move(path))
    , notebook(std::move(library))
{
}

void Desk::Private::open(const ArticleSource &source, const QString &what)
{
    const quint64 mine = ++request;
    isOpening = true;
    Q_EMIT desk.openingStarted(what);

    opening = QtConcurrent::run([source, path = libraryPath, worker = analyzer] {
        return openArticle(source, path, *worker);
    });
    opening.then(&desk, [this, mine, worker = analyzer](Result<OpenedArticle> opened) {
        if (mine != request) {
            return;
        }
        show(std::move(opened));
        if (worker != analyzer) {
            analyseAgain(); // the rules changed while it was read
        }
    });
}

void Desk::Private::show(Result<OpenedArticle> opened)
{
    isOpening = false;
    if (!opened) {
        Q_EMIT desk.failed(opened.error());
        return;
    }
    if (const auto read = notebook.turnTo(*opened->article, opened->analysis); !read) {
        if (!opened->unsaved) {
            Q_EMIT desk.failed(read.error());
            return;
        }
        notebook
            .clear(); // the library is out of order altogether; the text can be read all the same
    }

    undoStack.clear();
    current = std::move(*opened);
    placeFailed = false;
    collect();
    Q_EMIT desk.articleOpened();
    Q_EMIT desk.libraryChanged();
    if (current.unsaved) {
        Q_EMIT desk.failed(*current.unsaved);
    }
    if (!current.encoding.isEmpty() || current.replacedCharacters > 0) {
        Q_EMIT desk.importNoted(current.encoding, current.replacedCharacters);
    }
}

void Desk::Private::analyseAgain()
{
    const quint64 mine = ++analysisRequest;
    if (!current.article) {
        return;
    }
    const auto analyse = [article = current.article, worker = analyzer] {
        return worker->analyze(*article);
    };
    QtConcurrent::run(analyse).then(
        &desk, [this, mine, article = current.article](Analysis analysis) {
            if (mine == analysisRequest && article == current.article) {
                showAnalysis(std::move(analysis));
            }
        });
}

void Desk::Private::showAnalysis(Analysis analysis)
{
    current.analysis = std::move(analysis);
    // Verdicts find their markers anew; annotations stay as they are.
    if (const auto read = notebook.turnTo(*current.article, current.analysis);
        !read && !current.unsaved) {
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
    highlights.clear();
    Q_EMIT desk.articleClosed();
}

void Desk::Private::collect()
{
    highlights = highlightList(desk.shownMarkers(), notebook.annotations(), codebook);
}

bool Desk::Private::perform(const QString &text, const Change &change,
                            ChangeCommand::Merging merging)
{
    if (!apply(change)) {
        return false;
    }
    const auto again = [this](const Change &later) {
        return apply(later);
    };
    auto command = std::make_unique<ChangeCommand>(text, change, again, merging);
    undoStack.push(command.release());
    return true;
}

Result<> Desk::Private::apply(const Change &change)
{
    const auto done = notebook.apply(change);
    if (!done) {
        Q_EMIT desk.failed(done.error());
        return done;
    }
    collect();
    if (const auto *const kind = std::get_if<AnnotationChange>(&change)) {
        Q_EMIT desk.annotationsChanged();
        if (kind->before.has_value() != kind->after.has_value()) {
            Q_EMIT desk.libraryChanged(); // its list counts annotations
        }
    } else {
        Q_EMIT desk.markersChanged();
    }
    return done;
}

bool Desk::Private::keepArticle()
{
    if (!current.unsaved) {
        return true;
    }
    if (const auto saved = notebook.library().save(*current.article); !saved) {
        Q_EMIT desk.failed(saved.error());
        return false;
    }
    current.unsaved.reset();
    Q_EMIT desk.libraryChanged();
    return true;
}

bool Desk::Private::changeAnnotation(const QString &text, const PlacedAnnotation &before,
                                     PlacedAnnotation after, ChangeCommand::Merging merging)
{
    after.annotation.modified = QDateTime::currentDateTimeUtc();
    return perform(text, AnnotationChange{before, std::move(after)}, merging);
}

} // namespace slantlight::ui
