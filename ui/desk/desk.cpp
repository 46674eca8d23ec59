// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/desk.h"

#include "core/review/shown.h"
#include "ui/desk/oldtrash.h"
#include "ui/desk/sourcenotes.h"
#include "ui/render/highlightlist.h"

#include <QFileInfo>
#include <QSignalBlocker>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace slantlight::ui {

Desk::Desk(std::shared_ptr<const Analyzer> analyzer, Codebook codebook, Library library,
           QString libraryPath, QObject *parent)
    : QObject(parent)
    , m_libraryPath(std::move(libraryPath))
    , m_notebook(std::move(library))
    , m_codes(std::move(codebook), m_notebook.library())
    , m_edited(m_notebook)
    , m_exercise(m_notebook, m_edited, m_codes)
    , m_memos(m_notebook, m_edited)
    , m_watch(m_notebook.library())
    , m_opening(
          std::move(analyzer), m_libraryPath, m_workers, *this,
          [this](const OpenRequest &request, Result<Opened> opened) {
              take(request, std::move(opened));
          },
          [this](Analysis analysis) { showAnalysis(std::move(analysis)); })
{
    connect(&m_edited, &EditedReview::annotationsChanged, this, [this] {
        collect();
        Q_EMIT annotationsChanged();
    });
    connect(&m_edited, &EditedReview::markersChanged, this, [this] {
        collect();
        Q_EMIT markersChanged();
    });
    connect(&m_edited, &EditedReview::entryChanged, this, &Desk::entryChanged);
    connect(&m_edited, &EditedReview::codesChanged, &m_codes, &DeskCodes::recall);
    connect(&m_edited, &EditedReview::libraryChanged, this, &Desk::followLibrary);
    connect(&m_edited, &EditedReview::saved, this, &Desk::saved);
    connect(&m_edited, &EditedReview::failed, this, &Desk::failed);
    connect(&m_exercise, &DeskExercise::changed, this, &Desk::followExercise);
    connect(&m_exercise, &DeskExercise::failed, this, &Desk::failed);
    connect(&m_codes, &DeskCodes::changed, this, [this] {
        m_exercise.refreshCodes();
        collect();
        Q_EMIT annotationsChanged();
    });
    connect(&m_memos, &PendingMemos::failed, this, &Desk::failed);
    connect(&m_memos, &PendingMemos::saved, this, &Desk::saved);
    connect(&m_memos, &PendingMemos::due, this, &Desk::saveMemos);
    connect(&m_watch, &LibraryWatch::changed, this, [this] {
        m_edited.recall();
        m_codes.recall();
        Q_EMIT libraryChanged();
    });
    if (!isLibraryReadOnly()) {
        m_workers.start([path = m_libraryPath] { emptyOldTrash(path); });
    }
}

Desk::~Desk()
{
    // A worker may still be reading the library's file, which the owner may be about to move.
    m_opening.cancel();
    m_opening.forget();
    m_workers.waitForDone();
}

void Desk::openFile(const QString &path)
{
    open({.source = FromFile{path}}, QFileInfo(path).fileName());
}

void Desk::openText(const QString &text, SourceFormat format)
{
    open({.source = FromText{text, format}}, tr("pasted text"));
}

void Desk::openFromLibrary(const ArticleId &id)
{
    const auto entry = libraryEntry(id);
    open({.source = FromLibrary{id}}, entry ? entry->title : QString());
}

void Desk::open(const OpenRequest &request, const QString &what)
{
    m_opening.open(request, [this](qint64 received, qint64 total) {
        if (isOpening()) {
            Q_EMIT openingProgressed(received, total);
        }
    });
    Q_EMIT openingStarted(what);
}

void Desk::cancelOpening()
{
    if (isOpening()) {
        m_opening.cancel();
        Q_EMIT openingEnded();
    }
}

void Desk::take(const OpenRequest &request, Result<Opened> opened)
{
    Q_EMIT openingEnded();
    if (!opened) {
        Q_EMIT failed(opened.error());
    } else if (const auto *const several =
                   std::get_if<std::shared_ptr<const SourceArticles>>(&*opened)) {
        Q_EMIT severalFound(*several);
    } else {
        show(request, std::get<OpenedArticle>(std::move(*opened)));
    }
}

void Desk::show(const OpenRequest &request, OpenedArticle opened)
{
    const bool isKept =
        std::holds_alternative<FromLibrary>(request.source)
        || (opened.recognised && opened.recognised->likeness == Recognised::Likeness::SamePage);
    const auto noted = m_notebook.turnTo(
        *opened.article, isKept ? Notebook::Arrival::Library : Notebook::Arrival::Elsewhere,
        opened.snapshot);
    const bool isNew = !isKept && !opened.recognised;
    const Result<> notesKept =
        isKept || m_notebook.unkept()
            ? Result<>()
            : keepNotesOf(m_notebook.library(), *opened.article,
                          {.notes = opened.notes, .annotations = opened.annotations}, isNew);
    const auto read = m_edited.open(opened.article, std::move(opened.analysis));
    m_exercise.turn();
    if (opened.exercise) {
        const QSignalBlocker quiet(m_exercise); // the article is told first
        m_exercise.begin(*opened.exercise);
    }
    collect();
    Q_EMIT articleOpened();
    Q_EMIT exerciseChanged();
    if (!noted) {
        Q_EMIT failed(noted.error());
    }
    if (!notesKept) {
        Q_EMIT failed(notesKept.error());
    }
    const auto &unkept = m_notebook.unkept();
    if (unkept && !isLibraryReadOnly()) { // else it was told already that nothing is noted in it
        Q_EMIT failed(*unkept);
    } else if (!unkept) {
        Q_EMIT entryChanged(article()->id());
        if (!read) {
            Q_EMIT failed(read.error());
        } else if (!read->empty()) {
            Q_EMIT failed(read->front());
        }
    }
    if (!opened.notices.empty()) {
        Q_EMIT importNoted(opened.notices);
    }
    if (opened.recognised) {
        Q_EMIT recognised(*opened.recognised, request.source);
    }
    if (opened.comparison) {
        Q_EMIT compared(opened.comparison);
    }
}

QString Desk::changeText(int index)
{
    const QUndoCommand &change = *undoStack().command(index);
    const QString name = tr(change.text().toLatin1().constData());
    return change.actionText() == change.text()
               ? name
               //: A step in the list of what was done: %1 is what, %2 the words it was done to.
               : tr("%1: “%2”").arg(name, change.actionText());
}

void Desk::close()
{
    m_opening.forget();
    m_edited.close();
    m_notebook.turnAway();
    m_exercise.turn();
    m_highlights.clear();
    Q_EMIT articleClosed();
    Q_EMIT exerciseChanged();
}

void Desk::removeFromLibrary(const ArticleId &id)
{
    const auto entry = libraryEntry(id);
    if (perform(QT_TR_NOOP("Remove article"), entry ? entry->title : QString(),
                [&id](Library &library) { return library.articles().remove(id); })) {
        Q_EMIT entryRemoved(id);
    }
}

void Desk::restoreToLibrary(const ArticleId &id)
{
    if (perform(QT_TR_NOOP("Put article back"), {},
                [&id](Library &library) { return library.articles().restore(id); })) {
        Q_EMIT entryChanged(id);
    }
}

bool Desk::perform(const char *text, const QString &words,
                   const std::function<Result<>(Library &)> &change,
                   const std::optional<ArticleId> &article)
{
    const auto done = m_edited.perform(
        {.name = QString::fromLatin1(text), .words = words, .article = article}, change);
    if (!done) {
        Q_EMIT failed(done.error());
    }
    return done.has_value();
}

/// The library is another one by a step that was done, or taken back.
void Desk::followLibrary()
{
    if (article() && !m_notebook.unkept() && !isLibraryReadOnly()) {
        const auto entry = libraryEntry(article()->id());
        if (!entry && entry.error().code == ErrorCode::NotInLibrary) {
            close(); // it is in the trash
        }
    }
    Q_EMIT libraryChanged();
}

std::vector<const Marker *> Desk::shownMarkers() const
{
    return shown(review(), shownFilter()).markers;
}

Result<std::vector<LibraryEntry>>
Desk::libraryEntries(const Query &query, const std::optional<LibraryEntry> &after, int most) const
{
    return m_notebook.library().catalogue().page(query, after, most);
}

void Desk::setFilter(const MarkerFilter &filter)
{
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    collect();
    Q_EMIT markersChanged();
}

void Desk::showAnalysis(Analysis analysis)
{
    const auto read = m_edited.reanalyse(std::move(analysis));
    if (!read) {
        Q_EMIT failed(read.error());
    }
    collect();
    Q_EMIT markersChanged();
}

void Desk::collect()
{
    m_exercise.refresh();
    m_highlights = highlightList(shown(review(), shownFilter()), codebook());
}

void Desk::followExercise()
{
    collect();
    Q_EMIT annotationsChanged();
    Q_EMIT markersChanged();
    Q_EMIT exerciseChanged();
}

void Desk::setReadingPlace(ReadingPlace place)
{
    if (!article()) {
        return;
    }
    if (const auto saved = m_notebook.setPlace(*article(), place); !saved) {
        Q_EMIT failed(saved.error());
    }
}

template <typename Kind>
void Desk::perform(const char *text, const std::optional<Kind> &change)
{
    if (!change) {
        return;
    }
    if (const auto done = m_edited.perform(text, *change); !done) {
        Q_EMIT failed(done.error());
    }
}

std::optional<AnnotationId> Desk::annotate(TextSpan span, const CodeId &code, const QString &memo)
{
    const auto change = annotated(review(), span, code, memo);
    if (!change) {
        const auto *const same = annotationOn(review(), span, code);
        return same == nullptr ? std::nullopt : std::optional(same->annotation.id);
    }
    if (const auto done = m_edited.perform(QT_TR_NOOP("Add annotation"), *change); !done) {
        Q_EMIT failed(done.error());
        return std::nullopt;
    }
    m_recentCodes.use(code);
    return change->after->annotation.id;
}

bool Desk::saveMemos()
{
    // They can wait for the next time, and the window need not.
    m_notebook.library().setPatience(50ms);
    m_memos.saveAll();
    m_notebook.library().setPatience(Library::usualPatience);
    return m_memos.isEmpty();
}

void Desk::recode(const AnnotationId &id, const CodeId &code)
{
    //: Undo command; a code is the named category of an annotation.
    perform(QT_TR_NOOP("Change code"), recoded(review(), id, code));
    m_recentCodes.use(code);
}

void Desk::reattach(const AnnotationId &id, TextSpan span)
{
    perform(QT_TR_NOOP("Attach annotation"), reattached(review(), id, span));
}

void Desk::performAll(const char *text, const std::vector<Change> &changes)
{
    if (const auto done = m_edited.performAll(text, changes); !done) {
        Q_EMIT failed(done.error());
    }
}

void Desk::removeAnnotation(const AnnotationId &id)
{
    perform(QT_TR_NOOP("Remove annotation"), removed(review(), id));
}

void Desk::answer(const Marker &marker, std::optional<Answer> answer,
                  const std::optional<QString> &reason)
{
    const RuleId rule = marker.rule; // the marker may be another one afterwards
    const auto verdict = slantlight::answered(review(), marker, answer, reason);
    const auto annotation = m_annotatesAgreement && answer == Answer::Agree && verdict
                                ? annotated(review(), marker.span, codeOf(marker.category), {})
                                : std::nullopt;
    if (annotation) {
        //: Undo command; to agree with a mark made an annotation, too.
        performAll(QT_TR_NOOP("Agree and annotate"), {*verdict, *annotation});
    } else {
        //: Undo command; a marker is a stretch of text that a rule found.
        perform(QT_TR_NOOP("Answer marker"), verdict);
    }
    if (verdict) {
        Q_EMIT answered(rule);
    }
}

bool Desk::isSilenceToBeOffered(const RuleId &rule) const
{
    const VerdictStore verdicts = m_notebook.library().verdicts();
    return isMostlyRejected(verdictCounts(rule)) && !silencedRules().contains(rule)
           && !isLibraryReadOnly() && !verdicts.isKeptInUse(rule).value_or(true);
}

void Desk::noteSilenceOffered(const RuleId &rule)
{
    if (const auto noted = m_notebook.library().verdicts().keepInUse(rule); !noted) {
        Q_EMIT failed(noted.error());
    }
}

void Desk::silence(const RuleId &rule)
{
    perform(QT_TR_NOOP("Silence rule"), silenced(review(), rule));
}

void Desk::useAgain(const RuleId &rule)
{
    perform(QT_TR_NOOP("Use rule again"), usedAgain(review(), rule));
}

} // namespace slantlight::ui
