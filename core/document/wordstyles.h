// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/block.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace slantlight {

/// What the styles of a DOCX say of the paragraphs and characters that use them (ECMA-376, part 1,
/// section 17.7).
class WordStyles
{
public:
    /// @p stylesXml may be empty; what is broken in it is left out.
    explicit WordStyles(const QByteArray &stylesXml);

    /// What is known of a style, with all that it has from those it is based on.
    struct Style
    {
        std::optional<BlockKind> kind; ///< of paragraphs; nothing where it is not special
        int outlineLevel = bodyLevel; ///< 0 is the highest
        bool isInList = false;
        bool isHidden = false;
        bool isContents = false; ///< of a table of contents
    };

    [[nodiscard]] Style style(const QString &id) const;
    /// Returns the id of the style of paragraphs that name none.
    [[nodiscard]] const QString &paragraphStyle() const & { return m_paragraphStyle; }
    const QString &paragraphStyle() const && = delete;

    static constexpr int bodyLevel = 9;

private:
    struct Entry
    {
        QString name; ///< in English and small letters, whatever the program's language
        QString basedOn;
        std::optional<int> outlineLevel;
        std::optional<bool> isInList;
        std::optional<bool> isHidden;
    };

    QHash<QString, Entry> m_entries; ///< by id
    QString m_paragraphStyle;
};

} // namespace slantlight
