// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportcommand.h"

#include "app/cli/exportchoice.h"
#include "app/cli/exportrequest.h"
#include "app/cli/inputs.h"
#include "app/cli/options.h"
#include "app/cli/outputnames.h"
#include "app/cli/terminal.h"
#include "core/analysis/analyzer.h"
#include "core/fetch/webaddress.h"
#include "core/review/shipped.h"
#include "core/storage/library.h"
#include "core/text/printable.h"
#include "ui/export/exportrun.h"
#include "ui/words/errortext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

using Many = ExportFormatFacts::Many;

const QString usage =
    u"export --to FORMAT [-o OUT] [OPTIONS] FILE|FOLDER|ADDRESS|-|ARTICLE-ID ..."_s;

bool isArticleId(const QString &input)
{
    static const QRegularExpression id(u"^[0-9a-f]{32}$"_s);
    return !QFileInfo::exists(input) && id.match(input).hasMatch();
}

/// What the command works with, once everything is loaded.
struct Workshop
{
    const ExportRequest &request;
    const Analyzer &analyzer;
    const ReadContext &readContext;
    const ExportContext &context;
    const Library *library; ///< null where there is none
};

Result<ui::ExportItem> fromLibrary(const QString &id, const Workshop &workshop)
{
    if (workshop.library == nullptr) {
        return std::unexpected(Error{ErrorCode::NotInLibrary, id});
    }
    std::vector<Error> damaged;
    auto item =
        ui::itemFromLibrary(*workshop.library, ArticleId(id), workshop.analyzer,
                            workshop.request.options.format == ExportFormat::OriginalPdf, damaged);
    for (const Error &row : damaged) {
        complain(row);
    }
    return item;
}

Result<ui::ExportItem> itemOf(const QString &input, const Workshop &workshop)
{
    if (isArticleId(input)) {
        return fromLibrary(input, workshop);
    }
    auto imported = readArticle(input, workshop.request.input, workshop.readContext);
    if (!imported) {
        return std::unexpected(imported.error());
    }
    for (const QString &notice : noticeSentences(imported->notices, input)) {
        say(u"slantlight: %1"_s.arg(notice));
    }
    const auto article = std::make_shared<const Article>(std::move(imported->article));
    ui::ExportItem item{.review = reviewOf(article, workshop.analyzer.analyze(*article)),
                        .name = {},
                        .retrieved =
                            isWebAddress(input) ? QDateTime::currentDateTimeUtc() : QDateTime(),
                        .tags = {},
                        .note = {},
                        .collections = {},
                        .original = {}};
    if (workshop.request.options.format == ExportFormat::OriginalPdf) {
        if (QFile file(input); file.open(QIODevice::ReadOnly)) {
            item.original = file.readAll();
            item.places = std::move(imported->pages);
        }
    }
    return item;
}

/// Runs @p write with a path, and gives what it has written there to standard output: a file is
/// whole before any of it goes down a pipe.
template <typename Write>
Result<> writeTo(const QString &path, const Write &write)
{
    if (path != u"-"_s) {
        return write(path);
    }
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        // Qt names no folder that is not there.
        const QString place = qEnvironmentVariable("TMPDIR", QDir::tempPath());
        return std::unexpected(Error{ErrorCode::FileUnwritable, place});
    }
    QFile file(folder.filePath(u"export"_s));
    if (const Result<> written = write(file.fileName()); !written) {
        return written;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, file.fileName()});
    }
    return writeOut(file.readAll());
}

OutputNames::Others othersOf(const ExportRequest &request)
{
    return request.replaces ? OutputNames::Others::Replaced : OutputNames::Others::Kept;
}

/// Says which name was taken in place of one that something else has.
void tellOf(const OutputName &name)
{
    if (!name.taken.isEmpty()) {
        say(u"slantlight: %1 is there already; wrote %2"_s.arg(printable(name.taken),
                                                               printable(name.path)));
    }
}

/// Names what was not exported any more.
void tellOfRest(const QStringList &rest)
{
    constexpr qsizetype most = 5;
    QStringList names;
    for (const QString &input : rest.first(std::min(most, rest.size()))) {
        names += printable(input);
    }
    if (!names.isEmpty()) {
        const QString more =
            rest.size() > most ? u" and %1 more"_s.arg(rest.size() - most) : QString();
        say(u"slantlight: not exported: %1%2"_s.arg(names.join(u", "_s), more));
    }
}

/// Exports all inputs, in their order.
ExitCode exportAll(const QStringList &inputs, const Workshop &workshop)
{
    const ExportRequest &request = workshop.request;
    const ExportFormatFacts &facts = factsOf(request.options.format);
    const bool isFolder = request.out != u"-"_s && facts.many != Many::Folder
                          && (QFileInfo(request.out).isDir() || request.out.endsWith(u'/')
                              || (inputs.size() > 1 && facts.many == Many::Files));
    const bool isGathered = !isFolder && facts.many != Many::Files;
    const QString ending = facts.ending.isEmpty() ? QString() : QString(u'.' + facts.ending);
    OutputNames names(inputs, isFolder ? request.out : QString(), ending, othersOf(request));
    if (isFolder && !request.out.isEmpty() && !QDir().mkpath(request.out)) {
        return complain({ErrorCode::FileUnwritable, request.out});
    }
    if (!isFolder && names.isInput(request.out)) {
        say(u"slantlight: -o %1 is the input itself; give another name"_s.arg(request.out));
        return ExitCode::WrongUsage;
    }
    if (inputs.size() > 1 && request.out == u"-"_s && facts.many == Many::Files) {
        say(u"slantlight: several articles are several files, and standard output is one; name a "
            "folder with -o"_s);
        return ExitCode::WrongUsage;
    }
    if (facts.many == Many::Folder && request.out == u"-"_s) {
        say(u"slantlight: %1 is several files; name a folder with -o"_s.arg(facts.id));
        return ExitCode::WrongUsage;
    }
    if (facts.many == Many::Folder && !request.out.isEmpty() && !QDir(request.out).isEmpty()
        && (!request.replaces || names.hasInputIn(request.out))) {
        say(u"slantlight: there are files in the folder %1; name another with -o%2"_s.arg(
            printable(request.out),
            names.hasInputIn(request.out) ? QString() : u", or replace them by --overwrite"_s));
        return ExitCode::WrongUsage;
    }
    std::optional<ui::GatheredExport> gathered;
    if (isGathered) {
        gathered.emplace(request.options, workshop.context);
    }
    ExitCode result = ExitCode::Done;
    int read = 0;
    ProgressLine progress;
    OutputNames itemNames({}, {}, {}, OutputNames::Others::Replaced);
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        const QString &input = inputs.at(i);
        const auto tell = [&](double share) {
            const QString part = share > 0 ? u"  %1 %"_s.arg(qRound(share * 100)) : QString();
            progress.show(u"%1 of %2  %3%4"_s.arg(i + 1).arg(inputs.size()).arg(input, part));
            return true;
        };
        tell(0);
        auto item = itemOf(input, workshop);
        if (!item) {
            complain(item.error());
            result = std::max(result, ExitCode::UnreadableInput);
            continue;
        }
        ++read;
        const QString title = isArticleId(input) ? item->review.article->title() : QString();
        item->name = itemNames.next(input, title).path;
        if (gathered) {
            gathered->add(*item);
            continue;
        }
        const OutputName name =
            isFolder || request.out.isEmpty() ? names.next(input, title) : OutputName{request.out};
        const Result<> written = writeTo(name.path, [&](const QString &file) {
            return ui::exportArticle(*item, request.options, workshop.context, file, tell);
        });
        if (written) {
            tellOf(name);
            continue;
        }
        result = complain(written.error());
        if (written.error().code == ErrorCode::Cancelled) {
            break; // nobody is left to read it
        }
        if (ui::isOfPlace(written.error(), name.path)) {
            tellOfRest(inputs.sliced(i + 1));
            break;
        }
    }
    if (!gathered || read == 0) {
        return result;
    }
    const OutputName name = !request.out.isEmpty() ? OutputName{request.out}
                            : inputs.size() == 1   ? names.next(inputs.front())
                                                   : names.called(u"slantlight-export"_s);
    const Result<> written =
        writeTo(name.path, [&](const QString &file) { return gathered->write(file); });
    if (!written) {
        return complain(written.error());
    }
    tellOf(name);
    return result;
}

ExitCode exportCodes(const ExportRequest &request, const ExportContext &context)
{
    OutputNames names({}, {}, u'.' + factsOf(request.options.format).ending, othersOf(request));
    const OutputName name =
        request.out.isEmpty() ? names.called(u"codebook"_s) : OutputName{request.out};
    const Result<> written = writeTo(name.path, [&](const QString &file) {
        return ui::exportCodebook(context.codebook, request.options, file);
    });
    if (!written) {
        return complain(written.error());
    }
    tellOf(name);
    return ExitCode::Done;
}

} // namespace

ExitCode runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    addExportOptions(parser);
    if (const auto code = parseArguments(parser, usage, arguments)) {
        return *code;
    }
    auto request = exportRequest(parser);
    const bool isCodebook = request && factsOf(request->options.format).many == Many::None;
    const bool isNamed = !parser.positionalArguments().isEmpty() || parser.isSet(u"query"_s)
                         || parser.isSet(u"collection"_s);
    if (!request || isCodebook == isNamed) {
        if (isCodebook && isNamed) {
            say(u"slantlight: a codebook is that of the library; no articles go with it"_s);
        }
        say(u"usage: slantlight %1"_s.arg(usage));
        return ExitCode::WrongUsage;
    }
    const auto analyzer = analyzerWithRules(parser);
    const auto codebook = loadShippedCodebook();
    if (!analyzer || !codebook) {
        return complain(analyzer ? codebook.error() : analyzer.error(), ExitCode::UnreadableInput);
    }
    std::optional<Library> library;
    if (QFileInfo::exists(request->library)) {
        auto opened = Library::openReadOnly(request->library);
        // Files need no library: what is wrong with it concerns those alone who asked for it.
        if (!opened && (isCodebook || parser.isSet(u"library"_s) || parser.isSet(u"query"_s))) {
            return complain(opened.error(), ExitCode::UnreadableInput);
        }
        if (opened) {
            library.emplace(*std::move(opened));
        }
    }
    auto context = library ? ui::exportContextOf(*library, *codebook)
                           : Result<ExportContext>(ui::exportContextOf(*codebook));
    if (!context) {
        return complain(context.error(), ExitCode::UnreadableInput);
    }
    if (isCodebook) {
        return exportCodes(*request, *context);
    }
    if (!chooseCoders(*request, *context)) {
        return ExitCode::WrongUsage;
    }
    const Library *const shelf = library ? &*library : nullptr;
    const auto chosen = chosenOf(*request, shelf);
    if (!chosen) {
        return ExitCode::UnreadableInput;
    }
    auto [inputs, leftOut] = inputFiles(parser.positionalArguments());
    inputs += *chosen;
    ExitCode result = ExitCode::Done;
    for (const Error &error : leftOut) {
        result = complain(error, ExitCode::UnreadableInput);
    }
    if (inputs.isEmpty()) {
        if (leftOut.empty()) {
            say(u"slantlight: no article of the library is meant by this; nothing was written"_s);
        }
        return result;
    }
    const auto readContext = loadShippedReadContext(analyzer->languages());
    if (!readContext) {
        return complain(readContext.error());
    }
    return std::max(result, exportAll(inputs, {.request = *request,
                                               .analyzer = *analyzer,
                                               .readContext = *readContext,
                                               .context = *context,
                                               .library = shelf}));
}

} // namespace slantlight
