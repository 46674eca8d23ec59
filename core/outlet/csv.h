// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace slantlight {

/// One record of a CSV file, and the line that it begins on, from 1.
struct CsvRecord
{
    QStringList fields;
    int line = 1;
};

/// Reads comma-separated values after RFC 4180; lines may end in LF or CRLF, empty lines and lines
/// that begin with '#' are passed over.
///
/// Fails with MalformedOutlets where quotation marks do not match; the detail is "line 12: what".
[[nodiscard]] Result<std::vector<CsvRecord>> readCsv(QStringView csv);

} // namespace slantlight
