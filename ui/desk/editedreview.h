// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/change.h"
#include "core/storage/library.h"
#include "ui/desk/deskcommands.h"

#include <QDateTime>
#include <QObject>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <vector>

namespace slantlight::ui {

class Notebook;

/// The open review and its undo stack, always as the library has it: each change is saved first,
/// as a step that a later start of the program can take back too, then made true, then told; one
/// that cannot be saved changes nothing.
///
/// The stack has the last steps that were done to the open article and to the library as a whole;
/// without an article the latter alone.
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
    /// Reads anew which steps can be taken back, those of another connection of this program too.
    void readSteps();

    enum class Merging : std::uint8_t {
        Never,
        Memo, ///< with the memo edit of the same annotation shortly before
    };

    /// Applies @p change and puts it on the undo stack under the name @p text,
    /// which is English and is translated when somebody looks: the language may change. The
    /// command's action text is the words that it is about, where there are any.
    [[nodiscard]] Result<> perform(const char *text, const Change &change,
                                   Merging merging = Merging::Never);
    /// The same for several changes, of different annotations, at once: all or none.
    [[nodiscard]] Result<> performAll(const char *text, const std::vector<Change> &changes);
    /// Runs @p change of the library, and puts what it has changed on the undo stack, likewise;
    /// what is different then is told. A step of another article than the open one waits for that
    /// to be opened.
    [[nodiscard]] Result<> perform(const StepName &name,
                                   const std::function<Result<>(Library &)> &change);
    /// Forgets the steps that were done to the open article: none can be taken back.
    void forgetSteps();

Q_SIGNALS:
    void annotationsChanged();
    void markersChanged(); ///< which are held back
    void entryChanged(const slantlight::ArticleId &id); ///< in the list of articles
    void codesChanged(); ///< those that the library has
    void libraryChanged(); ///< collections, tags, what is noted of articles, the trash
    void saved(); ///< failed() may come after it
    void failed(const slantlight::Error &error);

private:
    /// The memo that is being typed.
    struct Typed
    {
        AnnotationId annotation;
        qint64 step = 0;
        QDateTime at;
    };

    [[nodiscard]] Result<> apply(const StepName &name, const std::vector<Change> &changes,
                                 Merging merging);
    [[nodiscard]] std::optional<qint64> continuedBy(const Change &change, Merging merging) const;
    void push(const StepName &name, std::optional<qint64> step, std::optional<qint64> continued);
    void tell(const std::vector<Change> &asked, const std::vector<Change> &done);
    bool turn(qint64 step, Turn turn);
    void spread(const StepParts &parts);
    [[nodiscard]] Result<std::vector<Error>> readNotes();
    void readSilenced();

    Notebook &m_notebook;
    Review m_review;
    QUndoStack m_undoStack;
    std::optional<Typed> m_typed;
    bool m_isReadingSteps = false;
};

} // namespace slantlight::ui
