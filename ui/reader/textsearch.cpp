// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/textsearch.h"

#include <QRegularExpression>
#include <QStringMatcher>

namespace slantlight::ui {

namespace {

// One unit for one unit, so that places in the folded text are places in the text.
QString folded(QString text, Qt::CaseSensitivity sensitivity)
{
    for (QChar &letter : text) {
        switch (letter.unicode()) {
        case u'\u2018':
        case u'\u2019':
        case u'\u201A':
        case u'\u201B':
        case u'\u2032':
            letter = u'\'';
            break;
        case u'\u201C':
        case u'\u201D':
        case u'\u201E':
        case u'\u201F':
        case u'\u00AB':
        case u'\u00BB':
        case u'\u2033':
            letter = u'"';
            break;
        case u'\u2010':
        case u'\u2011':
            letter = u'-';
            break;
        case u'\u00A0':
        case u'\u2009':
        case u'\u202F':
        case u'\n':
            letter = u' ';
            break;
        default:
            if (sensitivity == Qt::CaseInsensitive) {
                letter = letter.toCaseFolded();
            }
            break;
        }
    }
    return text;
}

bool isWordCharacter(char32_t letter)
{
    return QChar::isLetterOrNumber(letter) || QChar::isMark(letter) || letter == U'_';
}

bool isWordBefore(QStringView text, qsizetype place)
{
    if (place == 0) {
        return false;
    }
    const QChar last = text[place - 1];
    const bool isPair = place > 1 && last.isLowSurrogate() && text[place - 2].isHighSurrogate();
    return isWordCharacter(isPair ? QChar::surrogateToUcs4(text[place - 2], last) : last.unicode());
}

bool isWordAfter(QStringView text, qsizetype place)
{
    if (place == text.size()) {
        return false;
    }
    const QChar first = text[place];
    const bool isPair =
        place + 1 < text.size() && first.isHighSurrogate() && text[place + 1].isLowSurrogate();
    return isWordCharacter(isPair ? QChar::surrogateToUcs4(first, text[place + 1])
                                  : first.unicode());
}

std::vector<TextSpan> findWords(const QString &text, const TextQuery &query)
{
    const auto sensitivity = query.matchesCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    std::vector<TextSpan> found;
    const QString hay = folded(text, sensitivity);
    const QStringMatcher needle(folded(query.words, sensitivity));
    const qsizetype size = query.words.size();
    qsizetype place = needle.indexIn(hay);
    while (place >= 0) {
        const bool fits =
            !query.wholeWords || (!isWordBefore(text, place) && !isWordAfter(text, place + size));
        if (fits) {
            const TextOffset begin(place);
            found.emplace_back(begin, begin + size);
        }
        place = needle.indexIn(hay, place + (fits ? size : 1));
    }
    return found;
}

std::expected<std::vector<TextSpan>, ExpressionFault> findExpression(const QString &text,
                                                                     const TextQuery &query)
{
    QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !query.matchesCase);
    const QRegularExpression expression(query.words, options);
    if (!expression.isValid()) {
        return std::unexpected(ExpressionFault{.reason = expression.errorString(),
                                               .place = expression.patternErrorOffset()});
    }
    std::vector<TextSpan> found;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text)) {
        const qsizetype begin = match.capturedStart();
        const qsizetype end = match.capturedEnd();
        const bool fits =
            !query.wholeWords || (!isWordBefore(text, begin) && !isWordAfter(text, end));
        if (begin < end && fits) {
            found.emplace_back(TextOffset(begin), TextOffset(end));
        }
    }
    return found;
}

} // namespace

std::expected<std::vector<TextSpan>, ExpressionFault> findAll(const QString &text,
                                                              const TextQuery &query)
{
    if (query.words.isEmpty()) {
        return {};
    }
    if (query.isExpression) {
        return findExpression(text, query);
    }
    return findWords(text, query);
}

} // namespace slantlight::ui
