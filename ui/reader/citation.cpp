// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/citation.h"

#include "core/fetch/webaddress.h"
#include "ui/render/markedhtml.h"

#include <QLocale>
#include <QMimeData>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

QStringList sourceOf(const Article &article, const QString &outlet)
{
    const ArticleFacts &facts = article.facts();
    QStringList source{outlet.isEmpty() ? facts.site : outlet, article.title(), facts.author};
    if (facts.published.isValid()) {
        source.append(QLocale().toString(facts.published, QLocale::LongFormat));
    }
    source.append(facts.address);
    source.removeAll(QString());
    source.removeDuplicates(); // a site may be named after its author
    return source;
}

} // namespace

QString copiedText(const Article &article, TextSpan span)
{
    QString copied;
    const Block *before = nullptr;
    for (const Block &block : article.blocks()) {
        const TextSpan part(std::clamp(span.begin(), block.span.begin(), block.span.end()),
                            std::clamp(span.end(), block.span.begin(), block.span.end()));
        if (part.length() == 0) {
            continue;
        }
        if (before != nullptr) {
            const bool listed =
                before->kind == BlockKind::ListItem && block.kind == BlockKind::ListItem;
            copied += listed ? u"\n"_s : u"\n\n"_s;
        }
        copied += part.in(article.text());
        before = &block;
    }
    return copied;
}

void fillCopied(QMimeData &data, const Article &article, TextSpan span,
                const std::vector<const Highlight *> &over)
{
    data.setText(copiedText(article, span));
    if (!over.empty()) {
        data.setHtml(markedHtml(article, span, over));
    }
}

QString quotationWithSource(const Article &article, TextSpan span, const QString &outlet,
                            const QString &language)
{
    const QLocale locale(language.isEmpty() ? u"en"_s : language);
    return locale.quoteString(copiedText(article, span)) + u"\n\u2014 "_s
           + sourceOf(article, outlet).join(u", "_s);
}

QString quotationAsHtml(const Article &article, TextSpan span, const QString &outlet,
                        const std::vector<const Highlight *> &over)
{
    const QString address = article.facts().address.toHtmlEscaped();
    QString source = sourceOf(article, outlet).join(u", "_s).toHtmlEscaped();
    if (isWebAddress(article.facts().address)) {
        source.replace(address, u"<a href=\"%1\">%1</a>"_s.arg(address));
    }
    const QString words = markedHtml(article, span, over);
    const bool isOne = !copiedText(article, span).contains(u'\n');
    return u"<blockquote>%1</blockquote><p>\u2014 %2</p>"_s.arg(
        isOne ? u"<p>"_s + words + u"</p>"_s : words, source);
}

} // namespace slantlight::ui
