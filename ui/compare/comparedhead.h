// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QToolButton;

namespace slantlight::ui {

class ShortLabel;

/// What stands over one of two articles: its letter, headline, outlet with its kind, and date.
class ComparedHead : public QWidget
{
    Q_OBJECT

public:
    explicit ComparedHead(QWidget *parent = nullptr);

    /// @p letter is what rows call the article by: "A"; @p name says which of the two it is, and
    /// @p facts who published it when.
    void show(const QString &title, const QString &letter, const QString &name,
              const QString &facts);
    [[nodiscard]] QToolButton &button() const { return *m_open; }

Q_SIGNALS:
    void openWanted(); ///< to read the article by itself

private:
    QLabel *m_letter;
    ShortLabel *m_title;
    ShortLabel *m_facts;
    QToolButton *m_open;
};

} // namespace slantlight::ui
