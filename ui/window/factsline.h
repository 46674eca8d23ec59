// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace slantlight::ui {

class Desk;
class OutletChip;

/// The line above an article: who published it and of what kind that is, when, how long to read.
class FactsLine : public QWidget
{
    Q_OBJECT

public:
    explicit FactsLine(Desk &desk, QWidget *parent = nullptr);

    static constexpr int usualHeight = 36; ///< pixels, with or without an outlet

    /// Puts the facts between @p left and @p right, in this widget's coordinates.
    void setColumn(int left, int right);
    /// Whether it is shown while there is an article.
    void setWanted(bool wanted);
    /// Opens the outline, at the end of the line; shown for an article with headings.
    [[nodiscard]] QToolButton &outlineButton() const { return *m_outline; }
    /// Names who answers for the text; a click on it asks for more.
    [[nodiscard]] OutletChip &chip() const { return *m_outlet; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void placeColumn();

    Desk &m_desk;
    OutletChip *m_outlet;
    QLabel *m_facts;
    QToolButton *m_outline;
    int m_left = 16;
    int m_right = -1; ///< not known yet
    bool m_wanted = true;
};

/// Returns how long @p words take to read: "4 min", at least one, or "12 h 42 min".
[[nodiscard]] QString readingTime(int words);

} // namespace slantlight::ui
