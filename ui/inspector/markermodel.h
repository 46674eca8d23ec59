// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"

#include <QAbstractItemModel>

#include <vector>

namespace slantlight::ui {

class Desk;

/// The markers of the open article as a tree: family, category, marker.
///
/// The accessible twin of the marks in the text: the accessible text of each row says all that
/// the picture says. Only families and categories with markers have a row; a category that is
/// switched off keeps its row, with its count and without its markers.
class MarkerModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< a Kind
        CountRole, ///< of markers; 1 for a marker
        CodeRole, ///< id of the category, or null for a family
        FingerprintRole, ///< of a marker, else null
        ContextRole, ///< the words of the article that follow a marker
        SpeakerRole, ///< in whose words a marker stands, briefly; empty where the article just
                     ///< tells
    };
    enum class Kind { Family, Category, Marker };

    explicit MarkerModel(Desk &desk, QObject *parent = nullptr);

    /// Reads the desk anew.
    void reload();

    [[nodiscard]] QModelIndex indexOf(const QString &fingerprint) const;
    [[nodiscard]] bool isEmpty() const { return m_families.empty(); }

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    using QObject::parent;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct MarkerRow
    {
        QString text;
        QString context;
        QString speaker;
        QString voice;
        QString reason;
        QString fingerprint;
    };
    struct CategoryRows
    {
        Category category = Category::Doubt;
        std::vector<MarkerRow> markers; ///< in the order of the text
        bool shown = true;
    };
    struct FamilyRows
    {
        Family family = Family::Certainty;
        std::vector<CategoryRows> categories;
    };

    [[nodiscard]] std::vector<FamilyRows> rowsOfDesk() const;
    [[nodiscard]] QVariant familyData(const FamilyRows &family, int role) const;
    [[nodiscard]] QVariant categoryData(const CategoryRows &category, int role) const;
    [[nodiscard]] static QVariant markerData(const CategoryRows &category, const MarkerRow &marker,
                                             int role);
    [[nodiscard]] const FamilyRows &familyAt(int row) const;
    [[nodiscard]] const CategoryRows &categoryAt(int family, int row) const;

    Desk &m_desk;
    std::vector<FamilyRows> m_families;
};

} // namespace slantlight::ui
