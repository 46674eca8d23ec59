// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/documentdraft.h"
#include "core/document/feeditem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

QString authorsOf(const QJsonObject &source)
{
    QStringList names;
    QJsonArray authors = source["authors"_L1].toArray();
    authors.append(source["author"_L1]); // of version 1
    for (const QJsonValue &author : std::as_const(authors)) {
        const QString name = author["name"_L1].toString().simplified();
        if (!name.isEmpty()) {
            names.append(name);
        }
    }
    return names.join(u", "_s);
}

// Texts that are no HTML become paragraphs of it.
QString paragraphs(const QString &text)
{
    QString html;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        html += u"<p>"_s + line.toHtmlEscaped() + u"</p>"_s;
    }
    return html;
}

FeedItem itemOf(const QJsonObject &source, const QJsonObject &feed)
{
    const auto text = [&source](QLatin1StringView name) {
        return source[name].toString();
    };
    const QString authors = authorsOf(source);
    const QString language = text("language"_L1);
    const QString published = text("date_published"_L1);
    const QString html = text("content_html"_L1);
    ArticleFacts facts{.title = text("title"_L1).toHtmlEscaped(),
                       .author = authors.isEmpty() ? authorsOf(feed) : authors,
                       .published =
                           dateOf(published.isEmpty() ? text("date_modified"_L1) : published),
                       .language = language.isEmpty() ? feed["language"_L1].toString() : language,
                       .address = text("url"_L1),
                       .path = {},
                       .site = feed["title"_L1].toString(),
                       .sourceHash = {}};
    return {.facts = std::move(facts),
            .content = html.isEmpty() ? paragraphs(text("content_text"_L1)) : html,
            .summary = paragraphs(text("summary"_L1))};
}

} // namespace

Result<std::vector<FeedItem>> jsonFeedItems(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return std::unexpected(Error{ErrorCode::FileDamaged, {}});
    }
    const QJsonObject feed = document.object();
    std::vector<FeedItem> items;
    const QJsonArray sources = feed["items"_L1].toArray();
    for (const QJsonValue &source : sources) {
        items.push_back(itemOf(source.toObject(), feed));
    }
    return items;
}

} // namespace slantlight
