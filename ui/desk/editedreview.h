// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/change.h"
#include "core/storage/library.h"
#include "ui/desk/deskcommands.h"

#include <QObject>
#include <QUndoStack>

#include <memory>
#include <vector>

namespace slantlight::ui {

class Notebook;

/// The open review and its undo stack, always as the library has it: each change is saved first,
/// then made true, then told; one that cannot be saved changes nothing.
class EditedReview : public QObject
{
    Q_OBJECT

public:
    /// @p notebook is borrowed.
    explicit EditedReview(Notebook &notebook, QObject *parent = nullptr);

    [[nodiscard]] const Review &review() const { return m_review; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }

    /// Shows @p article with what the library has of it; without that, where it cannot be read,
    /// which is the failure. Returns the rows that cannot be read. Tells nobody.
    [[nodiscard]] Result<std::vector<Error>> open(std::shared_ptr<const Article> article,
                                                  Analysis analysis);
    /// Shows no article; tells nobody.
    void close();
    /// Puts @p analysis in place of the one that there is: verdicts find their markers anew. Tells
    /// nobody.
    [[nodiscard]] Result<> reanalyse(Analysis analysis);
    /// Reads what the library has anew, and tells what is different.
    void recall();

    /// Applies @p change and puts it on the undo stack under the name @p text,
    /// which is English and is translated when somebody looks: the language may change. The
    /// command's action text is the words that it is about, where there are any.
    [[nodiscard]] Result<> perform(const char *text, const Change &change,
                                   ChangeCommand::Merging merging = ChangeCommand::Merging::Never);

Q_SIGNALS:
    void annotationsChanged();
    void markersChanged(); ///< which are held back
    void entryChanged(const slantlight::ArticleId &id); ///< in the list of articles
    void saved(); ///< failed() may come after it
    void failed(const slantlight::Error &error);

private:
    /// Saves @p change, makes it true and tells so; returns what was changed in fact.
    Result<Change> applyNow(const Change &change, Clash clash);
    void tell(const AnnotationChange &asked, const AnnotationChange &done);
    [[nodiscard]] Result<std::vector<Error>> readNotes();
    void readSilenced();

    Notebook &m_notebook;
    Review m_review;
    QUndoStack m_undoStack;
};

} // namespace slantlight::ui
