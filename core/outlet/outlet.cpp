// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outlet/outlet.h"

using namespace Qt::StringLiterals;

namespace slantlight {

bool Outlet::isAgency() const
{
    return facts.medium == u"agency";
}

bool isDirected(const OutletFacts &outlet)
{
    return outlet.kind == u"state-controlled" || outlet.kind.startsWith(u"captured-");
}

const QStringList &outletKinds()
{
    static const QStringList kinds{u"state-controlled"_s, u"captured-public"_s,
                                   u"captured-private"_s, u"state-funded-and-managed"_s,
                                   u"state-managed"_s,    u"state-funded"_s,
                                   u"public"_s,           u"private"_s,
                                   u"cooperative"_s,      u"non-profit"_s};
    return kinds;
}

const QStringList &outletMedia()
{
    static const QStringList media{u"agency"_s,   u"newspaper"_s,   u"student-paper"_s,
                                   u"magazine"_s, u"broadcaster"_s, u"website"_s};
    return media;
}

} // namespace slantlight
