// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

class QMenu;

namespace slantlight::ui {

class ArticleView;
class Desk;

/// Returns the context menu for what is selected in @p view and for the highlights at its caret.
[[nodiscard]] std::unique_ptr<QMenu> readerMenu(ArticleView &view, Desk &desk);

/// Adds what can be done to the marker or the annotation @p id from its row in a panel.
void addRowActions(QMenu &menu, ArticleView &view, const Desk &desk, const QString &id);

} // namespace slantlight::ui
