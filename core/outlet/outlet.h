// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace slantlight {

/// What is known of who publishes: facts that can be checked, no rating of truth or leaning. What
/// is not known is empty.
struct OutletFacts
{
    QString id; ///< such as "rt"
    QString name;
    QString country;
    QString kind; ///< one of outletKinds(): who pays, governs and directs
    QString medium; ///< one of outletMedia(): newspaper, agency ...
    QString owner;
    QString since; ///< the year in which it began
    QString cite; ///< where the facts are known from, with a year

    friend bool operator==(const OutletFacts &, const OutletFacts &) = default;
};

/// An outlet with all that it is found by.
struct Outlet
{
    OutletFacts facts;
    QStringList aliases; ///< other names, in the writing that texts use
    QStringList domains; ///< without "www."

    [[nodiscard]] const QString &id() const & { return facts.id; }
    [[nodiscard]] QStringList names() const { return QStringList(facts.name) + aliases; }
    [[nodiscard]] bool isAgency() const;

    friend bool operator==(const Outlet &, const Outlet &) = default;
};

/// The kinds that a table may use:
/// "state-controlled": a state or ruling party pays for it, governs it and directs the content;
/// "captured-public": public or owned by a state, which governs it and directs the content without
/// paying for most of it;
/// "captured-private": owned by companies or people, while a government directs the content;
/// "state-funded-and-managed": a state pays for most of it and names who governs it, and does not
/// direct the content;
/// "state-managed": a state names who governs it, neither pays for most of it nor directs the
/// content;
/// "state-funded": a state pays for most of it and does not direct the content;
/// "public": owned or funded by the public through fees or a charter;
/// "private": owned by people or companies; "cooperative": owned by the media that it serves;
/// "non-profit": earns nothing for owners.
///
/// The first six and "public" are those of the State Media Matrix (Dragomir and Söderström 2021),
/// which asks who pays for a medium, who governs it and who directs its content.
[[nodiscard]] const QStringList &outletKinds();

/// Whether a state or a government directs what @p outlet says.
[[nodiscard]] bool isDirected(const OutletFacts &outlet);

/// What an outlet may be: "agency", "newspaper", "student-paper", "magazine", "broadcaster",
/// "website".
[[nodiscard]] const QStringList &outletMedia();

} // namespace slantlight
