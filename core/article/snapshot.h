// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace slantlight {

/// The source of an article as it was when the article was made of it.
struct Snapshot
{
    QByteArray bytes;
    QString type; ///< media type, such as "text/html"
    QString address; ///< where the bytes were had: of a page, or of a file; empty for pasted text
    QDateTime retrieved; ///< UTC

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

} // namespace slantlight
