// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/findfield.h"

#include "ui/look/icons.h"
#include "ui/look/keyboardfocus.h"
#include "ui/look/plaintooltip.h"
#include "ui/look/windowstyle.h"
#include "ui/reader/articlefind.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int restingWidth = 200; ///< pixels
constexpr int widest = 420;
constexpr int leastFaultWidth = 260;
constexpr int buttonWidth = 27;

} // namespace

FindField::FindField(ArticleFind &find, QWidget *parent)
    : QFrame(parent)
    , m_find(find)
    , m_edit(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"findField"_s);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(2, 1, 3, 1);
    row->setSpacing(1);
    m_edit->setPlaceholderText(tr("Find in the article"));
    m_edit->setAccessibleName(m_edit->placeholderText());
    m_edit->setToolTip(plainToolTip(
        tr("Enter goes to the next place, Ctrl+Enter looks in all articles of the library")));
    m_edit->addAction(symbolicIcon(u"find"_s), QLineEdit::LeadingPosition);
    for (QToolButton *const sign : m_edit->findChildren<QToolButton *>()) {
        sign->setAccessibleName(m_edit->placeholderText());
    }
    m_edit->setProperty(KeyboardFocus::edgeless, true);
    m_edit->setFrame(false);
    m_edit->setMinimumWidth(72);
    m_edit->installEventFilter(this);
    m_count->setObjectName(u"muted"_s);
    m_count->setTextFormat(Qt::PlainText);
    row->addWidget(m_edit, 1);
    row->addWidget(m_count);
    m_previous = addButton(u"\u2191"_s, tr("Previous match (Shift+F3)"));
    m_next = addButton(u"\u2193"_s, tr("Next match (F3)"));
    m_case = addToggle(u"Aa"_s, tr("Match capital letters"), Qt::Key_C);
    m_whole = addToggle(u"W"_s, tr("Whole words only"), Qt::Key_W);
    m_expression = addToggle(u".*"_s, tr("Regular expression"), Qt::Key_R);

    connect(m_edit, &QLineEdit::textEdited, this, &FindField::set);
    connect(m_previous, &QToolButton::clicked, &find, &ArticleFind::findPrevious);
    connect(m_next, &QToolButton::clicked, &find, &ArticleFind::findNext);
    connect(&find, &ArticleFind::changed, this, &FindField::take);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(m_edit->sizeHint().height() + 4); // in use or not: the page stays where it is
    take();
}

QToolButton *FindField::addButton(const QString &sign, const QString &name)
{
    auto *const button = new QToolButton(this);
    button->setText(sign);
    button->setToolTip(plainToolTip(name));
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->installEventFilter(this);
    button->setFixedSize(buttonWidth, m_edit->sizeHint().height());
    layout()->addWidget(button);
    return button;
}

QToolButton *FindField::addToggle(const QString &sign, const QString &name, Qt::Key key)
{
    const QString keys = QKeySequence(Qt::ALT | key).toString(QKeySequence::NativeText);
    //: What a button switches, and its key.
    QToolButton *const button = addButton(sign, tr("%1 (%2)").arg(name, keys));
    button->setCheckable(true);
    connect(button, &QToolButton::clicked, this, &FindField::set);
    return button;
}

void FindField::takeFocus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

bool FindField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        take();
    }
    if (watched != m_edit) {
        return QFrame::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride: { // else a menu or the window has Alt and a letter
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && toggleOf(key->key()) != nullptr) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::KeyPress: {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (takeKey(key->key(), key->modifiers() & ~Qt::KeypadModifier)) {
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

bool FindField::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers == Qt::AltModifier) {
        QToolButton *const toggle = toggleOf(key);
        if (toggle != nullptr) {
            toggle->click();
        }
        return toggle != nullptr;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers.testFlag(Qt::ControlModifier) || !m_find.hasArticle()) {
            Q_EMIT enteredForAll(m_edit->text());
        } else if (modifiers.testFlag(Qt::ShiftModifier)) {
            m_find.findPrevious();
        } else {
            m_find.findNext();
        }
        return true;
    case Qt::Key_Escape:
        m_edit->clear(); // what is typed without an article is nobody else's
        m_find.end();
        return true;
    default:
        return false;
    }
}

QToolButton *FindField::toggleOf(int key) const
{
    switch (key) {
    case Qt::Key_C:
        return m_case;
    case Qt::Key_W:
        return m_whole;
    case Qt::Key_R:
        return m_expression;
    default:
        return nullptr;
    }
}

void FindField::set()
{
    if (m_find.hasArticle()) {
        m_find.setQuery({.words = m_edit->text(),
                         .matchesCase = m_case->isChecked(),
                         .wholeWords = m_whole->isChecked(),
                         .isExpression = m_expression->isChecked()});
    }
}

void FindField::take()
{
    const TextQuery &query = m_find.query();
    if (m_find.hasArticle() && m_edit->text() != query.words) {
        m_edit->setText(query.words);
    }
    m_case->setChecked(query.matchesCase);
    m_whole->setChecked(query.wholeWords);
    m_expression->setChecked(query.isExpression);
    m_count->setText(m_find.countText());
    m_count->setVisible(!m_count->text().isEmpty());
    const bool hasKeyboard = isAncestorOf(QApplication::focusWidget());
    const bool isInUse = m_find.hasArticle() && (hasKeyboard || !query.words.isEmpty());
    for (QToolButton *const button : {m_previous, m_next, m_case, m_whole, m_expression}) {
        button->setVisible(isInUse);
    }
    for (QToolButton *const button : {m_previous, m_next}) {
        button->setEnabled(!m_find.matches().empty());
    }
    setMaximumWidth(isInUse ? widest : restingWidth);
    setMinimumWidth(isInUse ? layout()->minimumSize().width() : 0);
    showFault();
}

// The place of the error is where the eye is: right below what is typed.
void FindField::showFault()
{
    const bool isWrong = m_find.fault() && isVisible();
    setProperty("error", isWrong);
    style()->unpolish(this);
    style()->polish(this);
    if (!isWrong) {
        delete m_fault;
        m_fault = nullptr;
        m_edit->setAccessibleDescription({});
        return;
    }
    if (m_fault == nullptr) {
        m_fault = new QLabel(window());
        m_fault->setStyleSheet(windowStyleSheet(palette()));
        m_fault->setObjectName(u"findFault"_s);
        m_fault->setTextFormat(Qt::PlainText);
        m_fault->setWordWrap(true);
        m_fault->setAutoFillBackground(true);
        m_fault->setMargin(8);
    }
    //: %1 is a number, %2 says what is wrong, %3 is the sign of a button.
    m_fault->setText(tr("No regular expression, from character %1 on: %2. Without %3 these very "
                        "characters are looked for.")
                         .arg(m_find.fault()->place + 1)
                         .arg(m_find.fault()->reason, m_expression->text()));
    m_edit->setAccessibleDescription(m_fault->text());
    placeFault();
    m_fault->show();
    m_fault->raise();
}

void FindField::placeFault()
{
    if (m_fault == nullptr) {
        return;
    }
    m_fault->setFixedWidth(std::max(leastFaultWidth, width()));
    m_fault->setFixedHeight(m_fault->heightForWidth(m_fault->width()));
    const QPoint below = mapTo(window(), QPoint(0, height() + 6));
    const int room = std::max(0, window()->width() - m_fault->width());
    m_fault->move(std::clamp(below.x(), 0, room), below.y());
}

void FindField::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeFault();
}

void FindField::moveEvent(QMoveEvent *event)
{
    QFrame::moveEvent(event);
    placeFault();
}

void FindField::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    showFault();
}

} // namespace slantlight::ui
