// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/codeoffer.h"

#include "ui/reader/articlepage.h"
#include "ui/reader/selectionbar.h"

#include <QGuiApplication>

namespace slantlight::ui {

namespace {

constexpr int selectingTime = 600; ///< milliseconds without a key until codes are offered

} // namespace

CodeOffer::CodeOffer(const Codebook &codebook, ArticlePage &page)
    : QObject(&page)
    , m_page(page)
    , m_bar(new SelectionBar(codebook, &page))
{
    m_selected.setSingleShot(true);
    m_selected.setInterval(selectingTime);
    connect(&m_selected, &QTimer::timeout, this, &CodeOffer::offer);
    connect(&page, &QTextEdit::cursorPositionChanged, this, &CodeOffer::followSelection);
    connect(&page, &QTextEdit::selectionChanged, this, &CodeOffer::followSelection);
    connect(&page, &ArticlePage::textMoved, this, &CodeOffer::hide);
    connect(&page, &ArticlePage::pageThemeChanged, this, &CodeOffer::takePalette);
    connect(m_bar, &SelectionBar::codeChosen, this, &CodeOffer::codeChosen);
    connect(m_bar, &SelectionBar::memoChosen, this, &CodeOffer::memoChosen);
    takePalette();
}

void CodeOffer::offer()
{
    m_selected.stop();
    const bool selecting = QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
    if (!selecting && m_page.hasFocus() && m_page.selectedSpan()) {
        QTextCursor begin = m_page.textCursor();
        begin.setPosition(m_page.textCursor().selectionStart());
        QTextCursor end = m_page.textCursor();
        end.setPosition(m_page.textCursor().selectionEnd());
        const QRect selection = m_page.cursorRect(begin) | m_page.cursorRect(end);
        m_bar->showNear(selection.translated(m_page.viewport()->pos()), m_page.freeRect());
    }
}

void CodeOffer::hide()
{
    m_bar->hide();
}

void CodeOffer::putFirst(const CodeId &code)
{
    m_bar->putFirst(code);
}

void CodeOffer::followSelection()
{
    m_bar->hide();
    if (m_page.textCursor().hasSelection()) {
        m_selected.start();
    } else {
        m_selected.stop();
    }
}

void CodeOffer::takePalette()
{
    m_bar->setPagePalette(m_page.pagePalette());
}

} // namespace slantlight::ui
