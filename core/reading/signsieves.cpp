// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/signsieves.h"

#include "core/reading/contents.h"
#include "core/reading/phrases.h"
#include "core/reading/verbgroups.h"

#include <algorithm>

namespace slantlight {

namespace {

bool isShouted(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
}

/// Whether all words of @p label are as those of a name or title.
bool isLabel(const Sentence &s, TokenRange label)
{
    constexpr qsizetype longestAbbreviation = 3;
    const bool isAbbreviation = label.end == label.begin + 1 && isShouted(s.word(label.begin))
                                && s.word(label.begin).size() <= longestAbbreviation;
    const bool isItem = s.text().kindOf(s.number()) == BlockKind::ListItem;
    if ((isAbbreviation || isItem || s.is(label.end - 1, WordGroup::NoLabel))
        && !s.isSpoken(label.end + 1)) {
        return false; // "CPU: ...", "Disclaimer: ..."
    }
    constexpr TagSet small{Tag::Punct, Tag::Part, Tag::Cconj, Tag::Adp, Tag::Det};
    for (std::size_t token = label.begin; token < label.end; ++token) {
        const bool isCapital = s.isCapital(token);
        if (!isCapital && !s.isAny(token, small)) {
            return false;
        }
        if (s.tag(token) == Tag::Verb && isVerb(s, token)) {
            return false;
        }
    }
    const std::size_t last = label.end - 1;
    return s.tag(last) == Tag::Propn || s.is(last, WordGroup::LabelNoun) || isShouted(s.word(last))
           || (s.tag(last) == Tag::Noun && s.isSpoken(label.end + 1)); // Mayor: ‘We will not’
}

} // namespace

namespace {

/// ‘We will win’: Mayor hits back
bool sieveQuotedLabel(const Sentence &sentence, Proposals &proposals)
{
    if (!sentence.isHeadline() || !sentence.isSpoken(sentence.begin())) {
        return false;
    }
    const TokenRange quoted = sentence.text().speechAt(sentence.begin())->tokens;
    const std::size_t colon = quoted.end;
    const std::size_t end =
        phraseEnd(sentence, colon + 1, PhraseTail::Phrases, Apposition::Without);
    return sentence.isSign(colon, u":") && end > colon + 1
           && proposals.add({.sieve = Sieve::Label,
                             .source = TokenRange{.begin = colon + 1, .end = end},
                             .cue = {.begin = colon, .end = colon + 1},
                             .head = colon,
                             .content = {quoted}});
}

/// Levy is unfair – Bellamy
void sieveSignedHeadline(const Sentence &sentence, Proposals &proposals)
{
    constexpr std::size_t longestName = 5;
    constexpr std::size_t shortestHeadline = 4;
    if (!sentence.isHeadline() || sentence.size() < shortestHeadline) {
        return;
    }
    for (std::size_t back = 2; back <= longestName + 1 && back + 2 < sentence.size(); ++back) {
        const std::size_t dash = sentence.end() - back;
        if (!sentence.isSign(dash, u"—–-") || !sentence.hasSpaceBefore(dash + 1)) {
            continue;
        }
        const TokenRange said{.begin = sentence.begin(), .end = dash};
        const std::size_t end =
            phraseEnd(sentence, dash + 1, PhraseTail::Nothing, Apposition::Without);
        const bool isName = sentence.tag(dash + 1) == Tag::Propn
                            || sentence.is(sentence.end() - 1, WordGroup::SignedNoun);
        if (end == sentence.end() && isName && sentence.holdsVerb(said)) {
            proposals.add({.sieve = Sieve::Signature,
                           .source = TokenRange{.begin = dash + 1, .end = end},
                           .cue = {.begin = dash, .end = dash + 1},
                           .head = dash,
                           .content = {said}});
        }
        return;
    }
}

} // namespace

void sieveLabel(const Sentence &sentence, Proposals &proposals)
{
    if (sieveQuotedLabel(sentence, proposals)) {
        return;
    }
    constexpr std::size_t furthest = 9;
    if (sentence.begin() != sentence.block().begin) {
        return;
    }
    const std::size_t end = std::min(sentence.end() - 1, sentence.begin() + furthest);
    for (std::size_t token = sentence.begin() + 1; token < end; ++token) {
        if (sentence.isSign(token, u":") && !sentence.isSpoken(token)) {
            const TokenRange label{.begin = sentence.begin(), .end = token};
            if (isLabel(sentence, label)) {
                proposals.add({.sieve = Sieve::Label,
                               .source = label,
                               .cue = {.begin = token, .end = token + 1},
                               .head = token,
                               .content = {{.begin = token + 1, .end = sentence.stop()}}});
            }
            return;
        }
        if (sentence.isAny(token, TagSet{Tag::Aux, Tag::Verb}) && !sentence.isCapital(token)) {
            return;
        }
    }
}

void sieveSignature(const Sentence &sentence, Proposals &proposals)
{
    sieveSignedHeadline(sentence, proposals);
    for (std::size_t token = sentence.begin(); token + 1 < sentence.end(); ++token) {
        if (!sentence.isSign(token, u"—―–-") || sentence.isSpoken(token)
            || token <= sentence.block().begin || !sentence.isSpoken(token - 1)
            || !(sentence.tag(token + 1) == Tag::Propn || sentence.isCapital(token + 1))) {
            continue;
        }
        const std::size_t end =
            phraseEnd(sentence, token + 1, PhraseTail::Nothing, Apposition::Without);
        if (end >= sentence.end() || sentence.isSign(end, u".(“\"/,|")) {
            proposals.add({.sieve = Sieve::Signature,
                           .source = TokenRange{.begin = token + 1, .end = end},
                           .cue = {.begin = token, .end = token + 1},
                           .head = token,
                           .content = {sentence.text().speechAt(token - 1)->tokens}});
        }
    }
}

void sieveIntroduction(const Sentence &sentence, Proposals &proposals)
{
    const TaggedText &text = sentence.text();
    const std::size_t colon = sentence.end() - 1;
    const std::size_t from = sentence.begin() + (sentence.tag(sentence.begin()) == Tag::Cconj);
    if (!sentence.isSign(colon, u":") || sentence.end() != sentence.block().end
        || sentence.begin() != sentence.block().begin || !sentence.is(from, WordGroup::From)
        || from + 1 >= colon || sentence.end() >= text.tokens().size()
        || text.speechAt(sentence.end()) == nullptr
        || sentence.holdsVerb({.begin = from, .end = colon})) {
        return;
    }
    std::size_t begin = from + 1;
    for (std::size_t token = begin; token + 1 < colon && token < begin + 3; ++token) {
        if (sentence.is(token, WordGroup::DeskNoun) && sentence.is(token + 1, WordGroup::Of)) {
            begin = token + 2; // "From the desk of Lind:"
            break;
        }
    }
    proposals.add({.sieve = Sieve::Label,
                   .source = TokenRange{.begin = begin, .end = colon},
                   .cue = {.begin = colon, .end = colon + 1},
                   .head = colon,
                   .content = {text.blocks()[text.blockOf(sentence.end())]}});
}

void sieveView(const Sentence &sentence, Proposals &proposals)
{
    constexpr std::size_t longestName = 6;
    for (std::size_t token = sentence.begin(); token + 2 < sentence.end(); ++token) {
        if (!sentence.is(token, WordGroup::InView) || sentence.isSpoken(token)) {
            continue;
        }
        const std::size_t begin = token + 1;
        std::size_t end = begin;
        if (sentence.is(begin, WordGroup::PossessivePronoun)) {
            end = begin + 1;
        } else {
            while (end < begin + longestName
                   && sentence.isAny(end, TagSet{Tag::Propn, Tag::Det, Tag::Noun, Tag::Adj})) {
                ++end;
            }
            if (end == begin || !sentence.is(end, WordGroup::PossessiveMark)) {
                continue;
            }
            ++end;
        }
        const std::size_t noun = end + (sentence.tag(end) == Tag::Adj ? 1 : 0);
        const bool isFirst = token == sentence.begin();
        const bool isClosed = isFirst ? sentence.isComma(noun + 1)
                                      : sentence.isSign(noun + 1, u",.") || !sentence.has(noun + 1);
        if (!sentence.is(noun, WordGroup::ViewNoun) || !isClosed) {
            continue;
        }
        const TokenRange content =
            isFirst ? TokenRange{.begin = noun + 2, .end = sentence.stop()}
                    : TokenRange{.begin = sentence.begin(),
                                 .end = token - (sentence.isComma(token - 1) ? 1 : 0)};
        proposals.add({.sieve = Sieve::View,
                       .source = TokenRange{.begin = begin, .end = end},
                       .cue = {.begin = token, .end = noun + 1},
                       .head = noun,
                       .content = {content}});
    }
}

void sieveExistential(const Sentence &sentence, Proposals &proposals)
{
    constexpr std::size_t mostModifiers = 4;
    for (std::size_t token = sentence.begin(); token + 3 < sentence.end(); ++token) {
        if (!sentence.is(token, WordGroup::There) || sentence.tag(token) != Tag::Pron
            || sentence.isSpoken(token)) {
            continue;
        }
        std::size_t verbEnd = token + 1;
        while (sentence.isAny(verbEnd, TagSet{Tag::Aux, Tag::Adv})
               || sentence.is(verbEnd, WordGroup::Be)) {
            ++verbEnd;
        }
        std::size_t noun = verbEnd;
        while (sentence.isAny(noun, TagSet{Tag::Det, Tag::Adj, Tag::Num})
               && noun < verbEnd + mostModifiers) {
            ++noun;
        }
        if (noun == token + 1 || sentence.tag(noun) != Tag::Noun || !sentence.cue(noun).isNoun()) {
            continue;
        }
        const bool isPhrase = sentence.is(noun + 1, WordGroup::AfterExistentialNoun);
        if (isPhrase || sentence.isAny(noun + 1, {WordGroup::That, WordGroup::Whether})
            || beginsClause(sentence, noun + 1)) {
            const std::size_t begin = noun + 1 + (isPhrase ? 1 : 0);
            CueSite site;
            site.finite = {CueForm::ThirdPerson, CueForm::Past};
            proposals.add({.sieve = Sieve::Existential,
                           .source = {},
                           .cue = {.begin = token + 1, .end = begin},
                           .head = noun,
                           .content = {objectFrom(sentence, site, begin)}});
        }
    }
}

} // namespace slantlight
