// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"

#include <QColor>
#include <QFrame>

#include <vector>

class QMenu;
class QToolButton;

namespace slantlight::ui {

class Palette;

/// The small bar that offers the codes beside a selection made with the pointer.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    SelectionBar(const Codebook &codebook, QWidget *parent);

    void setPagePalette(const Palette &palette);
    /// Shows the bar near @p selection, inside @p bounds and not over the selection.
    void showNear(const QRect &selection, const QRect &bounds);

Q_SIGNALS:
    void codeChosen(const slantlight::CodeId &code);
    void memoChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct CodeButton
    {
        QToolButton *button;
        CodeId code;
    };
    std::vector<Code> m_codes;
    std::vector<CodeButton> m_buttons; ///< of the codes with a digit
    QMenu *m_menu; ///< of all codes
    QColor m_paper;
    QColor m_edge;
};

} // namespace slantlight::ui
