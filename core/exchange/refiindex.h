// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/exchange/qdacodes.h"
#include "core/exchange/refivalues.h"
#include "core/exchange/xmltree.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <map>
#include <set>
#include <vector>

namespace slantlight {

/// Returns the GUID of @p element, and the one that it points to.
[[nodiscard]] QString refiGuidOf(const XmlElement &element);
[[nodiscard]] QString refiTargetOf(const XmlElement &reference);

/// What a REFI-QDA project has beside its sources, found by GUID.
class RefiIndex
{
public:
    struct Note
    {
        QString name;
        QString text;
        QString coder; ///< GUID
        QDateTime created;
        bool isTaken = false; ///< something is noted with it
    };

    explicit RefiIndex(const XmlElement &project);

    [[nodiscard]] const QdaCodes &codes() const { return m_codes; }
    /// Returns the name of the code; empty where there is none.
    [[nodiscard]] QString codeName(const CodeId &code) const;
    [[nodiscard]] const std::vector<Coder> &coders() const { return m_coders; }
    /// Whether the user is a program that marks.
    [[nodiscard]] bool isMachine(const QString &user) const { return m_machines.contains(user); }
    /// Returns the coder that the user is; empty where there is none.
    [[nodiscard]] CoderId coder(const QString &user) const;

    /// Returns the notes that @p element refers to or is linked with, which are taken then.
    [[nodiscard]] std::vector<const Note *> notesOf(const XmlElement &element);
    /// Returns the values of @p source and of the cases that it is in; no more than mostValues in
    /// all.
    [[nodiscard]] RefiValues valuesOf(const XmlElement &source);
    [[nodiscard]] QStringList tagsOf(const QString &source) const;
    [[nodiscard]] QStringList collectionsOf(const QString &source) const;
    /// Returns what is in no source: notes that nothing is noted with, sets of codes, graphs.
    [[nodiscard]] QStringList rest() const;

    static constexpr std::size_t mostValues = 500'000;
    static constexpr qsizetype longestName = 200; ///< of a set

private:
    void readUsers(const XmlElement &project);
    void readNotes(const XmlElement &project);
    void readCases(const XmlElement &project);
    void readSets(const XmlElement &project);
    [[nodiscard]] RefiValues valuesIn(const XmlElement &element) const;

    QdaCodes m_codes;
    std::map<CodeId, QString> m_codeNames;
    std::vector<Coder> m_coders;
    std::set<QString> m_machines;
    std::map<QString, Note> m_notes;
    std::multimap<QString, QString> m_links; ///< both ways
    std::map<QString, QString> m_variables; ///< names
    std::vector<RefiValues> m_cases;
    std::map<QString, std::vector<std::size_t>> m_casesOf; ///< by source, as those below
    std::map<QString, QStringList> m_tags;
    std::map<QString, QStringList> m_collections;
    QStringList m_rest;
    std::set<QString> m_users;
    std::size_t m_values = 0; ///< that were given away
};

} // namespace slantlight
