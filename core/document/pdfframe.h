// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>

#include <qpdf/QPDFPageObjectHelper.hh>

namespace slantlight {

/// The part of a page of a PDF that is shown, and how it is turned: leads from points of the file,
/// whose vertical axis points up, to points as they are shown, from the upper left corner, and
/// back.
class PdfFrame
{
public:
    /// Throws what qpdf throws.
    [[nodiscard]] static PdfFrame of(QPDFPageObjectHelper page);

    [[nodiscard]] std::pair<double, double> toShown(double x, double y) const;
    [[nodiscard]] std::pair<double, double> fromShown(double x, double y) const;

private:
    double m_left = 0; // in points of the file
    double m_bottom = 0;
    double m_width = 0;
    double m_height = 0;
    int m_rotation = 0; // clockwise, in degrees
};

} // namespace slantlight
