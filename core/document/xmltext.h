// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QXmlStreamReader;

namespace slantlight {

/// Returns the text of the element that @p xml has just begun, with that of the elements in it, in
/// one line; @p xml stands at its end then. Elements may nest to any depth.
[[nodiscard]] QString textOfElement(QXmlStreamReader &xml);

} // namespace slantlight
