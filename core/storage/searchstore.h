// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace slantlight {

class Database;

using SavedSearchId = Id<struct SavedSearchTag>; ///< a UUID

/// A search that somebody keeps, to look again what it finds.
struct SavedSearch
{
    SavedSearchId id;
    QString name;
    QString query; ///< as it was typed, see parseSearch()

    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// The searches that are kept in a library.
///
/// A handle: it is good as long as its library. Fails as Library says.
class SearchStore
{
public:
    explicit SearchStore(Database &database);

    [[nodiscard]] Result<SavedSearchId> create(const QString &name, const QString &query);
    /// Gives the search of that id this name and query; passes over one that is gone.
    [[nodiscard]] Result<> change(const SavedSearch &search);
    [[nodiscard]] Result<> remove(const SavedSearchId &id);
    /// All of them, by name.
    [[nodiscard]] Result<std::vector<SavedSearch>> searches() const;

private:
    Database *m_database;
};

} // namespace slantlight
