// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportcommand.h"

#include "app/cli/inputs.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/analysis/analyzer.h"
#include "core/annotation/codebook.h"
#include "core/fetch/webaddress.h"
#include "core/review/shipped.h"
#include "core/review/shown.h"
#include "core/storage/datafolder.h"
#include "core/storage/library.h"
#include "core/storage/savefile.h"
#include "ui/render/highlightlist.h"
#include "ui/render/htmlexport.h"
#include "ui/render/pdf/pdfexport.h"
#include "ui/words/errortext.h"
#include "ui/words/outletwords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString usage =
    u"export --to pdf|html|text [-o OUT] [--annotations|--markers] FILE|-|ARTICLE-ID ..."_s;

/// An article and what people noted on it, where it comes from the library.
struct Source
{
    std::shared_ptr<const Article> article;
    Notes notes;
};

/// What the options ask for.
struct Request
{
    QString format;
    QString out;
    QString library;
    InputOptions input;
    MarkerFilter filter;
    bool withMarkers = true;
    bool withAnnotations = true;
};

Result<Source> fromLibrary(const QString &id, const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return std::unexpected(Error{ErrorCode::NotInLibrary, id});
    }
    const auto library = Library::openReadOnly(path);
    if (!library) {
        return std::unexpected(library.error());
    }
    auto article = library->articles().article(ArticleId(id));
    if (!article) {
        return std::unexpected(article.error());
    }
    auto recalled = library->recall(article->id());
    if (!recalled) {
        return std::unexpected(recalled.error());
    }
    for (const Error &row : recalled->damaged) {
        complain(row);
    }
    return Source{.article = std::make_shared<const Article>(std::move(*article)),
                  .notes = std::move(recalled->notes)};
}

Result<Source> readSource(const QString &input, const Request &request, const ReadContext &context)
{
    static const QRegularExpression id(u"^[0-9a-f]{32}$"_s);
    if (!QFileInfo::exists(input) && id.match(input).hasMatch()) {
        return fromLibrary(input, request.library);
    }
    auto imported = readArticle(input, request.input, context);
    if (!imported) {
        return std::unexpected(imported.error());
    }
    for (const QString &notice : noticeSentences(imported->notices, input)) {
        say(u"slantlight: %1"_s.arg(notice));
    }
    return Source{.article = std::make_shared<const Article>(std::move(imported->article)),
                  .notes = {}};
}

ui::ExportJob jobFor(Source source, const Request &request, const Analyzer &analyzer,
                     const Codebook &codebook)
{
    const Review review =
        reviewOf(source.article, analyzer.analyze(*source.article), std::move(source.notes));
    // What is weak, or hidden, is the options' to say, not that of the window's last filter.
    Shown shown = slantlight::shown(review, request.filter);
    if (!request.withMarkers) {
        shown.markers.clear();
    }
    if (!request.withAnnotations) {
        shown.annotations.clear();
    }
    return ui::exportJobOf(shown, codebook);
}

/// A PDF is finished in a file of its own before any of it can go down a pipe.
Result<> writePdfOut(const ui::ExportJob &job)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"article.pdf"_s));
    if (const auto written = ui::exportPdf(job, file.fileName()); !written) {
        return written;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, file.fileName()});
    }
    return writeOut(file.readAll());
}

Result<> write(const ui::ExportJob &job, const Request &request, const QString &path)
{
    if (request.format == u"pdf"_s) {
        return path == u"-"_s ? writePdfOut(job) : ui::exportPdf(job, path);
    }
    const QByteArray bytes = request.format == u"html"_s ? ui::toHtml(job).toUtf8()
                                                         : (job.article->text() + u'\n').toUtf8();
    if (path == u"-"_s) {
        return writeOut(bytes);
    }
    return saveFile(bytes, path);
}

/// Returns the name of an output of @p input, without its ending.
QString baseName(const QString &input)
{
    if (input == u"-"_s) {
        return u"article"_s;
    }
    if (!isWebAddress(input)) {
        return QFileInfo(input).completeBaseName();
    }
    const QUrl address(input);
    const QString page = QFileInfo(address.adjusted(QUrl::StripTrailingSlash).path()).baseName();
    return page.isEmpty() ? address.host() : page;
}

/// Names the outputs, each another way, and none like an input.
class OutputNames
{
public:
    OutputNames(const QStringList &inputs, const Request &request, bool isFolder)
        : m_request(request)
        , m_isFolder(isFolder)
    {
        for (const QString &input : inputs) {
            m_inputs.insert(QFileInfo(input).canonicalFilePath());
        }
        m_inputs.remove(QString());
    }

    /// Whether -o names an input, which would be lost.
    [[nodiscard]] bool isInput(const QString &path) const
    {
        return m_inputs.contains(QFileInfo(path).canonicalFilePath());
    }

    QString next(const QString &input)
    {
        if (!m_isFolder && !m_request.out.isEmpty()) {
            return m_request.out;
        }
        const QString ending = m_request.format == u"text"_s ? u"txt"_s : m_request.format;
        const QString base = baseName(input);
        const QDir folder(m_isFolder ? m_request.out : QString());
        QString path;
        for (int number = 1; path.isEmpty() || m_taken.contains(path) || isInput(path); ++number) {
            const QString name = number == 1 ? base : u"%1-%2"_s.arg(base).arg(number);
            path = folder.filePath(name + u'.' + ending);
        }
        m_taken.insert(path);
        return path;
    }

private:
    const Request &m_request;
    bool m_isFolder = false;
    QSet<QString> m_inputs;
    QSet<QString> m_taken;
};

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
    const QString input = parser.value(u"input"_s);
    request.input = inputOptions(parser);
    if (!inputIds().contains(input)) {
        refuseValue(u"input"_s, input, oneOf(inputIds()));
        return std::nullopt;
    }
    const auto filter = markerFilter(parser);
    if (!filter) {
        return std::nullopt;
    }
    request.filter = *filter;
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
        {QStringList{u"o"_s, u"output"_s},
         u"File to write, or folder where there are several inputs."_s, u"OUT"_s},
        {u"annotations"_s, u"Draws annotations only."_s},
        {u"markers"_s, u"Draws markers only."_s},
        {u"library"_s, u"The library that ARTICLE-ID is looked up in."_s, u"FILE"_s},
    });
    addInputOptions(parser, inputIds());
    addMarkerOptions(parser);
    if (const auto code = parseArguments(parser, usage, arguments)) {
        return *code;
    }
    const auto request = readRequest(parser);
    if (!request || parser.positionalArguments().isEmpty()) {
        say(u"usage: slantlight %1"_s.arg(usage));
        return ExitCode::WrongUsage;
    }
    const auto [inputs, leftOut] = inputFiles(parser.positionalArguments());
    ExitCode result = ExitCode::Done;
    for (const Error &error : leftOut) {
        result = complain(error, ExitCode::UnreadableInput);
    }
    if (inputs.isEmpty()) {
        return result;
    }
    const auto analyzer = analyzerWithRules(parser);
    const auto codebook = loadShippedCodebook();
    if (!analyzer || !codebook) {
        return complain(analyzer ? codebook.error() : analyzer.error(), ExitCode::UnreadableInput);
    }
    const bool isFolder =
        request->out != u"-"_s && (inputs.size() > 1 || QFileInfo(request->out).isDir());
    if (isFolder && !request->out.isEmpty() && !QDir().mkpath(request->out)) {
        say(u"slantlight: %1"_s.arg(ui::errorText({ErrorCode::FileUnwritable, request->out})));
        return ExitCode::Failed;
    }
    OutputNames names(inputs, *request, isFolder);
    if (!isFolder && names.isInput(request->out)) {
        say(u"slantlight: -o %1 is the input itself; give another name"_s.arg(request->out));
        return ExitCode::WrongUsage;
    }
    const auto context = loadShippedReadContext(analyzer->languages());
    if (!context) {
        return complain(context.error());
    }
    ProgressLine progress;
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        if (inputs.size() > 1) {
            progress.show(u"%1 of %2  %3"_s.arg(i + 1).arg(inputs.size()).arg(inputs.at(i)));
        }
        auto source = readSource(inputs.at(i), *request, *context);
        if (!source) {
            complain(source.error());
            result = std::max(result, ExitCode::UnreadableInput);
            continue;
        }
        const ui::ExportJob job = jobFor(std::move(*source), *request, *analyzer, *codebook);
        if (const auto written = write(job, *request, names.next(inputs.at(i))); !written) {
            result = complain(written.error());
            if (written.error().code == ErrorCode::Cancelled) {
                break; // nobody is left to read it
            }
        }
    }
    return result;
}

} // namespace slantlight
