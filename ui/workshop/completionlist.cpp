// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/completionlist.h"

#include "ui/look/mixture.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int mostRows = 8;
constexpr int widest = 560; ///< pixels

} // namespace

CompletionList::CompletionList(QPlainTextEdit &editor)
    : QTreeWidget(&editor)
    , m_editor(editor)
{
    setObjectName(u"completions"_s);
    setAccessibleName(tr("Completions"));
    setColumnCount(2);
    header()->hide();
    header()->setStretchLastSection(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFocusPolicy(Qt::NoFocus); // the editor keeps the keyboard
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setAllColumnsShowFocus(true);
    connect(this, &QTreeWidget::itemClicked, this,
            [this](QTreeWidgetItem *item) { choose(indexOfTopLevelItem(item)); });
    hide();
}

void CompletionList::offer(std::vector<Completion> completions)
{
    clear();
    m_completions = std::move(completions);
    const QColor muted =
        mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.7F);
    for (const Completion &each : m_completions) {
        auto *const row = new QTreeWidgetItem(this, {each.text, each.explanation});
        row->setFont(0, m_editor.font());
        row->setForeground(1, muted);
        row->setData(0, Qt::AccessibleTextRole, u"%1, %2"_s.arg(each.text, each.explanation));
    }
    setCurrentItem(topLevelItem(0));
    place();
    show();
    raise();
}

void CompletionList::place()
{
    resizeColumnToContents(0);
    setColumnWidth(0, columnWidth(0) + 12);
    const QFontMetrics metrics(font());
    int explanation = 0;
    for (const Completion &each : m_completions) {
        explanation = std::max(explanation, metrics.horizontalAdvance(each.explanation));
    }
    const int rows = std::min(topLevelItemCount(), mostRows);
    const int scroll = topLevelItemCount() > mostRows ? verticalScrollBar()->sizeHint().width() : 0;
    const QRect room = m_editor.viewport()->geometry().adjusted(4, 4, -4, -4);
    resize(std::min({columnWidth(0) + explanation + scroll + 24, widest, room.width()}),
           rows * sizeHintForRow(0) + 2 * frameWidth() + 2);
    const QRect caret = m_editor.cursorRect().translated(m_editor.viewport()->pos());
    const int left = std::min(caret.left() - 4, room.right() - width());
    const bool isBelow = caret.bottom() + 4 + height() <= room.bottom();
    move(std::max(room.left(), left),
         isBelow ? caret.bottom() + 4 : std::max(room.top(), caret.top() - 4 - height()));
}

bool CompletionList::takeKey(int key)
{
    if (!isVisible()) {
        return false;
    }
    const int row = indexOfTopLevelItem(currentItem());
    const auto goTo = [this](int wanted) {
        setCurrentItem(topLevelItem(std::clamp(wanted, 0, topLevelItemCount() - 1)));
    };
    switch (key) {
    case Qt::Key_Down:
        goTo(row + 1 == topLevelItemCount() ? 0 : row + 1);
        return true;
    case Qt::Key_Up:
        goTo(row == 0 ? topLevelItemCount() - 1 : row - 1);
        return true;
    case Qt::Key_PageDown:
        goTo(row + mostRows);
        return true;
    case Qt::Key_PageUp:
        goTo(row - mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        choose(row);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void CompletionList::choose(int row)
{
    hide();
    if (row >= 0 && row < static_cast<int>(m_completions.size())) {
        Q_EMIT chosen(Completion(m_completions.at(static_cast<std::size_t>(row))));
    }
}

} // namespace slantlight::ui
