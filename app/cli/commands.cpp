// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/checkcommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <cstring>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr auto help = R"(slantlight opens the reader; with a command it needs no window.

  slantlight [FILE ...]              open the window on an article
  slantlight check [OPTIONS] FILE|- ...
                                     print the markers and attributions of articles
  slantlight export --to pdf|html|text [-o OUT] FILE|-|ARTICLE-ID ...
                                     write articles with their marks
  slantlight COMMAND --help          the options of a command
  slantlight --version

Exit codes: 0 done, 1 findings at or above --fail-on, 2 wrong usage, 3 input that could
not be read (each is named), 4 anything else.
)";

bool isWord(const char *argument, const char *word)
{
    return std::strcmp(argument, word) == 0;
}

int toInt(ExitCode code)
{
    return static_cast<int>(code);
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"slantlight"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SLANTLIGHT_VERSION));
}

} // namespace

std::optional<int> runCommand(int argc, char **argv)
{
    if (argc < 2) {
        return std::nullopt;
    }
    if (isWord(argv[1], "--version") || isWord(argv[1], "-v")) {
        writeOut("slantlight " SLANTLIGHT_VERSION "\n");
        return toInt(ExitCode::Done);
    }
    if (isWord(argv[1], "--help") || isWord(argv[1], "-h")) {
        writeOut(help);
        return toInt(ExitCode::Done);
    }
    if (isWord(argv[1], "check")) {
        const QCoreApplication application(argc, argv);
        nameApplication();
        return toInt(runCheck(QCoreApplication::arguments()));
    }
    if (isWord(argv[1], "export")) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts without a display
        const QGuiApplication application(argc, argv);
        nameApplication();
        return toInt(runExport(QCoreApplication::arguments()));
    }
    return std::nullopt;
}

} // namespace slantlight
