// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/deskexercise.h"

#include "core/exchange/exercisejson.h"
#include "core/review/blind.h"
#include "ui/desk/deskcodes.h"
#include "ui/desk/editedreview.h"
#include "ui/desk/notebook.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace slantlight::ui {

namespace {

constexpr int mostDigits = 9;

/// Gives digits that no code of @p codes has to those that have none, as far as they go.
void fillDigits(std::vector<Code> &codes)
{
    int next = 1;
    for (Code &code : codes) {
        const auto isTaken = [&codes](int digit) {
            return std::ranges::any_of(codes,
                                       [digit](const Code &other) { return other.key == digit; });
        };
        while (next <= mostDigits && isTaken(next)) {
            ++next;
        }
        if (!code.key && next <= mostDigits) {
            code.key = next;
        }
    }
}

/// Returns the codes of @p exercise as @p all has them; fewer than ten are numbered as they stand.
std::optional<Codebook> codebookOf(const Exercise &exercise, const Codebook &all)
{
    std::vector<Code> codes;
    for (const Category category : exercise.categories) {
        const CodeId id = codeOf(category);
        const Code *const known = all.code(id);
        Code code = known != nullptr ? *known : Code{.id = id, .name = id.text(), .definition = {}};
        code.parent = {};
        if (std::ssize(exercise.categories) <= mostDigits) {
            code.key = static_cast<int>(codes.size()) + 1;
        }
        codes.push_back(std::move(code));
    }
    fillDigits(codes);
    auto made = Codebook::create(std::move(codes));
    return made ? std::optional(*std::move(made)) : std::nullopt;
}

} // namespace

DeskExercise::DeskExercise(Notebook &notebook, EditedReview &edited, const DeskCodes &codes,
                           QObject *parent)
    : QObject(parent)
    , m_notebook(notebook)
    , m_edited(edited)
    , m_codes(codes)
    , m_isBlind(notebook.library().settings().isBlind().value_or(false))
{
}

bool DeskExercise::isMarking() const
{
    return m_attempt && m_attempt->stage == Attempt::Stage::Marking;
}

const Review &DeskExercise::review() const
{
    return m_attempt || m_isBlind ? m_seen : m_edited.review();
}

const Codebook &DeskExercise::codebook() const
{
    return m_codebook ? *m_codebook : m_codes.codebook();
}

PlacedKey DeskExercise::key() const
{
    if (!m_attempt || !m_attempt->exercise.key) {
        return {};
    }
    return placedKey(*m_attempt->exercise.key, m_attempt->exercise.categories, m_edited.review());
}

int DeskExercise::earlierAnnotations() const
{
    if (!m_attempt) {
        return 0;
    }
    Attempt all = *m_attempt;
    all.countsEarlier = true;
    Attempt recent = *m_attempt;
    recent.countsEarlier = false;
    const auto isEarlier = [&](const PlacedAnnotation &placed) {
        return isAnswer(placed.annotation, all) && !isAnswer(placed.annotation, recent);
    };
    return static_cast<int>(std::ranges::count_if(m_edited.review().annotations, isEarlier));
}

void DeskExercise::setBlind(bool isBlind)
{
    if (const Result<> done = m_notebook.library().settings().setBlind(isBlind); !done) {
        Q_EMIT failed(done.error());
    } else {
        m_isBlind = isBlind;
    }
    Q_EMIT changed();
}

void DeskExercise::turn()
{
    m_attempt.reset();
    m_isBlind = m_notebook.library().settings().isBlind().value_or(false);
    const auto &article = m_edited.review().article;
    if (article && !m_notebook.unkept()) {
        const auto kept = m_notebook.library().attempts().of(article->id());
        if (!kept) {
            Q_EMIT failed(kept.error());
        } else if (*kept) {
            auto attempt = attemptFromJson(**kept, m_notebook.library().path());
            if (attempt) {
                m_attempt = *std::move(attempt);
            } else {
                Q_EMIT failed(attempt.error());
            }
        }
    }
    refreshCodes();
    refresh();
}

void DeskExercise::refreshCodes()
{
    m_codebook = m_attempt ? codebookOf(m_attempt->exercise, m_codes.codebook()) : std::nullopt;
}

void DeskExercise::refresh()
{
    m_seen = m_attempt   ? veiled(m_edited.review(), *m_attempt)
             : m_isBlind ? withoutOthers(m_edited.review())
                         : Review();
}

void DeskExercise::begin(const Exercise &exercise)
{
    if (m_attempt && m_attempt->exercise.id == exercise.id) {
        Attempt again = *m_attempt;
        if (exercise.key) {
            again.exercise = exercise;
        }
        keep(std::move(again));
        return;
    }
    m_edited.forgetSteps();
    keep(Attempt{.exercise = exercise,
                 .stage = Attempt::Stage::Marking,
                 .begun = QDateTime::currentDateTimeUtc()});
}

void DeskExercise::setStage(Attempt::Stage stage)
{
    if (m_attempt && m_attempt->stage != stage) {
        Attempt next = *m_attempt;
        next.stage = stage;
        keep(std::move(next));
    }
}

void DeskExercise::countEarlier(bool counts)
{
    if (m_attempt && m_attempt->countsEarlier != counts) {
        Attempt next = *m_attempt;
        next.countsEarlier = counts;
        keep(std::move(next));
    }
}

void DeskExercise::useKey(const ExerciseKey &key)
{
    if (m_attempt) {
        Attempt next = *m_attempt;
        next.exercise.key = key;
        next.stage = Attempt::Stage::Revealed;
        keep(std::move(next));
    }
}

void DeskExercise::startOver()
{
    std::vector<Change> changes;
    for (const PlacedAnnotation &placed : m_seen.annotations) {
        changes.emplace_back(AnnotationChange{.before = placed, .after = std::nullopt});
    }
    // Translated when somebody looks, see Desk::changeText().
    //: Undo command: of an exercise.
    const char *const text = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Start over");
    if (const auto done = m_edited.performAll(text, changes); !done) {
        Q_EMIT failed(done.error());
    }
    setStage(Attempt::Stage::Marking);
}

void DeskExercise::leave()
{
    if (m_attempt) {
        keep(std::nullopt);
    }
}

void DeskExercise::keep(std::optional<Attempt> attempt)
{
    const auto &article = m_edited.review().article;
    if (!article) {
        return;
    }
    // What cannot be kept can be done all the same, until another article is opened.
    if (!m_notebook.unkept() && !m_notebook.library().isReadOnly()) {
        AttemptStore store = m_notebook.library().attempts();
        const Result<> kept = attempt ? store.save(article->id(), attemptToJson(*attempt))
                                      : store.remove(article->id());
        if (!kept) {
            Q_EMIT failed(kept.error());
            return;
        }
    }
    m_attempt = std::move(attempt);
    refreshCodes();
    refresh();
    Q_EMIT changed();
}

} // namespace slantlight::ui
