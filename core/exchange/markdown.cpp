// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/markdown.h"

#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr QStringView joint = u" · ";

/// Returns @p name as a tag, without spaces: "#doubt-and-distancing".
QString tagOf(const QString &name)
{
    QString tag(u'#');
    for (const QChar c : name.simplified().toLower()) {
        const bool isPlain = c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_';
        if (isPlain) {
            tag += c;
        } else if (tag.size() > 1 && !tag.endsWith(u'-')) {
            tag += u'-';
        }
    }
    while (tag.endsWith(u'-')) {
        tag.chop(1);
    }
    return tag.replace(u'_', "\\_"_L1);
}

QString codeTag(const CodeId &id, const ExportContext &context)
{
    const Code *const code = context.codebook.code(id);
    const QString tag = tagOf(code == nullptr ? id.text() : code->name);
    return tag.size() > 1 ? tag : tagOf(id.text());
}

QString quoteOf(const QString &text)
{
    QString quote;
    for (const QString &line : text.split(u'\n')) {
        quote += line.trimmed().isEmpty() ? u">\n"_s : u"> " + escapedMarkdown(line) + u'\n';
    }
    return quote;
}

QString headingOf(const Review &review)
{
    const ArticleFacts &facts = review.article->facts();
    return headingToMarkdown(review.article->title(),
                             {review.analysis.outlet ? review.analysis.outlet->name : facts.site,
                              facts.author, facts.published.toString(Qt::ISODate)},
                             facts.address);
}

QString markerLine(const Marker &marker, const Article &article, const ExportContext &context)
{
    QStringList parts{codeTag(codeOf(marker.category), context), voiceId(marker.voice).toString(),
                      escapedMarkdown(marker.speaker), escapedMarkdown(marker.message)};
    parts.removeAll(QString());
    const QString words = marker.span.in(article.text()).toString().simplified();
    return u"- **" + escapedMarkdown(words) + u"** — " + parts.join(joint) + u'\n';
}

/// Returns so many words of @p text from its beginning, or from its end; whole ones only.
QString someWords(const QString &text, qsizetype count, bool fromEnd)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return (fromEnd ? words.last(std::min(count, words.size()))
                    : words.first(std::min(count, words.size())))
        .join(u' ');
}

QString inFragment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, {}, "-"));
}

} // namespace

QString escapedMarkdown(QStringView text)
{
    QString escaped;
    bool isAtStart = true; // of a line
    bool isNumber = false; // with which a line starts
    for (const QChar c : text) {
        const bool isAlways = QStringView(u"\\`*_[]<>&~|").contains(c);
        const bool isHere = (isAtStart && QStringView(u"#+-=:").contains(c))
                            || (isNumber && (c == u'.' || c == u')'));
        if (isAlways || isHere) {
            escaped += u'\\';
        }
        escaped += c;
        isNumber = (isAtStart || isNumber) && c.isDigit();
        isAtStart = c == u'\n' || (isAtStart && c.isSpace());
    }
    return escaped;
}

QString addressOfWords(const QString &address, const Selector &selector)
{
    const QUrl url(address);
    const QString words = selector.exact.simplified();
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!isWeb || words.isEmpty()) {
        return {};
    }
    constexpr qsizetype longest = 120; // that is given whole
    constexpr qsizetype few = 4; // words
    QString fragment;
    if (words.size() > longest || selector.exact.contains(u'\n')) {
        fragment = inFragment(someWords(words, few, false)) + u','
                   + inFragment(someWords(words, few, true));
    } else {
        // The nearest whole words around it, of the same line, tell which one is meant.
        QString before = selector.prefix.section(u'\n', -1);
        QString after = selector.suffix.section(u'\n', 0, 0);
        if (selector.prefix == before && selector.prefix.size() >= contextLength - 1) {
            before = before.section(u' ', 1);
        }
        if (selector.suffix == after && selector.suffix.size() >= contextLength - 1) {
            after = after.section(u' ', 0, -2);
        }
        const bool hasEdges = (before.isEmpty() || before.back().isSpace())
                              && (after.isEmpty() || after.front().isSpace());
        before = hasEdges ? someWords(before, few, true) : QString();
        after = hasEdges ? someWords(after, few, false) : QString();
        fragment = (before.isEmpty() ? QString() : inFragment(before) + u"-,") + inFragment(words)
                   + (after.isEmpty() ? QString() : u",-" + inFragment(after));
    }
    const QString page = QString::fromUtf8(url.toEncoded());
    return page + (page.contains(u'#') ? u":~:text=" : u"#:~:text=") + fragment;
}

QString headingToMarkdown(const QString &title, const QStringList &facts, const QString &address)
{
    QStringList known;
    for (const QString &fact : facts) {
        known += escapedMarkdown(fact);
    }
    if (const QUrl url(address); url.scheme() == "http"_L1 || url.scheme() == "https"_L1) {
        known += u'<' + QString::fromUtf8(url.toEncoded()) + u'>';
    }
    known.removeAll(QString());
    return u"# " + escapedMarkdown(title.simplified()) + u"\n\n"
           + (known.isEmpty() ? QString() : known.join(joint) + u"\n\n");
}

QString annotationToMarkdown(const PlacedAnnotation &placed, const QString &address,
                             const ExportContext &context, const MarkdownWords &words)
{
    const Annotation &annotation = placed.annotation;
    QStringList said{codeTag(annotation.code, context),
                     escapedMarkdown(coderOf(annotation, context).name)};
    if (!annotation.target.isEmpty()) {
        said += words.target.arg(escapedMarkdown(annotation.target.simplified()));
    }
    QStringList tags;
    for (const QString &tag : annotation.tags) {
        tags += tagOf(tag);
    }
    said += tags.join(u' ');
    said.removeAll(QString());
    QString text = quoteOf(annotation.selector.exact) + u'\n' + said.join(joint) + u'\n';
    if (!annotation.memo.trimmed().isEmpty()) {
        text += u'\n' + annotation.memo.trimmed() + u'\n'; // which is Markdown
    }
    const QString link = placed.anchor.state == AnchorState::Orphan
                             ? QString()
                             : addressOfWords(address, annotation.selector);
    if (!link.isEmpty()) {
        text += u"\n[" + escapedMarkdown(words.link) + u"](<" + link + u">)\n";
    }
    return text;
}

QString annotationsToMarkdown(const Shown &shown, const ExportContext &context,
                              const MarkdownWords &words)
{
    const Review &review = *shown.review;
    const QString &address = review.article->facts().address;
    QString text = headingOf(review);
    for (const PlacedAnnotation *const placed : shown.annotations) {
        PlacedAnnotation current = *placed;
        current.annotation.selector = describe(review.article->text(), placeOf(*placed));
        text += annotationToMarkdown(current, address, context, words) + u'\n';
    }
    if (!shown.orphans.empty()) {
        text += u"## " + escapedMarkdown(words.orphans) + u"\n\n";
        for (const PlacedAnnotation *const placed : shown.orphans) {
            text += annotationToMarkdown(*placed, address, context, words) + u'\n';
        }
    }
    return text.trimmed() + u'\n';
}

MarkdownWriter::MarkdownWriter(ExportContext context, MarkdownWords words)
    : m_context(std::move(context))
    , m_words(std::move(words))
{
}

void MarkdownWriter::add(const Outgoing &outgoing)
{
    const Shown &shown = outgoing.shown;
    const Article &article = *shown.review->article;
    m_text += m_text.isEmpty() ? QString() : u"\n"_s;
    m_text += annotationsToMarkdown(shown, m_context, m_words);
    if (!outgoing.note.trimmed().isEmpty()) {
        m_text += u'\n' + outgoing.note.trimmed() + u'\n';
    }
    if (!shown.markers.empty()) {
        m_text += u"\n## " + escapedMarkdown(m_words.markers) + u"\n\n";
        for (const Marker *const marker : shown.markers) {
            m_text += markerLine(*marker, article, m_context);
        }
    }
}

Result<QByteArray> MarkdownWriter::finish()
{
    return m_text.toUtf8();
}

} // namespace slantlight
