// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/comparecommand.h"

#include "app/cli/comparetext.h"
#include "app/cli/inputs.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/exchange/comparisonjson.h"
#include "core/review/comparereports.h"
#include "core/review/shipped.h"

#include <QFileInfo>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString usage = u"compare [--format text|json] FILE|ADDRESS|- FILE|ADDRESS|-"_s;

/// An article with what was found in it.
struct Side
{
    Imported imported;
    Reading reading;
    Analysis analysis;

    [[nodiscard]] ReadReport report() const
    {
        return {.article = imported.article, .reading = reading, .analysis = analysis};
    }
};

std::optional<Side> readSide(const QString &input, const InputOptions &options,
                             const ReadContext &context, const Analyzer &analyzer)
{
    auto imported = readArticle(input, options, context);
    if (!imported) {
        complain(imported.error());
        return std::nullopt;
    }
    for (const QString &notice : noticeSentences(imported->notices, input)) {
        say(u"slantlight: %1"_s.arg(notice));
    }
    Reading reading = analyzer.read(imported->article);
    Analysis analysis = analyzer.analyze(imported->article, reading);
    for (const QString &notice : noticeSentences(noticesOf(analysis), input)) {
        say(u"slantlight: %1"_s.arg(notice));
    }
    return Side{.imported = std::move(*imported),
                .reading = std::move(reading),
                .analysis = std::move(analysis)};
}

/// Whether @p inputs are two articles; says on standard error why not.
bool areTwo(const QStringList &inputs)
{
    QString fault;
    if (inputs.size() != 2) {
        fault = u"two articles are compared, not %1"_s.arg(inputs.size());
    } else if (inputs.first() == u"-"_s && inputs.last() == u"-"_s) {
        fault = u"only one of the two can come from standard input"_s;
    }
    for (const QString &input : inputs) {
        if (fault.isEmpty() && QFileInfo(input).isDir()) {
            fault = u"%1 is a folder; give one article for each side"_s.arg(shownName(input));
        }
    }
    if (fault.isEmpty()) {
        return true;
    }
    say(u"slantlight: %1\nusage: slantlight %2"_s.arg(fault, usage));
    return false;
}

} // namespace

ExitCode runCompare(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"format"_s,
                      u"The format of the answer. In text the articles are A and B, and their "
                      "blocks are counted from 1; in json offsets are those of the article's own "
                      "text."_s,
                      u"text|json"_s, u"text"_s});
    addInputOptions(parser, inputIds());
    if (const auto code = parseArguments(parser, usage, arguments)) {
        return *code;
    }
    const QString format = parser.value(u"format"_s);
    if (format != u"text"_s && format != u"json"_s) {
        return refuseValue(u"format"_s, format, u"text or json"_s);
    }
    const QString input = parser.value(u"input"_s);
    if (!inputIds().contains(input)) {
        return refuseValue(u"input"_s, input, oneOf(inputIds()));
    }
    const QStringList inputs = parser.positionalArguments();
    if (!areTwo(inputs)) {
        return ExitCode::WrongUsage;
    }
    const auto analyzer = analyzerWithRules(parser);
    if (!analyzer) {
        return complain(analyzer.error(), ExitCode::UnreadableInput);
    }
    const auto context = loadShippedReadContext(analyzer->languages());
    if (!context) {
        return complain(context.error(), ExitCode::UnreadableInput);
    }
    // Both are tried, so that each that cannot be read is named.
    const auto first = readSide(inputs.first(), inputOptions(parser), *context, *analyzer);
    const auto second = readSide(inputs.last(), inputOptions(parser), *context, *analyzer);
    if (!first || !second) {
        return ExitCode::UnreadableInput;
    }
    const ReadReport a = first->report();
    const ReadReport b = second->report();
    const ReportComparison comparison = compareReports(a, b, analyzer->languages());
    if (format == u"text"_s) {
        const auto written = writeLines(comparisonText(comparison, a, b));
        return written ? ExitCode::Done : complain(written.error());
    }
    const auto named = [](const QString &path) {
        ReportOptions options;
        options.path = path;
        return options;
    };
    const auto written = writeOut(comparisonToJson(comparison, a, named(shownName(inputs.first())),
                                                   b, named(shownName(inputs.last())))
                                  + '\n');
    return written ? ExitCode::Done : complain(written.error());
}

} // namespace slantlight
