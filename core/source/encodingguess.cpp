// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/source/encodingguess.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>

#include <unicode/ucsdet.h>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qsizetype probe = 64 * 1024; // bytes that are looked at

// Those of a byte for each character that ICU cannot tell in a short text.
constexpr std::array<const char *, 12> singleBytes{
    "windows-1252", "windows-1251", "KOI8-R",       "ISO-8859-5",   "IBM866",       "windows-1250",
    "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "ISO-8859-2",
};

bool isSameScript(QChar::Script a, QChar::Script b)
{
    const auto isJapanese = [](QChar::Script script) {
        return script == QChar::Script_Han || script == QChar::Script_Hiragana
               || script == QChar::Script_Katakana;
    };
    return a == b || a == QChar::Script_Common || b == QChar::Script_Common
           || a == QChar::Script_Inherited || b == QChar::Script_Inherited
           || (isJapanese(a) && isJapanese(b));
}

/// Whether @p c stands in texts of today as often as others of its script.
bool isUsual(QChar c)
{
    const char16_t unit = c.unicode();
    switch (c.script()) {
    case QChar::Script_Latin:
        return unit < 0x180 || unit == 0x1EA1; // no rare extensions
    case QChar::Script_Cyrillic:
        // More than two of three letters of Russian, Ukrainian or Bulgarian are of these.
        return u"оеаинтсрвлкмдпуОЕАИНТСРВЛКМДПУ"_s.contains(c);
    case QChar::Script_Greek:
        return unit >= 0x386 && unit <= 0x3CE;
    case QChar::Script_Han:
        return unit >= 0x4E00 && unit <= 0x9FA5;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return unit < 0xFF00; // half-width ones are rare
    default:
        return true;
    }
}

bool isUsualSign(QChar c)
{
    return u"“”‘’‚„«»‹›–—…•·€£¥°©®™§½¼¾²³×¿¡\u00A0、。「」『』（），！？：；・〜"_s.contains(c);
}

/// Counts how many characters beyond ASCII stand as they do in words.
class Plausibility
{
public:
    void addWord(QStringView word)
    {
        const auto beyond = std::ranges::count_if(word, [](QChar c) { return c.unicode() > 0x7F; });
        if (beyond == 0) {
            return;
        }
        QChar::Script script = QChar::Script_Common;
        bool isMixed = false;
        bool isOddCase = false;
        double usual = 0;
        for (qsizetype i = 0; i < word.size(); ++i) {
            const QChar c = word[i];
            isMixed = isMixed || !isSameScript(script, c.script());
            script = script == QChar::Script_Common ? c.script() : script;
            isOddCase = isOddCase || (i > 0 && c.isUpper() && word[i - 1].isLower());
            usual += c.unicode() > 0x7F ? (isUsual(c) ? 1 : 0.4) : 0;
        }
        constexpr qsizetype shortest = 4; // letters; "à", "où", "été" are words
        const bool isLatin = script == QChar::Script_Latin;
        const bool isAllAccents =
            isLatin && word.size() >= shortest && beyond * 10 > word.size() * 6;
        // A single letter of another script than its neighbours is rather a sign gone wrong.
        const bool isAlone = word.size() == 1 && !isLatin && script != QChar::Script_Han;
        const double share = isMixed || isAlone || isAllAccents ? 0 : isOddCase ? 0.2 : 1;
        m_good += share * usual;
        m_all += static_cast<double>(beyond) * (isAlone ? 4 : 1);
    }

    void addSign(QChar sign, bool isInWord)
    {
        const bool isApostrophe = sign == QChar(0x2019);
        m_good += isUsualSign(sign) && (!isInWord || isApostrophe) ? 1 : 0;
        m_all += 1;
    }

    [[nodiscard]] double share() const { return m_all == 0 ? 0 : 100 * m_good / m_all; }

private:
    double m_good = 0;
    double m_all = 0;
};

QByteArray canonicalName(const QByteArray &name)
{
    // Browsers read the first as the second, which holds all of it (WHATWG Encoding Standard).
    static const QHash<QByteArray, QByteArray> wider{
        {"ISO-8859-1", "windows-1252"},
        {"ISO-8859-9", "windows-1254"},
        {"ISO-8859-8-I", "ISO-8859-8"},
        {"GB2312", "GB18030"},
    };
    return wider.value(name, name);
}

QHash<QByteArray, int> confidencesOf(QByteArrayView bytes)
{
    QHash<QByteArray, int> confidences;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    ucsdet_setText(detector.get(), bytes.data(), static_cast<int32_t>(bytes.size()), &status);
    int32_t count = 0;
    const UCharsetMatch **const matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_FAILURE(status) || matches == nullptr) {
        return confidences;
    }
    for (int32_t i = 0; i < count; ++i) {
        const QByteArray name = canonicalName(ucsdet_getName(matches[i], &status));
        if (!name.startsWith("UTF-")) {
            confidences[name] =
                std::max(confidences.value(name), int(ucsdet_getConfidence(matches[i], &status)));
        }
    }
    return confidences;
}

/// How well @p bytes read as @p name, from nothing to about 160.
double scoreOf(QByteArrayView bytes, const QByteArray &name, int confidence)
{
    QStringDecoder decoder(name.constData());
    if (!decoder.isValid()) {
        return -1;
    }
    const QString text = decoder.decode(bytes);
    const auto damaged = std::ranges::count_if(text, [](QChar c) {
        return c == QChar(QChar::ReplacementCharacter)
               || (c.unicode() >= 0x80 && c.unicode() < 0xA0)
               || (c.unicode() >= 0xE000 && c.unicode() < 0xF900);
    });
    const auto beyond = std::ranges::count_if(text, [](QChar c) { return c.unicode() > 0x7F; });
    const double damage = beyond == 0 ? 0 : 150.0 * double(damaged) / double(beyond);
    // In doubt a text is Western: a few accents and curly quotes look alike in many encodings.
    const double prior = name == "windows-1252" ? 12 : 0;
    return plausibilityOf(text) - damage + 0.6 * confidence + prior;
}

qsizetype zerosAt(QByteArrayView bytes, qsizetype first, qsizetype step)
{
    qsizetype zeros = 0;
    for (qsizetype i = first; i < bytes.size(); i += step) {
        zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
}

/// Whether @p text is of words of one script and what stands between words.
bool isOfOneScript(QStringView text)
{
    std::array<qsizetype, QChar::ScriptCount> letters{};
    qsizetype all = 0;
    bool hasGaps = false;
    for (const QChar c : text) {
        const bool isControl = c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t';
        if (isControl || c.category() == QChar::Other_NotAssigned
            || c.category() == QChar::Other_PrivateUse || c.isNonCharacter()) {
            return false;
        }
        hasGaps = hasGaps || c.isSpace() || isUsualSign(c);
        if (c.isLetter() && isUsual(c)) {
            ++letters[static_cast<std::size_t>(c.script())];
        }
        ++all;
    }
    const qsizetype kana = letters[QChar::Script_Hiragana] + letters[QChar::Script_Katakana];
    letters[QChar::Script_Han] += kana;
    return hasGaps && all >= 8 && *std::ranges::max_element(letters) * 10 >= all * 6;
}

} // namespace

double plausibilityOf(QStringView text)
{
    Plausibility plausibility;
    const auto isLetterAt = [&text](qsizetype i) {
        return i >= 0 && i < text.size() && (text[i].isLetter() || text[i].isMark());
    };
    for (qsizetype i = 0; i < text.size();) {
        if (!isLetterAt(i)) {
            if (text[i].unicode() > 0x7F) {
                plausibility.addSign(text[i], isLetterAt(i - 1) && isLetterAt(i + 1)
                                                  && text[i - 1].unicode() < 0x2E80);
            }
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (isLetterAt(i)) {
            ++i;
        }
        plausibility.addWord(text.sliced(begin, i - begin));
    }
    return plausibility.share();
}

QByteArray guessedEncoding(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), probe));
    QHash<QByteArray, int> confidences = confidencesOf(head);
    for (const char *const name : singleBytes) {
        if (!confidences.contains(name)) {
            confidences.insert(name, 0);
        }
    }
    QByteArray best = "windows-1252";
    double bestScore = scoreOf(head, best, confidences.value(best));
    QList<QByteArray> names = confidences.keys();
    std::ranges::sort(names); // so that equal scores give the same answer
    for (const QByteArray &name : names) {
        if (const double score = scoreOf(head, name, confidences.value(name)); score > bestScore) {
            best = name;
            bestScore = score;
        }
    }
    return best;
}

QByteArray bareUnicode(QByteArrayView bytes)
{
    constexpr qsizetype shortest = 4; // bytes
    const QByteArrayView head =
        bytes.first(std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(3));
    if (head.size() >= shortest && bytes.size() % 4 == 0) {
        const qsizetype units = head.size() / 4;
        if (zerosAt(head, 3, 4) == units && zerosAt(head, 2, 4) * 10 >= units * 9
            && zerosAt(head, 0, 4) == 0) {
            return "UTF-32LE";
        }
        if (zerosAt(head, 0, 4) == units && zerosAt(head, 1, 4) * 10 >= units * 9
            && zerosAt(head, 3, 4) == 0) {
            return "UTF-32BE";
        }
    }
    const QByteArrayView pairs =
        bytes.first(std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1));
    if (pairs.size() < shortest || bytes.size() % 2 != 0) {
        return {};
    }
    const qsizetype units = pairs.size() / 2;
    const qsizetype low = zerosAt(pairs, 0, 2);
    const qsizetype high = zerosAt(pairs, 1, 2);
    if (low == 0 && high * 10 > units) {
        return "UTF-16LE";
    }
    if (high == 0 && low * 10 > units) {
        return "UTF-16BE";
    }
    // Texts in other scripts have few zeros, yet words of that script alone.
    const bool mayBe =
        low + high > 0 || std::ranges::any_of(pairs, [](char c) {
            return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
        });
    if (mayBe) {
        for (const char *const name : {"UTF-16LE", "UTF-16BE"}) {
            QStringDecoder decoder(name);
            const QString text = decoder.decode(pairs);
            if (!decoder.hasError() && isOfOneScript(text)) {
                return name;
            }
        }
    }
    return {};
}

} // namespace slantlight
