// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/pdfframe.h"

#include <algorithm>

namespace slantlight {

namespace {

using Rectangle = QPDFObjectHandle::Rectangle;

Rectangle upright(const Rectangle &box)
{
    return {std::min(box.llx, box.urx), std::min(box.lly, box.ury), std::max(box.llx, box.urx),
            std::max(box.lly, box.ury)};
}

} // namespace

PdfFrame PdfFrame::of(QPDFPageObjectHelper page)
{
    PdfFrame frame;
    QPDFObjectHandle media = page.getMediaBox();
    QPDFObjectHandle crop = page.getCropBox();
    if (crop.isRectangle()) {
        Rectangle shown = upright(crop.getArrayAsRectangle());
        if (media.isRectangle()) { // what lies outside of the sheet is not shown
            const Rectangle sheet = upright(media.getArrayAsRectangle());
            const Rectangle both{std::max(shown.llx, sheet.llx), std::max(shown.lly, sheet.lly),
                                 std::min(shown.urx, sheet.urx), std::min(shown.ury, sheet.ury)};
            shown = both.llx < both.urx && both.lly < both.ury ? both : sheet;
        }
        frame.m_left = shown.llx;
        frame.m_bottom = shown.lly;
        frame.m_width = shown.urx - shown.llx;
        frame.m_height = shown.ury - shown.lly;
    }
    QPDFObjectHandle rotation = page.getAttribute("/Rotate", false);
    frame.m_rotation = rotation.isInteger() ? (rotation.getIntValueAsInt() % 360 + 360) % 360 : 0;
    return frame;
}

std::pair<double, double> PdfFrame::toShown(double x, double y) const
{
    const double right = x - m_left;
    const double up = y - m_bottom;
    switch (m_rotation) {
    case 90:
        return {up, right};
    case 180:
        return {m_width - right, up};
    case 270:
        return {m_height - up, m_width - right};
    default:
        return {right, m_height - up};
    }
}

std::pair<double, double> PdfFrame::fromShown(double x, double y) const
{
    switch (m_rotation) {
    case 90:
        return {m_left + y, m_bottom + x};
    case 180:
        return {m_left + m_width - x, m_bottom + y};
    case 270:
        return {m_left + m_width - y, m_bottom + m_height - x};
    default:
        return {m_left + x, m_bottom + m_height - y};
    }
}

} // namespace slantlight
