// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

namespace slantlight {

/// What a run of the program left behind.
struct Run
{
    int code = -1; ///< -1 where it crashed or did not start
    QByteArray out;
    QByteArray said; ///< standard error

    [[nodiscard]] bool says(const QString &words) const
    {
        return QString::fromUtf8(said).contains(words);
    }
};

/// A folder of its own in which the built program is run, with a home of its own.
class Workplace
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString home() const { return path(QStringLiteral("home")); }

    /// Writes a file, with its folders, and returns its path.
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString place = path(name);
        QDir().mkpath(QFileInfo(place).absolutePath());
        QFile file(place);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("%ls cannot be written", qUtf16Printable(place));
        }
        return place;
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Runs the program with @p input on standard input; its output goes to file @p out, if given.
    [[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {},
                          const QString &out = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SLANTLIGHT_HOME"), home());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        if (!out.isEmpty()) {
            process.setStandardOutputFile(out);
        }
        process.start(qEnvironmentVariable("SLANTLIGHT_PROGRAM"), arguments);
        process.write(input);
        process.closeWriteChannel();
        // The event loop goes on, for a server of the test's own may be asked meanwhile.
        const auto hasEnded = [&process] {
            return process.state() == QProcess::NotRunning;
        };
        if (!process.waitForStarted() || !QTest::qWaitFor(hasEnded, 60000)
            || process.exitStatus() != QProcess::NormalExit) {
            return {};
        }
        return {.code = process.exitCode(),
                .out = process.readAllStandardOutput(),
                .said = process.readAllStandardError()};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace slantlight
