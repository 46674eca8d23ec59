// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/wordmatch.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace slantlight::ui {

namespace {

constexpr int atTheBeginning = 100;
constexpr int atAWord = 80;
constexpr int byBeginnings = 60;
constexpr int inside = 40;

/// Returns @p text in small letters, without their accents.
QString plain(QStringView text)
{
    const QString parts = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString letters;
    for (const QChar letter : parts) {
        if (letter.category() != QChar::Mark_NonSpacing) {
            letters.append(letter);
        }
    }
    return letters;
}

std::vector<QStringView> wordsOf(QStringView text)
{
    std::vector<QStringView> words;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at == text.size() || !text.at(at).isLetterOrNumber()) {
            if (at > begin) {
                words.push_back(text.sliced(begin, at - begin));
            }
            begin = at + 1;
        }
    }
    return words;
}

qsizetype sharedBeginning(QStringView a, QStringView b)
{
    return std::ranges::mismatch(a, b).in1 - a.begin();
}

/// Whether @p typed is made of beginnings of @p words, in their order; some may be left out.
bool isMadeOfBeginnings(QStringView typed, const std::vector<QStringView> &words)
{
    std::vector<bool> reached(static_cast<std::size_t>(typed.size()) + 1);
    reached.front() = true;
    for (const QStringView word : words) {
        // From the end, so that no word is used twice.
        for (qsizetype from = typed.size() - 1; from >= 0; --from) {
            if (reached.at(static_cast<std::size_t>(from))) {
                const qsizetype most = sharedBeginning(typed.sliced(from), word);
                for (qsizetype taken = 1; taken <= most; ++taken) {
                    reached.at(static_cast<std::size_t>(from + taken)) = true;
                }
            }
        }
    }
    return reached.back();
}

std::optional<int> matchOf(QStringView typed, QStringView text,
                           const std::vector<QStringView> &words)
{
    if (text.startsWith(typed)) {
        return atTheBeginning;
    }
    if (std::ranges::any_of(words, [typed](QStringView word) { return word.startsWith(typed); })) {
        return atAWord;
    }
    if (isMadeOfBeginnings(typed, words)) {
        return byBeginnings;
    }
    return text.contains(typed) ? std::optional(inside) : std::nullopt;
}

} // namespace

std::optional<int> wordMatch(QStringView typed, QStringView text)
{
    const QString meant = plain(typed);
    const QString known = plain(text);
    const auto words = wordsOf(known);
    int score = 0;
    for (const QStringView part : wordsOf(meant)) {
        const auto match = matchOf(part, known, words);
        if (!match) {
            return std::nullopt;
        }
        score += *match;
    }
    return score;
}

} // namespace slantlight::ui
