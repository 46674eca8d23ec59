// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/speakersources.h"

#include <algorithm>

namespace slantlight {

namespace {

using enum SpeakerTrait;

} // namespace

SpeakerSources::SpeakerSources(const SpeakerText &text, std::span<const Mention> mentions,
                               Identities &identities)
    : m_text(text)
    , m_mentions(mentions)
    , m_identities(identities)
    , m_reader(text, mentions)
{
    m_ids.reserve(mentions.size());
}

void SpeakerSources::goTo(std::size_t token)
{
    while (m_ids.size() < m_mentions.size() && m_mentions[m_ids.size()].tokens.begin < token) {
        m_ids.push_back(m_identities.enter(m_mentions[m_ids.size()]));
    }
}

std::optional<IdentityId> SpeakerSources::identify(TokenRange source)
{
    goTo(source.end);
    const SourcePhrase phrase = m_reader.read(source);
    switch (phrase.form) {
    case SourceForm::Open:
    case SourceForm::Pronoun:
        return std::nullopt;
    case SourceForm::Relative:
        return identifyRelative(source.begin);
    case SourceForm::Name: {
        const auto id = whoIs(*phrase.mention);
        const bool isApposed = phrase.mention->tokens.begin >= phrase.core.end;
        if (id && isApposed) {
            m_identities.addRole(*id, roleOf(m_text, phrase.core, phrase.head));
        }
        return id;
    }
    case SourceForm::Description:
        if (const auto id = identifyRole(phrase)) {
            return id;
        }
        return describe(phrase);
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

// The head of the phrase before, and what that is of only where the pronoun fits no other.
std::optional<IdentityId> SpeakerSources::identifyRelative(std::size_t token)
{
    const TokenRange antecedent = m_reader.antecedentOf(token);
    const TokenRange nearest = m_reader.nearestOf(antecedent);
    if (antecedent.isEmpty()) {
        return std::nullopt;
    }
    if (fits(antecedent, token) == Fit::Yes) {
        return identify(antecedent);
    }
    if (nearest != antecedent && fits(nearest, token) == Fit::Yes) {
        return identify(nearest);
    }
    const bool canBe = fits(antecedent, token) == Fit::Perhaps && nearest == antecedent;
    return canBe ? identify(antecedent) : std::nullopt;
}

SpeakerSources::Fit SpeakerSources::fits(TokenRange antecedent, std::size_t pronoun) const
{
    const SourcePhrase phrase = m_reader.read(antecedent);
    if (phrase.head >= phrase.core.end) {
        return Fit::No;
    }
    const NounKind kind = m_text.kindOf(phrase.head);
    const bool isName = phrase.mention != nullptr;
    const bool isPerson = (isName && phrase.mention->isPerson) || kind == NounKind::Person
                          || kind == NounKind::People;
    const bool isThing = !isPerson
                         && (kind == NounKind::Document || kind == NounKind::Organisation
                             || (isName && phrase.mention->isOrganisation));
    if (m_text.has(pronoun, RelativePerson)) {
        return isPerson ? Fit::Yes : isThing && !isName ? Fit::No : Fit::Perhaps;
    }
    if (m_text.has(pronoun, RelativeThing)) {
        return isThing ? Fit::Yes : isPerson && kind != NounKind::People ? Fit::No : Fit::Perhaps;
    }
    return isPerson || isThing ? Fit::Yes : Fit::Perhaps;
}

std::vector<IdentityId> SpeakerSources::identifyCouple(std::span<const TokenRange> members)
{
    if (members.size() != 2) {
        return {};
    }
    const Mention *first = m_reader.mentionAt(members.front().begin);
    const Mention *second = m_reader.mentionAt(members.back().begin);
    const bool isCouple = first != nullptr && second != nullptr && first->name.isEmpty()
                          && first->gender != Gender::Unknown && !second->name.isEmpty()
                          && second->gender != first->gender;
    if (!isCouple) {
        return {};
    }
    goTo(members.back().end);
    Mention spouse = *first;
    spouse.name = {.begin = second->name.end - 1, .end = second->name.end};
    const auto one = m_identities.enter(spouse);
    const auto other = whoIs(*second);
    return one && other ? std::vector{*one, *other} : std::vector<IdentityId>();
}

std::optional<IdentityId> SpeakerSources::identifyApposed(const SourcePhrase &phrase) const
{
    const TokenRange whole = phrase.whole;
    const bool isClosed =
        m_text.isComma(whole.end - 1) || (whole.end < m_text.size() && m_text.isComma(whole.end));
    if (!isClosed || whole.begin < 2 || !m_text.isComma(whole.begin - 1)) {
        return std::nullopt;
    }
    const Mention *mention = m_reader.mentionAt(whole.begin - 2);
    const bool isPerson = mention != nullptr && mention->isPerson && !mention->name.isEmpty();
    return isPerson ? whoIs(*mention) : std::nullopt;
}

std::optional<IdentityId> SpeakerSources::identifyRole(const SourcePhrase &phrase)
{
    const TokenRange core = phrase.core;
    if (phrase.head >= core.end || m_text.isPlural(phrase.head)) {
        return std::nullopt;
    }
    if (m_text.has(phrase.head, Role)) {
        if (const auto id = identifyApposed(phrase)) {
            return id;
        }
    }
    const QString head = m_text.folded(phrase.head);
    const bool isDefinite = m_text.has(core.begin, Definite);
    const bool isPossessed = std::ranges::any_of(
        m_reader.mentionsIn({.begin = core.begin, .end = phrase.head}),
        [this](const Mention &mention) {
            return mention.isModifier && m_text.isPossessive(mention.tokens.end);
        });
    if (m_text.has(phrase.head, Role) && (isDefinite || isPossessed)) {
        if (const auto id = m_identities.withRole(roleOf(m_text, core, phrase.head))) {
            return id;
        }
    }
    // "the ministry" of one Ministry of Waters, "the woman" after one woman
    if (!isDefinite || core.end - core.begin != 2) {
        return std::nullopt;
    }
    if (m_text.kindOf(phrase.head) == NounKind::Organisation) {
        if (const auto id = m_identities.onlyOrganisation(head)) {
            return id;
        }
    }
    return m_identities.onlyDescribed(head);
}

bool SpeakerSources::hasName(TokenRange range) const
{
    return !m_reader.mentionsIn(range).empty();
}

Identity SpeakerSources::identityOf(const SourcePhrase &phrase) const
{
    const TokenRange core = phrase.core;
    const bool isIndefinite = m_text.has(core.begin, Indefinite);
    Identity identity{.name = m_text.tokens().textOf(core).toString(),
                      .titledName = {},
                      .words = {},
                      .roles = {},
                      .evidence = {},
                      .lastMention = core.begin};
    if (phrase.head >= core.end) {
        const bool isCounted = m_text.tag(core.end - 1) == Tag::Num;
        identity.kind = isCounted ? SpeakerKind::Group : SpeakerKind::Unknown;
        identity.isPlural = isCounted;
        return identity;
    }
    identity.isPlural = m_text.isPlural(phrase.head);
    switch (m_text.kindOf(phrase.head)) {
    case NounKind::Person:
        identity.kind = SpeakerKind::Person;
        identity.gender = roleOf(m_text, core, phrase.head).gender;
        break;
    case NounKind::People:
        identity.kind = SpeakerKind::Group;
        break;
    case NounKind::Organisation:
        identity.kind = SpeakerKind::Organisation;
        identity.isNamed = !isIndefinite;
        break;
    case NounKind::Document:
        identity.isDocument = true;
        identity.isNamed = hasName(core);
        break;
    case NounKind::Other:
        break;
    }
    return identity;
}

IdentityId SpeakerSources::describe(const SourcePhrase &phrase)
{
    QStringList words;
    for (std::size_t token = phrase.core.begin; token < phrase.core.end; ++token) {
        if (token > phrase.core.begin || !m_text.has(token, Definite)) {
            words += m_text.folded(token);
        }
    }
    Identity identity = identityOf(phrase);
    const bool isNew = m_text.has(phrase.core.begin, Indefinite) && !identity.isPlural;
    const QString key = words.join(u' ');
    if (const auto id = isNew ? std::nullopt : m_identities.described(key)) {
        return *id;
    }
    const bool hasHead = phrase.head < phrase.core.end;
    return m_identities.describe(std::move(identity), isNew ? QString() : key,
                                 hasHead ? m_text.folded(phrase.head) : key);
}

} // namespace slantlight
