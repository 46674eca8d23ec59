// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/outlet/outlet.h"
#include "core/outlet/outletdirectory.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace slantlight {

/// The outlets that the program knows, found by id, name or domain.
///
/// Rows, which win, over a directory of thousands. A value.
class OutletTable
{
public:
    /// Reads a table with the header "id,name,aliases,domains,country,kind,owner,cite", in any
    /// order and perhaps with "medium" and "since"; aliases and domains are parted by ';'. Kind,
    /// medium and since may be empty. Fails with MalformedOutlets, the detail is "line 12: what".
    [[nodiscard]] static Result<OutletTable> parse(QStringView csv);

    /// Returns the table with the outlets of @p directory below its rows.
    [[nodiscard]] OutletTable above(OutletDirectory directory) const;
    /// Returns the table with the rows of @p own, such as a user's, before its own: they win by id,
    /// name and domain.
    [[nodiscard]] OutletTable below(const OutletTable &own) const;

    /// The rows, without the directory's.
    [[nodiscard]] const std::vector<Outlet> &rows() const & { return m_rows; }
    const std::vector<Outlet> &rows() const && = delete;
    [[nodiscard]] const OutletDirectory &directory() const & { return m_directory; }
    const OutletDirectory &directory() const && = delete;

    [[nodiscard]] std::optional<Outlet> withId(QStringView id) const;
    /// Finds by the whole name or alias in any case; "The" may be more or less where there are
    /// several words, and more where there is one: "the BBC".
    [[nodiscard]] std::optional<Outlet> withName(QStringView name) const;
    /// Finds by domain or address; "news.example.org" is found under "example.org".
    [[nodiscard]] std::optional<Outlet> withDomain(QStringView domainOrAddress) const;
    /// Finds by whatever a person may type: id, name, domain or address.
    [[nodiscard]] std::optional<Outlet> find(QStringView words) const;

    /// Whether a name or alias of a row begins, or ends, with @p word as it is written.
    [[nodiscard]] bool beginsName(QStringView word) const;
    [[nodiscard]] bool endsName(QStringView word) const;

    /// Returns the names of up to @p count outlets that are spelt nearly as @p words, the nearest
    /// first. Reads the whole directory, so it is for people who wait.
    [[nodiscard]] QStringList namesNear(QStringView words, qsizetype count) const;

    /// A hash over everything in it.
    [[nodiscard]] QByteArray digest() const;

private:
    OutletTable(std::vector<Outlet> rows, OutletDirectory directory);

    std::vector<Outlet> m_rows;
    OutletDirectory m_directory;
    QHash<QString, std::size_t> m_byId;
    QHash<QString, std::size_t> m_byName; ///< folded
    QHash<QString, std::size_t> m_byDomain;
    QSet<QString> m_firstWords;
    QSet<QString> m_lastWords;
    QSet<QChar> m_lastBegins; ///< their first letters
};

} // namespace slantlight
