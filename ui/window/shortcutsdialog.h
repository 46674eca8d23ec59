// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QModelIndex;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace slantlight::ui {

class Shortcuts;

/// The list of all actions with their keys, searched by either, in which the keys can be changed.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p shortcuts is borrowed; the dialog deletes itself when it is closed.
    ShortcutsDialog(Shortcuts &shortcuts, QWidget *parent);

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeEditor();
    void list();
    void choose(const QString &id);
    void follow(const QModelIndex &index);
    void weigh(); ///< says who has the keys that were typed
    void take();
    void setKeysOfChosen(const QList<QKeySequence> &keys);

    Shortcuts &m_shortcuts;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_found;
    QTreeView *m_list = nullptr;
    QLabel *m_name = nullptr;
    QKeySequenceEdit *m_keys = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_usual = nullptr;
    QLabel *m_said = nullptr;
    QAction *m_action = nullptr; ///< whose keys are being changed; null: they cannot be
};

} // namespace slantlight::ui
