// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lamp.h"

namespace slantlight {

namespace {

struct Wick
{
    void trim();
};

void Wick::trim()
{
}

} // namespace

Lamp::Lamp() = default;

const Lamp::Oil &
Lamp::oil() const
{
    return m_oil;
}

Oil::Oil(int drops)
    : m_drops(drops)
{
}

void Shade::Fold::open()
{
    Oil::burn();
}

} // namespace slantlight
