// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QObject>
#include <QTimer>

namespace slantlight {
class Codebook;
}

namespace slantlight::ui {

class ArticlePage;
class SelectionBar;

/// Offers codes beside the words that are selected on a page: at once after a selection with the
/// pointer, after a moment without a key for one that is made with keys.
class CodeOffer : public QObject
{
    Q_OBJECT

public:
    /// @p page becomes the parent of this and of the bar.
    CodeOffer(const Codebook &codebook, ArticlePage &page);

    void offer(); ///< now, if there is a selection
    void hide();
    /// Offers @p code before the others from now on.
    void putFirst(const slantlight::CodeId &code);

Q_SIGNALS:
    void codeChosen(const slantlight::CodeId &code);
    void memoChosen();

private:
    void followSelection();
    void takePalette();

    ArticlePage &m_page;
    SelectionBar *m_bar;
    QTimer m_selected; ///< until the codes are offered for a selection made with keys
};

} // namespace slantlight::ui
