// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/structuretalk.h"

#include "core/structure/lineshape.h"
#include "core/text/speakerlabel.h"

#include <algorithm>
#include <map>

namespace slantlight {

namespace {

/// A line that looks as if somebody's turn began there.
struct Candidate
{
    std::size_t line = 0;
    QString speaker; ///< the last word of the name, in small letters
    bool isPart = false; ///< named by a part in the talk
    bool isNamed = false; ///< by a name of several words, or in capitals
    bool isClosed = false;
    bool isPersonal = false;
};

std::optional<Candidate> candidateAt(const Outline &outline, std::size_t i)
{
    if (!outline.isOpen(i) || outline.piece(i).known == BlockKind::ListItem) {
        return std::nullopt;
    }
    const QString &line = outline.text(i);
    const auto label = speakerLabelOf(line);
    if (!label) {
        return std::nullopt;
    }
    const QStringView name = label->name.in(line);
    const LineWords &words = outline.words();
    const bool isPart = words.isPartInTalk(name);
    const bool isLetter = name.size() == 1 && label->whole.in(line).endsWith(u'.');
    if (words.namesNobody(name) || (isLetter && !isPart)) {
        return std::nullopt;
    }
    const QStringView speech = QStringView(line).sliced(label->whole.end().value()).trimmed();
    const bool endsOpen = speech.endsWith(u'—') || speech.endsWith(u'–') || speech.endsWith(u'-');
    const qsizetype space = name.lastIndexOf(u' ');
    const bool isNumbered = name.back().isDigit();
    return Candidate{.line = i,
                     .speaker = name.sliced(isNumbered ? 0 : space + 1).toString().toLower(),
                     .isPart = isPart,
                     .isNamed = space > 0 || isShouted(name),
                     .isClosed = speech.isEmpty() || isClosed(speech) || endsOpen,
                     .isPersonal = words.isPersonal(speech.isEmpty() && i + 1 < outline.size()
                                                        ? outline.text(i + 1)
                                                        : speech)};
}

std::vector<Candidate> candidatesOf(const Outline &outline)
{
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        if (auto candidate = candidateAt(outline, i)) {
            candidates.push_back(std::move(*candidate));
        }
    }
    // A headline may begin with a name and a colon, too.
    if (!candidates.empty() && !candidates.front().isClosed
        && (candidates.front().line == 0 || outline.isNextTo(0, candidates.front().line))) {
        candidates.erase(candidates.begin());
    }
    return candidates;
}

/// Whether these are turns of a talk and no list of terms, facts or headlines.
bool isTalk(const std::vector<Candidate> &candidates)
{
    std::map<QString, int> counts;
    for (const Candidate &candidate : candidates) {
        ++counts[candidate.speaker];
    }
    const auto parts = std::ranges::count_if(candidates, &Candidate::isPart);
    const auto closed = std::ranges::count_if(candidates, &Candidate::isClosed);
    const auto named = std::ranges::count_if(candidates, &Candidate::isNamed);
    const auto personal = std::ranges::count_if(candidates, &Candidate::isPersonal);
    const auto all = std::ssize(candidates);
    const bool comesBack = std::ssize(counts) < all;
    const bool isSpeech = closed * 10 >= all * 7;
    const bool isToSomebody = personal * 2 >= all && (named + parts) * 2 > all;
    return isSpeech && std::ssize(counts) >= 2
           && (parts >= 2 || (comesBack && (personal > 0 || all >= 4)) || isToSomebody);
}

/// Returns the names that turns begin with, whole and their last word; not of more than a few.
std::vector<QString> speakersOf(const Outline &outline)
{
    constexpr std::size_t most = 60;
    std::vector<QString> speakers;
    for (std::size_t i = 0; i < outline.size() && speakers.size() < most; ++i) {
        const auto label =
            outline.is(i, BlockKind::Turn) ? speakerLabelOf(outline.text(i)) : std::nullopt;
        if (!label) {
            continue;
        }
        const QStringView name = label->name.in(outline.text(i));
        for (const QStringView part : {name, name.sliced(name.lastIndexOf(u' ') + 1)}) {
            if (!std::ranges::contains(speakers, part)) {
                speakers.push_back(part.toString());
            }
        }
    }
    return speakers;
}

/// Whether line @p i is a label and nothing else, so that the words stand below it.
bool isLabelAlone(const Outline &outline, std::size_t i)
{
    const auto label = speakerLabelOf(outline.text(i));
    return label && label->whole.end().value() == outline.text(i).size();
}

/// Whether @p line begins with the name of one who has a turn: "Garth shook his head."
bool beginsWithSpeaker(const QString &line, const std::vector<QString> &speakers)
{
    return std::ranges::any_of(speakers, [&line](const QString &speaker) {
        return line.size() > speaker.size() && line.startsWith(speaker, Qt::CaseInsensitive)
               && line.at(speaker.size()).isSpace() && speaker.size() > 1;
    });
}

} // namespace

void markTurns(Outline &outline)
{
    const std::vector<Candidate> candidates = candidatesOf(outline);
    if (isTalk(candidates)) {
        for (const Candidate &candidate : candidates) {
            outline.decide(candidate.line, BlockKind::Turn);
        }
    }
}

void markRestOfTurns(Outline &outline)
{
    const std::vector<QString> speakers = speakersOf(outline);
    std::size_t last = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        last = outline.is(i, BlockKind::Turn) ? i : last;
    }
    bool isInTurn = false;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        if (outline.is(i, BlockKind::Turn)) {
            isInTurn = true;
            continue;
        }
        if (!isInTurn || !outline.isOpen(i)) {
            continue;
        }
        if (isBracketed(outline.text(i))) {
            outline.decide(i, BlockKind::StageDirection);
            continue;
        }
        const QString &line = outline.text(i);
        const bool afterLabel = outline.is(i - 1, BlockKind::Turn) && isLabelAlone(outline, i - 1);
        const bool isSpeech = afterLabel
                              || ((isSentence(line) || outline.isProse(i)) && !speakerLabelOf(line)
                                  && !beginsWithSpeaker(line, speakers));
        // After the last label the talk goes on only as far as somebody speaks of himself.
        const bool goesOn = i < last || afterLabel || outline.words().isPersonal(line);
        if (isSpeech && goesOn) {
            outline.decide(i, BlockKind::Turn);
        } else if (i > last) {
            isInTurn = false;
        }
    }
}

void markSignedQuotes(Outline &outline)
{
    constexpr std::size_t longestPost = 8; // lines
    for (std::size_t i = 1; i < outline.size(); ++i) {
        const QString &line = outline.text(i);
        if (!outline.isOpen(i) || !signatureOf(line)) {
            continue;
        }
        const bool isPost = line.contains(u"(@");
        const bool isBelowQuote = outline.is(i - 1, BlockKind::BlockQuote)
                                  || (outline.isOpen(i - 1) && isQuoted(outline.text(i - 1)));
        if (!isPost && !isBelowQuote) {
            continue;
        }
        outline.decide(i, BlockKind::BlockQuote);
        std::size_t quoted = i;
        while (quoted > 0 && i - quoted < longestPost && outline.isOpen(quoted - 1)
               && (quoted == i || !outline.piece(quoted).afterGap)) {
            outline.decide(--quoted, BlockKind::BlockQuote);
        }
    }
}

} // namespace slantlight
