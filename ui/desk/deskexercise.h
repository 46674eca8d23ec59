// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"
#include "core/base/result.h"
#include "core/review/attempt.h"

#include <QObject>

#include <optional>

namespace slantlight::ui {

class DeskCodes;
class EditedReview;
class Notebook;

/// The exercise that is done on the open article, where there is one: what may be seen of the
/// article then, and which codes can be given. The library keeps it, so that it is there again when
/// the article is opened the next time.
class DeskExercise : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed.
    DeskExercise(Notebook &notebook, EditedReview &edited, const DeskCodes &codes,
                 QObject *parent = nullptr);

    [[nodiscard]] const std::optional<Attempt> &attempt() const { return m_attempt; }
    /// Whether the key, and all that the machine found, is hidden.
    [[nodiscard]] bool isMarking() const;
    /// What may be seen of the article: without an exercise all of it, but for what other coders
    /// have said where that is hidden.
    [[nodiscard]] const Review &review() const;
    /// The codes that can be given: the exercise's categories, with digits of their own where nine
    /// are enough; without an exercise all.
    [[nodiscard]] const Codebook &codebook() const;
    /// The key's places in the open article, with those that are not sure; empty without a key.
    [[nodiscard]] PlacedKey key() const;
    /// How many annotations there are beside the answers that might be answers too.
    [[nodiscard]] int earlierAnnotations() const;

    /// Whether the owner of the library codes without seeing what other coders have annotated, see
    /// LibrarySettings.
    [[nodiscard]] bool isBlind() const { return m_isBlind; }
    /// Likewise tells changed(), or failed().
    void setBlind(bool isBlind);

    /// Turns to the exercise that the library has for the article that is open now.
    void turn();
    /// Takes over what has become of the article. The codes stay where they are: one of them may be
    /// what is just being given.
    void refresh();
    void refreshCodes();

    // Each tells changed(), and failed() where it could not be kept; then it is as it was.

    /// Begins @p exercise, or goes on with it where it is the one that was begun already. What was
    /// done to the article before can no longer be undone: it is out of sight.
    void begin(const Exercise &exercise);
    void setStage(Attempt::Stage stage);
    void countEarlier(bool counts);
    /// Scores against @p key from now on, and reveals it.
    void useKey(const ExerciseKey &key);
    /// Removes all answers in one step, which can be undone, and hides the key again.
    void startOver();
    /// Ends it; the answers stay as annotations.
    void leave();
    /// Goes on with @p attempt, which was left.
    void resume(const Attempt &attempt) { keep(attempt); }

Q_SIGNALS:
    void changed();
    void failed(const slantlight::Error &error);

private:
    void keep(std::optional<Attempt> attempt);

    Notebook &m_notebook;
    EditedReview &m_edited;
    const DeskCodes &m_codes;
    std::optional<Attempt> m_attempt;
    Review m_seen; ///< while there is an attempt, or something is hidden
    bool m_isBlind = false;
    std::optional<Codebook> m_codebook; ///< of the exercise
};

} // namespace slantlight::ui
