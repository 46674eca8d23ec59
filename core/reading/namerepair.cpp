// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/namerepair.h"

namespace slantlight {

namespace {

/// Whether @p tag is of words of function, which a name is taken for now and then.
bool isOfFunction(Tag tag)
{
    return tag == Tag::Intj || tag == Tag::X || tag == Tag::Adp || tag == Tag::Sconj;
}

class NameRepair
{
public:
    NameRepair(const KnownWords &words, std::vector<Tag> &tags)
        : m_words(words)
        , m_tokens(words.tokens())
        , m_tags(tags)
        , m_names(m_tokens.spellingCount())
    {
    }

    void run() &&
    {
        for (std::size_t token = 0; token < m_tags.size(); ++token) {
            if (m_tags[token] == Tag::Propn && isCapital(token) && !isFirst(token)) {
                ++m_names[m_tokens.spellingOf(token)];
            }
        }
        for (std::size_t token = 0; token < m_tags.size(); ++token) {
            if (isName(token)) {
                m_tags[token] = Tag::Propn;
            }
        }
    }

private:
    [[nodiscard]] bool isCapital(std::size_t token) const
    {
        return m_tokens.textOf(token).front().isUpper();
    }

    [[nodiscard]] bool isFirst(std::size_t token) const
    {
        return m_tokens.sentenceOf(token).begin == token;
    }

    [[nodiscard]] bool isName(std::size_t token) const
    {
        constexpr qsizetype shortest = 3;
        const Tag tag = m_tags[token];
        const bool isOdd = isOfFunction(tag) || tag == Tag::Adv;
        const bool canBe = isOdd || tag == Tag::Adj || tag == Tag::Verb || tag == Tag::Noun;
        if (!canBe || !isCapital(token) || m_tokens.textOf(token).size() < shortest
            || m_words.isIn(token, WordGroup::CapitalButNoName)) {
            return false;
        }
        const int elsewhere = m_names[m_tokens.spellingOf(token)];
        if (isOdd && (elsewhere > 0 || m_words.isIn(token, WordGroup::PlaceName))) {
            return true;
        }
        if (!isFirst(token)) {
            return isOfFunction(tag) && !m_words.isOfFunction(token);
        }
        return (elsewhere > 1 && tag != Tag::Adj)
               || (tag == Tag::Intj && m_tokens.textOf(token).size() > shortest
                   && !m_words.isIn(token, WordGroup::Interjection));
    }

    const KnownWords &m_words;
    const Tokens &m_tokens;
    std::vector<Tag> &m_tags;
    std::vector<int> m_names; ///< by spelling: how often it is a name inside a sentence
};

} // namespace

void repairNames(const KnownWords &words, std::vector<Tag> &tags)
{
    NameRepair(words, tags).run();
}

} // namespace slantlight
