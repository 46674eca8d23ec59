// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/foldedtext.h"

#include <QChar>

#include <algorithm>

namespace slantlight {

namespace {

constexpr char32_t softHyphen = 0x00AD;
constexpr char32_t joiner = 0x200D; ///< zero-width; makes one picture of several emoji

/// Whether nobody sees @p c: soft hyphens, zero-width spaces, marks of direction, byte order marks.
bool isUnseen(char32_t c)
{
    return c == softHyphen || c == 0x034F || c == 0x061C || c == 0x180E
           || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
           || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

/// Whether @p c only chooses how the character before it looks.
bool isVariation(char32_t c)
{
    return c >= 0xFE00 && c <= 0xFE0F;
}

/// Whether @p mark strikes out or underlines the letter before it, and makes no other letter of it.
bool isLineThrough(QChar mark)
{
    const char16_t c = mark.unicode();
    return (c >= 0x0332 && c <= 0x0338) || c == 0x0305;
}

bool isSpace(char32_t c)
{
    return QChar::category(c) == QChar::Separator_Space;
}

/// Letters that look like apostrophes, and are in no language quotation marks.
bool isApostropheLetter(char32_t c)
{
    return c == 0x02B9 || c == 0x02BB || c == 0x02BC || c == 0x02BD || c == 0x055A || c == 0xA78C
           || c == 0xFF07;
}

/// What stands for an apostrophe inside a word, and is something else elsewhere.
bool isApostropheInWord(char32_t c)
{
    return c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2032 || c == 0x00B4 || c == u'`';
}

bool isQuotationMark(char32_t c)
{
    return c == 0x201C || c == 0x201D || c == 0x201E || c == 0x201F || c == 0x2033 || c == 0x00AB
           || c == 0x00BB;
}

bool isHyphen(char32_t c)
{
    return c == 0x2010 || c == 0x2011 || c == 0x02D7 || c == 0xFE63 || c == 0xFF0D;
}

/// What stands for a hyphen inside a word: figure dash, en dash, minus.
bool isHyphenInWord(char32_t c)
{
    return c == 0x2012 || c == 0x2013 || c == 0x2212;
}

bool isDash(char32_t c)
{
    return isHyphenInWord(c) || c == 0x2014 || c == 0x2015;
}

bool isLetterOrMark(char32_t c)
{
    return QChar::isLetter(c) || QChar::isMark(c);
}

/// Whether accents after @p letter may make another letter of it.
bool takesAccents(QChar letter)
{
    constexpr char16_t endOfAlphabets = 0x0590; // Latin, Greek, Cyrillic, Armenian
    return letter.isLetter() && letter.unicode() < endOfAlphabets;
}

bool areLatin(QStringView letters)
{
    return std::ranges::all_of(
        letters, [](QChar c) { return c.isLetter() && c.script() == QChar::Script_Latin; });
}

/// Returns the plain form of a character that Unicode knows as a variant of others, else nothing.
QString plainForm(char32_t c)
{
    const QChar::Decomposition kind = QChar::decompositionTag(c);
    if (kind == QChar::NoDecomposition) {
        return {};
    }
    const QString whole = QString::fromUcs4(&c, 1);
    switch (kind) {
    case QChar::Canonical: // the signs for angstrom and kelvin
        return c >= 0x2000 && c < 0x3000 ? whole.normalized(QString::NormalizationForm_C)
                                         : QString();
    case QChar::Font:
    case QChar::Wide:
    case QChar::Narrow:
    case QChar::Small:
        return whole.normalized(QString::NormalizationForm_KC);
    case QChar::Circle:
    case QChar::Square: {
        const QString plain = whole.normalized(QString::NormalizationForm_KC);
        return plain.size() == 1 && areLatin(plain) ? plain : QString();
    }
    case QChar::Compat: { // of ligatures and Roman numbers; no sign becomes a word
        const QString plain = whole.normalized(QString::NormalizationForm_KC);
        const bool isOfLetters = QChar::isLetter(c) || QChar::category(c) == QChar::Number_Letter;
        return isOfLetters && areLatin(plain) ? plain : QString();
    }
    default:
        return {};
    }
}

} // namespace

/// Walks over a text once and writes it anew as soon as something differs.
class TextFolder
{
public:
    TextFolder(const QString &written, Folding folding, FoldedText &result)
        : m_written(written)
        , m_isWording(folding == Folding::Wording)
        , m_result(result)
    {
    }

    void run(std::span<const LineEnd> lineEnds)
    {
        for (const LineEnd &line : lineEnds) {
            walkTo(line.span.begin().value());
            replace(line.span.end().value(), line.isInWord ? u"" : u" ");
        }
        walkTo(m_written.size());
        if (m_done == 0) {
            m_result.m_text = m_written;
        } else {
            m_result.m_text += QStringView(m_written).sliced(m_done);
        }
    }

private:
    [[nodiscard]] char32_t codePoint(qsizetype at) const
    {
        const QChar c = m_written.at(at);
        if (c.isHighSurrogate() && at + 1 < m_written.size()
            && m_written.at(at + 1).isLowSurrogate()) {
            return QChar::surrogateToUcs4(c, m_written.at(at + 1));
        }
        return c.unicode();
    }

    /// Returns the character before the one at hand, as it was folded; 0 at the start.
    [[nodiscard]] char32_t before() const
    {
        const QString &text = m_at > m_done ? m_written : m_result.m_text;
        const qsizetype end = m_at > m_done ? m_at : text.size();
        if (end == 0) {
            return 0;
        }
        const QChar last = text.at(end - 1);
        if (last.isLowSurrogate() && end > 1 && text.at(end - 2).isHighSurrogate()) {
            return QChar::surrogateToUcs4(text.at(end - 2), last);
        }
        return last.unicode();
    }

    /// Returns the next character from @p at on that is seen; 0 at the end.
    [[nodiscard]] char32_t seenFrom(qsizetype at) const
    {
        constexpr qsizetype furthest = 8; // so that time stays linear
        const qsizetype end = std::min(m_written.size(), at + furthest);
        while (at < end && isUnseen(m_written.at(at).unicode())) {
            ++at;
        }
        return at < end ? codePoint(at) : 0;
    }

    void walkTo(qsizetype end)
    {
        while (m_at < end) {
            m_at = endOfPlain(m_at, end);
            if (m_at < end) {
                fold(codePoint(m_at));
            }
        }
    }

    /// Returns where the plain letters and signs end that begin at @p at: most of most texts.
    [[nodiscard]] qsizetype endOfPlain(qsizetype at, qsizetype end) const
    {
        const char16_t *const units = QStringView(m_written).utf16();
        while (at < end && units[at] < 0x80 && units[at] != u'`'
               && !(m_isWording && QChar::isSpace(units[at]))) {
            ++at;
        }
        return at;
    }

    void fold(char32_t c)
    {
        const qsizetype next = m_at + (QChar::requiresSurrogates(c) ? 2 : 1);
        if (m_isWording && QChar::isSpace(c)) {
            foldSpaces();
        } else if (isSpace(c)) {
            replace(next, u" ");
        } else if (isUnseen(c) || isVariation(c)) {
            foldUnseen(c, next);
        } else if (isApostropheLetter(c) || (isApostropheInWord(c) && isInsideWord(next))) {
            replace(next, u"'");
        } else if (isHyphen(c) || (isDash(c) && m_isWording)
                   || (isHyphenInWord(c) && isInsideWord(next))) {
            replace(next, u"-");
        } else if (m_isWording && c < 0x10000 && straightSign(static_cast<char16_t>(c)) != c) {
            const QChar straight(straightSign(static_cast<char16_t>(c)));
            replace(next, QStringView(&straight, 1));
        } else if (c >= 0x0300 && QChar::isMark(c)) {
            compose();
        } else if (const QString plain = c < 0x0132 ? QString() : plainForm(c); !plain.isNull()) {
            replace(next, plain);
        } else {
            m_at = next;
        }
    }

    /// Whether letters stand before what is at hand and at @p next.
    [[nodiscard]] bool isInsideWord(qsizetype next) const
    {
        return isLetterOrMark(before()) && QChar::isLetter(seenFrom(next));
    }

    void foldSpaces()
    {
        qsizetype end = m_at + 1;
        while (end < m_written.size()
               && (m_written.at(end).isSpace() || isUnseen(m_written.at(end).unicode()))) {
            ++end;
        }
        if (end == m_at + 1 && m_written.at(m_at) == u' ') {
            m_at = end;
        } else {
            replace(end, u" ");
        }
    }

    void foldUnseen(char32_t c, qsizetype next)
    {
        const bool isOfWord = isLetterOrMark(before());
        const bool staysInPicture = (c == joiner && !(isOfWord && isLetterOrMark(seenFrom(next))))
                                    || (isVariation(c) && !isOfWord);
        if (staysInPicture && !m_isWording) {
            m_at = next;
        } else {
            replace(next, {});
        }
    }

    /// Joins the accents at hand with their letter.
    void compose()
    {
        qsizetype end = m_at;
        while (end < m_written.size() && m_written.at(end).isMark()
               && !isVariation(m_written.at(end).unicode())) {
            ++end;
        }
        if (end == m_at) { // beyond the basic plane
            m_at += 2;
            return;
        }
        constexpr qsizetype mostAccents = 30; // Unicode Standard Annex 15, stream-safe text
        const qsizetype base = m_at - 1;
        if (base < m_done || end - m_at > mostAccents || !takesAccents(m_written.at(base))) {
            m_at = end;
            return;
        }
        const QString cluster = m_written.sliced(base, end - base);
        QString plain = cluster;
        plain.removeIf(isLineThrough);
        plain = plain.normalized(QString::NormalizationForm_C);
        if (plain == cluster) {
            m_at = end;
        } else {
            m_at = base;
            replace(end, plain);
        }
    }

    /// Puts @p plain in the place of what stands from here to @p end, and goes there.
    void replace(qsizetype end, QStringView plain)
    {
        QString &text = m_result.m_text;
        if (m_done == 0) {
            text.reserve(m_written.size());
        }
        text += QStringView(m_written).sliced(m_done, m_at - m_done);
        if (end - m_at != plain.size()) {
            m_result.m_edits.push_back({.folded = text.size(),
                                        .foldedLength = plain.size(),
                                        .written = m_at,
                                        .writtenLength = end - m_at});
        }
        text += plain;
        m_done = end;
        m_at = end;
    }

    const QString &m_written;
    bool m_isWording;
    FoldedText &m_result;
    qsizetype m_done = 0; ///< what stands before is in the result
    qsizetype m_at = 0;
};

FoldedText::FoldedText(const QString &written, Folding folding, std::span<const LineEnd> lineEnds)
{
    TextFolder(written, folding, *this).run(lineEnds);
}

TextSpan FoldedText::writtenByEdits(TextSpan folded) const
{
    const auto place = [this](auto edit, qsizetype at, bool isEnd) {
        if (edit == m_edits.begin()) {
            return at;
        }
        --edit;
        const qsizetype into = at - edit->folded;
        const bool isInside = isEnd ? into <= edit->foldedLength : into < edit->foldedLength;
        if (isInside) {
            return edit->written + (isEnd ? edit->writtenLength : 0);
        }
        return edit->written + edit->writtenLength + into - edit->foldedLength;
    };
    const qsizetype begin = folded.begin().value();
    const qsizetype end = folded.end().value();
    const qsizetype first =
        place(std::ranges::upper_bound(m_edits, begin, {}, &Edit::folded), begin, false);
    if (folded.isEmpty()) {
        return {TextOffset(first), TextOffset(first)};
    }
    const qsizetype last =
        place(std::ranges::lower_bound(m_edits, end, {}, &Edit::folded), end, true);
    return {TextOffset(first), TextOffset(last)};
}

TextSpan FoldedText::foldedByEdits(TextSpan written) const
{
    const auto place = [this](TextOffset offset) {
        const qsizetype at = offset.value();
        auto edit = std::ranges::upper_bound(m_edits, at, {}, &Edit::written);
        if (edit == m_edits.begin()) {
            return offset;
        }
        --edit;
        const qsizetype rest = at - edit->written - edit->writtenLength;
        return TextOffset(edit->folded + (rest < 0 ? 0 : edit->foldedLength + rest));
    };
    return {place(written.begin()), place(written.end())};
}

char16_t straightSign(char16_t c)
{
    if (isApostropheLetter(c) || isApostropheInWord(c) || c == 0x201A) {
        return u'\'';
    }
    return isQuotationMark(c) ? u'"' : isHyphen(c) ? u'-' : c;
}

QString foldedWord(QStringView word, Folding folding)
{
    // Nearly all words are plain letters, which no folding changes.
    const auto isPlain = [](QChar c) {
        const QChar small(c.unicode() | 0x20U);
        return (small >= u'a' && small <= u'z') || (c >= u'0' && c <= u'9');
    };
    if (std::ranges::all_of(word, isPlain)) {
        QString folded(word.size(), Qt::Uninitialized);
        std::ranges::transform(word, folded.begin(),
                               [](QChar c) { return QChar(c.unicode() | 0x20U); });
        return folded;
    }
    return FoldedText(word.toString(), folding).text().toLower();
}

} // namespace slantlight
