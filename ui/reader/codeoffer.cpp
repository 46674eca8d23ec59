// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/codeoffer.h"

#include "ui/desk/desk.h"
#include "ui/look/codepicker.h"
#include "ui/reader/articlepage.h"
#include "ui/reader/readercommand.h"
#include "ui/reader/selectionbar.h"

#include <QGuiApplication>

#include <ranges>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int selectingTime = 600; ///< milliseconds without a key until codes are offered

} // namespace

CodeOffer::CodeOffer(Desk &desk, const ReaderKeymap &keys, ArticlePage &page)
    : QObject(&page)
    , m_desk(desk)
    , m_keys(keys)
    , m_page(page)
    , m_bar(new SelectionBar(desk.codebook(), &page))
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
    connect(m_bar, &SelectionBar::moreChosen, this, &CodeOffer::pickAll);
    connect(m_bar, &SelectionBar::ruleChosen, this, [this] {
        hide();
        Q_EMIT ruleChosen();
    });
    connect(&desk.recentCodes(), &RecentCodes::changed, this, &CodeOffer::takeRecent);
    const auto takeCodes = [this] {
        m_bar->setCodes(m_desk.codebook());
        takeRecent();
    };
    connect(&desk.codes(), &DeskCodes::changed, this, takeCodes);
    connect(&desk, &Desk::exerciseChanged, this, takeCodes);
    takePalette();
    takeRecent();
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
        m_bar->tellKeys({.memo = m_keys.firstKey(u"page-memo"_s),
                         .more = m_keys.firstKey(u"page-code"_s),
                         .rule = m_keys.firstKey(u"page-make-rule"_s)});
        m_bar->showNear(selection.translated(m_page.viewport()->pos()), m_page.freeRect());
    }
}

void CodeOffer::offerRules()
{
    m_bar->offerRules();
}

void CodeOffer::hide()
{
    m_bar->hide();
}

void CodeOffer::takeRecent()
{
    for (const CodeId &code : m_desk.recentCodes().codes() | std::views::reverse) {
        m_bar->putFirst(code);
    }
}

void CodeOffer::pick(TextSpan span)
{
    hide();
    const Highlight *const hand = m_page.highlights().at(span.begin(), Highlight::Origin::Hand);
    openPicker(hand != nullptr && !m_page.selectedSpan() ? AnnotationId(hand->id) : AnnotationId(),
               placeOf(span));
}

void CodeOffer::pickFor(const AnnotationId &id)
{
    const PlacedAnnotation *const placed = m_desk.annotation(id);
    if (placed != nullptr && placed->anchor.span) {
        openPicker(id, placeOf(*placed->anchor.span));
    }
}

void CodeOffer::pickAll(const QRect &button)
{
    hide();
    openPicker({}, button);
}

QRect CodeOffer::placeOf(TextSpan span) const
{
    QTextCursor begin = m_page.textCursor();
    begin.setPosition(static_cast<int>(span.begin().value()));
    QTextCursor end = m_page.textCursor();
    end.setPosition(static_cast<int>(span.end().value()));
    const QRect seen =
        (m_page.cursorRect(begin) | m_page.cursorRect(end)).intersected(m_page.viewport()->rect());
    return {m_page.viewport()->mapToGlobal(seen.topLeft()), seen.size()};
}

void CodeOffer::openPicker(const AnnotationId &id, const QRect &place)
{
    if (m_picker == nullptr) {
        m_picker = new CodePicker(&m_page);
    }
    const PlacedAnnotation *const placed = m_desk.annotation(id);
    m_picker->pick({.codes = m_desk.codebook().codes(),
                    .lately = m_desk.recentCodes().codes(),
                    .current = placed ? placed->annotation.code : CodeId()},
                   m_page.pagePalette(), place, [this, id](const CodeId &code) {
                       if (m_desk.annotation(id) != nullptr) {
                           Q_EMIT recodeChosen(id, code);
                       } else {
                           Q_EMIT codeChosen(code);
                       }
                   });
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
