// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/wordvalidation.h"

#include "core/model/wordscores.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::size_t foldCount = 5;

/// Returns @p topic without what is but another spelling: "Gun-control", "gun controls".
QString plainTopic(const QString &topic)
{
    QString plain;
    QString word;
    const QString spelled = topic.toLower() + u' ';
    for (const QChar c : spelled) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            plain += (word.endsWith(u's') ? word.chopped(1) : word) + u' ';
            word.clear();
        }
    }
    return plain;
}

/// Returns the fold of each text: that of its topic, the largest topics going first to the folds
/// that hold least.
std::vector<std::size_t> foldsOf(std::span<const TrainingText> texts)
{
    std::map<QString, std::size_t> sizes;
    for (const TrainingText &text : texts) {
        if (!text.source.topic.isEmpty()) {
            ++sizes[plainTopic(text.source.topic)];
        }
    }
    std::vector<std::pair<std::size_t, QString>> topics;
    for (const auto &[topic, size] : sizes) {
        topics.emplace_back(size, topic);
    }
    std::ranges::stable_sort(topics, std::greater(), &std::pair<std::size_t, QString>::first);
    std::array<std::size_t, foldCount> held{};
    std::map<QString, std::size_t> foldOf;
    for (const auto &[size, topic] : topics) {
        const auto least = std::ranges::min_element(held);
        *least += size;
        foldOf[topic] = static_cast<std::size_t>(least - held.begin());
    }
    std::vector<std::size_t> folds;
    for (const TrainingText &text : texts) {
        folds.push_back(text.source.topic.isEmpty() ? lotOf(text.source.id) % foldCount
                                                    : foldOf.at(plainTopic(text.source.topic)));
    }
    return folds;
}

/// A text that readers judged, with the scores of a model that had not seen it.
struct Judged
{
    std::size_t fold = 0;
    std::optional<bool> isBiased;
    std::vector<std::pair<std::int32_t, bool>> words; ///< score, and whether people marked it
};

struct Counts
{
    int right = 0;
    int wrong = 0;
    int missed = 0;

    [[nodiscard]] double precision() const { return share(right, right + wrong); }
    [[nodiscard]] double recall() const { return share(right, right + missed); }
    [[nodiscard]] double f1() const { return share(2 * right, 2 * right + wrong + missed); }

    static double share(int part, int whole)
    {
        return whole == 0 ? 0 : static_cast<double>(part) / whole;
    }
};

/// Returns the score from which on marks have the best F1 in the texts outside @p without. Where
/// several are as good for all that so few texts can tell, it is the highest, which marks least.
std::int32_t bestLine(const std::vector<Judged> &texts, std::optional<std::size_t> without)
{
    constexpr double asGood = 0.005; // of F1, of which the standard error is about 0.012
    std::vector<std::pair<std::int32_t, bool>> words;
    Counts counts;
    for (const Judged &text : texts) {
        if (text.fold == without) {
            continue;
        }
        for (const auto &[score, isMarked] : text.words) {
            counts.missed += isMarked ? 1 : 0;
            if (score != WordScores::noScore) {
                words.emplace_back(score, isMarked);
            }
        }
    }
    std::ranges::sort(words, std::greater());
    std::vector<std::pair<std::int32_t, double>> lines; // the highest first, with their F1
    for (std::size_t i = 0; i < words.size(); ++i) {
        counts.right += words[i].second ? 1 : 0;
        counts.wrong += words[i].second ? 0 : 1;
        counts.missed -= words[i].second ? 1 : 0;
        if (i + 1 == words.size() || words[i + 1].first < words[i].first) {
            lines.emplace_back(words[i].first, counts.f1());
        }
    }
    if (lines.empty()) {
        return 0;
    }
    const double best =
        std::ranges::max(lines, {}, &std::pair<std::int32_t, double>::second).second;
    return std::ranges::find_if(lines,
                                [best](const auto &line) { return line.second >= best - asGood; })
        ->first;
}

/// Counts hits while texts are read.
struct Tally
{
    std::vector<Judged> judged;
    int edits = 0;
    int first = 0;
    int firstThree = 0;
    int texts = 0;
    int rightRegisters = 0;

    void take(const TrainingText &text, std::size_t fold, const WordModel &model);
    [[nodiscard]] WordFigures figures() const;

private:
    void takeEdit(const TrainingText &text, const WordScores &scores);
};

void Tally::take(const TrainingText &text, std::size_t fold, const WordModel &model)
{
    if (!text.source.tellsRegister) {
        return;
    }
    const WordScores scores(model, text.input());
    ++texts;
    rightRegisters += scores.kind() == text.source.kind ? 1 : 0;
    if (!text.source.isWeighed) {
        return;
    }
    if (text.source.kind == WordRegister::Reference) {
        takeEdit(text, scores);
        return;
    }
    Judged one{.fold = fold, .isBiased = text.source.isBiased, .words = {}};
    for (std::size_t token = 0; token < text.tokens().size(); ++token) {
        if (!text.tokens().isSign(token)) {
            one.words.emplace_back(scores.ofReaders(token), text.isMarked[token]);
        }
    }
    judged.push_back(std::move(one));
}

void Tally::takeEdit(const TrainingText &text, const WordScores &scores)
{
    ++edits;
    if (scores.referenceShare() == 0) {
        return;
    }
    std::vector<std::pair<std::int32_t, std::size_t>> order;
    for (std::size_t token = 0; token < text.tokens().size(); ++token) {
        order.emplace_back(-scores.ofEditors(token), token);
    }
    std::ranges::sort(order);
    for (std::size_t rank = 0; rank < std::min<std::size_t>(3, order.size()); ++rank) {
        if (text.isMarked[order[rank].second]) {
            first += rank == 0 ? 1 : 0;
            ++firstThree;
            return;
        }
    }
}

WordFigures Tally::figures() const
{
    Counts words;
    std::array<Counts, 2> ofTexts{}; // biased, and not
    for (std::size_t fold = 0; fold < foldCount; ++fold) {
        const std::int32_t line = bestLine(judged, fold);
        for (const Judged &text : judged) {
            if (text.fold != fold) {
                continue;
            }
            bool hasMark = false;
            for (const auto &[score, isMarked] : text.words) {
                const bool isMark = score != WordScores::noScore && score >= line;
                hasMark = hasMark || isMark;
                words.right += isMark && isMarked ? 1 : 0;
                words.wrong += isMark && !isMarked ? 1 : 0;
                words.missed += !isMark && isMarked ? 1 : 0;
            }
            if (text.isBiased == hasMark) {
                ++ofTexts.at(hasMark ? 0 : 1).right;
            } else if (text.isBiased) {
                ++ofTexts.at(hasMark ? 0 : 1).wrong;
                ++ofTexts.at(hasMark ? 1 : 0).missed;
            }
        }
    }
    return {.line = bestLine(judged, std::nullopt),
            .precision = words.precision(),
            .recall = words.recall(),
            .textF1 = (ofTexts[0].f1() + ofTexts[1].f1()) / 2,
            .first = Counts::share(first, edits),
            .firstThree = Counts::share(firstThree, edits),
            .registers = Counts::share(rightRegisters, texts)};
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
    return u"words P %1 R %2 F1 %3, texts macro-F1 %4, edits first %5 first three %6, register %7, by topics"_s
        .arg(figure(precision), figure(recall), figure(f1()), figure(textF1), figure(first),
             figure(firstThree), figure(registers));
}

WordFigures crossValidate(std::span<const TrainingText> texts, const WordVectors &vectors,
                          const QSet<QString> &sides, const WordModelTraining &training,
                          const TrainingProgress &progress)
{
    const std::vector<std::size_t> folds = foldsOf(texts);
    Tally tally;
    for (std::size_t fold = 0; fold < foldCount; ++fold) {
        progress(u"cross-validation"_s, static_cast<int>(fold), static_cast<int>(foldCount));
        std::vector<TrainingText> known;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (folds[i] != fold) {
                known.push_back(texts[i]);
            }
        }
        const WordModel model(
            trainWordModel(known, vectors, sides, training,
                           [](const QString & /*step*/, int /*done*/, int /*total*/) { }),
            QByteArray());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (folds[i] == fold) {
                tally.take(texts[i], fold, model);
            }
        }
    }
    return tally.figures();
}

} // namespace slantlight
