// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace slantlight {

class Article;

/// Who publishes: facts that can be checked, no rating of truth or leaning.
struct Outlet
{
    QString id; ///< such as "rt"
    QString name;
    QStringList aliases; ///< other names, in the writing that texts use
    QStringList domains; ///< without "www."
    QString country;
    QString kind; ///< one of outletKinds()
    QString owner;
    QString cite; ///< where the facts are known from, with a year

    friend bool operator==(const Outlet &, const Outlet &) = default;
};

/// The kinds that a table may use: "state-controlled" (a government or ruling party directs the
/// content), "state-funded" (paid by a state, with editorial independence by law), "public" (owned
/// or funded by the public through fees or a charter), "private", "cooperative" (owned by the
/// media that it serves), "non-profit".
[[nodiscard]] const QStringList &outletKinds();

/// The outlets that the program knows, found by id, name, domain or attribution line.
class OutletTable
{
public:
    /// Reads a table with the header "id,name,aliases,domains,country,kind,owner,cite"; aliases and
    /// domains are parted by ';'. Fails with MalformedOutlets, the detail is "line 12: what".
    [[nodiscard]] static Result<OutletTable> parse(QStringView csv);

    [[nodiscard]] const std::vector<Outlet> &outlets() const & { return m_outlets; }
    const std::vector<Outlet> &outlets() const && = delete;

    // The pointers below live as long as the table, and are null where nothing is found.

    [[nodiscard]] const Outlet *withId(QStringView id) const;
    /// Finds by the whole name or alias in any case, with or without "The".
    [[nodiscard]] const Outlet *withName(QStringView name) const;
    /// Finds by domain or address; "news.example.org" is found under "example.org".
    [[nodiscard]] const Outlet *withDomain(QStringView domainOrAddress) const;
    /// Finds by whatever a person may type: id, name, domain or address.
    [[nodiscard]] const Outlet *find(QStringView words) const;

    /// Returns the first outlet that an attribution line such as "Read more at RT", "(Reuters)" or
    /// "By Jane Doe, Associated Press" names, as whole words and in the table's own case, the
    /// longest name first.
    [[nodiscard]] const Outlet *inText(QStringView line) const;

    /// Returns the publisher of @p article: by address, site, credit lines (the last first),
    /// byline, end of the headline ("... | Reuters"), what stands before the first words
    /// ("LONDON (Reuters) - ...").
    [[nodiscard]] const Outlet *ofArticle(const Article &article) const;

private:
    explicit OutletTable(std::vector<Outlet> outlets);

    [[nodiscard]] const Outlet *byTextOf(const Article &article) const;

    struct Name
    {
        QString words;
        std::size_t outlet = 0;
    };

    std::vector<Outlet> m_outlets;
    std::vector<Name> m_names; ///< longest first
    QHash<QString, std::size_t> m_byId;
    QHash<QString, std::size_t> m_byName; ///< folded
    QHash<QString, std::size_t> m_byDomain;
};

} // namespace slantlight
