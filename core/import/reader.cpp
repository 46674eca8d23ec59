// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/reader.h"

#include "core/import/textreaders.h"
#include "core/webpage/htmlreader.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::array htmlEndings{"html"_L1, "htm"_L1, "xhtml"_L1};
constexpr std::array markdownEndings{"md"_L1, "markdown"_L1};
constexpr std::array plainTextEndings{"txt"_L1, "text"_L1};

constexpr std::array shipped{
    Reader{SourceFormat::Html, "html"_L1, htmlEndings, recognisesHtml, readHtml},
    Reader{SourceFormat::Markdown, "markdown"_L1, markdownEndings, recognisesMarkdown,
           readMarkdown},
    Reader{SourceFormat::PlainText, "text"_L1, plainTextEndings, recognisesPlainText,
           readPlainText},
};

} // namespace

std::span<const Reader> shippedReaders()
{
    return shipped;
}

const Reader &readerOf(ReadSource &source, std::optional<SourceFormat> hint,
                       std::span<const Reader> readers)
{
    Q_ASSERT(!readers.empty());
    for (const Reader &reader : readers) {
        if (reader.recognises(source)) {
            return reader;
        }
    }
    const QString ending = QFileInfo(source.name()).suffix().toLower();
    for (const Reader &reader : readers) {
        const bool isMeant =
            hint ? reader.format == *hint
                 : std::ranges::find(reader.endings, ending) != reader.endings.end();
        if (isMeant) {
            return reader;
        }
    }
    return readers.back();
}

std::optional<SourceFormat> sourceFormatFromId(QStringView id)
{
    const auto found =
        std::ranges::find_if(shipped, [id](const Reader &reader) { return id == reader.id; });
    return found == shipped.end() ? std::nullopt : std::optional(found->format);
}

QStringList sourceFormatIds()
{
    QStringList ids;
    for (const Reader &reader : shipped) {
        ids.append(reader.id);
    }
    return ids;
}

QStringList readableEndings()
{
    QStringList endings;
    for (const Reader &reader : shipped) {
        for (const QLatin1StringView ending : reader.endings) {
            endings.append(ending);
        }
    }
    return endings;
}

} // namespace slantlight
