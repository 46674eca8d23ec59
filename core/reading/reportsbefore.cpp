// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/reportsbefore.h"

#include <algorithm>
#include <utility>

namespace slantlight::verbsieve {

namespace {

constexpr SmallSet<CueClass> saying{CueClass::Say, CueClass::SayLike};
constexpr SmallSet<CueClass> quoting{CueClass::Say,  CueClass::SayLike,  CueClass::Manner,
                                     CueClass::Tell, CueClass::TellThat, CueClass::Think};

/// Returns what follows in quotations from @p token to the end of the sentence, or to one that
/// another speaks.
void addQuotationsAfter(const Sentence &s, std::size_t token, std::vector<TokenRange> &content)
{
    while (token < s.end()) {
        if (s.isSpoken(token)) {
            if (hasSpeakerAfter(s, token)) {
                return;
            }
            content.push_back(s.text().speechAt(token)->tokens);
            token = s.afterSpeech(token, s.text().tokens().size());
        } else {
            ++token;
        }
    }
}

/// Whether @p quotation ends with ? or !, after which a sentence goes on now and then.
bool endsWithCall(const Sentence &s, const Quotation &quotation)
{
    const QStringView last = s.text().tokens().textOf(quotation.tokens.end - 2);
    return last == u"?" || last == u"!";
}

/// Returns the quotation that ends just before @p token, with a comma or dash between them or
/// not; one of the sentence before only where it ends with ? or !, or this sentence is short.
const Quotation *quotationBefore(const Sentence &s, std::size_t token)
{
    constexpr std::size_t shortSentence = 9;
    const TaggedText &text = s.text();
    for (std::size_t back = 1; back <= 2 && token >= s.block().begin + back; ++back) {
        const std::size_t before = token - back;
        if (before < s.begin() && token > s.begin()) {
            return nullptr;
        }
        if (const Quotation *quotation = text.speechAt(before)) {
            if (before >= s.begin()) {
                return quotation;
            }
            const bool goesOn = quotation->tokens.end == before + 1
                                && (endsWithCall(s, *quotation) || s.size() < shortSentence);
            return goesOn ? quotation : nullptr;
        }
        const QStringView sign = text.tokens().textOf(before);
        if (sign.size() != 1 || !QStringView(u",—–-―").contains(sign.front())) {
            return nullptr;
        }
    }
    return nullptr;
}

/// Whether the words of the sentence before @p quotation belong to the report too.
bool isPartial(const VerbCue &v, const Quotation &quotation)
{
    const Sentence &s = v.sentence();
    const std::size_t begin = quotation.tokens.begin;
    const bool followsReport = v.proposals().lastCueEnd() && s.isSign(begin - 1, u"—–");
    return s.begin() < begin && begin < s.end() && !s.isSign(begin - 1, u",:;.") && !followsReport
           && !s.isSpoken(begin - 1) && !s.isSpoken(s.begin())
           && s.holdsVerb({.begin = s.begin(), .end = begin});
}

/// Returns what stands before @p end and is reported: after an earlier report of the sentence
/// from the conjunction on.
TokenRange reportedBefore(const VerbCue &v, std::size_t end)
{
    const Sentence &s = v.sentence();
    std::size_t begin = s.begin();
    const auto last = v.proposals().lastCueEnd();
    if (last && *last < end) {
        for (std::size_t token = end - 1; token > *last; --token) {
            if (s.isSign(token, u";")
                || (s.isAny(token, {WordGroup::And, WordGroup::But}) && s.isComma(token - 1))) {
                begin = token + 1;
                break;
            }
        }
    }
    begin += begin < end && s.tag(begin) == Tag::Cconj ? 1 : 0;
    return {.begin = begin, .end = end};
}

TokenRange spokenBefore(const VerbCue &v, const Quotation &quotation)
{
    const Sentence &s = v.sentence();
    return isPartial(v, quotation) ? TokenRange{.begin = s.begin(), .end = quotation.tokens.end}
                                   : quotation.tokens;
}

/// Returns @p end without the only comma of the source that begins at @p begin.
std::size_t withoutClosingComma(const VerbCue &v, std::size_t begin, std::size_t end)
{
    const Sentence &s = v.sentence();
    if (!s.isComma(end - 1)) {
        return end;
    }
    for (std::size_t token = begin; token + 1 < end; ++token) {
        if (s.isComma(token)) {
            return end;
        }
    }
    return end - 1;
}

bool insertedAfterPhrase(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    if (!v.source() || v.source()->begin <= s.begin() + 1 || v.isIng()
        || !s.isComma(v.source()->begin - 1) || !s.isComma(v.end()) || v.end() + 2 >= s.stop()
        || s.isSpoken(v.end() + 1)
        || !v.isAnyOf(
            {CueClass::Say, CueClass::SayLike, CueClass::Tell, CueClass::TellThat, CueClass::Think})
        || !beginsClause(s, v.end() + 1)
        || s.holdsVerb({.begin = s.begin(), .end = v.source()->begin})) {
        return false;
    }
    return v.propose(Sieve::Postposed, v.source(), v.end(),
                     {reportedBefore(v, v.source()->begin - 1), v.content(v.end() + 1)});
}

bool postposed(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    if (!v.source() || v.source()->begin <= s.begin()) {
        return false;
    }
    const std::size_t before = v.source()->begin - 1;
    const bool isParted =
        s.isComma(before)
        || (s.isSign(before, u"”\"’'") && before > s.begin() && s.isSign(before - 1, u",?!"));
    const std::size_t end = afterAdverbials(s, v.end(), v.takes(Complement::Addressee));
    const bool isAtEnd = end >= s.stop() || s.isBreak(end) || s.is(end, WordGroup::AfterPostposed);
    if (!isParted || !isAtEnd || s.beginsSpeech(v.end())) {
        return false;
    }
    const bool goesOn = end < s.stop() && s.isComma(end);
    const bool isInserted = goesOn && s.isAny(end + 1, verbalTags);
    const std::size_t length = v.source()->begin - s.begin();
    if (!(length >= 4 || (length >= 2 && isInserted && !s.is(end + 1, WordGroup::Ing)))
        || !(isInserted || s.holdsVerb({.begin = s.begin(), .end = v.source()->begin}))) {
        return false;
    }
    std::vector<TokenRange> reported{reportedBefore(v, before)};
    constexpr std::size_t longestInsertedSource = 8;
    if (goesOn && s.isAny(end + 1, TagSet{Tag::Aux, Tag::Verb, Tag::Adp})
        && v.source()->end - v.source()->begin < longestInsertedSource) {
        reported.push_back(v.content(end + 1));
    }
    return v.propose(Sieve::Postposed, v.source(), v.end(), std::move(reported));
}

bool postposedInverted(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    if (v.begin() < s.begin() + 4 || v.isIng() || !s.isComma(v.begin() - 1)
        || !s.isAny(v.end(), nominalTags) || !v.isAnyOf(saying)
        || !v.word().forms.hasAny({CueForm::ThirdPerson, CueForm::Past})) {
        return false;
    }
    std::size_t end = sourceEnd(s, v.end());
    if (end == v.end() || !(end >= s.stop() || s.isComma(end - 1) || s.isSign(end, u",."))
        || !s.holdsVerb({.begin = s.begin(), .end = v.begin()})) {
        return false;
    }
    end -= s.isComma(end - 1) ? 1 : 0;
    return v.propose(Sieve::PostposedInverted, TokenRange{.begin = v.end(), .end = end}, v.end(),
                     {reportedBefore(v, v.begin() - 1)});
}

} // namespace

bool askedAtFront(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    const bool isFront =
        v.head() == s.begin() || s.is(v.head() - 1, WordGroup::WhenOrIf) || s.isComma(v.head() - 1);
    if (!v.word().traits.has(CueTrait::AskedAbout) || !v.word().forms.has(CueForm::Participle)
        || !isFront
        || !(s.isAny(v.end(), {WordGroup::Whether, WordGroup::If, WordGroup::To, WordGroup::That,
                               WordGroup::What})
             || s.tag(v.end()) == Tag::Adp)) {
        return false;
    }
    std::size_t begin = v.end();
    std::optional<TokenRange> source;
    if (s.is(begin, WordGroup::By)) {
        const std::size_t end = v.phraseAfter(begin + 1);
        if (end > begin + 1) {
            source = TokenRange{.begin = begin + 1, .end = end};
            begin = end;
        }
    }
    std::size_t cueEnd = v.end();
    if (s.isAny(begin, {WordGroup::About, WordGroup::On})) {
        ++begin;
        cueEnd = source ? v.end() : begin;
    }
    std::size_t end = begin;
    while (end < s.stop() && !s.isComma(end)) {
        ++end;
    }
    return v.propose(Sieve::PassiveWithoutAgent, source, cueEnd, {{.begin = begin, .end = end}});
}

bool quotationInverted(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    const Quotation *quotation = quotationBefore(s, v.begin());
    if (!quotation || v.isIng() || !v.isAnyOf(quoting) || s.is(v.end(), WordGroup::That)) {
        return false;
    }
    std::size_t end = sourceEnd(s, v.end());
    if (end == v.end()) {
        return false;
    }
    end = withoutClosingComma(v, v.end(), end);
    std::vector<TokenRange> content{spokenBefore(v, *quotation)};
    addQuotationsAfter(s, end, content);
    return v.propose(Sieve::QuotationInverted, TokenRange{.begin = v.end(), .end = end}, v.end(),
                     std::move(content));
}

bool quotationBeforeSubject(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    if (!v.source() || v.source()->begin <= s.block().begin
        || !(v.isAnyOf(quoting) || v.isAnyOf({CueClass::Ask, CueClass::Direct}))
        || (s.is(v.end(), WordGroup::That) && s.tag(v.end()) == Tag::Sconj)) {
        return false;
    }
    const Quotation *quotation = quotationBefore(s, v.source()->begin);
    if (!quotation
        || (quotation->tokens.end <= s.begin() && !endsWithCall(s, *quotation)
            && afterAdverbials(s, v.end(), v.takes(Complement::Addressee)) < s.stop())) {
        return false; // ‘It is a sham.’ The minister denied it.
    }
    std::vector<TokenRange> content{spokenBefore(v, *quotation)};
    addQuotationsAfter(s, v.end(), content);
    return v.propose(Sieve::QuotationBefore, v.source(), v.end(), std::move(content));
}

bool inserted(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    if (!v.takes(Complement::Inserted) || s.is(v.end(), WordGroup::That)
        || (v.source() && s.is(v.source()->begin, WordGroup::WhoOrWhich))) {
        return false;
    }
    return insertedAfterPhrase(v) || postposed(v) || postposedInverted(v);
}

bool saidAtStart(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    if (v.begin() != s.begin() || s.isHeadline() || !v.isAnyOf(saying)
        || !v.word().forms.hasAny({CueForm::ThirdPerson, CueForm::Past})
        || !s.isAny(v.end(), TagSet{Tag::Propn, Tag::Det, Tag::Pron, Tag::Noun})) {
        return false;
    }
    const std::size_t end = phraseEnd(s, v.end(), PhraseTail::Phrases, Apposition::With);
    if (end == v.end() || !s.has(end) || !(s.isSign(end, u":") || s.beginsSpeech(end))) {
        return false;
    }
    return v.propose(Sieve::QuotationAfter, TokenRange{.begin = v.end(), .end = end}, v.end(),
                     {v.content(end + (s.isSign(end, u":,") ? 1 : 0))});
}

bool asClause(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    if (!v.source() || v.source()->begin <= s.begin()) {
        return false;
    }
    const std::size_t as = v.source()->begin - 1;
    const bool puts = v.word().traits.has(CueTrait::Puts) && s.is(v.end(), WordGroup::It);
    const std::size_t cueEnd = v.end() + (puts ? 1 : 0); // "as she put it"
    const std::size_t end = afterAdverbials(s, cueEnd, v.takes(Complement::Addressee));
    if (!s.is(as, WordGroup::As) || !s.isAny(as, TagSet{Tag::Sconj, Tag::Adp, Tag::Adv})
        || !(v.takes(Complement::That) || v.takes(Complement::Inserted) || puts)
        || !(cueEnd >= s.stop() || s.isSign(cueEnd, u",—–") || s.isComma(end) || !s.has(end))) {
        return false;
    }
    std::vector<TokenRange> reported;
    if (as < s.begin() + 3) {
        reported.push_back({.begin = end + 1, .end = s.stop()});
    } else {
        reported.push_back(reportedBefore(v, as));
        reported.front().end -= s.isComma(as - 1) ? 1 : 0;
        if (s.isComma(cueEnd) && cueEnd + 2 < s.stop()) {
            reported.push_back({.begin = cueEnd + 1, .end = s.stop()});
        }
    }
    return v.propose(Sieve::AsClause, v.source(), cueEnd, std::move(reported));
}

} // namespace slantlight::verbsieve
