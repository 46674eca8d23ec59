// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/wordstyles.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

QString value(const QXmlStreamReader &xml)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == u"val") {
            return attribute.value().toString();
        }
    }
    return {};
}

QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &candidate : xml.attributes()) {
        if (candidate.name() == name) {
            return candidate.value().toString();
        }
    }
    return {};
}

bool isOn(const QString &value)
{
    return value != u"0" && value != u"false" && value != u"off";
}

// The names of styles that come with Word are the same in every language (section 17.7.4.9).
std::optional<BlockKind> kindOf(const QString &name)
{
    if (name == u"title") {
        return BlockKind::Headline;
    }
    if (name == u"subtitle") {
        return BlockKind::Standfirst;
    }
    if (name == u"quote" || name == u"intense quote" || name == u"block text"
        || name == u"quotations") {
        return BlockKind::BlockQuote;
    }
    if (name == u"caption") {
        return BlockKind::Caption;
    }
    return std::nullopt;
}

} // namespace

WordStyles::WordStyles(const QByteArray &stylesXml)
{
    QXmlStreamReader xml(stylesXml);
    QString id;
    Entry entry;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"style") {
            m_entries.insert(id, std::exchange(entry, {}));
        }
        if (token != QXmlStreamReader::StartElement) {
            continue;
        }
        const auto name = xml.name();
        if (name == u"style") {
            id = attribute(xml, u"styleId");
            if (attribute(xml, u"type") == u"paragraph" && attribute(xml, u"default") == u"1") {
                m_paragraphStyle = id;
            }
        } else if (name == u"name") {
            entry.name = value(xml).toLower();
        } else if (name == u"basedOn") {
            entry.basedOn = value(xml);
        } else if (name == u"outlineLvl") {
            entry.outlineLevel = value(xml).toInt();
        } else if (name == u"numId") {
            entry.isInList = value(xml) != u"0";
        } else if (name == u"vanish") {
            entry.isHidden = isOn(value(xml));
        }
    }
}

WordStyles::Style WordStyles::style(const QString &id) const
{
    constexpr int deepest = 20; // styles may be based on each other in a ring
    Style style;
    std::optional<int> level;
    std::optional<bool> isInList;
    std::optional<bool> isHidden;
    QString next = id;
    for (int depth = 0; depth < deepest && m_entries.contains(next); ++depth) {
        const Entry &entry = *m_entries.constFind(next);
        level = level ? level : entry.outlineLevel;
        if (!level && entry.name.startsWith(u"heading ")) {
            level = entry.name.sliced(8).toInt() - 1;
        }
        isInList = isInList ? isInList : entry.isInList;
        if (!isInList && entry.name.startsWith(u"list ") && entry.name != u"list paragraph") {
            isInList = true;
        }
        isHidden = isHidden ? isHidden : entry.isHidden;
        style.kind = style.kind ? style.kind : kindOf(entry.name);
        style.isContents =
            style.isContents || entry.name.startsWith(u"toc ") || entry.name == u"table of figures";
        next = entry.basedOn;
    }
    style.outlineLevel = level && *level >= 0 ? *level : bodyLevel;
    style.isInList = isInList.value_or(false);
    style.isHidden = isHidden.value_or(false);
    return style;
}

} // namespace slantlight
