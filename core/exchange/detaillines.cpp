// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/detaillines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr auto targetName = "Target"_L1;
constexpr auto tagName = "Tag"_L1;
constexpr auto layerName = "Layer"_L1;

QString escaped(QString value)
{
    return value.replace(u'\\', "\\\\"_L1).replace(u'\n', "\\n"_L1).replace(u'\r', "\\r"_L1);
}

QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        ++i;
        text += value[i] == u'n' ? QChar(u'\n') : value[i] == u'r' ? QChar(u'\r') : value[i];
    }
    return text;
}

} // namespace

DetailLines DetailLines::parse(const QString &text)
{
    DetailLines lines;
    for (const QString &line : text.split(u'\n')) {
        const qsizetype colon = line.indexOf(u": "_s);
        if (colon > 0) {
            QString value = line.sliced(colon + 2);
            value.chop(value.endsWith(u'\r') ? 1 : 0);
            lines.m_lines.emplace_back(line.first(colon).trimmed(), unescaped(value));
        }
    }
    return lines;
}

void DetailLines::add(QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty()) {
        m_lines.emplace_back(name, value);
    }
}

QString DetailLines::value(QLatin1StringView name) const
{
    return values(name).value(0);
}

QStringList DetailLines::values(QLatin1StringView name) const
{
    QStringList values;
    for (const auto &[known, value] : m_lines) {
        if (known == name) {
            values += value;
        }
    }
    return values;
}

QString DetailLines::text() const
{
    QStringList lines;
    for (const auto &[name, value] : m_lines) {
        lines += name + u": " + escaped(value);
    }
    return lines.join(u'\n');
}

void addDetails(DetailLines &lines, const Annotation &annotation)
{
    lines.add(targetName, annotation.target);
    for (const QString &tag : annotation.tags) {
        lines.add(tagName, tag);
    }
    if (annotation.layer != Layer::Hand) {
        lines.add(layerName, layerId(annotation.layer).toString());
    }
}

void takeDetails(const DetailLines &lines, Annotation &annotation, Layer usual)
{
    annotation.target = lines.value(targetName);
    annotation.tags = lines.values(tagName);
    annotation.layer = layerFromId(lines.value(layerName)).value_or(usual);
}

} // namespace slantlight
