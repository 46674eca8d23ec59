// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchparser.h"

#include "core/storage/passage.h"
#include "core/storage/searchterms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr int usualDistance = 10; ///< words, as FTS5 has it
constexpr int mostDistance = 1000;
constexpr int deepest = 20; ///< brackets in each other

/// Straight quotation marks, and those that a text brings along when it is pasted.
bool isQuote(QChar c)
{
    return u"\"\u201C\u201D\u201E\u00AB\u00BB"_s.contains(c);
}

/// By way of UTF-8, because SQLite takes half a surrogate pair together with what follows it.
QString valid(QStringView text)
{
    QString valid = QString::fromUtf8(text.toUtf8());
    return valid.remove(QChar(0));
}

class Parser
{
public:
    Parser(QStringView text, const SearchNames &names)
        : m_text(text)
        , m_names(names)
    {
    }

    SearchQuery parse()
    {
        SearchQuery query{.text = m_text.toString(), .root = {}, .mistakes = {}};
        std::vector<SearchNode> all;
        while (m_at < m_text.size()) {
            if (SearchNode part = readAny(); !isNothing(part)) {
                addParts(all, std::move(part));
            }
            if (m_at < m_text.size()) {
                ++m_at; // a bracket that closes none
            }
        }
        if (all.empty() && m_mistakes.empty() && !m_text.trimmed().isEmpty()) {
            query.root.kind = SearchNode::Kind::Any; // signs alone stand nowhere
        } else if (all.size() == 1 && all.front().kind == SearchNode::Kind::Any) {
            query.root = std::move(all.front());
        } else {
            query.root.parts = std::move(all);
        }
        query.mistakes = std::move(m_mistakes);
        return query;
    }

private:
    static bool isNothing(const SearchNode &node)
    {
        return node.kind != SearchNode::Kind::Term && node.parts.empty();
    }
    static void addParts(std::vector<SearchNode> &all, SearchNode part)
    {
        if (part.kind == SearchNode::Kind::All) {
            std::ranges::move(part.parts, std::back_inserter(all));
        } else {
            all.push_back(std::move(part));
        }
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
    }
    [[nodiscard]] bool isAt(QChar sign) const
    {
        return m_at < m_text.size() && m_text[m_at] == sign;
    }

    /// Takes @p word where it stands here as a word of its own.
    bool take(QStringView word)
    {
        const qsizetype end = m_at + word.size();
        const bool isHere = m_text.sliced(m_at).startsWith(word)
                            && (end == m_text.size() || m_text[end].isSpace() || m_text[end] == u'('
                                || m_text[end] == u')');
        if (isHere) {
            m_at = end;
        }
        return isHere;
    }

    SearchNode readAny()
    {
        std::vector<SearchNode> choices;
        do {
            if (SearchNode choice = readAll(); !isNothing(choice)) {
                choices.push_back(std::move(choice));
            }
        } while (take(u"OR"));
        if (choices.size() == 1) {
            return std::move(choices.front());
        }
        return {.kind = choices.empty() ? SearchNode::Kind::All : SearchNode::Kind::Any,
                .term = {},
                .parts = std::move(choices)};
    }

    SearchNode readAll()
    {
        SearchNode all;
        for (skipSpace(); m_at < m_text.size() && !isAt(u')'); skipSpace()) {
            const qsizetype before = m_at;
            if (take(u"OR")) {
                m_at = before;
                break;
            }
            if (take(u"AND")) {
                continue;
            }
            bool isNot = take(u"NOT");
            skipSpace();
            if (isAt(u'-') && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace()) {
                isNot = true;
                ++m_at;
            }
            SearchNode part = readPart();
            if (isNothing(part)) {
                continue;
            }
            if (isNot) {
                SearchNode excluded{.kind = SearchNode::Kind::Not, .term = {}, .parts = {}};
                excluded.term.begin = before;
                excluded.term.end = m_at;
                excluded.parts.push_back(std::move(part));
                all.parts.push_back(std::move(excluded));
            } else {
                addParts(all.parts, std::move(part));
            }
        }
        if (all.parts.size() == 1) {
            return SearchNode(all.parts.front());
        }
        return all;
    }

    SearchNode readPart()
    {
        if (isAt(u'(') && m_depth < deepest) {
            const qsizetype begin = m_at++;
            ++m_depth;
            SearchNode inner = readAny();
            --m_depth;
            if (isAt(u')')) {
                ++m_at;
            }
            if (inner.kind != SearchNode::Kind::Term) {
                inner.term.begin = begin;
                inner.term.end = m_at;
            }
            return inner;
        }
        SearchTerm term;
        term.begin = m_at;
        if (!readNear(term)) {
            readField(term);
            readValue(term);
        }
        term.end = m_at;
        if (term.near.isEmpty() && foldedWords(term.value).isEmpty()
            && term.field == SearchField::Anywhere) {
            return {}; // signs alone
        }
        if (const auto mistake = complete(term, m_names)) {
            note(*mistake, term);
            return {};
        }
        return {.kind = SearchNode::Kind::Term, .term = std::move(term), .parts = {}};
    }

    /// Reads "NEAR(two words, 5)".
    bool readNear(SearchTerm &term)
    {
        if (!m_text.sliced(m_at).startsWith(u"NEAR(")) {
            return false;
        }
        const qsizetype begin = m_at + 5;
        const qsizetype close = m_text.indexOf(u')', begin);
        const qsizetype end = close < 0 ? m_text.size() : close;
        QStringView inner = m_text.sliced(begin, end - begin);
        term.distance = usualDistance;
        if (const qsizetype comma = inner.lastIndexOf(u','); comma >= 0) {
            bool isNumber = false;
            const int distance = inner.sliced(comma + 1).trimmed().toInt(&isNumber);
            if (isNumber) {
                term.distance = std::clamp(distance, 1, mostDistance);
                inner = inner.first(comma);
            }
        }
        for (const QStringView word : inner.split(u' ', Qt::SkipEmptyParts)) {
            if (!foldedWords(word).isEmpty()) {
                term.near += valid(word).remove(u'"');
            }
        }
        m_at = close < 0 ? end : end + 1;
        if (term.near.size() == 1) {
            term.value = term.near.takeFirst();
        }
        return true;
    }

    void readField(SearchTerm &term)
    {
        qsizetype colon = m_at;
        while (colon < m_text.size() && m_text[colon].isLetter()) {
            ++colon;
        }
        if (colon == m_text.size() || m_text[colon] != u':') {
            return;
        }
        if (const auto field = searchFieldFromId(m_text.sliced(m_at, colon - m_at))) {
            term.field = *field;
            m_at = colon + 1;
        }
    }

    void readValue(SearchTerm &term)
    {
        if (m_at < m_text.size() && isQuote(m_text[m_at])) {
            const qsizetype begin = ++m_at;
            qsizetype end = begin;
            while (end < m_text.size() && !isQuote(m_text[end])) {
                ++end;
            }
            const qsizetype close = end == m_text.size() ? -1 : end;
            term.value = valid(m_text.sliced(begin, end - begin)).simplified();
            term.isUnfinished = close < 0;
            m_at = close < 0 ? end : end + 1;
        } else {
            const qsizetype begin = m_at;
            while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u')'
                   && (!isQuote(m_text[m_at]) || m_at == begin)) {
                ++m_at;
            }
            term.value = valid(m_text.sliced(begin, m_at - begin));
            term.isUnfinished = m_text.sliced(m_at).trimmed().isEmpty();
            if (term.value.endsWith(u'*')) {
                term.value.chop(1);
                term.isUnfinished = true;
            }
        }
        if (isAt(u'*')) {
            ++m_at;
            term.isUnfinished = true;
        }
    }

    void note(SearchMistake::Kind kind, const SearchTerm &term)
    {
        m_mistakes.push_back({.kind = kind,
                              .begin = term.begin,
                              .end = m_at,
                              .text = m_text.sliced(term.begin, m_at - term.begin).toString()});
    }

    QStringView m_text;
    const SearchNames &m_names;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::vector<SearchMistake> m_mistakes;
};

} // namespace

SearchQuery parseSearch(QStringView text, const SearchNames &names)
{
    return Parser(text, names).parse();
}

SearchQuery plainSearch(QStringView words)
{
    SearchQuery query{.text = words.toString(), .root = {}, .mistakes = {}};
    const QString simplified = valid(words).simplified();
    for (const QStringView word : QStringView(simplified).tokenize(u' ')) {
        if (!foldedWords(word).isEmpty()) {
            SearchNode node{.kind = SearchNode::Kind::Term, .term = {}, .parts = {}};
            node.term.value = word.toString();
            query.root.parts.push_back(std::move(node));
        }
    }
    if (!query.root.parts.empty()) {
        query.root.parts.back().term.isUnfinished = true;
    } else if (!simplified.isEmpty()) {
        query.root.kind = SearchNode::Kind::Any;
    }
    return query;
}

QString searchValue(const QString &value)
{
    const bool isPlain = !value.isEmpty() && std::ranges::none_of(value, [](QChar c) {
        return c.isSpace() || c == u'"' || c == u'(' || c == u')' || c == u'*';
    });
    return isPlain ? value : u'"' + QString(value).remove(u'"') + u'"';
}

} // namespace slantlight
