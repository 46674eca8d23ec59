// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refiindex.h"

#include "core/exchange/refiwords.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Returns a name by which people know @p text again.
QString shortName(const QString &name, const QString &text)
{
    constexpr qsizetype most = 40;
    const QString words = name.isEmpty() ? text.simplified() : name;
    return words.size() > most ? words.first(most) + u'…' : words;
}

} // namespace

QString refiGuidOf(const XmlElement &element)
{
    return qdaGuidFrom(element.attribute(u"guid"));
}

QString refiTargetOf(const XmlElement &reference)
{
    return qdaGuidFrom(reference.attribute(u"targetGUID"));
}

RefiIndex::RefiIndex(const XmlElement &project)
{
    const XmlElement *const book = project.child(u"CodeBook");
    m_codes = book == nullptr
                  ? QdaCodes()
                  : qdaCodesFrom(book->childrenOf(u"Codes"), project.childrenOf(u"Sets"));
    for (const Code &code : m_codes.codes) {
        m_codeNames.emplace(code.id, code.name);
    }
    readUsers(project);
    readNotes(project);
    for (const XmlElement &variable : project.childrenOf(u"Variables")) {
        m_variables.emplace(refiGuidOf(variable), variable.attribute(u"name"));
    }
    readCases(project);
    readSets(project);
    for (const XmlElement &graph : project.childrenOf(u"Graphs")) {
        m_rest += shortName(graph.attribute(u"name"), refiGuidOf(graph));
    }
}

void RefiIndex::readUsers(const XmlElement &project)
{
    for (const XmlElement &user : project.childrenOf(u"Users")) {
        const QString guid = refiGuidOf(user);
        const QString name = user.attribute(u"name").simplified();
        if (guid == qdaNameGuid(u"user", refi::analyzer) || name == refi::analyzer) {
            m_machines.insert(guid);
        } else if (!guid.isEmpty() && m_users.insert(guid).second) {
            m_coders.push_back({.id = CoderId(guid), .name = name});
        }
    }
}

void RefiIndex::readNotes(const XmlElement &project)
{
    for (const XmlElement &note : project.childrenOf(u"Notes")) {
        m_notes.emplace(refiGuidOf(note),
                        Note{.name = note.attribute(u"name"),
                             .text = note.textOf(u"PlainTextContent"),
                             .coder = qdaGuidFrom(note.attribute(u"creatingUser")),
                             .created = qdaTime(note.attribute(u"creationDateTime"))});
    }
    // NVivo links what is noted with its note.
    for (const XmlElement &link : project.childrenOf(u"Links")) {
        const QString origin = qdaGuidFrom(link.attribute(u"originGUID"));
        const QString target = refiTargetOf(link);
        m_links.emplace(origin, target);
        m_links.emplace(target, origin);
    }
}

void RefiIndex::readCases(const XmlElement &project)
{
    for (const XmlElement &group : project.childrenOf(u"Cases")) {
        m_cases.push_back(valuesIn(group));
        for (const XmlElement &member : group.children) {
            if (member.name == "SourceRef"_L1) {
                m_casesOf[refiTargetOf(member)].push_back(m_cases.size() - 1);
            }
        }
    }
}

void RefiIndex::readSets(const XmlElement &project)
{
    for (const XmlElement &set : project.childrenOf(u"Sets")) {
        if (isQdaCodeSet(set)) {
            continue;
        }
        const QString name = set.attribute(u"name").simplified().left(longestName);
        const bool isCollection = refiGuidOf(set) == qdaNameGuid(u"collection", name);
        bool hasSources = false;
        for (const XmlElement &member : set.children) {
            if (member.name == "MemberSource"_L1 && !name.isEmpty()) {
                (isCollection ? m_collections : m_tags)[refiTargetOf(member)] += name;
                hasSources = true;
            }
        }
        if (!hasSources) {
            m_rest += shortName(name, refiGuidOf(set));
        }
    }
}

QString RefiIndex::codeName(const CodeId &code) const
{
    const auto found = m_codeNames.find(code);
    return found == m_codeNames.end() ? QString() : found->second;
}

CoderId RefiIndex::coder(const QString &user) const
{
    return m_users.contains(user) ? CoderId(user) : CoderId();
}

std::vector<const RefiIndex::Note *> RefiIndex::notesOf(const XmlElement &element)
{
    std::vector<const Note *> notes;
    const auto take = [&](const QString &guid) {
        const auto found = m_notes.find(guid);
        if (found != m_notes.end() && std::ranges::find(notes, &found->second) == notes.end()) {
            found->second.isTaken = true;
            notes.push_back(&found->second);
        }
    };
    for (const XmlElement &child : element.children) {
        if (child.name == "NoteRef"_L1) {
            take(refiTargetOf(child));
        }
    }
    const QString guid = refiGuidOf(element);
    const auto [begin, end] = m_links.equal_range(guid);
    if (!guid.isEmpty()) {
        std::for_each(begin, end, [&](const auto &link) { take(link.second); });
    }
    return notes;
}

RefiValues RefiIndex::valuesIn(const XmlElement &element) const
{
    RefiValues values;
    for (const XmlElement &child : element.children) {
        if (child.name != "VariableValue"_L1) {
            continue;
        }
        QString name;
        QString value;
        for (const XmlElement &part : child.children) {
            if (part.name == "VariableRef"_L1) {
                const auto variable = m_variables.find(refiTargetOf(part));
                name = variable == m_variables.end() ? QString() : variable->second;
            } else {
                value = part.text;
            }
        }
        if (!name.isEmpty() && !value.trimmed().isEmpty()) {
            values.emplace_back(name, value.trimmed());
        }
    }
    return values;
}

RefiValues RefiIndex::valuesOf(const XmlElement &source)
{
    RefiValues values;
    std::set<std::pair<QString, QString>> known;
    const auto add = [&](const RefiValues &more) {
        for (const auto &value : more) {
            if (m_values < mostValues && known.insert(value).second) {
                values.push_back(value);
                ++m_values;
            }
        }
    };
    add(valuesIn(source));
    if (const auto found = m_casesOf.find(refiGuidOf(source)); found != m_casesOf.end()) {
        for (const std::size_t number : found->second) {
            if (m_values == mostValues) {
                break;
            }
            add(m_cases[number]);
        }
    }
    return values;
}

QStringList RefiIndex::tagsOf(const QString &source) const
{
    const auto found = m_tags.find(source);
    return found == m_tags.end() ? QStringList() : found->second;
}

QStringList RefiIndex::collectionsOf(const QString &source) const
{
    const auto found = m_collections.find(source);
    return found == m_collections.end() ? QStringList() : found->second;
}

QStringList RefiIndex::rest() const
{
    QStringList rest = m_rest;
    for (const auto &[guid, note] : m_notes) {
        if (!note.isTaken) {
            rest += shortName(note.name, note.text);
        }
    }
    return rest;
}

} // namespace slantlight
