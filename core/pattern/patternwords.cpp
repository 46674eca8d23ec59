// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/patternwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// How often the word of a rank, from 0, stands among a thousand tokens (Zipf 1949); the head of
/// the curve is flatter, as Mandelbrot 1953 has it.
double frequencyOfRank(std::size_t rank)
{
    return 120.0 / (static_cast<double>(rank) + 2.0);
}

} // namespace

const QString PatternWords::commonestList = u"commonest-words"_s;

PatternWords::PatternWords(const Lexicon &lexicon, Vocabulary &vocabulary)
    : m_lexicon(lexicon)
    , m_vocabulary(vocabulary)
{
    if (const LexiconList *const commonest = lexicon.list(commonestList)) {
        for (std::size_t rank = 0; rank < commonest->entries.size(); ++rank) {
            for (const QString &form : commonest->entries[rank].front().forms) {
                m_frequencies.emplace(vocabulary.insert(form), frequencyOfRank(rank));
            }
        }
    }
}

WordForms PatternWords::formsOf(const QStringList &forms)
{
    WordForms ids;
    ids.reserve(static_cast<std::size_t>(forms.size()));
    for (const QString &form : forms) {
        ids.push_back(m_vocabulary.insert(form));
    }
    std::ranges::sort(ids);
    const auto rest = std::ranges::unique(ids);
    ids.erase(rest.begin(), rest.end());
    return ids;
}

const std::vector<WordForms> &PatternWords::tokensOf(const QString &word)
{
    const auto [known, isNew] = m_tokens.try_emplace(word);
    if (isNew) {
        const auto entry = m_lexicon.word(word);
        Q_ASSERT(entry);
        for (const LexiconToken &token : *entry) {
            known->second.push_back(formsOf(token.forms));
        }
    }
    return known->second;
}

const std::shared_ptr<const WordList> &PatternWords::list(const QString &name)
{
    const auto [known, isNew] = m_lists.try_emplace(name);
    if (!isNew) {
        return known->second;
    }
    const LexiconList *const source = m_lexicon.list(name);
    Q_ASSERT(source);
    auto list = std::make_shared<WordList>();
    list->entries.reserve(source->entries.size());
    std::vector<WordId> firsts;
    for (const LexiconEntry &entry : source->entries) {
        std::vector<WordList::EntryToken> tokens;
        tokens.reserve(entry.size());
        for (const LexiconToken &token : entry) {
            tokens.push_back({.forms = WordSet(formsOf(token.forms)), .tags = token.tags});
        }
        for (const WordId first : formsOf(entry.front().forms)) {
            list->byFirstWord.emplace_back(first, static_cast<std::uint32_t>(list->entries.size()));
            firsts.push_back(first);
        }
        list->entries.push_back(std::move(tokens));
    }
    std::ranges::sort(list->byFirstWord);
    list->firstWords = WordSet(std::move(firsts));
    known->second = std::move(list);
    return known->second;
}

double PatternWords::frequency(std::span<const WordId> words) const
{
    double sum = 0;
    for (const WordId word : words) {
        const auto common = m_frequencies.find(word);
        sum += common == m_frequencies.end() ? usualFrequency : common->second;
    }
    return sum;
}

} // namespace slantlight
