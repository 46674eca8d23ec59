// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"
#include "core/base/notice.h"
#include "core/base/result.h"
#include "core/review/markerfilter.h"
#include "core/storage/library.h"
#include "ui/desk/deskcodes.h"
#include "ui/desk/deskexercise.h"
#include "ui/desk/editedreview.h"
#include "ui/desk/librarywatch.h"
#include "ui/desk/notebook.h"
#include "ui/desk/opening.h"
#include "ui/desk/pendingmemos.h"
#include "ui/desk/recentcodes.h"
#include "ui/render/highlight.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace slantlight {
class Analyzer;
}

namespace slantlight::ui {

/// The open article with its analysis, annotations, verdicts and undo stack.
///
/// Lives on the window's thread; importing and analysing an article run on a worker, which stops
/// when another article is asked for, the opening is cancelled or the desk goes away: it is kept in
/// the library only once it is here. Each change of an annotation or verdict is an undo command
/// that is saved before the signal is emitted. What other programs change in the library is here
/// within a second or two; where both changed the same thing, both are kept, see
/// AnnotationStore::change().
class Desk : public QObject
{
    Q_OBJECT

public:
    /// @p library is kept open for annotations; workers open @p libraryPath on their own.
    Desk(std::shared_ptr<const Analyzer> analyzer, Codebook codebook, Library library,
         QString libraryPath, QObject *parent = nullptr);
    ~Desk() override;

    void openFile(const QString &path);
    void openText(const QString &text, SourceFormat format);
    void openFromLibrary(const ArticleId &id);
    /// Opens what @p request asks for; @p what names it while it is on its way.
    void open(const OpenRequest &request, const QString &what);
    /// Gives up what openX() began; the article that was open stays.
    void cancelOpening();
    /// Lets go of the open article, with its undo stack; does nothing without one.
    void closeArticle()
    {
        if (article()) {
            close();
        }
    }
    /// Tells of the open article once more, for a window that is younger than it; does nothing
    /// without one.
    void tellOpenArticle()
    {
        if (article()) {
            Q_EMIT articleOpened();
        }
    }
    /// Runs @p change of the library as one step, which is called @p text (English, see
    /// QT_TR_NOOP) and is about @p words: it can be taken back, after a restart too. Tells
    /// whether it could be done; failed() tells why not.
    bool perform(const char *text, const QString &words,
                 const std::function<Result<>(Library &)> &change,
                 const std::optional<ArticleId> &article = std::nullopt);
    /// Applies changes of different annotations, or of verdicts, as one step: all or none.
    void performAll(const char *text, const std::vector<Change> &changes);
    /// Puts the article with its annotations into the trash; closes it when it is open.
    void removeFromLibrary(const ArticleId &id);
    /// Takes it out again.
    void restoreToLibrary(const ArticleId &id);

    [[nodiscard]] bool isOpening() const { return m_opening.isRunning(); }
    /// The open article with all that is said of it; without an article when none is open.
    /// While an exercise is done on it, what may be seen of it.
    [[nodiscard]] const Review &review() const { return m_exercise.review(); }
    [[nodiscard]] std::shared_ptr<const Article> article() const { return review().article; }
    [[nodiscard]] const Analysis &analysis() const { return review().analysis; }
    /// The codes that can be given to words of the open article.
    [[nodiscard]] const Codebook &codebook() const { return m_exercise.codebook(); }
    [[nodiscard]] DeskCodes &codes() { return m_codes; }
    [[nodiscard]] DeskExercise &exercise() { return m_exercise; }
    [[nodiscard]] const DeskExercise &exercise() const { return m_exercise; }
    [[nodiscard]] RecentCodes &recentCodes() { return m_recentCodes; }
    [[nodiscard]] const MarkerFilter &filter() const { return m_filter; }
    /// The filter that decides what is shown: in an exercise that hides nothing.
    [[nodiscard]] MarkerFilter shownFilter() const
    {
        return m_exercise.attempt() ? MarkerFilter() : m_filter;
    }
    /// The markers that the filter shows and no verdict or silenced rule holds back, by place.
    [[nodiscard]] std::vector<const Marker *> shownMarkers() const;
    /// What to draw, ordered by span: shown markers and placed annotations.
    [[nodiscard]] const std::vector<Highlight> &highlights() const { return m_highlights; }
    [[nodiscard]] VerdictCounts verdictCounts(const RuleId &rule) const
    {
        return m_notebook.library().verdicts().counts(rule).value_or(VerdictCounts());
    }
    /// Where the open article was left.
    [[nodiscard]] ReadingPlace readingPlace() const { return m_notebook.place(); }
    [[nodiscard]] QUndoStack &undoStack() { return m_edited.undoStack(); }
    /// What the change at @p index of the stack does, and to which words, in the language that is
    /// spoken now.
    [[nodiscard]] QString changeText(int index);

    // Parts of review().
    [[nodiscard]] const std::vector<PlacedAnnotation> &annotations() const
    {
        return review().annotations;
    }
    [[nodiscard]] const PlacedAnnotation *annotation(const AnnotationId &id) const
    {
        return review().annotation(id);
    }
    [[nodiscard]] const Marker *marker(const QString &fingerprint) const
    {
        return review().marker(fingerprint);
    }
    [[nodiscard]] std::optional<Answer> answerTo(const Marker &marker) const
    {
        return review().answerTo(marker);
    }
    [[nodiscard]] const std::set<RuleId> &silencedRules() const { return review().silenced; }

    /// The next part of what @p query lists, after @p after, see Catalogue::page(); read on the
    /// window's thread, so ask for few.
    [[nodiscard]] Result<std::vector<LibraryEntry>>
    libraryEntries(const Query &query = {}, const std::optional<LibraryEntry> &after = std::nullopt,
                   int most = 100) const;
    /// One line of that list; fails with NotInLibrary.
    [[nodiscard]] Result<LibraryEntry> libraryEntry(const ArticleId &id) const
    {
        return m_notebook.library().catalogue().entry(id);
    }
    /// Those whose annotations may be here, beside the owner's, by name.
    [[nodiscard]] std::vector<Coder> otherCoders() const
    {
        return m_notebook.library().coders().others().value_or(std::vector<Coder>());
    }
    /// The tags that articles and annotations of the library have, by name.
    [[nodiscard]] std::vector<TagUse> tags() const
    {
        return m_notebook.library().collections().tags().value_or(std::vector<TagUse>());
    }
    /// What the library has; changes go by perform().
    [[nodiscard]] const Library &library() const { return m_notebook.library(); }
    [[nodiscard]] bool isLibraryReadOnly() const { return m_notebook.library().isReadOnly(); }
    [[nodiscard]] const QString &libraryPath() const { return m_libraryPath; }
    [[nodiscard]] std::shared_ptr<const Analyzer> analyzer() const { return m_opening.analyzer(); }
    /// What the open article was read as; null where none is open or it is not read yet.
    /// While somebody marks in an exercise it is as if there were none.
    [[nodiscard]] std::shared_ptr<const Reading> reading() const
    {
        return m_exercise.isMarking() ? nullptr : m_opening.reading();
    }
    /// Tells everybody at once that a worker of this program has changed the library.
    void noteLibraryChange() { Q_EMIT libraryChanged(); }
    /// The same, and takes over the steps that it has recorded, so that they can be taken back.
    void noteSteps()
    {
        m_edited.recall();
        m_codes.recall();
        m_edited.readSteps();
        Q_EMIT libraryChanged();
    }

    void setFilter(const MarkerFilter &filter);
    /// Has the open article analysed anew, on a worker, and all later ones by @p analyzer;
    /// markersChanged() tells when it is done.
    void useAnalyzer(std::shared_ptr<const Analyzer> analyzer)
    {
        m_opening.useAnalyzer(std::move(analyzer));
    }
    void setReadingPlace(ReadingPlace place);

    /// Adds an annotation, unless @p span has one with that code and no memo is given; returns its
    /// id, or nothing when @p span is empty or it could not be saved (failed() tells).
    std::optional<AnnotationId> annotate(TextSpan span, const CodeId &code,
                                         const QString &memo = {});
    /// Saves a memo that was written over @p read, by default over the one that annotation() has.
    /// Where that fails (failed() tells), the memo is kept in mind and tried again until it is
    /// saved, also when another article is open by then.
    void setMemo(const AnnotationId &id, const QString &memo,
                 const std::optional<QString> &read = std::nullopt)
    {
        if (const PlacedAnnotation *const now = annotation(id)) {
            m_memos.change(now->annotation, memo, read);
        }
    }
    /// The memo that could not be saved yet, if there is one.
    [[nodiscard]] std::optional<QString> unsavedMemo(const AnnotationId &id) const
    {
        return m_memos.memo(id);
    }
    [[nodiscard]] bool hasUnsavedMemos() const { return !m_memos.isEmpty(); }
    /// Tries to save them now; tells whether all are.
    bool saveMemos();
    /// Writes them to a text file beside the library, and forgets them; returns its path.
    Result<QString> writeMemosBeside() { return m_memos.writeBeside(m_libraryPath); }
    void recode(const AnnotationId &id, const CodeId &code);
    /// Puts an annotation, which may be lost, where @p span is.
    void reattach(const AnnotationId &id, TextSpan span);
    void removeAnnotation(const AnnotationId &id);
    /// Sets or, with nothing, takes back the answer to a marker.
    /// With the reason for it, see answered(). Where annotatesAgreement(), agreeing also gives the
    /// words the code of the marker's category, as by hand.
    void answer(const Marker &marker, std::optional<Answer> answer,
                const std::optional<QString> &reason = std::nullopt);
    [[nodiscard]] bool annotatesAgreement() const { return m_annotatesAgreement; }
    void setAnnotatesAgreement(bool annotates) { m_annotatesAgreement = annotates; }
    /// What was said to each rule, over all articles.
    [[nodiscard]] Result<std::vector<RuleVerdicts>> ruleVerdicts() const
    {
        return m_notebook.library().verdicts().byRule();
    }
    /// Whether @p rule is to be offered to be silent: people mostly say no to its marks, it is in
    /// use, and it was not offered before.
    [[nodiscard]] bool isSilenceToBeOffered(const RuleId &rule) const;
    void noteSilenceOffered(const RuleId &rule);
    void silence(const RuleId &rule);
    void useAgain(const RuleId &rule);

Q_SIGNALS:
    void openingStarted(const QString &what);
    /// How many bytes of an address are there, and how many there will be (-1: unknown).
    void openingProgressed(qint64 received, qint64 total);
    void openingEnded(); ///< well or not, or it was cancelled
    /// The source that was to be opened holds several articles, of which one has to be chosen.
    void severalFound(const std::shared_ptr<const slantlight::ui::SourceArticles> &source);
    /// The library had what @p source was to give; that is the open article now.
    void recognised(const slantlight::ui::Recognised &recognised,
                    const slantlight::ui::ArticleSource &source);
    /// What is new in the open article, as was asked for.
    void compared(const std::shared_ptr<const slantlight::Comparison> &comparison);
    void articleOpened(); ///< article(), analysis() and annotations() are the new ones
    void articleClosed();
    /// There is an exercise on the open article, another one or none any more, or it has been
    /// revealed or hidden again; what may be seen of the article is told apart.
    void exerciseChanged();
    void annotationsChanged();
    void markersChanged(); ///< rules, filter, verdicts or silenced rules changed what is shown
    void entryChanged(const slantlight::ArticleId &id); ///< it is new in the library, or another
    void entryRemoved(const slantlight::ArticleId &id);
    void libraryChanged(); ///< by another program, or by a step that concerns more than an entry
    /// How an article was read, where that was not plain; at least one.
    void importNoted(const std::vector<slantlight::Notice> &notices);
    void answered(const slantlight::RuleId &rule); ///< to one of its marks, or that was taken back
    void saved(); ///< what was changed is in the library; failed() may come after it
    void failed(const slantlight::Error &error);

private:
    void take(const OpenRequest &request, Result<Opened> opened);
    void show(const OpenRequest &request, OpenedArticle opened);
    void showAnalysis(Analysis analysis);
    void close();
    /// Gathers anew what may be seen, and what is drawn of it.
    void collect();
    void followExercise();
    template <typename Kind>
    void perform(const char *text, const std::optional<Kind> &change);
    void followLibrary();

    const QString m_libraryPath;
    Notebook m_notebook;
    DeskCodes m_codes;
    EditedReview m_edited;
    DeskExercise m_exercise;
    PendingMemos m_memos;
    RecentCodes m_recentCodes;
    LibraryWatch m_watch;
    MarkerFilter m_filter;
    bool m_annotatesAgreement = false;
    std::vector<Highlight> m_highlights;
    QThreadPool m_workers;
    Opening m_opening;
};

} // namespace slantlight::ui
