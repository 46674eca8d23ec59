// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/memomarkup.h"

#include "ui/render/htmlblocks.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

#include <vector>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

bool leadsSomewhere(const QString &address)
{
    const QString scheme = QUrl(address).scheme().toLower();
    return scheme == u"http" || scheme == u"https" || scheme == u"mailto";
}

QString fragmentMarkup(const QTextFragment &fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    if (format.isImageFormat()) {
        return format.property(QTextFormat::ImageAltText).toString().toHtmlEscaped();
    }
    QString html = fragment.text().toHtmlEscaped().replace(QChar::LineSeparator, u"<br>"_s);
    if (format.fontFixedPitch()) {
        html = u"<code>%1</code>"_s.arg(html);
    }
    if (format.fontItalic()) {
        html = u"<em>%1</em>"_s.arg(html);
    }
    if (format.fontWeight() > QFont::Medium) {
        html = u"<strong>%1</strong>"_s.arg(html);
    }
    if (format.isAnchor() && leadsSomewhere(format.anchorHref())) {
        html = u"<a href=\"%1\" rel=\"noopener noreferrer\">"_s.arg(
                   htmlAttribute(QString::fromUtf8(QUrl(format.anchorHref()).toEncoded())))
               + html + u"</a>"_s;
    }
    return html;
}

QString wordsOf(const QTextBlock &block)
{
    QString html;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        html += fragmentMarkup(it.fragment());
    }
    return html;
}

/// Writes blocks one after another, and opens and closes what they stand in.
class Writer
{
public:
    void add(const QTextBlock &block)
    {
        const QTextList *const list = block.textList();
        if (list == nullptr) {
            closeTo(0);
            const bool isQuote = block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
            const QString element = isQuote ? u"blockquote"_s : u"p"_s;
            m_html += u"<%1>"_s.arg(element) + wordsOf(block) + u"</%1>"_s.arg(element);
            return;
        }
        const auto depth = static_cast<std::size_t>(std::max(1, list->format().indent()));
        closeTo(depth);
        if (m_open.size() == depth) {
            m_html += u"</li>"_s;
        }
        while (m_open.size() < depth) {
            const bool isNumbered = list->format().style() <= QTextListFormat::ListDecimal;
            m_open.push_back(isNumbered ? u"ol"_s : u"ul"_s);
            m_html += u"<%1>"_s.arg(m_open.back());
            m_html += m_open.size() < depth ? u"<li>"_s : QString();
        }
        m_html += u"<li>"_s + wordsOf(block);
    }

    [[nodiscard]] QString taken() &&
    {
        closeTo(0);
        return std::move(m_html);
    }

private:
    void closeTo(std::size_t depth)
    {
        for (; m_open.size() > depth; m_open.pop_back()) {
            m_html += u"</li></%1>"_s.arg(m_open.back());
        }
    }

    QString m_html;
    std::vector<QString> m_open; ///< lists, outermost first; each has an open item
};

} // namespace

QString memoMarkup(const QString &memo)
{
    QTextDocument document;
    document.setMarkdown(memo,
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark)
                             | QTextDocument::MarkdownNoHTML);
    Writer writer;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        writer.add(block);
    }
    return std::move(writer).taken();
}

} // namespace slantlight::ui
