// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/pagebreaks.h"

#include "core/structure/lineshape.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <algorithm>
#include <optional>

namespace slantlight {

namespace {

constexpr qsizetype longestHead = 70; // in UTF-16 code units
constexpr std::size_t mostAtOnce = 3; // lines between two pages

/// A line without a number at either end, and that number.
struct Head
{
    QString words; ///< in small letters; none where the line is a number
    std::optional<int> number;
};

Head headOf(QStringView line)
{
    const auto isEdge = [](QChar c) {
        return c.isSpace() || c == u'-' || c == u'–' || c == u'—' || c == u'|' || c == u'·';
    };
    const auto trimmed = [&isEdge](QStringView words) {
        while (!words.isEmpty() && isEdge(words.front())) {
            words = words.sliced(1);
        }
        while (!words.isEmpty() && isEdge(words.back())) {
            words.chop(1);
        }
        return words;
    };
    constexpr qsizetype mostDigits = 4;
    QStringView words = trimmed(line);
    qsizetype first = 0;
    while (first < words.size() && words[first].isDigit()) {
        ++first;
    }
    qsizetype last = words.size();
    while (last > first && words[last - 1].isDigit()) {
        --last;
    }
    Head head;
    if (first > 0 && first <= mostDigits && (first == words.size() || isEdge(words[first]))) {
        head.number = words.first(first).toInt();
        words = words.sliced(first);
    } else if (last < words.size() && words.size() - last <= mostDigits && last > 0
               && isEdge(words[last - 1])) {
        head.number = words.sliced(last).toInt();
        words = words.first(last);
    }
    head.words = trimmed(words).toString().toLower();
    return head;
}

class PageBreaks
{
public:
    explicit PageBreaks(const std::vector<QStringView> &lines)
        : m_lines(lines)
        , m_heads(lines.size())
        , m_roles(lines.size(), PageRole::Text)
    {
        QHash<QString, int> counts;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].size() <= longestHead && !isSentence(lines[i])) {
                m_heads[i] = headOf(lines[i]);
                ++counts[m_heads[i]->words];
            }
        }
        for (std::optional<Head> &head : m_heads) {
            const bool isNumber = head && head->words.isEmpty() && head->number;
            if (head && !isNumber && (head->words.isEmpty() || counts.value(head->words) < 2)) {
                head.reset();
            }
        }
    }

    std::vector<PageRole> run() &&
    {
        findBreaks();
        if (!m_breakingWords.isEmpty()) {
            for (std::size_t i = 0; i < m_lines.size(); ++i) {
                const std::size_t end = runEnd(i);
                if (end > i && end - i <= mostAtOnce && isBetweenPages(i, end)) {
                    std::fill(m_roles.begin() + std::ptrdiff_t(i),
                              m_roles.begin() + std::ptrdiff_t(end), PageRole::Furniture);
                }
                i = std::max(i, end == i ? i : end - 1);
            }
        }
        return std::move(m_roles);
    }

private:
    [[nodiscard]] std::size_t runEnd(std::size_t begin) const
    {
        std::size_t end = begin;
        while (end < m_heads.size() && m_heads[end]) {
            ++end;
        }
        return end;
    }

    void findBreaks()
    {
        for (std::size_t i = 1; i < m_lines.size(); ++i) {
            const std::size_t end = runEnd(i);
            if (end == i) {
                continue;
            }
            if (end - i <= mostAtOnce && end < m_lines.size() && breaksOff(i - 1, end)) {
                m_roles[end] = PageRole::GoesOn;
                for (std::size_t head = i; head < end; ++head) {
                    m_breakingWords.insert(m_heads[head]->words);
                    if (m_heads[head]->number) {
                        m_numbers.insert(*m_heads[head]->number);
                    }
                }
            }
            i = end;
        }
    }

    [[nodiscard]] bool breaksOff(std::size_t before, std::size_t after) const
    {
        constexpr qsizetype shortest = 4; // in UTF-16 code units
        const QStringView line = m_lines[before];
        const QChar last = line.back();
        return line.size() >= shortest
               && (last.isLetterOrNumber() || last == u',' || last == u';' || last == u'-')
               && m_lines[after].front().isLower();
    }

    // Of the same words as lines that break off a sentence, and of numbers near theirs.
    [[nodiscard]] bool isBetweenPages(std::size_t begin, std::size_t end) const
    {
        for (std::size_t i = begin; i < end; ++i) {
            const Head &head = *m_heads[i];
            if (!m_breakingWords.contains(head.words)) {
                return false;
            }
            constexpr int nearest = 3; // pages, so that years and amounts are text
            const bool isNear = !head.number || std::ranges::any_of(m_numbers, [&head](int number) {
                return std::abs(number - *head.number) <= nearest;
            });
            if (!isNear) {
                return false;
            }
        }
        return true;
    }

    const std::vector<QStringView> &m_lines;
    std::vector<std::optional<Head>> m_heads;
    std::vector<PageRole> m_roles;
    QSet<QString> m_breakingWords;
    QSet<int> m_numbers;
};

} // namespace

std::vector<PageRole> pageRolesOf(const std::vector<QStringView> &lines)
{
    return PageBreaks(lines).run();
}

} // namespace slantlight
