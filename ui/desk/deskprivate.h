// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/deskcommands.h"
#include "ui/desk/notebook.h"
#include "ui/desk/opening.h"

#include <QThreadPool>
#include <QTimer>

#include <map>
#include <optional>
#include <stop_token>

namespace slantlight::ui {

/// The desk's state, and what keeps its parts in step.
class Desk::Private
{
public:
    Private(Desk &owner, std::shared_ptr<const Analyzer> worker, Codebook codes, Library library,
            QString path);

    ~Private();

    void open(const ArticleSource &source, const QString &what);
    /// Gives up the opening that is under way.
    void cancel();
    void show(const ArticleSource &source, Result<OpenedArticle> opened);
    void analyseAgain();
    void showAnalysis(Analysis analysis);
    void close();
    /// Gathers anew what is shown.
    void collect();
    /// Reads the notes on the open article and the silenced rules anew, and tells what changed.
    void readNotesAgain();
    /// Asks whether another program has changed the library, and shows what it did.
    void look();

    /// Applies @p change and puts it on the undo stack.
    Result<> perform(const QString &text, const Change &change,
                     ChangeCommand::Merging merging = ChangeCommand::Merging::Never);
    /// Saves @p change, makes it true and tells the views; returns what was changed in fact.
    Result<Change> apply(const Change &change, Clash clash);
    /// Notes that the open article was opened now, or keeps it.
    void keep(const ArticleSource &source);
    /// Keeps the open article where the library could not when it was opened, or where another
    /// window has removed it meanwhile: what is said of it must not go into the trash.
    Result<> keepArticle();
    Result<> changeAnnotation(const QString &text, const PlacedAnnotation &before,
                              PlacedAnnotation after,
                              ChangeCommand::Merging merging = ChangeCommand::Merging::Never);
    /// Saves the memo of an annotation that was read as @p before, and keeps it in mind where that
    /// fails.
    void saveMemo(const Annotation &before, const QString &memo);
    /// Saves the memos that are kept in mind, and says little about it.
    void tryAgain();
    Result<> writeMemo(const Annotation &before, const QString &memo);

    /// A memo that could not be saved yet.
    struct KeptMemo
    {
        Annotation before; ///< as it was read
        QString memo;
    };

    Desk &desk;
    std::shared_ptr<const Analyzer> analyzer;
    const Codebook codebook;
    const QString libraryPath;
    Notebook notebook;
    OpenedArticle current; ///< without an article: none is open
    std::optional<Error> unsaved; ///< why the library could not keep the open article
    ReadingPlace place;
    bool placeSaved = true;
    MarkerFilter filter;
    std::vector<Highlight> highlights;
    QUndoStack undoStack;
    quint64 request = 0; ///< counts up; a result of an earlier request is late
    quint64 analysisRequest = 0; ///< likewise
    std::stop_source opening;
    std::stop_source analysing;
    bool isOpening = false;
    bool placeFailed = false; ///< said once for an article is enough
    std::map<AnnotationId, KeptMemo> keptMemos;
    QTimer again; ///< when to try to save them
    int tries = 0;
    bool isTryingAgain = false; ///< by itself, and quietly
    QTimer watch; ///< when to look at the library
    qint64 libraryState = 0;
    LibraryChanges libraryChanges;
    QThreadPool workers; ///< last: its workers end before anything they might tell does
};

} // namespace slantlight::ui
