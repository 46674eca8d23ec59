// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/patternregex.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// How many characters the phrases of one pattern may take. Most take fewer than a hundred; lists
/// that follow on lists take hundreds of thousands, which no editor compiles.
constexpr qsizetype largestPattern = 6000;

/// Begins a word whose case counts, inside an expression where none does.
const QString exactCase = u"(?-i:"_s;

struct Element;
using Sequence = std::vector<Element>;
using Sequences = std::vector<Sequence>;

/// A part of a pattern: words of which one stands there, a group, or a gap.
struct Element
{
    QStringList words; ///< expressions, each a word or phrase
    Sequences group;
    std::uint32_t gap = 0;
    bool isOptional = false;
};

QString escaped(const QString &word)
{
    // Apostrophes and hyphens come in several shapes.
    QString expression = QRegularExpression::escape(word);
    expression.replace(u"'"_s, u"['’]"_s).replace(u"\\'"_s, u"['’]"_s).replace(u"’"_s, u"['’]"_s);
    return expression.replace(u"['['’]]"_s, u"['’]"_s).replace(u"\\['’]"_s, u"['’]"_s);
}

bool beginsLikeAWord(const QString &form)
{
    return !form.isEmpty() && form.front().isLetterOrNumber();
}

/// Whether @p tokenizer cuts the two apart where they are written as one word, as in isn't.
bool partWithoutSpace(const QString &before, const QString &after, const Tokenizer &tokenizer)
{
    const std::vector<Token> tokens = tokenizer.tokens(QString(before + after));
    return tokens.size() == 2 && tokens.front().span.length() == before.size();
}

/// What stands between two tokens that the analysis cuts apart, as in isn't and state-run.
QString gapBetween(const QString &before, const QString &after, const Tokenizer &tokenizer)
{
    const bool isTight = !beginsLikeAWord(after) || !beginsLikeAWord(before)
                         || partWithoutSpace(before, after, tokenizer);
    return isTight ? u"\\s*"_s : u"\\s+"_s;
}

QString oneOf(const QStringList &expressions)
{
    return expressions.size() == 1 ? expressions.front()
                                   : QString(u"(?:"_s + expressions.join(u'|') + u')');
}

QString entryExpression(const LexiconEntry &entry, const Tokenizer &tokenizer)
{
    QString expression;
    QString before;
    for (const LexiconToken &token : entry) {
        QStringList forms;
        for (const QString &form : token.forms) {
            forms += escaped(form);
        }
        forms.removeDuplicates();
        if (!before.isEmpty()) {
            expression += gapBetween(before, token.forms.front(), tokenizer);
        }
        expression += oneOf(forms);
        before = token.forms.front();
    }
    return expression;
}

/// An entry word by word where it is one word: each form may begin with another letter.
QStringList entryExpressions(const LexiconEntry &entry, const Tokenizer &tokenizer)
{
    if (entry.size() != 1) {
        return {entryExpression(entry, tokenizer)};
    }
    QStringList forms;
    for (const QString &form : entry.front().forms) {
        forms += escaped(form);
    }
    return forms;
}

class RegexWriter
{
public:
    explicit RegexWriter(const Lexicon &lexicon)
        : m_lexicon(lexicon)
    {
    }

    PatternRegex run(const PatternTree &tree)
    {
        const Sequences all = alternatives(tree.alternatives);
        if (!m_isSayable) {
            return {};
        }
        PatternRegex result = translated(all);
        if (sizeOf(result) <= largestPattern) {
            return result;
        }
        m_withOptional = WithOptional::No;
        result = translated(all);
        result.isWhole = false;
        if (sizeOf(result) > largestPattern) {
            std::erase_if(result.starts, [](const auto &start) { return !start.isWord; });
        }
        return result;
    }

private:
    enum class WithOptional : std::uint8_t { Yes, No };

    PatternRegex translated(const Sequences &all)
    {
        m_byLetter.clear();
        for (const Sequence &sequence : all) {
            starts(sequence);
        }
        PatternRegex result;
        for (auto &[letter, expressions] : m_byLetter) {
            expressions.removeDuplicates();
            for (const QString &expression : expressions) {
                const bool isWord =
                    std::ranges::all_of(expression, [](QChar c) { return c.isLetter(); });
                result.starts.push_back(
                    {.letter = letter, .expression = expression, .isWord = isWord});
            }
        }
        result.isWhole = m_isWhole;
        return result;
    }

    static qsizetype sizeOf(const PatternRegex &regex)
    {
        qsizetype size = 0;
        for (const PatternRegex::Start &start : regex.starts) {
            size += start.isWord ? 0 : start.expression.size();
        }
        return size;
    }

    Sequences alternatives(const PatternAlternatives &all)
    {
        Sequences sequences;
        for (const PatternSequence &nodes : all) {
            Sequence &elements = sequences.emplace_back();
            for (const PatternNode &node : nodes) {
                m_isWhole = m_isWhole && !node.suffix.tags;
                if (auto element =
                        std::visit([this](const auto &item) { return take(item); }, node.item)) {
                    element->isOptional = node.suffix.isOptional;
                    elements.push_back(std::move(*element));
                }
            }
        }
        return sequences;
    }

    std::optional<Element> take(const WordItem &item)
    {
        if (!item.text.contains(u'~')) {
            return Element{.words = {escaped(item.text.toLower())}, .group = {}};
        }
        const auto entry = m_lexicon.word(item.text);
        return Element{.words =
                           entry ? entryExpressions(*entry, m_lexicon.tokenizer()) : QStringList{},
                       .group = {}};
    }

    static std::optional<Element> take(const ExactItem &item)
    {
        return Element{.words = {exactCase + escaped(item.text) + u')'}, .group = {}};
    }

    std::optional<Element> take(const ListItem &item)
    {
        return Element{.words = listExpressions(item.name), .group = {}};
    }

    std::optional<Element> take(const AskItem &item)
    {
        const Askable &row = askable(item.asked.ask);
        m_isSayable = m_isSayable && !row.expression.isEmpty();
        m_isWhole = m_isWhole && row.isExact;
        return Element{.words = {row.expression.toString()}, .group = {}};
    }

    static std::optional<Element> take(const GapItem &item)
    {
        return Element{.words = {}, .group = {}, .gap = item.most};
    }

    std::optional<Element> take(const EdgeItem & /*item*/)
    {
        m_isWhole = false;
        return std::nullopt;
    }

    std::optional<Element> take(const GroupItem &item)
    {
        return Element{.words = {}, .group = alternatives(item.alternatives)};
    }

    std::optional<Element> take(const MarkedItem &item)
    {
        m_isWhole = false; // all of the pattern is coloured, not the marked part alone
        return Element{.words = {}, .group = alternatives(item.alternatives)};
    }

    std::optional<Element> take(const PartItem &item)
    {
        return Element{.words = {}, .group = alternatives(item.alternatives)};
    }

    std::optional<Element> take(const UseItem &item)
    {
        return Element{.words = {}, .group = alternatives(item.definition->alternatives)};
    }

    QStringList listExpressions(const QString &name)
    {
        QStringList expressions;
        if (const LexiconList *const list = m_lexicon.list(name)) {
            for (const LexiconEntry &entry : list->entries) {
                expressions += entryExpressions(entry, m_lexicon.tokenizer());
                m_isWhole = m_isWhole && std::ranges::all_of(entry, [](const LexiconToken &token) {
                                return token.tags == allTags;
                            });
            }
        }
        // The longest first: an expression takes the first that fits.
        std::ranges::stable_sort(expressions, std::greater(), &QString::size);
        return expressions;
    }

    /// The expression of elements after the first, each with what parts it from the one before.
    [[nodiscard]] QString rest(std::span<const Element> elements) const
    {
        QString expression;
        for (const Element &element : elements) {
            if (element.isOptional && m_withOptional == WithOptional::No) {
                continue;
            }
            if (element.gap > 0) {
                expression += u"(?:\\s+\\S+){0,%1}?"_s.arg(element.gap);
                continue;
            }
            const QString body = bodyOf(element);
            const bool isSign = !body.isEmpty() && u"\\,;:!?'\"’”“[-"_s.contains(body.front())
                                && !body.startsWith(u"\\d"_s) && !body.startsWith(u"\\S"_s);
            const QString parted = (isSign ? u"\\s*"_s : u"\\s+"_s) + body;
            expression += element.isOptional ? QString(u"(?:"_s + parted + u")?"_s) : parted;
        }
        return expression;
    }

    [[nodiscard]] QString bodyOf(const Element &element) const
    {
        if (element.group.empty()) {
            return oneOf(element.words);
        }
        QStringList all;
        for (const Sequence &sequence : element.group) {
            all += wholeOf(sequence);
        }
        return oneOf(all);
    }

    [[nodiscard]] QString wholeOf(std::span<const Element> sequence) const
    {
        if (sequence.empty()) {
            return {};
        }
        const Element &first = sequence.front();
        const auto others = sequence.subspan(1);
        if (first.gap > 0) {
            return u"(?:\\S+\\s+){0,%1}?"_s.arg(first.gap) + wholeOf(others);
        }
        const QString with = bodyOf(first) + rest(others);
        return first.isOptional && !others.empty()
                   ? QString(u"(?:"_s + with + u'|' + wholeOf(others) + u')')
                   : with;
    }

    /// Enters every way in which @p sequence may begin.
    void starts(std::span<const Element> sequence)
    {
        if (sequence.empty()) {
            return;
        }
        const Element &first = sequence.front();
        const auto others = sequence.subspan(1);
        if (first.gap > 0 || first.isOptional) {
            starts(others);
        }
        if (first.gap > 0 || (first.isOptional && m_withOptional == WithOptional::No)) {
            return;
        }
        for (const Sequence &inner : first.group) {
            Sequence joined = inner;
            joined.insert(joined.end(), others.begin(), others.end());
            starts(joined);
        }
        std::map<QChar, QStringList> words;
        for (const QString &word : first.words) {
            const QChar letter = letterOf(word);
            if (letter.isNull()) {
                m_isWhole = false;
            } else {
                words[letter].push_back(word);
            }
        }
        const QString end = rest(others);
        for (const auto &[letter, each] : words) {
            if (end.isEmpty()) {
                m_byLetter[letter] += each;
            } else {
                m_byLetter[letter].push_back(oneOf(each) + end);
            }
        }
    }

    /// What an expression begins with, if that is a letter.
    static QChar letterOf(const QString &expression)
    {
        const qsizetype at = expression.startsWith(exactCase)  ? exactCase.size()
                             : expression.startsWith(u"(?:"_s) ? 3
                                                               : 0;
        const QChar first = at < expression.size() ? expression.at(at).toLower() : QChar();
        return first.isLetter() ? first : QChar();
    }

    const Lexicon &m_lexicon;
    bool m_isWhole = true;
    bool m_isSayable = true;
    WithOptional m_withOptional = WithOptional::Yes;
    std::map<QChar, QStringList> m_byLetter;
};

} // namespace

PatternRegex patternRegex(const PatternTree &tree, const Lexicon &lexicon)
{
    return RegexWriter(lexicon).run(tree);
}

} // namespace slantlight
