// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <compare>

namespace slantlight {

/// A place in an article's canonical text, counted in UTF-16 code units from its start.
///
/// That is the unit of QString and of QTextCursor, so an offset is also a cursor position.
/// Bytes, code points, lines and tokens are counted in other types.
class TextOffset
{
public:
    constexpr TextOffset() = default;
    constexpr explicit TextOffset(qsizetype value)
        : m_value(value)
    {
        Q_ASSERT(value >= 0);
    }

    [[nodiscard]] constexpr qsizetype value() const { return m_value; }

    friend constexpr auto operator<=>(TextOffset, TextOffset) = default;
    friend constexpr qsizetype operator-(TextOffset a, TextOffset b)
    {
        return a.m_value - b.m_value;
    }
    friend constexpr TextOffset operator+(TextOffset a, qsizetype length)
    {
        return TextOffset(a.m_value + length);
    }

private:
    qsizetype m_value = 0;
};

/// A half-open stretch of canonical text: begin is inside, end is not.
class TextSpan
{
public:
    constexpr TextSpan() = default;
    constexpr TextSpan(TextOffset begin, TextOffset end)
        : m_begin(begin)
        , m_end(end)
    {
        Q_ASSERT(begin <= end);
    }

    [[nodiscard]] constexpr TextOffset begin() const { return m_begin; }
    [[nodiscard]] constexpr TextOffset end() const { return m_end; }
    [[nodiscard]] constexpr qsizetype length() const { return m_end - m_begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_begin == m_end; }

    [[nodiscard]] constexpr bool contains(TextOffset offset) const
    {
        return m_begin <= offset && offset < m_end;
    }
    [[nodiscard]] constexpr bool contains(TextSpan other) const
    {
        return m_begin <= other.m_begin && other.m_end <= m_end;
    }
    [[nodiscard]] constexpr bool overlaps(TextSpan other) const
    {
        return m_begin < other.m_end && other.m_begin < m_end;
    }

    /// Returns the part of @p text that this span covers; the span must lie inside @p text.
    [[nodiscard]] constexpr QStringView in(QStringView text) const
    {
        return text.sliced(m_begin.value(), length());
    }

    /// Orders by begin, and an enclosing span before the spans it encloses.
    friend constexpr std::strong_ordering operator<=>(TextSpan a, TextSpan b)
    {
        const auto byBegin = a.m_begin <=> b.m_begin;
        return byBegin != 0 ? byBegin : b.m_end <=> a.m_end;
    }
    friend constexpr bool operator==(TextSpan, TextSpan) = default;

private:
    TextOffset m_begin;
    TextOffset m_end;
};

} // namespace slantlight
