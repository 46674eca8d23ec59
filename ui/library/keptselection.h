// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>
#include <QString>

class QAbstractItemView;

namespace slantlight::ui {

/// Keeps the selection of a list or table, and the row with the keyboard, while its rows are read
/// anew.
class KeptSelection : public QObject
{
    Q_OBJECT

public:
    enum class When {
        Focused, ///< else somebody else chooses the row
        Always,
    };

    /// @p view is borrowed, has a model, whose rows have ids in @p idRole, and becomes the parent.
    KeptSelection(QAbstractItemView &view, int idRole, When when);

private:
    void keep();
    void restore();

    QAbstractItemView &m_view;
    const int m_idRole;
    const When m_when;
    QSet<QString> m_selected;
    QString m_current;
    int m_row = -1; ///< of the current one
    int m_column = 0;
};

} // namespace slantlight::ui
