// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace slantlight::ui {

class Desk;

/// What stands where no mark is listed: why that is so, and what would show more.
class EmptyMarks : public QWidget
{
    Q_OBJECT

public:
    /// @p desk is borrowed.
    explicit EmptyMarks(const Desk &desk, QWidget *parent = nullptr);

    /// Says why the desk shows no mark, or none that has @p search in it; empty: none is sought.
    void explain(const QString &search);

Q_SIGNALS:
    void showMoreWanted();

private:
    struct Words
    {
        QString title;
        QString text;
        QString showMore; ///< on the button; empty: there is none
    };
    [[nodiscard]] Words words(const QString &search) const;

    const Desk &m_desk;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_showMore;
};

} // namespace slantlight::ui
