// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/desk.h"

#include "core/review/judgement.h"
#include "core/storage/savefile.h"
#include "ui/desk/deskprivate.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

std::optional<Answer> answerOf(const std::optional<Verdict> &verdict)
{
    return verdict ? std::optional(verdict->answer) : std::nullopt;
}

} // namespace

Desk::Desk(std::shared_ptr<const Analyzer> analyzer, Codebook codebook, Library library,
           QString libraryPath, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(analyzer), std::move(codebook),
                                  std::move(library), std::move(libraryPath)))
{
}

Desk::~Desk() = default;

void Desk::openFile(const QString &path)
{
    d->open(FromFile{path}, QFileInfo(path).fileName());
}

void Desk::openText(const QString &text, TextFormat format)
{
    d->open(FromText{text, format}, tr("pasted text"));
}

void Desk::openFromLibrary(const ArticleId &id)
{
    d->open(FromLibrary{id}, d->notebook.titleOf(id));
}

void Desk::closeArticle()
{
    if (article()) {
        d->close();
    }
}

void Desk::cancelOpening()
{
    d->cancel();
}

void Desk::removeFromLibrary(const ArticleId &id)
{
    if (const auto removed = d->notebook.library().articles().remove(id); !removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    if (d->current.article && d->current.article->id() == id) {
        d->close();
    }
    Q_EMIT entryRemoved(id);
}

void Desk::restoreToLibrary(const ArticleId &id)
{
    if (const auto restored = d->notebook.library().articles().restore(id); !restored) {
        Q_EMIT failed(restored.error());
        return;
    }
    Q_EMIT entryChanged(id);
}

bool Desk::isOpening() const
{
    return d->isOpening;
}

std::shared_ptr<const Article> Desk::article() const
{
    return d->current.article;
}

const Analysis &Desk::analysis() const
{
    return d->current.analysis;
}

const Codebook &Desk::codebook() const
{
    return d->codebook;
}

const std::vector<PlacedAnnotation> &Desk::annotations() const
{
    return d->notebook.annotations();
}

const PlacedAnnotation *Desk::annotation(const AnnotationId &id) const
{
    return d->notebook.annotation(id);
}

const MarkerFilter &Desk::filter() const
{
    return d->filter;
}

std::vector<const Marker *> Desk::shownMarkers() const
{
    return slantlight::shownMarkers(analysis(), d->filter, d->notebook.judgement());
}

const Marker *Desk::marker(const QString &fingerprint) const
{
    const auto &markers = analysis().markers;
    const auto found = std::ranges::find(markers, fingerprint, &Marker::fingerprint);
    return found == markers.end() ? nullptr : &*found;
}

const std::vector<Highlight> &Desk::highlights() const
{
    return d->highlights;
}

std::optional<Answer> Desk::answerTo(const Marker &marker) const
{
    return answerOf(d->notebook.judgement().verdictOn(marker));
}

VerdictCounts Desk::verdictCounts(const RuleId &rule) const
{
    return d->notebook.library().verdicts().counts(rule).value_or(VerdictCounts());
}

std::set<RuleId> Desk::silencedRules() const
{
    return d->notebook.judgement().silenced;
}

ReadingPlace Desk::readingPlace() const
{
    return d->place;
}

QUndoStack &Desk::undoStack()
{
    return d->undoStack;
}

Result<std::vector<LibraryEntry>>
Desk::libraryEntries(const Query &query, const std::optional<LibraryEntry> &after, int most) const
{
    return d->notebook.library().catalogue().page(query, after, most);
}

Result<LibraryEntry> Desk::libraryEntry(const ArticleId &id) const
{
    return d->notebook.library().catalogue().entry(id);
}

bool Desk::isLibraryReadOnly() const
{
    return d->notebook.library().isReadOnly();
}

const QString &Desk::libraryPath() const
{
    return d->libraryPath;
}

void Desk::setFilter(const MarkerFilter &filter)
{
    if (filter == d->filter) {
        return;
    }
    d->filter = filter;
    d->collect();
    Q_EMIT markersChanged();
}

void Desk::useAnalyzer(std::shared_ptr<const Analyzer> analyzer)
{
    d->analyzer = std::move(analyzer);
    d->analyseAgain();
}

void Desk::setReadingPlace(ReadingPlace place)
{
    if (!d->current.article || d->unsaved || isLibraryReadOnly()
        || (place == d->place && d->placeSaved)) {
        return;
    }
    d->place = place;
    const auto saved = d->notebook.library().articles().savePlace(d->current.article->id(), place);
    d->placeSaved = saved.has_value();
    if (!saved && !d->placeFailed) {
        d->placeFailed = true;
        Q_EMIT failed(saved.error());
    }
}

std::optional<AnnotationId> Desk::annotate(TextSpan span, const CodeId &code, const QString &memo)
{
    const auto article = d->current.article;
    if (!article || span.isEmpty() || span.end().value() > article->text().size()) {
        return std::nullopt;
    }
    const auto isSame = [&](const PlacedAnnotation &placed) {
        return placed.annotation.code == code && placed.anchor.span == span;
    };
    const auto same = std::ranges::find_if(annotations(), isSame);
    if (memo.isEmpty() && same != annotations().end()) {
        return same->annotation.id;
    }
    auto annotation = Annotation::create(article->id(), code, describe(article->text(), span));
    annotation.memo = memo;
    const AnnotationId id = annotation.id;
    const PlacedAnnotation placed{std::move(annotation), {AnchorState::Exact, span}};
    if (const auto done = d->perform(tr("Add annotation"), AnnotationChange{std::nullopt, placed});
        !done) {
        Q_EMIT failed(done.error());
        return std::nullopt;
    }
    return id;
}

void Desk::setMemo(const AnnotationId &id, const QString &memo, const std::optional<QString> &read)
{
    const PlacedAnnotation *const now = annotation(id);
    if (now == nullptr) {
        return;
    }
    Annotation before = now->annotation;
    if (const auto kept = d->keptMemos.find(id); kept != d->keptMemos.end()) {
        before.memo = kept->second.before.memo;
    } else if (read) {
        before.memo = *read;
    }
    if (before.memo == memo) {
        d->keptMemos.erase(id);
        return;
    }
    d->saveMemo(before, memo);
}

std::optional<QString> Desk::unsavedMemo(const AnnotationId &id) const
{
    const auto kept = d->keptMemos.find(id);
    return kept == d->keptMemos.end() ? std::nullopt : std::optional(kept->second.memo);
}

bool Desk::hasUnsavedMemos() const
{
    return !d->keptMemos.empty();
}

bool Desk::saveMemos()
{
    // They can wait for the next time, and the window need not.
    d->notebook.library().setPatience(std::chrono::milliseconds(50));
    const auto memos = d->keptMemos;
    for (const auto &[id, kept] : memos) {
        d->saveMemo(kept.before, kept.memo);
    }
    d->notebook.library().setPatience(Library::usualPatience);
    return d->keptMemos.empty();
}

Result<QString> Desk::writeMemosBeside()
{
    const QString path = QFileInfo(d->libraryPath).absolutePath() + u"/unsaved-memos-"
                         + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss") + u".txt";
    QString words;
    for (const auto &[id, kept] : d->keptMemos) {
        words += u"“"_s + kept.before.selector.exact.simplified() + u"”\n" + kept.memo + u"\n\n";
    }
    if (const auto saved = saveFile(words.toUtf8(), path); !saved) {
        return std::unexpected(saved.error());
    }
    d->keptMemos.clear();
    d->again.stop();
    return path;
}

void Desk::recode(const AnnotationId &id, const CodeId &code)
{
    const PlacedAnnotation *const before = annotation(id);
    if (before == nullptr || before->annotation.code == code) {
        return;
    }
    PlacedAnnotation after = *before;
    after.annotation.code = code;
    //: Undo command; a code is the named category of an annotation.
    tellFailure(d->changeAnnotation(tr("Change code"), *before, std::move(after)));
}

void Desk::reattach(const AnnotationId &id, TextSpan span)
{
    const PlacedAnnotation *const before = annotation(id);
    const auto article = d->current.article;
    if (before == nullptr || span.isEmpty() || span.end().value() > article->text().size()) {
        return;
    }
    PlacedAnnotation after = *before;
    after.annotation.selector = describe(article->text(), span);
    after.anchor = {AnchorState::Exact, span};
    tellFailure(d->changeAnnotation(tr("Attach annotation"), *before, std::move(after)));
}

void Desk::removeAnnotation(const AnnotationId &id)
{
    if (const PlacedAnnotation *const before = annotation(id)) {
        tellFailure(d->perform(tr("Remove annotation"), AnnotationChange{*before, std::nullopt}));
    }
}

void Desk::answer(const Marker &marker, std::optional<Answer> answer)
{
    const auto article = d->current.article;
    const auto before = d->notebook.judgement().verdictOn(marker);
    if (!article || answerOf(before) == answer) {
        return;
    }
    std::optional<Verdict> after;
    if (answer) {
        after = Verdict{
            .article = article->id(),
            .rule = marker.rule,
            .selector = before ? before->selector : describe(article->text(), marker.span),
            .answer = *answer,
            .reason = {},
            .modified = QDateTime::currentDateTimeUtc(),
        };
    }
    //: Undo command; a marker is a stretch of text that a rule found.
    tellFailure(d->perform(tr("Answer marker"), VerdictChange{marker.fingerprint, before, after}));
}

void Desk::setSilenced(const RuleId &rule, bool silenced)
{
    if (silencedRules().contains(rule) != silenced) {
        tellFailure(d->perform(silenced ? tr("Silence rule") : tr("Use rule again"),
                               SilenceChange{rule, !silenced, silenced}));
    }
}

void Desk::tellFailure(const Result<> &done)
{
    if (!done) {
        Q_EMIT failed(done.error());
    }
}

} // namespace slantlight::ui
