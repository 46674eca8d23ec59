// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"
#include "ui/render/palette.h"

#include <QColor>
#include <QFrame>

#include <optional>
#include <vector>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace slantlight::ui {

/// The small bar that offers codes beside the selected words: the plain one, those that were used
/// last, a memo, and all others in a menu.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    SelectionBar(const Codebook &codebook, QWidget *parent);

    void setPagePalette(const Palette &palette);
    /// Shows the bar near @p selection, inside @p bounds and not over the selection.
    void showNear(const QRect &selection, const QRect &bounds);
    /// Offers @p code before the others from now on.
    void putFirst(const CodeId &code);

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
    void addCodeButton(const Code &code);
    void dress(const CodeButton &button) const;
    void showMenu();

    std::vector<Code> m_codes;
    QHBoxLayout *m_row;
    std::vector<CodeButton> m_buttons; ///< the plain code, then those that were used last
    QMenu *m_menu; ///< of all codes
    std::optional<Palette> m_palette;
    QColor m_paper;
    QColor m_edge;
};

} // namespace slantlight::ui
