// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/keyindex.h"

#include <QtAssert>

#include <algorithm>
#include <functional>

namespace slantlight {

KeyIndex::KeyIndex(std::vector<std::uint32_t> keys)
    : m_keys(std::move(keys))
{
    Q_ASSERT(std::ranges::is_sorted(m_keys, std::less_equal<>()));
    for (const std::uint32_t key : m_keys) {
        ++m_begins[(key >> shift) + 1];
        m_mayHold[key >> (wide + 6)] |= std::uint64_t{1} << (key >> wide & 63U);
    }
    for (std::size_t i = 1; i < m_begins.size(); ++i) {
        m_begins[i] += m_begins[i - 1];
    }
}

} // namespace slantlight
