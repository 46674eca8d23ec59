// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarymodel.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

void LibraryModel::setEntries(std::vector<LibraryEntry> entries)
{
    if (entries == m_all) {
        return;
    }
    m_all = std::move(entries);
    sift();
}

void LibraryModel::setHeldBack(const ArticleId &id, bool heldBack)
{
    if (heldBack) {
        m_heldBack.insert(id);
    } else {
        m_heldBack.erase(id);
    }
    sift();
}

void LibraryModel::sift()
{
    beginResetModel();
    m_rows.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_rows), [this](const LibraryEntry &entry) {
        return !m_heldBack.contains(entry.id);
    });
    endResetModel();
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
    case Qt::ToolTipRole:
        return entry.title;
    case Qt::AccessibleTextRole: {
        const QString facts = factsOf(entry);
        return facts.isEmpty() ? entry.title : entry.title + u". "_s + facts;
    }
    case IdRole:
        return entry.id.text();
    case FactsRole:
        return factsOf(entry);
    case OpenRole:
        return entry.id == m_open;
    default:
        return {};
    }
}

QString LibraryModel::factsOf(const LibraryEntry &entry) const
{
    QStringList facts;
    if (!entry.site.isEmpty()) {
        facts.append(entry.site);
    }
    if (entry.published.isValid()) {
        facts.append(QLocale().toString(entry.published, QLocale::ShortFormat));
    }
    if (entry.annotations > 0) {
        facts.append(tr("%n note(s)", nullptr, entry.annotations));
    }
    return facts.join(u" · "_s);
}

} // namespace slantlight::ui
