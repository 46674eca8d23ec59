// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/editedreview.h"

#include "ui/desk/notebook.h"

#include <algorithm>
#include <chrono>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

// A longer pause than this between two edits of a memo is the end of an editing session.
constexpr std::chrono::seconds editingPause(30);

/// The words of the article, or the rule, that @p change is about.
QString subjectOf(const Change &change)
{
    constexpr qsizetype longest = 60;
    QString words;
    if (const auto *const noted = std::get_if<AnnotationChange>(&change)) {
        const auto &placed = noted->after ? noted->after : noted->before;
        words = placed ? placed->annotation.selector.exact.simplified() : QString();
    } else if (const auto *const judged = std::get_if<VerdictChange>(&change)) {
        const auto &verdict = judged->after ? judged->after : judged->before;
        words = verdict ? verdict->selector.exact.simplified() : QString();
    } else {
        words = std::get<SilenceChange>(change).rule.text();
    }
    return words.size() > longest ? words.first(longest).trimmed() + QChar(0x2026) : words;
}

} // namespace

EditedReview::EditedReview(Notebook &notebook, QObject *parent)
    : QObject(parent)
    , m_notebook(notebook)
{
    m_undoStack.setUndoLimit(StepLog::mostKept);
    readSilenced();
    readSteps();
}

void EditedReview::readSilenced()
{
    if (const auto rules = m_notebook.library().verdicts().silencedRules()) {
        m_review.silenced = {rules->begin(), rules->end()};
    } // else what was read before holds
}

Result<std::vector<Error>> EditedReview::readNotes()
{
    auto recalled = m_notebook.library().recall(m_review.article->id());
    if (!recalled) {
        return std::unexpected(recalled.error());
    }
    m_review = reviewOf(m_review.article, std::move(m_review.analysis), std::move(recalled->notes),
                        m_review.annotations);
    return std::move(recalled->damaged);
}

Result<std::vector<Error>> EditedReview::open(std::shared_ptr<const Article> article,
                                              Analysis analysis)
{
    m_review = {.article = std::move(article),
                .analysis = std::move(analysis),
                .silenced = std::move(m_review.silenced)};
    readSteps();
    return readNotes();
}

void EditedReview::close()
{
    m_review = {.silenced = std::move(m_review.silenced)};
    readSteps();
}

void EditedReview::readSteps()
{
    m_typed.reset();
    m_undoStack.clear();
    const auto &article = m_review.article;
    const auto steps =
        m_notebook.library().steps().steps(article ? std::optional(article->id()) : std::nullopt);
    if (!steps) {
        return; // they are a help, and what is done from now on can be taken back
    }
    m_isReadingSteps = true;
    for (const Step &step : *steps) {
        push(step.name, step.number, std::nullopt);
    }
    m_undoStack.setIndex(static_cast<int>(std::ranges::count(*steps, false, &Step::isUndone)));
    m_isReadingSteps = false;
}

void EditedReview::forgetSteps()
{
    if (const auto &article = m_review.article) {
        std::ignore = m_notebook.library().steps().forget(article->id());
    }
    m_typed.reset();
    m_undoStack.clear();
}

Result<> EditedReview::reanalyse(Analysis analysis)
{
    m_review.analysis = std::move(analysis);
    if (const auto read = readNotes(); !read && !m_notebook.unkept()) {
        return std::unexpected(read.error());
    }
    return {};
}

void EditedReview::recall()
{
    const auto annotations = m_review.annotations;
    const auto verdicts = m_review.verdicts;
    const auto silenced = m_review.silenced;
    if (m_review.article && !m_notebook.unkept()) {
        std::ignore = readNotes(); // what was read before holds
    } else {
        readSilenced();
    }
    if (annotations != m_review.annotations) {
        Q_EMIT annotationsChanged();
    }
    if (verdicts != m_review.verdicts || silenced != m_review.silenced) {
        Q_EMIT markersChanged();
    }
}

Result<> EditedReview::perform(const char *text, const Change &change, Merging merging)
{
    return apply({.name = QString::fromLatin1(text), .words = {}, .article = {}}, {change},
                 merging);
}

Result<> EditedReview::performAll(const char *text, const std::vector<Change> &changes)
{
    return changes.empty() ? Result<>()
                           : apply({.name = QString::fromLatin1(text), .words = {}, .article = {}},
                                   changes, Merging::Never);
}

Result<> EditedReview::perform(const StepName &name,
                               const std::function<Result<>(Library &)> &change)
{
    Library &library = m_notebook.library();
    const auto recorded = library.steps().record(name, [&] { return change(library); });
    if (!recorded) {
        return std::unexpected(recorded.error());
    }
    if (*recorded) {
        if (!name.article || (m_review.article && m_review.article->id() == *name.article)) {
            push(name, (*recorded)->step, std::nullopt);
        }
        spread((*recorded)->parts);
    }
    Q_EMIT saved();
    return {};
}

Result<> EditedReview::apply(const StepName &name, const std::vector<Change> &changes,
                             Merging merging)
{
    const bool isOfArticle = !std::holds_alternative<SilenceChange>(changes.front());
    if (isOfArticle) {
        const auto kept = m_notebook.keep(*m_review.article);
        if (!kept) {
            return std::unexpected(kept.error());
        }
        if (*kept) {
            Q_EMIT entryChanged(m_review.article->id());
        }
    }
    std::vector<Change> done;
    const auto save = [&]() -> Result<> {
        for (const Change &change : changes) {
            auto saved = m_notebook.save(m_review, change, Clash::KeepBoth);
            if (!saved) {
                return std::unexpected(saved.error());
            }
            done.push_back(*std::move(saved));
        }
        return {};
    };
    StepName full = name;
    full.words = changes.size() == 1 ? subjectOf(changes.front()) : QString();
    if (isOfArticle) {
        full.article = m_review.article->id();
    }
    const auto continued = continuedBy(changes.front(), merging);
    const auto recorded = m_notebook.library().steps().record(full, save, continued);
    if (!recorded) {
        if (recorded.error().code == ErrorCode::ChangedElsewhere
            || recorded.error().code == ErrorCode::DeletedElsewhere) {
            recall();
        }
        return std::unexpected(recorded.error());
    }
    for (const Change &change : done) {
        slantlight::apply(m_review, change);
    }
    const auto step = *recorded ? std::optional((*recorded)->step) : std::nullopt;
    push(full, step, continued);
    if (merging == Merging::Memo && step) {
        const auto &memo = std::get<AnnotationChange>(done.front()).after->annotation;
        m_typed = Typed{.annotation = memo.id, .step = *step, .at = memo.modified};
    } else {
        m_typed.reset();
    }
    tell(changes, done);
    return {};
}

/// The step that @p change goes on with, if it does.
std::optional<qint64> EditedReview::continuedBy(const Change &change, Merging merging) const
{
    const int index = m_undoStack.index();
    if (merging != Merging::Memo || !m_typed || index == 0) {
        return std::nullopt;
    }
    const auto &last = static_cast<const StepCommand &>(*m_undoStack.command(index - 1));
    const Annotation &memo = std::get<AnnotationChange>(change).after->annotation;
    const bool goesOn = last.step() == m_typed->step && memo.id == m_typed->annotation
                        && memo.modified <= m_typed->at.addDuration(editingPause);
    return goesOn ? std::optional(m_typed->step) : std::nullopt;
}

void EditedReview::push(const StepName &name, std::optional<qint64> step,
                        std::optional<qint64> continued)
{
    if (!step && !continued) {
        return;
    }
    const QString words = name.words.isEmpty() ? name.name : u"%1\n%2"_s.arg(name.name, name.words);
    const auto turnStep = [this](qint64 number, Turn direction) {
        return turn(number, direction);
    };
    auto command = std::make_unique<StepCommand>(words, step ? *step : *continued, turnStep, !step);
    m_undoStack.push(command.release());
}

bool EditedReview::turn(qint64 step, Turn turn)
{
    if (m_isReadingSteps) {
        return true;
    }
    m_typed.reset();
    StepLog steps = m_notebook.library().steps();
    const auto parts = turn == Turn::Undo ? steps.undo(step) : steps.redo(step);
    if (!parts) {
        recall();
        Q_EMIT failed(parts.error());
        return false;
    }
    spread(*parts);
    Q_EMIT saved();
    return true;
}

/// Takes over what a step has changed, and tells.
void EditedReview::spread(const StepParts &parts)
{
    if (parts.notes) {
        const auto before = m_review.annotations.size();
        recall();
        if (m_review.article && m_review.annotations.size() != before) {
            Q_EMIT entryChanged(m_review.article->id()); // the list counts annotations
        }
    }
    if (parts.codes) {
        Q_EMIT codesChanged();
    }
    if (parts.articles) {
        Q_EMIT libraryChanged();
    }
}

void EditedReview::tell(const std::vector<Change> &asked, const std::vector<Change> &done)
{
    const AnnotationChange *shared = nullptr;
    bool isCounted = false;
    bool hasAnnotations = false;
    bool hasOthers = false;
    for (std::size_t i = 0; i < done.size(); ++i) {
        const auto *const annotation = std::get_if<AnnotationChange>(&done[i]);
        hasAnnotations = hasAnnotations || annotation != nullptr;
        hasOthers = hasOthers || annotation == nullptr;
        if (annotation != nullptr) {
            isCounted =
                isCounted || annotation->before.has_value() != annotation->after.has_value();
            if (std::get<AnnotationChange>(asked[i]).before && done[i] != asked[i]) {
                shared = annotation;
            }
        }
    }
    if (shared != nullptr) {
        std::ignore = readNotes(); // the other's part too
    }
    if (hasAnnotations) {
        Q_EMIT annotationsChanged();
    }
    if (hasOthers) {
        Q_EMIT markersChanged();
    }
    if (isCounted) {
        Q_EMIT entryChanged(m_review.article->id()); // the list counts annotations
    }
    Q_EMIT saved();
    if (shared != nullptr) {
        Q_EMIT failed(
            {ErrorCode::ChangedElsewhere, shared->after->annotation.selector.exact.simplified()});
    }
}

} // namespace slantlight::ui
