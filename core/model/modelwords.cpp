// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelwords.h"

#include <algorithm>

namespace slantlight {

namespace {

bool isWord(QStringView word)
{
    return word.front().isLetterOrNumber()
           || (word.size() > 1 && (word.front() == u'\'' || word.front() == u'’'));
}

/// Whether capitals are the exception in @p sentence, so that they mean something.
bool capitalsTell(const Tokens &tokens, TokenRange sentence)
{
    qsizetype long_ = 0;
    qsizetype capital = 0;
    for (std::size_t token = sentence.begin; token < sentence.end; ++token) {
        const QStringView word = tokens.textOf(token);
        if (word.size() > 3 && word.front().isLetter()) {
            ++long_;
            capital += word.front().isUpper() ? 1 : 0;
        }
    }
    const bool isWhole = tokens.textOf(sentence.end - 1) == u"."; // and so no headline
    return 10 * capital < 6 * long_ || (isWhole && capital < long_);
}

bool opensSpeech(QStringView sign)
{
    return sign == u"\"" || sign == u"“" || sign == u"‘" || sign == u":" || sign == u"'";
}

} // namespace

QStringView nameOf(WordClass kind)
{
    switch (kind) {
    case WordClass::Name:
    case WordClass::Side:
        return u"<name>";
    case WordClass::Number:
        return u"<number>";
    case WordClass::Plain:
    case WordClass::Sign:
        break;
    }
    return u"<sign>";
}

std::vector<ModelWord> modelWords(const Tokens &tokens, std::span<const Tag> tags,
                                  TokenRange sentence, const KeyIndex &sides)
{
    std::vector<ModelWord> result(sentence.end - sentence.begin);
    const bool tell = capitalsTell(tokens, sentence);
    const auto ofClass = [](WordClass kind) {
        return ModelWord{.key = wordKey(nameOf(kind)), .kind = kind};
    };
    static const ModelWord name = ofClass(WordClass::Name);
    static const ModelWord side = ofClass(WordClass::Side);
    static const ModelWord number = ofClass(WordClass::Number);
    bool isFirst = true; // nothing before it but signs that open
    for (std::size_t i = 0; i < result.size(); ++i) {
        const QStringView word = tokens.textOf(sentence.begin + i);
        if (!isWord(word)) {
            isFirst = isFirst || opensSpeech(word);
            continue;
        }
        const std::uint32_t key = wordKey(word);
        const bool hasCapital = word.front().isUpper();
        if (word.front().isDigit()) {
            result[i] = number;
        } else if (result[i].kind == WordClass::Side || sides.find(key) != KeyIndex::nowhere) {
            result[i] = side;
            const std::size_t joined = sentence.begin + i + 2;
            if (joined < sentence.end && tokens.textOf(joined - 1) == u"-"
                && sides.find(wordKey(QString(word + u'-'))) != KeyIndex::nowhere) {
                result[i + 2] = side; // what it is for or against
            }
        } else if ((tags[sentence.begin + i] == Tag::Propn && hasCapital)
                   || (tell && !isFirst && hasCapital && word.size() > 1)) {
            result[i] = name;
        } else {
            result[i] = {.key = key, .kind = WordClass::Plain};
        }
        isFirst = false;
    }
    return result;
}

} // namespace slantlight
