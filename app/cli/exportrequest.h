// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/inputs.h"
#include "core/storage/query.h"
#include "ui/export/exportoptions.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace slantlight {

/// What the options of the command export ask for.
struct ExportRequest
{
    ui::ExportOptions options;
    QStringList coders; ///< by name; none: all
    QString out; ///< file, folder or "-"; may be empty
    bool replaces = false; ///< files that are there, where the command has made the name
    QString library;
    InputOptions input;
    std::optional<Query> query; ///< articles of the library
    QString collection; ///< by name
};

/// Adds the options of the command.
void addExportOptions(QCommandLineParser &parser);

/// Reads them; nothing, and words on standard error, where a value is wrong.
[[nodiscard]] std::optional<ExportRequest> exportRequest(const QCommandLineParser &parser);

} // namespace slantlight
