// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/detaillines.h"
#include "core/exchange/parcel.h"
#include "core/exchange/refiindex.h"
#include "core/exchange/refisource.h"
#include "core/exchange/xmltree.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace slantlight {

/// Makes annotations of the selections of a REFI-QDA project, one source after another.
class RefiAnnotations
{
public:
    /// Borrows @p index, whose notes are taken on the way. Annotations of which nothing else is
    /// said are of the layer @p usual.
    RefiAnnotations(RefiIndex &index, Layer usual);

    /// Returns the places that are selected in @p text, a source or a transcript.
    [[nodiscard]] static std::vector<RefiPlace> placesIn(const XmlElement &text);

    /// Adds to @p article what is selected in @p text and said of it and of @p source, whose text
    /// it is.
    void read(const XmlElement &text, const XmlElement &source, const RefiSource &words,
              ParcelArticle &article);
    /// Returns what is selected on pages of a PDF that has no text, by the words that the file has
    /// of each.
    [[nodiscard]] ParcelArticle ofPages(const XmlElement &source);

    [[nodiscard]] int machine() const { return m_machine; }
    [[nodiscard]] const QStringList &leftOut() const { return m_leftOut; }

    /// Words and notes of all annotations have no more characters: a file may have them once, and
    /// point to them from everywhere.
    static constexpr qsizetype mostCharacters = 64'000'000;

private:
    /// Puts texts together that say something else, as long as there is room for more.
    void join(QString &text, const QString &more);
    /// Takes @p length characters from what a parcel may hold; false where there are no more.
    [[nodiscard]] bool takeRoom(qsizetype length);
    void readSelection(const XmlElement &selection, const std::optional<Selector> &selector,
                       const XmlElement &source, ParcelArticle &article);
    void readOrphan(const RefiIndex::Note &note, ParcelArticle &article);
    void readWhole(const XmlElement &source, ParcelArticle &article);
    [[nodiscard]] CodeId codeOf(const QString &guid) const;
    [[nodiscard]] AnnotationId idFor(const QString &guid, const QString &otherwise);

    RefiIndex &m_index;
    Layer m_usual;
    std::set<AnnotationId> m_ids; ///< that are taken
    std::map<QString, int> m_again; ///< how often an id was made of these
    qsizetype m_room = mostCharacters;
    int m_machine = 0;
    QStringList m_leftOut;
};

} // namespace slantlight
