// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/feeditem.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <algorithm>
#include <mutex>
#include <optional>

#include <Syndication/DocumentSource>
#include <Syndication/Feed>
#include <Syndication/Global>
#include <Syndication/Item>
#include <Syndication/Person>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// The library makes a tree of the feed, which it takes down by recursion; so its size is bounded
/// before. Returns what is wrong with @p xml, if anything is.
std::optional<ErrorCode> faultOf(const QByteArray &xml)
{
    constexpr int deepest = 200;
    constexpr int mostElements = 300'000;
    QXmlStreamReader reader(xml);
    int depth = 0;
    int elements = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            elements += 1 + static_cast<int>(reader.attributes().size());
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::DTD: // entities of a feed's own are nothing but a bomb
            if (!reader.entityDeclarations().isEmpty()) {
                return ErrorCode::PageTooTangled;
            }
            break;
        default:
            break;
        }
        if (depth > deepest || elements > mostElements) {
            return ErrorCode::PageTooTangled;
        }
    }
    return reader.hasError() ? std::optional(ErrorCode::FileDamaged) : std::nullopt;
}

// Many feeds write entities of HTML, which XML does not know.
QByteArray withPlainEntities(const QByteArray &xml)
{
    static const QRegularExpression entity(
        u"&(?!(?:amp|lt|gt|quot|apos|#\\w+);)([A-Za-z][A-Za-z0-9]*;)?"_s);
    QString text = QString::fromUtf8(xml);
    text.replace(entity, u"&amp;\\1"_s);
    return text.toUtf8();
}

QDate dateOf(time_t seconds)
{
    return seconds <= 0 ? QDate() : QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).date();
}

FeedItem itemOf(const Syndication::Item &source, const Syndication::Feed &feed)
{
    QStringList authors;
    for (const Syndication::PersonPtr &person : source.authors()) {
        const QString name = person->name().isEmpty() ? person->email() : person->name();
        if (!name.isEmpty()) {
            authors.append(name.simplified());
        }
    }
    const QDate published = dateOf(source.datePublished());
    ArticleFacts facts{.title = source.title(),
                       .author = authors.join(u", "_s),
                       .published = published.isValid() ? published : dateOf(source.dateUpdated()),
                       .language =
                           source.language().isEmpty() ? feed.language() : source.language(),
                       .address = source.link(),
                       .path = {},
                       .site = feed.title(),
                       .sourceHash = {}};
    return {
        .facts = std::move(facts), .content = source.content(), .summary = source.description()};
}

} // namespace

Result<std::vector<FeedItem>> xmlFeedItems(const QByteArray &xml)
{
    QByteArray bytes = xml.trimmed();
    std::optional<ErrorCode> fault = faultOf(bytes);
    if (fault == ErrorCode::FileDamaged) {
        bytes = withPlainEntities(bytes);
        fault = faultOf(bytes);
    }
    if (fault) {
        return std::unexpected(Error{*fault, {}});
    }
    static std::mutex oneAtATime; // the library's parsers are shared by all threads
    const std::scoped_lock lock(oneAtATime);
    const Syndication::FeedPtr feed = Syndication::parse(Syndication::DocumentSource(bytes, {}));
    if (feed == nullptr) {
        return std::unexpected(Error{ErrorCode::FileDamaged, {}});
    }
    std::vector<FeedItem> items;
    for (const Syndication::ItemPtr &item : feed->items()) {
        items.push_back(itemOf(*item, *feed));
    }
    return items;
}

} // namespace slantlight
