// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"
#include "core/storage/library.h"
#include "tests/support/libraryroom.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace slantlight {

inline Article ferryArticle()
{
    return articleFrom(QStringLiteral("Ferry late"), QStringLiteral("The ferry is late again."));
}

inline Annotation annotationOn(const Article &article)
{
    return annotationOn(article, 0, 5);
}

/// The file of a library, that it may be damaged or held by somebody else.
class LibraryFile
{
public:
    LibraryFile()
        : m_path(m_folder.filePath(QStringLiteral("library.sqlite")))
    {
    }

    [[nodiscard]] const QTemporaryDir &folder() const { return m_folder; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Makes a library with one article and closes it.
    void make() const
    {
        const auto library = Library::open(m_path);
        if (!library || !library->articles().save(ferryArticle())) {
            qFatal("the library cannot be made");
        }
    }
    /// The file as SQLite has it; null where it cannot be opened.
    [[nodiscard]] std::unique_ptr<Database> database() const
    {
        Result<std::unique_ptr<Database>> opened = Database::open(m_path);
        return opened ? *std::move(opened) : nullptr;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void overwrite(qint64 at, const QByteArray &bytes) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(at)
            || file.write(bytes) != bytes.size()) {
            qFatal("the library cannot be damaged");
        }
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace slantlight
