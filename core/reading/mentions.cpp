// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/mentions.h"

#include <algorithm>

namespace slantlight {

namespace {

using enum SpeakerTrait;

Gender genderOf(const SpeakerText &text, std::size_t token)
{
    return text.has(token, Male)     ? Gender::Male
           : text.has(token, Female) ? Gender::Female
                                     : Gender::Unknown;
}

/// Finds where names begin and end, over particles, hyphens and what organisations are of.
class NameRuns
{
public:
    explicit NameRuns(const SpeakerText &text)
        : m_text(text)
    {
    }

    /// Whether a name may begin at @p token.
    [[nodiscard]] bool isPart(std::size_t token)
    {
        if (!isCapitalWord(token)) {
            return false;
        }
        return m_text.tag(token) == Tag::Propn || isAfterTitle(token) || isAbbreviation(token)
               || (m_text.has(token, Place) && m_text.tag(token) != Tag::Adj);
    }

    /// Returns the place from which on the name that @p token is the first sure word of goes:
    /// "Foreign" of "the Foreign Ministry". Not before @p least.
    [[nodiscard]] std::size_t beginOf(std::size_t token, std::size_t least)
    {
        const TokenRange sentence = m_text.tokens().sentenceOf(token);
        std::size_t begin = token;
        while (begin > std::max(sentence.begin, least) && isDescribing(begin - 1)) {
            --begin;
        }
        const bool isOf = begin > least + 1 && begin > sentence.begin + 1
                          && m_text.tag(begin - 1) == Tag::Adp && m_text.has(begin - 1, NameOf)
                          && m_text.has(begin - 2, Organisation) && isDescribing(begin - 2);
        begin -= isOf ? 2U : 0U; // "Centre for Fair Trade"
        if (begin == token || !isTitleCase(sentence)) {
            return begin;
        }
        return token;
    }

    /// Returns the end of the name that begins at @p begin.
    [[nodiscard]] std::size_t endOf(std::size_t begin)
    {
        const std::size_t sentenceEnd = m_text.tokens().sentenceOf(begin).end;
        std::size_t end = begin + 1;
        while (end < sentenceEnd) {
            if (isPart(end) || isInitial(end) || isStopOfInitial(end)
                || (isDescribing(end) && !isTitleCase(m_text.tokens().sentenceOf(end)))) {
                ++end;
                continue;
            }
            const std::size_t next = nextPart(begin, end, sentenceEnd);
            if (next == end) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

private:
    [[nodiscard]] bool isCapitalWord(std::size_t token) const
    {
        const QStringView word = m_text.tokens().textOf(token);
        const bool isShouted = word.size() > 1 && word.back().isUpper(); // US
        return word.front().isUpper() && !m_text.has(token, Time)
               && (isShouted || !m_text.has(token, Open)) && !m_text.has(token, Definite);
    }

    /// "FBI", where not all is in capitals.
    [[nodiscard]] bool isAbbreviation(std::size_t token)
    {
        constexpr qsizetype shortest = 3;
        const QStringView word = m_text.tokens().textOf(token);
        const bool isShouted = word.size() >= shortest
                               && std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
        return isShouted && !isTitleCase(m_text.tokens().sentenceOf(token));
    }

    /// "K" of "Mara K. Lind".
    [[nodiscard]] bool isInitial(std::size_t token)
    {
        return m_text.tokens().textOf(token).size() == 1 && m_text.isCapital(token)
               && token + 2 < m_text.size() && m_text.isSign(token + 1, u'.')
               && m_text.touchesBefore(token + 1)
               && (isPart(token + 2)
                   || isNickname(token + 2, m_text.tokens().sentenceOf(token).end));
    }

    /// The tagger does not know every surname.
    [[nodiscard]] bool isAfterTitle(std::size_t token) const
    {
        const std::size_t sentence = m_text.tokens().sentenceOf(token).begin;
        std::size_t before = token;
        before -= before > sentence && m_text.isSign(before - 1, u'.') ? 1U : 0U;
        const Tag tag = m_text.tag(token);
        const bool isWord = tag == Tag::Intj || tag == Tag::X || tag == Tag::Noun || tag == Tag::Adj
                            || tag == Tag::Adv;
        return isWord && before > sentence && m_text.has(before - 1, Title)
               && m_text.isCapital(before - 1);
    }

    /// Whether @p token may be part of a name beside one that surely is: capital, and not only
    /// because a sentence begins.
    [[nodiscard]] bool isDescribing(std::size_t token) const
    {
        const Tag tag = m_text.tag(token);
        const bool isInitial =
            token == m_text.tokens().sentenceOf(token).begin || m_text.tokens().isSign(token - 1);
        const bool isKnown =
            m_text.has(token, Title) || m_text.has(token, Party)
            || (token + 1 < m_text.size()
                && m_text.words().isPlace(m_text.folded(token) + u' ' + m_text.folded(token + 1)));
        return (tag == Tag::Noun || tag == Tag::Adj) && isCapitalWord(token)
               && (!isInitial || isKnown);
    }

    /// Whether the words of @p sentence are capital as in headlines, which tells nothing then.
    [[nodiscard]] bool isTitleCase(TokenRange sentence)
    {
        if (m_sentence != sentence) {
            m_sentence = sentence;
            m_isTitleCase = true;
            for (std::size_t token = sentence.begin; token < sentence.end; ++token) {
                const bool isContent = m_text.isNominal(token) || m_text.tag(token) == Tag::Verb;
                m_isTitleCase = m_isTitleCase
                                && !(isContent && m_text.tokens().textOf(token).front().isLower());
            }
        }
        return m_isTitleCase;
    }

    [[nodiscard]] bool isStopOfInitial(std::size_t token)
    {
        constexpr qsizetype longestAbbreviation = 4;
        return m_text.isSign(token, u'.') && m_text.touchesBefore(token)
               && m_text.tokens().textOf(token - 1).size() <= longestAbbreviation
               && token + 1 < m_text.size()
               && (isPart(token + 1)
                   || isNickname(token + 1, m_text.tokens().sentenceOf(token).end));
    }

    /// Returns the part of the name after what joins it at @p token; @p token where nothing does.
    [[nodiscard]] std::size_t nextPart(std::size_t begin, std::size_t token,
                                       std::size_t sentenceEnd)
    {
        std::size_t next = token;
        const bool isPreposition = m_text.tag(token) == Tag::Adp;
        if (m_text.isSign(token, u'-') || m_text.isSign(token, u'&')
            || (isPreposition ? canBeOf(begin, token)
                              : m_text.has(token, NameInner) && !m_text.isVerbal(token))) {
            ++next;
            while (next < sentenceEnd
                   && (m_text.has(next, NameInner) || m_text.isSign(next, u'-')
                       || (isPreposition && m_text.has(next, Definite)))) {
                ++next;
            }
        } else if (m_text.has(token, Join) && joinsInside(begin, token)) {
            ++next;
        }
        if (m_text.tokens().isSign(token) && isNickname(token, sentenceEnd)) {
            next = token + 3;
        }
        const bool goesOn = next > token && next < sentenceEnd
                            && (isPart(next) || (isPreposition && isDescribing(next)));
        return goesOn ? next : token;
    }

    /// "Ministry of Trade", "Secretary of State": no name of a person goes on after "of".
    [[nodiscard]] bool canBeOf(std::size_t begin, std::size_t token) const
    {
        const bool isOrganisation =
            m_text.has(token - 1, Organisation) && m_text.has(token, NameOf);
        const bool isTitle = m_text.has(token - 1, Title) && m_text.has(token, NameInner);
        const bool isParticle = m_text.has(token, NameInner) && !m_text.has(token, NameOf);
        return isParticle
               || ((isOrganisation || isTitle)
                   && (!m_text.has(begin, GivenName) || token - begin < 2));
    }

    /// "Robert 'Bobby' Scott"
    [[nodiscard]] bool isNickname(std::size_t token, std::size_t sentenceEnd) const
    {
        return token + 3 < sentenceEnd && !m_text.touchesBefore(token)
               && m_text.touchesBefore(token + 1) && m_text.isCapital(token + 1)
               && m_text.tokens().isSign(token + 2) && m_text.touchesBefore(token + 2)
               && !m_text.isSign(token, u'-') && !m_text.isSign(token, u'(');
    }

    /// "Ministry of Trade and Industry", "Johnson and Johnson".
    [[nodiscard]] bool joinsInside(std::size_t begin, std::size_t token)
    {
        if (token + 1 >= m_text.size() || !isPart(token + 1)) {
            return false;
        }
        if (token - begin == 1 && m_text.folded(begin) == m_text.folded(token + 1)) {
            return true;
        }
        return token - begin > 2 && m_text.has(begin, Organisation)
               && m_text.tag(begin + 1) == Tag::Adp;
    }

    const SpeakerText &m_text;
    TokenRange m_sentence; ///< of which m_isTitleCase tells
    bool m_isTitleCase = false;
};

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

std::size_t headOf(const SpeakerText &text, TokenRange phrase)
{
    std::size_t head = phrase.end;
    for (std::size_t token = phrase.begin; token < phrase.end; ++token) {
        if (text.tag(token) == Tag::Adp && head < phrase.end) {
            break;
        }
        if (text.isNominal(token) && !text.has(token, Time)) {
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
    for (std::size_t token = head; token > phrase.begin && text.has(token - 1, RoleModifier);
         --token) {
        found.role.prepend(text.folded(token - 1) + u' ');
    }
    for (std::size_t token = phrase.begin; token < phrase.end; ++token) {
        found.isFormer = found.isFormer || text.has(token, FormerRole);
        if (text.isNominal(token) || text.has(token, Party)) {
            found.evidence += words.roleOf(text.folded(token));
        } else if (text.tag(token) == Tag::Adj && !text.has(token, FormerRole)) {
            found.adjectives += text.folded(token);
        }
    }
    return found;
}

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
