// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/cuesite.h"

#include "core/reading/phrases.h"

#include <algorithm>

namespace slantlight {

namespace {

/// Returns @p head where the clause that begins the sentence stands before the main one and the
/// comma that ends it comes after @p head; else 0.
std::size_t frontOf(const Sentence &s, std::size_t head)
{
    std::size_t first = s.begin();
    const bool isLead =
        s.is(first, WordGroup::BeforeFront) && s.is(first + 1, WordGroup::OpensFront);
    first += s.tag(first) == Tag::Cconj || isLead ? 1 : 0;
    const bool isIng = s.is(head, WordGroup::Ing);
    const bool isHead = first == head && (isIng || s.cue(head).forms.has(CueForm::Participle));
    if (first >= head && !isHead) {
        return 0;
    }
    const bool isFront =
        s.is(first, WordGroup::OpensFront)
        || (s.tag(first) == Tag::Verb
            && (s.is(first, WordGroup::Ing)
                || (s.cue(first).traits.has(CueTrait::AskedAbout)
                    && s.cue(first).forms.has(CueForm::Participle))))
        || (s.tag(first) == Tag::Adp && s.tag(first + 1) == Tag::Verb
            && s.is(first + 1, WordGroup::Ing))
        || (s.is(first, WordGroup::InAddition) && s.is(first + 1, WordGroup::InAddition));
    if (!isFront) {
        return 0;
    }
    for (std::size_t token = first; token < head; ++token) {
        if (s.isComma(token) && !s.isSpoken(token) && beginsClause(s, token + 1)) {
            return 0;
        }
    }
    return std::max<std::size_t>(1, head);
}

} // namespace

CueSite siteOf(const Sentence &sentence, std::size_t begin, std::size_t head)
{
    CueSite site;
    const SmallSet<CueForm> forms = sentence.cue(head).forms;
    site.isIng = sentence.is(head, WordGroup::Ing);
    for (const CueForm form : {CueForm::ThirdPerson, CueForm::Past}) {
        if (forms.has(form)) {
            site.finite.insert(form);
        }
    }
    if (site.finite.isEmpty() && site.isIng) {
        site.finite = {CueForm::ThirdPerson, CueForm::Past, CueForm::Ing};
    }
    site.front = frontOf(sentence, head);
    site.isRelative = begin >= sentence.begin() + 2 && sentence.is(begin - 1, WordGroup::WhoOrWhich)
                      && sentence.isSign(begin - 2, u",—–(");
    site.isRestrictive =
        begin >= sentence.begin() + 2 && !site.isRelative && isRelativeSubject(sentence, begin - 1);
    return site;
}

CueSite siteOfNominal(const Sentence &sentence, std::size_t head)
{
    CueSite site;
    site.front = frontOf(sentence, head);
    site.finite = {CueForm::ThirdPerson, CueForm::Past};
    return site;
}

} // namespace slantlight
