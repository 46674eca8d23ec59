// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Goes through a text from place to place and tells the line and column of each; places must
/// come in order.
class LineCounter
{
public:
    explicit LineCounter(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] QString at(TextOffset offset)
    {
        for (; m_offset < offset.value(); ++m_offset) {
            const QChar c = m_text[m_offset];
            if (c == u'\n') {
                ++m_line;
                m_column = 1;
            } else if (!c.isLowSurrogate()) {
                ++m_column;
            }
        }
        return QString::number(m_line) + u':' + QString::number(m_column);
    }

private:
    QStringView m_text;
    qsizetype m_offset = 0;
    int m_line = 1;
    int m_column = 1;
};

QString counted(qsizetype count, const QString &one)
{
    return QString::number(count) + u' ' + one + (count == 1 ? u""_s : u"s"_s);
}

QString titleLine(const Article &article, const Analysis &analysis)
{
    QStringList facts{counted(analysis.profile.words, u"word"_s)};
    if (analysis.outlet) {
        facts += analysis.outlet->name;
        if (!analysis.outlet->kind.isEmpty()) {
            facts += analysis.outlet->kind;
        }
    }
    return article.title().simplified() + u" ("_s + facts.join(u", "_s) + u')';
}

QString markerLine(const Article &article, const Marker &marker)
{
    QString who = voiceId(marker.voice).toString();
    if (!marker.speaker.isEmpty()) {
        who += u", "_s + marker.speaker.simplified();
    }
    const QString match = marker.span.in(article.text()).toString().simplified();
    const QString candidate = marker.isMark() ? u""_s : u"?"_s;
    return categoryId(marker.category) + candidate + u"  \""_s + match + u"\"  "_s
           + (marker.message.isEmpty() ? u""_s : QString(marker.message + u' ')) + u'(' + who
           + u") ["_s + marker.rule.text() + u']';
}

QString countLine(const std::vector<Marker> &markers)
{
    QStringList counts;
    for (const Category category : allCategories) {
        const auto count = std::ranges::count(markers, category, &Marker::category);
        if (count > 0) {
            counts += QString::number(count) + u' ' + categoryId(category);
        }
    }
    if (counts.isEmpty()) {
        return u"no markers"_s;
    }
    return counted(std::ssize(markers), u"marker"_s) + u": "_s + counts.join(u", "_s);
}

QString makerLine(const Analysis &analysis)
{
    const QString line = u"by "_s + programVersion() + u", ICU "_s + icuVersion();
    return analysis.rulePack.isEmpty() ? line : QString(line + u", rules "_s + analysis.rulePack);
}

} // namespace

QString analysisToText(const Article &article, const Analysis &analysis,
                       const ReportOptions &options)
{
    const QString name = !options.path.isEmpty()    ? options.path
                         : options.id.isUndefined() ? article.id().text()
                                                    : options.id.toVariant().toString();
    const std::vector<Marker> markers = markersIn(analysis, options.scope);
    QString report = name + u": "_s + titleLine(article, analysis) + u'\n';
    LineCounter counter(article.text());
    for (const Marker &marker : markers) {
        report += name + u':' + counter.at(marker.span.begin()) + u"  "_s
                  + markerLine(article, marker) + u'\n';
    }
    return report + name + u": "_s + countLine(markers) + u'\n' + name + u": "_s
           + makerLine(analysis) + u'\n';
}

} // namespace slantlight
