// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outlet/outlettable.h"

#include "core/article/article.h"
#include "core/outlet/csv.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QStringList header{u"id"_s,      u"name"_s, u"aliases"_s, u"domains"_s,
                         u"country"_s, u"kind"_s, u"owner"_s,   u"cite"_s};

QString folded(QStringView name)
{
    QString words = name.toString().simplified().toCaseFolded();
    if (words.startsWith(u"the ") && words.size() > 4) {
        words.remove(0, 4);
    }
    return words;
}

QStringList listed(const QString &field)
{
    QStringList items;
    for (const QString &item : field.split(u';', Qt::SkipEmptyParts)) {
        items += item.trimmed();
    }
    items.removeAll(QString());
    return items;
}

QString domainOf(QStringView words)
{
    QString host = words.trimmed().toString().toLower();
    if (host.contains(u"://")) {
        host = QUrl(host).host();
    }
    host.truncate(host.indexOf(u'/') < 0 ? host.size() : host.indexOf(u'/'));
    host.truncate(host.indexOf(u':') < 0 ? host.size() : host.indexOf(u':'));
    while (host.endsWith(u'.')) {
        host.chop(1);
    }
    return host;
}

bool isId(const QString &id)
{
    return !id.isEmpty() && std::ranges::all_of(id, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

// Returns what is wrong with an outlet's record, or an empty string.
QString faultOf(const QStringList &fields)
{
    if (fields.size() != header.size()) {
        return u"%1 fields where %2 are wanted"_s.arg(fields.size()).arg(header.size());
    }
    if (!isId(fields.at(0))) {
        return u"id '%1'"_s.arg(fields.at(0));
    }
    if (fields.at(1).trimmed().isEmpty()) {
        return u"no name"_s;
    }
    if (!outletKinds().contains(fields.at(5).trimmed())) {
        return u"kind '%1'"_s.arg(fields.at(5));
    }
    if (fields.at(7).trimmed().isEmpty()) {
        return u"no cite"_s;
    }
    return {};
}

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isSurrogate();
}

// Finds @p name in @p line as whole words; part of a hyphenated word or of a domain is none.
bool names(QStringView line, QStringView name)
{
    for (qsizetype at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        const bool startsWord =
            at == 0 || (!isWordChar(line[at - 1]) && line[at - 1] != u'-' && line[at - 1] != u'.');
        const bool endsWord = end == line.size() || (!isWordChar(line[end]) && line[end] != u'-');
        if (startsWord && endsWord) {
            return true;
        }
    }
    return false;
}

} // namespace

const QStringList &outletKinds()
{
    static const QStringList kinds{u"state-controlled"_s, u"state-funded"_s, u"public"_s,
                                   u"private"_s,          u"cooperative"_s,  u"non-profit"_s};
    return kinds;
}

Result<OutletTable> OutletTable::parse(QStringView csv)
{
    const Result<std::vector<CsvRecord>> records = readCsv(csv);
    if (!records) {
        return std::unexpected(records.error());
    }
    const auto malformed = [](int line, const QString &what) {
        return std::unexpected(
            Error{ErrorCode::MalformedOutlets, u"line %1: %2"_s.arg(line).arg(what)});
    };
    if (records->empty() || records->front().fields != header) {
        return malformed(1, u"the header is not '%1'"_s.arg(header.join(u',')));
    }
    std::vector<Outlet> outlets;
    for (const CsvRecord &record : *records | std::views::drop(1)) {
        const QString fault = faultOf(record.fields);
        if (!fault.isEmpty()) {
            return malformed(record.line, fault);
        }
        const QStringList &fields = record.fields;
        if (std::ranges::contains(outlets, fields.at(0), &Outlet::id)) {
            return malformed(record.line, u"id '%1' for the second time"_s.arg(fields.at(0)));
        }
        outlets.push_back({.id = fields.at(0),
                           .name = fields.at(1).trimmed(),
                           .aliases = listed(fields.at(2)),
                           .domains = listed(fields.at(3).toLower()),
                           .country = fields.at(4).trimmed(),
                           .kind = fields.at(5).trimmed(),
                           .owner = fields.at(6).trimmed(),
                           .cite = fields.at(7).trimmed()});
    }
    return OutletTable(std::move(outlets));
}

OutletTable::OutletTable(std::vector<Outlet> outlets)
    : m_outlets(std::move(outlets))
{
    for (std::size_t i = 0; i < m_outlets.size(); ++i) {
        const Outlet &outlet = m_outlets[i];
        m_byId.insert(outlet.id, i);
        for (const QString &name : QStringList(outlet.name) + outlet.aliases) {
            m_names.push_back({.words = name, .outlet = i});
            m_byName.insert(folded(name), i);
        }
        for (const QString &domain : outlet.domains) {
            m_byDomain.insert(domain, i);
        }
    }
    std::ranges::stable_sort(m_names, std::ranges::greater(),
                             [](const Name &name) { return name.words.size(); });
}

const Outlet *OutletTable::withId(QStringView id) const
{
    const auto found = m_byId.constFind(id.toString());
    return found == m_byId.cend() ? nullptr : &m_outlets[*found];
}

const Outlet *OutletTable::withName(QStringView name) const
{
    const auto found = m_byName.constFind(folded(name));
    return found == m_byName.cend() ? nullptr : &m_outlets[*found];
}

const Outlet *OutletTable::withDomain(QStringView domainOrAddress) const
{
    QString domain = domainOf(domainOrAddress);
    while (domain.contains(u'.')) {
        if (const auto found = m_byDomain.constFind(domain); found != m_byDomain.cend()) {
            return &m_outlets[*found];
        }
        domain.remove(0, domain.indexOf(u'.') + 1);
    }
    return nullptr;
}

const Outlet *OutletTable::find(QStringView words) const
{
    if (const Outlet *outlet = withId(words.trimmed().toString().toLower())) {
        return outlet;
    }
    if (const Outlet *outlet = withName(words)) {
        return outlet;
    }
    return withDomain(words);
}

const Outlet *OutletTable::inText(QStringView line) const
{
    for (const Name &name : m_names) {
        if (names(line, name.words)) {
            return &m_outlets[name.outlet];
        }
    }
    for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts)) {
        if (word.contains(u'.')) {
            if (const Outlet *outlet = withDomain(word)) {
                return outlet;
            }
        }
    }
    return nullptr;
}

const Outlet *OutletTable::ofArticle(const Article &article) const
{
    const ArticleFacts &facts = article.facts();
    if (const Outlet *outlet = withDomain(facts.address)) {
        return outlet;
    }
    if (const Outlet *outlet = withName(facts.site)) {
        return outlet;
    }
    for (const BlockKind kind : {BlockKind::CreditLine, BlockKind::Byline}) {
        for (const Block &block : article.blocks() | std::views::reverse) {
            if (block.kind != kind) {
                continue;
            }
            if (const Outlet *outlet = inText(block.span.in(article.text()))) {
                return outlet;
            }
        }
    }
    return byTextOf(article);
}

// "Levy passes | Reuters" above, or "LONDON, March 4 (Reuters) - " before the first words.
const Outlet *OutletTable::byTextOf(const Article &article) const
{
    constexpr int mostParagraphs = 3;
    static const QRegularExpression title(u"\\s[|–—-]\\s([^|–—]{2,40})$"_s);
    static const QRegularExpression lead(u"^[^()]{2,60}\\(([^()]{2,40})\\)\\s*[–—-]"_s);
    int paragraphs = 0;
    for (const Block &block : article.blocks()) {
        const QStringView text = block.span.in(article.text());
        const bool isHeadline = block.kind == BlockKind::Headline;
        if (!isHeadline && block.kind != BlockKind::Paragraph) {
            continue;
        }
        const auto match = (isHeadline ? title : lead).matchView(text);
        if (match.hasMatch()) {
            if (const Outlet *outlet = withName(match.capturedView(1).trimmed())) {
                return outlet;
            }
        }
        if (!isHeadline && ++paragraphs == mostParagraphs) {
            break;
        }
    }
    return nullptr;
}

} // namespace slantlight
