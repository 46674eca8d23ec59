// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importcommand.h"

#include "app/cli/inputs.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/analysis/analyzer.h"
#include "core/exchange/parcelkeeping.h"
#include "core/exchange/parcelreader.h"
#include "core/review/shipped.h"
#include "core/storage/datafolder.h"
#include "core/storage/library.h"
#include "core/text/printable.h"
#include "ui/desk/keepfiles.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString usage = u"import [--library FILE] [--onto ARTICLE-ID] FILE|FOLDER|ADDRESS ..."_s;

void count(qint64 number, const QString &what)
{
    if (number > 0) {
        say(u"  %1 %2"_s.arg(number).arg(what));
    }
}

void tellOf(const ParcelSummary &summary, const QString &input)
{
    say(summary.isEmpty() ? u"%1: nothing came"_s.arg(printable(input)) : printable(input));
    count(std::ssize(summary.articles), u"articles"_s);
    count(summary.annotations, u"annotations"_s);
    count(summary.lost, u"of them without a place: their words are not in the text"_s);
    count(summary.known, u"annotations that were here"_s);
    count(summary.inTrash, u"annotations that are in the trash here, and stay there"_s);
    count(std::ssize(summary.conflicts),
          u"annotations that are others here; both are kept, with the tag 'conflict'"_s);
    count(summary.codes, u"codes"_s);
    if (!summary.coders.isEmpty()) {
        say(u"  coders: "_s + printable(summary.coders.join(u", "_s)));
    }
    count(summary.machine, u"marks by a program, left out: they are found anew"_s);
    for (const QString &page : summary.unplaced) {
        say(u"  the article is not in the library: %1; import it first, or name another with "
            "--onto"_s.arg(printable(page)));
    }
    for (const QString &thing : summary.leftOut) {
        say(u"  left out: "_s + printable(thing));
    }
}

Result<Parcel> parcelIn(const QString &input)
{
    QFile file(input);
    return file.open(QIODevice::ReadOnly)
               ? readParcel(file.readAll(), printable(input))
               : std::unexpected(Error{ErrorCode::FileUnreadable, printable(input)});
}

ExitCode keepParcelOf(const QString &input, Library &library, const ParcelRequest &request)
{
    auto parcel = parcelIn(input);
    if (!parcel) {
        return complain(parcel.error(), ExitCode::UnreadableInput);
    }
    const auto summary = keepParcelAsStep(
        library, *std::move(parcel), request,
        {.name = u"Import annotations"_s, .words = QFileInfo(input).fileName(), .article = {}});
    if (!summary) {
        return complain(summary.error());
    }
    tellOf(*summary, input);
    return summary->unplaced.isEmpty() ? ExitCode::Done : ExitCode::UnreadableInput;
}

ExitCode keepArticles(const QStringList &inputs, const QString &path, const Analyzer &analyzer,
                      ui::Reach reach)
{
    ProgressLine progress;
    const ui::KeptFiles kept =
        ui::keepFiles({.inputs = inputs, .reach = reach}, path, analyzer,
                      [&progress](int done, int all, const QString &next) {
                          progress.show(u"%1 of %2  %3"_s.arg(done + 1).arg(all).arg(next));
                      },
                      {});
    ExitCode result = ExitCode::Done;
    for (const Error &error : kept.failed) {
        result = complain(error, ExitCode::UnreadableInput);
    }
    count(std::ssize(kept.added), u"articles"_s);
    count(std::ssize(kept.known), u"articles that were here"_s);
    return result;
}

} // namespace

ExitCode runImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({
        {u"library"_s, u"Another library than the usual one."_s, u"FILE"_s},
        {u"onto"_s, u"Puts annotations whose article is not in the library onto this one."_s,
         u"ARTICLE-ID"_s},
        {u"allow-private"_s, u"Opens addresses of this machine and of private networks, too."_s},
    });
    if (const auto code = parseArguments(parser, usage, arguments)) {
        return *code;
    }
    if (parser.positionalArguments().isEmpty()) {
        say(u"usage: slantlight %1"_s.arg(usage));
        return ExitCode::WrongUsage;
    }
    const auto [inputs, leftOut] = inputFiles(parser.positionalArguments());
    ExitCode result = ExitCode::Done;
    for (const Error &error : leftOut) {
        result = complain(error, ExitCode::UnreadableInput);
    }
    const QString path = parser.isSet(u"library"_s) ? parser.value(u"library"_s) : libraryPath();
    const auto analyzer = loadShippedAnalyzer();
    auto codebook = loadShippedCodebook();
    auto library = Library::open(path);
    if (!analyzer || !codebook || !library) {
        return complain(!analyzer   ? analyzer.error()
                        : !codebook ? codebook.error()
                                    : library.error());
    }
    ParcelRequest request{
        .shipped = *std::move(codebook), .conflictTag = u"conflict"_s, .onto = std::nullopt};
    if (parser.isSet(u"onto"_s)) {
        request.onto = ArticleId(parser.value(u"onto"_s));
        if (const auto entry = library->catalogue().entry(*request.onto); !entry) {
            return complain(entry.error(), ExitCode::UnreadableInput);
        }
    }
    QStringList articles;
    QStringList parcels;
    for (const QString &input : inputs) {
        (isParcelFile(input) ? parcels : articles) += input;
    }
    // Articles come first, so that annotations find them.
    if (!articles.isEmpty()) {
        const bool isPrivate = parser.isSet(u"allow-private"_s);
        result = std::max(result, keepArticles(articles, path, *analyzer,
                                               isPrivate ? ui::Reach::Private : ui::Reach::Public));
    }
    for (const QString &input : std::as_const(parcels)) {
        result = std::max(result, keepParcelOf(input, *library, request));
    }
    return result;
}

} // namespace slantlight
