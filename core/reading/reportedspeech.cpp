// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/reportedspeech.h"

#include "core/reading/sentencereader.h"

#include <algorithm>

namespace slantlight {

namespace {

/// Returns the full name that @p sentence begins with: "Mara Lind came at noon."
QString nameAtStart(const KnownWords &words, TokenRange sentence)
{
    const Tokens &tokens = words.tokens();
    const auto isNamePart = [&](std::size_t token) {
        const QStringView word = tokens.textOf(token);
        return tokens.kindOf(token) == TokenKind::Word && word.size() > 1 && word.front().isUpper()
               && words.role(token) == WordRole::Other;
    };
    std::size_t end = sentence.begin;
    while (end < sentence.end && isNamePart(end)) {
        ++end;
    }
    constexpr std::size_t shortest = 2;
    constexpr std::size_t longest = 4;
    const std::size_t length = end - sentence.begin;
    return length < shortest || length > longest
               ? QString()
               : tokens.textOf(TokenRange{.begin = sentence.begin, .end = end}).toString();
}

/// Whether a word such as "and" stands inside @p source, so that it names several.
bool joins(const KnownWords &words, TokenRange source)
{
    for (std::size_t token = source.begin + 1; token + 1 < source.end; ++token) {
        if (words.isIn(token, WordGroup::And)) {
            return true;
        }
    }
    return false;
}

/// Gives he and she the name of the last speaker that has one, or of whom one of the sentences
/// just before begins with; they that of the last speaker where it is a plural.
void resolvePronouns(const KnownWords &words, std::span<const BlockKind> sentenceBlocks,
                     std::vector<ReportedSpeech> &speeches)
{
    constexpr std::uint32_t furthestName = 2;
    const Tokens &tokens = words.tokens();
    const WordGroups &groups = words.language().wordGroups();
    QString last;
    bool isPlural = false; // the last speaker
    std::uint32_t lastSentence = 0;
    for (ReportedSpeech &speech : speeches) {
        const std::uint32_t sentence = tokens.sentenceNumber(speech.cue.begin);
        const KnownWord known = groups.find(speech.speaker);
        if (known.role != WordRole::Pronoun) {
            last = speech.speaker;
            isPlural = groups.hasPluralEnding(last) || joins(words, *speech.source);
            lastSentence = sentence;
            continue;
        }
        if (known.isIn(WordGroup::OneSpeaker)) {
            for (std::uint32_t back = 1; back <= furthestName && back <= sentence; ++back) {
                if (!last.isEmpty() && sentence - back <= lastSentence) {
                    break;
                }
                const BlockKind kind = sentenceBlocks[sentence - back];
                const QString name = nameAtStart(words, tokens.sentences()[sentence - back]);
                if (kind == BlockKind::Paragraph && !name.isEmpty()) {
                    last = name;
                    isPlural = groups.hasPluralEnding(name);
                    lastSentence = sentence - back;
                    break;
                }
            }
            speech.speaker = last.isEmpty() ? speech.speaker : last;
        } else if (isPlural && known.isIn(WordGroup::SeveralSpeakers)) {
            speech.speaker = last;
        }
    }
}

} // namespace

std::vector<ReportedSpeech> findReportedSpeech(const KnownWords &words,
                                               std::span<const BlockKind> sentenceBlocks,
                                               std::span<const Quotation> quotations)
{
    const auto sentences = words.tokens().sentences();
    std::vector<ReportedSpeech> speeches;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const BlockKind kind = sentenceBlocks[i];
        if (kind == BlockKind::CreditLine || kind == BlockKind::Byline
            || kind == BlockKind::Dateline || kind == BlockKind::StageDirection) {
            continue;
        }
        for (ReportedSpeech &speech : SentenceReader(words, sentences[i], quotations).run()) {
            speeches.push_back(std::move(speech));
        }
    }
    resolvePronouns(words, sentenceBlocks, speeches);
    return speeches;
}

} // namespace slantlight
