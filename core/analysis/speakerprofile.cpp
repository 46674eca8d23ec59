// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/speakerprofile.h"

#include "core/reading/reading.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace slantlight {

namespace {

/// Counts the words of a text in stretches of it, each in logarithmic time.
class WordCount
{
public:
    explicit WordCount(const Reading &reading)
        : m_tokens(reading.tokens)
        , m_begins(m_tokens.size())
        , m_words(m_tokens.size() + 1)
        , m_quoted(m_tokens.size() + 1)
    {
        for (std::size_t token = 0; token < m_tokens.size(); ++token) {
            m_begins[token] = m_tokens.spanOf(token).begin();
            const int word = m_tokens.isSign(token) ? 0 : 1;
            const bool isQuoted = reading.voices.of[token] == Voice::Direct;
            m_words[token + 1] = m_words[token] + word;
            m_quoted[token + 1] = m_quoted[token] + (isQuoted ? word : 0);
        }
    }

    /// Returns the tokens that begin in @p span.
    [[nodiscard]] TokenRange tokensIn(TextSpan span) const
    {
        return {.begin = firstFrom(span.begin()), .end = firstFrom(span.end())};
    }
    [[nodiscard]] int words(TokenRange range) const
    {
        return m_words[range.end] - m_words[range.begin];
    }
    [[nodiscard]] int quoted(TokenRange range) const
    {
        return m_quoted[range.end] - m_quoted[range.begin];
    }
    [[nodiscard]] TokenRange all() const { return {.begin = 0, .end = m_tokens.size()}; }

private:
    [[nodiscard]] std::size_t firstFrom(TextOffset offset) const
    {
        const auto found = std::ranges::lower_bound(m_begins, offset);
        return static_cast<std::size_t>(found - m_begins.begin());
    }

    const Tokens &m_tokens;
    std::vector<TextOffset> m_begins; ///< of the tokens
    std::vector<int> m_words; ///< before each token
    std::vector<int> m_quoted;
};

/// Orders @p spans and joins those that overlap or have no word between them.
std::vector<TextSpan> joined(std::vector<TextSpan> spans, QStringView text)
{
    std::ranges::sort(spans);
    std::vector<TextSpan> all;
    const auto isApart = [text](TextSpan before, TextSpan after) {
        if (after.begin() <= before.end()) {
            return false;
        }
        const QStringView gap = TextSpan(before.end(), after.begin()).in(text);
        constexpr qsizetype longestGap = 8; // of marks and spaces
        return gap.size() > longestGap || std::ranges::any_of(gap, [](QChar c) {
                   return c.isLetterOrNumber() || c.isSurrogate() || c == u'\n';
               });
    };
    for (const TextSpan span : spans) {
        if (all.empty() || isApart(all.back(), span)) {
            all.push_back(span);
        } else {
            all.back() = {all.back().begin(), std::max(all.back().end(), span.end())};
        }
    }
    return all;
}

/// Gathers what is reported of one speaker.
class ProfileMaker
{
public:
    ProfileMaker(std::optional<std::size_t> speaker, QStringView text)
        : m_text(text)
    {
        m_profile.speaker = speaker;
    }

    /// Adds number @p number, in which @p source names this speaker.
    void add(std::size_t number, const Attribution &attribution,
             const std::optional<TextSpan> &source)
    {
        if (!m_profile.attributions.empty() && m_profile.attributions.back() == number) {
            return; // the mayor and Lind, who are one
        }
        const Stance stance = stanceOf(attribution);
        m_profile.attributions.push_back(number);
        m_profile.nested += attribution.within ? 1 : 0;
        m_profile.negated += attribution.isNegated ? 1 : 0;
        ++m_profile.stances.at(
            static_cast<std::size_t>(std::ranges::find(allStances, stance) - allStances.begin()));
        addVerbClass(attribution.verbClass);
        m_begins.push_back(beginOf(attribution, source));
        if (attribution.cue) {
            addCue(attribution.cue->in(m_text).toString().simplified(), stance);
            m_passages.push_back(*attribution.cue);
        }
        if (source) {
            m_passages.push_back(*source);
        }
        const std::vector<TextSpan> &content = attribution.content;
        m_contents.insert(m_contents.end(), content.begin(), content.end());
        // What others say that somebody wants are their words.
        if (!attribution.within || attribution.verbClass != u"belief") {
            m_worded.insert(m_worded.end(), content.begin(), content.end());
        }
    }

    [[nodiscard]] SpeakerProfile profile(const WordCount &count, std::optional<TextSpan> mention)
    {
        // Each piece by itself, so that no word between two pieces is counted.
        std::ranges::sort(m_worded);
        std::size_t counted = 0;
        for (const TextSpan content : m_worded) {
            TokenRange tokens = count.tokensIn(content);
            tokens.begin = std::max(tokens.begin, counted);
            if (tokens.begin < tokens.end) {
                m_profile.words += count.words(tokens);
                m_profile.quotedWords += count.quoted(tokens);
                counted = tokens.end;
            }
        }
        m_passages.insert(m_passages.end(), m_contents.begin(), m_contents.end());
        m_profile.passages = joined(std::move(m_passages), m_text);
        findStops();
        m_profile.firstMention =
            mention.value_or(m_profile.passages.empty() ? TextSpan() : m_profile.passages.front());
        return std::move(m_profile);
    }

private:
    /// Returns where the reader finds @p attribution: at its cue or content. The source may stand
    /// far before, and is named once for all that follows.
    static TextOffset beginOf(const Attribution &attribution, const std::optional<TextSpan> &source)
    {
        std::vector<TextSpan> parts = attribution.content;
        if (attribution.cue) {
            parts.push_back(*attribution.cue);
        }
        if (parts.empty()) {
            return source ? source->begin() : TextOffset();
        }
        return std::ranges::min(parts, {}, &TextSpan::begin).begin();
    }

    void findStops()
    {
        std::ranges::sort(m_begins);
        auto passage = m_profile.passages.begin();
        for (const TextOffset begin : m_begins) {
            while (passage != m_profile.passages.end() && passage->end() <= begin) {
                ++passage;
            }
            if (passage == m_profile.passages.end()) {
                return;
            }
            const bool isNew = m_profile.stops.empty() || m_profile.stops.back() != *passage;
            if (passage->contains(begin) && isNew) {
                m_profile.stops.push_back(*passage);
            }
        }
    }

    void addVerbClass(const QString &verbClass)
    {
        const auto known =
            std::ranges::find(m_profile.verbClasses, verbClass, &VerbClassCount::verbClass);
        if (known == m_profile.verbClasses.end()) {
            m_profile.verbClasses.push_back({.verbClass = verbClass, .count = 1});
        } else {
            ++known->count;
        }
    }

    void addCue(const QString &text, Stance stance)
    {
        if (std::ranges::none_of(text, [](QChar c) { return c.isLetter(); })) {
            return; // a colon or a dash: no word reports
        }
        const std::pair key(text.toCaseFolded(), static_cast<int>(stance));
        const auto known = m_cues.constFind(key);
        if (known == m_cues.constEnd()) {
            m_cues.insert(key, m_profile.cues.size());
            m_profile.cues.push_back({.text = text, .stance = stance, .count = 1});
        } else {
            ++m_profile.cues[*known].count;
        }
    }

    QStringView m_text; // of the reading, which outlives this
    SpeakerProfile m_profile;
    std::vector<TextSpan> m_passages;
    std::vector<TextSpan> m_worded; ///< of the contents, those whose words are counted
    std::vector<TextSpan> m_contents;
    std::vector<TextOffset> m_begins; ///< of attributions
    QHash<std::pair<QString, int>, std::size_t> m_cues;
};

/// Whether the outlet itself tells what stands in @p voice.
bool isTelling(Voice voice)
{
    switch (voice) {
    case Voice::Headline:
    case Voice::Narration:
    case Voice::Caption:
        return true;
    case Voice::Direct:
    case Voice::Indirect:
    case Voice::Teaser:
    case Voice::Credit:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

OwnWords ownWords(const Reading &reading, std::span<const Attribution> attributions,
                  const WordCount &count)
{
    std::vector<TextSpan> contents;
    for (const Attribution &attribution : attributions) {
        contents.insert(contents.end(), attribution.content.begin(), attribution.content.end());
    }
    std::ranges::sort(contents);
    std::vector<bool> isReported(reading.tokens.size());
    std::size_t done = 0;
    for (const TextSpan content : contents) {
        const TokenRange tokens = count.tokensIn(content);
        for (std::size_t token = std::max(tokens.begin, done); token < tokens.end; ++token) {
            isReported[token] = true;
        }
        done = std::max(done, tokens.end);
    }

    OwnWords own;
    for (const TokenRange &block : reading.blocks) {
        std::optional<std::size_t> begin;
        for (std::size_t token = block.begin; token <= block.end; ++token) {
            const bool isOwn =
                token < block.end && !isReported[token] && isTelling(reading.voices.of[token]);
            if (isOwn && !begin && !reading.tokens.isSign(token)) {
                begin = token;
            } else if (!isOwn && begin) {
                const TokenRange run{.begin = *begin, .end = token};
                own.words += count.words(run);
                own.passages.push_back(reading.tokens.spanOf(run));
                begin.reset();
            }
        }
    }
    return own;
}

} // namespace

Stance stanceOf(const Attribution &attribution)
{
    return attribution.isNegated && attribution.stance == Stance::Endorsing ? Stance::Neutral
                                                                            : attribution.stance;
}

SpeakerProfiles profileSpeakers(const Reading &reading, std::span<const Attribution> attributions,
                                std::span<const Speaker> speakers)
{
    const WordCount count(reading);
    const QString &text = reading.tokens.text();
    std::vector<ProfileMaker> makers;
    makers.reserve(speakers.size());
    for (std::size_t i = 0; i < speakers.size(); ++i) {
        makers.emplace_back(i, text);
    }
    ProfileMaker nobody(std::nullopt, text);
    bool hasUnknown = false;
    for (std::size_t number = 0; number < attributions.size(); ++number) {
        const Attribution &attribution = attributions[number];
        const bool isJoined = attribution.members.size() == attribution.speakers.size();
        for (std::size_t i = 0; i < attribution.speakers.size(); ++i) {
            makers[attribution.speakers[i]].add(number, attribution,
                                                isJoined ? std::optional(attribution.members[i])
                                                         : attribution.source);
        }
        if (attribution.speakers.empty()) {
            nobody.add(number, attribution, attribution.source);
            hasUnknown = true;
        }
    }

    SpeakerProfiles profiles;
    profiles.words = count.words(count.all());
    profiles.quotedWords = count.quoted(count.all());
    for (std::size_t i = 0; i < speakers.size(); ++i) {
        profiles.speakers.push_back(makers[i].profile(count, speakers[i].firstMention));
    }
    if (hasUnknown) {
        profiles.unknown = nobody.profile(count, std::nullopt);
    }
    profiles.own = ownWords(reading, attributions, count);
    return profiles;
}

} // namespace slantlight
