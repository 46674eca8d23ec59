// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/exchange/qdaxml.h"
#include "core/exchange/webannotation.h"
#include "core/text/textspan.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace slantlight {

/// For whom a project is written: programs differ in how they count line breaks.
enum class QdaDialect : std::uint8_t {
    MaxQda, ///< texts have CR LF, which counts as two
    Others, ///< texts have LF
};

/// Something that is coded on a stretch of text.
struct RefiSelection
{
    QString guid;
    QString coder; ///< its GUID
    CodeId code;
    QDateTime created;
    QDateTime modified;
    QString description;
    QStringList notes; ///< their GUIDs
};

/// The text of an article as its file in a REFI-QDA project has it, and where places of the
/// article are in it; borrows the text.
class RefiText
{
public:
    RefiText(const QString &text, QdaDialect dialect);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QByteArray &file() const { return m_file; } ///< UTF-8

    /// Writes @p selection of the words at @p span, with its coding.
    void write(QdaXml &xml, const RefiSelection &selection, TextSpan span) const;

private:
    [[nodiscard]] qint64 place(TextOffset offset) const;

    const QString &m_text;
    CodePoints m_codePoints;
    std::vector<qsizetype> m_added; ///< line feeds that a carriage return was put before
    QByteArray m_file;
};

} // namespace slantlight
