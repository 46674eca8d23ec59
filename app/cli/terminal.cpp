// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include <cerrno>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slantlight {

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

void say(const QString &line)
{
    std::fputs(qPrintable(QString(line + u'\n')), stderr);
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
        std::fputs(qPrintable(u"\r\033[K"_s + text), stderr);
    }
}

} // namespace slantlight
