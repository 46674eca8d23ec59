// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <map>

namespace slantlight {

/// Wordings of lines of a page under names, one wording a line.
///
/// resources/languages/en/lines/page.lines says how they are written: as regular expressions in
/// which a space stands for any white space and "…" for a gap.
class LineLists
{
public:
    /// Adds the lists of @p text to those that are there. Fails with MalformedLexicon, and the
    /// diagnostics of all lines that are wrong.
    [[nodiscard]] Result<> add(const QString &file, QStringView text);

    /// Returns the wordings of the list @p name as expressions; none where there is no such list.
    [[nodiscard]] QStringList wordings(const QString &name) const;
    /// Returns an expression for any of them, in a group that captures nothing; one that never fits
    /// where there are none.
    [[nodiscard]] QString anyOf(const QString &name) const;

private:
    std::map<QString, QStringList> m_lists;
};

} // namespace slantlight
