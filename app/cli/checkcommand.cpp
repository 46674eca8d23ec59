// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkcommand.h"

#include "app/cli/checker.h"
#include "app/cli/inputs.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "app/cli/wholerows.h"
#include "core/analysis/analyzer.h"
#include "core/review/shipped.h"

#include <QFile>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString usage = u"check [OPTIONS] FILE|FOLDER|- ..."_s;

const QString jsonLines = u"jsonl"_s; // as --input names it

using Format = CheckRequest::Format;

std::optional<Format> formatFromId(const QString &id)
{
    if (id == u"text"_s) {
        return Format::Text;
    }
    if (id == u"json"_s) {
        return Format::Json;
    }
    if (id == u"jsonl"_s) {
        return Format::JsonLines;
    }
    if (id == u"sarif"_s) {
        return Format::Sarif;
    }
    if (id == u"html"_s) {
        return Format::Html;
    }
    return id == u"csv"_s ? std::optional(Format::Csv) : std::nullopt;
}

std::optional<CheckRequest> readRequest(const QCommandLineParser &parser)
{
    CheckRequest request;
    const auto format = formatFromId(parser.value(u"format"_s));
    if (!format) {
        refuseValue(u"format"_s, parser.value(u"format"_s),
                    u"text, json, jsonl, csv, sarif or html"_s);
        return std::nullopt;
    }
    request.format = *format;
    const QString table = parser.value(u"table"_s);
    if (table != u"markers"_s && table != u"speakers"_s) {
        refuseValue(u"table"_s, table, u"markers or speakers"_s);
        return std::nullopt;
    }
    if (parser.isSet(u"table"_s) && *format != Format::Csv) {
        say(u"slantlight: --table goes with --format csv alone; json and jsonl hold markers and "
            "speakers"_s);
        return std::nullopt;
    }
    request.table =
        table == u"speakers"_s ? CheckRequest::Table::Speakers : CheckRequest::Table::Markers;
    const QString input = parser.value(u"input"_s);
    request.inputIsJsonLines = input == jsonLines;
    request.input = inputOptions(parser);
    if (!inputIds({jsonLines}).contains(input)) {
        refuseValue(u"input"_s, input, oneOf(inputIds({jsonLines})));
        return std::nullopt;
    }
    const QString failOn = parser.value(u"fail-on"_s);
    request.failOn = severityFromId(failOn);
    if (!request.failOn && failOn != u"never"_s) {
        refuseValue(u"fail-on"_s, failOn, u"note, weak, strong or never"_s);
        return std::nullopt;
    }
    request.asksEach = parser.isSet(u"each"_s);
    const auto filter = markerFilter(parser);
    if (!filter) {
        return std::nullopt;
    }
    request.filter = *filter;
    return request;
}

/// Makes an analyzer of the rules and the word model that the options name.
Result<Analyzer> analyzerFor(const QCommandLineParser &parser)
{
    auto analyzer = analyzerWithRules(parser);
    if (!analyzer || !parser.isSet(u"model"_s)) {
        return analyzer;
    }
    const QString path = parser.value(u"model"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(
            Error{file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, path});
    }
    auto model = WordModel::parse(file.readAll());
    if (!model) {
        return std::unexpected(Error{model.error().code, path + u": " + model.error().detail});
    }
    return analyzer->withModel(*model);
}

} // namespace

ExitCode runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({
        {u"format"_s,
         u"The format of the answer. In text a place is path:line:column of a plain text file; "
         "where the input has no lines of its own (a web page, Markdown, JSON Lines) it is "
         "path#char=begin,end in the article's text (RFC 5147). In the others it is an offset in "
         "the article's text. Html is a page on one article; sarif is one log on all of them, which "
         "is held until it is whole, while jsonl and csv take any number."_s,
         u"text|json|jsonl|csv|sarif|html"_s, u"text"_s},
        {u"table"_s,
         u"What a row of csv is about: a marker, or somebody whom the article reports (who, how "
         "much, by which words, and how these place themselves to what is said)."_s,
         u"markers|speakers"_s, u"markers"_s},
        {u"model"_s, u"A word model to go by, made with slantlight train word-model."_s, u"FILE"_s},
        {u"each"_s, u"Checks every article of a feed, a book or a mailbox, not the first alone."_s},
        {u"fail-on"_s, u"Ends with 1 where a mark is at least this severe."_s,
         u"note|weak|strong|never"_s, u"never"_s},
    });
    addInputOptions(parser, inputIds({jsonLines}));
    addMarkerOptions(parser);
    if (const auto code = parseArguments(parser, usage, arguments)) {
        return *code;
    }
    const auto request = readRequest(parser);
    if (!request) {
        return ExitCode::WrongUsage;
    }
    const QStringList named = parser.positionalArguments();
    const InputFiles inputs =
        request->inputIsJsonLines ? InputFiles{.files = named, .leftOut = {}} : inputFiles(named);
    if (named.isEmpty()) {
        say(u"slantlight: nothing to check\nusage: slantlight %1"_s.arg(usage));
        return ExitCode::WrongUsage;
    }
    const bool takesMany =
        inputs.files.size() > 1 || request->inputIsJsonLines || request->asksEach;
    if (request->format == Format::Html && takesMany) {
        say(u"slantlight: --format html is a page on one article; export --to html -o FOLDER writes "
            "one for each of many"_s);
        return ExitCode::WrongUsage;
    }
    WholeRows rows;
    const auto codebook = loadShippedCodebook();
    if (!codebook) {
        return complain(codebook.error(), ExitCode::UnreadableInput);
    }
    const auto analyzer = analyzerFor(parser);
    if (!analyzer) {
        return complain(analyzer.error(), ExitCode::UnreadableInput);
    }
    const auto context = loadShippedReadContext(analyzer->languages());
    if (!context) {
        return complain(context.error(), ExitCode::UnreadableInput);
    }
    return Checker(*analyzer, *context, *request, *codebook, rows).run(inputs);
}

} // namespace slantlight
