// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/choicemodel.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace slantlight::ui {

/// A field with a list below that floats over its window: what is typed leaves what it may mean,
/// arrows go through the list, Enter chooses, Esc and any step elsewhere put it away.
///
/// It has the keyboard while it is open, and gives it back to whatever had it before.
class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    /// @p name says what is chosen: "Code". Floats over the window of @p parent.
    ChoicePopup(const QString &name, QWidget *parent);

    /// Offers @p choices, those that @p lately names first; the current one is where the keyboard
    /// is.
    void offer(std::vector<Choice> choices, const QStringList &lately);
    /// A key that is typed first, such as a digit, chooses what has it.
    void setKeysChoose(bool choose) { m_keysChoose = choose; }
    void setHint(const QString &hint); ///< in the empty field
    /// Opens below @p place, which is in the coordinates of the screen, or above it.
    void openBeside(const QRect &place);
    void openOver(); ///< in the middle of the window, near its upper edge

Q_SIGNALS:
    void chosen(const QString &id); ///< it is closed by then, and the keyboard back

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openAt(QPoint corner);
    void setSize();
    void filter();
    void goTo(const QModelIndex &index);
    void choose(const QModelIndex &index);
    void close();
    void followFocus(QWidget *now);
    [[nodiscard]] bool passKey(int key);
    void takeColours();

    ChoiceModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_before; ///< had the keyboard
    bool m_keysChoose = false;
};

} // namespace slantlight::ui
