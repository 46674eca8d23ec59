// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importarticle.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

class QMimeData;

namespace slantlight::ui {

/// Files and folders, or addresses in the lines of a text.
struct IncomingBatch
{
    QStringList inputs; ///< at least one

    friend bool operator==(const IncomingBatch &, const IncomingBatch &) = default;
};
/// An address of http or https, and nothing else.
struct IncomingAddress
{
    QString address;

    friend bool operator==(const IncomingAddress &, const IncomingAddress &) = default;
};
/// Text in some format.
struct IncomingText
{
    QString text;
    SourceFormat format = SourceFormat::PlainText;
    QString address = {}; ///< of the page that it was copied from, where that is told

    friend bool operator==(const IncomingText &, const IncomingText &) = default;
};
using Incoming = std::variant<IncomingBatch, IncomingAddress, IncomingText>;

/// Returns what @p data offers to be read: its local files, else addresses that stand alone, else
/// its HTML, else its text; nothing when there is no such thing.
[[nodiscard]] std::optional<Incoming> incomingFrom(const QMimeData &data);

} // namespace slantlight::ui
