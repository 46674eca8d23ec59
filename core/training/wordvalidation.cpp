// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/wordvalidation.h"

#include "core/model/modelwords.h"
#include "core/model/wordmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::uint32_t foldCount = 5;

/// Counts hits while texts are read.
struct Tally
{
    int rightMarks = 0;
    int wrongMarks = 0;
    int missed = 0;
    int rated = 0;
    int rightlyRated = 0;
    int edits = 0;
    int first = 0;
    int firstThree = 0;
    int texts = 0;
    int rightRegisters = 0;

    void take(const TrainingText &text, const WordModel &model);
};

double share(int part, int whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / whole;
}

void Tally::take(const TrainingText &text, const WordModel &model)
{
    WordModel::Scores scores = model.scores(text.words, text.tags);
    ++texts;
    rightRegisters += scores.kind() == text.source.kind ? 1 : 0;
    if (!text.source.isWeighed) {
        return;
    }
    bool hasMark = false;
    std::vector<std::pair<std::int32_t, std::size_t>> order;
    for (std::size_t i = 0; i < text.tokens.size(); ++i) {
        std::int32_t added = 0;
        for (const std::size_t rule : text.tokens[i].rules) {
            added +=
                model.ruleScore(scores.referenceShare, static_cast<Category>(rule / 3), rule % 3);
        }
        scores.of[i] += added;
        order.emplace_back(-scores.of[i], i);
        const bool isMark = scores.of[i] >= 0;
        hasMark = hasMark || isMark;
        if (text.source.kind == WordRegister::News) {
            rightMarks += isMark && text.tokens[i].isMarked ? 1 : 0;
            wrongMarks += isMark && !text.tokens[i].isMarked ? 1 : 0;
            missed += !isMark && text.tokens[i].isMarked ? 1 : 0;
        }
    }
    if (text.source.isBiased) {
        ++rated;
        rightlyRated += *text.source.isBiased == hasMark ? 1 : 0;
    }
    if (text.source.kind == WordRegister::Reference) {
        std::ranges::sort(order);
        ++edits;
        for (std::size_t rank = 0; rank < std::min<std::size_t>(3, order.size()); ++rank) {
            if (text.tokens[order[rank].second].isMarked) {
                first += rank == 0 ? 1 : 0;
                ++firstThree;
                break;
            }
        }
    }
}

} // namespace

double WordFigures::f1() const
{
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
}

QString WordFigures::description() const
{
    const auto figure = [](double value) {
        return QString::number(value, 'f', 3);
    };
    return u"words P %1 R %2 F1 %3, texts accuracy %4, edits first %5 first three %6, register %7"_s
        .arg(figure(precision), figure(recall), figure(f1()), figure(accuracy), figure(first),
             figure(firstThree), figure(registers));
}

WordFigures crossValidate(std::span<const TrainingText> texts, const WordVectors &vectors,
                          const QSet<QString> &sides, const WordModelTraining &training,
                          const TrainingProgress &progress)
{
    Tally tally;
    for (std::uint32_t fold = 0; fold < foldCount; ++fold) {
        progress(u"cross-validation"_s, static_cast<int>(fold), static_cast<int>(foldCount));
        const auto isUnseen = [fold](const TrainingText &text) {
            return wordKey(text.source.text) % foldCount == fold;
        };
        std::vector<TrainingText> known;
        std::ranges::remove_copy_if(texts, std::back_inserter(known), isUnseen);
        const WordModel model(
            trainWordModel(known, vectors, sides, training,
                           [](const QString & /*step*/, int /*done*/, int /*total*/) { }),
            QByteArray());
        for (const TrainingText &text : texts) {
            if (isUnseen(text)) {
                tally.take(text, model);
            }
        }
    }
    return {.precision = share(tally.rightMarks, tally.rightMarks + tally.wrongMarks),
            .recall = share(tally.rightMarks, tally.rightMarks + tally.missed),
            .accuracy = share(tally.rightlyRated, tally.rated),
            .first = share(tally.first, tally.edits),
            .firstThree = share(tally.firstThree, tally.edits),
            .registers = share(tally.rightRegisters, tally.texts)};
}

} // namespace slantlight
