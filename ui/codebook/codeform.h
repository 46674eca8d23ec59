// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace slantlight::ui {

/// What is said of one code, to be written. Tells of each change after a pause in typing, after a
/// while even when there is none, and whenever a field is left.
class CodeForm : public QWidget
{
    Q_OBJECT

public:
    explicit CodeForm(QWidget *parent = nullptr);

    /// Shows @p code of @p codebook; of one that ships with the program, name and meaning are
    /// only to be read. What is being typed into the same code stays.
    void show(const Code &code, const Codebook &codebook, bool isOwn);
    void beginNaming();
    /// Tells at once what was typed.
    void flush();

Q_SIGNALS:
    void edited(const slantlight::Code &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *addText(QFormLayout &rows, const QString &name, const QString &hint, int lines);
    void fillLooks(const Code &code);
    void fillParents(const Code &code, const Codebook &codebook);
    void keepTyped();
    [[nodiscard]] Code written() const;

    QLineEdit *m_name;
    QPlainTextEdit *m_meaning;
    QPlainTextEdit *m_when;
    QPlainTextEdit *m_not;
    QPlainTextEdit *m_examples;
    QPlainTextEdit *m_counterexamples;
    QLineEdit *m_source;
    QComboBox *m_parent;
    QComboBox *m_digit;
    QComboBox *m_colour;
    QComboBox *m_line;
    QTimer m_pause;
    QTimer m_longest;
    Code m_shown;
    bool m_isOwn = false;
};

} // namespace slantlight::ui
