// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/lines.h"

#include <algorithm>

namespace slantlight {

namespace {

constexpr qsizetype narrowestWrap = 50;
constexpr qsizetype widestWrap = 100;

struct Line
{
    TextSpan span;
    bool afterGap = false;
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
            lines.push_back({.span = {TextOffset(from), TextOffset(to)}, .afterGap = afterGap});
            afterGap = false;
        }
        const bool isPair = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
        i = end + (isPair ? 2 : 1);
    }
    return lines;
}

bool startsItem(QStringView line)
{
    return line.startsWith(u"- ") || line.startsWith(u"* ") || line.startsWith(u'•')
           || line.startsWith(u'>');
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
        for (const Line &line : lines) {
            m_width = std::max(m_width, line.span.length());
        }
        if (m_width < narrowestWrap || m_width > widestWrap) {
            return;
        }
        qsizetype full = 0;
        qsizetype breaks = 0;
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
            if (!lines[i + 1].afterGap) {
                ++breaks;
                full += isFull(lines[i], lines[i + 1]) ? 1 : 0;
            }
        }
        m_isWrapped = full >= 2 && full * 10 >= breaks * 6;
    }

    [[nodiscard]] bool joins(const Line &line, const Line &next) const
    {
        return m_isWrapped && !next.afterGap && !startsItem(next.span.in(m_text))
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
               && (words.back().isLetterOrNumber() || words.back() == u',');
    }

    QStringView m_text;
    qsizetype m_width = 0;
    bool m_isWrapped = false;
};

} // namespace

std::vector<Piece> piecesOf(QStringView text)
{
    const std::vector<Line> lines = linesOf(text);
    const Wrap wrap(text, lines);
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QString words = lines[i].span.in(text).toString();
        if (i > 0 && wrap.joins(lines[i - 1], lines[i])) {
            Piece &last = pieces.back();
            last.span = {last.span.begin(), lines[i].span.end()};
            last.text += u' ' + words;
        } else {
            pieces.push_back(
                {.span = lines[i].span, .text = words, .afterGap = lines[i].afterGap, .known = {}});
        }
    }
    return pieces;
}

} // namespace slantlight
