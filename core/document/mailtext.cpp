// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/mailtext.h"

#include "core/structure/lineshape.h"

#include <QString>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

struct MailLine
{
    QString text;
    bool isQuoted = false;
    bool goesOn = false; ///< in the next line
};

// "> > words": signs of quotation, with or without spaces between them.
qsizetype signsLength(QStringView line)
{
    qsizetype length = 0;
    for (qsizetype i = 0; i < line.size() && (line[i] == u'>' || line[i] == u' '); ++i) {
        length = line[i] == u'>' ? i + 1 : length;
    }
    return line.startsWith(u'>') ? length : 0;
}

MailLine lineOf(QStringView raw, const MailText &format)
{
    const qsizetype signs = signsLength(raw);
    QStringView text = raw.sliced(signs);
    if (text.startsWith(u' ')) { // after the signs, or stuffed by format=flowed
        text = signs > 0 || format.isFlowed ? text.sliced(1) : text;
    }
    // Programs wrap what they quote, at a width that nothing tells.
    constexpr qsizetype fullLine = 55;
    const bool isWrapped = signs > 0 && text.size() >= fullLine && !format.isFlowed;
    const bool goesOn = format.isFlowed && text.endsWith(u' ') && text != u"-- ";
    if (goesOn && format.dropsSpace) {
        text.chop(1);
    }
    return {.text = isWrapped ? text + u' ' : text.toString(),
            .isQuoted = signs > 0,
            .goesOn = goesOn || isWrapped};
}

std::vector<MailLine> linesOf(QStringView text, const MailText &format)
{
    std::vector<MailLine> lines;
    for (QStringView raw : text.split(u'\n')) {
        raw = raw.endsWith(u'\r') ? raw.chopped(1) : raw;
        MailLine line = lineOf(raw, format);
        const bool joins = !lines.empty() && lines.back().goesOn
                           && lines.back().isQuoted == line.isQuoted
                           && !line.text.trimmed().isEmpty() && bulletLength(line.text) == 0;
        if (joins) {
            lines.back().text += line.text;
            lines.back().goesOn = line.goesOn;
        } else {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

bool isSignatureMark(QStringView line)
{
    return line == u"-- " || line == u"--";
}

} // namespace

std::vector<Piece> piecesOfMail(QStringView text, const MailText &format, const LineWords &words)
{
    std::vector<Piece> pieces;
    QString run;
    bool isQuoted = false;
    const auto finish = [&] {
        for (Piece &piece : piecesOf(run, words)) {
            if (isQuoted) {
                piece.known = BlockKind::BlockQuote;
            }
            piece.span = {};
            pieces.push_back(std::move(piece));
        }
        run.clear();
    };
    bool isSigned = false;
    for (const MailLine &line : linesOf(text, format)) {
        isSigned = !line.isQuoted && (isSigned || isSignatureMark(line.text));
        if (line.isQuoted != isQuoted) {
            finish();
            isQuoted = line.isQuoted;
        }
        if (!isSigned) {
            run += line.text + u'\n';
        }
    }
    finish();
    return pieces;
}

void setRepliesApart(std::vector<Piece> &pieces, const LineWords &words)
{
    const auto isQuote = [](const Piece &piece) {
        return piece.known == BlockKind::BlockQuote;
    };
    const auto lead = std::ranges::find_if(
        pieces, [&words](const Piece &piece) { return words.isReplyLead(piece.text); });
    if (lead != pieces.end() && std::none_of(lead + 1, pieces.end(), isQuote)) {
        for (Piece &piece : std::ranges::subrange(lead, pieces.end())) {
            piece.known = BlockKind::BlockQuote;
        }
    }
    for (Piece &piece : pieces) {
        if (words.isReplyLead(piece.text)) {
            piece.known = BlockKind::BlockQuote;
        }
    }
    const auto signature = std::ranges::find_if(
        pieces, [](const Piece &piece) { return isSignatureMark(piece.text); });
    pieces.erase(signature, std::find_if(signature, pieces.end(), isQuote));
}

} // namespace slantlight
