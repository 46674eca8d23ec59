// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QString>

#include <vector>

namespace slantlight::ui {

class Chart;

/// Charts as a picture of their own, one below the other.
struct ChartPicture
{
    QString heading; ///< above them: what they are of
    std::vector<const Chart *> charts; ///< at least one; good while these are
    QString note; ///< below them; may be empty
};

/// Returns @p picture on the ground of the window, with twice as many pixels each way.
[[nodiscard]] QImage imageOf(const ChartPicture &picture);
/// Writes @p picture to @p path, as SVG where the name ends so, else as PNG. Fails as saveFile().
[[nodiscard]] Result<> savePicture(const ChartPicture &picture, const QString &path);

} // namespace slantlight::ui
