// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/speakeridentities.h"

#include <algorithm>
#include <ranges>

namespace slantlight {

namespace {

using enum SpeakerTrait;

/// Of how many that share a surname or role the text may still speak.
constexpr std::size_t mostRecent = 8;

bool isShouted(QStringView name)
{
    return std::ranges::none_of(name, [](QChar c) { return c.isLower(); });
}

/// Whether one identity can be of both kinds, an unknown one being of any.
bool canBeBoth(SpeakerKind a, SpeakerKind b)
{
    return a == b || a == SpeakerKind::Unknown || b == SpeakerKind::Unknown;
}

} // namespace

Identities::Identities(const SpeakerText &text)
    : m_text(text)
    , m_names(text)
{
}

QString Identities::headOf(const QStringList &words) const
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (m_text.words().find(words[i]).has(NameOf)) {
            return words[i - 1];
        }
    }
    return words.back();
}

SpeakerKind Identities::kindOf(const Mention &mention, const NameParts &parts) const
{
    if (mention.isPerson) {
        return SpeakerKind::Person;
    }
    if (parts.isPlace) {
        return SpeakerKind::Place;
    }
    if (mention.isOrganisation || parts.isOrganisation) {
        return SpeakerKind::Organisation;
    }
    if (parts.isPeople) {
        return SpeakerKind::Group;
    }
    const std::size_t begin = mention.name.begin;
    const bool isAfterThe = begin > 0 && m_text.has(begin - 1, Definite) && !mention.isModifier;
    constexpr qsizetype shortestInitials = 3;
    const bool isAbbreviation =
        parts.words.size() == 1 && parts.isShouted && parts.name.size() >= shortestInitials;
    return isAfterThe || isAbbreviation ? SpeakerKind::Organisation : SpeakerKind::Unknown;
}

std::optional<IdentityId> Identities::latestOf(const QHash<QString, Recent> &table,
                                               const QString &key, SpeakerKind kind,
                                               Gender gender) const
{
    const auto found = table.constFind(key);
    if (found == table.cend()) {
        return std::nullopt;
    }
    std::optional<IdentityId> latest;
    for (const IdentityId id : *found) {
        const Identity &identity = m_all[id];
        if (canBeBoth(identity.kind, kind) && identity.agreesWith(gender)
            && (!latest || identity.lastMention >= m_all[*latest].lastMention)) {
            latest = id;
        }
    }
    return latest;
}

std::optional<IdentityId> Identities::ofSurname(const QString &name, SpeakerKind kind,
                                                Gender gender) const
{
    const auto found = m_byLast.constFind(name);
    if (found == m_byLast.cend()) {
        return std::nullopt;
    }
    std::optional<IdentityId> usual;
    for (const IdentityId id : *found) {
        const bool isUsual = m_all[id].isCalledBySurname && m_all[id].agreesWith(gender);
        if (isUsual && usual) {
            usual.reset(); // two of them
            break;
        }
        usual = isUsual ? std::optional(id) : usual;
    }
    return usual ? usual : latestOf(m_byLast, name, kind, gender);
}

std::optional<IdentityId> Identities::find(const NameParts &parts, SpeakerKind kind,
                                           Gender gender) const
{
    const QString &whole = parts.whole;
    const QString &last = parts.words.back();
    if (parts.words.size() == 1) {
        const bool canBePersons = canBeBoth(kind, SpeakerKind::Person);
        if (const auto found = ofSurname(whole, kind, gender); found && canBePersons) {
            return found;
        }
        if (const auto found = latestOf(m_byName, whole, kind, gender)) {
            return found;
        }
        if (const auto found = latestOf(m_byInitials, whole, SpeakerKind::Unknown, gender);
            found && parts.isShouted) {
            return found;
        }
        if (kind == SpeakerKind::Organisation && !parts.isShouted) {
            return onlyOrganisation(whole);
        }
        const auto found = latestOf(m_byFirst, whole, SpeakerKind::Person, gender);
        return canBePersons && found && m_all[*found].isPerson() ? found : std::nullopt;
    }
    if (const auto found = latestOf(m_byName, whole, kind, gender)) {
        return found;
    }
    if (kind == SpeakerKind::Organisation || kind == SpeakerKind::Place) {
        QString initials;
        for (const QString &word : parts.words) {
            initials += word.front();
        }
        return initials.size() > 2 ? latestOf(m_byName, initials, kind, gender) : std::nullopt;
    }
    if (const auto found = latestOf(m_byEnds, parts.words.front() + u' ' + last, kind, gender)) {
        return found;
    }
    return latestOf(m_byName, last, SpeakerKind::Person, gender); // a surname alone so far
}

bool Identities::isAmbiguous(const NameParts &parts, SpeakerKind kind, Gender gender) const
{
    if (parts.words.size() > 1 || !canBeBoth(kind, SpeakerKind::Person)) {
        return false;
    }
    for (const QHash<QString, Recent> *table : {&m_byLast, &m_byFirst}) {
        const auto found = table->constFind(parts.words.front());
        if (found == table->cend()) {
            continue;
        }
        std::vector<std::size_t> places;
        for (const IdentityId id : *found) {
            if (m_all[id].isCalledBySurname && m_all[id].agreesWith(gender)) {
                return false;
            }
            if (m_all[id].agreesWith(gender)) {
                places.push_back(m_all[id].lastMention);
            }
        }
        std::ranges::sort(places, std::ranges::greater());
        return places.size() > 1
               && m_text.tokens().sentenceNumber(places[0])
                      == m_text.tokens().sentenceNumber(places[1]);
    }
    return false;
}

std::optional<IdentityId> Identities::enter(const Mention &mention)
{
    if (mention.name.isEmpty()) {
        return std::nullopt;
    }
    const NameParts &parts = m_names.partsOf(mention.name);
    const SpeakerKind kind = kindOf(mention, parts);
    if (isAmbiguous(parts, kind, mention.gender)) {
        return std::nullopt;
    }
    const auto known = find(parts, kind, mention.gender);
    const IdentityId id = known ? *known : add(parts, kind);
    learn(id, mention, parts, kind);
    return id;
}

IdentityId Identities::enterLabel(const QString &name)
{
    const NameParts parts = m_names.partsOf(name);
    const auto known = find(parts, SpeakerKind::Person, Gender::Unknown);
    const IdentityId id = known ? *known : add(parts, SpeakerKind::Person);
    m_all[id].kind = SpeakerKind::Person;
    return id;
}

IdentityId Identities::add(const NameParts &parts, SpeakerKind kind)
{
    const auto id = static_cast<IdentityId>(m_all.size());
    m_all.push_back({.name = parts.name,
                     .titledName = {},
                     .words = parts.words,
                     .kind = kind,
                     .isNamed = true,
                     .isPlural = kind == SpeakerKind::Group,
                     .roles = {},
                     .evidence = {}});
    index(id);
    return id;
}

void Identities::learn(IdentityId id, const Mention &mention, const NameParts &parts,
                       SpeakerKind kind)
{
    Identity &identity = m_all[id];
    identity.lastMention = std::max(identity.lastMention, mention.tokens.begin);
    const bool isSurname = parts.words.size() == 1 && identity.words.size() > 1
                           && parts.words.front() == identity.words.back();
    identity.isCalledBySurname = identity.isCalledBySurname || isSurname;
    const bool isNewKind = identity.kind != kind && identity.kind == SpeakerKind::Unknown;
    identity.kind = isNewKind ? kind : identity.kind;
    identity.gender = identity.gender == Gender::Unknown ? mention.gender : identity.gender;
    const bool isFuller = parts.words.size() > identity.words.size();
    const bool isShoutedMore = isShouted(identity.name) && !parts.isShouted;
    const bool isBetterSpelt =
        parts.words == identity.words
        && (isShoutedMore || (parts.name.size() > identity.name.size() && !parts.isShouted));
    if (isFuller && identity.words.size() == 1 && parts.words.back() == identity.words.front()) {
        identity.isCalledBySurname = true;
    }
    if (isFuller || isBetterSpelt) {
        identity.name = parts.name;
        identity.words = parts.words;
    }
    if (identity.titledName.isNull() && mention.hasTitle) {
        const TokenRange titled{.begin = mention.tokens.begin, .end = mention.name.end};
        identity.titledName = m_text.tokens().textOf(titled).toString();
    }
    if (isFuller || isNewKind) {
        index(id);
    }
    for (const QString &role : mention.roles) {
        identity.roles.insert(role);
        push(m_byRole[role], id);
    }
    for (const QString &word : mention.evidence) {
        identity.evidence.insert(word);
    }
    identity.isFormer = identity.isFormer || mention.isFormer;
}

void Identities::addRole(IdentityId id, const RolePhrase &phrase)
{
    Identity &identity = m_all[id];
    identity.kind = identity.kind == SpeakerKind::Unknown ? SpeakerKind::Person : identity.kind;
    identity.gender = identity.gender == Gender::Unknown ? phrase.gender : identity.gender;
    identity.roles.insert(phrase.role);
    push(m_byRole[phrase.role], id);
    for (const QString &word : phrase.evidence) {
        identity.evidence.insert(word);
    }
}

void Identities::push(Recent &recent, IdentityId id)
{
    std::erase(recent, id);
    if (recent.size() == mostRecent) {
        recent.erase(recent.begin());
    }
    recent.push_back(id);
}

void Identities::index(IdentityId id)
{
    const Identity &identity = m_all[id];
    push(m_byName[identity.words.join(u' ')], id);
    const bool canBePerson = canBeBoth(identity.kind, SpeakerKind::Person);
    if (identity.words.size() < 2) {
        return;
    }
    if (canBePerson) {
        push(m_byEnds[identity.words.front() + u' ' + identity.words.back()], id);
        push(m_byLast[identity.words.back()], id);
        push(m_byFirst[identity.words.front()], id);
    } else if (identity.kind == SpeakerKind::Organisation) {
        push(m_byHead[headOf(identity.words)], id);
    }
    if (!identity.isPerson() && identity.words.size() > 2) {
        QString initials;
        QString shorter;
        for (const QString &word : identity.words) {
            initials += word.front();
            const SpeakerTraits traits = m_text.words().find(word);
            if (!traits.has(NameInner) && !traits.has(Join)) {
                shorter += word.front();
            }
        }
        push(m_byInitials[initials], id);
        push(m_byInitials[shorter], id);
    }
}

std::optional<IdentityId> Identities::onlyOrganisation(const QString &word) const
{
    const auto found = m_byHead.constFind(word);
    return found != m_byHead.cend() && found->size() == 1 ? std::optional(found->front())
                                                          : std::nullopt;
}

std::optional<IdentityId> Identities::withRole(const RolePhrase &role) const
{
    const auto found = m_byRole.constFind(role.role);
    if (found == m_byRole.cend()) {
        return std::nullopt;
    }
    const bool isOne = found->size() == 1;
    std::optional<IdentityId> latest;
    for (const IdentityId id : *found) {
        const Identity &identity = m_all[id];
        const auto isKnown = [&](const QString &word) {
            return identity.evidence.contains(word);
        };
        const bool isSure = std::ranges::all_of(role.evidence, isKnown)
                            && (isOne || std::ranges::all_of(role.adjectives, isKnown))
                            && (identity.isFormer == role.isFormer || (isOne && !role.isFormer));
        if (isSure && identity.isPerson() && identity.agreesWith(role.gender)
            && (!latest || identity.lastMention >= m_all[*latest].lastMention)) {
            latest = id;
        }
    }
    return latest;
}

std::optional<IdentityId> Identities::described(const QString &words) const
{
    const auto found = m_byDescription.constFind(words);
    return found == m_byDescription.cend() ? std::nullopt : std::optional(*found);
}

std::optional<IdentityId> Identities::onlyDescribed(const QString &head) const
{
    const auto found = m_byDescribedHead.constFind(head);
    return found != m_byDescribedHead.cend() && found->size() == 1 ? std::optional(found->front())
                                                                   : std::nullopt;
}

IdentityId Identities::describe(Identity identity, const QString &words, const QString &head)
{
    const auto id = static_cast<IdentityId>(m_all.size());
    m_all.push_back(std::move(identity));
    if (!words.isNull()) {
        m_byDescription.insert(words, id);
    }
    push(m_byDescribedHead[head], id);
    return id;
}

} // namespace slantlight
