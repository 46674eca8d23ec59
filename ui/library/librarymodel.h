// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/library.h"

#include <QAbstractListModel>

#include <set>
#include <vector>

namespace slantlight::ui {

/// A list of articles, as the library or a search in it gives them.
class LibraryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< the article's id, as text
        FactsRole, ///< site, date and number of annotations in one line
        OpenRole, ///< whether it is the open article
    };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<LibraryEntry> entries);
    /// Leaves out an article that is about to be removed, or lets it in again.
    void setHeldBack(const ArticleId &id, bool heldBack);
    void setOpenArticle(const ArticleId &id);
    [[nodiscard]] QModelIndex indexOf(const ArticleId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void sift();
    [[nodiscard]] QString factsOf(const LibraryEntry &entry) const;

    std::vector<LibraryEntry> m_all;
    std::vector<LibraryEntry> m_rows; ///< without those held back
    std::set<ArticleId> m_heldBack;
    ArticleId m_open;
};

} // namespace slantlight::ui
