// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/block.h"
#include "core/outlet/origin.h"
#include "core/outlet/originwords.h"
#include "core/outlet/outletmention.h"

#include <QRegularExpression>
#include <QStringView>

#include <vector>

namespace slantlight {

/// Finds what single blocks of an article say of where it comes from.
class OriginFinder
{
public:
    /// Both are borrowed.
    OriginFinder(const OutletTable &table, const OriginWords &words)
        : m_names(table, words)
        , m_words(words)
    {
    }

    [[nodiscard]] const std::vector<OriginLink> &links() const & { return m_links; }
    const std::vector<OriginLink> &links() const && = delete;

    /// Reads @p text, which begins at @p begin of the article, as a block of its kind.
    void readHeadline(QStringView text, TextOffset begin);
    void readByline(QStringView text, TextOffset begin);
    void readCreditLine(QStringView text, TextOffset begin);
    /// Of the first paragraphs: "LONDON (Reuters) - ...", "MOSCOW, May 3. /TASS/. ...".
    void readDateline(QStringView text, TextOffset begin);
    /// A short paragraph at the beginning or the end, that may be a credit line in disguise.
    void readEdge(QStringView text, TextOffset begin);
    /// The agencies in brackets with which a last paragraph may end: "... (AP)".
    void readEnd(QStringView text, TextOffset begin);
    /// Outlets that running text cites.
    void readText(QStringView text, TextOffset begin);

private:
    /// Whether a name counts that the table does not know; where it ends the text, in doubt.
    enum class Unknown : std::uint8_t { Left, TakenAtEnd, Taken };

    void add(OriginRole role, OriginClue clue, const Outlet &outlet, qsizetype begin,
             qsizetype end);
    void addName(OriginRole role, QStringView name, qsizetype begin, qsizetype end);
    [[nodiscard]] static OriginRole roleOf(const Outlet &outlet);
    bool addWires(QStringView text, qsizetype begin, OriginClue clue);
    [[nodiscard]] static bool isTaken(Unknown unknown, QStringView rest);
    /// Adds the outlets of @p text where it names agencies and nothing else.
    void addAgencies(QStringView text, qsizetype begin);
    bool addNamed(OriginRole role, const QRegularExpressionMatch &match, Unknown unknown);
    bool readWordings(OriginRole role, const QRegularExpression &wordings, Unknown unknown);
    bool readHelpAfter();
    bool readPaidLine();
    void readSegment(QStringView segment, qsizetype begin, bool isFirst);
    void begin(QStringView text, TextOffset begin, OriginClue clue);

    MentionFinder m_names;
    const OriginWords &m_words;
    QStringView m_text; ///< the block that is being read
    TextOffset m_begin;
    OriginClue m_clue = OriginClue::CreditLine;
    std::vector<OriginLink> m_links;
};

} // namespace slantlight
