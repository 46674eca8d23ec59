// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/inlinemarks.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qsizetype longestAddress = 2000; // no link is looked for in more than that
constexpr std::size_t longestFence = 80; // backticks

bool isPunctuation(QChar c)
{
    return c.isPunct() || c.isSymbol();
}

/// Goes through a text once. What may yet prove to be a mark is copied like any other character,
/// and struck out when its partner comes.
class InlineMarks
{
public:
    explicit InlineMarks(QStringView text)
        : m_text(text)
    {
        m_words.reserve(text.size());
        m_isStruck.reserve(static_cast<std::size_t>(text.size()));
    }

    [[nodiscard]] LinkedWords read()
    {
        while (m_at < m_text.size()) {
            step();
        }
        QString words;
        words.reserve(m_words.size());
        std::vector<qsizetype> places; // begin and end of each link in the words that are left
        const auto reach = [&](qsizetype at) {
            while (places.size() < 2 * m_links.size()) {
                const TextSpan span = m_links[places.size() / 2].span;
                const TextOffset next = places.size() % 2 == 0 ? span.begin() : span.end();
                if (next.value() > at) {
                    break;
                }
                places.push_back(words.size());
            }
        };
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            reach(i);
            if (!m_isStruck[static_cast<std::size_t>(i)]) {
                words += m_words.at(i);
            }
        }
        reach(m_words.size());
        return trimmed(words, places);
    }

private:
    [[nodiscard]] LinkedWords trimmed(const QString &words,
                                      const std::vector<qsizetype> &places) const
    {
        LinkedWords result{.words = words.trimmed(), .links = {}};
        const auto isWord = [](QChar c) {
            return !c.isSpace();
        };
        const qsizetype lead = std::ranges::find_if(words, isWord) - words.cbegin();
        const auto moved = [&](qsizetype place) {
            return TextOffset(std::clamp<qsizetype>(place - lead, 0, result.words.size()));
        };
        for (std::size_t i = 0; i < m_links.size(); ++i) {
            const TextSpan span(moved(places[2 * i]), moved(places[2 * i + 1]));
            if (!span.isEmpty()) {
                result.links.push_back({.span = span, .address = m_links[i].address});
            }
        }
        return result;
    }

    /// A run of one mark of emphasis, of which some may be used up.
    struct Run
    {
        QChar mark;
        qsizetype end = 0; // in the words; what is left of the run stands before it
        qsizetype left = 0;
    };

    void step()
    {
        const QChar c = m_text[m_at];
        const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        if (c == u'\\' && u"\\`*_{}[]()#+-.!>~|\"'"_s.contains(next) && !next.isNull()) {
            copy(m_at + 1, m_at + 2);
        } else if (c == u'`') {
            code();
        } else if (c == u'<') {
            address();
        } else if (c == u'[') {
            m_brackets.push_back(m_words.size());
            copy(m_at, m_at + 1);
        } else if (c == u']') {
            closeBracket();
        } else if (c == u'*' || c == u'_' || c == u'~') {
            emphasis();
        } else {
            copy(m_at, m_at + 1);
        }
    }

    // Copies from @p begin on and goes on at @p end.
    void copy(qsizetype begin, qsizetype end)
    {
        m_words += m_text.sliced(begin, end - begin);
        m_isStruck.resize(static_cast<std::size_t>(m_words.size()), false);
        m_at = end;
    }

    void strike(qsizetype begin, qsizetype end)
    {
        std::fill(m_isStruck.begin() + begin, m_isStruck.begin() + end, true);
    }

    [[nodiscard]] qsizetype runLength(qsizetype begin) const
    {
        qsizetype end = begin;
        while (end < m_text.size() && m_text[end] == m_text[begin]) {
            ++end;
        }
        return end - begin;
    }

    void code()
    {
        const qsizetype length = runLength(m_at);
        const auto fence = static_cast<std::size_t>(length);
        qsizetype close = m_at + length;
        while (fence <= longestFence && !m_isUnclosed.at(fence)) {
            close = m_text.indexOf(u'`', close);
            if (close < 0) {
                m_isUnclosed.at(fence) =
                    true; // nor will one be found for a later fence of its kind
                break;
            }
            const qsizetype found = runLength(close);
            if (found == length) {
                copy(m_at + length, close);
                m_at = close + length;
                return;
            }
            close += found;
        }
        copy(m_at, m_at + length);
    }

    void address()
    {
        const QStringView rest =
            m_text.sliced(m_at + 1, std::min(longestAddress, m_text.size() - m_at - 1));
        const bool isAddress = rest.startsWith(u"http://") || rest.startsWith(u"https://")
                               || rest.startsWith(u"mailto:");
        const auto end =
            isAddress ? std::ranges::find_if(rest, [](QChar c) { return c == u'>' || c.isSpace(); })
                      : rest.end();
        if (end == rest.end() || *end != u'>') {
            copy(m_at, m_at + 1);
            return;
        }
        const qsizetype length = end - rest.begin();
        const qsizetype begin = m_words.size();
        const QString target = rest.first(length).toString();
        copy(m_at + 1, m_at + 1 + length);
        ++m_at;
        addLink(begin, target);
    }

    // What stands from @p begin on in the words leads to @p target. There are no links in links,
    // and the inner one is the link.
    void addLink(qsizetype begin, const QString &target)
    {
        const bool holdsAnother = !m_links.empty() && m_links.back().span.end() > TextOffset(begin);
        if (!holdsAnother && begin < m_words.size() && !target.isEmpty()) {
            m_links.push_back(
                {.span = {TextOffset(begin), TextOffset(m_words.size())}, .address = target});
        }
    }

    // Returns the address in a target "(address "title")"; empty in one that names another line.
    // One with a bracket in it ended too early to be right.
    [[nodiscard]] static QString addressIn(QStringView target)
    {
        QStringView inside = target.sliced(1, target.size() - 2).trimmed();
        if (target.front() != u'(' || inside.contains(u'(')) {
            return {};
        }
        if (inside.startsWith(u'<') && inside.indexOf(u'>') > 0) {
            return inside.sliced(1, inside.indexOf(u'>') - 1).toString();
        }
        const auto end = std::ranges::find_if(inside, [](QChar c) { return c.isSpace(); });
        return inside.first(end - inside.begin()).toString();
    }

    void closeBracket()
    {
        const auto target = targetEnd(m_at + 1);
        if (m_brackets.empty() || !target) {
            if (!m_brackets.empty()) {
                m_brackets.pop_back();
            }
            copy(m_at, m_at + 1);
            return;
        }
        const qsizetype open = m_brackets.back();
        m_brackets.pop_back();
        const bool isPicture = open > 0 && m_words.at(open - 1) == u'!'
                               && !m_isStruck[static_cast<std::size_t>(open - 1)];
        if (open + 1 == m_words.size() && !isPicture) {
            copy(m_at, m_at + 1); // a link without words
            return;
        }
        strike(isPicture ? open - 1 : open, open + 1);
        if (!isPicture) {
            addLink(open + 1, addressIn(m_text.sliced(m_at + 1, *target - m_at - 1)));
        }
        m_at = *target;
    }

    // Returns the place after "(...)" or "[...]" at @p begin.
    [[nodiscard]] std::optional<qsizetype> targetEnd(qsizetype begin) const
    {
        if (begin >= m_text.size() || (m_text[begin] != u'(' && m_text[begin] != u'[')) {
            return std::nullopt;
        }
        const QStringView window =
            m_text.sliced(begin, std::min(longestAddress, m_text.size() - begin));
        const qsizetype close = window.indexOf(window.front() == u'(' ? u')' : u']');
        return close < 0 ? std::nullopt : std::optional(begin + close + 1);
    }

    void emphasis()
    {
        const qsizetype length = runLength(m_at);
        const QChar mark = m_text[m_at];
        const QChar before = m_at > 0 ? m_text[m_at - 1] : QChar(u' ');
        const QChar after = m_at + length < m_text.size() ? m_text[m_at + length] : QChar(u' ');
        const bool isLeft = !after.isSpace()
                            && (!isPunctuation(after) || before.isSpace() || isPunctuation(before));
        const bool isRight = !before.isSpace()
                             && (!isPunctuation(before) || after.isSpace() || isPunctuation(after));
        const bool isWordMark = mark == u'_';
        const bool opens = isLeft && (!isWordMark || !isRight || isPunctuation(before));
        const bool closes = isRight && (!isWordMark || !isLeft || isPunctuation(after));
        copy(m_at, m_at + length);
        if (mark == u'~' && length != 2) {
            return;
        }
        Run run{.mark = mark, .end = m_words.size(), .left = length};
        if (closes) {
            close(run);
        }
        if (opens && run.left > 0) {
            ++openOf(mark);
            m_open.push_back(run);
        }
    }

    // Strikes out the marks of @p run that have a partner. Each run that is looked at is either the
    // partner or gone for good, so all of this together takes linear time.
    void close(Run &run)
    {
        while (run.left > 0 && openOf(run.mark) > 0) {
            while (m_open.back().mark != run.mark) {
                --openOf(m_open.back().mark);
                m_open.pop_back();
            }
            Run &open = m_open.back();
            const qsizetype used = std::min(open.left, run.left);
            strike(open.end - used, open.end);
            open.end -= used;
            open.left -= used;
            const qsizetype begin = run.end - run.left;
            strike(begin, begin + used);
            run.left -= used;
            if (open.left == 0) {
                --openOf(run.mark);
                m_open.pop_back();
            }
        }
    }

    [[nodiscard]] int &openOf(QChar mark)
    {
        return m_openOf.at(mark == u'*' ? 0 : mark == u'_' ? 1 : 2);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_words;
    std::vector<bool> m_isStruck; // for each of m_words
    std::vector<qsizetype> m_brackets; // open ones, in m_words
    std::vector<Link> m_links; // in m_words
    std::vector<Run> m_open;
    std::array<int, 3> m_openOf{}; // of each mark in m_open
    std::array<bool, longestFence + 1> m_isUnclosed{}; // by length
};

} // namespace

QString withoutInlineMarks(QStringView text)
{
    return linkedWords(text).words;
}

LinkedWords linkedWords(QStringView text)
{
    return InlineMarks(text).read();
}

} // namespace slantlight
