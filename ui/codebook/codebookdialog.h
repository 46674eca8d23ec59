// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"

#include <QDialog>

#include <vector>

class QMenu;
class QPushButton;

namespace slantlight::ui {

class CodeForm;
class CodeTree;
class Desk;

/// The codebook: the codes as a tree, and what is said of each. What is changed is kept at once, as
/// a step that can be taken back; no annotation loses its code by a new name or place, and merging
/// gives it the other one.
class CodebookDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p desk is borrowed.
    explicit CodebookDialog(Desk &desk, QWidget *parent = nullptr);

    /// However it is closed, what is still being typed is kept.
    void done(int result) override;

Q_SIGNALS:
    void changeMade(const QString &text); ///< which the desk can take back, in words

private:
    void fillMore(QMenu &menu);
    void refresh();
    void follow(const CodeId &id);
    void keep(const Code &code);
    void move(const CodeId &id, const CodeId &parent);
    void add(const CodeId &parent);
    void remove();
    void merge();
    void addBook(const Codebook &book);
    void readFile();
    void writeFile();

    Desk &m_desk;
    CodeTree *m_tree;
    CodeForm *m_form;
    QPushButton *m_more;
};

} // namespace slantlight::ui
