// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/storage/verdictstore.h"

#include <QDialog>
#include <QString>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace slantlight::ui {

class Desk;

/// What was said to the marks of each rule: how often people agreed, how often not, and why last. A
/// rule can be switched off and on here. Stays up to date while it is open.
class RuleVerdictsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p desk is borrowed; the dialog deletes itself once it is closed.
    RuleVerdictsDialog(Desk &desk, QWidget *parent);

    /// Chooses the row of @p rule, if there is one.
    void choose(const RuleId &rule);
    /// Whether rules can be looked at.
    void offerRules(bool offers);

    [[nodiscard]] QTreeWidget &rows() const { return *m_rows; }
    [[nodiscard]] QPushButton &switchButton() const { return *m_switch; }
    [[nodiscard]] QPushButton &seeButton() const { return *m_see; }
    [[nodiscard]] QString details() const; ///< of the chosen rule

Q_SIGNALS:
    void ruleWanted(const slantlight::RuleId &rule); ///< to be looked at

private:
    void build();
    void refresh();
    void follow();
    void switchChosen();
    void copy();
    [[nodiscard]] const RuleVerdicts *chosen() const;
    [[nodiscard]] QString sentenceOf(const RuleId &rule) const;
    [[nodiscard]] bool isThere(const RuleId &rule) const;

    Desk &m_desk;
    std::vector<RuleVerdicts> m_rules;
    QTreeWidget *m_rows;
    QLabel *m_summary;
    QLabel *m_details;
    QPushButton *m_switch = nullptr;
    QPushButton *m_see = nullptr;
};

} // namespace slantlight::ui
