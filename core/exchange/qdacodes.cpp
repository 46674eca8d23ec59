// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/qdacodes.h"

#include "core/base/category.h"
#include "core/exchange/codejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr auto setName = "Slantlight codebook"_L1;

/// What the codes of a family are under, in the hue that its marks have on light paper.
struct FamilyCode
{
    Family family;
    QLatin1StringView name;
    QLatin1StringView colour;
};

constexpr std::array<FamilyCode, 4> families{{
    {Family::Certainty, "How sure the text is"_L1, "#e69f00"_L1},
    {Family::Wording, "How things are worded"_L1, "#d55e00"_L1},
    {Family::Sourcing, "Sources: who says it"_L1, "#0072b2"_L1},
    {Family::AuthorVoice, "The author's own voice"_L1, "#a8508c"_L1},
}};

QString guidOf(const FamilyCode &family)
{
    return qdaNameGuid(u"family", family.name);
}

const FamilyCode *familyOf(const Code &code)
{
    const auto category = categoryFromId(code.id.text());
    return category ? &*std::ranges::find(families, familyOf(*category), &FamilyCode::family)
                    : nullptr;
}

QString colourOf(const Code &code)
{
    const FamilyCode *const family = familyOf(code);
    return !code.colour.isEmpty() || family == nullptr ? code.colour : QString(family->colour);
}

/// What the code means, in one text, as other programs show it.
QString descriptionOf(const Code &code)
{
    QStringList lines;
    const auto add = [&lines](QLatin1StringView label, const QString &text) {
        if (!text.isEmpty()) {
            lines += label + text;
        }
    };
    add({}, code.definition);
    add("Use when: "_L1, code.useWhen);
    add("Not when: "_L1, code.notWhen);
    for (const QString &example : code.examples) {
        add("Example: "_L1, example);
    }
    for (const QString &example : code.counterexamples) {
        add("Counterexample: "_L1, example);
    }
    add("Source: "_L1, code.source);
    return lines.join(u'\n');
}

/// Writes a tree of codes.
class Writing
{
public:
    Writing(QdaXml &xml, const Codebook &codebook)
        : m_xml(xml)
    {
        for (const Code &code : codebook.codes()) {
            m_children[codebook.code(code.parent) == nullptr ? CodeId() : code.parent].push_back(
                &code);
        }
    }

    void write()
    {
        const std::vector<const Code *> top = m_children[CodeId()];
        for (const FamilyCode &family : families) {
            const auto isOf = [&family](const Code *code) {
                return familyOf(*code) == &family;
            };
            if (std::ranges::any_of(top, isOf)) {
                begin(guidOf(family), family.name, false, family.colour);
                std::ranges::for_each(std::ranges::views::filter(top, isOf),
                                      [this](const Code *code) { write(*code); });
                m_xml.end();
            }
        }
        for (const Code *const code : top) {
            if (familyOf(*code) == nullptr) {
                write(*code);
            }
        }
    }

private:
    void begin(const QString &guid, const QString &name, bool isCodable, const QString &colour)
    {
        m_xml.begin(u"Code"_s);
        m_xml.attribute(u"guid"_s, guid);
        m_xml.attribute(u"name"_s, name);
        m_xml.attribute(u"isCodable"_s, isCodable ? u"true"_s : u"false"_s);
        m_xml.attributeIfAny(u"color"_s, colour.toUpper());
    }

    void write(const Code &code)
    {
        begin(qdaCodeGuid(code.id), code.name, true, colourOf(code));
        if (const QString description = descriptionOf(code); !description.isEmpty()) {
            m_xml.element(u"Description"_s, description);
        }
        if (const auto under = m_children.find(code.id); under != m_children.end()) {
            for (const Code *const child : under->second) {
                write(*child);
            }
        }
        m_xml.end();
    }

    QdaXml &m_xml;
    std::map<CodeId, std::vector<const Code *>> m_children;
};

/// Reads a tree of codes.
class Reading
{
public:
    explicit Reading(const std::vector<XmlElement> &sets)
    {
        const auto set = std::ranges::find_if(sets, isQdaCodeSet);
        if (set == sets.end()) {
            return;
        }
        const QJsonDocument json =
            QJsonDocument::fromJson(set->textOf(u"Description").trimmed().toUtf8());
        for (const QJsonValue &value : json.array()) {
            if (auto code = codeFromJson(value.toObject())) {
                QString guid = qdaCodeGuid(code->id);
                m_kept.emplace(std::move(guid), *std::move(code));
            }
        }
    }

    void add(const std::vector<XmlElement> &codes, const CodeId &parent)
    {
        for (const XmlElement &element : codes) {
            if (element.name != "Code"_L1) {
                continue;
            }
            const QString guid = qdaGuidFrom(element.attribute(u"guid"));
            const bool isFamily = std::ranges::find(families, guid, &guidOf) != families.end();
            const CodeId id = isFamily ? CodeId() : added(element, guid, parent);
            add(element.children, id);
        }
    }

    [[nodiscard]] QdaCodes read() && { return std::move(m_read); }

private:
    CodeId added(const XmlElement &element, const QString &guid, const CodeId &parent)
    {
        const auto kept = m_kept.find(guid);
        Code code = kept == m_kept.end() ? Code{.id = CodeId(guid)} : kept->second;
        if (guid.isEmpty() || m_read.ids.contains(guid)) {
            return parent; // named twice: the first one counts
        }
        const QString name = element.attribute(u"name").simplified();
        code.name = name.isEmpty() ? guid : name;
        code.parent = parent;
        QString colour = element.attribute(u"color").toLower();
        if (colour.size() == 4) { // #rgb
            colour = u"#%1%1%2%2%3%3"_s.arg(colour[1]).arg(colour[2]).arg(colour[3]);
        }
        if (isColour(colour) && colour != colourOf(code).toLower()) {
            code.colour = colour;
        }
        if (const QString description = element.textOf(u"Description");
            description != descriptionOf(code)) {
            code.definition = description.trimmed();
            code.useWhen.clear();
            code.notWhen.clear();
            code.examples.clear();
            code.counterexamples.clear();
            code.source.clear();
        }
        m_read.ids.emplace(guid, code.id);
        m_read.codes.push_back(code);
        return code.id;
    }

    std::map<QString, Code> m_kept; ///< by GUID
    QdaCodes m_read;
};

} // namespace

QString qdaCodeGuid(const CodeId &id)
{
    return qdaGuid(u"code", id.text());
}

void writeQdaCodes(QdaXml &xml, const Codebook &codebook)
{
    xml.begin(u"Codes"_s);
    Writing(xml, codebook).write();
    xml.end();
}

void writeQdaCodeSet(QdaXml &xml, const Codebook &codebook, const QString &attribute)
{
    JsonWriter json;
    json.beginArray();
    for (const Code &code : codebook.codes()) {
        writeCode(json, code);
    }
    json.endArray();
    xml.begin(u"Set"_s);
    xml.attribute(u"guid"_s, qdaNameGuid(u"set", setName));
    xml.attribute(u"name"_s, setName);
    xml.element(u"Description"_s, QString::fromUtf8(json.json()));
    for (const Code &code : codebook.codes()) {
        xml.reference(u"MemberCode"_s, qdaCodeGuid(code.id), attribute);
    }
    xml.end();
}

QdaCodes qdaCodesFrom(const std::vector<XmlElement> &codes, const std::vector<XmlElement> &sets)
{
    Reading reading(sets);
    reading.add(codes, {});
    return std::move(reading).read();
}

bool isQdaCodeSet(const XmlElement &set)
{
    return set.attribute(u"name") == setName;
}

} // namespace slantlight
