// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/desk.h"

#include "ui/desk/deskprivate.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

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

Desk::~Desk()
{
    // A worker may still be writing to the library's file, which the owner may be about to move.
    d->opening.waitForFinished();
}

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
    const auto entries = libraryEntries();
    const auto entry = std::ranges::find(entries, id, &LibraryEntry::id);
    d->open(FromLibrary{id}, entry != entries.end() ? entry->title : QString());
}

void Desk::cancelOpening()
{
    ++d->request;
    d->isOpening = false;
}

void Desk::removeFromLibrary(const ArticleId &id)
{
    if (const auto removed = d->notebook.library().remove(id); !removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    if (d->current.article && d->current.article->id() == id) {
        d->close();
    }
    Q_EMIT libraryChanged();
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
    std::vector<const Marker *> shown;
    for (const Marker &marker : analysis().markers) {
        if (d->filter.shows(marker) && d->notebook.lets(marker)) {
            shown.push_back(&marker);
        }
    }
    return shown;
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
    return answerOf(d->notebook.verdictOn(marker));
}

Library::VerdictCounts Desk::verdictCounts(const RuleId &rule) const
{
    return d->notebook.library().verdictCounts(rule).value_or(Library::VerdictCounts());
}

std::set<RuleId> Desk::silencedRules() const
{
    return d->notebook.silencedRules();
}

ReadingPlace Desk::readingPlace() const
{
    return d->current.place;
}

QUndoStack &Desk::undoStack()
{
    return d->undoStack;
}

std::vector<LibraryEntry> Desk::libraryEntries() const
{
    auto entries = d->notebook.library().entries();
    if (!entries) {
        Q_EMIT d->desk.failed(entries.error());
        return {};
    }
    return std::move(*entries);
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
    auto &current = d->current;
    if (!current.article || current.unsaved || place == current.place) {
        return;
    }
    current.place = place;
    const auto saved = d->notebook.library().savePlace(current.article->id(), place);
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
    if (!d->keepArticle()) {
        return std::nullopt;
    }

    auto annotation = Annotation::create(article->id(), code, describe(article->text(), span));
    annotation.memo = memo;
    const AnnotationId id = annotation.id;
    const PlacedAnnotation placed{std::move(annotation), {AnchorState::Exact, span}};
    if (!d->perform(tr("Add annotation"), AnnotationChange{std::nullopt, placed})) {
        return std::nullopt;
    }
    return id;
}

void Desk::setMemo(const AnnotationId &id, const QString &memo)
{
    const PlacedAnnotation *const before = annotation(id);
    if (before == nullptr || before->annotation.memo == memo) {
        return;
    }
    PlacedAnnotation after = *before;
    after.annotation.memo = memo;
    //: Undo command; a memo is the note on an annotation.
    d->changeAnnotation(tr("Edit memo"), *before, std::move(after), ChangeCommand::Merging::Memo);
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
    d->changeAnnotation(tr("Change code"), *before, std::move(after));
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
    d->changeAnnotation(tr("Attach annotation"), *before, std::move(after));
}

void Desk::removeAnnotation(const AnnotationId &id)
{
    if (const PlacedAnnotation *const before = annotation(id)) {
        d->perform(tr("Remove annotation"), AnnotationChange{*before, std::nullopt});
    }
}

void Desk::answer(const Marker &marker, std::optional<Answer> answer)
{
    const auto article = d->current.article;
    const auto before = d->notebook.verdictOn(marker);
    if (!article || answerOf(before) == answer || !d->keepArticle()) {
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
    d->perform(tr("Answer marker"), VerdictChange{marker.fingerprint, before, after});
}

void Desk::setSilenced(const RuleId &rule, bool silenced)
{
    if (silencedRules().contains(rule) != silenced) {
        d->perform(silenced ? tr("Silence rule") : tr("Use rule again"),
                   SilenceChange{rule, !silenced, silenced});
    }
}

} // namespace slantlight::ui
