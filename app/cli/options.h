// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands.h"
#include "app/cli/inputs.h"
#include "core/analysis/analyzer.h"
#include "core/base/result.h"
#include "core/import/importarticle.h"
#include "core/review/markerfilter.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace slantlight {

/// Parses the arguments of one command; says on standard error what is wrong with them.
///
/// @p arguments are those of the program, its name and the command first. Returns the exit code to
/// end with where they cannot be used, or where only --help was asked for.
[[nodiscard]] std::optional<ExitCode>
parseArguments(QCommandLineParser &parser, const QString &usage, const QStringList &arguments);

/// Says on standard error that an option's value is none of those it takes.
ExitCode refuseValue(const QString &option, const QString &value, const QString &allowed);

/// Says on standard error why a command ends, and returns @p code; says nothing where nobody is
/// left to read it.
ExitCode complain(const Error &error, ExitCode code = ExitCode::Failed);

/// Adds --only, --voice, --min and --all.
void addMarkerOptions(QCommandLineParser &parser);
/// Reads these options; nothing, and words on standard error, where a value is wrong.
[[nodiscard]] std::optional<MarkerFilter> markerFilter(const QCommandLineParser &parser);

/// Returns what --input takes: "auto", every format that an article is read in, and @p others.
[[nodiscard]] QStringList inputIds(const QStringList &others = {});
/// Returns @p values, at least one, as a sentence names them: "text, html or markdown".
[[nodiscard]] QString oneOf(QStringList values);

/// Adds --input, which takes @p ids, --allow-private, --rules, --packs and --outlets.
void addInputOptions(QCommandLineParser &parser, const QStringList &ids);
/// Reads the first two of them; a format that is no value of --input is none.
[[nodiscard]] InputOptions inputOptions(const QCommandLineParser &parser);

/// Adds --rules and --packs.
void addRuleOptions(QCommandLineParser &parser);

/// Adds --outlets.
void addOutletOptions(QCommandLineParser &parser);
/// Whether the table that the user keeps beside the library counts.
enum class OwnOutlets : std::uint8_t { Left, Read };
/// The shipped outlets below the user's, where these are to be @p own, and those below the rows of
/// --outlets; says on standard error why the user's are left out.
/// Fails as loadShippedOutlets(), and as readOutletFile() for --outlets.
[[nodiscard]] Result<OutletTable> outletTable(const QCommandLineParser &parser, OwnOutlets own);

/// The folders of the rule packs that --packs and --rules ask for, in the order in which they are
/// read; says on standard error which of the user's packs is left out.
/// Fails where the language of the shipped rules cannot be read.
[[nodiscard]] Result<QStringList> ruleFolders(const QCommandLineParser &parser);
/// Makes an analyzer of the shipped rules and those folders, and of the outlets that --outlets and
/// --packs ask for. Fails as loadShippedAnalyzer() and readOutletFile().
[[nodiscard]] Result<Analyzer> analyzerWithRules(const QCommandLineParser &parser);

} // namespace slantlight
