// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/linelists.h"
#include "core/structure/datewords.h"

#include <QDate>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QStringView>

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

    [[nodiscard]] const DateWords &dates() const { return m_dates; }
    /// See DateWords::dateIn().
    [[nodiscard]] QDate dateIn(QStringView line) const { return m_dates.dateIn(line); }

    /// Whether @p line names authors: "By Jane Doe, Harbour Ledger", "Jane Doe, columnist".
    [[nodiscard]] bool isByline(QStringView line) const;
    /// Whether @p line only announces a name: "By".
    [[nodiscard]] bool isBylineLead(QStringView line) const;
    /// Whether @p line is nothing but a name: two to four capitalised words.
    [[nodiscard]] bool isName(QStringView line) const;
    /// Whether @p line could be a byline without "By": names, perhaps with a place after "in" or
    /// an outlet after a bar, or "Staff and agencies".
    [[nodiscard]] bool isBareByline(QStringView line) const;
    /// Whether @p line says what somebody who writes is: "Senior Reporter, Harbour Desk".
    [[nodiscard]] bool isTrade(QStringView line) const;
    /// Returns the names of a byline without "By", outlet and place; none where there are none.
    [[nodiscard]] QString authorsOf(QStringView byline) const;

    /// Whether @p line says where the text comes from: "Read more at X", "© 2024 X".
    [[nodiscard]] bool isCreditLine(QStringView line) const;
    /// Whether @p line may name an agency, in brackets or after a dash: "(Reuters)", "— Reuters".
    [[nodiscard]] bool isAgency(QStringView line) const;
    /// Whether @p line announces whom to ask: "Media contact:".
    [[nodiscard]] bool isContactHeading(QStringView line) const;
    /// Whether @p line is an address of mail or of a page, or a number to call.
    [[nodiscard]] bool isContact(QStringView line) const;
    /// Whether @p line begins as an invitation to another article: "Read more: ...", "WATCH | ...".
    [[nodiscard]] bool isTeaser(QStringView line) const;
    /// Whether @p line announces a list of other articles: "Related stories".
    [[nodiscard]] bool isTeaserHeading(QStringView line) const;
    /// Whether @p line begins as the words under a picture do: "Photo: ...", "Image source, ...".
    [[nodiscard]] bool isMarkedCaption(QStringView line) const;
    /// Whether @p line ends as the words under a picture may: "... / Getty Images", "... |
    /// Reuters".
    [[nodiscard]] bool endsAsCaption(QStringView line) const;
    /// Whether @p line only names whose a picture is: "Getty Images".
    [[nodiscard]] bool isPictureOwner(QStringView line) const;
    /// Whether @p line tells in one present-tense sentence what a picture shows, and where.
    [[nodiscard]] bool isPictureDescription(QStringView line) const;

    /// Whether @p label, before a colon, names nobody who could speak: "Note".
    [[nodiscard]] bool namesNobody(QStringView label) const;
    /// Whether @p label names somebody by a part in a talk: "Q", "Moderator", "Speaker 1".
    [[nodiscard]] bool isPartInTalk(QStringView label) const;
    /// Whether @p line speaks of the one who says it or to another: "I", "you".
    [[nodiscard]] bool isPersonal(QStringView line) const;
    /// Whether @p line, in brackets, tells what is heard beside the words: "(Applause)".
    [[nodiscard]] bool isStageDirection(QStringView line) const;

    /// Whether @p word is written with its hyphen wherever it stands: "so-called".
    [[nodiscard]] bool takesHyphen(const QString &word) const;

    /// Whether @p line belongs to the page and not to the article: "Share", "Advertisement".
    [[nodiscard]] bool isFurniture(QStringView line) const;

    /// Whether @p line of a mail says that words of an older one follow: "On Monday Ann Lee
    /// wrote:".
    [[nodiscard]] bool isReplyLead(QStringView line) const;

private:
    DateWords m_dates;
    QRegularExpression m_bylineLead;
    QRegularExpression m_bylineEnd;
    QRegularExpression m_trade;
    QRegularExpression m_tradeLine;
    QRegularExpression m_nobody;
    QStringList m_smallWords;
    QStringList m_joiners;
    QRegularExpression m_name;
    QRegularExpression m_bareByline;
    QRegularExpression m_creditStart;
    QRegularExpression m_creditMiddle;
    QRegularExpression m_readAt;
    QRegularExpression m_source;
    QRegularExpression m_contactHeading;
    QRegularExpression m_teaser;
    QRegularExpression m_teaserHeading;
    QRegularExpression m_captionStart;
    QRegularExpression m_captionAgency;
    QRegularExpression m_captionOwner;
    QRegularExpression m_pictureVerb;
    QRegularExpression m_picturePlace;
    QRegularExpression m_pictureTelling;
    QRegularExpression m_pictureSubject;
    QRegularExpression m_speechNobody;
    QRegularExpression m_speechPart;
    QRegularExpression m_speechPerson;
    QRegularExpression m_speechStage;
    QRegularExpression m_furniture;
    QRegularExpression m_replyLead;
    QRegularExpression m_path;
    QRegularExpression m_hyphen;
};

} // namespace slantlight
