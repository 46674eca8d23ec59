// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outlet/originfinder.h"

#include "core/outlet/outlettable.h"
#include "core/outlet/wirecredit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qsizetype longestLine = 400; ///< characters; more is no credit line

// What signs alone tell, in any language.
const QRegularExpression &headlineEnd()
{
    static const QRegularExpression end(u"\\s([|–—-])\\s([^|–—]{2,40})$"_s);
    return end;
}

const QRegularExpression &bracketLead()
{
    static const QRegularExpression lead(
        u"^[^()]{0,60}?\\(([^()]{2,60})\\)\\s*(?:[–—-]|--)|^[^/]{2,60}?\\s/([^/]{2,30})/[.,]?\\s"_s);
    return lead;
}

const QRegularExpression &dashLead()
{
    static const QRegularExpression lead(u"^([\\p{Lu}][^–—:()-]{1,30}?)\\s+[–—-]{1,2}\\s"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return lead;
}

const QRegularExpression &bracketEnd()
{
    static const QRegularExpression end(
        u"(?:\\(([^()]{2,60})\\)|/([^/\\s][^/]{1,30})/|\\s[–—]\\s*([^–—.]{2,40}))\\s*$"_s);
    return end;
}

bool isOutside(QChar c)
{
    return c.isSpace() || u"()[]/–—-.|*_"_s.contains(c);
}

} // namespace

void OriginFinder::begin(QStringView text, TextOffset begin, OriginClue clue)
{
    m_text = text;
    m_begin = begin;
    m_clue = clue;
}

void OriginFinder::add(OriginRole role, OriginClue clue, const Outlet &outlet, qsizetype begin,
                       qsizetype end)
{
    m_links.push_back(
        {.role = role,
         .clue = clue,
         .name = outlet.facts.name,
         .outlet = outlet.facts,
         .span = TextSpan(TextOffset(m_begin.value() + begin), TextOffset(m_begin.value() + end))});
}

void OriginFinder::addName(OriginRole role, QStringView name, qsizetype begin, qsizetype end)
{
    m_links.push_back(
        {.role = role,
         .clue = m_clue,
         .name = name.trimmed().toString().simplified(),
         .outlet = {},
         .span = TextSpan(TextOffset(m_begin.value() + begin), TextOffset(m_begin.value() + end))});
}

// Whoever is known for giving its reports to others gave this one.
OriginRole OriginFinder::roleOf(const Outlet &outlet)
{
    return outlet.isAgency() ? OriginRole::Agency : OriginRole::Publisher;
}

// Adds the outlets of @p text, at @p begin, where it is a wire's credit and nothing else.
bool OriginFinder::addWires(QStringView text, qsizetype begin, OriginClue clue)
{
    const std::vector<OutletMention> wires = wireCredit(text, m_names, m_words);
    for (const OutletMention &wire : wires) {
        add(roleOf(wire.outlet), clue, wire.outlet, begin + wire.begin, begin + wire.end);
    }
    return !wires.empty();
}

void OriginFinder::readHeadline(QStringView text, TextOffset begin)
{
    this->begin(text, begin, OriginClue::Headline);
    if (readPaidLine()) {
        return;
    }
    const auto match = headlineEnd().matchView(text);
    const QStringView name = match.capturedView(2);
    const auto outlet = match.hasMatch() ? m_names.whole(name) : std::nullopt;
    if (outlet && (match.capturedView(1) == u"|" || !m_names.isEveryday(name.trimmed(), *outlet))) {
        add(OriginRole::Publisher, OriginClue::Headline, *outlet, match.capturedStart(2),
            match.capturedEnd(2));
    }
}

void OriginFinder::readByline(QStringView text, TextOffset begin)
{
    this->begin(text, begin, OriginClue::Byline);
    if (text.size() > longestLine) {
        return;
    }
    readWordings(OriginRole::Contribution, m_words.helpBefore, Unknown::Taken);
    readWordings(OriginRole::FirstPublished, m_words.first, Unknown::Left);
    static const QRegularExpression sign(u"\\s*[,|·•;/]\\s*|\\s+[–—-]\\s+"_s);
    const auto lead = m_words.bylineLead.matchView(text);
    qsizetype at = lead.hasMatch() ? lead.capturedEnd() : 0;
    const qsizetype first = at;
    while (at < text.size()) {
        const QStringView rest = text.sliced(at);
        const auto bySign = sign.matchView(rest);
        const auto byWord = m_words.bylineWith.matchView(rest);
        // "For", "of", "and" may be parts of a name: what is whole before the next sign goes first.
        const qsizetype signAt = bySign.hasMatch() ? bySign.capturedStart() : rest.size();
        const qsizetype wordAt = byWord.hasMatch() ? byWord.capturedStart() : rest.size();
        const bool isOne = wordAt >= signAt || m_names.whole(rest.first(signAt)).has_value();
        const qsizetype end = isOne ? signAt : wordAt;
        readSegment(rest.first(end), at, at == first);
        const auto &parted = isOne ? bySign : byWord;
        at += parted.hasMatch() ? std::max<qsizetype>(1, parted.capturedEnd()) : rest.size();
    }
}

// Of a byline: "BBC News" alone, "AP Economics Writer" behind a comma; "RT Smith" is a person.
void OriginFinder::readSegment(QStringView segment, qsizetype begin, bool isFirst)
{
    if (const auto outlet = m_names.whole(segment);
        outlet && !m_words.trade.matchView(segment).hasMatch()) {
        add(roleOf(*outlet), OriginClue::Byline, *outlet, begin, begin + segment.size());
        return;
    }
    const auto mention = m_names.at(segment, 0);
    if (mention && mention->end < segment.size() && (!isFirst || mention->end > 4)) {
        add(roleOf(mention->outlet), OriginClue::Byline, mention->outlet, begin,
            begin + mention->end);
        return;
    }
    for (const OutletMention &named : m_names.in(segment)) {
        if (named.end - named.begin > 4) {
            add(roleOf(named.outlet), OriginClue::Byline, named.outlet, begin + named.begin,
                begin + named.end);
        }
    }
}

void OriginFinder::readCreditLine(QStringView text, TextOffset begin)
{
    this->begin(text, begin, OriginClue::CreditLine);
    if (text.size() > longestLine) {
        return;
    }
    qsizetype first = 0;
    qsizetype last = text.size();
    while (first < last && isOutside(text[first])) {
        ++first;
    }
    while (last > first && isOutside(text[last - 1])) {
        --last;
    }
    if (first < last && addWires(text.sliced(first, last - first), first, OriginClue::CreditLine)) {
        return;
    }
    const std::size_t before = m_links.size();
    readPaidLine();
    readWordings(OriginRole::Sponsor, m_words.paidBefore, Unknown::Taken);
    readHelpAfter();
    readWordings(OriginRole::Contribution, m_words.helpBefore, Unknown::Taken);
    readWordings(OriginRole::FirstPublished, m_words.first, Unknown::Taken);
    if (before == m_links.size()) {
        readWordings(OriginRole::Publisher, m_words.from, Unknown::Left);
    }
    // What a line says of the text in other words may be anything: where else it can be read.
    if (before == m_links.size() && !m_words.self.matchView(text).hasMatch()) {
        for (const OutletMention &mention :
             m_names.in(text, MentionFinder::Everyday::Never, MentionFinder::Domains::Left)) {
            add(roleOf(mention.outlet), OriginClue::CreditLine, mention.outlet, mention.begin,
                mention.end);
        }
    }
}

void OriginFinder::readDateline(QStringView text, TextOffset begin)
{
    this->begin(text, begin, OriginClue::Dateline);
    const QStringView head = text.first(std::min<qsizetype>(text.size(), 160));
    const auto match = bracketLead().matchView(head);
    if (match.hasMatch()) {
        const int group = match.capturedLength(1) > 0 ? 1 : 2;
        if (addWires(match.capturedView(group), match.capturedStart(group), OriginClue::Dateline)) {
            return;
        }
    }
    const auto dash = dashLead().matchView(head);
    const auto outlet = dash.hasMatch() ? m_names.whole(dash.capturedView(1)) : std::nullopt;
    if (outlet && outlet->isAgency()) {
        add(OriginRole::Agency, OriginClue::Dateline, *outlet, 0, dash.capturedEnd(1));
    }
}

void OriginFinder::readEdge(QStringView text, TextOffset begin)
{
    this->begin(text, begin, OriginClue::CreditLine);
    if (text.size() > longestLine || readPaidLine()) {
        return;
    }
    const auto startsWith = [&text](const QRegularExpression &wordings) {
        const auto match = wordings.matchView(text);
        // A bracket or a dash may stand before it.
        return match.hasMatch()
               && std::ranges::all_of(text.first(match.capturedStart()), isOutside);
    };
    const bool isSelf = m_words.self.matchView(text).hasMatch();
    if (startsWith(m_words.paidBefore)) {
        readWordings(OriginRole::Sponsor, m_words.paidBefore,
                     isSelf ? Unknown::Taken : Unknown::TakenAtEnd);
    } else if (startsWith(m_words.first)) {
        readWordings(OriginRole::FirstPublished, m_words.first,
                     isSelf ? Unknown::Taken : Unknown::Left);
    } else if (startsWith(m_words.helpBefore)) {
        readWordings(OriginRole::Contribution, m_words.helpBefore, Unknown::Taken);
    } else if (startsWith(m_words.from)) {
        readWordings(OriginRole::Publisher, m_words.from, Unknown::Left);
    } else {
        readHelpAfter();
    }
}

void OriginFinder::readEnd(QStringView text, TextOffset begin)
{
    this->begin(text, begin, OriginClue::CreditLine);
    constexpr qsizetype longestEnd = 80;
    const qsizetype from = std::max<qsizetype>(0, text.size() - longestEnd);
    const auto match = bracketEnd().matchView(text.sliced(from));
    for (int group = 1; match.hasMatch() && group <= 3; ++group) {
        if (match.capturedLength(group) > 0) {
            addAgencies(match.capturedView(group), from + match.capturedStart(group));
        }
    }
    if (!match.hasMatch() && from == 0) {
        addAgencies(text, 0); // "Reuters, AFP" alone
    }
}

void OriginFinder::addAgencies(QStringView text, qsizetype begin)
{
    const std::size_t before = m_links.size();
    const bool isFound = addWires(text, begin, OriginClue::CreditLine);
    // A broadcaster in brackets explains its own name.
    const auto isAgency = [](const OriginLink &link) {
        return link.role == OriginRole::Agency;
    };
    if (isFound
        && !std::all_of(m_links.begin() + std::ptrdiff_t(before), m_links.end(), isAgency)) {
        m_links.resize(before);
    }
}

bool OriginFinder::isTaken(Unknown unknown, QStringView rest)
{
    return unknown == Unknown::Taken
           || (unknown == Unknown::TakenAtEnd && std::ranges::all_of(rest, isOutside));
}

// Adds the names behind @p match, one after the other.
bool OriginFinder::addNamed(OriginRole role, const QRegularExpressionMatch &match, Unknown unknown)
{
    bool isFound = false;
    qsizetype at = match.capturedEnd();
    while (at < m_text.size()) {
        const QStringView rest = m_text.sliced(at);
        auto mention = m_names.at(m_text, at);
        qsizetype end = at;
        if (mention) {
            const OriginRole own = role == OriginRole::Publisher ? roleOf(mention->outlet) : role;
            add(own, m_clue, mention->outlet, isFound ? at : match.capturedStart(), mention->end);
            end = mention->end;
        } else if (const auto name = m_words.name.matchView(rest);
                   name.hasMatch() && isTaken(unknown, rest.sliced(name.capturedEnd(1)))) {
            addName(role, name.capturedView(1), isFound ? at : match.capturedStart(),
                    at + name.capturedEnd(1));
            end = at + name.capturedEnd(1);
        } else {
            break;
        }
        isFound = true;
        const auto between = m_words.between.matchView(m_text.sliced(end));
        if (!between.hasMatch()) {
            break;
        }
        at = end + between.capturedLength();
        unknown = role == OriginRole::Contribution ? unknown : Unknown::Left;
    }
    return isFound;
}

bool OriginFinder::readWordings(OriginRole role, const QRegularExpression &wordings,
                                Unknown unknown)
{
    bool isFound = false;
    for (const auto &match : wordings.globalMatchView(m_text)) {
        isFound = addNamed(role, match, unknown) || isFound;
    }
    return isFound;
}

bool OriginFinder::readHelpAfter()
{
    bool isFound = false;
    for (const auto &match : m_words.helpAfter.globalMatchView(m_text)) {
        const qsizetype end = match.capturedStart();
        const qsizetype stop = m_text.first(end).lastIndexOf(u". ");
        const qsizetype begin = stop < 0 ? 0 : stop + 2;
        const QStringView who = m_text.sliced(begin, end - begin);
        const auto mentions = m_names.in(who, MentionFinder::Everyday::WithArticle);
        for (const OutletMention &mention : mentions) {
            add(OriginRole::Contribution, m_clue, mention.outlet, begin + mention.begin,
                mention.outlet.facts == mentions.back().outlet.facts ? match.capturedEnd()
                                                                     : begin + mention.end);
        }
        if (mentions.empty() && !who.trimmed().isEmpty() && who.trimmed().front().isUpper()) {
            addName(OriginRole::Contribution, who, begin, match.capturedEnd());
        }
        isFound = true;
    }
    return isFound;
}

bool OriginFinder::readPaidLine()
{
    const auto match = m_words.paidLine.matchView(m_text);
    if (!match.hasMatch()) {
        return false;
    }
    addName(OriginRole::Sponsor, QStringView(), match.capturedStart(), match.capturedEnd());
    return true;
}

void OriginFinder::readText(QStringView text, TextOffset begin)
{
    this->begin(text, begin, OriginClue::Text);
    for (const auto &match : m_words.citedBefore.globalMatchView(text)) {
        const qsizetype at = match.capturedEnd();
        const auto mention = at < text.size() ? m_names.citedAt(text, at) : std::nullopt;
        if (mention) {
            add(OriginRole::NamedSource, OriginClue::Text, mention->outlet, match.capturedStart(),
                mention->end);
        }
    }
    qsizetype wordBegin = 0;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (!text[at].isSpace()) {
            continue;
        }
        const QStringView word = text.sliced(wordBegin, at - wordBegin);
        wordBegin = at + 1;
        if (!m_names.endsName(word)) {
            continue;
        }
        const auto match =
            m_words.citedAfter.matchView(text, at, QRegularExpression::NormalMatch,
                                         QRegularExpression::AnchorAtOffsetMatchOption);
        const auto mention = match.hasMatch() ? m_names.citedBefore(text, at) : std::nullopt;
        if (mention) {
            add(OriginRole::NamedSource, OriginClue::Text, mention->outlet, mention->begin,
                match.capturedEnd());
            at = match.capturedEnd() - 1;
            wordBegin = match.capturedEnd();
        }
    }
}

} // namespace slantlight
