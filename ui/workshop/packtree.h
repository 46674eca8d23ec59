// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workshop/packchoice.h"

#include <QSet>
#include <QString>
#include <QStringList>
#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace slantlight::ui {

class RulePacks;

/// The user's packs with their files and rules, and below them the shipped ones, with a field that
/// leaves what has a word in its name.
class PackTree : public QWidget
{
    Q_OBJECT

public:
    /// @p packs is borrowed and must outlive this.
    explicit PackTree(RulePacks &packs, QWidget *parent = nullptr);

    /// Lists all anew, open and chosen as before.
    void refresh();
    /// Does so where what is not saved has other rules than are listed.
    void followText();
    /// Chooses the row of the file at @p path without saying so.
    void choose(const QString &path);
    [[nodiscard]] QTreeView &tree() const { return *m_tree; }
    [[nodiscard]] QLineEdit &field() const { return *m_field; }
    [[nodiscard]] PackChoice choice() const;

Q_SIGNALS:
    /// A row was chosen: a file, or a part of one that begins in @p line; 0: where it was.
    void placeChosen(const QString &path, int line);
    void placeEntered(); ///< with Enter: the keyboard belongs there now
    void menuWanted(const QPoint &place); ///< on the screen, for the chosen row
    void renameWanted();
    void removalWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void tellChoice();
    void restore(const QSet<QString> &open);
    [[nodiscard]] QStringList unsavedOutline() const;
    [[nodiscard]] QSet<QString> openRows() const;

    RulePacks &m_packs;
    QLineEdit *m_field;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QTreeView *m_tree;
    QString m_chosen; ///< the key of the row that is wanted, also while there is none
    QStringList m_outline; ///< of what is not saved, as it is listed
    bool m_isQuiet = false; ///< a choice is nobody's
};

} // namespace slantlight::ui
