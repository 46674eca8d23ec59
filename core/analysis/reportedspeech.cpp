// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/reportedspeech.h"

#include "core/analysis/sentencereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Gives he, she and they the name of the last speaker that has one.
void resolvePronouns(std::vector<ReportedSpeech> &speeches)
{
    QString last;
    for (ReportedSpeech &speech : speeches) {
        if (roleOf(speech.speaker) != WordRole::Pronoun) {
            last = speech.speaker;
        } else if (!last.isEmpty() && speech.speaker.compare(u"i", Qt::CaseInsensitive) != 0
                   && speech.speaker.compare(u"we", Qt::CaseInsensitive) != 0) {
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
        if (kind == BlockKind::CreditLine || kind == BlockKind::Byline || kind == BlockKind::Dateline) {
            continue;
        }
        for (ReportedSpeech &speech : SentenceReader(stream, stream.sentences[i], quotations, cues).run()) {
            speeches.push_back(std::move(speech));
        }
    }
    resolvePronouns(speeches);
    return speeches;
}

} // namespace slantlight
