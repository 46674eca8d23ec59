// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include "core/text/printable.h"

#include <QStringList>

#include <cerrno>
#include <cstdio>
#include <tuple>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

QString printableLines(QString lines)
{
    QStringList shown;
    for (const QStringView line : QStringView(lines.replace(u'\t', u' ')).split(u'\n')) {
        shown.push_back(printable(line));
    }
    return shown.join(u'\n');
}

} // namespace

Result<> writeOut(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    errno = 0;
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0) {
        return {};
    }
    const ErrorCode code = errno == EPIPE                       ? ErrorCode::Cancelled
                           : errno == ENOSPC || errno == EDQUOT ? ErrorCode::DiskFull
                                                                : ErrorCode::FileUnwritable;
    return std::unexpected(Error{code, u"standard output"_s});
}

Result<> writeLines(const QString &lines)
{
    return writeOut(printableLines(lines).toUtf8());
}

void say(const QString &line)
{
    std::fputs(qPrintable(QString(printableLines(line) + u'\n')), stderr);
}

void holdStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) < 0) {
            // The lowest free number is the stream's; opened the wrong way round, it can only fail.
            std::ignore = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        }
    }
}

ProgressLine::ProgressLine()
    : m_isTerminal(isatty(STDERR_FILENO) != 0)
{
}

ProgressLine::~ProgressLine()
{
    if (m_hasShown) {
        std::fputs("\r\033[K", stderr);
    }
}

void ProgressLine::show(const QString &text)
{
    if (m_isTerminal) {
        m_hasShown = true;
        std::fputs(qPrintable(u"\r\033[K"_s + printable(text)), stderr);
    }
}

} // namespace slantlight
