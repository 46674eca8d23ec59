// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/review/markerorder.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace slantlight {
class Article;
}

namespace slantlight::ui {

class Desk;

/// The markers of the open article as a list: one after the other by place or by strength, or under
/// titles by kind (family, category, marker) or by whose words they stand in.
///
/// The accessible twin of the marks in the text: the accessible text of each row says all that
/// the picture says. By kind only families and categories with markers have a row; a category that
/// is switched off keeps its row, with its count and without its markers. Words of a row are made
/// when somebody asks for them.
class MarkerModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< a Kind
        CountRole, ///< of markers; 1 for a marker
        CodeRole, ///< id of the category; null for a family and for a speaker
        FingerprintRole, ///< of a marker, else null
        BeforeRole, ///< the words of the article that come before a marker
        ContextRole, ///< the words of the article that follow a marker, or its kind, see isTwin()
        SpeakerRole, ///< in whose words a marker stands, briefly; null where a title says it
    };
    enum class Kind { Family, Category, Speaker, Marker };

    explicit MarkerModel(Desk &desk, QObject *parent = nullptr);

    /// Whether @p index is of a marker; else it is of a title or a switch, or of nothing.
    [[nodiscard]] static bool isMarker(const QModelIndex &index);

    [[nodiscard]] MarkerOrder order() const { return m_order; }
    void setOrder(MarkerOrder order);
    /// Leaves only markers of which wording, words around, category or speaker hold each of the
    /// words of @p text, however they are written; with none, all.
    void setSearch(const QString &text);

    /// Reads the desk anew.
    void reload();

    [[nodiscard]] QModelIndex indexOf(const QString &fingerprint) const;
    /// The first row of a marker, from the top; invalid where there is none.
    [[nodiscard]] QModelIndex firstMarker() const;
    [[nodiscard]] bool isEmpty() const { return m_top.empty(); }

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
    struct Row
    {
        Kind kind = Kind::Marker;
        QString title; ///< null for markers
        Category category = Category::Doubt; ///< of categories and markers
        bool shown = true; ///< of a category: it is not switched off
        int count = 1;
        std::size_t marker = 0; ///< its number in the analysis
        int parent = -1; ///< number of the row that it is under; -1: none
        int place = 0; ///< among the rows under the same
        std::vector<int> children; ///< numbers of rows
    };

    void gather();
    void gatherByKind(const std::vector<const Marker *> &markers);
    void gatherBySpeaker(const std::vector<const Marker *> &markers);
    void gatherMarkers(const std::vector<const Marker *> &markers, int parent);
    int addRow(Row row, int parent);
    void nameSpeakers();

    [[nodiscard]] bool isWanted(const Marker &marker) const;
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const; ///< null for the root
    [[nodiscard]] const Marker *markerOf(const Row &row) const;
    /// Whether the title above the row of a marker says all of whose words these are.
    [[nodiscard]] bool isSaidByTitle(const Row &row) const;
    /// Whether a row beside that of a marker is of the very same words: its kind tells them apart.
    [[nodiscard]] bool isTwin(const Row &row) const;
    [[nodiscard]] QVariant titleData(const Row &row, int role) const;
    [[nodiscard]] QVariant markerData(const Row &row, int role) const;

    Desk &m_desk;
    MarkerOrder m_order = MarkerOrder::Place;
    QStringList m_search; ///< words, folded
    std::vector<Row> m_rows;
    std::vector<int> m_top; ///< numbers of rows
    std::shared_ptr<const Article> m_named; ///< whose speakers have the names
    std::vector<Speaker> m_speakers;
    std::vector<QString> m_names; ///< of the speakers, briefly
};

} // namespace slantlight::ui
