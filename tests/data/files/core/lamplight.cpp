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

void Lamp::shine(const Oil &oil)
{
    Oil::burn();
}

Oil::Drops base::drops(Lamp &lamp)
{
    return lamp.oil();
}

void Shade::unfold()
{
}

namespace ui {

Oil::Oil()
{
}

} // namespace ui

} // namespace slantlight
