// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/document/wordstyles.h"
#include "core/structure/lines.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <stop_token>
#include <vector>

namespace slantlight {

/// What the words of a DOCX refer to.
struct WordSurroundings
{
    WordStyles styles;
    QHash<QString, QString> addresses; ///< of links, by the id of the relation
    QHash<QString, std::vector<Piece>> notes; ///< footnotes and endnotes, by noteKey()
};

[[nodiscard]] inline QString noteKey(bool isEndnote, const QString &id)
{
    return (isEndnote ? QLatin1StringView("end") : QLatin1StringView("foot")) + id;
}

/// Reads the paragraphs of @p xml, a part of a DOCX that holds text: what was deleted, moved away
/// or hidden is left out, each cell of a table has paragraphs of its own, and notes and text boxes
/// stand after the paragraph that they hang on. Fails with FileDamaged or Cancelled.
[[nodiscard]] Result<std::vector<Piece>> wordPieces(const QByteArray &xml,
                                                    const WordSurroundings &surroundings,
                                                    const std::stop_token &stop);

/// Reads the notes of @p xml, footnotes or endnotes, into @p surroundings. Fails as wordPieces().
[[nodiscard]] Result<> addNotes(const QByteArray &xml, bool areEndnotes,
                                WordSurroundings &surroundings, const std::stop_token &stop);

} // namespace slantlight
