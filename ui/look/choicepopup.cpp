// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/choicepopup.h"

#include "ui/look/choicedelegate.h"
#include "ui/look/clearbutton.h"
#include "ui/look/floatingcolours.h"
#include "ui/look/mixture.h"
#include "ui/look/windowstyle.h"

#include <QAccessibleAnnouncementEvent>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int usualWidth = 320;
constexpr int widthOver = 520; ///< of what stands in the middle of the window
constexpr int edgeGap = 8; ///< to the window's edges
constexpr int mostHeight = 440;
constexpr int pageOfRows = 8;

} // namespace

ChoicePopup::ChoicePopup(const QString &name, QWidget *parent)
    : QFrame(parent->window())
    , m_model(new ChoiceModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing of that name"), this))
{
    setAccessibleName(name);
    setFocusProxy(m_field);
    m_field->setAccessibleName(name);
    addClearButton(*m_field);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"choices"_s);
    m_list->setAccessibleName(name);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_nothing->setObjectName(u"muted"_s);
    m_nothing->setContentsMargins(12, 4, 12, 8);
    m_nothing->hide();

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(6, 8, 6, 6);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    connect(m_field, &QLineEdit::textChanged, this, &ChoicePopup::filter);
    connect(m_list, &QListView::entered, this, &ChoicePopup::goTo);
    connect(m_list, &QListView::clicked, this, &ChoicePopup::choose);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { followFocus(now); });
    throwShadow(*this);
    takeColours();
    hide();
}

void ChoicePopup::offer(std::vector<Choice> choices, const QStringList &lately)
{
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    m_model->offer(std::move(choices), lately);
    m_nothing->hide();
    m_list->show();
}

void ChoicePopup::setHint(const QString &hint)
{
    m_field->setPlaceholderText(hint);
}

void ChoicePopup::setSize()
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        rows += m_list->sizeHintForRow(row);
    }
    const QMargins edge = layout()->contentsMargins();
    const int rest =
        edge.top() + edge.bottom() + layout()->spacing() + m_field->sizeHint().height();
    const int most = std::min(mostHeight, parentWidget()->height() - 2 * edgeGap);
    resize(width(), std::min(rows + rest + 2, most));
}

void ChoicePopup::openBeside(const QRect &place)
{
    const QWidget &window = *parentWidget();
    const QRect near(window.mapFromGlobal(place.topLeft()), place.size());
    resize(std::min(usualWidth, window.width() - 2 * edgeGap), height());
    setSize();
    const int lowest = window.height() - edgeGap - height();
    const int below = near.bottom() + 1 + edgeGap / 2;
    const int above = near.top() - edgeGap / 2 - height();
    const int rightmost = window.width() - edgeGap - width();
    openAt(
        {std::max(edgeGap, std::min(near.left(), rightmost)),
         below <= lowest || above < edgeGap ? std::max(edgeGap, std::min(below, lowest)) : above});
}

void ChoicePopup::openOver()
{
    const QWidget &window = *parentWidget();
    resize(std::min(widthOver, window.width() - 2 * edgeGap), height());
    setSize();
    openAt({(window.width() - width()) / 2, std::max(edgeGap, window.height() / 10)});
}

void ChoicePopup::openAt(QPoint corner)
{
    m_before = window()->focusWidget();
    move(corner);
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    QModelIndex current = m_model->firstChoice();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row).data(ChoiceModel::IsCurrentRole).toBool()) {
            current = m_model->index(row);
        }
    }
    m_list->scrollToTop();
    goTo(current);
}

void ChoicePopup::filter()
{
    const QString typed = m_field->text();
    if (m_keysChoose && typed.size() == 1) {
        if (const QString id = m_model->idForKey(typed); !id.isEmpty()) {
            close();
            Q_EMIT chosen(id);
            return;
        }
    }
    m_model->setTyped(typed);
    const QModelIndex first = m_model->firstChoice();
    m_list->setVisible(first.isValid());
    m_nothing->setVisible(!first.isValid());
    setSize();
    m_list->scrollToTop();
    goTo(first);
}

void ChoicePopup::goTo(const QModelIndex &index)
{
    if (index.isValid() && !index.flags().testFlag(Qt::ItemIsSelectable)) {
        return;
    }
    m_list->setCurrentIndex(index);
    if (index.isValid()) {
        m_list->scrollTo(index);
        // The keyboard is in the field, so that nobody hears which row is the current one.
        QAccessibleAnnouncementEvent announcement(m_field,
                                                  index.data(Qt::AccessibleTextRole).toString());
        QAccessible::updateAccessibility(&announcement);
    }
}

void ChoicePopup::choose(const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsSelectable)) {
        return;
    }
    const QString id = index.data(ChoiceModel::IdRole).toString();
    close();
    Q_EMIT chosen(id);
}

void ChoicePopup::close()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus && m_before) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
}

void ChoicePopup::followFocus(QWidget *now)
{
    // Nothing has the keyboard while another program does.
    if (isVisible() && now != nullptr && now != this && !isAncestorOf(now)) {
        hide();
    }
}

bool ChoicePopup::passKey(int key)
{
    const QModelIndex now = m_list->currentIndex();
    switch (key) {
    case Qt::Key_Down:
        goTo(m_model->choiceFrom(now, 1));
        return true;
    case Qt::Key_Up:
        goTo(m_model->choiceFrom(now, -1));
        return true;
    case Qt::Key_PageDown:
        goTo(m_model->choiceFrom(now, pageOfRows));
        return true;
    case Qt::Key_PageUp:
        goTo(m_model->choiceFrom(now, -pageOfRows));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(now);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return false;
    }
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        if (event->type() == QEvent::ShortcutOverride
            && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && passKey(static_cast<QKeyEvent *>(event)->key())) {
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ChoicePopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange) {
        takeColours();
    }
    QFrame::changeEvent(event);
}

void ChoicePopup::takeColours()
{
    const QPalette colours = QApplication::palette();
    setPalette(colours);
    setStyleSheet(windowStyleSheet(colours)
                  + u"#choices { background: transparent; outline: 0; }"_s);
}

void ChoicePopup::paintEvent(QPaintEvent *)
{
    const QColor ground = palette().color(QPalette::Window);
    const QColor ink = palette().color(QPalette::WindowText);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(ground, ink, edgeShare(palette(), 0.22F)));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace slantlight::ui
