// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/text/textspan.h"
#include "ui/render/codelook.h"

#include <QDateTime>
#include <QString>

#include <cstdint>

namespace slantlight::ui {

/// What is drawn: a span, a code, by hand or by machine. Screen, PDF and HTML draw the same list.
struct Highlight
{
    enum class Origin : std::uint8_t { Machine, Hand };

    TextSpan span;
    CodeId code;
    CodeLook look; ///< of the code, where somebody has chosen it
    Origin origin = Origin::Machine;
    bool weak = false; ///< machine only: the line without the tint
    double weight = 0; ///< machine only: how likely a reader would mark this, 0 to 1
    bool doubtful = false; ///< hand only: the place was found again, but not for sure
    QString id; ///< marker's fingerprint or annotation's id; unique in a list of highlights
    QString title; ///< the code's name, translated
    QString note; ///< a marker's reason or an annotation's memo; may be empty
    QString author = {}; ///< hand only: the coder's name; may be empty
    QDateTime created = {}; ///< hand only, UTC; may be null
    QDateTime modified = {}; ///< the same

    friend bool operator==(const Highlight &, const Highlight &) = default;
};

} // namespace slantlight::ui
