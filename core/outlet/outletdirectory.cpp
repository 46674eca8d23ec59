// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outlet/outletdirectory.h"

#include "core/outlet/outletname.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr QByteArrayView hashMark = "# sha256:";
constexpr std::size_t fieldCount = 9; ///< of an outlet, after its id

QByteArrayView lineAt(QByteArrayView lines, qsizetype begin)
{
    const qsizetype end = lines.indexOf('\n', begin);
    return lines.sliced(begin, (end < 0 ? lines.size() : end) - begin);
}

/// Where the line begins that holds the byte at @p place.
qsizetype lineBegin(QByteArrayView lines, qsizetype place)
{
    return place == 0 ? 0 : lines.lastIndexOf('\n', place - 1) + 1;
}

QStringList listed(QByteArrayView field)
{
    return field.isEmpty() ? QStringList() : QString::fromUtf8(field).split(u';');
}

} // namespace

Result<OutletDirectory> OutletDirectory::open(QByteArray bytes)
{
    OutletDirectory directory;
    directory.m_bytes = std::move(bytes);
    const QByteArrayView all = directory.m_bytes;
    while (directory.m_begin < all.size() && all[directory.m_begin] == '#') {
        const QByteArrayView line = lineAt(all, directory.m_begin);
        if (line.startsWith(hashMark)) {
            directory.m_digest = line.sliced(hashMark.size()).toByteArray();
        }
        directory.m_begin = std::min(all.size(), directory.m_begin + line.size() + 1);
    }
    if (directory.m_digest.isEmpty()) {
        return std::unexpected(Error{ErrorCode::MalformedOutlets, u"line 1: no hash"_s});
    }
    return directory;
}

QByteArrayView OutletDirectory::lines() const
{
    return QByteArrayView(m_bytes).sliced(m_begin);
}

// Returns what stands after "kind:key" and a tab; a null view where no line begins so.
QByteArrayView OutletDirectory::valueOf(char kind, QByteArrayView key) const
{
    const QByteArray wanted = QByteArray(1, kind) + ':' + key.toByteArray() + '\t';
    const QByteArrayView all = lines();
    qsizetype low = 0;
    qsizetype high = all.size();
    while (low < high) { // both at the beginning of a line, or at the end of all
        const qsizetype begin = lineBegin(all, low + (high - low) / 2);
        const QByteArrayView line = lineAt(all, begin);
        if (line.first(std::min(line.size(), wanted.size())) < QByteArrayView(wanted)) {
            low = std::min(all.size(), begin + line.size() + 1);
        } else {
            high = begin;
        }
    }
    const QByteArrayView line = low < all.size() ? lineAt(all, low) : QByteArrayView();
    return line.startsWith(wanted) ? line.sliced(wanted.size()) : QByteArrayView();
}

Outlet OutletDirectory::outletOf(QByteArrayView id, QByteArrayView fields) const
{
    std::array<QByteArrayView, fieldCount> at;
    for (std::size_t i = 0; i < at.size(); ++i) {
        const qsizetype end = fields.indexOf('\t');
        at[i] = end < 0 ? fields : fields.first(end);
        fields = end < 0 ? QByteArrayView() : fields.sliced(end + 1);
    }
    const auto [name, aliases, domains, country, kind, medium, owner, since, cite] = at;
    return {.facts = {.id = QString::fromUtf8(id),
                      .name = QString::fromUtf8(name),
                      .country = QString::fromUtf8(country),
                      .kind = QString::fromUtf8(kind),
                      .medium = QString::fromUtf8(medium),
                      .owner = QString::fromUtf8(owner),
                      .since = QString::fromUtf8(since),
                      .cite = QString::fromUtf8(valueOf('c', cite))},
            .aliases = listed(aliases),
            .domains = listed(domains)};
}

std::optional<Outlet> OutletDirectory::outlet(QByteArrayView id) const
{
    const QByteArrayView fields = valueOf('i', id);
    return fields.isNull() ? std::nullopt : std::optional(outletOf(id, fields));
}

std::optional<Outlet> OutletDirectory::withId(QStringView id) const
{
    return outlet(id.toUtf8());
}

std::optional<Outlet> OutletDirectory::withName(QStringView name) const
{
    const QByteArrayView id = valueOf('n', foldedOutletName(name).toUtf8());
    return id.isNull() ? std::nullopt : outlet(id);
}

std::optional<Outlet> OutletDirectory::withHost(QStringView host) const
{
    const QByteArrayView id = valueOf('d', host.toUtf8());
    return id.isNull() ? std::nullopt : outlet(id);
}

std::vector<Outlet> OutletDirectory::outlets() const
{
    std::vector<Outlet> outlets;
    const QByteArrayView all = lines();
    for (qsizetype begin = 0; begin < all.size();) {
        const QByteArrayView line = lineAt(all, begin);
        if (const qsizetype tab = line.indexOf('\t'); tab > 2 && line.startsWith("i:")) {
            outlets.push_back(outletOf(line.sliced(2, tab - 2), line.sliced(tab + 1)));
        }
        begin += line.size() + 1;
    }
    return outlets;
}

bool OutletDirectory::isWhole() const
{
    const auto hash = QCryptographicHash::hash(lines(), QCryptographicHash::Sha256).toHex();
    return m_bytes.isEmpty() || hash == m_digest;
}

} // namespace slantlight
