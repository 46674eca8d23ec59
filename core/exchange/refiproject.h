// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/outgoing.h"
#include "core/exchange/qdaxml.h"
#include "core/exchange/refitext.h"
#include "core/exchange/refivalues.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace slantlight {

/// Writes a .qdpx, the project exchange format of REFI (QDA-XML 1.0, 18 March 2019): a ZIP with
/// project.qde and the texts in sources/.
///
/// Articles are text sources with variables, outlets are cases, annotations and markers are coded
/// selections, tags and collections are sets. Markers are by a user of their own, the analyzer; of
/// the coders those alone are users who said something, and the owner.
/// Positions are code points. What the format has no words for stands in notes, so that readQdpx()
/// gives back what was written; orphans too.
class RefiProjectWriter : public ExportWriter
{
public:
    RefiProjectWriter(ExportContext context, QdaDialect dialect);

    void add(const Outgoing &outgoing) override;
    /// Fails with FileUnwritable where the archive cannot be made.
    [[nodiscard]] Result<QByteArray> finish() override;

private:
    /// An outlet, or what articles have in common.
    struct Group
    {
        QString name;
        QStringList sources; ///< their GUIDs
        RefiValues values;
    };

    void writeAnnotation(const PlacedAnnotation &placed, const RefiText &text);
    void writeMarker(const Marker &marker, const Review &review, const RefiText &text);
    [[nodiscard]] QString writeOrphan(const PlacedAnnotation &placed, const QString &source);
    [[nodiscard]] QStringList writeNotes(const PlacedAnnotation &placed, const QString &text,
                                         const QString &guid);
    /// Returns the GUID of the note.
    [[nodiscard]] QString writeNote(const QString &of, const QString &name, const QString &text,
                                    const QString &coder, const QDateTime &created);
    void addToGroups(const Outgoing &outgoing, const QString &source);
    /// Returns the GUID of @p coder, who is a user of the project from then on.
    [[nodiscard]] QString userFor(const Coder &coder);
    [[nodiscard]] QString freeGuid(const QString &wanted);
    [[nodiscard]] QByteArray project() const;
    [[nodiscard]] Codebook codes() const;

    ExportContext m_context;
    QdaDialect m_dialect;
    QdaXml m_sources;
    QdaXml m_notes;
    std::map<QString, Group> m_outlets; ///< by GUID, as those below
    std::map<QString, Group> m_sets;
    std::vector<std::pair<QString, QByteArray>> m_files;
    std::set<CodeId> m_codes; ///< that were used
    std::set<CoderId> m_coders; ///< likewise
    std::set<QString> m_guids; ///< that are taken
    bool m_hasMarkers = false;
};

} // namespace slantlight
