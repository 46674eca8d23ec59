// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/exercisewords.h"

#include "ui/words/codename.h"
#include "ui/words/listing.h"
#include "ui/words/markerwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct ExerciseWords
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::ExerciseWords)
};

/// Fills the row @p row of @p place with what the key says.
void addKey(ResultRow &row, const Marker &place)
{
    row.key = categoryName(place.category);
    row.keyCode = codeOf(place.category);
    row.reason = withCurlyQuotes(messageWords(place));
}

void addAnswers(ResultRow &row, const ScoredPlace &place, const Answers &answers)
{
    QStringList names;
    for (const std::size_t number : place.answers) {
        const QString name = categoryName(answers.passages.at(number).category);
        if (!names.contains(name)) {
            names.append(name);
        }
    }
    row.answer = listed(names);
    if (!place.answers.empty()) {
        const std::size_t first = place.answers.front();
        row.answerCode = codeOf(answers.passages.at(first).category);
        row.highlight = answers.annotations.at(first)->annotation.id.text();
        if (!place.key) {
            row.reason = answers.annotations.at(first)->annotation.memo;
        }
    }
}

} // namespace

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Found:
        return ExerciseWords::tr("Found");
    case Outcome::OtherCategory:
        return ExerciseWords::tr("Found, in another category");
    case Outcome::Missed:
        return ExerciseWords::tr("Missed");
    case Outcome::Beyond:
        return ExerciseWords::tr("Beyond the key");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QChar outcomeSign(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Found:
        return QChar(0x2713); // check mark
    case Outcome::OtherCategory:
        return QChar(0x2248); // almost equal
    case Outcome::Missed:
        return QChar(0x25CB); // white circle
    case Outcome::Beyond:
        return u'+';
    }
    Q_UNREACHABLE_RETURN(QChar());
}

QString shareWords(std::optional<double> share)
{
    if (!share) {
        return QString(QChar(0x2013));
    }
    //: %1 is a whole number from 0 to 100.
    return ExerciseWords::tr("%1%").arg(
        QLocale().toString(static_cast<int>(std::lround(*share * 100))));
}

QString scoreSentence(const Score &score)
{
    const Tally &whole = score.whole;
    const QLocale words;
    QStringList parts;
    if (whole.inKey() == 0) {
        parts.append(ExerciseWords::tr("The key has no place in this article."));
    } else {
        //: Of the places of an exercise's key, %1 is how many were found.
        parts.append(
            ExerciseWords::tr("%1 of %Ln place(s) of the key found.", nullptr, whole.inKey())
                .arg(words.toString(whole.found)));
    }
    if (whole.otherCategory > 0) {
        parts.append(
            //: Of the places that were found.
            ExerciseWords::tr("%Ln of them in another category.", nullptr, whole.otherCategory));
    }
    if (whole.beyond > 0) {
        //: Answers where the key has no place.
        parts.append(ExerciseWords::tr("%Ln mark(s) beyond the key.", nullptr, whole.beyond));
    }
    return parts.join(u' ');
}

QStringList figureSentences(const Score &score)
{
    const Tally &whole = score.whole;
    QStringList lines;
    lines.append(whole.precision()
                     ? ExerciseWords::tr("Precision %1: how much of what was marked is in the key.")
                           .arg(shareWords(whole.precision()))
                     : ExerciseWords::tr("Precision is not defined: nothing was marked."));
    lines.append(whole.recall()
                     ? ExerciseWords::tr("Recall %1: how much of the key was marked.")
                           .arg(shareWords(whole.recall()))
                     : ExerciseWords::tr("Recall is not defined: the key has no place."));
    lines.append(whole.f1() ? ExerciseWords::tr("F1 %1: both in one figure, their harmonic mean.")
                                  .arg(shareWords(whole.f1()))
                            : ExerciseWords::tr("F1 is not defined: there is nothing to compare."));
    lines.append(
        score.categoryAgreement()
            ? ExerciseWords::tr("Same category in %1 of the places found.")
                  .arg(shareWords(score.categoryAgreement()))
            : ExerciseWords::tr("Agreement on categories is not defined: no place was found."));
    return lines;
}

QString whatScoresMean()
{
    return ExerciseWords::tr(
        "The figures say how far two readings of one text agree: a mark counts as found where it "
        "shares words with a place of the key. The key is no arbiter. A place beyond it is not "
        "wrong, and one that was missed may be worth a discussion.");
}

QString unscoredWords(const PlacedKey &key, int unplacedAnswers)
{
    QStringList parts;
    if (!key.doubtful.empty()) {
        parts.append(ExerciseWords::tr(
            "%Ln place(s) of the key cannot be told for sure in this article, which has changed "
            "since, and are not scored.",
            nullptr, static_cast<int>(key.doubtful.size())));
    }
    if (!key.lost.empty()) {
        parts.append(ExerciseWords::tr(
            "%Ln place(s) of the key are not in this article any more, and are not scored.",
            nullptr, static_cast<int>(key.lost.size())));
    }
    if (unplacedAnswers > 0) {
        parts.append(ExerciseWords::tr(
            "%Ln mark(s) cannot be told for sure in this article, and are not scored.", nullptr,
            unplacedAnswers));
    }
    return parts.join(u' ');
}

QString otherRulesWords(const ExerciseKey &key, const QString &rulePack)
{
    const bool isOther = key.hasRules && !key.rulePack.isEmpty() && key.rulePack != rulePack;
    return isOther ? ExerciseWords::tr("The rules are others than when the key was made, so that "
                                       "its places may be others too.")
                   : QString();
}

ExerciseResult resultOf(const Review &review, const PlacedKey &key)
{
    const Answers answers = answersOf(review);
    ExerciseResult result{.score = scored(passagesOf(key.places), answers.passages),
                          .rows = {},
                          .unscored = unscoredWords(key, answers.unplaced)};
    for (const ScoredPlace &place : result.score.places) {
        ResultRow row{.outcome = place.outcome,
                      .span = place.span,
                      .words = place.span.in(review.article->text()).toString().simplified()};
        addAnswers(row, place, answers);
        if (place.key) {
            addKey(row, key.places.at(*place.key));
            row.highlight = key.places.at(*place.key).fingerprint;
        }
        result.rows.push_back(std::move(row));
    }
    return result;
}

std::vector<CategoryRow> categoryRows(const Score &score)
{
    std::vector<CategoryRow> rows;
    for (const Category category : allCategories) {
        const Tally &tally = score.categories.at(static_cast<std::size_t>(category));
        if (tally.inKey() + tally.beyond > 0) {
            rows.push_back({.category = category, .tally = tally});
        }
    }
    return rows;
}

} // namespace slantlight::ui
