// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/windowstyle.h"

#include "ui/look/floatingcolours.h"
#include "ui/look/mixture.h"

#include <QColor>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

/// Fields and boxes: on dark grounds the system's own have no edge that is seen.
QString fieldStyle(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor ink = palette.color(QPalette::Text);
    const QString edge =
        mixed(palette.color(QPalette::Window), ink, edgeShare(palette, 0.3F)).name();
    const QString faint =
        mixed(palette.color(QPalette::Window), ink, edgeShare(palette, 0.16F)).name();
    const QString chosen = mixed(base, ink, 0.16F).name();
    const QString hint = readable(base, ink, base, 0.58F).name();
    const QColor chosenGround = palette.color(QPalette::Highlight);
    const bool isPale =
        contrastOf(chosenGround, Qt::black) > contrastOf(chosenGround, Qt::white) * 2;
    const QString tick = isPale ? u"check-dark"_s : u"check"_s;
    return uR"(
QLineEdit, QPlainTextEdit { border: 1px solid %1; border-radius: 6px; background: palette(base);
    placeholder-text-color: %3; selection-background-color: palette(highlight);
    selection-color: palette(highlighted-text); }
QDialog QTreeView, QDialog QListWidget, QDialog #library { border: 1px solid %1; border-radius: 6px; outline: 0;
    selection-background-color: %4; selection-color: palette(text); }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QLineEdit { padding: 3px 6px; }
QPlainTextEdit { padding: 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QDialog QTreeView:focus, QDialog QListWidget:focus {
    border-color: palette(highlight); }
QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px;
    border: 1px solid %1; border-radius: 3px; background: palette(base); }
QCheckBox::indicator:hover { border-color: palette(highlight); }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid %1; border-radius: 7px;
    background: palette(base); }
QRadioButton::indicator:hover { border-color: palette(highlight); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid palette(highlight); }
QCheckBox, QRadioButton, QTabBar, QAbstractItemView { outline: 0; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { image: url(:/slantlight/icons/%5.png);
    background: palette(highlight); border-color: palette(highlight); }
QCheckBox::indicator:disabled { border-color: %2; }
QCheckBox::indicator:checked:disabled { background: %2; }
)"_s.arg(edge, faint, hint, chosen, tick);
}

/// Push buttons, lists to choose from and sliders: flat, with one radius. KeyboardFocus shows which
/// of them has the keyboard.
QString controlStyle(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    const QString raised = mixed(ground, palette.color(QPalette::Base), 0.6F).name();
    const QString edge = mixed(ground, ink, edgeShare(palette, 0.3F)).name();
    const QString faint = mixed(ground, ink, edgeShare(palette, 0.16F)).name();
    const QString hover = mixed(ground, ink, 0.08F).name();
    const QString pressed = mixed(ground, ink, 0.16F).name();
    const QString off = mixed(ground, ink, 0.45F).name();
    return uR"(
QPushButton { border: 1px solid %2; border-radius: 6px; background: %1; padding: 5px 14px; min-height: 16px; }
QPushButton:hover { background: %4; }
QPushButton:pressed, QPushButton:checked { background: %5; }
QPushButton:default { border-color: %6; }
QPushButton:disabled { color: %6; border-color: %3; background: transparent; }
QToolButton#choice { border: 1px solid %2; border-radius: 6px; background: %1; padding: 3px 8px; }
QToolButton#choice[autoRaise="true"] { border-color: transparent; background: transparent; padding: 3px 4px; }
QToolButton#choice:hover { background: %4; }
QToolButton#choice:pressed { background: %5; }
QHeaderView::section { background: palette(window); border: 0; border-bottom: 1px solid %3; padding: 5px 8px; }
QSlider:horizontal { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: %3; }
QSlider::sub-page:horizontal { border-radius: 2px; background: palette(highlight); }
QSlider::sub-page:horizontal:disabled { background: %3; }
QSlider::handle:horizontal { width: 14px; margin: -6px 0; border: 1px solid %6; border-radius: 8px; background: palette(base); }
QSlider::handle:horizontal:hover { background: %4; }
QProgressBar { border: 0; border-radius: 4px; background: %3; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { border-radius: 4px; background: palette(highlight); }
QDialog QListWidget::item { border-radius: 4px; }
QDialog QListWidget::item:hover, QDialog QTreeView::item:hover { background: %4; }
QDialog QListWidget::item:selected, QDialog QTreeView::item:selected { background: %5; color: palette(text); }
)"_s.arg(raised, edge, faint, hover, pressed, off);
}

/// The colour of links: Qt's own blue is nobody's choice.
QColor linkHue(const QPalette &palette)
{
    const QColor link = palette.color(QPalette::Link);
    if (link != QColor(Qt::blue)) {
        return link;
    }
    return isDark(palette) ? QColor(0x7f, 0xb2, 0xe6) : QColor(0x00, 0x5c, 0x9e);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
           < palette.color(QPalette::WindowText).lightness();
}

bool isHighContrast(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    return (ground == QColor(Qt::black) || ground == QColor(Qt::white))
           && contrastOf(ground, palette.color(QPalette::WindowText)) > 12;
}

float edgeShare(const QPalette &palette, float usual)
{
    return isHighContrast(palette) ? 0.7F : usual;
}

QColor linkColour(const QPalette &palette)
{
    return readable(linkHue(palette), palette.color(QPalette::WindowText),
                    palette.color(QPalette::Window), 0.2F);
}

QString windowStyleSheet(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    const QString line = mixed(ground, ink, edgeShare(palette, 0.14F)).name();
    const QString muted = mixed(ground, ink, 0.72F).name();
    const QString error = isDark(palette) ? u"#5a2a22"_s : u"#fbe4dc"_s;
    const QString notice = mixed(ground, ink, 0.08F).name();
    const QString chosen = mixed(ground, ink, isHighContrast(palette) ? 0.3F : 0.12F).name();
    const QString link = linkColour(palette).name();
    return uR"(
QToolBar { border: 0; border-bottom: 1px solid %1; padding: 4px 6px; spacing: 2px; }
QStatusBar { border-top: 1px solid %1; }
QStatusBar::item { border: 0; }
QSplitterHandle { background: %1; }
QToolBar QToolButton::menu-indicator, #choice::menu-indicator { image: none; }
#panelTitle, #emptyTitle { font-weight: 600; }
#muted, #facts, #emptyText, #status { color: %2; }
#messageBar { background: %3; border: 1px solid %1; border-radius: 8px; }
#popover { background: palette(window); border: 1px solid %1; border-radius: 8px; }
#readingControls QToolButton { padding: 3px 10px; border: 1px solid transparent; border-radius: 6px; }
#readingControls QToolButton:checked { background: %5; border-color: %1; }
#readingControls QToolButton:hover { background: %3; }
#outline { background: palette(window); border: 0; outline: 0; }
#outline::item { padding: 5px 8px; border-radius: 4px; color: palette(window-text); }
#outline::item:hover { background: %3; }
#outline::item:selected { background: %5; color: palette(window-text); }
#findField { background: palette(base); border: 1px solid %1; border-radius: 6px; }
#findField[error="true"] { border-color: #c0492b; }
#findField QLineEdit { border: 0; background: transparent; padding: 2px 2px; }
#findField QToolButton { border: 0; border-radius: 4px; padding: 1px 5px; }
#findField QToolButton:hover { background: %3; }
#findField QToolButton:checked { background: %5; }
#findFault { background: %4; border: 1px solid %1; border-radius: 6px; }
#findBar { background: palette(window); border: 1px solid %1; border-radius: 8px; }
#messageBar[error="true"] { background: %4; }
#stepBar { border-top: 1px solid %1; }
#compareBar { border-bottom: 1px solid %1; }
#sideLetter { background: %5; border-radius: 12px; font-weight: 600; }
#library, #shelf, #markers, #speakers, #annotations, #exerciseList, #differences, #profiles, #packTree, #trialRows { background: palette(window); show-decoration-selected: 0; outline: 0; }
#annotationTable, #figureTable { background: palette(window); selection-background-color: %5; selection-color: palette(window-text); outline: 0; }
#annotationTable::item, #figureTable::item { padding: 0 6px; border: 0; }
#annotationTable::item:hover { background: %3; }
#annotationTable::item:selected, #figureTable::item:selected { background: %5; color: palette(window-text); }
#packTree::item { padding: 2px 0; }
#packTree::item:hover { background: %3; }
#packTree::item:selected { background: %5; color: palette(window-text); }
#searchChip { border: 1px solid %1; border-radius: 9px; padding: 1px 8px; background: %3; }
#searchChip:hover { background: %5; }
#dropArea { border: 2px dashed %1; border-radius: 12px; }
#welcomeTitle { font-size: 22pt; font-weight: 600; }
#link { border: 0; text-align: left; padding: 3px 0; color: %6; }
#link:hover { text-decoration: underline; }
QTabBar::tab { border: 0; border-bottom: 2px solid transparent; padding: 7px 9px; color: %2; }
QTabBar::tab:selected { border-bottom-color: palette(highlight); color: palette(window-text); }
QTabBar::tab:hover { background: %5; }
)"_s.arg(line, muted, notice, error, chosen, link)
           + fieldStyle(palette) + controlStyle(palette) + scrollBarStyle(ground, ink);
}

} // namespace slantlight::ui
