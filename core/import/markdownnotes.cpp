// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/markdownnotes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

bool isBlankLine(QStringView line)
{
    return line.trimmed().isEmpty();
}

/// Goes over a text once and puts fillers into it.
class Preparation
{
public:
    explicit Preparation(const QString &text)
        : m_text(text)
    {
        for (QChar &c : m_text) {
            if (c == markdownFiller || c == markdownCallout) {
                c = QChar(QChar::ReplacementCharacter);
            }
        }
    }

    PreparedMarkdown run() &&
    {
        m_comment = m_text.indexOf(u"%%");
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype found = m_text.indexOf(u'\n', at);
            const qsizetype end = found < 0 ? m_text.size() : found;
            readLine(at, end);
            at = end + 1;
        }
        closeNote(m_text.size());
        PreparedMarkdown prepared;
        for (const TextSpan note : m_notes) {
            prepared.footnotes.push_back({.span = note, .words = note.in(m_text).toString()});
        }
        for (const TextSpan note : m_notes) {
            fill(note.begin().value(), note.end().value());
        }
        prepared.text = std::move(m_text);
        return prepared;
    }

private:
    [[nodiscard]] QStringView line(qsizetype begin, qsizetype end) const
    {
        return QStringView(m_text).sliced(begin, end - begin);
    }

    void fill(qsizetype begin, qsizetype end)
    {
        for (qsizetype i = begin; i < end; ++i) {
            if (m_text.at(i) != u'\n') {
                m_text[i] = markdownFiller;
            }
        }
    }

    void readLine(qsizetype begin, qsizetype end)
    {
        static const QRegularExpression fence(u"^ {0,3}(?:>\\s?)*\\s{0,3}(`{3,}|~{3,})"_s);
        if (const auto match = fence.matchView(line(begin, end)); match.hasMatch()) {
            const QChar mark = match.capturedView(1).front();
            if (m_fence.isNull()) {
                m_fence = mark;
            } else if (m_fence == mark) {
                m_fence = QChar();
            }
            return;
        }
        if (!m_fence.isNull()) {
            return;
        }
        readNote(begin, end);
        readCallout(begin, end);
        readMarks(begin, end);
    }

    void closeNote(qsizetype end)
    {
        if (m_note && *m_note < end) {
            m_notes.emplace_back(TextOffset(*m_note), TextOffset(end));
        }
        m_note.reset();
    }

    // "[^1]: words", and what follows it without a gap or indented.
    void readNote(qsizetype begin, qsizetype end)
    {
        static const QRegularExpression definition(u"^ {0,3}\\[\\^[^\\]\\s]{1,60}\\]:[ \\t]*"_s);
        const QStringView words = line(begin, end);
        if (const auto match = definition.matchView(words); match.hasMatch()) {
            closeNote(begin);
            fill(begin, begin + match.capturedLength());
            m_note = begin + match.capturedLength();
        } else if (m_note && m_afterGap && !isBlankLine(words) && !words.front().isSpace()) {
            closeNote(begin);
        }
        m_afterGap = isBlankLine(words);
    }

    // "> [!note] Title"
    void readCallout(qsizetype begin, qsizetype end)
    {
        static const QRegularExpression sign(
            u"^(?: {0,3}>[ \\t]?)+(\\[!([\\w-]{1,40})[^\\]]{0,40}\\][+-]?[ \\t]*)"_s);
        const auto match = sign.matchView(line(begin, end));
        if (match.hasMatch()) {
            const QString type = match.captured(2).toLower();
            const qsizetype from = begin + match.capturedStart(1);
            fill(from, begin + match.capturedEnd(1));
            m_text[from] = markdownCallout;
            if (type == u"quote" || type == u"cite") {
                m_text[from + 1] = markdownCallout;
            }
        }
    }

    void readMarks(qsizetype begin, qsizetype end)
    {
        bool hasHighlight = true; // another pair of marks may be in this line
        bool hasCode = true;
        bool hasNote = true;
        for (qsizetype i = begin; i < end; ++i) {
            const QChar c = m_text.at(i);
            if (c == u'`' && hasCode) {
                const qsizetype after = codeEnd(i, end);
                hasCode = after > i;
                i = hasCode ? after - 1 : i;
            } else if (c == u'%' && i == m_comment) {
                readComment();
            } else if (c == u'=' && hasHighlight && startsAt(i, u"==", end)) {
                hasHighlight = readHighlight(i, end);
            } else if (c == u'!' && hasNote && startsAt(i, u"![[", end)) {
                const qsizetype close = line(i, end).indexOf(u"]]");
                hasNote = close > 0;
                if (hasNote) {
                    fill(i, i + close + 2);
                }
            } else if (c == u'[' && startsAt(i, u"[^", end)) {
                readReference(i, end);
            } else if (c == u'^' && i > begin && m_text.at(i - 1).isSpace()) {
                const bool isName =
                    i + 1 < end
                    && std::all_of(m_text.cbegin() + i + 1, m_text.cbegin() + end, [](QChar part) {
                           return part.isLetterOrNumber() || part == u'-';
                       });
                if (isName) {
                    fill(i - 1, end);
                }
            }
        }
    }

    [[nodiscard]] bool startsAt(qsizetype at, QStringView sign, qsizetype end) const
    {
        return at + sign.size() <= end && QStringView(m_text).sliced(at).startsWith(sign);
    }

    // Returns where the code that begins at @p at ends; @p at where it does not in its line.
    [[nodiscard]] qsizetype codeEnd(qsizetype at, qsizetype end) const
    {
        qsizetype length = 0;
        while (at + length < end && m_text.at(at + length) == u'`') {
            ++length;
        }
        qsizetype run = 0;
        for (qsizetype i = at + length; i <= end; ++i) {
            if (i < end && m_text.at(i) == u'`') {
                ++run;
            } else {
                if (run == length) {
                    return i;
                }
                run = 0;
            }
        }
        return at;
    }

    void readComment()
    {
        const qsizetype close = m_text.indexOf(u"%%", m_comment + 2);
        if (close > 0) {
            fill(m_comment, close + 2);
            m_comment = m_text.indexOf(u"%%", close + 2);
        } else {
            m_comment = -1;
        }
    }

    // Whether another highlight may follow in the line.
    bool readHighlight(qsizetype at, qsizetype end)
    {
        const qsizetype first = at + 2;
        if (first >= end || m_text.at(first).isSpace() || m_text.at(first) == u'=') {
            return first < end;
        }
        const qsizetype close = m_text.indexOf(u"==", first);
        if (close < 0 || close >= end) {
            return false;
        }
        if (!m_text.at(close - 1).isSpace()) {
            fill(at, first);
            fill(close, close + 2);
        }
        return true;
    }

    void readReference(qsizetype at, qsizetype end)
    {
        constexpr qsizetype longest = 60;
        for (qsizetype i = at + 2; i < std::min(end, at + longest); ++i) {
            if (m_text.at(i) == u']') {
                if (i > at + 2) {
                    fill(at, i + 1);
                }
                return;
            }
            if (m_text.at(i).isSpace() || m_text.at(i) == u'[') {
                return;
            }
        }
    }

    QString m_text;
    std::vector<TextSpan> m_notes;
    std::optional<qsizetype> m_note; ///< where the words of an open one begin
    QChar m_fence; ///< of the code that the line stands in
    qsizetype m_comment = -1; ///< the next one
    bool m_afterGap = false;
};

} // namespace

PreparedMarkdown preparedMarkdown(const QString &text)
{
    return Preparation(text).run();
}

} // namespace slantlight
