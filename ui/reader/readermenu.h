// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

class QMenu;

namespace slantlight::ui {

class ArticleView;
class Desk;

/// Returns the context menu for what is selected in @p view and for the highlights at its caret.
[[nodiscard]] std::unique_ptr<QMenu> readerMenu(ArticleView &view, Desk &desk);

} // namespace slantlight::ui
