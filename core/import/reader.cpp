// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/reader.h"

#include "core/document/documentreaders.h"
#include "core/import/textreaders.h"
#include "core/webpage/htmlreader.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::array epubEndings{"epub"_L1};
constexpr std::array docxEndings{"docx"_L1, "docm"_L1, "dotx"_L1};
constexpr std::array odtEndings{"odt"_L1, "fodt"_L1, "ott"_L1};
constexpr std::array mailEndings{"eml"_L1, "mbox"_L1};
constexpr std::array savedPageEndings{"mhtml"_L1, "mht"_L1};
constexpr std::array feedEndings{"rss"_L1, "atom"_L1, "rdf"_L1};
constexpr std::array pdfEndings{"pdf"_L1};
constexpr std::array htmlEndings{"html"_L1, "htm"_L1, "xhtml"_L1};
constexpr std::array markdownEndings{"md"_L1, "markdown"_L1};
constexpr std::array plainTextEndings{"txt"_L1, "text"_L1};

constexpr std::array shipped{
    Reader{SourceFormat::Pdf, "pdf"_L1, pdfEndings, recognisesPdf, readPdf, false},
    Reader{SourceFormat::Epub, "epub"_L1, epubEndings, recognisesEpub, readEpub, false},
    Reader{SourceFormat::Docx, "docx"_L1, docxEndings, recognisesDocx, readDocx, false},
    Reader{SourceFormat::Odt, "odt"_L1, odtEndings, recognisesOdt, readOdt, false},
    Reader{SourceFormat::SavedPage, "mhtml"_L1, savedPageEndings, recognisesSavedPage,
           readSavedPage, false},
    Reader{SourceFormat::Mail, "mail"_L1, mailEndings, recognisesMail, readMail, false},
    Reader{SourceFormat::Feed, "feed"_L1, feedEndings, recognisesFeed, readFeed, false},
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
                 : reader.isToldByEnding
                       && std::ranges::find(reader.endings, ending) != reader.endings.end();
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
