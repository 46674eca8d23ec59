// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QString>
#include <QStringView>

#include <optional>

class QLabel;
class QLineEdit;

namespace slantlight::ui {

class RuleEditor;

/// A place as somebody writes it, lines and columns from 1.
struct WrittenPlace
{
    int line = 1;
    int column = 1;

    bool operator==(const WrittenPlace &) const = default;
};

/// Reads "12" or "12:5", in the digits of any script; nothing where it is neither. Numbers that no
/// file has, such as 0, are read all the same.
[[nodiscard]] std::optional<WrittenPlace> readPlace(QStringView text);

/// Goes to a line that one types: a field below the editor, hidden until it is opened.
class GoToLine : public QFrame
{
    Q_OBJECT

public:
    /// @p editor is borrowed and must outlive this.
    explicit GoToLine(RuleEditor &editor, QWidget *parent = nullptr);

    void open(); ///< with the line where the caret is
    void close();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go();
    /// Says why the caret cannot go there, in passing; empty: how a place is written.
    void tell(const QString &fault);
    [[nodiscard]] QString faultOf(const std::optional<WrittenPlace> &place) const;

    RuleEditor &m_editor;
    QLineEdit *m_field;
    QLabel *m_told;
};

} // namespace slantlight::ui
