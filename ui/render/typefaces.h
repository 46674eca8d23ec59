// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace slantlight::ui {

/// A family of letters that long texts are read in with ease.
struct Typeface
{
    enum class Kind : std::uint8_t { Serif, Sans };

    QString family;
    Kind kind = Kind::Serif;
};

/// Returns those that this machine has, serifs first, best known for reading first.
[[nodiscard]] std::vector<Typeface> installedTypefaces();

} // namespace slantlight::ui
