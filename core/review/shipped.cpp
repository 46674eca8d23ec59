// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/shipped.h"

#include "core/annotation/codebook.h"

#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

Result<QString> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, path});
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace

QString shippedPath(QStringView name)
{
    return u":/slantlight/"_s + name;
}

Result<Languages> loadShippedLanguages()
{
    return Languages::load(shippedPath(u"languages"));
}

Result<OutletTable> loadShippedOutlets()
{
    auto rows = textOf(shippedPath(u"outlets/outlets.csv")).and_then(OutletTable::parse);
    if (!rows) {
        return rows;
    }
    const QString path = shippedPath(u"outlets/more.outlets");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, path});
    }
    auto directory = OutletDirectory::open(file.readAll());
    return directory ? Result<OutletTable>(rows->above(std::move(*directory)))
                     : std::unexpected(directory.error());
}

Result<ReadContext> loadShippedReadContext(const Languages &languages)
{
    const QString path = shippedPath(u"webpage/furniture.lines");
    const auto furniture = textOf(path);
    const auto parser = textOf(shippedPath(u"readability/JSDOMParser.js"));
    const auto readability = textOf(shippedPath(u"readability/Readability.js"));
    for (const auto *text : {&furniture, &parser, &readability}) {
        if (!*text) {
            return std::unexpected(text->error());
        }
    }
    LineLists lists;
    if (const auto added = lists.add(path, *furniture); !added) {
        return std::unexpected(added.error());
    }
    return ReadContext(languages, lists, {.parser = *parser, .readability = *readability});
}

Result<Codebook> loadShippedCodebook()
{
    return textOf(shippedPath(u"codebooks/default.codebook")).and_then(Codebook::parse);
}

Result<Codebook> loadReadyCodebook(QStringView id)
{
    return textOf(shippedPath(u"codebooks/%1.codebook"_s.arg(id))).and_then(Codebook::parse);
}

Result<MarkReference> loadShippedReference()
{
    return textOf(shippedPath(u"reference/news.reference")).and_then(MarkReference::parse);
}

Result<Analyzer> loadShippedAnalyzer(const QStringList &folders)
{
    auto outlets = loadShippedOutlets();
    if (!outlets) {
        return std::unexpected(outlets.error());
    }
    return loadShippedAnalyzer(folders, std::move(*outlets));
}

Result<Analyzer> loadShippedAnalyzer(const QStringList &folders, OutletTable outlets)
{
    auto languages = loadShippedLanguages();
    if (!languages) {
        return std::unexpected(languages.error());
    }
    return Analyzer::load(std::move(*languages), std::move(outlets), folders);
}

} // namespace slantlight
