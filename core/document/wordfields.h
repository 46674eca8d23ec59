// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/piecewriter.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace slantlight {

/// The fields of a DOCX that are open at a place: links, numbers of pages and the like, whose
/// instruction stands before their words (ECMA-376, part 1, section 17.16).
class WordFields
{
public:
    /// Takes in a mark of the kind @p type: "begin", "separate" or "end" of a field. Where that is
    /// a link, one begins or ends in @p words.
    void mark(const QString &type, PieceWriter &words);
    void addInstruction(QStringView text);
    /// Forgets fields whose words have not begun: in a damaged document they never do.
    void endInstructions();

    /// Whether a place belongs to an instruction, and is not read.
    [[nodiscard]] bool areInInstruction() const { return m_instructions > 0; }

    /// Returns where the field @p instruction leads; nothing where it is no link.
    [[nodiscard]] static QString addressOf(const QString &instruction);

private:
    struct Field
    {
        QString instruction;
        bool isInWords = false;
        bool isLink = false;
    };

    void endInstruction(Field &field);

    std::vector<Field> m_fields;
    int m_instructions = 0; ///< of fields whose words have not begun
};

} // namespace slantlight
