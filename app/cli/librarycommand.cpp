// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/librarycommand.h"

#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/exchange/jsonwriter.h"
#include "core/exchange/plainfolder.h"
#include "core/review/shipped.h"
#include "core/storage/backup.h"
#include "core/storage/datafolder.h"
#include "core/storage/library.h"
#include "core/storage/librarycheck.h"
#include "core/storage/librarymerge.h"
#include "core/storage/project.h"
#include "core/storage/searchparser.h"
#include "core/text/printable.h"
#include "ui/words/searchwords.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Returns @p number with @p what, in the singular or with an s.
QString counted(qint64 number, const QString &what)
{
    return QString::number(number) + u' ' + what + (number == 1 ? u""_s : u"s"_s);
}

const QString usage =
    u"library check|backup|restore|export|merge|project|list|search [OPTIONS] [WHAT]\n"
    "  check [--repair] [--format text|json]\n"
    "                     look through the library; exit code 1 where something is damaged\n"
    "  backup [--list]    copy the library into the folder 'backups' beside it\n"
    "  restore BACKUP     put a copy in its place; the present library is set aside\n"
    "  export FOLDER      write everything as plain files into a new folder\n"
    "  merge FILE         add what another library or a project has\n"
    "  project [--collection NAME] [--blind] FILE.slantproject\n"
    "                     hand articles on in one file, --blind: without annotations\n"
    "  list               the articles, last opened first\n"
    "  search WORDS       the articles that have these words"_s;

/// What one of the words after `library` is asked to do.
struct Errand
{
    const QCommandLineParser &parser;
    QString library; ///< its file
    QStringList rest; ///< the arguments after that word
};

ExitCode given(const Result<> &written)
{
    return written ? ExitCode::Done : complain(written.error());
}

/// Says so where there is not exactly one argument.
std::optional<QString> theOne(const Errand &errand, const QString &what)
{
    if (errand.rest.size() == 1) {
        return errand.rest.front();
    }
    say(u"slantlight: %1 is wanted here, and nothing else\nusage: slantlight %2"_s.arg(what,
                                                                                       usage));
    return std::nullopt;
}

auto progress(ProgressLine &line)
{
    return [&line](qint64 done, qint64 all) {
        line.show(u"%1 of %2"_s.arg(QString::number(done), QString::number(all)));
    };
}

QString flawText(const LibraryFlaw &flaw)
{
    QString line = (isDamage(flaw.flaw) ? u"damage  "_s : u"note    "_s)
                   + flawId(flaw.flaw).toString().leftJustified(20);
    for (const QString &part : {flaw.row, flaw.detail}) {
        line += part.isEmpty() ? QString() : printable(part) + u"  "_s;
    }
    return line.trimmed() + u'\n';
}

QByteArray flawsAsJson(const LibraryReport &report, const QString &library)
{
    JsonWriter json;
    json.beginObject();
    json.key(u"library");
    json.string(library);
    json.key(u"isSound");
    json.boolean(report.isSound());
    json.key(u"articles");
    json.number(report.articles);
    json.key(u"annotations");
    json.number(report.annotations);
    json.key(u"flaws");
    json.beginArray();
    for (const LibraryFlaw &flaw : report.flaws) {
        json.beginObject();
        json.key(u"flaw");
        json.string(flawId(flaw.flaw));
        json.key(u"isDamage");
        json.boolean(isDamage(flaw.flaw));
        json.key(u"row");
        json.stringOrNull(flaw.row);
        json.key(u"detail");
        json.stringOrNull(flaw.detail);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return std::move(json).json() + '\n';
}

ExitCode check(const Errand &errand)
{
    const QString format = errand.parser.value(u"format"_s);
    if (format != u"text" && format != u"json") {
        return refuseValue(u"format"_s, format, u"text or json"_s);
    }
    const auto shipped = loadShippedCodebook();
    if (!shipped) {
        return complain(shipped.error());
    }
    std::set<CodeId> codes;
    for (const Code &code : shipped->codes()) {
        codes.insert(code.id);
    }
    const auto lookThrough = [&] {
        ProgressLine line;
        return checkLibrary(errand.library, codes, progress(line), {});
    };
    auto report = lookThrough();
    const bool isMendable =
        report && std::ranges::any_of(report->flaws, isRepairable, &LibraryFlaw::flaw);
    if (isMendable && errand.parser.isSet(u"repair"_s)) {
        if (const Result<> done = repairLibrary(errand.library); !done) {
            return complain(done.error());
        }
        report = lookThrough();
    }
    if (!report) {
        return complain(report.error(), ExitCode::UnreadableInput);
    }
    QString text;
    for (const LibraryFlaw &flaw : report->flaws) {
        text += flawText(flaw);
    }
    text += u"%1, %2: %3\n"_s.arg(counted(report->articles, u"article"_s),
                                  counted(report->annotations, u"annotation"_s),
                                  report->isSound() ? u"nothing is damaged"_s
                                  : isMendable && !errand.parser.isSet(u"repair"_s)
                                      ? u"damaged; what can be made anew is by --repair"_s
                                      : u"damaged; restore a backup, or export what can be read"_s);
    const Result<> written =
        format == u"json" ? writeOut(flawsAsJson(*report, errand.library)) : writeLines(text);
    const ExitCode code = given(written);
    return code == ExitCode::Done && !report->isSound() ? ExitCode::Findings : code;
}

ExitCode backup(const Errand &errand)
{
    if (!errand.parser.isSet(u"list"_s)) {
        const auto made = backUp(errand.library, BackupKind::ByHand, QDateTime::currentDateTime());
        return made ? given(writeLines(made->path + u'\n')) : complain(made.error());
    }
    QString lines;
    for (const Backup &one : backupsOf(errand.library)) {
        lines += u"%1  %2  %3  %4\n"_s.arg(
            one.made.toString(u"yyyy-MM-dd HH:mm"_s),
            one.kind == BackupKind::Daily ? u"daily  "_s : u"by hand"_s,
            QLocale::c().formattedDataSize(one.bytes).rightJustified(10), printable(one.path));
    }
    return given(writeLines(lines));
}

ExitCode restore(const Errand &errand)
{
    const auto path = theOne(errand, u"the file of a backup"_s);
    if (!path) {
        return ExitCode::WrongUsage;
    }
    const auto aside = restoreBackup(*path, errand.library);
    if (!aside) {
        return complain(aside.error(), ExitCode::UnreadableInput);
    }
    return given(writeLines(
        *aside ? u"restored; the library that was there is now %1\n"_s.arg(printable(**aside))
               : u"restored\n"_s));
}

ExitCode exportAll(const Errand &errand)
{
    const auto folder = theOne(errand, u"the name of a new folder"_s);
    if (!folder) {
        return ExitCode::WrongUsage;
    }
    ProgressLine line;
    const auto written = writePlainFolder(errand.library, *folder, progress(line), {});
    if (!written) {
        return complain(written.error());
    }
    for (const Error &damaged : written->damaged) {
        say(u"slantlight: left out, for it cannot be read: %1"_s.arg(printable(damaged.detail)));
    }
    const ExitCode code = given(writeLines(u"%1, %2 in %3\n"_s.arg(
        counted(written->articles, u"article"_s), counted(written->annotations, u"annotation"_s),
        printable(written->path))));
    return code == ExitCode::Done && !written->damaged.empty() ? ExitCode::UnreadableInput : code;
}

ExitCode merge(const Errand &errand)
{
    const auto from = theOne(errand, u"the file of another library, or of a project,"_s);
    if (!from) {
        return ExitCode::WrongUsage;
    }
    ProgressLine line;
    const auto summary = mergeLibrary(*from, errand.library, u"conflict"_s, progress(line), {});
    if (!summary) {
        return complain(summary.error(), ExitCode::UnreadableInput);
    }
    QString lines;
    const auto count = [&lines](qint64 number, const QString &what) {
        lines += number == 0 ? QString() : u"%1 %2\n"_s.arg(QString::number(number), what);
    };
    count(summary->articles, u"articles"_s);
    count(summary->annotations, u"annotations"_s);
    QStringList names = summary->coders;
    names.removeAll(QString());
    count(summary->coders.size(),
          names.isEmpty() ? u"coders"_s : u"coders: "_s + printable(names.join(u", "_s)));
    count(summary->verdicts, u"verdicts"_s);
    count(summary->otherVerdicts, u"verdicts that are other ones here, and stay so"_s);
    count(summary->codes, u"codes"_s);
    count(std::ssize(summary->otherCodes), u"codes that mean something else here; both are kept"_s);
    count(summary->collections, u"collections"_s);
    count(summary->tags, u"tags"_s);
    count(summary->notes, u"notes on articles"_s);
    count(summary->sources, u"sources of articles"_s);
    count(std::ssize(summary->conflicts),
          u"annotations that are others here; both are kept, with the tag 'conflict'"_s);
    count(summary->inTrash, u"that are in the trash here, and stay there"_s);
    return given(writeLines(summary->isEmpty() ? lines + u"nothing new\n"_s : lines));
}

ExitCode project(const Errand &errand)
{
    const auto to = theOne(errand, u"the file of the project"_s);
    if (!to) {
        return ExitCode::WrongUsage;
    }
    ProjectContent content;
    if (errand.parser.isSet(u"blind"_s)) {
        content.sayings = ProjectContent::Sayings::None;
    }
    if (const QString name = errand.parser.value(u"collection"_s); !name.isEmpty()) {
        const auto library = Library::openReadOnly(errand.library);
        const auto collections =
            library ? library->collections().collections() : std::unexpected(library.error());
        if (!collections) {
            return complain(collections.error());
        }
        const auto found = std::ranges::find(*collections, name, &Collection::name);
        if (found == collections->end()) {
            say(u"slantlight: there is no collection '%1'"_s.arg(printable(name)));
            return ExitCode::UnreadableInput;
        }
        const auto articles = articlesIn(errand.library, found->id);
        if (!articles) {
            return complain(articles.error());
        }
        content.articles = *articles;
    }
    return given(writeProject(errand.library, *to, content, {}));
}

ExitCode listArticles(const Errand &errand, const Query &query)
{
    const auto library = Library::openReadOnly(errand.library);
    if (!library) {
        return complain(library.error(), ExitCode::UnreadableInput);
    }
    constexpr int atOnce = 500;
    std::optional<LibraryEntry> last;
    for (;;) {
        const auto page = library->catalogue().page(query, last, atOnce);
        if (!page) {
            return complain(page.error());
        }
        QString lines;
        for (const LibraryEntry &entry : *page) {
            lines += entry.id.text() + u"  "_s
                     + entry.published.toString(Qt::ISODate).leftJustified(10) + u"  "_s
                     + (entry.site.isEmpty() ? QString() : printable(entry.site) + u": "_s)
                     + printable(entry.title) + u'\n';
        }
        if (const Result<> done = writeLines(lines); !done) {
            return complain(done.error());
        }
        if (page->size() < atOnce) {
            return ExitCode::Done;
        }
        last = page->back();
    }
}

ExitCode list(const Errand &errand)
{
    return listArticles(errand, {});
}

ExitCode search(const Errand &errand)
{
    const QString words = errand.rest.join(u' ').trimmed();
    if (words.isEmpty()) {
        say(u"slantlight: words to search for are wanted\nusage: slantlight %1"_s.arg(usage));
        return ExitCode::WrongUsage;
    }
    const SearchQuery query = parseSearch(words);
    for (const SearchMistake &mistake : query.mistakes) {
        say(u"slantlight: %1:%2: %3"_s.arg(printable(words), QString::number(mistake.begin + 1),
                                           printable(ui::mistakeText(mistake))));
    }
    if (!query.mistakes.empty()) { // what is left would find too much
        return ExitCode::WrongUsage;
    }
    return listArticles(errand, {.search = query, .sorting = Sorting::BestMatch});
}

struct Word
{
    const char16_t *name;
    ExitCode (*run)(const Errand &errand);
};

constexpr std::array words{
    Word{u"check", check},      Word{u"backup", backup}, Word{u"restore", restore},
    Word{u"export", exportAll}, Word{u"merge", merge},   Word{u"project", project},
    Word{u"list", list},        Word{u"search", search},
};

} // namespace

ExitCode runLibrary(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"library"_s, u"Another library than the usual one."_s, u"FILE"_s});
    parser.addOption(
        {u"format"_s, u"The format of what check finds."_s, u"text|json"_s, u"text"_s});
    parser.addOption({u"repair"_s, u"Make anew what can be made of what is there."_s});
    parser.addOption({u"list"_s, u"List the backups instead of making one."_s});
    parser.addOption({u"collection"_s, u"Hand on the articles of one collection."_s, u"NAME"_s});
    parser.addOption({u"blind"_s, u"Hand articles on without annotations."_s});
    if (const auto code = parseArguments(parser, usage, arguments)) {
        return *code;
    }
    QStringList rest = parser.positionalArguments();
    const QString asked = rest.isEmpty() ? QString() : rest.takeFirst();
    const auto *const word = std::ranges::find_if(
        words, [&asked](const Word &known) { return asked == QStringView(known.name); });
    if (word == words.end()) {
        say(asked.isEmpty()
                ? u"slantlight: what is to be done with the library?\nusage: slantlight %1"_s.arg(
                      usage)
                : u"slantlight: '%1' cannot be done with a library\nusage: slantlight %2"_s.arg(
                      printable(asked), usage));
        return ExitCode::WrongUsage;
    }
    const QString library = parser.isSet(u"library"_s) ? parser.value(u"library"_s) : libraryPath();
    // To restore or to merge needs none to be there; else nothing would be looked for in a new one.
    const bool mayBegin = asked == u"restore" || asked == u"merge";
    if (!mayBegin && !QFileInfo::exists(library)) {
        return complain({ErrorCode::FileNotFound, library}, ExitCode::UnreadableInput);
    }
    return word->run({.parser = parser, .library = library, .rest = rest});
}

} // namespace slantlight
