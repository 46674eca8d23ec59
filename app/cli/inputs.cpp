// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/inputs.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

QString nameWithEnding(const QString &name, TextFormat format)
{
    switch (format) {
    case TextFormat::PlainText:
        return name + u".txt";
    case TextFormat::Markdown:
        return name + u".md";
    case TextFormat::Html:
        return name + u".html";
    }
    Q_UNREACHABLE_RETURN(name);
}

} // namespace

QStringList filesOf(const QStringList &arguments)
{
    static const QStringList endings{u"*.txt"_s,  u"*.text"_s, u"*.md"_s,   u"*.markdown"_s,
                                     u"*.html"_s, u"*.htm"_s,  u"*.xhtml"_s};
    QStringList files;
    for (const QString &argument : arguments) {
        if (!QFileInfo(argument).isDir()) {
            files.push_back(argument);
            continue;
        }
        QStringList found;
        QDirIterator walk(argument, endings, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            found.push_back(walk.next());
        }
        found.sort();
        // A folder without an article is named when it is to be read.
        files += found.isEmpty() ? QStringList{argument} : found;
    }
    return files;
}

Result<Imported> readArticle(const QString &input, std::optional<TextFormat> format)
{
    if (QFileInfo(input).isDir()) {
        return std::unexpected(Error{ErrorCode::NoArticleText, input});
    }
    if (input != u"-"_s && !format) {
        return importFile(input);
    }
    QFile file(input);
    const bool isOpen =
        input == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        const bool exists = QFileInfo::exists(input);
        return std::unexpected(
            Error{exists ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, input});
    }
    const QByteArray bytes = file.read(largestFile + 1);
    const QString name = input == u"-"_s ? u"standard input"_s : input;
    if (bytes.size() > largestFile) {
        return std::unexpected(Error{ErrorCode::FileTooLarge, name});
    }
    return importBytes(bytes, format ? nameWithEnding(name, *format) : name);
}

} // namespace slantlight
