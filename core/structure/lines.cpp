// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/lines.h"

#include "core/structure/brokenwords.h"
#include "core/structure/pagebreaks.h"

#include <algorithm>
#include <utility>

namespace slantlight {

namespace {

constexpr qsizetype narrowestColumn = 24; // of print; in UTF-16 code units
constexpr qsizetype narrowestWrap = 50;
constexpr qsizetype widestWrap = 100;

struct Line
{
    TextSpan span;
    bool afterGap = false;
    bool isIndented = false;
    bool goesOn = false; ///< with the line before, which the end of a page had broken off
};

bool isBreak(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == u'\n' || unit == u'\r' || unit == u'\v' || unit == u'\f' || unit == 0x85
           || unit == 0x2028 || unit == 0x2029;
}

bool isBlank(QChar c)
{
    return c.isSpace() || c.unicode() == 0 || c.unicode() == 0xFEFF;
}

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    bool afterGap = false;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && !isBreak(text[end])) {
            ++end;
        }
        qsizetype from = i;
        qsizetype to = end;
        while (from < to && isBlank(text[from])) {
            ++from;
        }
        while (to > from && isBlank(text[to - 1])) {
            --to;
        }
        if (from == to) {
            afterGap = true;
        } else {
            lines.push_back({.span = {TextOffset(from), TextOffset(to)},
                             .afterGap = afterGap,
                             .isIndented = from - i >= 2 || (from > i && text[i] == u'\t')});
            afterGap = false;
        }
        const bool isPair = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
        i = end + (isPair ? 2 : 1);
    }
    return lines;
}

std::vector<Line> withoutPageBreaks(std::vector<Line> lines, QStringView text)
{
    std::vector<QStringView> words;
    words.reserve(lines.size());
    for (const Line &line : lines) {
        words.push_back(line.span.in(text));
    }
    const std::vector<PageRole> roles = pageRolesOf(words);
    bool afterGap = false;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (roles[i] == PageRole::Furniture) {
            afterGap = true;
            continue;
        }
        Line line = lines[i];
        line.goesOn = roles[i] == PageRole::GoesOn;
        line.afterGap = (line.afterGap || afterGap) && !line.goesOn;
        afterGap = false;
        lines[kept++] = line;
    }
    lines.resize(kept);
    return lines;
}

bool startsItem(QStringView line)
{
    return line.startsWith(u"- ") || line.startsWith(u"* ") || line.startsWith(u'•')
           || line.startsWith(u"— ") || line.startsWith(u"– ") || line.startsWith(u'>');
}

qsizetype firstWord(QStringView line)
{
    const qsizetype space = line.indexOf(u' ');
    return space < 0 ? line.size() : space;
}

/// Tells whether a line was broken only because the next word would not have fitted.
class Wrap
{
public:
    Wrap(QStringView text, const std::vector<Line> &lines)
        : m_text(text)
    {
        // The width of a column shows in the lines that others follow; a title may be wider.
        for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
            if (!lines[i + 1].afterGap) {
                m_width = std::max(m_width, lines[i].span.length());
            }
        }
        if (m_width == 0 && lines.size() > 1 && !lines[1].afterGap) {
            m_width = lines[0].span.length();
        }
        if (m_width < narrowestColumn || m_width > widestWrap) {
            return;
        }
        qsizetype full = 0;
        qsizetype breaks = 0;
        qsizetype small = 0; // lines that begin in the middle of a sentence
        qsizetype capital = 0;
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
            if (!lines[i + 1].afterGap && !startsItem(lines[i + 1].span.in(text))) {
                ++breaks;
                full += isFull(lines[i], lines[i + 1]) ? 1 : 0;
                const QChar first = lines[i + 1].span.in(text).front();
                small += first.isLower() ? 1 : 0;
                capital += first.isUpper() || !first.isLetter() ? 1 : 0;
            }
        }
        const auto indented = std::ranges::count_if(lines, &Line::isIndented);
        m_hasIndents = indented > 0 && indented * 2 < std::ssize(lines);
        m_isWrapped = full >= 2 && full * 10 >= breaks * 6 && capital * 10 <= breaks * 6;
        if (m_width < narrowestWrap) {
            m_isWrapped = m_isWrapped && breaks >= 5 && small * 2 >= breaks;
        }
    }

    [[nodiscard]] bool joins(const Line &line, const Line &next) const
    {
        if (next.goesOn || (!next.afterGap && isBrokenWord(line, next))) {
            return true;
        }
        return m_isWrapped && !next.afterGap && !startsItem(next.span.in(m_text))
               && !(m_hasIndents && next.isIndented && !line.isIndented
                    && !startsItem(line.span.in(m_text)))
               && (isFull(line, next) || isBrokenSentence(line, next));
    }

private:
    [[nodiscard]] bool isFull(const Line &line, const Line &next) const
    {
        constexpr qsizetype slack = 4; // editors wrap at a column that no line need reach
        return line.span.length() + 1 + firstWord(next.span.in(m_text)) + slack > m_width;
    }

    [[nodiscard]] bool isBrokenSentence(const Line &line, const Line &next) const
    {
        const QStringView words = line.span.in(m_text);
        return line.span.length() * 2 > m_width && next.span.in(m_text).front().isLower()
               && (words.back().isLetterOrNumber() || words.back() == u',' || words.back() == u'-');
    }

    [[nodiscard]] bool isBrokenWord(const Line &line, const Line &next) const
    {
        return BrokenWords::goesOn(line.span.in(m_text), next.span.in(m_text))
               && next.span.in(m_text).front().isLower();
    }

    QStringView m_text;
    qsizetype m_width = 0;
    bool m_isWrapped = false;
    bool m_hasIndents = false; ///< by which paragraphs begin
};

} // namespace

std::vector<Piece> piecesOf(QStringView text, const LineWords &words)
{
    const std::vector<Line> lines = withoutPageBreaks(linesOf(text), text);
    const Wrap wrap(text, lines);
    BrokenWords broken(text, words);
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QStringView line = lines[i].span.in(text);
        if (i > 0 && wrap.joins(lines[i - 1], lines[i])) {
            Piece &last = pieces.back();
            last.span = {last.span.begin(), lines[i].span.end()};
            last.text = broken.joined(std::exchange(last.text, {}), line);
        } else {
            pieces.push_back({.span = lines[i].span,
                              .text = line.toString(),
                              .afterGap = lines[i].afterGap,
                              .known = {}});
        }
    }
    return pieces;
}

} // namespace slantlight
