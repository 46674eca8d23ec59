// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/profiletable.h"

#include "ui/look/codesample.h"
#include "ui/look/listrow.h"
#include "ui/look/windowstyle.h"

#include <QFont>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

enum Column { NameColumn, FirstColumn, SecondColumn };

constexpr int indent = 10; ///< of a part below its whole
constexpr int sampleRoom = 24;
constexpr double barHeight = 3;

/// Draws a figure, and under marks a bar as long as their share of the most.
class ProfileDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem row(option);
        initStyleOption(&row, index);
        const auto &model = *qobject_cast<const ProfileModel *>(index.model());
        const ProfileRow &figures = model.rowAt(index.row());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(row.font);
        painter->setPen(figures.isTotal || !figures.category
                            ? row.palette.color(QPalette::WindowText)
                            : mutedInk(row));
        if (index.column() == NameColumn) {
            paintName(*painter, row, figures);
        } else {
            paintFigure(*painter, row, index, figures);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = QFontMetrics(option.font).horizontalAdvance(index.data().toString());
        return {width + 24, option.fontMetrics.height() + 8};
    }

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &row,
                   const ProfileRow &figures) const
    {
        QRect place = row.rect.adjusted(12, 0, -6, 0);
        place.setLeft(place.left() + indent * figures.depth);
        if (figures.category) {
            const QRect sample(place.left(), place.center().y() - codeSampleSize.height() / 2,
                               codeSampleSize.width(), codeSampleSize.height());
            codeSample(codeOf(*figures.category), m_hues.palette(row))
                .paint(&painter, QStyle::visualRect(row.direction, row.rect, sample));
            place.setLeft(place.left() + sampleRoom);
        }
        painter.drawText(QStyle::visualRect(row.direction, row.rect, place),
                         static_cast<int>(QStyle::visualAlignment(row.direction, Qt::AlignLeft)
                                          | Qt::AlignVCenter),
                         row.fontMetrics.elidedText(figures.name, Qt::ElideRight, place.width()));
    }

    void paintFigure(QPainter &painter, const QStyleOptionViewItem &row, const QModelIndex &index,
                     const ProfileRow &figures) const
    {
        const QRect place = row.rect.adjusted(6, 0, -12, 0);
        painter.setPen(row.palette.color(QPalette::WindowText));
        painter.drawText(QStyle::visualRect(row.direction, row.rect, place),
                         static_cast<int>(QStyle::visualAlignment(row.direction, Qt::AlignRight)
                                          | Qt::AlignVCenter),
                         index.data().toString());
        const double most = std::max(figures.firstValue, figures.secondValue);
        if (!figures.category || most <= 0) {
            return;
        }
        const double value =
            index.column() == FirstColumn ? figures.firstValue : figures.secondValue;
        const int length = qRound(value / most * (place.width() - 4));
        const QRect bar(place.right() - length, place.bottom() - 3, length,
                        static_cast<int>(barHeight));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_hues.of(codeOf(*figures.category), row));
        painter.drawRect(QStyle::visualRect(row.direction, row.rect, bar));
    }

    RowHues m_hues;
};

} // namespace

void ProfileModel::show(const ComparedArticles &both)
{
    beginResetModel();
    m_rows = profileRows(both);
    m_isOfVersions = both.versions() != nullptr;
    endResetModel();
}

int ProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProfileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    const ProfileRow &row = rowAt(index.row());
    if (role == Qt::FontRole && row.isTotal && row.depth == 0) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::ToolTipRole) {
        return index.column() == NameColumn ? row.name : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return index.column() == NameColumn    ? row.name
           : index.column() == FirstColumn ? row.first
                                           : row.second;
}

QVariant ProfileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((section == NameColumn ? Qt::AlignLeading : Qt::AlignTrailing)
                                | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Profile");
    case FirstColumn:
        return m_isOfVersions ? tr("Earlier") : u"A"_s;
    default:
        return m_isOfVersions ? tr("Later") : u"B"_s;
    }
}

ProfileTable::ProfileTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new ProfileModel(this))
{
    setObjectName(u"profiles"_s);
    setAccessibleName(tr("Profiles of both articles"));
    setModel(m_model);
    setItemDelegate(new ProfileDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    setColumnWidth(FirstColumn, 62);
    setColumnWidth(SecondColumn, 62);
}

void ProfileTable::show(const ComparedArticles &both)
{
    m_model->show(both);
}

} // namespace slantlight::ui
