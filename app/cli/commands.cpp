// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/agreecommand.h"
#include "app/cli/checkcommand.h"
#include "app/cli/comparecommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/librarycommand.h"
#include "app/cli/nativename.h"
#include "app/cli/outletcommand.h"
#include "app/cli/rulescommand.h"
#include "app/cli/terminal.h"
#include "app/cli/traincommand.h"
#include "core/text/printable.h"
#include "ui/words/translations.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>

#include <cstring>

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr auto help = R"(slantlight opens the reader; with a command it needs no window.

  slantlight [--new-window] [FILE|ADDRESS ...]
                                     open an article in the window that is there, or in a new one
  slantlight check [OPTIONS] FILE|ADDRESS|- ...
                                     print the markers and attributions of articles
  slantlight export --to FORMAT [-o OUT] FILE|ADDRESS|-|ARTICLE-ID ...
                                     write articles with their marks and annotations
  slantlight import FILE|FOLDER|ADDRESS ...
                                     take articles, annotations and codes into the library
  slantlight compare FILE|ADDRESS|- FILE|ADDRESS|-
                                     lay two articles on one event beside each other
  slantlight agree [--coders NAME,...] [--machine]
                                     tell how far coders agree, or coders and rules
  slantlight library check|backup|restore|export|merge|project|list|search
                                     keep the library safe, and share it
  slantlight rules list|test|explain|export-kate
                                     show and try rules, or take them to Kate
  slantlight outlet NAME|DOMAIN|ADDRESS
                                     tell who owns an outlet, and where that is known from
  slantlight train tagger --treebank FILE ... -o MODEL
                                     make a model anew
  slantlight COMMAND --help          the options of a command
  slantlight --version

Exit codes: 0 done, 1 findings at or above --fail-on, 2 wrong usage, 3 input that could
not be read (each is named), 4 anything else.
)";

bool isWord(const char *argument, const char *word)
{
    return std::strcmp(argument, word) == 0;
}

/// Whether @p word looks like a command or an option, yet is none, and no file either.
bool isMistyped(const QString &word)
{
    static const QRegularExpression bareWord(u"^[a-z]+$"_s);
    static const QRegularExpression option(
        u"^--(?!lang|new-window|allow-private|platform|style|display|geometry|session)"_s);
    return !QFileInfo::exists(word)
           && (bareWord.match(word).hasMatch() || option.match(word).hasMatch());
}

/// Says so where an argument would be taken for options, yet is the name of a file.
bool namesFileLikeOptions(const QStringList &arguments)
{
    for (const QString &argument : arguments.sliced(1)) {
        if (argument == u"--") {
            return false;
        }
        const bool looksLikeOptions =
            argument.size() > 2 && argument.startsWith(u'-') && !argument.startsWith(u"--");
        if (looksLikeOptions && QFileInfo::exists(argument)) {
            say(u"slantlight: %1 reads like options; a file of that name is ./%1"_s.arg(
                printable(argument)));
            return true;
        }
    }
    return false;
}

// Sees to it that large pieces of memory go back to the system as soon as they are free. Else each
// worker would keep what the longest of its texts took.
void returnMemoryEarly()
{
#ifdef M_MMAP_THRESHOLD // glibc, and those that do as it does
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
#endif
}

int toInt(ExitCode code)
{
    return static_cast<int>(code);
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"slantlight"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SLANTLIGHT_VERSION));
    // Commands say the same to everybody; English needs its plural forms.
    ui::installTranslations(u"en"_s, *QCoreApplication::instance());
}

} // namespace

std::optional<int> runCommand(int argc, char **argv)
{
    holdStandardStreams();
    if (argc < 2) {
        return std::nullopt;
    }
    if (isWord(argv[1], "--version") || isWord(argv[1], "-v")) {
        return toInt(writeOut("slantlight " SLANTLIGHT_VERSION "\n") ? ExitCode::Done
                                                                     : ExitCode::Failed);
    }
    if (isWord(argv[1], "--help") || isWord(argv[1], "-h")) {
        return toInt(writeOut(help) ? ExitCode::Done : ExitCode::Failed);
    }
    if (namesFileLikeOptions(nativeArguments(argc, argv))) {
        return toInt(ExitCode::WrongUsage);
    }
    returnMemoryEarly();
    if (isWord(argv[1], "check")) {
        const QCoreApplication application(argc, argv);
        nameApplication();
        return toInt(runCheck(nativeArguments(argc, argv)));
    }
    if (isWord(argv[1], "export")) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts without a display
        const QGuiApplication application(argc, argv);
        nameApplication();
        return toInt(runExport(nativeArguments(argc, argv)));
    }
    if (isWord(argv[1], "import")) {
        const QCoreApplication application(argc, argv);
        nameApplication();
        return toInt(runImport(nativeArguments(argc, argv)));
    }
    if (isWord(argv[1], "agree")) {
        const QCoreApplication application(argc, argv);
        nameApplication();
        return toInt(runAgree(nativeArguments(argc, argv)));
    }
    if (isWord(argv[1], "library")) {
        const QCoreApplication application(argc, argv);
        nameApplication();
        return toInt(runLibrary(nativeArguments(argc, argv)));
    }
    if (isWord(argv[1], "rules")) {
        const QCoreApplication application(argc, argv);
        nameApplication();
        return toInt(runRules(nativeArguments(argc, argv)));
    }
    if (isWord(argv[1], "compare")) {
        const QCoreApplication application(argc, argv);
        nameApplication();
        return toInt(runCompare(nativeArguments(argc, argv)));
    }
    if (isWord(argv[1], "outlet")) {
        const QCoreApplication application(argc, argv);
        nameApplication();
        return toInt(runOutlet(nativeArguments(argc, argv)));
    }
    if (isWord(argv[1], "train")) {
        const QCoreApplication application(argc, argv);
        nameApplication();
        return toInt(runTrain(nativeArguments(argc, argv)));
    }
    if (isMistyped(QString::fromLocal8Bit(argv[1]))) {
        say(u"slantlight: '%1' is neither a command nor a file; see slantlight --help"_s.arg(
            printable(nameFromNative(QByteArrayView(argv[1])))));
        return toInt(ExitCode::WrongUsage);
    }
    return std::nullopt;
}

} // namespace slantlight
