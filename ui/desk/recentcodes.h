// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QObject>

#include <vector>

namespace slantlight::ui {

/// The codes that were given lately, so that they can be offered before the others.
class RecentCodes : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Returns them, the last one first.
    [[nodiscard]] const std::vector<CodeId> &codes() const { return m_codes; }
    /// Puts @p code first.
    void use(const CodeId &code);
    /// Takes what was kept of another session, the last one first.
    void restore(std::vector<CodeId> codes);

Q_SIGNALS:
    void changed();

private:
    std::vector<CodeId> m_codes;
};

} // namespace slantlight::ui
