// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/contents.h"

#include "core/reading/phrases.h"

#include <algorithm>

namespace slantlight {

namespace {

constexpr std::size_t furthestFront = 40; ///< of the comma after a clause before the main one

std::size_t afterAdverbsAndAuxiliaries(const Sentence &s, std::size_t token, std::size_t end)
{
    while (token < end
           && (s.isAny(token, TagSet{Tag::Adv, Tag::Aux}) || s.is(token, WordGroup::Negation))) {
        ++token;
    }
    return token;
}

/// Looks where a content that begins at a place ends.
class ContentCut
{
public:
    ContentCut(const Sentence &sentence, const CueSite &site, std::size_t begin)
        : m_sentence(sentence)
        , m_site(site)
        , m_begin(begin)
        , m_end(sentence.stop())
    {
    }

    std::size_t clauseEnd() const
    {
        for (std::size_t token = m_begin; token < m_end;) {
            if (m_sentence.isSpoken(token)) {
                token = m_sentence.afterSpeech(token, m_end);
                continue;
            }
            if (endsRelative(token) || goesOnAfterSpeech(token) || opensReportingPhrase(token)
                || endsFront(token) || opensReport(token)) {
                return token;
            }
            if (token > m_begin && m_sentence.is(token, WordGroup::OpensRelativeReport)
                && holdsReport(m_sentence, token)) {
                return token - (m_sentence.isComma(token - 1) ? 1 : 0);
            }
            ++token;
        }
        return m_end;
    }

    /// Returns where a noun phrase with what hangs on it ends, no later than @p end.
    std::size_t objectEnd(std::size_t end) const
    {
        for (std::size_t token = m_begin + 1; token < end;) {
            if (m_sentence.isSpoken(token)) {
                token = m_sentence.afterSpeech(token, end);
                continue;
            }
            if (endsObject(token, end)) {
                return token;
            }
            ++token;
        }
        return end;
    }

private:
    /// The comma that closes a relative clause: "X, who said it is fair, voted".
    [[nodiscard]] bool endsRelative(std::size_t token) const
    {
        const Sentence &s = m_sentence;
        return m_site.isRelative && s.isComma(token) && !s.is(token + 1, WordGroup::Ing)
               && (s.isAny(token + 1, verbalTags)
                   || (s.tag(token + 1) == Tag::Adv && s.isAny(token + 2, verbalTags)));
    }

    /// “We will vote,” adding ...
    [[nodiscard]] bool goesOnAfterSpeech(std::size_t token) const
    {
        return token > m_begin && m_sentence.isSpoken(token - 1) && reportsInIng(token);
    }

    [[nodiscard]] bool reportsInIng(std::size_t token) const
    {
        return m_sentence.tag(token) == Tag::Verb && m_sentence.is(token, WordGroup::Ing)
               && m_sentence.cue(token).isReport();
    }

    /// ... before adding that, without saying whether
    [[nodiscard]] bool opensReportingPhrase(std::size_t token) const
    {
        const Sentence &s = m_sentence;
        if (!s.is(token, WordGroup::BeforeReporting)
            || !s.isAny(token, TagSet{Tag::Adp, Tag::Sconj, Tag::Adv})) {
            return false;
        }
        const std::size_t next = token + 1 + (s.is(token + 1, WordGroup::From) ? 1 : 0);
        return next < m_end && reportsInIng(next);
    }

    /// The comma after the clause that stands before the main one.
    [[nodiscard]] bool endsFront(std::size_t token) const
    {
        return m_site.front != 0 && m_sentence.isComma(token)
               && token < m_site.front + furthestFront && beginsClause(m_sentence, token + 1);
    }

    [[nodiscard]] bool isPlainCoordinator(std::size_t token) const
    {
        return m_sentence.isAny(token, {WordGroup::And, WordGroup::But});
    }

    /// Whether another report begins after the comma, semicolon, dash or conjunction at @p token.
    [[nodiscard]] bool opensReport(std::size_t token) const
    {
        const Sentence &s = m_sentence;
        const bool isBreak = s.isBreak(token);
        if (!isBreak && !isPlainCoordinator(token)) {
            return false;
        }
        std::size_t next = token + 1;
        bool isJoined = isPlainCoordinator(token) || s.isSign(token, u";");
        if (isBreak && s.is(next, WordGroup::OpensContrast)) {
            ++next;
            isJoined = true;
        }
        if (!s.isSign(token, u"—") && s.is(next, WordGroup::AccordingTo)) {
            return true;
        }
        std::size_t verb = next;
        while (verb < m_end && s.tag(verb) == Tag::Adv) {
            ++verb;
        }
        if (isBreak && verb < m_end && reportsInIng(verb)) {
            return true;
        }
        return (isJoined && isPlainCoordinator(next - 1) && goesOnWithVerb(next))
               || (isPlainCoordinator(token) && goesOnWithPronoun(next))
               || (isBreak && isJoined && goesOnWithSubject(next))
               || (isBreak && hasSpeakerAfter(s, next));
    }

    [[nodiscard]] bool isFiniteAsCue(std::size_t verb) const
    {
        return m_sentence.cue(verb).forms.hasAny(m_site.finite);
    }

    /// ... and insisted that, but did not say whether
    [[nodiscard]] bool goesOnWithVerb(std::size_t next) const
    {
        const Sentence &s = m_sentence;
        const std::size_t verb = afterAdverbsAndAuxiliaries(s, next, m_end);
        if (verb >= m_end || s.tag(verb) != Tag::Verb || s.isSpoken(verb) || m_site.finite.isEmpty()
            || s.isAny(next, {WordGroup::To, WordGroup::Modal})) {
            return false;
        }
        const CueWord &cue = s.cue(verb);
        if (!cue.isReport() && !(verb > next && cue.isVerb())) {
            return false;
        }
        if (s.is(verb, WordGroup::Ing) && !m_site.isIng) {
            return false;
        }
        bool isSupported = false;
        for (std::size_t token = next; token < verb; ++token) {
            isSupported = isSupported || s.isAny(token, {WordGroup::Have, WordGroup::Do});
        }
        return (isFiniteAsCue(verb)
                || (isSupported && cue.forms.hasAny({CueForm::Base, CueForm::Participle})))
               && isFollowedByContent(s, verb);
    }

    /// ... and he said that
    [[nodiscard]] bool goesOnWithPronoun(std::size_t next) const
    {
        const Sentence &s = m_sentence;
        if (s.tag(next) != Tag::Pron || !s.is(next, WordGroup::ThirdPersonPronoun)) {
            return false;
        }
        std::size_t verb = next + 1;
        while (verb < m_end && s.isAny(verb, TagSet{Tag::Adv, Tag::Aux})) {
            ++verb;
        }
        return verb < m_end && s.tag(verb) == Tag::Verb && s.cue(verb).isReport()
               && isFiniteAsCue(verb) && !s.is(verb, WordGroup::Ing)
               && isFollowedByContent(s, verb);
    }

    /// ..., while the mayor said that
    [[nodiscard]] bool goesOnWithSubject(std::size_t next) const
    {
        const Sentence &s = m_sentence;
        const bool isWhile = s.is(next - 1, WordGroup::While);
        std::size_t end = phraseEnd(s, next, PhraseTail::AllPhrases, Apposition::With);
        if (end == next || end >= m_end) {
            return false;
        }
        if (s.is(end, WordGroup::WhoOrWhich) && s.isComma(end - 1)) { // "Garth, R-Ohio, who ..."
            while (end < m_end && !s.isComma(end)) {
                ++end;
            }
            end += end < m_end ? 1 : 0;
        }
        std::size_t verb = end;
        while (verb < m_end && s.isAny(verb, TagSet{Tag::Adv, Tag::Aux})) {
            ++verb;
        }
        const CueWord &cue = s.cue(verb);
        return verb < m_end && s.tag(verb) == Tag::Verb && !s.is(verb, WordGroup::Ing)
               && (cue.isReport() || (isWhile && cue.isVerb()))
               && (isWhile || isFollowedByContent(s, verb)
                   || s.isAny(end - 1, TagSet{Tag::Pron, Tag::Propn}));
    }

    [[nodiscard]] bool endsObject(std::size_t token, std::size_t end) const
    {
        const Sentence &s = m_sentence;
        if (s.is(token, WordGroup::OpensRelativeReport) && !s.is(token, WordGroup::What)
            && holdsReport(s, token)) {
            return true;
        }
        if (m_site.isRestrictive && isMainVerb(token)) {
            return true;
        }
        const bool isBreak = s.isBreak(token);
        if (!isBreak && !isPlainCoordinator(token)) {
            return s.is(token, WordGroup::OpensSubclause)
                   && s.isAny(token, TagSet{Tag::Sconj, Tag::Adp, Tag::Adv})
                   && !s.is(token + 1, WordGroup::Day)
                   && (beginsClause(s, token + 1) || s.tag(token + 1) == Tag::Verb);
        }
        const std::size_t next = token + 1 + (isBreak && isPlainCoordinator(token + 1) ? 1 : 0);
        if (endsBeforeVerb(next, end)) {
            return true;
        }
        if ((isBreak || (m_site.isIng && s.is(token, WordGroup::And))) && s.tag(next) == Tag::Verb
            && s.is(next, WordGroup::Ing)) {
            return true;
        }
        return isBreak
               && (s.is(next, WordGroup::OpensAdjunct)
                   || (beginsClause(s, next)
                       && s.isAny(next, TagSet{Tag::Pron, Tag::Propn, Tag::Det})
                       && !s.is(next, WordGroup::Relative)));
    }

    /// Whether the verb of what the relative clause hangs on begins at @p token: "the clerks who
    /// oppose the levy | said".
    [[nodiscard]] bool isMainVerb(std::size_t token) const
    {
        const Sentence &s = m_sentence;
        const bool isParticiple = s.isAny(token, {WordGroup::Ed, WordGroup::IrregularParticiple})
                                  && s.tag(token + 1) == Tag::Adp;
        return s.isAny(token - 1, nounTags)
               && (s.tag(token) == Tag::Aux
                   || (s.tag(token) == Tag::Verb && !s.is(token, WordGroup::Ing) && !isParticiple));
    }

    /// Whether a second finite verb of the same subject begins at @p next.
    [[nodiscard]] bool endsBeforeVerb(std::size_t next, std::size_t end) const
    {
        const Sentence &s = m_sentence;
        const std::size_t verb = afterAdverbsAndAuxiliaries(s, next, end);
        if (verb >= end || s.tag(verb) != Tag::Verb || s.is(verb, WordGroup::Ing)
            || !(isPlainCoordinator(next - 1) || s.isComma(next - 1))) {
            return false;
        }
        for (std::size_t token = next; token < verb; ++token) {
            if (s.tag(token) == Tag::Aux) {
                return true;
            }
        }
        if (m_site.finite.isEmpty()) {
            return false;
        }
        const CueWord &cue = s.cue(verb);
        if (cue.lemma != 0) {
            return isFiniteAsCue(verb);
        }
        return s.is(verb,
                    m_site.finite.has(CueForm::Past) ? WordGroup::Ed : WordGroup::PluralEnding);
    }

    const Sentence &m_sentence;
    const CueSite &m_site;
    std::size_t m_begin;
    std::size_t m_end;
};

TokenRange withoutBreaks(const Sentence &s, std::size_t begin, std::size_t end, std::size_t least)
{
    while (end > begin + least && s.isBreak(end - 1)) {
        --end;
    }
    return {.begin = begin, .end = end};
}

} // namespace

TokenRange contentFrom(const Sentence &sentence, const CueSite &site, std::size_t begin)
{
    begin = std::min(begin, sentence.stop());
    return withoutBreaks(sentence, begin, ContentCut(sentence, site, begin).clauseEnd(), 0);
}

TokenRange objectFrom(const Sentence &sentence, const CueSite &site, std::size_t begin)
{
    const TokenRange content = contentFrom(sentence, site, begin);
    const ContentCut cut(sentence, site, content.begin);
    return withoutBreaks(sentence, content.begin, cut.objectEnd(content.end),
                         content.isEmpty() ? 0 : 1);
}

bool isFollowedByContent(const Sentence &sentence, std::size_t verb)
{
    std::size_t next = verb + 1;
    if (!sentence.has(next)) {
        return false;
    }
    const CueWord &cue = sentence.cue(verb);
    const auto particle = sentence.text().words().particle(next);
    if (sentence.beginsSpeech(next) || sentence.isAny(next, {WordGroup::That, WordGroup::Whether})
        || (cue.particles & particle) != 0) {
        return true;
    }
    if (cue.complements.has(Complement::Addressee) && sentence.isAny(next, nominalTags)) {
        next = phraseEnd(sentence, next, PhraseTail::Phrases, Apposition::Without);
        if (sentence.isAny(next, {WordGroup::That, WordGroup::To, WordGroup::Whether})) {
            return true;
        }
    }
    return (sentence.is(next, WordGroup::To) && cue.complements.has(Complement::Infinitive))
           || (cue.complements.has(Complement::Bare) && beginsClause(sentence, next))
           || (sentence.isAny(next, nominalTags)
               && cue.classes.hasAny({CueClass::Judge, CueClass::SpeakOf, CueClass::Characterise}));
}

bool hasSpeakerAfter(const Sentence &sentence, std::size_t quotation)
{
    constexpr SmallSet<CueClass> quoting{CueClass::Say, CueClass::SayLike, CueClass::Manner,
                                         CueClass::Tell, CueClass::Think};
    if (!sentence.isSpoken(quotation)) {
        return false;
    }
    std::size_t verb = sentence.afterSpeech(quotation, sentence.end());
    verb += sentence.isBreak(verb) ? 1 : 0;
    const CueWord &cue = sentence.cue(verb);
    return sentence.tag(verb) == Tag::Verb && cue.classes.hasAny(quoting)
           && cue.forms.hasAny({CueForm::ThirdPerson, CueForm::Past})
           && sentence.isAny(verb + 1, nominalTags);
}

bool holdsReport(const Sentence &sentence, std::size_t relative)
{
    constexpr std::size_t longestSubject = 7;
    if (sentence.isSpoken(relative)) {
        return false;
    }
    const std::size_t end =
        phraseEnd(sentence, relative + 1, PhraseTail::Phrases, Apposition::Without);
    if (end == relative + 1 || end - relative > longestSubject) {
        return false;
    }
    std::size_t verb = end;
    while (sentence.isAny(verb, TagSet{Tag::Adv, Tag::Aux})) {
        ++verb;
    }
    const CueWord &cue = sentence.cue(verb);
    if (!sentence.has(verb + 1) || sentence.tag(verb) != Tag::Verb || sentence.isSpoken(verb)
        || !cue.traits.has(CueTrait::InRelative)) {
        return false;
    }
    return sentence.isAny(verb + 1, verbalTags)
           || (cue.traits.has(CueTrait::Describes)
               && (sentence.isSpoken(verb + 1) || sentence.tag(verb + 1) == Tag::Det));
}

} // namespace slantlight
