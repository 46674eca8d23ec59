// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDialog>

#include <set>

class QLabel;
class QLayout;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTreeView;

namespace slantlight::ui {

class Desk;
class RulePackModel;
class RulePacks;

/// Lists the user's rule packs and the single rules that are switched off, each with its switch.
class RulePacksDialog : public QDialog
{
    Q_OBJECT

public:
    RulePacksDialog(RulePacks &packs, Desk &desk, QWidget *parent = nullptr);

    /// Shows the dialog over @p window, the one that is there already or a new one.
    static RulePacksDialog &showOver(QWidget &window, RulePacks &packs, Desk &desk);

Q_SIGNALS:
    /// The rules of @p pack are to be written; empty: of any.
    void writingWanted(const QString &pack);

private:
    [[nodiscard]] QLayout *makePacks();
    [[nodiscard]] QLayout *makePackButtons();
    void connectAll();
    void chooseFolder();
    void askToRemove();
    void openFolder();
    void showAdded(const QString &name);
    void showError(const Error &error);
    void showPacks();
    void showDetails();
    void sayDetails(const QString &text);
    void showSilencedRules();
    void switchRule(const QListWidgetItem &row);

    RulePacks &m_packs;
    Desk &m_desk;
    RulePackModel *m_model;
    QTreeView *m_list;
    QLabel *m_empty;
    QLabel *m_details;
    QLabel *m_noneSilenced;
    QListWidget *m_silenced;
    std::set<RuleId> m_listedRules; ///< one that is switched on again keeps its row meanwhile
    QPushButton *m_remove = nullptr;
    bool m_saysError = false; ///< until another pack is chosen
};

} // namespace slantlight::ui
