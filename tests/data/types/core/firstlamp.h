// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace slantlight {

struct Lamp;

struct Lamp
{
};

} // namespace slantlight
