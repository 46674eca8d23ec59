// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace slantlight::ui {

class RuleFile;
class RulePacks;
class ShortLabel;

/// What there is to know of the file in the editor, above it: its name and pack, whether it is
/// saved, and what has to be decided of it, with the buttons that do so.
class FileBar : public QFrame
{
    Q_OBJECT

public:
    /// @p packs is borrowed and must outlive this.
    explicit FileBar(RulePacks &packs, QWidget *parent = nullptr);

    void setFile(RuleFile *file); ///< null: there is none
    /// Whether a rule stands at the caret that can be copied.
    void setRule(const QString &rule);
    [[nodiscard]] QPushButton &copyButton() const { return *m_copy; }
    [[nodiscard]] QString notice() const; ///< what has to be decided; empty: nothing

Q_SIGNALS:
    void copyWanted(); ///< of the rule at the caret to the user's own

private:
    void refresh();

    RulePacks &m_packs;
    RuleFile *m_file = nullptr;
    QString m_rule;
    ShortLabel *m_name;
    ShortLabel *m_state;
    QPushButton *m_copy;
    QFrame *m_notice;
    QLabel *m_noticeText;
    QPushButton *m_load;
    QPushButton *m_keep;
};

} // namespace slantlight::ui
