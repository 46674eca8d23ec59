// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;

namespace slantlight::ui {

/// Gives @p field the button that empties it, with the name that Qt's own lacks.
void addClearButton(QLineEdit &field);

} // namespace slantlight::ui
