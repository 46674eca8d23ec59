// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace slantlight {

/// What a file descriptor gives, as soon as it gives it: reading waits for the next byte, never for
/// as many as there is room for, so that one line of a pipe is here before the next was written.
class InputStream : public QIODevice
{
public:
    /// Takes @p descriptor, which is open, and closes it at its end.
    explicit InputStream(int descriptor);
    ~InputStream() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Whether reading ended before the end.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    int m_descriptor;
    bool m_hasFailed = false;
};

} // namespace slantlight
