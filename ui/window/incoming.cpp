// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/incoming.h"

#include <QMimeData>
#include <QUrl>

namespace slantlight::ui {

std::optional<Incoming> incomingFrom(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            return IncomingFile{url.toLocalFile()};
        }
    }
    // Copied from a page, HTML says what is headline and what is paragraph; text does not.
    if (data.hasHtml() && !data.html().trimmed().isEmpty()) {
        return IncomingText{data.html(), SourceFormat::Html};
    }
    if (data.hasText() && !data.text().trimmed().isEmpty()) {
        return IncomingText{data.text(), SourceFormat::PlainText};
    }
    return std::nullopt;
}

} // namespace slantlight::ui
