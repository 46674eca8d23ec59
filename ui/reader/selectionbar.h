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
class QToolButton;

namespace slantlight::ui {

/// The small bar that offers codes beside the selected words: the plain one, those that were used
/// last, a memo, and a way to all others.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    SelectionBar(const Codebook &codebook, QWidget *parent);

    /// Offers these codes from now on.
    void setCodes(const Codebook &codebook);
    void setPagePalette(const Palette &palette);
    /// The keys of the page that do what buttons do; empty: none.
    struct Keys
    {
        QString memo;
        QString more;
        QString rule;
    };
    void tellKeys(const Keys &keys);
    void offerRules(); ///< to be made of the words
    /// Shows the bar near @p selection, inside @p bounds and not over the selection.
    void showNear(const QRect &selection, const QRect &bounds);
    /// Offers @p code before the others from now on.
    void putFirst(const CodeId &code);

Q_SIGNALS:
    void codeChosen(const slantlight::CodeId &code);
    void memoChosen();
    void ruleChosen();
    /// One of all codes is wanted; @p button is where that was said, on the screen.
    void moreChosen(const QRect &button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct CodeButton
    {
        QToolButton *button;
        CodeId code;
    };
    void addCodeButton(const Code &code);
    [[nodiscard]] const Code &plainCode() const;
    void dress(const CodeButton &button) const;

    std::vector<Code> m_codes;
    QHBoxLayout *m_row;
    QToolButton *m_memo;
    QToolButton *m_more;
    QToolButton *m_rule;
    bool m_offersRules = false;
    std::vector<CodeButton> m_buttons; ///< the plain code, then those that were used last
    std::optional<Palette> m_palette;
    QColor m_paper;
    QColor m_edge;
};

} // namespace slantlight::ui
