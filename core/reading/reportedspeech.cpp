// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/reportedspeech.h"

#include "core/reading/nesting.h"
#include "core/reading/nominalsieves.h"
#include "core/reading/signsieves.h"
#include "core/reading/verbgroups.h"
#include "core/reading/verbsieves.h"

#include <algorithm>
#include <iterator>

namespace slantlight {

namespace {

bool canReport(BlockKind kind)
{
    return kind != BlockKind::CreditLine && kind != BlockKind::Byline && kind != BlockKind::Dateline
           && kind != BlockKind::StageDirection;
}

/// Asks all sieves of the words at @p token; returns the token to go on from.
std::size_t sieveAt(const Sentence &sentence, std::size_t token, Proposals &proposals)
{
    const KnownWords &words = sentence.text().words();
    if (const auto cue = words.cueAt(token); cue && cue->isPreposition) {
        sieveAccordingTo(sentence, cue->tokens, proposals);
        return cue->tokens.end;
    }
    const CueWord &word = sentence.cue(token);
    if (sentence.tag(token) == Tag::Verb && word.traits.has(CueTrait::Light)) {
        if (const auto next = sieveLightVerb(sentence, token, proposals)) {
            return *next;
        }
    }
    if (word.traits.has(CueTrait::StanceAdjective)
        && sentence.isAny(token, TagSet{Tag::Adj, Tag::Verb, Tag::Noun})
        && sieveAdjective(sentence, token, proposals)) {
        return token + 1;
    }
    if (sentence.tag(token) == Tag::Verb && word.traits.has(CueTrait::Seems)) {
        sieveSeeming(sentence, token, proposals);
    } else if (isVerb(sentence, token)) {
        sieveVerb(sentence, token, proposals);
    } else if (sentence.tag(token) == Tag::Noun && word.isNoun()) {
        sieveNoun(sentence, token, proposals);
    }
    return token + 1;
}

std::vector<Proposal> proposalsOf(const Sentence &sentence)
{
    constexpr std::size_t shortestSentence = 2;
    Proposals proposals;
    if (sentence.size() < shortestSentence) {
        return {};
    }
    sieveLabel(sentence, proposals);
    sieveSignature(sentence, proposals);
    sieveIntroduction(sentence, proposals);
    sieveView(sentence, proposals);
    sieveExistential(sentence, proposals);
    for (std::size_t token = sentence.begin(); token < sentence.end();) {
        token = sentence.isSpoken(token)
                    ? sentence.afterSpeech(token, sentence.text().tokens().size())
                    : sieveAt(sentence, token, proposals);
    }
    return std::move(proposals).taken();
}

/// Returns the longest cue of the lexicon in @p range, that at @p head before all others.
std::optional<CueLexicon::Cue> knownCueIn(const KnownWords &words, TokenRange range,
                                          std::size_t head)
{
    auto found = words.cueAt(head);
    for (std::size_t token = range.begin; !found && token < range.end; ++token) {
        found = words.cueAt(token);
    }
    return found;
}

QString verbClassOf(const CueWord &word)
{
    const auto isAny = [&word](SmallSet<CueClass> classes) {
        return word.classes.hasAny(classes);
    };
    if (isAny({CueClass::Say, CueClass::Tell, CueClass::Show, CueClass::ShowWhat})) {
        return QStringLiteral("neutral");
    }
    if (isAny({CueClass::Manner})) {
        return QStringLiteral("paralinguistic");
    }
    if (word.traits.hasAny({CueTrait::ThoughtNoun, CueTrait::StanceAdjective, CueTrait::Seems})
        || isAny({CueClass::Think, CueClass::Hold, CueClass::Want, CueClass::Attitude,
                  CueClass::Consider, CueClass::Perceive})) {
        return QStringLiteral("belief");
    }
    return word.lemma != 0 || word.isNoun() ? QStringLiteral("illocutionary") : QString();
}

/// Whether @p sieve finds noun phrases that need not be anybody's words.
bool namesTopic(Sieve sieve)
{
    switch (sieve) {
    case Sieve::SpeechAct:
    case Sieve::Judgement:
    case Sieve::Preposition:
    case Sieve::PassiveByAgent:
    case Sieve::LightVerb:
    case Sieve::Adjective:
    case Sieve::Attitude:
    case Sieve::Finding:
        return true;
    default:
        return false;
    }
}

class SpeechWriter
{
public:
    explicit SpeechWriter(const TaggedText &text)
        : m_text(text)
        , m_words(text.words())
    {
    }

    [[nodiscard]] ReportedSpeech speechOf(Placed placed) const
    {
        const Proposal &found = placed.proposal;
        ReportedSpeech speech{.source = found.source,
                              .cue = found.cue,
                              .content = std::move(placed.proposal.content),
                              .kind = AttributionKind::Indirect,
                              .verbClass = verbClassOf(m_words.cueWord(found.head)),
                              .stance = Stance::Neutral,
                              .speaker = {}};
        if (const auto cue = knownCueIn(m_words, found.cue, found.head)) {
            speech.verbClass = cue->isPreposition ? QString() : *cue->verbClass;
            speech.stance = cue->stance;
        }
        for (std::size_t token = found.cue.begin; token < found.cue.end; ++token) {
            const CueWord &word = m_words.cueWord(token);
            speech.isNegated = speech.isNegated || m_words.isIn(token, WordGroup::Negation)
                               || word.traits.has(CueTrait::Denies);
            speech.isModal = speech.isModal || m_words.isIn(token, WordGroup::Modal);
        }
        // Whoever does not confirm a thing does not vouch for it, and hearsay does not either.
        if ((speech.isNegated || isHearsay(found.cue)) && speech.stance == Stance::Endorsing) {
            speech.stance = Stance::Neutral;
        }
        setKind(speech);
        speech.isTopic = namesTopic(found.sieve) && speech.kind != AttributionKind::Direct
                         && speech.kind != AttributionKind::Mixed
                         && !namesDeed(found.head, speech.content) && !holdsVerb(speech.content);
        speech.foundBy = sieveId(found.sieve).toString();
        speech.within = placed.within;
        if (speech.source) {
            speech.speaker = m_text.tokens().textOf(*speech.source).toString();
        }
        return speech;
    }

private:
    /// Whether @p content is what somebody is said to have done: accused the port of theft.
    [[nodiscard]] bool namesDeed(std::size_t head, const std::vector<TokenRange> &content) const
    {
        if (!m_words.cueWord(head).traits.has(CueTrait::PassiveOf)) {
            return false;
        }
        for (const TokenRange &range : content) {
            for (std::size_t token = range.begin; token < range.end; ++token) {
                if (m_words.isIn(token, WordGroup::Of) || m_words.isIn(token, WordGroup::For)) {
                    return true;
                }
            }
        }
        return false;
    }

    [[nodiscard]] bool isHearsay(TokenRange cue) const
    {
        for (std::size_t token = cue.begin; token < cue.end; ++token) {
            if (m_words.isIn(token, WordGroup::Hearsay)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool holdsVerb(const std::vector<TokenRange> &content) const
    {
        for (const TokenRange &range : content) {
            for (std::size_t token = range.begin; token < range.end; ++token) {
                if (m_text.tag(token) == Tag::Verb || m_text.tag(token) == Tag::Aux) {
                    return true;
                }
            }
        }
        return false;
    }

    void setKind(ReportedSpeech &speech) const
    {
        bool hasQuoted = false;
        bool hasPlain = false;
        for (const TokenRange &range : speech.content) {
            for (std::size_t token = range.begin; token < range.end; ++token) {
                if (m_text.speechAt(token) != nullptr) {
                    hasQuoted = true;
                } else if (m_text.tokens().kindOf(token) == TokenKind::Word) {
                    hasPlain = true;
                }
            }
        }
        if (hasQuoted) {
            speech.kind = hasPlain ? AttributionKind::Mixed : AttributionKind::Direct;
        } else if (speech.verbClass == u"belief") {
            speech.kind = AttributionKind::Belief;
        }
    }

    const TaggedText &m_text;
    const KnownWords &m_words;
};

} // namespace

std::vector<ReportedSpeech> findReportedSpeech(const TaggedText &text)
{
    std::vector<Proposal> proposals;
    const std::size_t sentences = text.tokens().sentences().size();
    for (std::uint32_t number = 0; number < sentences; ++number) {
        if (canReport(text.kindOf(number))) {
            std::ranges::move(proposalsOf(Sentence(text, number)), std::back_inserter(proposals));
        }
    }
    std::vector<ReportedSpeech> speeches;
    const SpeechWriter writer(text);
    for (Placed &placed : placeProposals(text, std::move(proposals))) {
        speeches.push_back(writer.speechOf(std::move(placed)));
    }
    return speeches;
}

} // namespace slantlight
