// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/base/result.h"

#include <vector>

namespace slantlight {

class Database;

/// Those whose annotations are in a library: its owner, who is always there and whose annotations
/// name no coder, and others whose annotations came from elsewhere.
///
/// A handle: it is good as long as its library. Fails as Library says.
class CoderStore
{
public:
    explicit CoderStore(Database &database);

    /// Returns whom annotations without a coder are by: the id under which others know them.
    [[nodiscard]] Result<Coder> owner() const;
    [[nodiscard]] Result<> setOwnerName(const QString &name);
    /// Adds somebody else, or gives them another name.
    [[nodiscard]] Result<> save(const Coder &coder);
    /// The others, by name.
    [[nodiscard]] Result<std::vector<Coder>> others() const;

private:
    Database *m_database;
};

} // namespace slantlight
