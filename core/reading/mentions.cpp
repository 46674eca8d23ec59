// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/mentions.h"

#include "core/reading/nameruns.h"

#include <algorithm>

namespace slantlight {

namespace {

using enum SpeakerTrait;

/// Tells the parts of one name, and what stands beside it.
class MentionReader
{
public:
    MentionReader(const SpeakerText &text, TokenRange run)
        : m_text(text)
        , m_sentence(text.tokens().sentenceOf(run.begin))
        , m_mention{.tokens = run, .name = run, .roles = {}, .evidence = {}}
    {
    }

    Mention run() &&
    {
        cutTitles();
        readName();
        readBefore();
        readAfter();
        return std::move(m_mention);
    }

private:
    [[nodiscard]] bool isOrganisationName() const
    {
        const std::size_t last = m_mention.tokens.end - 1;
        const bool isPersons =
            m_text.has(m_mention.tokens.begin, GivenName) && !m_text.has(last, CompanySuffix);
        const bool isTitled =
            m_text.has(m_mention.tokens.begin, Male) || m_text.has(m_mention.tokens.begin, Female);
        for (std::size_t token = m_mention.tokens.begin; token < last; ++token) {
            if (m_text.isSign(token, u'&') || (m_text.has(token, Join))) {
                return true;
            }
            if (m_text.has(token, Title) && m_text.has(token + 1, GivenName)) {
                return false;
            }
            if (m_text.has(token, Organisation) && m_text.tag(token + 1) == Tag::Adp) {
                return !isPersons;
            }
        }
        if (m_text.has(last, PlaceNoun)) {
            return false;
        }
        return !isPersons && !isTitled && m_text.has(last, Organisation)
               && !(m_text.has(last, Title) && !m_text.has(last, CompanySuffix));
    }

    // The name begins after its last title: "Ohio Governor Ada Quill".
    void cutTitles()
    {
        TokenRange &name = m_mention.name;
        m_mention.isOrganisation = isOrganisationName();
        m_isPlace = m_text.has(name.end - 1, PlaceNoun) && name.end - name.begin > 1;
        if (m_mention.isOrganisation || m_isPlace) {
            return;
        }
        const bool isAfterDeterminer =
            name.begin > m_sentence.begin && m_text.tag(name.begin - 1) == Tag::Det;
        if (name.end - name.begin == 1 && isAfterDeterminer && m_text.has(name.begin, Role)) {
            name.begin = name.end; // "the Marshal", "this Democrat"
            return;
        }
        while (name.end > name.begin + 1 && m_text.has(name.end - 1, NameSuffix)) {
            --name.end;
        }
        bool hasGivenName = false;
        std::size_t title = name.end;
        for (std::size_t token = name.begin; token < name.end; ++token) {
            const bool isParty = m_text.has(token, Party) && m_text.has(token, Role)
                                 && token + 2 < name.end && !m_text.has(name.end - 1, Document);
            const bool isTitle = (m_text.has(token, Title) || isParty) && !hasGivenName;
            if (isTitle) {
                title = token;
                m_mention.gender = m_mention.gender == Gender::Unknown ? genderOf(m_text, token)
                                                                       : m_mention.gender;
            }
            hasGivenName = hasGivenName || (!isTitle && m_text.has(token, GivenName));
        }
        if (title == name.end) {
            return;
        }
        m_mention.hasTitle = true;
        m_mention.isPerson = true;
        std::size_t begin = afterField(title + 1);
        while (begin < name.end && m_text.tokens().isSign(begin)) {
            ++begin;
        }
        std::size_t first = name.begin;
        while (first > m_sentence.begin
               && (m_text.has(first - 1, FormerRole) || m_text.has(first - 1, RoleModifier))) {
            --first;
        }
        addRole({.begin = first, .end = begin}, title);
        name.begin = std::min(begin, name.end);
    }

    /// Returns the place after "of State", which @p token may begin.
    [[nodiscard]] std::size_t afterField(std::size_t token) const
    {
        const std::size_t end = m_mention.name.end;
        if (token + 1 >= end || m_text.tag(token) != Tag::Adp) {
            return token;
        }
        std::size_t after = token + 1;
        while (after < end
               && (m_text.has(after, TitleField) || m_text.has(after, Join)
                   || m_text.has(after, Definite)
                   || m_text.words().isPlace(m_text.folded(after)))) {
            ++after;
        }
        return after > token + 1 ? after : end;
    }

    void readName()
    {
        const TokenRange name = m_mention.name;
        if (m_mention.isOrganisation || m_isPlace || name.end - name.begin < 2) {
            return;
        }
        std::size_t given = name.begin;
        while (given + 1 < name.end && isInitial(given)) {
            ++given;
        }
        const bool isFirst = given + 1 < name.end;
        if (isFirst && m_text.has(given, GivenName)) {
            m_mention.isPerson = true;
            setGender(m_text.has(given, MaleName)     ? Gender::Male
                      : m_text.has(given, FemaleName) ? Gender::Female
                                                      : Gender::Unknown);
        }
        m_mention.isPerson = m_mention.isPerson || given > name.begin;
    }

    [[nodiscard]] bool isInitial(std::size_t token) const
    {
        const QStringView word = m_text.tokens().textOf(token);
        return m_text.tokens().isSign(token) || word.size() == 1
               || (word.size() == 2 && word.back() == u'.');
    }

    void setGender(Gender gender)
    {
        if (m_mention.gender == Gender::Unknown) {
            m_mention.gender = gender;
        }
    }

    // "special envoy Steve Witkoff", "the city's mayor, Mara Lind,"
    void readBefore()
    {
        const std::size_t begin = m_mention.tokens.begin;
        if (begin == m_sentence.begin || m_mention.isOrganisation) {
            return;
        }
        if (!m_text.isComma(begin - 1)) {
            const TokenRange phrase = phraseEndingAt(begin);
            if (phrase.isEmpty() || !isSmall(phrase.end - 1)) {
                return;
            }
            if (m_text.has(phrase.end - 1, Role)) {
                addRole(phrase, phrase.end - 1);
            } else if (m_text.has(phrase.end - 1, Organisation) && !m_mention.isPerson) {
                m_mention.isOrganisation = true; // "the newspaper El Faro"
            }
            return;
        }
        if (!closesAt(m_mention.tokens.end) || begin - 1 == m_sentence.begin) {
            return;
        }
        const TokenRange phrase = phraseEndingAt(begin - 1);
        const std::size_t head = headOf(m_text, phrase);
        if (head < phrase.end && m_text.has(head, Role)) {
            addRole(phrase, head);
        }
    }

    [[nodiscard]] bool isSmall(std::size_t token) const { return !m_text.isCapital(token); }

    [[nodiscard]] bool closesAt(std::size_t token) const
    {
        return token == m_sentence.end || m_text.isComma(token) || m_text.isSign(token, u'.')
               || m_text.isSign(token, u'(') || m_text.isSign(token, u';');
    }

    /// Returns the noun phrase that ends before @p end, over "of" and possessors.
    [[nodiscard]] TokenRange phraseEndingAt(std::size_t end) const
    {
        constexpr std::size_t longest = 12;
        const std::size_t stop =
            std::max(m_sentence.begin, end > longest ? end - longest : std::size_t(0));
        std::size_t begin = end;
        for (std::size_t token = end; token > stop; --token) {
            const std::size_t at = token - 1;
            const Tag tag = m_text.tag(at);
            const bool isIn = m_text.isNominal(at) || tag == Tag::Adj || tag == Tag::Det
                              || tag == Tag::Num || tag == Tag::Pron || m_text.isPossessive(at)
                              || tag == Tag::Adp || m_text.isSign(at, u'-');
            if (!isIn || m_text.has(at, Time)) {
                break;
            }
            if (tag != Tag::Adp) {
                begin = at;
            } else if (at == stop || !m_text.isNominal(at - 1)) {
                break;
            }
        }
        return {.begin = begin, .end = end};
    }

    // "Mara Lind, 54, the mayor of Skerry,", "Ada Quill (D-Maine), who"
    void readAfter()
    {
        std::size_t next = m_mention.tokens.end;
        m_mention.isModifier = next < m_sentence.end
                               && (m_text.isPossessive(next)
                                   || (m_text.tag(next) == Tag::Noun && !m_text.isVerbal(next)));
        const bool isGroup = m_text.has(next - 1, Group);
        if (m_mention.isOrganisation || m_isPlace || isGroup || next >= m_sentence.end) {
            return;
        }
        if (m_text.isSign(next, u'(')) {
            next = afterBracket(next);
        }
        if (next + 1 >= m_sentence.end) {
            return;
        }
        if (m_text.has(next, RelativePerson)) {
            m_mention.isPerson = true;
        }
        if (!m_text.isComma(next)) {
            return;
        }
        ++next;
        if (m_text.tokens().kindOf(next) == TokenKind::Number && closesAt(next + 1)
            && m_text.tokens().textOf(next).size() <= 2) {
            m_mention.isPerson = true;
            if (next + 2 >= m_sentence.end) {
                return;
            }
            next += 2;
        }
        if (m_text.has(next, RelativePerson)) {
            m_mention.isPerson = true;
            return;
        }
        readApposition(next);
    }

    [[nodiscard]] std::size_t afterBracket(std::size_t token) const
    {
        constexpr std::size_t longest = 12;
        for (std::size_t at = token; at < std::min(m_sentence.end, token + longest); ++at) {
            if (m_text.isSign(at, u')')) {
                return at + 1;
            }
        }
        return token;
    }

    void readApposition(std::size_t begin)
    {
        constexpr std::size_t longest = 16;
        std::size_t end = begin;
        while (end < std::min(m_sentence.end, begin + longest) && !m_text.isVerbal(end)
               && !m_text.has(end, Join) && !m_text.has(end, Relative)
               && !(m_text.tokens().isSign(end) && !m_text.isSign(end, u'-'))) {
            ++end;
        }
        const bool isClosed =
            end == m_sentence.end || m_text.tokens().isSign(end) || m_text.has(end, Relative);
        const TokenRange phrase{.begin = begin, .end = end};
        const std::size_t head = headOf(m_text, phrase);
        if (isClosed && head < end && m_text.has(head, Role)) {
            addRole(phrase, head);
        }
    }

    void addRole(TokenRange phrase, std::size_t head)
    {
        const RolePhrase role = roleOf(m_text, phrase, head);
        m_mention.isPerson = true;
        setGender(role.gender);
        if (!role.role.isNull()) {
            m_mention.roles += role.role;
        }
        m_mention.evidence += role.evidence + role.adjectives;
        m_mention.isFormer = m_mention.isFormer || role.isFormer;
    }

    const SpeakerText &m_text;
    TokenRange m_sentence;
    Mention m_mention;
    bool m_isPlace = false; ///< "Marshall Islands"
};

} // namespace

std::vector<Mention> findMentions(const SpeakerText &text)
{
    NameRuns runs(text);
    std::size_t last = 0;
    std::vector<Mention> mentions;
    for (std::size_t token = 0; token < text.size();) {
        if (!runs.isPart(token)) {
            ++token;
            continue;
        }
        const std::size_t begin = runs.beginOf(token, last);
        last = runs.endOf(token);
        mentions.push_back(MentionReader(text, {.begin = begin, .end = last}).run());
        token = last;
    }
    return mentions;
}

} // namespace slantlight
