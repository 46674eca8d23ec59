// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options.h"

#include "app/cli/terminal.h"
#include "core/language/languages.h"
#include "core/outlet/outletfile.h"
#include "core/review/shipped.h"
#include "core/rules/packshelf.h"
#include "core/storage/datafolder.h"
#include "ui/words/errortext.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace slantlight {

std::optional<ExitCode> parseArguments(QCommandLineParser &parser, const QString &usage,
                                       const QStringList &arguments)
{
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s}, u"Shows this."_s);
    parser.addOption(help);
    QStringList rest = arguments;
    rest.removeAt(1); // the command's own name
    if (!parser.parse(rest)) {
        say(u"slantlight: %1"_s.arg(parser.errorText()));
        say(u"usage: slantlight %1"_s.arg(usage));
        return ExitCode::WrongUsage;
    }
    if (parser.isSet(help)) {
        std::ignore = writeOut(
            (u"usage: slantlight %1\n\n"_s.arg(usage) + parser.helpText().section(u'\n', 2))
                .toLocal8Bit());
        return ExitCode::Done;
    }
    return std::nullopt;
}

ExitCode refuseValue(const QString &option, const QString &value, const QString &allowed)
{
    say(u"slantlight: --%1 takes %2, not '%3'"_s.arg(option, allowed, value));
    return ExitCode::WrongUsage;
}

ExitCode complain(const Error &error, ExitCode code)
{
    if (error.code != ErrorCode::Cancelled) {
        say(u"slantlight: %1"_s.arg(ui::errorText(error)));
    }
    return code;
}

void addMarkerOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"only"_s, u"Gives only these categories, parted by commas."_s, u"CAT,.."_s},
        {u"voice"_s, u"Gives markers in the outlet's own words (own) or in any voice (any)."_s,
         u"own|any"_s, u"any"_s},
        {u"min"_s, u"Gives markers from this severity on."_s, u"note|weak|strong"_s, u"note"_s},
        {u"all"_s, u"Gives candidates too, not only marks."_s},
    });
}

std::optional<MarkerFilter> markerFilter(const QCommandLineParser &parser)
{
    MarkerFilter filter;
    std::set<Category> only;
    for (const QString &name : parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto category = categoryFromId(name.trimmed());
        if (!category) {
            QStringList known;
            std::ranges::transform(allCategories, std::back_inserter(known),
                                   [](Category each) { return categoryId(each).toString(); });
            refuseValue(u"only"_s, name, known.join(u", "_s));
            return std::nullopt;
        }
        only.insert(*category);
    }
    if (!only.empty()) {
        std::ranges::set_difference(allCategories, only,
                                    std::inserter(filter.hidden, filter.hidden.end()));
    }
    const QString voice = parser.value(u"voice"_s);
    if (voice != u"own"_s && voice != u"any"_s) {
        refuseValue(u"voice"_s, voice, u"own or any"_s);
        return std::nullopt;
    }
    filter.ownVoiceOnly = voice == u"own"_s;
    const auto least = severityFromId(parser.value(u"min"_s));
    if (!least) {
        refuseValue(u"min"_s, parser.value(u"min"_s), u"note, weak or strong"_s);
        return std::nullopt;
    }
    filter.leastSeverity = *least;
    filter.leastWeight = parser.isSet(u"all"_s) ? 0 : markWeight;
    return filter;
}

QStringList inputIds(const QStringList &others)
{
    return QStringList{u"auto"_s} + sourceFormatIds() + others;
}

QString oneOf(QStringList values)
{
    const QString last = values.takeLast();
    return values.isEmpty() ? last : QString(values.join(u", "_s) + u" or " + last);
}

void addInputOptions(QCommandLineParser &parser, const QStringList &ids)
{
    parser.addOption({u"input"_s, u"Says what the input is, where its content does not."_s,
                      ids.join(u'|'), u"auto"_s});
    parser.addOption({u"allow-private"_s, u"Fetches addresses of this computer and of private "
                                          "networks, too."_s});
    addRuleOptions(parser);
    addOutletOptions(parser);
}

InputOptions inputOptions(const QCommandLineParser &parser)
{
    return {.format = sourceFormatFromId(parser.value(u"input"_s)),
            .allowsPrivate = parser.isSet(u"allow-private"_s)};
}

void addRuleOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"rules"_s,
         u"Adds the rules and lexicons in this folder, which override earlier ones of their name. "
         "May be given several times. Rules that cannot be read end the command with exit code 3."_s,
         u"DIR"_s},
        {u"packs"_s,
         u"Adds the rule packs that are on in the window, and the outlets.csv beside them; without "
         "it, only what ships, --rules and --outlets count, so that everybody gets the same."_s},
    });
}

Result<QStringList> ruleFolders(const QCommandLineParser &parser)
{
    QStringList folders;
    if (parser.isSet(u"packs"_s)) {
        const auto languages = loadShippedLanguages();
        if (!languages) {
            return std::unexpected(languages.error());
        }
        const std::vector<ShelvedPack> packs =
            PackShelf(rulePacksFolder(), languages->assumed()).packs();
        for (const ShelvedPack &pack : packs) {
            if (pack.isOn && pack.broken) {
                say(u"slantlight: the rule pack %1 is left out. %2"_s.arg(
                    pack.name, ui::errorText(*pack.broken)));
            }
        }
        folders = usedFolders(packs);
    }
    return folders + parser.values(u"rules"_s);
}

void addOutletOptions(QCommandLineParser &parser)
{
    parser.addOption({u"outlets"_s,
                      u"Adds the outlets of this table, which override those of their id, name and "
                      "domain. May be given several times. A table that cannot be read ends the "
                      "command with exit code 3."_s,
                      u"FILE"_s});
}

Result<OutletTable> outletTable(const QCommandLineParser &parser, OwnOutlets own)
{
    Result<OutletTable> table = loadShippedOutlets();
    if (table && own == OwnOutlets::Read && QFileInfo::exists(outletsPath())) {
        if (const auto rows = readOutletFile(outletsPath())) {
            table = table->below(*rows);
        } else {
            say(u"slantlight: your table of outlets is left out. %1"_s.arg(
                ui::errorText(rows.error())));
        }
    }
    for (const QString &path : parser.values(u"outlets"_s)) {
        const auto rows = readOutletFile(path);
        if (!rows) {
            return std::unexpected(rows.error());
        }
        if (table) {
            table = table->below(*rows);
        }
    }
    return table;
}

Result<Analyzer> analyzerWithRules(const QCommandLineParser &parser)
{
    const auto folders = ruleFolders(parser);
    if (!folders) {
        return std::unexpected(folders.error());
    }
    auto outlets =
        outletTable(parser, parser.isSet(u"packs"_s) ? OwnOutlets::Read : OwnOutlets::Left);
    if (!outlets) {
        return std::unexpected(outlets.error());
    }
    return loadShippedAnalyzer(*folders, std::move(*outlets));
}

} // namespace slantlight
