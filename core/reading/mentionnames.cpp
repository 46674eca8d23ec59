// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/mentionnames.h"

#include <algorithm>

namespace slantlight {

namespace {

using enum SpeakerTrait;

bool isShouted(QStringView name)
{
    return std::ranges::none_of(name, [](QChar c) { return c.isLower(); });
}

} // namespace

const NameParts &MentionNames::partsOf(TokenRange name)
{
    std::size_t hash = 0;
    for (std::size_t token = name.begin; token < name.end; ++token) {
        hash = qHash(m_text.tokens().spellingOf(token), hash);
    }
    const auto known = m_bySpelling.constFind(hash);
    if (known != m_bySpelling.cend() && (*known)->name == m_text.tokens().textOf(name)) {
        return **known;
    }
    m_bySpelling.insert(hash, &m_all.emplace_back(read(name)));
    return m_all.back();
}

NameParts MentionNames::partsOf(const QString &name) const
{
    NameParts parts{.name = name, .words = name.toLower().split(u' ', Qt::SkipEmptyParts)};
    if (parts.words.isEmpty()) {
        parts.words += name;
    }
    parts.whole = parts.words.join(u' ');
    parts.isShouted = isShouted(name);
    return parts;
}

NameParts MentionNames::read(TokenRange name) const
{
    const Tokens &tokens = m_text.tokens();
    NameParts parts{.name = tokens.textOf(name).toString()};
    for (std::size_t token = name.begin; token < name.end; ++token) {
        const bool isSuffix = m_text.has(token, CompanySuffix) && token > name.begin;
        if (!tokens.isSign(token) && !isSuffix) {
            parts.words += m_text.folded(token);
        }
    }
    while (parts.words.size() > 1 && isParticle(parts.words.front())) {
        parts.words.removeFirst(); // "De Groot"
    }
    if (parts.words.isEmpty()) {
        parts.words += parts.name.toLower();
    }
    parts.whole = parts.words.join(u' ');
    const std::size_t last = name.end - 1;
    const SpeakerWords &words = m_text.words();
    parts.isPlace =
        words.isPlace(parts.whole) || (parts.words.size() > 1 && m_text.has(last, PlaceNoun));
    parts.isOrganisation = words.isOrganisation(parts.whole);
    parts.isPeople = m_text.kindOf(last) == NounKind::People;
    parts.isShouted = isShouted(parts.name);
    return parts;
}

bool MentionNames::isParticle(const QString &word) const
{
    const SpeakerTraits traits = m_text.words().find(word);
    return traits.has(NameInner) && !traits.has(GivenName);
}

} // namespace slantlight
