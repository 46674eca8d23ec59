// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace slantlight {

/// What clippers and note-takers write above a text of Markdown between lines of "---".
///
/// A subset of YAML: keys with a value, plain, quoted, folded (">"), kept by lines ("|") or a list
/// in either form. What is deeper is passed over.
struct FrontMatter
{
    QHash<QString, QStringList> values; ///< by key in small letters; never empty lists
    qsizetype length = 0; ///< of the text that it takes, its last line break included

    /// Returns the first value of the first of @p keys that has one; null where none has.
    [[nodiscard]] QString first(const QStringList &keys) const;
    /// Returns all values of the first of @p keys that has any.
    [[nodiscard]] QStringList all(const QStringList &keys) const;
};

/// Reads the front matter that @p text, whose lines end with line feeds, begins with; one of no
/// length where there is none or where it is not closed.
[[nodiscard]] FrontMatter frontMatterOf(QStringView text);

} // namespace slantlight
