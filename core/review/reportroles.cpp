// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/reportroles.h"

#include <QHash>

#include <algorithm>

namespace slantlight {

namespace {

/// Returns where actors are called by a role beside their names, in order.
std::vector<RoleCall> callsByName(const SpeakerText &text, const std::vector<ReportActor> &actors)
{
    std::vector<RoleCall> calls;
    for (std::size_t actor = 0; actor < actors.size(); ++actor) {
        for (const ActorMention &mention : actors[actor].mentions) {
            for (std::size_t token = mention.tokens.begin; token < mention.tokens.end; ++token) {
                if (text.has(token, SpeakerTrait::Role)) {
                    calls.push_back({.token = token, .actor = actor});
                }
            }
        }
    }
    std::ranges::sort(calls);
    return calls;
}

/// Whether @p token is a role right after a definite article, and no part of a longer name: "the
/// mayor", but neither "the mayor Mara Lind" nor "the mayor of Harle".
bool isAlone(const SpeakerText &text, std::size_t token)
{
    if (token == 0 || !text.has(token, SpeakerTrait::Role) || text.tag(token) != Tag::Noun
        || !text.has(token - 1, SpeakerTrait::Definite)) {
        return false;
    }
    const std::size_t next = token + 1;
    if (next >= text.tokens().sentenceOf(token).end) {
        return true;
    }
    const Tag tag = text.tag(next);
    return tag != Tag::Noun && tag != Tag::Propn && tag != Tag::Adp && !text.isSign(next, u'-');
}

} // namespace

std::vector<RoleCall> roleCalls(const SpeakerText &text, const std::vector<ReportActor> &actors,
                                const std::vector<std::size_t> &actorAt)
{
    const std::vector<RoleCall> named = callsByName(text, actors);
    QHash<QString, std::vector<std::size_t>> holders; // of a role, as far as the text was read
    std::vector<RoleCall> alone;
    auto next = named.begin();
    for (std::size_t token = 0; token < actorAt.size(); ++token) {
        for (; next != named.end() && next->token <= token; ++next) {
            std::vector<std::size_t> &known = holders[text.folded(next->token)];
            if (!std::ranges::contains(known, next->actor)) {
                known.push_back(next->actor);
            }
        }
        if (actorAt[token] != 0 || !isAlone(text, token)) {
            continue;
        }
        const std::vector<std::size_t> known = holders.value(text.folded(token));
        if (known.size() == 1) {
            alone.push_back({.token = token, .actor = known.front()});
        }
    }
    return alone;
}

} // namespace slantlight
