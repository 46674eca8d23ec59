// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/comparecommand.h"

#include "app/cli/inputs.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/exchange/comparisonjson.h"
#include "core/review/comparedarticles.h"
#include "core/review/shipped.h"
#include "core/storage/savefile.h"
#include "ui/render/comparisonhtml.h"
#include "ui/render/comparisontext.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString usage =
    u"compare [--format text|json|html] [-o FILE] FILE|ADDRESS|- FILE|ADDRESS|-"_s;

std::optional<ReadArticle> readSide(const QString &input, const InputOptions &options,
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
    ReadArticle side;
    side.article = std::make_shared<const Article>(std::move(imported->article));
    side.reading = std::make_shared<const Reading>(analyzer.read(*side.article));
    side.analysis = analyzer.analyze(*side.article, *side.reading);
    for (const QString &notice : noticeSentences(noticesOf(side.analysis), input)) {
        say(u"slantlight: %1"_s.arg(notice));
    }
    return side;
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

bool isInput(const QString &out, const QStringList &inputs)
{
    const QString path = QFileInfo(out).canonicalFilePath(); // empty where there is no such file
    return !path.isEmpty() && std::ranges::any_of(inputs, [&path](const QString &input) {
        return QFileInfo(input).canonicalFilePath() == path;
    });
}

QByteArray bytesOf(const ComparedArticles &both, const QString &format, const QStringList &inputs)
{
    if (format == u"text"_s) {
        return ui::comparisonText(both).toUtf8();
    }
    if (format == u"html"_s) {
        return ui::comparisonHtml(both, {}).toUtf8();
    }
    const auto named = [](const QString &path) {
        ReportOptions options;
        options.path = shownName(path);
        return options;
    };
    return comparisonToJson(both, named(inputs.first()), named(inputs.last())) + '\n';
}

} // namespace

ExitCode runCompare(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({
        {u"format"_s,
         u"The format of the answer. In text and html the articles are A and B, and their blocks "
         "are counted from 1; in json offsets are those of the article's own text. A page of html "
         "holds both articles side by side."_s,
         u"text|json|html"_s, u"text"_s},
        {QStringList{u"o"_s, u"output"_s}, u"File to write, in place of standard output."_s,
         u"FILE"_s},
    });
    addInputOptions(parser, inputIds());
    if (const auto code = parseArguments(parser, usage, arguments)) {
        return *code;
    }
    const QString format = parser.value(u"format"_s);
    if (!QStringList{u"text"_s, u"json"_s, u"html"_s}.contains(format)) {
        return refuseValue(u"format"_s, format, u"text, json or html"_s);
    }
    const QString input = parser.value(u"input"_s);
    if (!inputIds().contains(input)) {
        return refuseValue(u"input"_s, input, oneOf(inputIds()));
    }
    const QStringList inputs = parser.positionalArguments();
    if (!areTwo(inputs)) {
        return ExitCode::WrongUsage;
    }
    const QString out = parser.value(u"output"_s);
    if (isInput(out, inputs)) {
        say(u"slantlight: -o %1 is one of the articles; give another name"_s.arg(shownName(out)));
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
    auto first = readSide(inputs.first(), inputOptions(parser), *context, *analyzer);
    auto second = readSide(inputs.last(), inputOptions(parser), *context, *analyzer);
    if (!first || !second) {
        return ExitCode::UnreadableInput;
    }
    const ComparedArticles both =
        compareArticles(std::move(*first), std::move(*second), analyzer->languages());
    if (format == u"text"_s && out.isEmpty()) {
        const auto written = writeLines(ui::comparisonText(both)); // on a terminal, maybe
        return written ? ExitCode::Done : complain(written.error());
    }
    const QByteArray bytes = bytesOf(both, format, inputs);
    const auto written = out.isEmpty() || out == u"-"_s ? writeOut(bytes) : saveFile(bytes, out);
    return written ? ExitCode::Done : complain(written.error());
}

} // namespace slantlight
