// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/rolephrase.h"

namespace slantlight {

Gender genderOf(const SpeakerText &text, std::size_t token)
{
    return text.has(token, SpeakerTrait::Male)     ? Gender::Male
           : text.has(token, SpeakerTrait::Female) ? Gender::Female
                                                   : Gender::Unknown;
}

std::size_t headOf(const SpeakerText &text, TokenRange phrase)
{
    std::size_t head = phrase.end;
    for (std::size_t token = phrase.begin; token < phrase.end; ++token) {
        if (text.tag(token) == Tag::Adp && head < phrase.end) {
            break;
        }
        if (text.isNominal(token) && !text.has(token, SpeakerTrait::Time)) {
            head = token;
        } else if (text.isVerbal(token) && head < phrase.end && !text.isSign(token - 1, u'-')) {
            break; // a participle: "a man accused of theft"
        }
    }
    return head;
}

RolePhrase roleOf(const SpeakerText &text, TokenRange phrase, std::size_t head)
{
    const SpeakerWords &words = text.words();
    RolePhrase found{.role = words.roleOf(text.folded(head)), .evidence = {}, .adjectives = {}};
    found.gender = genderOf(text, head);
    for (std::size_t token = head;
         token > phrase.begin && text.has(token - 1, SpeakerTrait::RoleModifier); --token) {
        found.role.prepend(text.folded(token - 1) + u' ');
    }
    for (std::size_t token = phrase.begin; token < phrase.end; ++token) {
        found.isFormer = found.isFormer || text.has(token, SpeakerTrait::FormerRole);
        if (text.isNominal(token) || text.has(token, SpeakerTrait::Party)) {
            found.evidence += words.roleOf(text.folded(token));
        } else if (text.tag(token) == Tag::Adj && !text.has(token, SpeakerTrait::FormerRole)) {
            found.adjectives += text.folded(token);
        }
    }
    return found;
}

} // namespace slantlight
