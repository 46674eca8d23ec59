// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/analyzer.h"

#include "core/analysis/markerdetails.h"

#include <QCryptographicHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

std::vector<Attribution> attributionsOf(const Reading &reading)
{
    std::vector<Attribution> attributions;
    for (const ReportedSpeech &speech : reading.speeches) {
        Attribution attribution{.source = {},
                                .cue = {},
                                .content = {},
                                .kind = speech.kind,
                                .verbClass = speech.verbClass,
                                .stance = speech.stance,
                                .isNegated = speech.isNegated,
                                .isModal = speech.isModal,
                                .speaker = speech.speaker,
                                .members = {},
                                .speakers = speech.speakers,
                                .foundBy = speech.foundBy,
                                .within = speech.within};
        if (!speech.cue.isEmpty()) {
            attribution.cue = reading.tokens.spanOf(speech.cue);
        }
        if (speech.source) {
            attribution.source = reading.tokens.spanOf(*speech.source);
        }
        for (const TokenRange &range : speech.content) {
            attribution.content.push_back(reading.tokens.spanOf(range));
        }
        for (const TokenRange &member : speech.members) {
            attribution.members.push_back(reading.tokens.spanOf(member));
        }
        attributions.push_back(std::move(attribution));
    }
    return attributions;
}

Profile profileOf(const Reading &reading, const std::vector<Marker> &markers)
{
    Profile profile;
    int quoted = 0;
    for (std::size_t token = 0; token < reading.tokens.size(); ++token) {
        if (reading.tokens.isSign(token)) {
            continue;
        }
        ++profile.words;
        quoted += reading.voices.of[token] == Voice::Direct ? 1 : 0;
    }
    profile.quotedShare = profile.words == 0 ? 0 : static_cast<double>(quoted) / profile.words;
    for (const Marker &marker : markers) {
        profile.marks.at(static_cast<std::size_t>(marker.category)) += marker.isMark() ? 1 : 0;
    }
    return profile;
}

} // namespace

Analyzer::Analyzer(Languages languages, OutletTable outlets, std::map<QString, RulePack> packs)
    : m_languages(std::move(languages))
    , m_outlets(std::move(outlets))
    , m_packs(std::move(packs))
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Language &language : m_languages.all()) {
        hash.addData(language.id().toUtf8());
        hash.addData(language.digest());
        hash.addData(m_packs.at(language.id()).digest());
        m_originWords.emplace(language.id(), OriginWords(language.lineLists()));
    }
    hash.addData(m_outlets.digest());
    m_packHash = u"sha256:"_s + QString::fromLatin1(hash.result().toHex());
}

Result<Analyzer> Analyzer::load(Languages languages, OutletTable outlets,
                                const QStringList &folders)
{
    std::map<QString, RulePack> packs;
    for (const Language &language : languages.all()) {
        const QStringList own = &language == &languages.assumed() ? folders : QStringList();
        auto pack = RulePack::load(language, QStringList{language.folder()} + own);
        if (!pack) {
            return std::unexpected(pack.error());
        }
        packs.emplace(language.id(), std::move(*pack));
    }
    return Analyzer(std::move(languages), std::move(outlets), std::move(packs));
}

Result<Analyzer> Analyzer::withRules(const QStringList &folders) const
{
    return load(m_languages, m_outlets, folders);
}

Result<Analyzer> Analyzer::withRules(const std::vector<PackFiles> &packs) const
{
    const Language &language = m_languages.assumed();
    auto all = PackFiles::read(language.folder()).transform([&packs](PackFiles shipped) {
        std::vector<PackFiles> files{std::move(shipped)};
        files.insert(files.end(), packs.begin(), packs.end());
        return files;
    });
    if (!all) {
        return std::unexpected(all.error());
    }
    auto pack = RulePack::load(language, *all);
    if (!pack) {
        return std::unexpected(pack.error());
    }
    std::map<QString, RulePack> changed = m_packs;
    changed.insert_or_assign(language.id(), std::move(*pack));
    return Analyzer(m_languages, m_outlets, std::move(changed));
}

Analyzer Analyzer::withModel(const WordModel &model) const
{
    return {m_languages.withWordModel(model), m_outlets, m_packs};
}

Reading Analyzer::read(const Article &article, const std::stop_token &stop) const
{
    const Languages::Choice choice = m_languages.choose(article);
    return slantlight::read(article, choice.language, choice.tag, stop);
}

Analysis Analyzer::analyze(const Article &article, const Reading &reading) const
{
    Analysis analysis;
    analysis.language = reading.languageTag;
    const auto pack = m_packs.find(reading.language);
    analysis.isRead = pack != m_packs.end();
    if (analysis.isRead) {
        auto described =
            describeMarkers(reading, m_languages.language(reading.language), pack->second);
        analysis.markers = std::move(described.markers);
        analysis.markedUpTo = described.end;
        analysis.attributions = attributionsOf(reading);
        analysis.speakers = reading.speakers;
        analysis.speakerProfiles =
            profileSpeakers(reading, analysis.attributions, analysis.speakers);
    }
    // A text whose language nobody can tell is mostly short, and its credits are worth a try.
    const auto words = m_originWords.find(reading.language.isEmpty() ? m_languages.assumed().id()
                                                                     : reading.language);
    analysis.origin =
        originOf(article, m_outlets, words == m_originWords.end() ? OriginWords() : words->second);
    if (const OutletFacts *outlet = publisherOf(analysis.origin)) {
        analysis.outlet = *outlet;
    }
    analysis.profile = profileOf(reading, analysis.markers);
    analysis.rulePack = m_packHash;
    return analysis;
}

Analysis Analyzer::analyze(const Article &article, const std::stop_token &stop) const
{
    const Reading reading = read(article, stop);
    return stop.stop_requested() ? Analysis() : analyze(article, reading);
}

} // namespace slantlight
