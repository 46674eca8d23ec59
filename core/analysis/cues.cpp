// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/cues.h"

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

CueLexicon::CueLexicon(const RulePack &pack)
{
    const Vocabulary &vocabulary = pack.vocabulary();
    for (const auto &[name, list] : pack.lexicon().lists()) {
        const QStringList parts = name.split(u'.');
        if (parts.size() != 3 || parts.first() != u"cue"_s) {
            continue;
        }
        m_classes.push_back(parts.at(1));
        for (const LexiconEntry &source : list.entries) {
            Entry entry{.forms = {},
                        .base = vocabulary.find(source.front().forms.front()),
                        .verbClass = static_cast<std::uint32_t>(m_classes.size() - 1),
                        .stance = stanceFromId(parts.at(2))};
            for (const LexiconToken &token : source) {
                std::vector<WordId> &ids = entry.forms.emplace_back();
                for (const QString &form : token.forms) {
                    ids.push_back(vocabulary.find(form));
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

std::optional<CueLexicon::Cue> CueLexicon::cueAt(const TokenStream &stream, std::size_t token) const
{
    if (stream.words[token] == 0) {
        return std::nullopt;
    }
    const std::size_t end = stream.sentences[stream.sentenceOf[token]].end;
    const auto [first, last] = std::ranges::equal_range(m_byFirstWord, stream.words[token], {},
                                                        &std::pair<WordId, std::uint32_t>::first);
    std::optional<Cue> best;
    for (auto candidate = first; candidate != last; ++candidate) {
        const Entry &entry = m_entries[candidate->second];
        bool fits = token + entry.forms.size() <= end;
        for (std::size_t i = 1; fits && i < entry.forms.size(); ++i) {
            fits = std::ranges::binary_search(entry.forms[i], stream.words[token + i]);
        }
        const std::size_t cueEnd = token + entry.forms.size();
        if (fits && (!best || cueEnd > best->tokens.end)) {
            best = Cue{.tokens = {.begin = token, .end = cueEnd},
                       .verbClass = &m_classes[entry.verbClass],
                       .stance = entry.stance,
                       .isBase = stream.words[token] == entry.base};
        }
    }
    return best;
}

} // namespace slantlight
