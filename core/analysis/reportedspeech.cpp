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
    return std::ranges::any_of(words, [&](QStringView each) {
        return word.compare(each, Qt::CaseInsensitive) == 0;
    });
}

/// Gives he and she the name of the last speaker that has one, and they where that is a plural.
void resolvePronouns(std::vector<ReportedSpeech> &speeches)
{
    QString last;
    for (ReportedSpeech &speech : speeches) {
        if (roleOf(speech.speaker) != WordRole::Pronoun) {
            last = speech.speaker;
            continue;
        }
        const bool isPlural = last.endsWith(u's') || last.contains(u" and ");
        if (!last.isEmpty()
            && (isOneOf(speech.speaker, {u"he", u"she"})
                || (isPlural && isOneOf(speech.speaker, {u"they"})))) {
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
    resolvePronouns(speeches);
    return speeches;
}

} // namespace slantlight
