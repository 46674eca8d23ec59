// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace slantlight {

class Database;

/// What is set for one library, and goes with it.
///
/// A handle: it is good as long as its library. Fails as Library says.
class LibrarySettings
{
public:
    explicit LibrarySettings(Database &database);

    /// Whether the owner codes without seeing what other coders have annotated, see
    /// withoutOthers(); by default not.
    [[nodiscard]] Result<bool> isBlind() const;
    [[nodiscard]] Result<> setBlind(bool isBlind);

private:
    Database *m_database;
};

} // namespace slantlight
