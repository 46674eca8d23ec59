// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/annotationsmodel.h"

#include "core/storage/library.h"
#include "ui/desk/annotationcopy.h"
#include "ui/desk/desk.h"
#include "ui/library/annotationtext.h"
#include "ui/look/plaintooltip.h"
#include "ui/words/anchorname.h"
#include "ui/words/codename.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int atOnce = 300;

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                          : QString();
}

} // namespace

AnnotationsModel::AnnotationsModel(const Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_reading(m_worker, *this)
{
    m_worker.setMaxThreadCount(1);
}

AnnotationsModel::~AnnotationsModel()
{
    m_reading.cancel();
    m_worker.waitForDone();
}

Result<AnnotationsModel::Part> AnnotationsModel::read(const QString &path,
                                                      const AnnotationQuery &query, qint64 passed)
{
    const auto library = Library::openReadOnly(path);
    if (!library) {
        return std::unexpected(library.error());
    }
    const AnnotationTable table = library->annotationTable();
    const auto found = table.count(query.search);
    if (!found) {
        return std::unexpected(found.error());
    }
    auto rows = table.page(query, passed, atOnce);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    return Part{.rows = *std::move(rows), .found = *found};
}

void AnnotationsModel::show(const AnnotationQuery &query)
{
    m_query = query;
    m_passed = atOnce;
    m_reading.run([path = m_desk.libraryPath(),
                   query](const std::stop_token &) { return read(path, query, 0); },
                  [this](Result<Part> part) { take(std::move(part), true); });
}

void AnnotationsModel::take(Result<Part> part, bool isFirst)
{
    if (!part) {
        Q_EMIT failed(part.error());
        return;
    }
    if (isFirst) {
        beginResetModel();
        m_rows = std::move(part->rows);
        m_found = part->found;
        endResetModel();
        Q_EMIT shown();
        return;
    }
    if (!part->rows.empty()) {
        const auto first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(part->rows.size()) - 1);
        std::ranges::move(part->rows, std::back_inserter(m_rows));
        endInsertRows();
    }
}

bool AnnotationsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_passed < m_found && !m_reading.isRunning();
}

void AnnotationsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    const qint64 passed = std::exchange(m_passed, m_passed + atOnce);
    m_reading.run([path = m_desk.libraryPath(), query = m_query,
                   passed](const std::stop_token &) { return read(path, query, passed); },
                  [this](Result<Part> part) { take(std::move(part), false); });
}

void AnnotationsModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columnCount()) {
        AnnotationQuery query = m_query;
        query.column = allAnnotationColumns.at(static_cast<std::size_t>(column));
        query.isDescending = order == Qt::DescendingOrder;
        show(query);
    }
}

const AnnotationRow &AnnotationsModel::row(const QModelIndex &index) const
{
    return m_rows.at(static_cast<std::size_t>(index.row()));
}

Qt::ItemFlags AnnotationsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList AnnotationsModel::mimeTypes() const
{
    return markdownTypes();
}

QMimeData *AnnotationsModel::mimeData(const QModelIndexList &indexes) const
{
    std::set<int> numbers; // there is an index for each field
    for (const QModelIndex &index : indexes) {
        numbers.insert(index.row());
    }
    std::vector<AnnotationRow> rows;
    for (const int number : numbers) {
        rows.push_back(m_rows.at(static_cast<std::size_t>(number)));
    }
    return markdownData(annotationsAsMarkdown(rows, m_desk)).release(); // the caller's
}

int AnnotationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AnnotationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allAnnotationColumns.size());
}

QVariant AnnotationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const AnnotationRow &row = this->row(index);
    const Annotation &annotation = row.annotation;
    const AnnotationColumn column =
        allAnnotationColumns.at(static_cast<std::size_t>(index.column()));
    if (role == CodeRole) {
        return annotation.code.text();
    }
    if (role == IdRole) {
        return annotation.id.text();
    }
    if (role == AnchorRole) {
        return static_cast<int>(row.anchor);
    }
    if (role == Qt::ToolTipRole && column == AnnotationColumn::Words
        && row.anchor != AnchorState::Exact) {
        return plainToolTip(annotation.selector.exact + u"\n"_s + anchorStateName(row.anchor));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    QString text;
    switch (column) {
    case AnnotationColumn::Code:
        text = codeName(annotation.code, m_desk.codebook());
        break;
    case AnnotationColumn::Words:
        text = annotation.selector.exact.simplified();
        break;
    case AnnotationColumn::Memo:
        text = role == Qt::ToolTipRole ? annotation.memo : annotation.memo.simplified();
        break;
    case AnnotationColumn::Target:
        text = annotation.target;
        break;
    case AnnotationColumn::Tags:
        text = annotation.tags.join(u", "_s);
        break;
    case AnnotationColumn::Coder:
        text = row.coder.isEmpty() ? tr("You") : row.coder;
        break;
    case AnnotationColumn::Article:
        text = row.title;
        break;
    case AnnotationColumn::Outlet:
        text = row.site;
        break;
    case AnnotationColumn::Published:
        text = row.published.isValid() ? QLocale().toString(row.published, QLocale::ShortFormat)
                                       : QString();
        break;
    case AnnotationColumn::Created:
        text = timeText(annotation.created);
        break;
    case AnnotationColumn::Modified:
        text = timeText(annotation.modified);
        break;
    }
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant AnnotationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columnCount()) {
        return {};
    }
    switch (allAnnotationColumns.at(static_cast<std::size_t>(section))) {
    case AnnotationColumn::Code:
        return tr("Code");
    case AnnotationColumn::Words:
        return tr("Words");
    case AnnotationColumn::Memo:
        return tr("Memo");
    case AnnotationColumn::Target:
        return tr("Target");
    case AnnotationColumn::Tags:
        return tr("Tags");
    case AnnotationColumn::Coder:
        return tr("Coder");
    case AnnotationColumn::Article:
        return tr("Article");
    case AnnotationColumn::Outlet:
        return tr("Outlet");
    case AnnotationColumn::Published:
        return tr("Published");
    case AnnotationColumn::Created:
        return tr("Created");
    case AnnotationColumn::Modified:
        return tr("Changed");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace slantlight::ui
