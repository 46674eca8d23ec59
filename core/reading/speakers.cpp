// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/speakers.h"

#include "core/reading/speakerpronouns.h"

#include <algorithm>

namespace slantlight {

namespace {

/// Joins the sources of one text.
class SpeakerJoiner
{
public:
    SpeakerJoiner(const SpeakerText &text, std::span<const Mention> mentions)
        : m_text(text)
        , m_identities(text)
        , m_sources(text, mentions, m_identities)
        , m_pronouns(text, m_identities, m_sources)
    {
    }

    void take(ReportedSpeech &speech)
    {
        if (!speech.source || speech.source->isEmpty()) {
            return;
        }
        const bool hasLabel = speech.cue.isEmpty() && !speech.speaker.isEmpty();
        const std::vector<IdentityId> speakers =
            hasLabel ? std::vector{m_identities.enterLabel(speech.speaker)} : whoSpeaks(speech);
        m_pronouns.note(*speech.source, speakers);
        if (speech.speaker.isNull()) {
            speech.speaker = m_text.tokens().textOf(*speech.source).toString();
        }
        for (std::size_t i = 0; i < speakers.size(); ++i) {
            const bool isMember = speakers.size() == speech.members.size();
            speech.speakers.push_back(
                numberOf(speakers[i], isMember ? speech.members[i] : *speech.source));
        }
    }

    /// Names the speakers of @p speeches, all of which were taken.
    std::vector<Speaker> run(std::vector<ReportedSpeech> &speeches) &&
    {
        nameTwins();
        for (ReportedSpeech &speech : speeches) {
            const bool hasLabel = speech.cue.isEmpty();
            if (speech.speakers.size() == 1 && !hasLabel) {
                speech.speaker = m_speakers[speech.speakers.front()].name;
            }
        }
        return std::move(m_speakers);
    }

private:
    std::vector<IdentityId> whoSpeaks(ReportedSpeech &speech)
    {
        const TokenRange source = *speech.source;
        const SourcePhrase phrase = m_sources.reader().read(source);
        if (phrase.form == SourceForm::Open) {
            return {};
        }
        if (phrase.form == SourceForm::Pronoun) {
            return m_pronouns.resolve(source.begin);
        }
        std::vector<TokenRange> members = speech.members;
        if (members.empty()) {
            members = m_sources.reader().membersOf(source);
        }
        if (members.size() > 1) {
            speech.members = members;
        }
        std::vector<IdentityId> found = m_sources.identifyCouple(members);
        if (!found.empty()) {
            return found;
        }
        for (const TokenRange member : members) {
            const std::vector<IdentityId> ids = identify(member);
            if (ids.size() != 1) {
                return {};
            }
            found.push_back(ids.front());
        }
        return found;
    }

    std::vector<IdentityId> identify(TokenRange member)
    {
        if (m_sources.reader().read(member).form == SourceForm::Pronoun) {
            return m_pronouns.resolve(member.begin);
        }
        const auto id = m_sources.identify(member);
        return id ? std::vector{*id} : std::vector<IdentityId>();
    }

    std::size_t numberOf(IdentityId id, TokenRange source)
    {
        if (const auto known = m_numbers.constFind(id); known != m_numbers.cend()) {
            return *known;
        }
        const std::size_t number = m_speakers.size();
        m_speakers.push_back({.name = {}, .firstMention = m_text.tokens().spanOf(source)});
        m_ids.push_back(id);
        m_numbers.insert(id, number);
        return number;
    }

    // "Mr Garth" and "Mrs Garth" are told apart by their titles.
    void nameTwins()
    {
        QHash<QString, int> count;
        for (const IdentityId id : m_ids) {
            ++count[m_identities[id].name];
        }
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            const Identity &identity = m_identities[m_ids[i]];
            const bool hasTwin = count.value(identity.name) > 1 && !identity.titledName.isNull();
            m_speakers[i].name = hasTwin ? identity.titledName : identity.name;
            m_speakers[i].kind = identity.kind;
            m_speakers[i].isNamed = identity.isNamed;
        }
    }

    const SpeakerText &m_text;
    Identities m_identities;
    SpeakerSources m_sources;
    SpeakerPronouns m_pronouns;
    std::vector<Speaker> m_speakers;
    std::vector<IdentityId> m_ids; ///< by speaker
    QHash<IdentityId, std::size_t> m_numbers; ///< of speakers
};

} // namespace

std::vector<Speaker> joinSpeakers(const TaggedText &tagged, std::vector<ReportedSpeech> &speeches)
{
    if (speeches.empty()) {
        return {};
    }
    const SpeakerText text(tagged);
    const std::vector<Mention> mentions = findMentions(text);
    SpeakerJoiner joiner(text, mentions);
    for (ReportedSpeech &speech : speeches) {
        joiner.take(speech);
    }
    return std::move(joiner).run(speeches);
}

} // namespace slantlight
