// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace slantlight {

/// How a table is written.
struct CsvOptions
{
    bool hasMark = false; ///< begins with a byte order mark, without which Excel reads no UTF-8
    char separator = ','; ///< or ';', which Excel wants where numbers have a decimal comma

    friend bool operator==(const CsvOptions &, const CsvOptions &) = default;
};

/// Returns @p fields as one line with its line break: RFC 4180, UTF-8. A text that a spreadsheet
/// would run as a formula gets an apostrophe in front.
[[nodiscard]] QByteArray csvLine(const QStringList &fields, const CsvOptions &options);

/// Returns the lines of @p text, each with its fields; blank ones left out. Fields are parted by
/// what parts them in the first line: comma, semicolon or tabulator. A quote that is never closed
/// ends with the text.
[[nodiscard]] std::vector<QStringList> csvRows(const QString &text);

/// Returns @p field without the apostrophe that csvLine() put before a formula.
[[nodiscard]] QString withoutGuard(const QString &field);

} // namespace slantlight
