// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/tinydesk.h"
#include "ui/reader/articleview.h"
#include "ui/reader/markercard.h"
#include "ui/render/articlelayout.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace slantlight {

/// A page that is shown, with harbourStory() on it.
struct ReadPage
{
    TinyDesk tiny;
    ui::ArticleView view{tiny.desk()};

    [[nodiscard]] bool begin(const QString &text = harbourStory(), QSize size = {820, 620})
    {
        view.resize(size);
        view.show();
        view.activateWindow();
        view.setFocus();
        return QTest::qWaitForWindowActive(&view) && tiny.open(text);
    }
    void select(const QString &words)
    {
        const TextSpan span = tiny.spanOf(words);
        QTextCursor cursor(view.document());
        cursor.setPosition(static_cast<int>(span.begin().value()));
        cursor.setPosition(static_cast<int>(span.end().value()), QTextCursor::KeepAnchor);
        view.setTextCursor(cursor);
    }
    void putCaretIn(const QString &words)
    {
        QTextCursor cursor(view.document());
        cursor.setPosition(static_cast<int>(tiny.spanOf(words).begin().value()) + 2);
        view.setTextCursor(cursor);
    }
    [[nodiscard]] QPoint middleOf(const QString &words) const
    {
        const TextSpan span = tiny.spanOf(words);
        const QRectF place = ui::rectanglesOf(span, *view.document()).front();
        return QPoint(qRound(place.center().x()), qRound(place.center().y()))
               - QPoint(0, view.verticalScrollBar()->value());
    }
    [[nodiscard]] ui::MarkerCard *card() const { return view.findChild<ui::MarkerCard *>(); }
    /// The button of that name on the card that is shown, or null.
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        for (const ui::FloatingCard *const shown : view.findChildren<ui::FloatingCard *>()) {
            for (QAbstractButton *const candidate : shown->findChildren<QAbstractButton *>()) {
                if (shown->isVisible() && candidate->accessibleName() == name) {
                    return candidate;
                }
            }
        }
        return nullptr;
    }
    /// Rests the pointer on @p words until a card comes.
    [[nodiscard]] bool hover(const QString &words) const
    {
        QTest::mouseMove(view.viewport(), middleOf(words));
        return QTest::qWaitFor([this] {
            return std::ranges::any_of(view.findChildren<ui::FloatingCard *>(),
                                       &QWidget::isVisible);
        });
    }
    /// Moves the pointer onto the button and clicks it there.
    [[nodiscard]] bool click(const QString &name) const
    {
        QAbstractButton *const target = button(name);
        if (target == nullptr) {
            return false;
        }
        QTest::mouseMove(target, target->rect().center());
        QTest::mouseClick(target, Qt::LeftButton, {}, target->rect().center());
        return true;
    }
    /// Presses the button with the keyboard, after Tab as often as it takes.
    [[nodiscard]] bool enter(const QString &name) const
    {
        for (int i = 0; i < 6; ++i) {
            QWidget *const focused = view.window()->focusWidget();
            if (focused == button(name)) {
                QTest::keyClick(focused, Qt::Key_Return);
                return true;
            }
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        return false;
    }
    /// Right-clicks on @p words and lets @p look have the menu, which is closed then.
    void withMenuAt(const QString &words, const std::function<void(QMenu &)> &look)
    {
        QTimer::singleShot(0, &view, [&] {
            if (auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                look(*menu);
                menu->close();
            }
        });
        const QPoint place = middleOf(words);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                view.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    void press(const QString &name) const
    {
        QVERIFY(button(name) != nullptr);
        button(name)->click();
    }
    [[nodiscard]] int rows(const QString &table) const { return rowsOf(tiny.libraryPath(), table); }
    static int rowsOf(const QString &path, const QString &table)
    {
        int count = -1;
        {
            QSqlDatabase file =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("counting"));
            file.setDatabaseName(path);
            if (file.open()) {
                QSqlQuery query(QStringLiteral("SELECT count(*) FROM ") + table, file);
                count = query.next() ? query.value(0).toInt() : -1;
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("counting"));
        return count;
    }
};

} // namespace slantlight
