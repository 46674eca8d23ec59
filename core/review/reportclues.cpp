// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/reportclues.h"

#include "core/reading/speakersources.h"
#include "core/review/reportnumbers.h"
#include "core/review/reportphrases.h"
#include "core/review/reportroles.h"
#include "core/text/tokenflag.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <ranges>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Whether @p kind is what a report tells, and not who made it or what else there is to read.
bool isTold(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Byline:
    case BlockKind::Dateline:
    case BlockKind::Teaser:
    case BlockKind::CreditLine:
    case BlockKind::StageDirection:
        return false;
    case BlockKind::Headline:
    case BlockKind::Standfirst:
    case BlockKind::Heading:
    case BlockKind::Paragraph:
    case BlockKind::ListItem:
    case BlockKind::BlockQuote:
    case BlockKind::Caption:
    case BlockKind::Turn:
        return true;
    }
    Q_UNREACHABLE();
}

/// Returns the lists of nouns for the same by their words.
QHash<QString, QString> kinOf(const Language &language)
{
    constexpr QStringView prefix = u"noun.same-";
    QHash<QString, QString> kin;
    for (const auto &[name, words] : language.wordLists().lists()) {
        if (name.startsWith(prefix)) {
            for (const QString &word : words) {
                kin.insert(word, name.sliced(prefix.size()));
            }
        }
    }
    return kin;
}

/// Finds the clues of one report.
class ClueFinder
{
public:
    ClueFinder(const ReadReport &report, const Language &language)
        : m_report(report)
        , m_reading(report.reading)
        , m_tokens(report.reading.tokens)
        , m_language(language)
        , m_words(m_tokens, language)
        , m_tagged(m_words, m_reading.tags, m_reading.blocks, m_reading.sentenceBlocks,
                   m_reading.quotations)
        , m_text(m_tagged)
        , m_numbers(language)
        , m_kin(kinOf(language))
        , m_phrases(m_words, m_text)
        , m_isTaken(m_tokens.size())
        , m_actorAt(m_tokens.size())
    {
    }

    [[nodiscard]] ReportClues run(const std::stop_token &stop) &&
    {
        addNames();
        addRoles();
        if (stop.stop_requested()) {
            return {};
        }
        for (std::size_t block = 0; block < m_reading.blocks.size(); ++block) {
            if (stop.stop_requested()) {
                return {};
            }
            if (isTold(m_report.article.blocks()[block].kind)) {
                addWords(block);
            }
        }
        addSpeakers();
        for (const Attribution &attribution : m_report.analysis.attributions) {
            m_found.cues.push_back(attribution.cue ? cueOf(*attribution.cue) : QString());
        }
        for (ReportActor &actor : m_found.actors) {
            std::ranges::stable_sort(actor.mentions, {}, [](const ActorMention &mention) {
                return mention.tokens.begin;
            });
        }
        std::ranges::stable_sort(m_found.clues, {}, [](const ReportClue &clue) {
            return std::pair(clue.block, clue.tokens.begin);
        });
        return std::move(m_found);
    }

private:
    void mention(std::size_t actor, TokenRange tokens)
    {
        const QString naming = m_tokens.textOf(tokens).toString();
        mention(actor, {.tokens = tokens, .naming = naming, .key = naming.toLower()});
    }

    void mention(std::size_t actor, const ActorMention &mention)
    {
        const TokenRange tokens = mention.tokens;
        m_found.actors[actor].mentions.push_back(mention);
        std::fill(m_actorAt.begin() + std::ptrdiff_t(tokens.begin),
                  m_actorAt.begin() + std::ptrdiff_t(tokens.end), actor + 1);
    }

    void addName(std::size_t actor, TokenRange tokens)
    {
        m_found.clues.push_back({.kind = ClueKind::Name,
                                 .key = {},
                                 .tokens = tokens,
                                 .block = m_tagged.blockOf(tokens.begin),
                                 .actor = actor});
        take(tokens);
    }

    void take(TokenRange tokens)
    {
        std::fill(m_isTaken.begin() + std::ptrdiff_t(tokens.begin),
                  m_isTaken.begin() + std::ptrdiff_t(tokens.end), true);
    }

    [[nodiscard]] bool isDate(TokenRange tokens) const
    {
        const auto number = m_numbers.at(m_tokens, tokens.begin, tokens.end);
        return number && number->isDate && number->tokens.end == tokens.end;
    }

    void addNames()
    {
        const std::vector<Mention> mentions = findMentions(m_text);
        Identities identities(m_text);
        SpeakerSources sources(m_text, mentions, identities);
        sources.goTo(m_tokens.size());
        std::map<IdentityId, std::size_t> actors;
        for (const Mention &name : mentions) {
            const auto id = sources.whoIs(name);
            const BlockKind kind =
                m_reading.sentenceBlocks[m_tokens.sentenceNumber(name.tokens.begin)];
            if (!id || name.name.isEmpty() || !isTold(kind) || isDate(name.name)) {
                continue;
            }
            const auto [place, isNew] = actors.try_emplace(*id, m_found.actors.size());
            const std::size_t actor = place->second;
            if (isNew) {
                const Identity &identity = identities[*id];
                m_found.actors.push_back({.name = identity.name,
                                          .words = identity.words,
                                          .kin = {},
                                          .kind = identity.kind,
                                          .mentions = {}});
                m_actorByName.insert(identity.name, actor);
                if (!identity.titledName.isNull()) {
                    m_actorByName.insert(identity.titledName, actor);
                }
            }
            addName(actor, name.tokens);
            // What stands before "Lind" in "a second Lind term" is said of the term.
            mention(actor,
                    {.begin = name.isModifier ? name.tokens.begin
                                              : m_phrases.beginOf(name.tokens.begin,
                                                                  ReportPhrases::Over::Nouns),
                     .end = name.tokens.end});
            if (identities[*id].isPerson()) {
                for (const TokenRange phrase : {m_phrases.appositionBefore(name.tokens),
                                                m_phrases.appositionAfter(name.tokens)}) {
                    if (!phrase.isEmpty()) {
                        mention(actor, phrase);
                    }
                }
            }
        }
    }

    void addRoles()
    {
        for (const RoleCall &call : roleCalls(m_text, m_found.actors, m_actorAt)) {
            const TokenRange role{.begin = call.token, .end = call.token + 1};
            if (isTold(m_reading.sentenceBlocks[m_tokens.sentenceNumber(call.token)])) {
                addName(call.actor, role);
                mention(call.actor, role);
            }
        }
    }

    void addWords(std::size_t block)
    {
        const TokenRange tokens = m_reading.blocks[block];
        for (std::size_t token = tokens.begin; token < tokens.end;) {
            const std::size_t end = m_tokens.sentenceOf(token).end;
            const auto number =
                m_isTaken[token] ? std::nullopt : m_numbers.at(m_tokens, token, end);
            if (number) {
                m_found.clues.push_back({.kind = number->isDate ? ClueKind::Date : ClueKind::Number,
                                         .key = number->key,
                                         .tokens = number->tokens,
                                         .block = block});
                token = number->tokens.end;
                continue;
            }
            if (!m_isTaken[token]) {
                addWord(token, block);
            }
            ++token;
        }
    }

    void addWord(std::size_t token, std::size_t block)
    {
        const Tag tag = m_text.tag(token);
        const bool hasContent =
            tag == Tag::Noun || tag == Tag::Verb || tag == Tag::Adj || tag == Tag::Propn;
        const bool isInCue =
            (m_reading.flags[token] & static_cast<std::uint8_t>(TokenFlag::InCue)) != 0;
        constexpr qsizetype shortest = 3;
        if (!hasContent || isInCue || m_tokens.kindOf(token) != TokenKind::Word
            || m_tokens.textOf(token).size() < shortest || isOfFunction(token)) {
            return;
        }
        const QString lemma = m_language.lemmatizer().lemmaOf(m_tokens.textOf(token), tag);
        const QString kin = tag == Tag::Noun ? m_kin.value(lemma) : QString();
        const TokenRange tokens{.begin = token, .end = token + 1};
        m_found.clues.push_back({.kind = ClueKind::Word,
                                 .key = kin.isNull() ? lemma : QString(u'=' + kin),
                                 .tokens = tokens,
                                 .block = block});
        if (!kin.isNull()) {
            const bool isModifier =
                token + 1 < m_tokens.sentenceOf(token).end && m_text.tag(token + 1) == Tag::Noun;
            if (!isModifier) {
                mention(actorOfKin(kin),
                        {.tokens = {.begin = m_phrases.beginOf(token, ReportPhrases::Over::Names),
                                    .end = token + 1},
                         .naming = m_tokens.textOf(token).toString().toLower(),
                         .key = lemma});
            }
        }
    }

    [[nodiscard]] bool isOfFunction(std::size_t token) const
    {
        return m_words.isIn(token, WordGroup::Modal) || m_words.isIn(token, WordGroup::Be)
               || m_words.isIn(token, WordGroup::Have) || m_words.isIn(token, WordGroup::Do)
               || m_words.isIn(token, WordGroup::Get) || m_words.isIn(token, WordGroup::Day)
               || m_words.isIn(token, WordGroup::Period) || m_words.isIn(token, WordGroup::Quantity)
               || m_words.cueWord(token).classes.has(CueClass::Say);
    }

    std::size_t actorOfKin(const QString &kin)
    {
        const auto [place, isNew] = m_actorByKin.try_emplace(kin, m_found.actors.size());
        if (isNew) {
            m_found.actors.push_back(
                {.name = {}, .words = {}, .kin = kin, .kind = SpeakerKind::Group, .mentions = {}});
        }
        return place->second;
    }

    /// Joins the speakers to the actors, and says where each of them speaks.
    void addSpeakers()
    {
        const Analysis &analysis = m_report.analysis;
        m_found.actorOf.resize(analysis.speakers.size());
        for (const ReportedSpeech &speech : m_reading.speeches) {
            const bool isOne = speech.speakers.size() == 1;
            if (!isOne || !speech.source || speech.source->isEmpty()
                || speech.speakers.front() >= analysis.speakers.size()) {
                continue;
            }
            const std::size_t speaker = speech.speakers.front();
            const TokenRange source = *speech.source;
            auto &actor = m_found.actorOf[speaker];
            if (!actor) {
                actor = actorOfSpeaker(analysis.speakers[speaker], source);
            }
            addName(*actor, source);
            const bool isPronoun =
                source.end - source.begin == 1 && m_text.tag(source.begin) == Tag::Pron;
            if (!isPronoun && !isMentioned(*actor, source)) {
                const TokenRange core = m_phrases.withoutDeterminer(m_phrases.coreOf(source));
                if (!core.isEmpty()) {
                    mention(*actor, core);
                }
            }
        }
    }

    [[nodiscard]] QString cueOf(TextSpan span) const
    {
        QStringList verbs;
        for (std::size_t token = tokenFrom(m_tokens, span.begin());
             token < m_tokens.size() && m_tokens.spanOf(token).begin() < span.end(); ++token) {
            if (m_text.tag(token) == Tag::Verb) {
                verbs.append(m_language.lemmatizer().lemmaOf(m_tokens.textOf(token), Tag::Verb));
            }
        }
        return verbs.isEmpty() ? span.in(m_report.article.text()).toString().toLower()
                               : verbs.join(u' ');
    }

    [[nodiscard]] std::size_t actorOfSpeaker(const Speaker &speaker, TokenRange source)
    {
        if (const auto known = m_actorByName.constFind(speaker.name);
            known != m_actorByName.cend()) {
            return *known;
        }
        const TokenRange core = m_phrases.coreOf(source);
        if (!core.isEmpty() && m_actorAt[core.end - 1] != 0) {
            const std::size_t last = m_actorAt[core.end - 1] - 1;
            if (!m_found.actors[last].kin.isNull()) {
                return last;
            }
        }
        const std::size_t actor = m_found.actors.size();
        m_found.actors.push_back(
            {.name = speaker.name, .words = {}, .kin = {}, .kind = speaker.kind, .mentions = {}});
        m_actorByName.insert(speaker.name, actor);
        return actor;
    }

    [[nodiscard]] bool isMentioned(std::size_t actor, TokenRange tokens) const
    {
        return std::find(m_actorAt.begin() + std::ptrdiff_t(tokens.begin),
                         m_actorAt.begin() + std::ptrdiff_t(tokens.end), actor + 1)
               != m_actorAt.begin() + std::ptrdiff_t(tokens.end);
    }

    const ReadReport &m_report;
    const Reading &m_reading;
    const Tokens &m_tokens;
    const Language &m_language;
    KnownWords m_words;
    TaggedText m_tagged;
    SpeakerText m_text;
    ReportNumbers m_numbers;
    QHash<QString, QString> m_kin;
    ReportPhrases m_phrases;
    std::vector<bool> m_isTaken; ///< by token: part of a name
    std::vector<std::size_t> m_actorAt; ///< by token: 0, or 1 + the actor last mentioned there
    QHash<QString, std::size_t> m_actorByName;
    std::map<QString, std::size_t> m_actorByKin;
    ReportClues m_found;
};

} // namespace

QStringView clueKindId(ClueKind kind)
{
    switch (kind) {
    case ClueKind::Quotation:
        return u"quotation";
    case ClueKind::Name:
        return u"name";
    case ClueKind::Number:
        return u"number";
    case ClueKind::Date:
        return u"date";
    case ClueKind::Word:
        return u"word";
    }
    Q_UNREACHABLE();
}

ReportClues cluesOf(const ReadReport &report, const Language &language, const std::stop_token &stop)
{
    return ClueFinder(report, language).run(stop);
}

std::size_t tokenFrom(const Tokens &tokens, TextOffset offset)
{
    const auto all = std::views::iota(std::size_t(0), tokens.size());
    const auto found = std::ranges::lower_bound(
        all, offset, {}, [&tokens](std::size_t token) { return tokens.spanOf(token).begin(); });
    return std::size_t(found - all.begin());
}

} // namespace slantlight
