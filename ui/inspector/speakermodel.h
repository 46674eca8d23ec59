// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/review.h"

#include <QAbstractListModel>
#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace slantlight::ui {

/// Who speaks in an article: one row each, those with most quoted words first; then a row for
/// those who are not named, and one for what the outlet tells itself.
///
/// The accessible text of each row says all that the picture says.
class SpeakerModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AboutRole = Qt::UserRole, ///< what somebody is, and how much of the text is theirs
        CountRole, ///< "3 statements"; empty for the outlet
        StancesRole, ///< a StanceCounts
        EndorsingRole, ///< cues that take what is said as true, as one text
        NeutralRole, ///< likewise those that do neither
        DistancingRole, ///< likewise those that leave it open
        HasMentionRole, ///< whether there is a first mention to go to
    };
    using StanceCounts = std::array<int, allStances.size()>; ///< in the order of allStances

    using QAbstractListModel::QAbstractListModel;

    /// Lists who speaks in @p review; does nothing, and returns false, where that is listed
    /// already.
    bool show(const Review &review);

    /// What of the article is to be lit for a row.
    struct Passages
    {
        std::vector<TextSpan> all; ///< ordered, disjoint
        std::vector<TextSpan> stops; ///< those of them at which a statement begins
    };
    [[nodiscard]] Passages passages(const QModelIndex &index) const;
    [[nodiscard]] TextSpan firstMention(const QModelIndex &index) const;

    /// The most statements that any row has; at least 1.
    [[nodiscard]] int mostStatements() const { return m_mostStatements; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    enum class Kind : std::uint8_t { Speaker, NotNamed, Outlet };
    struct Row
    {
        Kind kind = Kind::Speaker;
        QString name;
        QString about;
        const SpeakerProfile *profile = nullptr; ///< of m_profiles; null for the outlet
    };

    void makeRows();
    [[nodiscard]] const Row &rowAt(const QModelIndex &index) const;
    [[nodiscard]] QString countWords(const Row &row) const;
    [[nodiscard]] QString spokenText(const Row &row) const;
    [[nodiscard]] QString toolTip(const Row &row) const;

    ArticleId m_article;
    QString m_outlet;
    std::vector<Speaker> m_speakers;
    SpeakerProfiles m_profiles;
    std::vector<Row> m_rows;
    int m_mostStatements = 1;
};

} // namespace slantlight::ui
