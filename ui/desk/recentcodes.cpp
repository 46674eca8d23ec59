// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/recentcodes.h"

#include <utility>

namespace slantlight::ui {

namespace {

constexpr std::size_t mostCodes = 9;

} // namespace

void RecentCodes::use(const CodeId &code)
{
    if (!m_codes.empty() && m_codes.front() == code) {
        return;
    }
    std::erase(m_codes, code);
    m_codes.insert(m_codes.begin(), code);
    if (m_codes.size() > mostCodes) {
        m_codes.pop_back();
    }
    Q_EMIT changed();
}

void RecentCodes::restore(std::vector<CodeId> codes)
{
    m_codes = std::move(codes);
    Q_EMIT changed();
}

} // namespace slantlight::ui
