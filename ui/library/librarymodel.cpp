// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarymodel.h"

#include "ui/look/plaintooltip.h"
#include "ui/words/searchwords.h"

#include <QLocale>
#include <QMimeData>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

/// What stands before a passage that is not of the text: "Memo: ".
QString sourceOf(const LibraryEntry &entry)
{
    const QString name = passageSourceName(entry.passage.source);
    return name.isEmpty() ? name : name + u": "_s;
}

/// Enough for every view; the rest comes when it is scrolled to.
constexpr std::size_t mostAtOnce = 500;

} // namespace

void LibraryModel::showPages(NextPage next)
{
    const std::size_t wanted = m_isLibrary ? std::min(m_rows.size(), mostAtOnce) : 0;
    std::vector<LibraryEntry> rows = next(std::nullopt);
    std::size_t before = 0;
    while (rows.size() < wanted && rows.size() > before) {
        before = rows.size();
        std::ranges::move(next(rows.back()), std::back_inserter(rows));
    }
    if (m_isLibrary && rows == m_rows) {
        m_next = std::move(next);
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_isLibrary = true;
    m_next = m_rows.empty() ? NextPage() : std::move(next);
    endResetModel();
}

void LibraryModel::showFinds(std::vector<LibraryEntry> entries, qint64 found)
{
    beginResetModel();
    m_rows = std::move(entries);
    m_isLibrary = false;
    m_next = nullptr;
    m_found = found;
    m_isWaiting = false;
    endResetModel();
}

void LibraryModel::addFinds(std::vector<LibraryEntry> entries)
{
    m_isWaiting = false;
    if (entries.empty()) {
        m_found = std::ssize(m_rows); // some were removed meanwhile
        return;
    }
    append(std::move(entries));
}

bool LibraryModel::canFetchMore(const QModelIndex &parent) const
{
    const bool isFoundInPart = !m_isLibrary && std::ssize(m_rows) < m_found && !m_isWaiting;
    return !parent.isValid() && (m_next || isFoundInPart);
}

void LibraryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    if (!m_isLibrary) {
        if (!m_rows.empty()) {
            m_isWaiting = true;
            Q_EMIT moreWanted(m_rows.back());
        }
        return;
    }
    auto more = m_next(m_rows.empty() ? std::nullopt : std::optional(m_rows.back()));
    if (more.empty()) {
        m_next = nullptr;
        return;
    }
    append(std::move(more));
}

void LibraryModel::append(std::vector<LibraryEntry> entries)
{
    const auto first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    std::ranges::move(entries, std::back_inserter(m_rows));
    endInsertRows();
}

void LibraryModel::renew(const LibraryEntry &entry)
{
    const QModelIndex there = indexOf(entry.id);
    if (!m_isLibrary) {
        if (there.isValid()) {
            LibraryEntry &row = m_rows.at(static_cast<std::size_t>(there.row()));
            Passage passage = std::move(row.passage);
            const double score = row.score;
            row = entry;
            row.passage = std::move(passage);
            row.score = score;
            Q_EMIT dataChanged(there, there);
        }
        return;
    }
    const auto place = std::ranges::partition_point(m_rows, [&](const LibraryEntry &row) {
        return row.turn > entry.turn || (row.turn == entry.turn && row.id != entry.id);
    });
    const int target = static_cast<int>(place - m_rows.begin());
    if (!there.isValid()) {
        if (place == m_rows.end() && m_next) {
            return; // further down than was read
        }
        beginInsertRows({}, target, target);
        m_rows.insert(place, entry);
        endInsertRows();
        return;
    }
    const int row = there.row();
    if (target < row && beginMoveRows({}, row, row, {}, target)) {
        std::rotate(m_rows.begin() + target, m_rows.begin() + row, m_rows.begin() + row + 1);
        m_rows.at(static_cast<std::size_t>(target)) = entry;
        endMoveRows();
        Q_EMIT dataChanged(index(target), index(target));
        return;
    }
    m_rows.at(static_cast<std::size_t>(row)) = entry;
    Q_EMIT dataChanged(there, there);
}

void LibraryModel::leaveOut(const ArticleId &id)
{
    const QModelIndex gone = indexOf(id);
    if (gone.isValid()) {
        beginRemoveRows({}, gone.row(), gone.row());
        m_rows.erase(m_rows.begin() + gone.row());
        endRemoveRows();
        m_found = std::max<qint64>(m_found - 1, 0);
    }
}

void LibraryModel::setOpenArticle(const ArticleId &id)
{
    const QModelIndex before = indexOf(std::exchange(m_open, id));
    for (const QModelIndex &changed : {before, indexOf(id)}) {
        if (changed.isValid()) {
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

QModelIndex LibraryModel::indexOf(const ArticleId &id) const
{
    const auto found = std::ranges::find(m_rows, id, &LibraryEntry::id);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList LibraryModel::mimeTypes() const
{
    return {QLatin1StringView(articlesType)};
}

QMimeData *LibraryModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArrayList ids;
    for (const QModelIndex &index : indexes) {
        ids += index.data(IdRole).toString().toUtf8();
    }
    auto *const data = new QMimeData; // Qt's to delete
    data->setData(QLatin1StringView(articlesType), ids.join('\n'));
    return data;
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const LibraryEntry &entry = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
        return plainToolTip(entry.title);
    case Qt::AccessibleTextRole:
        return QString(
            (entry.state == ReadState::Unread ? tr("Unread: %1").arg(entry.title) : entry.title)
            + u". "_s + factsOf(entry));
    case IdRole:
        return entry.id.text();
    case FactsRole:
        return factsOf(entry);
    case UnreadRole:
        return entry.state == ReadState::Unread;
    case OpenRole:
        return entry.id == m_open;
    case PassageRole:
        return entry.passage.text.isEmpty() ? QString() : sourceOf(entry) + entry.passage.text;
    case TermsRole: {
        QList<int> terms;
        const qsizetype shift = sourceOf(entry).size();
        for (const auto &[begin, end] : entry.passage.terms) {
            terms << static_cast<int>(begin + shift) << static_cast<int>(end + shift);
        }
        return QVariant::fromValue(terms);
    }
    case AddressRole:
        return entry.address;
    default:
        return {};
    }
}

QString LibraryModel::factsOf(const LibraryEntry &entry) const
{
    QStringList facts;
    if (entry.passage.count > 0) {
        //: How often the words that were searched for stand in an article.
        facts.append(tr("%Ln time(s)", nullptr, entry.passage.count));
    }
    if (!entry.site.isEmpty()) {
        facts.append(entry.site);
    }
    if (entry.published.isValid()) {
        facts.append(QLocale().toString(entry.published, QLocale::ShortFormat));
    }
    if (facts.isEmpty() && entry.opened.isValid()) {
        const QDate day = entry.opened.toLocalTime().date();
        const qint64 ago = day.daysTo(QDate::currentDate());
        facts.append(ago == 0 ? tr("opened today")
                     : ago == 1
                         ? tr("opened yesterday")
                         : tr("opened %1").arg(QLocale().toString(day, QLocale::ShortFormat)));
    }
    if (entry.annotations > 0) {
        facts.append(tr("%Ln annotation(s)", nullptr, entry.annotations));
    }
    return facts.join(u" · "_s);
}

} // namespace slantlight::ui
