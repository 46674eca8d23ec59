// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace slantlight {

/// The sources of Mozilla's Readability.js 0.6 and of the parser that comes with it, unchanged.
struct WebScripts
{
    QString parser;
    QString readability;
};

} // namespace slantlight
