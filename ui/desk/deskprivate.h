// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/deskcommands.h"
#include "ui/desk/notebook.h"
#include "ui/desk/opening.h"

#include <QFuture>

namespace slantlight::ui {

/// The desk's state, and what keeps its parts in step.
class Desk::Private
{
public:
    Private(Desk &owner, std::shared_ptr<const Analyzer> worker, Codebook codes, Library library,
            QString path);

    void open(const ArticleSource &source, const QString &what);
    void show(Result<OpenedArticle> opened);
    void analyseAgain();
    void showAnalysis(Analysis analysis);
    void close();
    /// Gathers anew what is shown.
    void collect();

    /// Applies @p change and puts it on the undo stack; tells whether it could be saved.
    bool perform(const QString &text, const Change &change,
                 ChangeCommand::Merging merging = ChangeCommand::Merging::Never);
    /// Saves @p change, makes it true and tells the views.
    Result<> apply(const Change &change);
    /// Tries once more to keep an article that could not be kept when it was opened.
    bool keepArticle();
    bool changeAnnotation(const QString &text, const PlacedAnnotation &before,
                          PlacedAnnotation after,
                          ChangeCommand::Merging merging = ChangeCommand::Merging::Never);

    Desk &desk;
    std::shared_ptr<const Analyzer> analyzer;
    const Codebook codebook;
    const QString libraryPath;
    Notebook notebook;
    OpenedArticle current; ///< without an article: none is open
    MarkerFilter filter;
    std::vector<Highlight> highlights;
    QUndoStack undoStack;
    quint64 request = 0; ///< counts up; a result of an earlier request is late
    quint64 analysisRequest = 0; ///< likewise
    QFuture<Result<OpenedArticle>> opening;
    bool isOpening = false;
    bool placeFailed = false; ///< said once for an article is enough
};

} // namespace slantlight::ui
