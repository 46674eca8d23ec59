// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/markermodel.h"

#include "core/review/shown.h"
#include "ui/desk/desk.h"
#include "ui/look/plaintooltip.h"
#include "ui/words/codename.h"
#include "ui/words/markerwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

// An index keeps the row of its family, and of its category, counted from 1: 0 means "above".
constexpr quintptr familyBits = 8;

quintptr placeIn(int family, int category = -1)
{
    return static_cast<quintptr>(family + 1) | (static_cast<quintptr>(category + 1) << familyBits);
}

/// Returns what follows @p place in its block, as far as a row may show it.
QString wordsAfter(const QString &text, TextOffset place)
{
    constexpr qsizetype most = 60;
    const QString after = text.mid(place.value(), most);
    const QString line = after.section(u'\n', 0, 0).simplified();
    if (after.startsWith(u' ')) {
        return line;
    }
    const auto word = std::ranges::find_if(line, [](QChar c) { return c.isLetterOrNumber(); });
    return line.sliced(word - line.begin()); // no row begins with a comma
}

int familyOfPlace(quintptr place)
{
    return static_cast<int>(place & ((1U << familyBits) - 1)) - 1;
}

int categoryOfPlace(quintptr place)
{
    return static_cast<int>(place >> familyBits) - 1;
}

} // namespace

MarkerModel::MarkerModel(Desk &desk, QObject *parent)
    : QAbstractItemModel(parent)
    , m_desk(desk)
    , m_families(rowsOfDesk())
{
    connect(&desk, &Desk::articleOpened, this, &MarkerModel::reload);
    connect(&desk, &Desk::articleClosed, this, &MarkerModel::reload);
    connect(&desk, &Desk::markersChanged, this, &MarkerModel::reload);
}

void MarkerModel::reload()
{
    beginResetModel();
    m_families = rowsOfDesk();
    endResetModel();
}

std::vector<MarkerModel::FamilyRows> MarkerModel::rowsOfDesk() const
{
    const auto article = m_desk.article();
    if (!article) {
        return {};
    }
    MarkerFilter all = m_desk.filter();
    all.hidden.clear();

    const QString &words = article->text();
    std::array<std::vector<MarkerRow>, allCategories.size()> byCategory;
    for (const Marker *const each : shown(m_desk.review(), all).markers) {
        const Marker &marker = *each;
        byCategory.at(static_cast<std::size_t>(marker.category))
            .push_back({.text = marker.span.in(article->text()).toString().simplified(),
                        .context = wordsAfter(words, marker.span.end()),
                        .speaker = briefVoiceWords(marker, m_desk.analysis()),
                        .voice = voiceWords(marker, m_desk.analysis()),
                        .reason = messageWords(marker),
                        .fingerprint = marker.fingerprint});
    }

    std::vector<FamilyRows> families;
    for (const Category category : allCategories) {
        auto &markers = byCategory.at(static_cast<std::size_t>(category));
        if (markers.empty()) {
            continue;
        }
        if (families.empty() || families.back().family != familyOf(category)) {
            families.push_back({.family = familyOf(category), .categories = {}});
        }
        families.back().categories.push_back({.category = category,
                                              .markers = std::move(markers),
                                              .shown = !m_desk.filter().hidden.contains(category)});
    }
    return families;
}

const MarkerModel::FamilyRows &MarkerModel::familyAt(int row) const
{
    return m_families.at(static_cast<std::size_t>(row));
}

const MarkerModel::CategoryRows &MarkerModel::categoryAt(int family, int row) const
{
    return familyAt(family).categories.at(static_cast<std::size_t>(row));
}

QModelIndex MarkerModel::indexOf(const QString &fingerprint) const
{
    for (int family = 0; family < rowCount(); ++family) {
        const QModelIndex familyIndex = index(family, 0);
        for (int category = 0; category < rowCount(familyIndex); ++category) {
            const CategoryRows &rows = categoryAt(family, category);
            const auto found =
                std::ranges::find(rows.markers, fingerprint, &MarkerRow::fingerprint);
            if (rows.shown && found != rows.markers.end()) {
                return createIndex(static_cast<int>(found - rows.markers.begin()), 0,
                                   placeIn(family, category));
            }
        }
    }
    return {};
}

QModelIndex MarkerModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    if (!parent.isValid()) {
        return createIndex(row, column, quintptr(0));
    }
    const int family = familyOfPlace(parent.internalId());
    return createIndex(row, column,
                       family < 0 ? placeIn(parent.row()) : placeIn(family, parent.row()));
}

QModelIndex MarkerModel::parent(const QModelIndex &index) const
{
    const int family = index.isValid() ? familyOfPlace(index.internalId()) : -1;
    if (family < 0) {
        return {};
    }
    const int category = categoryOfPlace(index.internalId());
    return category < 0 ? createIndex(family, 0, quintptr(0))
                        : createIndex(category, 0, placeIn(family));
}

int MarkerModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_families.size());
    }
    const int family = familyOfPlace(parent.internalId());
    if (family < 0) {
        return static_cast<int>(familyAt(parent.row()).categories.size());
    }
    if (categoryOfPlace(parent.internalId()) >= 0) {
        return 0;
    }
    const CategoryRows &rows = categoryAt(family, parent.row());
    return rows.shown ? static_cast<int>(rows.markers.size()) : 0;
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
    const int family = familyOfPlace(index.internalId());
    if (family < 0) {
        return familyData(familyAt(index.row()), role);
    }
    const int category = categoryOfPlace(index.internalId());
    if (category < 0) {
        return categoryData(categoryAt(family, index.row()), role);
    }
    const CategoryRows &rows = categoryAt(family, category);
    return markerData(rows, rows.markers.at(static_cast<std::size_t>(index.row())), role);
}

QVariant MarkerModel::familyData(const FamilyRows &family, int role) const
{
    int count = 0;
    for (const CategoryRows &category : family.categories) {
        count += category.shown ? static_cast<int>(category.markers.size()) : 0;
    }
    switch (role) {
    case Qt::DisplayRole:
        return familyName(family.family);
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln mark(s)", nullptr, count).arg(familyName(family.family));
    case KindRole:
        return QVariant::fromValue(Kind::Family);
    case CountRole:
        return count;
    default:
        return {};
    }
}

QVariant MarkerModel::categoryData(const CategoryRows &category, int role) const
{
    const int count = static_cast<int>(category.markers.size());
    switch (role) {
    case Qt::DisplayRole:
        return categoryName(category.category);
    case Qt::ToolTipRole:
        return categoryMeaning(category.category);
    case Qt::CheckStateRole:
        return category.shown ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return category.shown ? tr("%1, %Ln mark(s), shown", nullptr, count)
                                    .arg(categoryName(category.category))
                              : tr("%1, %Ln mark(s), switched off", nullptr, count)
                                    .arg(categoryName(category.category));
    case KindRole:
        return QVariant::fromValue(Kind::Category);
    case CountRole:
        return count;
    case CodeRole:
        return codeOf(category.category).text();
    default:
        return {};
    }
}

QVariant MarkerModel::markerData(const CategoryRows &category, const MarkerRow &marker, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return marker.text;
    case Qt::ToolTipRole:
        return plainToolTip(marker.reason);
    case Qt::AccessibleTextRole:
        //: Category, the marked words, in whose voice they stand, and why they are marked.
        return tr("%1: %2. %3. %4")
            .arg(categoryName(category.category), marker.text, marker.voice, marker.reason);
    case KindRole:
        return QVariant::fromValue(Kind::Marker);
    case CountRole:
        return 1;
    case CodeRole:
        return codeOf(category.category).text();
    case FingerprintRole:
        return marker.fingerprint;
    case ContextRole:
        return marker.context;
    case SpeakerRole:
        return marker.speaker;
    default:
        return {};
    }
}

Qt::ItemFlags MarkerModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    const int family = familyOfPlace(index.internalId());
    if (family < 0) {
        return Qt::ItemIsEnabled;
    }
    const Qt::ItemFlags row = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return categoryOfPlace(index.internalId()) < 0 ? row | Qt::ItemIsUserCheckable
                                                   : row | Qt::ItemNeverHasChildren;
}

bool MarkerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.internalId() == 0
        || categoryOfPlace(index.internalId()) >= 0) {
        return false;
    }
    const Category category = categoryAt(familyOfPlace(index.internalId()), index.row()).category;
    MarkerFilter filter = m_desk.filter();
    if (value.value<Qt::CheckState>() == Qt::Checked) {
        filter.hidden.erase(category);
    } else {
        filter.hidden.insert(category);
    }
    m_desk.setFilter(filter);
    return true;
}

} // namespace slantlight::ui
