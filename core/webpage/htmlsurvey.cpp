// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/htmlsurvey.h"

#include "core/webpage/htmlnode.h"

#include <QHash>

#include <vector>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

void readMeta(const GumboNode *node, const LineWords &words, ArticleFacts &facts)
{
    const QString content = attribute(node, "content");
    QString name = attribute(node, "property");
    name = (name.isEmpty() ? attribute(node, "name") : name).toLower();
    name = (name.isEmpty() ? attribute(node, "itemprop") : name).toLower();
    const auto fill = [&](QString &fact) {
        fact = fact.isEmpty() ? content : fact;
    };
    if (name == u"og:title") {
        facts.title = content;
    } else if (name == u"og:site_name" || name == u"application-name") {
        fill(facts.site);
    } else if ((name == u"author" || name == u"article:author" || name == u"byl")
               && !content.startsWith(u"http")) {
        fill(facts.author);
    } else if (name == u"og:url") {
        fill(facts.address);
    } else if ((name == u"article:published_time" || name == u"date" || name == u"datepublished"
                || name == u"pubdate" || name == u"dc.date" || name == u"dc.date.issued")
               && !facts.published.isValid()) {
        facts.published = words.dateIn(content);
    }
}

} // namespace

Survey surveyOf(const GumboNode *root, const LineWords &words)
{
    Survey survey;
    QString title;
    QHash<const GumboNode *, qsizetype> lengths; // of the text in paragraphs
    std::vector<const GumboNode *> articles;
    int paragraphs = 0;
    walk(
        root,
        [&](const GumboNode *node) {
            const GumboTag tag = tagOf(node);
            if (isText(node) && paragraphs > 0 && !articles.empty()) {
                lengths[articles.back()] += qstrlen(node->v.text.text);
            }
            if (tag == GUMBO_TAG_META) {
                readMeta(node, words, survey.facts);
            } else if (tag == GUMBO_TAG_LINK && attribute(node, "rel") == u"canonical") {
                survey.facts.address = attribute(node, "href");
            } else if (tag == GUMBO_TAG_TITLE && title.isEmpty()) {
                title = textBelow(node);
            } else if (tag == GUMBO_TAG_TIME && !survey.facts.published.isValid()) {
                survey.facts.published = words.dateIn(attribute(node, "datetime"));
            }
            if (tag != GUMBO_TAG_HEAD && isLeftOut(node)) {
                return false;
            }
            if (tag == GUMBO_TAG_ARTICLE) {
                articles.push_back(node);
            } else if (tag == GUMBO_TAG_P) {
                ++paragraphs;
            } else if (survey.main == nullptr
                       && (tag == GUMBO_TAG_MAIN || attribute(node, "role") == u"main")) {
                survey.main = node;
            } else if (survey.title == nullptr && tag == GUMBO_TAG_H1) {
                survey.title = node;
            }
            return true;
        },
        [&](const GumboNode *node) {
            const GumboTag tag = tagOf(node);
            paragraphs -= tag == GUMBO_TAG_P ? 1 : 0;
            if (tag == GUMBO_TAG_ARTICLE) {
                articles.pop_back();
                if (survey.article == nullptr || lengths[node] > lengths[survey.article]) {
                    survey.article = node;
                }
            }
        });
    if (survey.article != nullptr && lengths[survey.article] == 0) {
        survey.article = nullptr; // a teaser box or an empty frame
    }
    survey.facts.language = attribute(root, "lang");
    if (survey.facts.title.isEmpty()) {
        survey.facts.title = title;
    }
    return survey;
}

} // namespace slantlight
