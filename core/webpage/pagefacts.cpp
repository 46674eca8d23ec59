// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/pagefacts.h"

#include "core/webpage/linkeddata.h"
#include "core/webpage/pageblocks.h"
#include "core/webpage/pagedate.h"

#include <QHash>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

using Kind = LinkedData::Kind;

/// Letters and digits of @p text in small letters, to compare headlines by.
QString bare(const QString &text)
{
    QString bare;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            bare += c.toLower();
        }
    }
    return bare;
}

/// Returns @p title without the name of the site, @p site where that is known, at its end.
QString withoutSite(const QString &title, const QString &site)
{
    static const QRegularExpression last(u"\\s*(?:\\s[|–—·•:-]\\s|[|»]|\\s::\\s)\\s*[^|–—·•»]*$"_s);
    constexpr qsizetype shortestTitle = 10;
    const QString cut = QString(title).remove(last).trimmed();
    const bool isSite = !site.isEmpty() && !cut.isEmpty()
                        && bare(title.sliced(cut.size())).compare(bare(site)) == 0;
    return isSite || cut.size() >= shortestTitle ? cut : title;
}

/// Returns @p text, which may be HTML again, as it reads.
QString withoutMarkup(const QString &text)
{
    if (!text.contains(u'<') && !text.contains(u'&')) {
        return text;
    }
    const Result<PageTree> tree = PageTree::parse(text);
    return tree ? textBelow(tree->root()) : text;
}

/// What stands in the head of a page, and what else can be asked for by a name.
class Head
{
public:
    explicit Head(const PageTree &page)
    {
        visitElements(page.root(), [this](const PageNode *node) {
            look(node);
            return true;
        });
    }

    [[nodiscard]] QString meta(QStringView name) const { return m_meta.value(name.toString()); }

    QString title;
    QString canonical;
    QString base;
    std::vector<const PageNode *> headlines;
    std::vector<const PageNode *> times;
    std::vector<const PageNode *> authors; ///< by rel or itemprop

private:
    void look(const PageNode *node)
    {
        switch (node->tag()) {
        case GUMBO_TAG_META:
            for (const auto name : {u"property", u"name", u"itemprop"}) {
                const QString key = node->attribute(name).toLower();
                if (!key.isEmpty() && !node->attribute(u"content").isEmpty()) {
                    m_meta.insert(key, m_meta.value(key, node->attribute(u"content").simplified()));
                }
            }
            break;
        case GUMBO_TAG_TITLE:
            if (title.isEmpty() && !isInside(node, [](const PageNode *around) {
                    return around->tag() == GUMBO_TAG_SVG;
                })) {
                title = textBelow(node);
            }
            break;
        case GUMBO_TAG_LINK:
            if (node->attribute(u"rel") == u"canonical" && canonical.isEmpty()) {
                canonical = node->attribute(u"href");
            }
            break;
        case GUMBO_TAG_BASE:
            if (base.isEmpty()) {
                base = node->attribute(u"href");
            }
            break;
        case GUMBO_TAG_H1:
            headlines.push_back(node);
            break;
        case GUMBO_TAG_TIME:
            times.push_back(node);
            break;
        default:
            break;
        }
        if (node->attribute(u"rel") == u"author"
            || node->attribute(u"itemprop").split(u' ').contains(u"author"_s)) {
            authors.push_back(node);
        }
    }

    QHash<QString, QString> m_meta; ///< by name in small letters; the first of each
};

QString headlineOf(const Head &head, const LinkedData &data, const QString &site)
{
    const QString known = head.meta(u"og:title").isEmpty() ? head.title : head.meta(u"og:title");
    const QString bareTitle = bare(known);
    constexpr qsizetype shortestTitle = 12; // letters
    for (const PageNode *headline : head.headlines) {
        const QString text = textBelow(headline);
        const QString letters = bare(text);
        if (!letters.isEmpty() && !bareTitle.isEmpty()
            && (bareTitle.contains(letters) || letters.contains(bareTitle))) {
            // What the heading has before it is a kicker; a title that leaves out its end is short.
            const bool hasKicker = letters.size() > bareTitle.size()
                                   && bareTitle.size() > shortestTitle
                                   && letters.endsWith(bareTitle);
            return hasKicker ? withoutMarkup(known) : text;
        }
    }
    const QString first = head.headlines.empty() ? QString() : textBelow(head.headlines.front());
    QString headline = data.text(Kind::Article, u"headline");
    for (const QString &next :
         {data.text(Kind::Article, u"name"), withoutSite(head.meta(u"og:title"), site), first,
          withoutSite(head.title, site)}) {
        headline = headline.isEmpty() ? next : headline;
    }
    return withoutMarkup(headline);
}

/// Returns the names in @p text, a byline or what an element of an author holds; nothing where it
/// names nobody.
QString authorIn(const QString &text, const PageFurniture &furniture)
{
    static const QRegularExpression end(u"\\s*(?:[|•·]|\\s[–—-]\\s|\\d|\\().*$"_s);
    constexpr qsizetype longest = 120;
    QString names = furniture.withoutByline(text.simplified());
    names.remove(end);
    while (!names.isEmpty() && QStringView(u",;:.").contains(names.back())) {
        names.chop(1);
    }
    names = names.trimmed();
    const bool isAddress =
        names.contains(u"://"_s) || names.contains(u'@') || names.startsWith(u"www."_s);
    return names.size() > longest || isAddress || furniture.isNobody(names) ? QString() : names;
}

QString authorByClass(const PageTree &page, const PageFurniture &furniture)
{
    constexpr qsizetype longestByline = 80;
    QString author;
    visitElements(page.root(), [&](const PageNode *node) {
        const auto naming = furniture.namedBy(node->attribute(u"class"), node->attribute(u"id"));
        if (node->tag() == GUMBO_TAG_FORM
            || (naming == PageFurniture::Naming::Comments && node->tag() != GUMBO_TAG_BODY)) {
            return false; // who comments is no author
        }
        if (author.isEmpty()
            && furniture.isAuthorName(
                QString(node->attribute(u"class") + u' ' + node->attribute(u"id")))) {
            const std::vector<PageBlock> blocks = blocksBelow(node, {});
            if (!blocks.empty() && blocks.front().text.size() < longestByline) {
                author = authorIn(blocks.front().text, furniture);
            }
        }
        return author.isEmpty();
    });
    return author;
}

QString authorOf(const PageTree &page, const Head &head, const LinkedData &data,
                 const PageFurniture &furniture)
{
    QStringList named;
    for (const QString &name : data.names(Kind::Article, u"author")) {
        if (const QString author = authorIn(name, furniture); !author.isEmpty()) {
            named.append(author);
        }
    }
    if (!named.isEmpty()) {
        return named.join(u", "_s);
    }
    for (const PageNode *node : head.authors) {
        const QString content = node->attribute(u"content");
        if (const QString author =
                authorIn(content.isEmpty() ? textBelow(node) : content, furniture);
            !author.isEmpty()) {
            return author;
        }
    }
    if (const QString author = authorIn(head.meta(u"author"), furniture); !author.isEmpty()) {
        return author;
    }
    if (const QString author = authorByClass(page, furniture); !author.isEmpty()) {
        return author;
    }
    for (const auto name : {u"byl", u"article:author", u"parsely-author", u"dc.creator",
                            u"sailthru.author", u"twitter:data1"}) {
        if (const QString author = authorIn(head.meta(name), furniture); !author.isEmpty()) {
            return author;
        }
    }
    return {};
}

QDate dateOf(const PageTree &page, const Head &head, const LinkedData &data, const PageDate &reader,
             const QString &address)
{
    const auto first = [&](std::initializer_list<QString> texts) {
        QDate date;
        for (const QString &text : texts) {
            date = date.isValid() || text.isEmpty() ? date : reader.stamp(text);
        }
        return date;
    };
    QDate date =
        first({head.meta(u"article:published_time"), head.meta(u"og:article:published_time"),
               data.text(Kind::Article, u"datePublished"), data.text(Kind::Page, u"datePublished"),
               head.meta(u"datepublished"), head.meta(u"date"), head.meta(u"dc.date"),
               head.meta(u"dc.date.issued"), head.meta(u"dcterms.date"), head.meta(u"publishdate"),
               head.meta(u"publish-date"), head.meta(u"pubdate"), head.meta(u"sailthru.date"),
               head.meta(u"parsely-pub-date"), head.meta(u"published_time")});
    for (const PageNode *time : head.times) {
        const QString stamp = time->attribute(u"datetime");
        date = date.isValid() || stamp.isEmpty() ? date : reader.stamp(stamp);
    }
    if (date.isValid()) {
        return date;
    }
    date = PageDate::inAddress(address);
    return date.isValid() ? date : reader.seenOn(page, head.headlines);
}

/// Where @p path leads from @p base, as an address; empty where that is none of the web.
QString addressFrom(const QString &path, const QString &base)
{
    const QUrl url = base.isEmpty() ? QUrl(path) : QUrl(base).resolved(QUrl(path));
    return !path.isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https") ? url.toString()
                                                                                    : QString();
}

} // namespace

PageFacts factsOfPage(const PageTree &page, const PageFurniture &furniture, const LineWords &words,
                      const QString &address)
{
    const Head head(page);
    const LinkedData data(page.linkedData());
    PageFacts found;
    ArticleFacts &facts = found.facts;
    const QString from = address.isEmpty() ? page.savedFrom() : address;
    found.base = head.base.isEmpty() ? from : addressFrom(head.base, from);
    for (const QString &path : {head.canonical, head.meta(u"og:url"), from}) {
        facts.address = facts.address.isEmpty() ? addressFrom(path, from) : facts.address;
    }
    found.base = found.base.isEmpty() ? facts.address : found.base;
    facts.author = authorOf(page, head, data, furniture);
    facts.language = page.root()->attribute(u"lang");
    facts.published = dateOf(page, head, data, PageDate(words, facts.language), facts.address);
    facts.site = head.meta(u"og:site_name");
    for (const QString &site :
         {data.names(Kind::Article, u"publisher").value(0), head.meta(u"application-name")}) {
        facts.site = facts.site.isEmpty() ? site : facts.site;
    }
    facts.title = headlineOf(head, data, facts.site).simplified();
    if (facts.author.compare(facts.site, Qt::CaseInsensitive) == 0) {
        facts.author.clear();
    }
    found.description = head.meta(u"og:description").isEmpty() ? head.meta(u"description")
                                                               : head.meta(u"og:description");
    found.body = data.body();
    return found;
}

} // namespace slantlight
