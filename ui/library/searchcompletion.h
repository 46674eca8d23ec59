// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace slantlight::ui {

class Desk;

/// Offers, while one types a search, what can be asked: fields by their first letters, with words
/// on what they look at, and after a field the values that the library has.
class SearchCompletion : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed; @p field becomes the parent.
    SearchCompletion(Desk &desk, QLineEdit &field);

    /// Whether a list is open, which has the keys then.
    [[nodiscard]] bool isOpen() const;
    /// Shows all fields, as a help.
    void offerFields();

private:
    void offer();
    void addValues(const QString &field, const QString &begun);
    void addRow(const QString &value, const QString &hint);
    void pop();
    void take(const QString &value);
    [[nodiscard]] qsizetype wordStart() const;

    Desk &m_desk;
    QLineEdit &m_field;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace slantlight::ui
