// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTextDocument>

#include <functional>
#include <memory>

class QPainter;

namespace slantlight::ui {

/// A row of a sheet above or below the text: how high it is, in dots, and what paints it from its
/// upper edge on.
struct SheetRow
{
    double height = 0;
    bool keepsWithNext = false;
    std::function<void(QPainter &painter, double top)> paint;
    double above = 0; ///< of the height: what is left out on top of a page
    QString bookmark = {}; ///< of what begins here; else empty
    std::shared_ptr<QTextDocument> document = {}; ///< that it paints, if any
};

} // namespace slantlight::ui
