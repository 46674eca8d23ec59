// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"
#include "core/base/result.h"

namespace slantlight {

class Database;

/// The codes that a library has of its own, beside those that ship with the program: those that
/// were made in it, or came with annotations from elsewhere.
///
/// A handle: it is good as long as its library. Fails as Library says.
class CodeStore
{
public:
    explicit CodeStore(Database &database);

    /// Fails with DatabaseDamaged where the rows make no codebook.
    [[nodiscard]] Result<Codebook> codebook() const;
    /// Keeps @p codebook in place of what was kept before.
    [[nodiscard]] Result<> save(const Codebook &codebook);

private:
    Database *m_database;
};

} // namespace slantlight
