// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/cli/commands.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

using namespace slantlight;

void sayNoDisplay()
{
    std::fputs("slantlight: there is no display, so no window can be opened.\n"
               "  slantlight check FILE       prints what was found in an article\n"
               "  slantlight export --to pdf FILE   writes it highlighted\n",
               stderr);
}

bool isDisplayNamed(int argc, char **argv)
{
    for (int at = 1; at < argc; ++at) {
        if (QByteArrayView(argv[at]).startsWith("-platform")) {
            return true;
        }
    }
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
           || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

/// Qt aborts when a display is named that does not answer; a core dump would tell nobody why.
void leaveWithoutDisplay(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg) {
        sayNoDisplay();
        std::_Exit(static_cast<int>(ExitCode::Failed));
    }
    std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char **argv)
{
    if (const auto code = runCommand(argc, argv)) {
        return *code;
    }
    if (!isDisplayNamed(argc, argv)) {
        sayNoDisplay();
        return static_cast<int>(ExitCode::Failed);
    }

    qInstallMessageHandler(leaveWithoutDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
    QApplication::setApplicationName(u"slantlight"_s);
    QApplication::setApplicationDisplayName(u"Slantlight"_s);
    QApplication::setDesktopFileName(u"org.slantlight.Slantlight"_s);
    QApplication::setApplicationVersion(QStringLiteral(SLANTLIGHT_VERSION));
    QApplication::setWindowIcon(QIcon(u":/slantlight/icons/slantlight.svg"_s));
    return runWindow(StartOptions::parse(QApplication::arguments().sliced(1)));
}
