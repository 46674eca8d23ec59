// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rulestest.h"

#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/analysis/analyzer.h"
#include "core/analysis/examplecheck.h"
#include "core/review/shipped.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <ranges>
#include <tuple>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// What one run of examples gave.
struct Trial
{
    QStringList complaints;
    qsizetype examples = 0;
};

/// Runs the examples of those rules of @p folders whose file begins with @p prefix; without one,
/// those of the shipped rules.
Result<Trial> tryFolders(const QStringList &folders, const QString &prefix)
{
    const auto analyzer = loadShippedAnalyzer(folders);
    if (!analyzer) {
        return std::unexpected(analyzer.error());
    }
    const RulePack &pack = analyzer->pack();
    const auto isMeant = [&prefix](const Rule &rule) {
        return prefix.isEmpty() ? rule.isShipped : rule.file.startsWith(prefix);
    };
    Trial trial{.complaints = checkExamples(pack, analyzer->languages().assumed(), isMeant),
                .examples = 0};
    for (const Rule &rule : pack.rules().rules() | std::views::filter(isMeant)) {
        trial.examples += std::ssize(rule.examples);
    }
    return trial;
}

/// A file that lies in no pack is tried in one of its own.
Result<Trial> tryLoneFile(const QString &path, const QStringList &folders)
{
    const QTemporaryDir pack;
    QDir(pack.path()).mkdir(u"rules"_s);
    const QString copy = pack.filePath(u"rules/"_s + QFileInfo(path).fileName());
    if (!QFile::copy(path, copy)) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, path});
    }
    auto trial = tryFolders(folders + QStringList{pack.path()}, copy);
    if (!trial) {
        Error error = trial.error();
        error.detail.replace(copy, path);
        for (Diagnostic &diagnostic : error.diagnostics) {
            diagnostic.place.file.replace(copy, path);
        }
        return std::unexpected(std::move(error));
    }
    trial->complaints.replaceInStrings(copy, path);
    return trial;
}

Result<Trial> tryPath(const QString &path, const QStringList &folders)
{
    const QFileInfo place(path);
    if (!place.exists()) {
        return std::unexpected(Error{ErrorCode::FileNotFound, path});
    }
    if (place.isDir()) {
        return tryFolders(folders + QStringList{path}, path + u"/rules/");
    }
    const QString folder = QFileInfo(place.path()).fileName() == u"rules"_s
                               ? QDir::cleanPath(place.path() + u"/..")
                               : QString();
    if (folder.isEmpty()) {
        return tryLoneFile(path, folders);
    }
    return tryFolders(folders + QStringList{folder}, folder + u"/rules/" + place.fileName());
}

} // namespace

ExitCode testRules(const QStringList &paths, const QStringList &folders)
{
    qsizetype examples = 0;
    qsizetype failures = 0;
    bool isUnreadable = false;
    const QStringList all = paths.isEmpty() ? QStringList{QString()} : paths;
    for (const QString &path : all) {
        const QString clean = QDir::cleanPath(path);
        const auto trial = path.isEmpty() ? tryFolders(folders, {}) : tryPath(clean, folders);
        if (!trial) {
            complain(trial.error());
            isUnreadable = true;
            continue;
        }
        examples += trial->examples;
        failures += trial->complaints.size();
        for (const QString &complaint : trial->complaints) {
            std::ignore = writeLines(complaint + u'\n');
        }
    }
    say(u"%1 examples, %2 complaints"_s.arg(examples).arg(failures));
    if (isUnreadable) {
        return ExitCode::UnreadableInput;
    }
    return failures > 0 ? ExitCode::Findings : ExitCode::Done;
}

} // namespace slantlight
