// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace slantlight::ui {

class Desk;

/// The codes that can be given: their digits, and codes of one's own. What is changed is kept at
/// once.
class CodeSettings : public QWidget
{
    Q_OBJECT

public:
    /// @p desk is borrowed.
    explicit CodeSettings(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void codebookWanted(); ///< all that is said of codes, beyond name and digit

private:
    [[nodiscard]] QWidget *makeEditor();
    void list();
    void follow();
    void add();
    void rename();
    void remove();
    void setDigit(int index);
    void keep(const std::vector<Code> &codes, const CodeId &chosen);
    [[nodiscard]] CodeId chosen() const;

    Desk &m_desk;
    QListWidget *m_list;
    QLineEdit *m_name = nullptr;
    QComboBox *m_digit = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace slantlight::ui
