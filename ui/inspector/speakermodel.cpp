// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/speakermodel.h"

#include "ui/look/plaintooltip.h"
#include "ui/words/speakerwords.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

bool SpeakerModel::show(const Review &review)
{
    const ArticleId id = review.article ? review.article->id() : ArticleId();
    const Analysis &analysis = review.analysis;
    const QString outlet = analysis.outlet ? analysis.outlet->name : QString();
    if (id == m_article && outlet == m_outlet && analysis.speakers == m_speakers
        && analysis.speakerProfiles == m_profiles) {
        return false;
    }
    beginResetModel();
    m_article = id;
    m_outlet = outlet;
    m_speakers = analysis.speakers;
    m_profiles = analysis.speakerProfiles;
    makeRows();
    endResetModel();
    return true;
}

void SpeakerModel::makeRows()
{
    m_rows.clear();
    m_mostStatements = 1;
    std::vector<const SpeakerProfile *> byWeight;
    for (const SpeakerProfile &profile : m_profiles.speakers) {
        if (!profile.attributions.empty()) {
            byWeight.push_back(&profile);
        }
    }
    std::ranges::stable_sort(byWeight, std::greater(), [](const SpeakerProfile *profile) {
        return std::tuple(profile->quotedWords, profile->words, profile->attributions.size());
    });
    for (const SpeakerProfile *const profile : byWeight) {
        const Speaker &speaker = m_speakers.at(*profile->speaker);
        // The figure first: in a narrow row the end is cut.
        QStringList about{quotedWords(*profile, m_profiles), speakerKindWords(speaker)};
        about.removeAll(QString());
        m_rows.push_back({.kind = Kind::Speaker,
                          .name = speaker.name.simplified(),
                          .about = about.join(u" \u00B7 "_s),
                          .profile = profile});
    }
    if (m_profiles.unknown) {
        m_rows.push_back({.kind = Kind::NotNamed,
                          .name = tr("Not named in the text"),
                          .about = quotedWords(*m_profiles.unknown, m_profiles),
                          .profile = &*m_profiles.unknown});
    }
    if (!m_rows.empty() && m_profiles.own.words > 0) {
        m_rows.push_back(
            {.kind = Kind::Outlet,
             //: A row for what an outlet, %1, tells in its own words, without reporting anybody.
             .name = m_outlet.isEmpty() ? tr("The outlet itself") : tr("%1 itself").arg(m_outlet),
             //: %1 is a share such as "54 %".
             .about = tr("%1 of the text reports nobody")
                          .arg(shareWords(m_profiles.own.words, m_profiles.words)),
             .profile = nullptr});
    }
    for (const Row &row : m_rows) {
        if (row.profile != nullptr) {
            m_mostStatements =
                std::max(m_mostStatements, static_cast<int>(row.profile->attributions.size()));
        }
    }
}

SpeakerModel::Passages SpeakerModel::passages(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SpeakerProfile *const profile = rowAt(index).profile;
    if (profile == nullptr) {
        return {.all = m_profiles.own.passages, .stops = m_profiles.own.passages};
    }
    return {.all = profile->passages, .stops = profile->stops};
}

TextSpan SpeakerModel::firstMention(const QModelIndex &index) const
{
    const SpeakerProfile *const profile = rowAt(index).profile;
    return profile == nullptr ? m_profiles.own.passages.front() : profile->firstMention;
}

const SpeakerModel::Row &SpeakerModel::rowAt(const QModelIndex &index) const
{
    return m_rows.at(static_cast<std::size_t>(index.row()));
}

int SpeakerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SpeakerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = rowAt(index);
    const auto cues = [&row](Stance stance) {
        return row.profile == nullptr ? QString() : cueWords(*row.profile, stance);
    };
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row));
    case Qt::AccessibleTextRole:
        return spokenText(row);
    case AboutRole:
        return row.about;
    case CountRole:
        return countWords(row);
    case StancesRole:
        return QVariant::fromValue(row.profile == nullptr ? StanceCounts() : row.profile->stances);
    case EndorsingRole:
        return cues(Stance::Endorsing);
    case NeutralRole:
        return cues(Stance::Neutral);
    case DistancingRole:
        return cues(Stance::Distancing);
    case HasMentionRole:
        return row.kind == Kind::Speaker;
    default:
        return {};
    }
}

QString SpeakerModel::countWords(const Row &row) const
{
    return row.profile == nullptr ? QString()
                                  : tr("%Ln statement(s)", nullptr,
                                       static_cast<int>(row.profile->attributions.size()));
}

QString SpeakerModel::spokenText(const Row &row) const
{
    QStringList sentences{row.name, row.about};
    if (row.profile != nullptr) {
        sentences.append(countWords(row));
        for (const Stance stance : allStances) {
            if (const QString cues = cueWords(*row.profile, stance); !cues.isEmpty()) {
                //: How the verbs treat what is said, and the verbs: "taken as true: confirmed".
                sentences.append(tr("%1: %2").arg(stanceName(stance), cues));
            }
        }
    }
    return sentences.join(u". "_s);
}

QString SpeakerModel::toolTip(const Row &row) const
{
    switch (row.kind) {
    case Kind::Speaker:
        break;
    case Kind::NotNamed:
        return tr("Statements of which the text does not say who makes them, or says it in a way "
                  "that leaves it open.")
               + u'\n' + statementFigures(*row.profile);
    case Kind::Outlet:
        return tr("What stands outside quotations and reported speech, in headlines, text and "
                  "captions.");
    }
    return row.name + u'\n' + row.about + u'\n' + statementFigures(*row.profile);
}

} // namespace slantlight::ui
