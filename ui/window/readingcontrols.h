// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QSlider;

namespace slantlight::ui {

class Actions;
class ArticlePage;

/// How articles are set, all in one place: letters, lines, colours of the page and of the window.
///
/// What is chosen is seen at once on the page.
class ReadingControls : public QWidget
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this; @p parent is a popover or a page of a dialog.
    ReadingControls(ArticlePage &page, const Actions &actions, QWidget *parent);

    /// The control that comes first, for the keyboard.
    [[nodiscard]] QWidget &first() const;

private:
    struct Measure
    {
        QSlider *slider = nullptr;
        QLabel *value = nullptr;
    };
    [[nodiscard]] QComboBox *makeTypefaces();
    [[nodiscard]] Measure addMeasure(QGridLayout &grid, const QString &name, int least, int most);
    void addThemes(QGridLayout &grid, const Actions &actions);
    void addWindowThemes(QGridLayout &grid, const Actions &actions);
    void take();
    void set();

    ArticlePage &m_page;
    QComboBox *m_typeface;
    Measure m_size;
    Measure m_lineHeight;
    Measure m_characters;
    QCheckBox *m_justified;
    bool m_isTaking = false; ///< the controls are being set as the page is
};

} // namespace slantlight::ui
