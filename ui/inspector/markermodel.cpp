// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/markermodel.h"

#include "core/review/shown.h"
#include "core/review/speakernames.h"
#include "core/text/foldedtext.h"
#include "ui/desk/desk.h"
#include "ui/inspector/wordsaround.h"
#include "ui/look/plaintooltip.h"
#include "ui/words/codename.h"
#include "ui/words/markerwords.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

MarkerModel::MarkerModel(Desk &desk, QObject *parent)
    : QAbstractItemModel(parent)
    , m_desk(desk)
{
    gather();
    connect(&desk, &Desk::articleOpened, this, &MarkerModel::reload);
    connect(&desk, &Desk::articleClosed, this, &MarkerModel::reload);
    connect(&desk, &Desk::markersChanged, this, &MarkerModel::reload);
}

bool MarkerModel::isMarker(const QModelIndex &index)
{
    return index.isValid() && index.data(KindRole).value<Kind>() == Kind::Marker;
}

void MarkerModel::setOrder(MarkerOrder order)
{
    if (order != m_order) {
        m_order = order;
        reload();
    }
}

void MarkerModel::setSearch(const QString &text)
{
    QStringList words = foldedWord(text).split(u' ', Qt::SkipEmptyParts);
    if (words != m_search) {
        m_search = std::move(words);
        reload();
    }
}

void MarkerModel::reload()
{
    beginResetModel();
    gather();
    endResetModel();
}

void MarkerModel::gather()
{
    m_rows.clear();
    m_top.clear();
    nameSpeakers();
    if (!m_desk.article()) {
        return;
    }
    MarkerFilter filter = m_desk.filter();
    if (m_order == MarkerOrder::Kind) {
        filter.hidden.clear(); // what is switched off keeps its switch
    }
    std::vector<const Marker *> markers = shown(m_desk.review(), filter).markers;
    if (!m_search.isEmpty()) {
        std::erase_if(markers, [this](const Marker *marker) { return !isWanted(*marker); });
    }
    switch (m_order) {
    case MarkerOrder::Place:
        gatherMarkers(markers, -1);
        break;
    case MarkerOrder::Kind:
        gatherByKind(markers);
        break;
    case MarkerOrder::Strength:
        sortByStrength(markers);
        gatherMarkers(markers, -1);
        break;
    case MarkerOrder::Speaker:
        gatherBySpeaker(markers);
        break;
    }
}

void MarkerModel::gatherByKind(const std::vector<const Marker *> &markers)
{
    int family = -1;
    for (const MarkerGroup &group : groupedByKind(markers)) {
        const Category category = group.markers.front()->category;
        const QString title = familyName(familyOf(category));
        if (family < 0 || m_rows.at(static_cast<std::size_t>(family)).title != title) {
            family = addRow({.kind = Kind::Family, .title = title, .count = 0}, -1);
        }
        const bool isShown = !m_desk.filter().hidden.contains(category);
        const auto count = static_cast<int>(group.markers.size());
        const int row = addRow({.kind = Kind::Category,
                                .title = categoryName(category),
                                .category = category,
                                .shown = isShown,
                                .count = count},
                               family);
        if (isShown) {
            m_rows.at(static_cast<std::size_t>(family)).count += count;
            gatherMarkers(group.markers, row);
        }
    }
}

void MarkerModel::gatherBySpeaker(const std::vector<const Marker *> &markers)
{
    for (const MarkerGroup &group : groupedBySpeaker(markers)) {
        const int row = addRow({.kind = Kind::Speaker,
                                .title = voiceTitle(*group.markers.front(), m_desk.analysis()),
                                .count = static_cast<int>(group.markers.size())},
                               -1);
        gatherMarkers(group.markers, row);
    }
}

void MarkerModel::gatherMarkers(const std::vector<const Marker *> &markers, int parent)
{
    const Marker *const first = m_desk.analysis().markers.data();
    m_rows.reserve(m_rows.size() + markers.size());
    for (const Marker *const marker : markers) {
        addRow({.category = marker->category, .marker = static_cast<std::size_t>(marker - first)},
               parent);
    }
}

int MarkerModel::addRow(Row row, int parent)
{
    const auto number = static_cast<int>(m_rows.size());
    std::vector<int> &siblings =
        parent < 0 ? m_top : m_rows.at(static_cast<std::size_t>(parent)).children;
    row.parent = parent;
    row.place = static_cast<int>(siblings.size());
    siblings.push_back(number);
    m_rows.push_back(std::move(row));
    return number;
}

void MarkerModel::nameSpeakers()
{
    const auto article = m_desk.article();
    if (article == m_named && m_desk.analysis().speakers == m_speakers) {
        return;
    }
    m_named = article;
    m_speakers = m_desk.analysis().speakers;
    m_names = article ? briefNames(m_speakers, article->text()) : std::vector<QString>();
}

bool MarkerModel::isWanted(const Marker &marker) const
{
    const QString &text = m_desk.article()->text();
    const QStringList parts{wordsBefore(text, marker.span),
                            marker.span.in(text).toString(),
                            wordsAfter(text, marker.span),
                            u" "_s,
                            categoryName(marker.category),
                            u" "_s,
                            voiceWords(marker, m_desk.analysis()),
                            u" "_s,
                            briefVoiceWords(marker, m_desk.analysis(), m_names)};
    const QString all = foldedWord(parts.join(QString()));
    return std::ranges::all_of(m_search,
                               [&all](const QString &word) { return all.contains(word); });
}

const MarkerModel::Row *MarkerModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows.at(index.internalId()) : nullptr;
}

const Marker *MarkerModel::markerOf(const Row &row) const
{
    const std::vector<Marker> &markers = m_desk.analysis().markers;
    return row.kind == Kind::Marker && row.marker < markers.size() ? &markers[row.marker] : nullptr;
}

bool MarkerModel::isSaidByTitle(const Row &row) const
{
    const Voice voice = markerOf(row)->voice;
    return m_order == MarkerOrder::Speaker && voice != Voice::Headline && voice != Voice::Caption;
}

bool MarkerModel::isTwin(const Row &row) const
{
    if (row.parent >= 0 && m_rows.at(static_cast<std::size_t>(row.parent)).kind == Kind::Category) {
        return false;
    }
    const std::vector<int> &siblings =
        row.parent < 0 ? m_top : m_rows.at(static_cast<std::size_t>(row.parent)).children;
    const TextSpan span = markerOf(row)->span;
    return std::ranges::any_of(std::array{row.place - 1, row.place + 1}, [&](int place) {
        if (place < 0 || place >= static_cast<int>(siblings.size())) {
            return false;
        }
        const Row &beside =
            m_rows.at(static_cast<std::size_t>(siblings.at(static_cast<std::size_t>(place))));
        const Marker *const marker = markerOf(beside);
        return marker != nullptr && marker->span == span;
    });
}

QModelIndex MarkerModel::indexOf(const QString &fingerprint) const
{
    for (std::size_t number = 0; number < m_rows.size(); ++number) {
        const Marker *const marker = markerOf(m_rows[number]);
        if (marker != nullptr && marker->fingerprint == fingerprint) {
            return createIndex(m_rows[number].place, 0, number);
        }
    }
    return {};
}

QModelIndex MarkerModel::firstMarker() const
{
    const auto first = std::ranges::find(m_rows, Kind::Marker, &Row::kind);
    return first == m_rows.end()
               ? QModelIndex()
               : createIndex(first->place, 0, static_cast<quintptr>(first - m_rows.begin()));
}

QModelIndex MarkerModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const Row *const above = rowAt(parent);
    const std::vector<int> &siblings = above == nullptr ? m_top : above->children;
    return createIndex(row, column,
                       static_cast<quintptr>(siblings.at(static_cast<std::size_t>(row))));
}

QModelIndex MarkerModel::parent(const QModelIndex &index) const
{
    const Row *const row = rowAt(index);
    if (row == nullptr || row->parent < 0) {
        return {};
    }
    const auto above = static_cast<std::size_t>(row->parent);
    return createIndex(m_rows.at(above).place, 0, above);
}

int MarkerModel::rowCount(const QModelIndex &parent) const
{
    const Row *const above = rowAt(parent);
    return static_cast<int>(above == nullptr ? m_top.size() : above->children.size());
}

int MarkerModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant MarkerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = *rowAt(index);
    if (role == KindRole) {
        return QVariant::fromValue(row.kind);
    }
    if (role == CountRole) {
        return row.count;
    }
    return row.kind == Kind::Marker ? markerData(row, role) : titleData(row, role);
}

QVariant MarkerModel::titleData(const Row &row, int role) const
{
    const bool isCategory = row.kind == Kind::Category;
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return isCategory ? categoryMeaning(row.category) : plainToolTip(row.title);
    case Qt::CheckStateRole:
        return isCategory ? QVariant(row.shown ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        if (!isCategory) {
            return tr("%1, %Ln mark(s)", nullptr, row.count).arg(row.title);
        }
        return row.shown ? tr("%1, %Ln mark(s), shown", nullptr, row.count).arg(row.title)
                         : tr("%1, %Ln mark(s), switched off", nullptr, row.count).arg(row.title);
    case CodeRole:
        return isCategory ? QVariant(codeOf(row.category).text()) : QVariant();
    default:
        return {};
    }
}

QVariant MarkerModel::markerData(const Row &row, int role) const
{
    const Marker *const marker = markerOf(row);
    const auto article = m_desk.article();
    if (marker == nullptr || !article) {
        return {};
    }
    const Analysis &analysis = m_desk.analysis();
    switch (role) {
    case Qt::DisplayRole:
        return marker->span.in(article->text()).toString().simplified();
    case Qt::ToolTipRole:
        //: Category, in whose voice the marked words stand, and why they are marked.
        return plainToolTip(tr("%1\n%2\n%3")
                                .arg(categoryName(marker->category), voiceWords(*marker, analysis),
                                     withCurlyQuotes(messageWords(*marker))));
    case Qt::AccessibleTextRole:
        //: Category, how strongly its rule speaks, the marked words, in whose voice they stand, and
        //: why they are marked.
        return tr("%1, %2: %3. %4. %5")
            .arg(categoryName(marker->category), severityName(marker->severity),
                 marker->span.in(article->text()).toString().simplified(),
                 voiceWords(*marker, analysis), messageWords(*marker));
    case Qt::AccessibleDescriptionRole:
        return QString(wordsBefore(article->text(), marker->span)
                       + marker->span.in(article->text()).toString()
                       + wordsAfter(article->text(), marker->span))
            .simplified();
    case CodeRole:
        return codeOf(marker->category).text();
    case FingerprintRole:
        return marker->fingerprint;
    case BeforeRole:
        return isTwin(row) ? QString() : wordsBefore(article->text(), marker->span);
    case ContextRole:
        return isTwin(row) ? u" · "_s + categoryName(marker->category)
                           : wordsAfter(article->text(), marker->span);
    case SpeakerRole:
        return isSaidByTitle(row) ? QString() : briefVoiceWords(*marker, analysis, m_names);
    default:
        return {};
    }
}

Qt::ItemFlags MarkerModel::flags(const QModelIndex &index) const
{
    const Row *const row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (row->kind) {
    case Kind::Family:
    case Kind::Speaker:
        return Qt::ItemIsEnabled;
    case Kind::Category:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
    case Kind::Marker:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    }
    Q_UNREACHABLE_RETURN({});
}

bool MarkerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Row *const row = rowAt(index);
    if (role != Qt::CheckStateRole || row == nullptr || row->kind != Kind::Category) {
        return false;
    }
    MarkerFilter filter = m_desk.filter();
    if (value.value<Qt::CheckState>() == Qt::Checked) {
        filter.hidden.erase(row->category);
    } else {
        filter.hidden.insert(row->category);
    }
    m_desk.setFilter(filter);
    return true;
}

} // namespace slantlight::ui
