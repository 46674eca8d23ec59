// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importarticle.h"

#include <QString>

#include <optional>
#include <variant>

class QMimeData;

namespace slantlight::ui {

/// An article that is dropped or pasted: a file, or text in some format.
struct IncomingFile
{
    QString path;

    friend bool operator==(const IncomingFile &, const IncomingFile &) = default;
};
struct IncomingText
{
    QString text;
    SourceFormat format = SourceFormat::PlainText;

    friend bool operator==(const IncomingText &, const IncomingText &) = default;
};
using Incoming = std::variant<IncomingFile, IncomingText>;

/// Returns what @p data offers to be read: its first local file, else its HTML, else its text;
/// nothing when there is no such thing.
[[nodiscard]] std::optional<Incoming> incomingFrom(const QMimeData &data);

} // namespace slantlight::ui
