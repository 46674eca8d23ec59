// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/keptselection.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

#include <algorithm>

namespace slantlight::ui {

KeptSelection::KeptSelection(QAbstractItemView &view, int idRole, When when)
    : QObject(&view)
    , m_view(view)
    , m_idRole(idRole)
    , m_when(when)
{
    const QAbstractItemModel *const model = view.model();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &KeptSelection::keep);
    connect(model, &QAbstractItemModel::modelReset, this, &KeptSelection::restore);
}

void KeptSelection::keep()
{
    m_selected.clear();
    for (const QModelIndex &row : m_view.selectionModel()->selectedRows()) {
        m_selected.insert(row.data(m_idRole).toString());
    }
    const QModelIndex current = m_view.currentIndex();
    m_current = current.data(m_idRole).toString();
    m_row = current.row();
    m_column = std::max(0, current.column());
}

void KeptSelection::restore()
{
    if (m_when == When::Focused && !m_view.hasFocus()) {
        return;
    }
    const QAbstractItemModel &model = *m_view.model();
    QItemSelection selection;
    QModelIndex current;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex row = model.index(i, 0);
        const QString id = row.data(m_idRole).toString();
        if (m_selected.contains(id)) {
            selection.select(row, row);
        }
        if (id == m_current) {
            current = model.index(i, m_column);
        }
    }
    // Where it is gone, the keyboard goes on with what stands there now.
    if (!current.isValid() && m_view.hasFocus()) {
        current = model.index(std::min(m_row, model.rowCount() - 1), m_column);
    }
    if (selection.isEmpty()) {
        m_view.setCurrentIndex(current);
        return;
    }
    QItemSelectionModel &chosen = *m_view.selectionModel();
    chosen.setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    chosen.select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace slantlight::ui
