// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/valueafter.h"

namespace slantlight {

std::optional<QStringView> valueAfter(QStringView line, QStringView word)
{
    if (!line.startsWith(word) || line.size() == word.size() || !line.at(word.size()).isSpace()) {
        return std::nullopt;
    }
    return line.sliced(word.size()).trimmed();
}

} // namespace slantlight
