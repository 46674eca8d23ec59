// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/cuelexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

Stance stanceFromId(QStringView id)
{
    if (id == u"endorsing") {
        return Stance::Endorsing;
    }
    return id == u"distancing" ? Stance::Distancing : Stance::Neutral;
}

} // namespace

QStringView stanceId(Stance stance)
{
    switch (stance) {
    case Stance::Neutral:
        return u"neutral";
    case Stance::Endorsing:
        return u"endorsing";
    case Stance::Distancing:
        return u"distancing";
    }
    Q_UNREACHABLE_RETURN(u"");
}

CueLexicon::CueLexicon(const Lexicon &lexicon)
{
    for (const auto &[name, list] : lexicon.lists()) {
        const QStringList parts = name.split(u'.');
        if (parts.size() != 3 || parts.first() != u"cue"_s) {
            continue;
        }
        m_classes.push_back(parts.at(1));
        for (const LexiconEntry &source : list.entries) {
            Entry entry{.forms = {},
                        .verbClass = static_cast<std::uint32_t>(m_classes.size() - 1),
                        .stance = stanceFromId(parts.at(2))};
            for (const LexiconToken &token : source) {
                std::vector<WordId> &ids = entry.forms.emplace_back();
                for (const QString &form : token.forms) {
                    ids.push_back(m_vocabulary.insert(form));
                }
                std::ranges::sort(ids);
            }
            for (const WordId first : entry.forms.front()) {
                m_byFirstWord.emplace_back(first, static_cast<std::uint32_t>(m_entries.size()));
            }
            m_entries.push_back(std::move(entry));
        }
    }
    std::ranges::sort(m_byFirstWord);
}

std::optional<CueLexicon::Cue>
CueLexicon::cueAt(const Tokens &tokens, std::span<const WordId> words, std::size_t token) const
{
    const auto wordAt = [&](std::size_t place) {
        return words[tokens.spellingOf(place)];
    };
    const WordId word = wordAt(token);
    if (word == 0) {
        return std::nullopt;
    }
    const std::size_t end = tokens.sentenceOf(token).end;
    const auto [first, last] =
        std::ranges::equal_range(m_byFirstWord, word, {}, &std::pair<WordId, std::uint32_t>::first);
    std::optional<Cue> best;
    for (auto candidate = first; candidate != last; ++candidate) {
        const Entry &entry = m_entries[candidate->second];
        bool fits = token + entry.forms.size() <= end;
        for (std::size_t i = 1; fits && i < entry.forms.size(); ++i) {
            fits = std::ranges::binary_search(entry.forms[i], wordAt(token + i));
        }
        const std::size_t cueEnd = token + entry.forms.size();
        if (fits && (!best || cueEnd > best->tokens.end)) {
            const QString &verbClass = m_classes[entry.verbClass];
            best = Cue{.tokens = {.begin = token, .end = cueEnd},
                       .verbClass = &verbClass,
                       .stance = entry.stance,
                       .isPreposition = verbClass == u"preposition"};
        }
    }
    return best;
}

} // namespace slantlight
