// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outlet/outlettable.h"

#include "core/outlet/csv.h"
#include "core/outlet/outletname.h"
#include "core/text/distance.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QStringList header{u"id"_s,      u"name"_s, u"aliases"_s, u"domains"_s,
                         u"country"_s, u"kind"_s, u"owner"_s,   u"cite"_s};
const QStringList moreColumns{u"medium"_s, u"since"_s};

/// The fields of a record by the names of their columns.
class Row
{
public:
    Row(const QStringList &columns, const CsvRecord &record)
        : m_columns(columns)
        , m_fields(record.fields)
    {
    }

    [[nodiscard]] QString at(const QString &column) const
    {
        return m_fields.value(m_columns.indexOf(column)).trimmed();
    }

    [[nodiscard]] QStringList listAt(const QString &column) const
    {
        QStringList items;
        for (const QString &item : at(column).split(u';', Qt::SkipEmptyParts)) {
            items += item.trimmed();
        }
        items.removeAll(QString());
        return items;
    }

    // Returns what is wrong, or an empty string.
    [[nodiscard]] QString fault() const;

private:
    const QStringList &m_columns;
    const QStringList &m_fields;
};

bool isId(const QString &id)
{
    return !id.isEmpty() && std::ranges::all_of(id, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

bool isYear(const QString &year)
{
    return year.size() == 4
           && std::ranges::all_of(year, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString Row::fault() const
{
    if (m_fields.size() != m_columns.size()) {
        return u"%1 fields where %2 are wanted"_s.arg(m_fields.size()).arg(m_columns.size());
    }
    if (!isId(at(u"id"_s))) {
        return u"id '%1' has more than a-z, 0-9 and '-', or nothing"_s.arg(at(u"id"_s));
    }
    if (at(u"name"_s).isEmpty()) {
        return u"no name"_s;
    }
    const QString kind = at(u"kind"_s);
    if (!kind.isEmpty() && !outletKinds().contains(kind)) {
        return u"kind '%1' is none of %2"_s.arg(kind, outletKinds().join(u", "_s));
    }
    const QString medium = at(u"medium"_s);
    if (!medium.isEmpty() && !outletMedia().contains(medium)) {
        return u"medium '%1' is none of %2"_s.arg(medium, outletMedia().join(u", "_s));
    }
    const QString since = at(u"since"_s);
    if (!since.isEmpty() && !isYear(since)) {
        return u"since '%1' is no year"_s.arg(since);
    }
    return at(u"cite"_s).isEmpty() ? u"no cite"_s : QString();
}

bool isHeader(const QStringList &columns)
{
    const auto isKnown = [](const QString &column) {
        return header.contains(column) || moreColumns.contains(column);
    };
    const auto stands = [&columns](const QString &column) {
        return columns.count(column) == 1;
    };
    return std::ranges::all_of(header, stands) && std::ranges::all_of(columns, isKnown);
}

std::unexpected<Error> malformed(int line, const QString &what)
{
    return std::unexpected(
        Error{ErrorCode::MalformedOutlets, u"line %1: %2"_s.arg(line).arg(what)});
}

Outlet outletOf(const Row &row)
{
    QStringList domains;
    for (const QString &domain : row.listAt(u"domains"_s)) {
        domains += domain.toLower();
    }
    return {.facts = {.id = row.at(u"id"_s),
                      .name = row.at(u"name"_s),
                      .country = row.at(u"country"_s),
                      .kind = row.at(u"kind"_s),
                      .medium = row.at(u"medium"_s),
                      .owner = row.at(u"owner"_s),
                      .since = row.at(u"since"_s),
                      .cite = row.at(u"cite"_s)},
            .aliases = row.listAt(u"aliases"_s),
            .domains = domains};
}

// What stands further up wins.
void addFirst(QHash<QString, std::size_t> &index, const QString &key, std::size_t row)
{
    if (!index.contains(key)) {
        index.insert(key, row);
    }
}

QString withoutArticle(const QString &folded)
{
    return folded.startsWith(u"the ") ? folded.sliced(4) : folded;
}

} // namespace

Result<OutletTable> OutletTable::parse(QStringView csv)
{
    const Result<std::vector<CsvRecord>> records = readCsv(csv);
    if (!records) {
        return std::unexpected(records.error());
    }
    if (records->empty() || !isHeader(records->front().fields)) {
        return malformed(1, u"the header is not '%1'"_s.arg(header.join(u',')));
    }
    const QStringList &columns = records->front().fields;
    std::vector<Outlet> rows;
    for (const CsvRecord &record : *records | std::views::drop(1)) {
        const Row row(columns, record);
        if (const QString fault = row.fault(); !fault.isEmpty()) {
            return malformed(record.line, fault);
        }
        Outlet outlet = outletOf(row);
        if (std::ranges::contains(rows, outlet.id(), &Outlet::id)) {
            return malformed(record.line, u"id '%1' for the second time"_s.arg(outlet.id()));
        }
        rows.push_back(std::move(outlet));
    }
    return OutletTable(std::move(rows), OutletDirectory());
}

OutletTable::OutletTable(std::vector<Outlet> rows, OutletDirectory directory)
    : m_rows(std::move(rows))
    , m_directory(std::move(directory))
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Outlet &outlet = m_rows[i];
        addFirst(m_byId, outlet.id(), i);
        for (const QString &name : outlet.names()) {
            addFirst(m_byName, foldedOutletName(name), i);
            m_firstWords.insert(name.section(u' ', 0, 0));
            const QString last = name.section(u' ', -1);
            m_lastWords.insert(last);
            m_lastBegins.insert(last.front());
        }
        for (const QString &domain : outlet.domains) {
            addFirst(m_byDomain, domain, i);
        }
    }
}

OutletTable OutletTable::above(OutletDirectory directory) const
{
    return {m_rows, std::move(directory)};
}

OutletTable OutletTable::below(const OutletTable &own) const
{
    std::vector<Outlet> rows = own.m_rows;
    for (const Outlet &outlet : m_rows) {
        if (!std::ranges::contains(own.m_rows, outlet.id(), &Outlet::id)) {
            rows.push_back(outlet);
        }
    }
    return {std::move(rows), m_directory};
}

std::optional<Outlet> OutletTable::withId(QStringView id) const
{
    const auto found = m_byId.constFind(id.toString());
    return found == m_byId.cend() ? m_directory.withId(id) : std::optional(m_rows[*found]);
}

std::optional<Outlet> OutletTable::withName(QStringView name) const
{
    const QString folded = foldedOutletName(name);
    for (const QString &words : QStringList{folded, withoutArticle(folded)}) {
        if (const auto found = m_byName.constFind(words); found != m_byName.cend()) {
            return m_rows[*found];
        }
    }
    auto found = m_directory.withName(name);
    return found && m_byId.contains(found->id()) ? std::nullopt : found;
}

std::optional<Outlet> OutletTable::withDomain(QStringView domainOrAddress) const
{
    QString host = outletHost(domainOrAddress);
    while (host.contains(u'.')) {
        if (const auto found = m_byDomain.constFind(host); found != m_byDomain.cend()) {
            return m_rows[*found];
        }
        if (const auto found = m_directory.withHost(host)) {
            const auto own = m_byId.constFind(found->id());
            return own == m_byId.cend() ? found : std::optional(m_rows[*own]);
        }
        host.remove(0, host.indexOf(u'.') + 1);
    }
    return std::nullopt;
}

std::optional<Outlet> OutletTable::find(QStringView words) const
{
    if (auto outlet = withId(words.trimmed().toString().toLower())) {
        return outlet;
    }
    if (auto outlet = withName(words)) {
        return outlet;
    }
    return withDomain(words);
}

bool OutletTable::beginsName(QStringView word) const
{
    return m_firstWords.contains(word.toString());
}

bool OutletTable::endsName(QStringView word) const
{
    // All words of a text are asked for, and few begin with such a letter.
    return !word.isEmpty() && m_lastBegins.contains(word.front())
           && m_lastWords.contains(word.toString());
}

QStringList OutletTable::namesNear(QStringView words, qsizetype count) const
{
    const QString wanted = foldedOutletName(words);
    // What is longer than a name and far from every one is not measured against thousands.
    constexpr qsizetype longest = 80;
    if (wanted.isEmpty() || wanted.size() > longest) {
        return {};
    }
    std::vector<std::pair<qsizetype, QString>> near;
    const auto consider = [&](const Outlet &outlet) {
        qsizetype least = longest;
        for (const QString &each : outlet.names() + outlet.domains) {
            const QString name = foldedOutletName(each);
            const bool holds = wanted.size() >= 3 && name.contains(wanted);
            least = std::min(least, holds ? 1 : editDistance(wanted, name));
        }
        if (least <= std::max<qsizetype>(1, wanted.size() / 3)) {
            near.emplace_back(least, outlet.facts.name);
        }
    };
    std::ranges::for_each(m_rows, consider);
    std::ranges::for_each(m_directory.outlets(), consider);
    std::ranges::stable_sort(near, {}, &std::pair<qsizetype, QString>::first);
    QStringList names;
    for (const auto &[far, name] : near) {
        if (names.size() < count && !names.contains(name)) {
            names += name;
        }
    }
    return names;
}

QByteArray OutletTable::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[facts, aliases, domains] : m_rows) {
        hash.addData(QStringList{facts.id, facts.name, aliases.join(u';'), domains.join(u';'),
                                 facts.country, facts.kind, facts.medium, facts.owner, facts.since,
                                 facts.cite}
                         .join(u'\n')
                         .toUtf8());
    }
    hash.addData(m_directory.digest());
    return hash.result();
}

} // namespace slantlight
