// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"

#include <QObject>

#include <functional>
#include <span>
#include <vector>

class QRect;
class QWidget;

namespace slantlight::ui {

class ChoicePopup;
class Palette;

/// Asks for a code: by typing a part of its name or its digit, or from the list of all, grouped by
/// family, those used lately first.
class CodePicker : public QObject
{
    Q_OBJECT

public:
    /// Floats over the window of @p parent.
    explicit CodePicker(QWidget *parent);

    struct Offer
    {
        std::span<const Code> codes;
        std::vector<CodeId> lately; ///< the last one first
        CodeId current; ///< what it is now; empty for none
    };
    /// Opens beside @p place, in the coordinates of the screen, with swatches in the colours of
    /// @p palette; calls @p choose with the code that is chosen.
    void pick(const Offer &offer, const Palette &palette, const QRect &place,
              std::function<void(const CodeId &)> choose);

private:
    ChoicePopup *m_popup;
    std::function<void(const CodeId &)> m_choose;
};

} // namespace slantlight::ui
