// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/inputstream.h"

#include <cerrno>

#include <unistd.h>

namespace slantlight {

InputStream::InputStream(int descriptor)
    : m_descriptor(descriptor)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

InputStream::~InputStream()
{
    ::close(m_descriptor);
}

qint64 InputStream::readData(char *data, qint64 most)
{
    qint64 count = 0;
    do {
        count = ::read(m_descriptor, data, static_cast<std::size_t>(most));
    } while (count < 0 && errno == EINTR);
    m_hasFailed = m_hasFailed || count < 0;
    return count;
}

qint64 InputStream::writeData(const char *, qint64)
{
    return -1;
}

} // namespace slantlight
