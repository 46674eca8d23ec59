// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportcommand.h"

#include "app/cli/inputs.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/analysis/analyzer.h"
#include "core/annotation/codebook.h"
#include "core/storage/datafolder.h"
#include "core/storage/library.h"
#include "ui/errortext.h"
#include "ui/render/highlightlist.h"
#include "ui/render/htmlexport.h"
#include "ui/render/pdf/pdfexport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString usage
    = u"export --to pdf|html|text [-o OUT] [--annotations|--markers] FILE|-|ARTICLE-ID ..."_s;

/// An article and what people noted on it, where it comes from the library.
struct Source
{
    Article article;
    std::vector<ui::PlacedAnnotation> annotations;
};

/// What the options ask for.
struct Request
{
    QString format;
    QString out;
    QString library;
    std::optional<TextFormat> input;
    MarkerChoice choice;
    bool withMarkers = true;
    bool withAnnotations = true;
};

Result<Source> fromLibrary(const QString &id, const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return std::unexpected(Error{ErrorCode::NotInLibrary, id});
    }
    const auto library = Library::open(path);
    if (!library) {
        return std::unexpected(library.error());
    }
    auto article = library->article(ArticleId(id));
    if (!article) {
        return std::unexpected(article.error());
    }
    const auto annotations = library->annotations(article->id());
    if (!annotations) {
        return std::unexpected(annotations.error());
    }
    Source source{.article = std::move(*article), .annotations = {}};
    for (const Annotation &annotation : *annotations) {
        source.annotations.push_back({annotation, resolve(annotation.selector, source.article.text())});
    }
    return source;
}

Result<Source> readSource(const QString &input, const Request &request)
{
    static const QRegularExpression id(u"^[0-9a-f]{32}$"_s);
    if (!QFileInfo::exists(input) && id.match(input).hasMatch()) {
        return fromLibrary(input, request.library);
    }
    auto imported = readArticle(input, request.input);
    if (!imported) {
        return std::unexpected(imported.error());
    }
    return Source{.article = std::move(imported->article), .annotations = {}};
}

ui::ExportJob jobFor(Source source, const Request &request, const Analyzer &analyzer, const Codebook &codebook)
{
    const Analysis analysis = request.choice.applied(analyzer.analyze(source.article));
    std::vector<const Marker *> markers;
    if (request.withMarkers) {
        for (const Marker &marker : analysis.markers) {
            markers.push_back(&marker);
        }
    }
    if (!request.withAnnotations) {
        source.annotations.clear();
    }
    return {.article = std::make_shared<const Article>(std::move(source.article)),
            .highlights = ui::highlightList(markers, source.annotations, codebook),
            .outlet = analysis.outlet ? analysis.outlet->name + u" · " + analysis.outlet->kind + u", "
                                + analysis.outlet->country
                                      : QString(),
            .rulePack = analysis.rulePack};
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        const bool isFull = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
        return std::unexpected(Error{isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path});
    }
    return {};
}

Result<> write(const ui::ExportJob &job, const Request &request, const QString &path)
{
    if (request.format == u"pdf"_s) {
        return ui::exportPdf(job, path);
    }
    const QByteArray bytes = request.format == u"html"_s ? ui::toHtml(job).toUtf8()
                                                         : (job.article->text() + u'\n').toUtf8();
    if (path == u"-"_s) {
        return writeOut(bytes) ? Result<>()
                               : std::unexpected(Error{ErrorCode::FileUnwritable, u"standard output"_s});
    }
    return writeFile(path, bytes);
}

QString outputName(const QString &input, const Request &request, bool isFolder)
{
    const QString ending = request.format == u"text"_s ? u"txt"_s : request.format;
    const QString base = input == u"-"_s ? u"article"_s : QFileInfo(input).completeBaseName();
    const QString name = base + u'.' + ending;
    if (isFolder) {
        return QDir(request.out).filePath(name);
    }
    return request.out.isEmpty() ? name : request.out;
}

std::optional<Request> readRequest(const QCommandLineParser &parser)
{
    Request request;
    request.format = parser.value(u"to"_s);
    if (request.format != u"pdf"_s && request.format != u"html"_s && request.format != u"text"_s) {
        refuseValue(u"to"_s, request.format, u"pdf, html or text"_s);
        return std::nullopt;
    }
    request.out = parser.value(u"o"_s);
    request.library = parser.isSet(u"library"_s) ? parser.value(u"library"_s) : libraryPath();
    request.input = textFormat(parser.value(u"input"_s));
    if (!request.input && parser.value(u"input"_s) != u"auto"_s) {
        refuseValue(u"input"_s, parser.value(u"input"_s), u"auto, text, html or markdown"_s);
        return std::nullopt;
    }
    const auto choice = markerChoice(parser);
    if (!choice) {
        return std::nullopt;
    }
    request.choice = *choice;
    request.withMarkers = !parser.isSet(u"annotations"_s) || parser.isSet(u"markers"_s);
    request.withAnnotations = !parser.isSet(u"markers"_s) || parser.isSet(u"annotations"_s);
    return request;
}

} // namespace

ExitCode runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({
        {u"to"_s, u"The format to write."_s, u"pdf|html|text"_s},
        {QStringList{u"o"_s, u"output"_s}, u"File to write, or folder where there are several inputs."_s, u"OUT"_s},
        {u"annotations"_s, u"Draws annotations only."_s},
        {u"markers"_s, u"Draws markers only."_s},
        {u"library"_s, u"The library that ARTICLE-ID is looked up in."_s, u"FILE"_s},
    });
    addInputOptions(parser, u"auto|text|html|markdown"_s);
    addMarkerOptions(parser);
    if (const auto code = parseArguments(parser, usage, arguments)) {
        return *code;
    }
    const auto request = readRequest(parser);
    const QStringList inputs = filesOf(parser.positionalArguments());
    if (!request || inputs.isEmpty()) {
        say(u"usage: slantlight %1"_s.arg(usage));
        return ExitCode::WrongUsage;
    }
    const auto analyzer = Analyzer::load(parser.values(u"rules"_s));
    const auto codebook = Codebook::loadShipped();
    if (!analyzer || !codebook) {
        say(u"slantlight: %1"_s.arg(ui::errorText(analyzer ? codebook.error() : analyzer.error())));
        return ExitCode::Failed;
    }
    const bool isFolder = inputs.size() > 1 || QFileInfo(request->out).isDir();
    if (isFolder && !request->out.isEmpty() && !QDir().mkpath(request->out)) {
        say(u"slantlight: %1"_s.arg(ui::errorText({ErrorCode::FileUnwritable, request->out})));
        return ExitCode::Failed;
    }
    ExitCode result = ExitCode::Done;
    ProgressLine progress;
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        if (inputs.size() > 1) {
            progress.show(u"%1 of %2  %3"_s.arg(i + 1).arg(inputs.size()).arg(inputs.at(i)));
        }
        auto source = readSource(inputs.at(i), *request);
        if (!source) {
            say(u"slantlight: %1"_s.arg(ui::errorText(source.error())));
            result = ExitCode::UnreadableInput;
            continue;
        }
        const ui::ExportJob job = jobFor(std::move(*source), *request, *analyzer, *codebook);
        if (const auto written = write(job, *request, outputName(inputs.at(i), *request, isFolder)); !written) {
            say(u"slantlight: %1"_s.arg(ui::errorText(written.error())));
            return ExitCode::Failed;
        }
    }
    return result;
}

} // namespace slantlight
