// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QObject>

#include <vector>

class QListView;

namespace slantlight::ui {

class LibraryModel;

/// Keeps the selection of a list, and the row with the keyboard, while its articles are read anew.
class KeptSelection : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed; @p list shows @p model, and becomes the parent.
    KeptSelection(LibraryModel &model, QListView &list);

private:
    void keep();
    void restore();

    LibraryModel &m_model;
    QListView &m_list;
    std::vector<ArticleId> m_selected;
    ArticleId m_current;
    int m_row = -1; ///< of the current one
};

} // namespace slantlight::ui
