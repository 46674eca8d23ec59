// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text.h"

#include "core/text/printable.h"

#include <QStringList>

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

using Markers = std::vector<const Marker *>;

/// Goes through a text and counts the code points before places that come in order.
class CharacterCounter
{
public:
    explicit CharacterCounter(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] qsizetype before(TextOffset offset)
    {
        for (; m_offset < offset.value(); ++m_offset) {
            m_count += m_text[m_offset].isLowSurrogate() ? 0 : 1;
        }
        return m_count;
    }

private:
    QStringView m_text;
    qsizetype m_offset = 0;
    qsizetype m_count = 0;
};

/// Says where markers, which come in order, stand.
class Places
{
public:
    Places(const Article &article, const Markers &markers, const SourcePlaces *source)
        : m_text(article.text())
        , m_characters(m_text)
    {
        if (source != nullptr) {
            std::vector<TextOffset> offsets;
            std::ranges::transform(markers, std::back_inserter(offsets),
                                   [](const Marker *marker) { return marker->span.begin(); });
            m_places = source->placesOf(offsets, m_text);
        }
    }

    [[nodiscard]] QString of(std::size_t index, TextSpan span)
    {
        if (index < m_places.size() && m_places[index]) {
            const auto [line, column] = *m_places[index];
            return u':' + QString::number(line) + u':' + QString::number(column);
        }
        const qsizetype begin = m_characters.before(span.begin());
        CharacterCounter match(span.in(m_text));
        const qsizetype end = begin + match.before(TextOffset(span.length()));
        return u"#char="_s + QString::number(begin) + u',' + QString::number(end);
    }

private:
    QStringView m_text;
    CharacterCounter m_characters;
    std::vector<std::optional<LineColumn>> m_places;
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

QString countLine(const Markers &markers)
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

QString analysisToText(const Shown &shown, const ReportOptions &options)
{
    const Article &article = *shown.review->article;
    const Analysis &analysis = shown.review->analysis;
    const QString name = options.path.isEmpty() ? idText(options, article) : options.path;
    const Markers &markers = shown.markers;
    QString report;
    const auto add = [&](const QString &rest) {
        report += printable(QString(name + rest)) + u'\n';
    };
    add(u": "_s + titleLine(article, analysis));
    Places places(article, markers, options.places);
    for (std::size_t i = 0; i < markers.size(); ++i) {
        add(places.of(i, markers[i]->span) + u"  "_s + markerLine(article, *markers[i]));
    }
    add(u": "_s + countLine(markers));
    add(u": "_s + makerLine(analysis));
    return report;
}

} // namespace slantlight
