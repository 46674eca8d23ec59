// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <map>

namespace slantlight {

/// Small closed lists of words under names: the words of function of a language.
///
/// resources/languages/en/words/ shows the format: "list NAME", then words parted by white space.
/// Unlike those of a Lexicon the words are kept as they are written, in lower case.
class WordLists
{
public:
    /// Adds the lists of @p text to those that are there. Fails with MalformedLexicon where a word
    /// stands before any list, or a list is there already, and the diagnostics of the file.
    [[nodiscard]] Result<> add(const QString &file, QStringView text);

    /// Returns the words of the list @p name; none where there is no such list.
    [[nodiscard]] QStringList words(const QString &name) const;
    [[nodiscard]] const std::map<QString, QStringList> &lists() const { return m_lists; }

private:
    std::map<QString, QStringList> m_lists;
};

} // namespace slantlight
