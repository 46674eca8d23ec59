// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/language/language.h"
#include "core/text/foldedtext.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringView>

#include <cstdint>

namespace slantlight {

/// The full names of those whom labels of turns call by surname, initials or their part.
class SpeakerNames
{
public:
    /// @p read is the text of @p article as it is read.
    SpeakerNames(const Article &article, const FoldedText &read, const Language &language);

    /// Returns who @p label names, as the article first gave the name.
    [[nodiscard]] QString nameOf(QStringView label) const;

private:
    /// Adds the capitalised names that stand in @p text.
    void addNamesIn(QStringView text, bool isIntroduction);
    void add(const QString &name);

    QHash<QString, QString> m_names; ///< by surname, initials and whole, in small letters
    QString m_author;
    QString m_introduced; ///< who has the first name in the article's text
    QRegularExpression m_asks;
    QRegularExpression m_answers;
};

} // namespace slantlight
