// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/analyzer.h"

#include "core/analysis/articlestream.h"
#include "core/analysis/markerdetails.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

std::vector<Attribution> attributionsOf(const ArticleStream &stream)
{
    std::vector<Attribution> attributions;
    for (const ReportedSpeech &speech : stream.speeches) {
        Attribution attribution{.source = {},
                                .cue = stream.tokens.spanOf(speech.cue),
                                .content = {},
                                .kind = speech.kind,
                                .verbClass = speech.verbClass,
                                .stance = speech.stance,
                                .speaker = speech.speaker};
        if (speech.source) {
            attribution.source = stream.tokens.spanOf(*speech.source);
        }
        for (const TokenRange &range : speech.content) {
            attribution.content.push_back(stream.tokens.spanOf(range));
        }
        attributions.push_back(std::move(attribution));
    }
    return attributions;
}

Profile profileOf(const ArticleStream &stream, const std::vector<Marker> &markers)
{
    Profile profile;
    int quoted = 0;
    for (std::size_t token = 0; token < stream.tokens.tokens.size(); ++token) {
        if (stream.tokens.tokens[token].kind == TokenKind::Sign) {
            continue;
        }
        ++profile.words;
        quoted += stream.tokens.voices[token] == Voice::Direct ? 1 : 0;
    }
    profile.quotedShare = profile.words == 0 ? 0 : static_cast<double>(quoted) / profile.words;
    for (const Marker &marker : markers) {
        profile.marks.at(static_cast<std::size_t>(marker.category)) += marker.isMark() ? 1 : 0;
    }
    return profile;
}

} // namespace

Analyzer::Analyzer(RulePack pack, OutletTable outlets, Tagger tagger, WordModel model)
    : m_pack(std::move(pack))
    , m_outlets(std::move(outlets))
    , m_tagger(std::move(tagger))
    , m_model(std::move(model))
    , m_cues(m_pack)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_pack.digest());
    for (const Outlet &outlet : m_outlets.outlets()) {
        hash.addData(QStringList{outlet.id, outlet.name, outlet.aliases.join(u';'),
                                 outlet.domains.join(u';'), outlet.country, outlet.kind,
                                 outlet.owner, outlet.cite}
                         .join(u'\n')
                         .toUtf8());
    }
    hash.addData(m_tagger.digest());
    hash.addData(m_model.digest());
    m_packHash = u"sha256:"_s + QString::fromLatin1(hash.result().toHex());
}

Result<Analyzer> Analyzer::load(const QStringList &folders)
{
    auto pack = RulePack::load(QStringList{RulePack::shippedFolder()} + folders);
    if (!pack) {
        return std::unexpected(pack.error());
    }
    QFile table(u":/slantlight/outlets/outlets.csv"_s);
    if (!table.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, table.fileName()});
    }
    auto outlets = OutletTable::parse(QString::fromUtf8(table.readAll()));
    if (!outlets) {
        return std::unexpected(outlets.error());
    }
    auto tagger = Tagger::shipped();
    if (!tagger) {
        return std::unexpected(tagger.error());
    }
    auto model = WordModel::shipped();
    if (!model) {
        return std::unexpected(model.error());
    }
    return Analyzer(std::move(*pack), std::move(*outlets), std::move(*tagger), std::move(*model));
}

Analyzer Analyzer::withModel(WordModel model) const
{
    return {m_pack, m_outlets, m_tagger, std::move(model)};
}

ArticleStream Analyzer::read(const Article &article, const std::stop_token &stop) const
{
    return ArticleStream::read(article, m_pack.vocabulary(), m_cues, m_tagger, m_breaker, stop);
}

Analysis Analyzer::analyze(const Article &article, const std::stop_token &stop) const
{
    const ArticleStream stream = read(article, stop);
    Analysis analysis;
    if (stop.stop_requested()) {
        return analysis;
    }
    analysis.language = stream.language;
    analysis.isRead = stream.isReadable();
    if (analysis.isRead) {
        auto described = describeMarkers(m_pack.rules().find(stream.tokens), stream, m_model,
                                         m_pack.lemmatizer());
        analysis.markers = std::move(described.markers);
        analysis.markedUpTo = described.end;
        analysis.attributions = attributionsOf(stream);
    }
    if (const Outlet *outlet = m_outlets.ofArticle(article)) {
        analysis.outlet = OutletFacts{.id = outlet->id,
                                      .name = outlet->name,
                                      .country = outlet->country,
                                      .kind = outlet->kind,
                                      .owner = outlet->owner,
                                      .cite = outlet->cite};
    }
    analysis.profile = profileOf(stream, analysis.markers);
    analysis.rulePack = m_packHash;
    return analysis;
}

} // namespace slantlight
