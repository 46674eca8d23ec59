// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/keptselection.h"

#include "ui/library/librarymodel.h"

#include <QItemSelectionModel>
#include <QListView>

#include <algorithm>

namespace slantlight::ui {

KeptSelection::KeptSelection(LibraryModel &model, QListView &list)
    : QObject(&list)
    , m_model(model)
    , m_list(list)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &KeptSelection::keep);
    connect(&model, &QAbstractItemModel::modelReset, this, &KeptSelection::restore);
}

void KeptSelection::keep()
{
    m_selected.clear();
    for (const QModelIndex &row : m_list.selectionModel()->selectedRows()) {
        m_selected.emplace_back(row.data(LibraryModel::IdRole).toString());
    }
    const QModelIndex current = m_list.currentIndex();
    m_current = ArticleId(current.data(LibraryModel::IdRole).toString());
    m_row = current.row();
}

void KeptSelection::restore()
{
    if (!m_list.hasFocus()) {
        return; // the open article is the one that is chosen
    }
    QItemSelection selection;
    for (const ArticleId &id : m_selected) {
        if (const QModelIndex row = m_model.indexOf(id); row.isValid()) {
            selection.select(row, row);
        }
    }
    // Where it is gone, the keyboard goes on with what stands there now.
    const QModelIndex same = m_model.indexOf(m_current);
    const QModelIndex current =
        same.isValid() ? same : m_model.index(std::min(m_row, m_model.rowCount() - 1));
    QItemSelectionModel &chosen = *m_list.selectionModel();
    if (selection.isEmpty()) {
        m_list.setCurrentIndex(current);
        return;
    }
    chosen.setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    chosen.select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace slantlight::ui
