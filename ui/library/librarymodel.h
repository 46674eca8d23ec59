// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/catalogue.h"

#include <QAbstractListModel>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace slantlight::ui {

/// A list of articles: the library's, read part by part as the view asks for more, or what a search
/// in it found.
class LibraryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< the article's id, as text
        FactsRole, ///< site, date and number of annotations in one line, never empty
        OpenRole, ///< whether it is the open article
        UnreadRole, ///< whether it was never opened
        PassageRole, ///< the line of text that holds what was searched for, or nothing
        TermsRole, ///< where in it: begin and end of each term, as a QList<int>
        AddressRole, ///< of the page or file that it came from, or nothing
    };

    using QAbstractListModel::QAbstractListModel;

    /// What articles are dragged as: their ids, one a line.
    static constexpr const char *articlesType = "application/x-slantlight-articles";

    /// Gives the articles after the one that it is given, or the first ones; none: there are no
    /// more.
    using NextPage =
        std::function<std::vector<LibraryEntry>(const std::optional<LibraryEntry> &after)>;

    /// Shows the library, @p next by @p next; at least as many rows as were there before, so that
    /// the place in the list stays.
    void showPages(NextPage next);
    /// Shows what a search found first, of @p found in all; moreWanted() asks for the others.
    void showFinds(std::vector<LibraryEntry> entries, qint64 found);
    /// Adds what the search found after them.
    void addFinds(std::vector<LibraryEntry> entries);
    /// Puts @p entry where its turn is, or only renews its line in what a search found.
    void renew(const LibraryEntry &entry);
    void leaveOut(const ArticleId &id);
    [[nodiscard]] bool isLibrary() const { return m_isLibrary; } ///< and not what a search found
    void setOpenArticle(const ArticleId &id);
    [[nodiscard]] QModelIndex indexOf(const ArticleId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted(const slantlight::LibraryEntry &after); ///< of what a search found

private:
    void append(std::vector<LibraryEntry> entries);
    [[nodiscard]] QString factsOf(const LibraryEntry &entry) const;

    std::vector<LibraryEntry> m_rows;
    NextPage m_next; ///< null: all there is is there
    bool m_isLibrary = false; ///< and not what a search found
    qint64 m_found = 0; ///< by a search, in all
    bool m_isWaiting = false; ///< for more of that
    ArticleId m_open;
};

} // namespace slantlight::ui
