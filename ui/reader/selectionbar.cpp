// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/selectionbar.h"

#include "ui/reader/codemenu.h"
#include "ui/reader/floatingcolours.h"
#include "ui/render/codename.h"
#include "ui/render/palette.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int gapToSelection = 8;

QToolButton *addButton(QHBoxLayout &row, const QString &text, const QString &name)
{
    auto *const button = new QToolButton(row.parentWidget());
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // the page keeps the keyboard
    row.addWidget(button);
    return button;
}

} // namespace

SelectionBar::SelectionBar(const Codebook &codebook, QWidget *parent)
    : QFrame(parent)
    , m_menu(new QMenu(this))
{
    setAccessibleName(tr("Codes for the selected words"));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 6, 4);
    row->setSpacing(1);

    for (const Code &code : codebook.codes()) {
        m_codes.push_back(code);
    }
    const auto keyed = [](const Code &code) {
        return code.key.has_value();
    };
    std::vector<Code> quick;
    std::ranges::copy_if(m_codes, std::back_inserter(quick), keyed);
    std::ranges::sort(quick, {}, &Code::key);
    for (const Code &code : quick) {
        const QString name = codeName(code.id, code.name);
        QToolButton *const button =
            addButton(*row, QString::number(*code.key), tr("%1 (key %2)").arg(name).arg(*code.key));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_buttons.push_back({button, code.id});
        connect(button, &QToolButton::clicked, this,
                [this, id = code.id] { Q_EMIT codeChosen(id); });
    }
    //: A memo is the note on an annotation.
    QToolButton *const memo = addButton(*row, tr("Memo"), tr("Highlight with a memo (key N)"));
    connect(memo, &QToolButton::clicked, this, &SelectionBar::memoChosen);
    QToolButton *const more = addButton(*row, u"\u2026"_s, tr("All codes"));
    more->setMenu(m_menu);
    more->setPopupMode(QToolButton::InstantPopup);
    throwShadow(*this);
    hide();
}

void SelectionBar::setPagePalette(const Palette &palette)
{
    const FloatingColours colours = floatingColours(palette);
    m_paper = colours.paper;
    m_edge = colours.edge;
    setStyleSheet(u"QToolButton { border: none; border-radius: 5px; padding: 3px 4px; color: %1; }"
                  "QToolButton:hover, QToolButton:pressed { background: %2; }"
                  "QToolButton::menu-indicator { image: none; }"_s.arg(palette.text().name(),
                                                                       colours.hover.name()));
    for (const auto &[button, code] : m_buttons) {
        button->setIcon(codeSwatch(code, palette));
    }
    m_menu->clear();
    addCodes(*m_menu, m_codes, palette, [this](const CodeId &code) { Q_EMIT codeChosen(code); });
}

void SelectionBar::showNear(const QRect &selection, const QRect &bounds)
{
    adjustSize();
    const int most = bounds.right() - width() - gapToSelection;
    const int left = selection.center().x() - width() / 2;
    const int above = selection.top() - gapToSelection - height();
    const int below = selection.bottom() + gapToSelection;
    // Above, as the pointer usually ends below; a selection that fills the page leaves no side
    // free.
    int top = above;
    if (above < bounds.top()) {
        top = std::min(below, bounds.bottom() - height() - gapToSelection);
    }
    move(std::max(bounds.left() + gapToSelection, std::min(left, most)), top);
    show();
    raise();
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_edge);
    painter.setBrush(m_paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace slantlight::ui
