// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/languageguess.h"

#include "core/text/foldedtext.h"

#include <QByteArray>
#include <QChar>

#include <algorithm>
#include <cstdio> // which CLD2 needs, and does not include

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Below this many words a text says too little of its language.
constexpr int enoughWords = 20;

/// Letters by the alphabet that they belong to.
struct Letters
{
    int latin = 0;
    int other = 0;
    int words = 0;
};

/// Returns as much of @p text as tells its language: all, or its beginning, middle and end.
QString sampleOf(QStringView text)
{
    constexpr qsizetype stretch = 20'000;
    if (text.size() <= 3 * stretch) {
        return text.toString();
    }
    return text.first(stretch) + u' ' + text.sliced((text.size() - stretch) / 2, stretch) + u' '
           + text.last(stretch);
}

Letters lettersOf(QStringView text)
{
    Letters letters;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t sign = text.at(i).unicode();
        if (QChar::isHighSurrogate(sign) && i + 1 < text.size()) {
            sign = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        const bool isLetter = QChar::isLetter(sign);
        letters.words += isLetter && !inWord ? 1 : 0;
        inWord = isLetter || (inWord && QChar::isMark(sign));
        if (isLetter) {
            const QChar::Script script = QChar::script(sign);
            const bool isLatin = script == QChar::Script_Latin || script == QChar::Script_Common;
            ++(isLatin ? letters.latin : letters.other);
        }
    }
    return letters;
}

/// CLD2 has some names of its own for languages.
QString tagOf(CLD2::Language language)
{
    if (language == CLD2::UNKNOWN_LANGUAGE || language == CLD2::TG_UNKNOWN_LANGUAGE) {
        return {};
    }
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language));
    if (code == "iw"_L1) {
        return u"he"_s;
    }
    if (code == "jw"_L1) {
        return u"jv"_s;
    }
    return code == "zh-Hant"_L1 || !code.contains(u'-') ? code : code.section(u'-', 0, 0);
}

struct Detected
{
    QString language;
    int percent = 0; ///< of the text
    int bytes = 0; ///< of letters that were looked at
    bool isReliable = false;
};

/// Returns @p text as CLD2 takes it: it looks at nothing that holds a sign for no interchange.
QByteArray interchangeable(QStringView text)
{
    QString clean = text.toString();
    for (QChar &c : clean) {
        const bool isNone = (c >= QChar(0xFDD0) && c <= QChar(0xFDEF)) || c >= QChar(0xFFFE);
        if (isNone
            || (c.category() == QChar::Other_Control && !QStringView(u"\t\n\r").contains(c))) {
            c = u' ';
        }
    }
    return clean.toUtf8();
}

Detected detect(QStringView text)
{
    const QByteArray utf8 = interchangeable(text);
    const CLD2::CLDHints noHints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language languages[3]{CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE,
                                CLD2::UNKNOWN_LANGUAGE}; // nothing is written for what it refuses
    int percents[3]{};
    double scores[3]{};
    int bytes = 0;
    bool isReliable = false;
    int valid = 0;
    CLD2::ExtDetectLanguageSummaryCheckUTF8(utf8.constData(), static_cast<int>(utf8.size()), true,
                                            &noHints, 0, languages, percents, scores, nullptr,
                                            &bytes, &isReliable, &valid);
    return {.language = tagOf(languages[0]),
            .percent = percents[0],
            .bytes = bytes,
            .isReliable = isReliable};
}

} // namespace

LanguageGuess guessLanguage(QStringView text)
{
    // Names, and titles of works, are often in other languages: short lines are not sure. The
    // shortest English line that CLD2 was sure to be something else has 30 bytes.
    constexpr int enoughBytes = 40;
    constexpr int fewestWords = 4;
    constexpr int mostOfIt = 80;
    const QString sample = FoldedText(sampleOf(text), Folding::Letters).text();
    const Letters letters = lettersOf(sample);
    if (letters.latin + letters.other == 0) {
        return {};
    }
    const Detected detected = detect(sample);
    LanguageGuess guess{.language = detected.language,
                        .isLikely = !detected.language.isEmpty() && detected.isReliable};
    if (letters.other > letters.latin) {
        const bool fits = !isSameLanguage(guess.language, assumedLanguage());
        return {.language = fits ? guess.language : QString(), .isLikely = true, .isSure = true};
    }
    guess.isSure = guess.isLikely && detected.percent >= mostOfIt && detected.bytes >= enoughBytes
                   && letters.words >= fewestWords;
    return guess;
}

QString assumedLanguage()
{
    return u"en"_s;
}

QString languageOf(QStringView text, const QString &declared, const QString &assumed)
{
    const LanguageGuess guess = guessLanguage(text);
    if (!declared.isEmpty() && !guess.language.isEmpty()
        && isSameLanguage(declared, guess.language)) {
        return declared;
    }
    if (guess.isSure) {
        return guess.language;
    }
    if (!declared.isEmpty()) {
        return declared;
    }
    const Letters letters = lettersOf(text);
    if (letters.words >= enoughWords && guess.isLikely) {
        return guess.language;
    }
    return letters.latin >= letters.other ? assumed : QString();
}

bool isSameLanguage(QStringView tag, QStringView other)
{
    const auto primary = [](QStringView whole) {
        return whole.left(whole.indexOf(u'-'));
    };
    return primary(tag).compare(primary(other), Qt::CaseInsensitive) == 0;
}

} // namespace slantlight
