// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/linelists.h"

#include <QDate>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace slantlight {

/// What a single line of an article says about itself, by the wordings of a language; where it
/// stands is structureOf()'s matter.
///
/// Copies are cheap; may be used from several threads at once. Lines of more than 400 characters
/// are none of all this.
class LineWords
{
public:
    explicit LineWords(const LineLists &lists);

    /// Returns the first date in @p line, such as "Wed. Apr 23rd, 2025", "3 March 2024" or
    /// "2024-03-03"; null without a year.
    [[nodiscard]] QDate dateIn(QStringView line) const;
    /// Whether @p line holds a date, and beside it nothing but place, time and the like.
    [[nodiscard]] bool isDateline(QStringView line) const;
    /// Whether @p line is only a reading time, such as "4 min read".
    [[nodiscard]] bool isReadingTime(QStringView line) const;

    /// Whether @p line names authors: "By Jane Doe, Harbour Ledger".
    [[nodiscard]] bool isByline(QStringView line) const;
    /// Whether @p line is nothing but a name: two to four capitalised words.
    [[nodiscard]] bool isName(QStringView line) const;
    /// Returns the names of a byline without "By", outlet and place.
    [[nodiscard]] QString authorsOf(QStringView byline) const;

    /// Whether @p line says where the text comes from: "Read more at X", "(Reuters)", "© 2024 X".
    [[nodiscard]] bool isCreditLine(QStringView line) const;
    /// Whether @p line begins as an invitation to another article: "Read more: ...", "WATCH | ...".
    [[nodiscard]] bool isTeaser(QStringView line) const;
    /// Whether @p line announces a list of other articles: "Related stories".
    [[nodiscard]] bool isTeaserHeading(QStringView line) const;
    /// Whether @p line is marked as the words under a picture: "Photo: ...", "... / Getty Images".
    [[nodiscard]] bool isMarkedCaption(QStringView line) const;
    /// Whether @p line tells in one present-tense sentence what a picture shows, and where.
    [[nodiscard]] bool isPictureDescription(QStringView line) const;

    /// Whether @p line belongs to the page and not to the article: "Share", "Advertisement".
    [[nodiscard]] bool isFurniture(QStringView line) const;

private:
    [[nodiscard]] int monthOf(QStringView name) const;

    std::vector<QRegularExpression> m_months;
    QRegularExpression m_monthFirst;
    QRegularExpression m_dayFirst;
    QRegularExpression m_dates;
    QRegularExpression m_besideDates;
    QRegularExpression m_readingTime;
    QRegularExpression m_bylineLead;
    QRegularExpression m_bylineEnd;
    QRegularExpression m_trade;
    QStringList m_smallWords;
    QStringList m_joiners;
    QRegularExpression m_name;
    QRegularExpression m_creditStart;
    QRegularExpression m_creditMiddle;
    QRegularExpression m_readAt;
    QRegularExpression m_source;
    QRegularExpression m_teaser;
    QRegularExpression m_teaserHeading;
    QRegularExpression m_captionStart;
    QRegularExpression m_captionAgency;
    QRegularExpression m_pictureVerb;
    QRegularExpression m_picturePlace;
    QRegularExpression m_pictureTelling;
    QRegularExpression m_pictureSubject;
    QRegularExpression m_furniture;
    QRegularExpression m_path;
};

} // namespace slantlight
