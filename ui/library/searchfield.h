// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/searchquery.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace slantlight::ui {

class Desk;
class SearchChips;
class SearchCompletion;

/// A line to search in, with completion of what can be asked; below it what is asked beside words,
/// as chips, and what could not be understood.
class SearchField : public QWidget
{
    Q_OBJECT

public:
    /// @p desk is borrowed; @p name says what is searched.
    SearchField(Desk &desk, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    [[nodiscard]] SearchQuery query() const;
    /// What it asks, in words.
    [[nodiscard]] QString queryText() const;
    /// Gives the line the keyboard, all of it selected.
    void takeFocus();

Q_SIGNALS:
    void changed();
    void left(); ///< downwards: to what was found

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    Desk &m_desk;
    QLineEdit *m_line;
    SearchCompletion *m_completion;
    SearchChips *m_chips;
    QLabel *m_mistake;
};

} // namespace slantlight::ui
