// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/token.h"

#include <QChar>

#include <algorithm>
#include <utility>

namespace slantlight {

namespace {

bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == 0x2019;
}

bool isEqual(QStringView word, QStringView clitic)
{
    return std::ranges::equal(word, clitic, [](QChar a, QChar b) {
        return isApostrophe(a.unicode()) ? b == u'\'' : a.toLower() == b;
    });
}

/// Walks over the text once and appends the tokens it sees.
class TokenWalk
{
public:
    TokenWalk(QStringView text, TextSpan span, const QStringList &clitics,
              const QStringList &standingApart)
        : m_text(text.first(span.end().value()))
        , m_clitics(clitics)
        , m_standingApart(standingApart)
        , m_at(span.begin().value())
    {
        m_tokens.reserve(static_cast<std::size_t>(span.length() / 5));
    }

    std::vector<Token> run() &&
    {
        while (m_at < m_text.size()) {
            const char32_t c = codePoint(m_at);
            if (QChar::isSpace(c)) {
                m_at += width(c);
            } else if (isWordPart(c)) {
                takeWord();
            } else {
                takeSign(c);
            }
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] char32_t codePoint(qsizetype at) const
    {
        const QChar c = m_text.at(at);
        if (c.isHighSurrogate() && at + 1 < m_text.size() && m_text.at(at + 1).isLowSurrogate()) {
            return QChar::surrogateToUcs4(c, m_text.at(at + 1));
        }
        return c.unicode();
    }

    [[nodiscard]] static qsizetype width(char32_t c)
    {
        return QChar::requiresSurrogates(c) ? 2 : 1;
    }

    [[nodiscard]] static bool isWordPart(char32_t c)
    {
        if (c < 0x80) {
            return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        }
        return QChar::isLetterOrNumber(c) || QChar::isMark(c);
    }

    [[nodiscard]] bool isWordPartAt(qsizetype at) const
    {
        return at < m_text.size() && isWordPart(codePoint(at));
    }

    [[nodiscard]] bool isDigitAt(qsizetype at) const
    {
        return at < m_text.size() && m_text.at(at).isDigit();
    }

    void add(qsizetype begin, qsizetype end, TokenKind kind)
    {
        m_tokens.push_back({.span = {TextOffset(begin), TextOffset(end)}, .kind = kind});
    }

    /// Takes "U.S." and the like: single letters, each with a full stop, at least two.
    bool takeDotted()
    {
        qsizetype at = m_at;
        int letters = 0;
        while (at + 1 < m_text.size() && m_text.at(at).isLetter() && m_text.at(at + 1) == u'.') {
            at += 2;
            ++letters;
        }
        if (letters < 2 || isWordPartAt(at)) {
            return false;
        }
        add(m_at, at, TokenKind::Word);
        m_at = at;
        return true;
    }

    void takeWord()
    {
        if (m_text.at(m_at).isLetter() && takeDotted()) {
            return;
        }
        const qsizetype begin = m_at;
        bool digitsOnly = true;
        bool hasApostrophe = false;
        while (m_at < m_text.size()) {
            const char32_t c = codePoint(m_at);
            if (isWordPart(c)) {
                digitsOnly = digitsOnly && QChar::isDigit(c);
                m_at += width(c);
            } else if ((c == u'.' || c == u',') && digitsOnly && isDigitAt(m_at + 1)) {
                ++m_at;
            } else if (isApostrophe(m_text.at(m_at).unicode()) && !digitsOnly
                       && isWordPartAt(m_at + 1)) {
                hasApostrophe = true;
                ++m_at;
            } else {
                break;
            }
        }
        if (digitsOnly) {
            add(begin, m_at, TokenKind::Number);
            return;
        }
        const qsizetype clitic = hasApostrophe ? cliticBegin(begin, m_at) : m_at;
        if (clitic > begin) {
            add(begin, clitic, TokenKind::Word);
        }
        if (clitic < m_at) {
            add(clitic, m_at, TokenKind::Word);
        }
    }

    /// Returns where the clitic of the word begins, or the word's end when it has none.
    [[nodiscard]] qsizetype cliticBegin(qsizetype begin, qsizetype end) const
    {
        const QStringView word = m_text.sliced(begin, end - begin);
        for (const QString &clitic : m_clitics) {
            if (word.size() > clitic.size() && isEqual(word.last(clitic.size()), clitic)) {
                return end - clitic.size();
            }
        }
        return end;
    }

    void takeSign(char32_t c)
    {
        const qsizetype begin = m_at;
        m_at += width(c);
        if (c == u'.' || c == u'-') {
            while (m_at < m_text.size() && m_text.at(m_at).unicode() == c) {
                ++m_at;
            }
        } else if (c >= 0x80) {
            takeRestOfPicture();
        }
        if (const qsizetype length = standingApartAt(begin); length > 0) {
            m_at = begin + length;
            add(begin, m_at, TokenKind::Word);
            return;
        }
        add(begin, m_at, TokenKind::Sign);
    }

    /// Takes what makes one picture with the sign before: how it looks, its colour, and after a
    /// joiner more signs (Unicode Technical Standard 51).
    void takeRestOfPicture()
    {
        constexpr char32_t joiner = 0x200D;
        bool isJoined = false;
        while (m_at < m_text.size()) {
            const char32_t c = codePoint(m_at);
            const bool isColour = c >= 0x1F3FB && c <= 0x1F3FF;
            const bool isSign = !QChar::isSpace(c) && !isWordPart(c);
            if (!(c == joiner || isColour || QChar::isMark(c) || (isJoined && isSign))) {
                return;
            }
            isJoined = c == joiner;
            m_at += width(c);
        }
    }

    /// Returns the length of the clitic that stands apart at @p begin, or 0.
    [[nodiscard]] qsizetype standingApartAt(qsizetype begin) const
    {
        if (!isApostrophe(m_text.at(begin).unicode())
            || (begin > 0 && !m_text.at(begin - 1).isSpace())) {
            return 0;
        }
        for (const QString &clitic : m_standingApart) {
            const qsizetype end = begin + clitic.size();
            if (end <= m_text.size() && isEqual(m_text.sliced(begin, clitic.size()), clitic)
                && !isWordPartAt(end)) {
                return clitic.size();
            }
        }
        return 0;
    }

    QStringView m_text;
    const QStringList &m_clitics;
    const QStringList &m_standingApart;
    qsizetype m_at;
    std::vector<Token> m_tokens;
};

} // namespace

Tokenizer::Tokenizer(QStringList clitics, QStringList standingApart)
    : m_clitics(std::move(clitics))
    , m_standingApart(std::move(standingApart))
{
}

std::vector<Token> Tokenizer::tokens(QStringView text, TextSpan span) const
{
    return TokenWalk(text, span, m_clitics, m_standingApart).run();
}

std::vector<Token> Tokenizer::tokens(QStringView text) const
{
    return tokens(text, {TextOffset(), TextOffset(text.size())});
}

} // namespace slantlight
