// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/reportedspeech.h"

#include "core/analysis/sentencereader.h"

#include <algorithm>
#include <initializer_list>

namespace slantlight {

namespace {

bool isOneOf(const QString &word, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(
        words, [&](QStringView each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
}

/// Returns the full name that @p sentence begins with: "Mara Lind came at noon."
QString nameAtStart(const TokenStream &stream, TokenRange sentence)
{
    const auto isNamePart = [&](std::size_t token) {
        const QStringView word = stream.textOf(token);
        return stream.tokens[token].kind == TokenKind::Word && word.size() > 1
               && word.front().isUpper() && roleOf(word) == WordRole::Other;
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
               : stream.spanOf({.begin = sentence.begin, .end = end}).in(stream.text).toString();
}

/// Gives he and she the name of the last speaker that has one, or of whom one of the sentences
/// just before begins with; they that of the last speaker where it is a plural.
void resolvePronouns(const TokenStream &stream, std::vector<ReportedSpeech> &speeches)
{
    constexpr std::uint32_t furthestName = 2;
    QString last;
    std::uint32_t lastSentence = 0;
    for (ReportedSpeech &speech : speeches) {
        const std::uint32_t sentence = stream.sentenceOf[speech.cue.begin];
        if (roleOf(speech.speaker) != WordRole::Pronoun) {
            last = speech.speaker;
            lastSentence = sentence;
            continue;
        }
        const bool isPlural = last.endsWith(u's') || last.contains(u" and ");
        if (isOneOf(speech.speaker, {u"he", u"she"})) {
            for (std::uint32_t back = 1; back <= furthestName && back <= sentence; ++back) {
                if (!last.isEmpty() && sentence - back <= lastSentence) {
                    break;
                }
                const BlockKind kind = stream.sentenceBlocks[sentence - back];
                const QString name = nameAtStart(stream, stream.sentences[sentence - back]);
                if (kind == BlockKind::Paragraph && !name.isEmpty()) {
                    last = name;
                    lastSentence = sentence - back;
                    break;
                }
            }
            speech.speaker = last.isEmpty() ? speech.speaker : last;
        } else if (isPlural && isOneOf(speech.speaker, {u"they"})) {
            speech.speaker = last;
        }
    }
}

} // namespace

std::vector<ReportedSpeech> findReportedSpeech(const TokenStream &stream,
                                               std::span<const Quotation> quotations,
                                               const CueLexicon &cues)
{
    std::vector<ReportedSpeech> speeches;
    for (std::size_t i = 0; i < stream.sentences.size(); ++i) {
        const BlockKind kind = stream.sentenceBlocks[i];
        if (kind == BlockKind::CreditLine || kind == BlockKind::Byline
            || kind == BlockKind::Dateline) {
            continue;
        }
        for (ReportedSpeech &speech :
             SentenceReader(stream, stream.sentences[i], quotations, cues).run()) {
            speeches.push_back(std::move(speech));
        }
    }
    resolvePronouns(stream, speeches);
    return speeches;
}

} // namespace slantlight
