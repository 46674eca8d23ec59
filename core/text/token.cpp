// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/token.h"

#include <QChar>

#include <array>

namespace slantlight {

namespace {

bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == 0x2019;
}

char16_t lower(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
}

/// Walks over the text once and appends the tokens it sees.
class Tokenizer
{
public:
    Tokenizer(QStringView text, TextSpan span)
        : m_text(text.first(span.end().value()))
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
        return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == 0x200D || c == 0x00AD;
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
        while (m_at < m_text.size()) {
            const char32_t c = codePoint(m_at);
            if (isWordPart(c)) {
                digitsOnly = digitsOnly && QChar::isDigit(c);
                m_at += width(c);
            } else if ((c == u'.' || c == u',') && digitsOnly && isDigitAt(m_at + 1)) {
                ++m_at;
            } else if (isApostrophe(m_text.at(m_at).unicode()) && !digitsOnly
                       && isWordPartAt(m_at + 1)) {
                ++m_at;
            } else {
                break;
            }
        }
        if (digitsOnly) {
            add(begin, m_at, TokenKind::Number);
            return;
        }
        const qsizetype clitic = cliticBegin(begin, m_at);
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
        static constexpr std::array<QStringView, 6> clitics{u"s", u"d", u"m", u"re", u"ve", u"ll"};
        const QStringView word = m_text.sliced(begin, end - begin);
        if (word.size() > 3 && lower(word.at(word.size() - 3).unicode()) == u'n'
            && isApostrophe(word.at(word.size() - 2).unicode())
            && lower(word.back().unicode()) == u't') {
            return end - 3;
        }
        for (const QStringView clitic : clitics) {
            const qsizetype mark = word.size() - clitic.size() - 1;
            if (mark > 0 && isApostrophe(word.at(mark).unicode())
                && word.sliced(mark + 1).compare(clitic, Qt::CaseInsensitive) == 0) {
                return begin + mark;
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
        }
        // A clitic that stands apart, as in tokenised corpora: "did n't", "Witkoff 's".
        if (isApostrophe(static_cast<char16_t>(c)) && c <= 0xFFFF && cliticFollows()) {
            while (isWordPartAt(m_at)) {
                m_at += width(codePoint(m_at));
            }
            add(begin, m_at, TokenKind::Word);
            return;
        }
        add(begin, m_at, TokenKind::Sign);
    }

    [[nodiscard]] bool cliticFollows() const
    {
        const bool standsApart = m_at == 1 || m_text.at(m_at - 2).isSpace();
        return standsApart && m_at < m_text.size() && lower(m_text.at(m_at).unicode()) == u's'
               && !isWordPartAt(m_at + 1);
    }

    QStringView m_text;
    qsizetype m_at;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokenize(QStringView text, TextSpan span)
{
    return Tokenizer(text, span).run();
}

std::vector<Token> tokenize(QStringView text)
{
    return tokenize(text, {TextOffset(), TextOffset(text.size())});
}

} // namespace slantlight
