// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/ruleproposal.h"

#include "core/text/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr int mostWordsOfId = 3;

/// Returns @p word so that a pattern takes it as it is.
QString escaped(QStringView word)
{
    static const QRegularExpression special(u"([\\\\#()\\[\\]{}|?^$*@%/<>~=])"_s);
    QString text = word.toString();
    text.replace(special, u"\\\\1"_s);
    return text.startsWith(u"..."_s) ? u'\\' + text : text;
}

bool isName(const Reading &reading, std::size_t token)
{
    return reading.tags[token] == Tag::Propn;
}

/// Returns the word at @p token in all its forms: "claim~v/VERB".
QString formsOf(const Reading &reading, std::size_t token, const Lemmatizer &lemmatizer)
{
    const QString word = foldedWord(reading.tokens.textOf(token));
    const Tag tag = reading.tags[token];
    const QString lemma = lemmatizer.lemmaOf(word, tag);
    const Inflection &inflection = lemmatizer.inflection();
    if (tag == Tag::Verb && inflection.verbForms(lemma).contains(word)) {
        return escaped(lemma) + u"~v/VERB"_s; // the noun is mostly spelt alike
    }
    if (tag == Tag::Noun && inflection.nounForms(lemma).contains(word)) {
        return escaped(lemma) + u"~n"_s;
    }
    if (tag == Tag::Adj && word != lemma && inflection.adjectiveForms(lemma).contains(word)) {
        return escaped(lemma) + u"~a"_s;
    }
    return escaped(word);
}

bool isWordLike(const Reading &reading, std::size_t token)
{
    return reading.tokens.kindOf(token) == TokenKind::Word;
}

/// Returns @p sentence for an example: on one line, without braces, and without quotation marks
/// whose fellows stand in other sentences.
QString asExample(QString sentence)
{
    static const QRegularExpression quotes(u"[\"\u201c\u201d\u201e\u00ab\u00bb]"_s);
    if (sentence.count(quotes) % 2 == 1) {
        sentence.remove(quotes);
    }
    return sentence.simplified();
}

QString sentenceText(const Reading &reading, TokenRange sentence)
{
    QString text = reading.tokens.spanOf(sentence).in(reading.tokens.text()).toString();
    return asExample(text.remove(u'{').remove(u'}'));
}

} // namespace

std::optional<TokenRange> tokensIn(const Reading &reading, TextSpan span)
{
    const Tokens &tokens = reading.tokens;
    std::size_t begin = 0;
    while (begin < tokens.size() && tokens.spanOf(begin).end() <= span.begin()) {
        ++begin;
    }
    std::size_t end = begin;
    while (end < tokens.size() && tokens.spanOf(end).begin() < span.end()) {
        ++end;
    }
    while (begin < end && tokens.isSign(begin)) {
        ++begin;
    }
    while (begin < end && tokens.isSign(end - 1)) {
        --end;
    }
    const bool isOne =
        begin < end && tokens.sentenceNumber(begin) == tokens.sentenceNumber(end - 1);
    return isOne ? std::optional(TokenRange{.begin = begin, .end = end}) : std::nullopt;
}

QString patternOf(const Reading &reading, TokenRange range, WordingChoice choice,
                  const Lemmatizer &lemmatizer)
{
    const Tokens &tokens = reading.tokens;
    QString pattern;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        const bool isGeneral = choice == WordingChoice::General;
        const bool isPlain = choice == WordingChoice::Exact || tokens.isSign(token);
        QString item;
        if (isGeneral && tokens.kindOf(token) == TokenKind::Number) {
            item = u"#"_s;
        } else if (isGeneral && isName(reading, token)) {
            // However many words it has.
            while (token + 1 < range.end && isName(reading, token + 1)) {
                ++token;
            }
            item = u"/PROPN /PROPN? /PROPN?"_s;
        } else {
            item = isPlain ? escaped(foldedWord(tokens.textOf(token)))
                           : formsOf(reading, token, lemmatizer);
        }
        // A word and its ending are cut apart as the text was: "isn't".
        const bool isGlued = token > range.begin && tokens.touchesBefore(token)
                             && isWordLike(reading, token) && isWordLike(reading, token - 1)
                             && !pattern.endsWith(u'?') && !pattern.contains(u'~');
        pattern += pattern.isEmpty() || isGlued ? item : u' ' + item;
    }
    return pattern;
}

std::optional<std::vector<TokenRange>> placesOf(const QString &pattern, const Reading &reading,
                                                const Lexicon &lexicon)
{
    Vocabulary vocabulary;
    PatternWords words(lexicon, vocabulary);
    const auto compiled = TokenPattern::compile(pattern, words);
    if (!compiled || compiled->anchors().empty()) {
        return std::nullopt;
    }
    std::vector<WordId> ids;
    for (std::size_t token = 0; token < reading.tokens.size(); ++token) {
        ids.push_back(vocabulary.find(reading.tokens.textOf(token)));
    }
    const TokenView view = viewOf(reading, ids);
    std::vector<TokenRange> places;
    for (std::size_t token = 0; token < ids.size(); ++token) {
        if (const auto match = compiled->matchAt(view, token)) {
            places.push_back(match->marked);
            token = match->whole.end - 1;
        }
    }
    return places;
}

QString proposedId(Category category, const Reading &reading, TokenRange range,
                   const RuleSet &rules)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QStringList words;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        QString word = foldedWord(reading.tokens.textOf(token)).toLower().remove(others);
        if (!word.isEmpty() && words.size() < mostWordsOfId) {
            words.append(std::move(word));
        }
    }
    const QString base =
        categoryId(category) + u'.' + (words.isEmpty() ? u"1"_s : words.join(u'-'));
    QString id = base;
    for (int number = 2; rules.rule(RuleId(id)) != nullptr; ++number) {
        id = base + u'-' + QString::number(number);
    }
    return id;
}

QString exampleOf(const Reading &reading, TokenRange range)
{
    const TextSpan marked = reading.tokens.spanOf(range);
    const TextSpan sentence = reading.tokens.spanOf(reading.tokens.sentenceOf(range.begin));
    const QString &text = reading.tokens.text();
    const auto part = [&text](TextOffset begin, TextOffset end) {
        // What stands in braces already would be taken for a mark.
        return TextSpan(begin, end).in(text).toString().remove(u'{').remove(u'}');
    };
    return asExample(part(sentence.begin(), marked.begin()) + u'{'
                     + part(marked.begin(), marked.end()) + u'}'
                     + part(marked.end(), sentence.end()));
}

std::optional<QString> counterExampleOf(const Reading &reading, TokenRange range,
                                        const std::vector<TokenRange> &places)
{
    const Tokens &tokens = reading.tokens;
    std::vector<std::size_t> wanted;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        if (isWordLike(reading, token)) {
            wanted.push_back(token);
        }
    }
    // The longest word is the least likely to be a mere "the".
    std::ranges::stable_sort(wanted, std::greater(),
                             [&](std::size_t token) { return tokens.textOf(token).size(); });
    for (const std::size_t word : wanted) {
        if (tokens.textOf(word).size() < 4) {
            break;
        }
        const QString folded = foldedWord(tokens.textOf(word));
        for (const TokenRange &sentence : tokens.sentences()) {
            const bool holdsPlace = std::ranges::any_of(
                places, [&](TokenRange place) { return sentence.contains(place.begin); });
            if (holdsPlace || sentence.contains(range.begin)) {
                continue;
            }
            for (std::size_t token = sentence.begin; token < sentence.end; ++token) {
                if (foldedWord(tokens.textOf(token)) == folded) {
                    return sentenceText(reading, sentence);
                }
            }
        }
    }
    return std::nullopt;
}

QString RuleDraft::text() const
{
    QStringList lines{u"rule "_s + id, u"severity weak"_s, u"say  "_s + message, u"see  "_s + cite,
                      u"find "_s + pattern};
    for (const QString &example : firing) {
        lines.append(u"+ "_s + example);
    }
    for (const QString &example : silent) {
        lines.append(u"- "_s + example);
    }
    return lines.join(u'\n') + u'\n';
}

QString textOf(const Rule &rule)
{
    return u"rule "_s + rule.id.text() + u'\n' + rule.lines.join(u'\n') + u'\n';
}

} // namespace slantlight
