// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationmodel.h"

#include "ui/desk/annotationcopy.h"
#include "ui/desk/desk.h"
#include "ui/look/plaintooltip.h"
#include "ui/words/anchorname.h"
#include "ui/words/annotationwords.h"
#include "ui/words/codename.h"

#include <QLocale>
#include <QMimeData>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

/// Takes from a line what only tells Markdown how to set it; single signs, as in "5 * 3", stay.
QString withoutMarkup(QString line)
{
    static const QRegularExpression lead(uR"(^(?:\s*(?:>|#{1,6}(?=\s)|[*+-](?=\s)))+)"_s);
    static const QRegularExpression ruler(
        uR"(^\s*(?:([*_-])\s*(?:\1\s*){2,}|[`~]{3,}.*|#{1,6})$)"_s);
    static const QRegularExpression link(uR"(!?\[([^\]]*)\]\([^()\s]*\))"_s);
    static const QRegularExpression around(uR"((\*{1,3}|`+)(?=\S)(.+?)(?<=\S)\1)"_s);
    static const QRegularExpression stray(uR"(\*{2,}|`+|(?<!\S)\*(?=\S))"_s);
    if (ruler.match(line).hasMatch()) {
        return {};
    }
    line.remove(lead);
    line.replace(link, u"\\1"_s);
    for (int depth = 0; depth < 3; ++depth) { // **`both`**
        line.replace(around, u"\\2"_s);
    }
    return line.remove(stray).simplified();
}

/// Returns the first line of @p memo that holds words, as a row of the list shows it.
QString firstWords(const QString &memo)
{
    constexpr qsizetype longestLine = 500; // no row shows more
    for (const QStringView line : QStringView(memo).split(u'\n')) {
        const QString words = withoutMarkup(line.left(longestLine).toString());
        if (!words.isEmpty()) {
            return words;
        }
    }
    return {};
}

QString whenChanged(const QDateTime &changed)
{
    const QDateTime here = changed.toLocalTime();
    const bool isToday = here.date() == QDate::currentDate();
    const QString minutes = QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
    return isToday ? QLocale().toString(here.time(), minutes)
                   : QLocale().toString(here.date(), QLocale::ShortFormat);
}

QString timesOf(const Annotation &annotation)
{
    const auto shown = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    };
    //: %1 and %2 are dates with times.
    return AnnotationModel::tr("Made %1, changed %2")
        .arg(shown(annotation.created), shown(annotation.modified));
}

} // namespace

AnnotationModel::AnnotationModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_rows(rowsOfDesk())
{
    connect(&desk, &Desk::articleOpened, this, &AnnotationModel::replaceAll);
    connect(&desk, &Desk::articleClosed, this, &AnnotationModel::replaceAll);
    connect(&desk, &Desk::annotationsChanged, this, &AnnotationModel::reload);
}

void AnnotationModel::replaceAll()
{
    beginResetModel();
    m_rows = rowsOfDesk();
    endResetModel();
}

void AnnotationModel::reload()
{
    std::vector<Row> rows = rowsOfDesk();
    if (!std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row] != m_rows[row]) {
            m_rows[row] = rows[row];
            const QModelIndex changed = index(static_cast<int>(row));
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

std::vector<AnnotationModel::Row> AnnotationModel::rowsOfDesk() const
{
    std::vector<Row> rows;
    rows.reserve(m_desk.annotations().size());
    const std::vector<Coder> coders = m_desk.otherCoders();
    for (const PlacedAnnotation &placed : m_desk.annotations()) {
        const Annotation &annotation = placed.annotation;
        rows.push_back({.id = annotation.id,
                        .code = annotation.code,
                        .codeName = codeName(annotation.code, m_desk.codebook()),
                        .quote = annotation.selector.exact.simplified(),
                        .memoLine = firstWords(annotation.memo),
                        .aside = annotationAside(annotation),
                        .coder = coderName(annotation, coders),
                        .times = timesOf(annotation),
                        .modified = annotation.modified,
                        .state = placed.anchor.state});
    }
    return rows;
}

QModelIndex AnnotationModel::indexOf(const AnnotationId &id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

Qt::ItemFlags AnnotationModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList AnnotationModel::mimeTypes() const
{
    return markdownTypes();
}

QMimeData *AnnotationModel::mimeData(const QModelIndexList &indexes) const
{
    QModelIndexList rows = indexes;
    std::ranges::sort(rows, {}, &QModelIndex::row); // views give them as they were chosen
    std::vector<AnnotationId> ids;
    for (const QModelIndex &index : rows) {
        ids.emplace_back(index.data(IdRole).toString());
    }
    return copiedAnnotations(m_desk, ids).release(); // the caller's
}

int AnnotationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AnnotationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return row.codeName;
    case Qt::ToolTipRole: {
        QStringList parts{row.quote};
        if (!row.memoLine.isEmpty()) {
            parts += row.memoLine;
        }
        parts += row.times;
        return plainToolTip(parts.join(u"\n\n"_s));
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{row.codeName, row.quote};
        if (!row.memoLine.isEmpty()) {
            parts.append(tr("Memo: %1").arg(row.memoLine));
        }
        if (!row.aside.isEmpty()) {
            parts.append(row.aside);
        }
        if (!row.coder.isEmpty()) {
            //: %1 is the name of somebody who annotates.
            parts.append(tr("by %1").arg(row.coder));
        }
        if (row.state != AnchorState::Exact) {
            parts.append(anchorStateName(row.state));
        }
        return parts.join(u". "_s);
    }
    case IdRole:
        return row.id.text();
    case CodeRole:
        return row.code.text();
    case LookRole:
        return QVariant::fromValue(lookOf(m_desk.codebook().code(row.code)));
    case QuoteRole:
        return row.quote;
    case MemoLineRole:
        return row.memoLine;
    case AsideRole:
        return row.aside;
    case CoderRole:
        return row.coder;
    case TimeRole:
        return whenChanged(row.modified);
    case StateRole:
        return anchorStateName(row.state);
    default:
        return {};
    }
}

} // namespace slantlight::ui
