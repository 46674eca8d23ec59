// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace slantlight::ui {

class Desk;

/// The line above an article: who published it and of what kind that is, when, how long to read.
class FactsLine : public QWidget
{
    Q_OBJECT

public:
    explicit FactsLine(Desk &desk, QWidget *parent = nullptr);

private:
    void refresh();

    Desk &m_desk;
    QLabel *m_outlet;
    QLabel *m_facts;
};

/// Returns the figures of the open article for the status bar; empty when none is open.
[[nodiscard]] QString statusText(const Desk &desk);

/// Returns the whole minutes that @p words take to read, at least one.
[[nodiscard]] int readingMinutes(int words);

} // namespace slantlight::ui
