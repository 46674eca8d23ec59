// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sieve.h"

#include <array>

namespace slantlight {

namespace {

struct Row
{
    QStringView id;
    bool isSure = false;
};

// In the order of the enumeration.
constexpr std::array<Row, 31> rows{{
    {u"quotation-before", true},
    {u"quotation-inverted", true},
    {u"quotation-after"},
    {u"according-to", true},
    {u"postposed", true},
    {u"postposed-inverted", true},
    {u"as-clause", true},
    {u"that-clause"},
    {u"bare-clause"},
    {u"whether-clause"},
    {u"label", true},
    {u"signature"},
    {u"view"},
    {u"speech-act"},
    {u"judgement"},
    {u"characterisation"},
    {u"preposition"},
    {u"infinitive"},
    {u"passive-by-agent"},
    {u"passive-without-agent"},
    {u"light-verb"},
    {u"adjective"},
    {u"noun"},
    {u"attitude"},
    {u"finding"},
    {u"seeming"},
    {u"existential"},
    {u"relative-report"},
    {u"gerund"},
    {u"turn"},
    {u"signed"},
}};

} // namespace

QStringView sieveId(Sieve sieve)
{
    return rows.at(static_cast<std::size_t>(sieve)).id;
}

bool isSure(Sieve sieve)
{
    return rows.at(static_cast<std::size_t>(sieve)).isSure;
}

} // namespace slantlight
