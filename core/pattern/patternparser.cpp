// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/patternparser.h"

#include "core/base/diagnosticcode.h"
#include "core/pattern/patternpiece.h"
#include "core/pattern/patternprogram.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr int deepestGroup = 16;
constexpr std::uint32_t defaultGap = 3;
constexpr std::uint32_t longestGap = 20;

bool isClosing(QChar c)
{
    return u")]}"_s.contains(c);
}

QChar closingOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'(':
        return u')';
    case u'[':
        return u']';
    default:
        return u'}';
    }
}

/// The names of all % items, as a mistake lists them.
QString askableNames()
{
    QStringList names;
    for (const Askable &row : askables()) {
        if (row.notation.startsWith(u'%')) {
            names.push_back(row.notation.toString());
        }
    }
    return names.join(u", "_s);
}

class PatternParser
{
public:
    PatternParser(QStringView notation, const Lexicon &lexicon, const PatternLets &lets)
        : m_notation(notation)
        , m_lexicon(lexicon)
        , m_lets(lets)
    {
    }

    ParsedPattern run()
    {
        m_parsed.tree.alternatives = alternatives(0);
        if (m_parsed.tree.items > longestProgram) {
            fail(DiagnosticCode::PatternTooLong, 0);
        }
        std::ranges::stable_sort(m_parsed.mistakes, {}, &Mistake::at);
        return std::move(m_parsed);
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_notation.size(); }
    [[nodiscard]] QChar next() const { return m_notation.at(m_at); }

    PatternAlternatives alternatives(int depth)
    {
        if (!goesTo(depth)) {
            return {};
        }
        PatternAlternatives all;
        all.push_back(sequence(depth));
        while (!isAtEnd() && next() == u'|') {
            ++m_at;
            all.push_back(sequence(depth));
        }
        return all;
    }

    PatternSequence sequence(int depth)
    {
        PatternSequence nodes;
        bool isEmpty = true;
        while (!isAtEnd()) {
            const QChar c = next();
            if (c.isSpace()) {
                ++m_at;
                continue;
            }
            if (c == u'|' || (isClosing(c) && !m_open.isEmpty())) {
                break;
            }
            isEmpty = false;
            if (isClosing(c)) {
                fail(DiagnosticCode::ClosesNothing, m_at, {c});
                ++m_at;
            } else {
                nodes.push_back(node(depth));
            }
        }
        const bool isCutOff = m_isGivenUp || (isAtEnd() && !m_open.isEmpty());
        if (isEmpty && !isCutOff) {
            fail(DiagnosticCode::EmptyAlternative, m_at);
        }
        return nodes;
    }

    PatternNode node(int depth)
    {
        switch (next().unicode()) {
        case u'(': {
            const qsizetype begin = m_at;
            GroupItem group{.alternatives = bracketed(depth, begin + 1)};
            return {.item = std::move(group), .suffix = suffix(), .at = begin};
        }
        case u'[':
            return markedPart(depth);
        case u'{':
            return namedPart(depth);
        default:
            return piece(depth);
        }
    }

    /// Reads what stands from @p contentsAt on, up to what closes the bracket at the present place.
    PatternAlternatives bracketed(int depth, qsizetype contentsAt)
    {
        const qsizetype begin = m_at;
        const QChar opening = next();
        m_open.append(closingOf(opening));
        m_at = contentsAt;
        PatternAlternatives contents = alternatives(depth + 1);
        const QChar closing = m_open.back();
        m_open.chop(1);
        if (m_isGivenUp) {
            return contents;
        }
        if (isAtEnd() || next() != closing) {
            fail(DiagnosticCode::NotClosed, begin, {opening});
        }
        // A wrong bracket closes as well, unless a bracket further out waits for it.
        if (!isAtEnd() && (next() == closing || !m_open.contains(next()))) {
            ++m_at;
        }
        return contents;
    }

    PatternNode markedPart(int depth)
    {
        const qsizetype begin = m_at;
        if (m_isInMark) {
            fail(DiagnosticCode::NestedMark, begin);
        }
        m_parsed.isMarking = true;
        const bool wasInMark = std::exchange(m_isInMark, true);
        MarkedItem mark{.alternatives = bracketed(depth, begin + 1)};
        m_isInMark = wasInMark;
        return {.item = std::move(mark), .suffix = {}, .at = begin};
    }

    PatternNode namedPart(int depth)
    {
        static const QRegularExpression shape(u"\\G\\{\\s*([a-z][a-z0-9-]*):"_s);
        const qsizetype begin = m_at;
        const auto match = shape.matchView(m_notation, begin);
        const QString name = match.captured(1);
        if (!match.hasMatch()) {
            fail(DiagnosticCode::PartWithoutName, begin);
        } else if (name == u"match" || name == u"speaker") {
            fail(DiagnosticCode::ReservedName, begin, {name});
        } else if (m_openParts.contains(name)) {
            fail(DiagnosticCode::PartWithinItself, begin, {name});
        } else if (!m_parsed.partNames.contains(name)) {
            m_parsed.partNames.push_back(name);
            if (m_parsed.partNames.size() == qsizetype(PatternProgram::mostParts) + 1) {
                fail(DiagnosticCode::TooManyParts, begin,
                     {QString::number(PatternProgram::mostParts)});
            }
        }
        m_openParts.push_back(name);
        PartItem part{.name = name,
                      .alternatives =
                          bracketed(depth, match.hasMatch() ? match.capturedEnd() : begin + 1)};
        m_openParts.pop_back();
        return {.item = std::move(part), .suffix = suffix(), .at = begin};
    }

    /// Reads what may stand directly after a closing bracket.
    PatternSuffix suffix()
    {
        if (m_isGivenUp) {
            return {};
        }
        return suffixOf(PatternPiece::takeSuffix(m_notation, m_at));
    }

    PatternSuffix suffixOf(const PatternPiece &piece)
    {
        PatternSuffix suffix{.tags = {}, .isOptional = piece.isOptional};
        if (!piece.tags.isEmpty()) {
            if (const auto tags = readOperand(piece.tags, OperandKind::Tags)) {
                suffix.tags = *tags;
            } else {
                fail(tags.error(), piece.tagsAt);
            }
        }
        return suffix;
    }

    PatternNode piece(int depth)
    {
        const qsizetype begin = m_at;
        const PatternPiece piece = PatternPiece::take(m_notation, m_at);
        ++m_parsed.tree.items;
        PatternNode node{.item = AskItem(), .suffix = {}, .at = begin};
        bool takesTags = true;
        const QString &text = piece.text;
        if (piece.isEscaped) {
            node.item = word(text, begin);
        } else if (text == u"^" || text == u"$") {
            node.item =
                EdgeItem{.edge = text == u"^" ? EdgeItem::Edge::Start : EdgeItem::Edge::End};
            takesTags = false;
        } else if (text.isEmpty()) { // nothing but tags
            question(node, u'/' + piece.tags);
            node.suffix.isOptional = piece.isOptional;
            return node;
        } else if (text.startsWith(u"..."_s)) {
            node.item = gap(QStringView(text).sliced(3), begin);
            takesTags = false;
        } else if (text.startsWith(u'@')) {
            node.item = list(text.sliced(1), begin);
        } else if (!text.startsWith(u'/') && question(node, text)) {
            const Ask ask = std::get<AskItem>(node.item).asked.ask;
            takesTags = askable(ask).taking == Askable::Taking::Token;
        } else if (text.size() > 1 && text.startsWith(u'%')) {
            fail(DiagnosticCode::UnknownAskable, begin, {text, askableNames()});
        } else if (text.size() > 1 && text.startsWith(u'=')) {
            node.item = exactWord(text.sliced(1), begin);
        } else if (text.size() > 1 && text.startsWith(u'<') && text.at(1).isLetter()) {
            use(node, text, depth);
        } else {
            node.item = word(text, begin);
        }
        if (!takesTags && !piece.tags.isEmpty()) {
            fail(DiagnosticCode::TakesNoTag, piece.tagsAt - 1, {text});
            return node;
        }
        node.suffix = suffixOf(piece);
        return node;
    }

    /// Reads @p notation into @p node if it is a question, right or wrong.
    bool question(PatternNode &node, const QString &notation)
    {
        const auto asked = readQuestion(notation);
        if (!asked) {
            fail(asked.error(), node.at);
        } else if (*asked) {
            node.item = AskItem{.asked = **asked};
        }
        return !asked || *asked;
    }

    WordItem word(const QString &text, qsizetype begin)
    {
        if (std::ranges::all_of(text, [](QChar c) { return c.isLetter(); })) {
            return {.text = text}; // as most are: there is nothing to look up
        }
        if (const auto entry = m_lexicon.word(text); !entry) {
            fail(entry.error(), begin);
        }
        return {.text = text};
    }

    ExactItem exactWord(const QString &text, qsizetype begin)
    {
        if (m_lexicon.tokenizer().tokens(text).size() != 1) {
            fail(DiagnosticCode::ExactPhrase, begin, {text});
        }
        return {.text = text};
    }

    GapItem gap(QStringView count, qsizetype begin)
    {
        bool isNumber = true;
        const std::uint32_t most = count.isEmpty() ? defaultGap : count.toUInt(&isNumber);
        if (!isNumber || most == 0 || most > longestGap) {
            fail(DiagnosticCode::WrongGap, begin, {QString::number(longestGap)});
        }
        return {.most = most};
    }

    ListItem list(const QString &name, qsizetype begin)
    {
        if (!m_lexicon.list(name)) {
            fail(DiagnosticCode::UnknownList, begin, {name});
        }
        return {.name = name};
    }

    void use(PatternNode &node, const QString &text, int depth)
    {
        static const QRegularExpression shape(u"^<([A-Za-z][A-Za-z0-9-]*)>$"_s);
        const auto match = shape.match(text);
        if (!match.hasMatch()) {
            fail(DiagnosticCode::NotClosed, node.at, {u"<"_s});
            return;
        }
        const QString name = match.captured(1);
        const auto definition = m_lets.find(name);
        if (definition == m_lets.end()) {
            fail(DiagnosticCode::UnknownLet, node.at, {name});
        } else if (goesTo(depth + 1 + definition->second->depth)) {
            m_parsed.tree.items += definition->second->items;
            node.item = UseItem{.name = name, .definition = definition->second};
        }
    }

    /// Notes that groups nest as deep as @p depth; where that is too deep, nothing more is read.
    bool goesTo(int depth)
    {
        m_parsed.tree.depth = std::max(m_parsed.tree.depth, depth);
        if (depth <= deepestGroup) {
            return true;
        }
        if (!std::exchange(m_isGivenUp, true)) {
            fail(DiagnosticCode::NestedTooDeeply, m_at);
        }
        m_at = m_notation.size();
        return false;
    }

    void fail(DiagnosticCode code, qsizetype at, const QStringList &arguments = {})
    {
        m_parsed.mistakes.push_back({.code = code, .at = at, .arguments = arguments});
    }

    /// Says what is wrong with a piece that begins at @p begin.
    void fail(Mistake mistake, qsizetype begin)
    {
        mistake.at += begin;
        m_parsed.mistakes.push_back(std::move(mistake));
    }

    QStringView m_notation;
    const Lexicon &m_lexicon;
    const PatternLets &m_lets;
    qsizetype m_at = 0;
    QString m_open; ///< what would close the brackets that are open
    QStringList m_openParts; ///< the named parts that are being read
    bool m_isInMark = false;
    bool m_isGivenUp = false;
    ParsedPattern m_parsed;
};

} // namespace

ParsedPattern parsePattern(QStringView notation, const Lexicon &lexicon, const PatternLets &lets)
{
    return PatternParser(notation, lexicon, lets).run();
}

} // namespace slantlight
