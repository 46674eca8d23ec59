// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/trialrows.h"

#include "ui/look/plaintooltip.h"
#include "ui/words/listing.h"
#include "ui/words/trialtext.h"
#include "ui/workshop/editorcolours.h"
#include "ui/workshop/markcontext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct TrialRows
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::TrialRows)

public:
    static QString line(int number)
    {
        //: A line of a file.
        return tr("line %1").arg(number);
    }
};

/// The wordings that an example expected and that were found, where they differ.
QString differenceOf(const CheckedExample &example)
{
    if (example.found == example.expected) {
        return {};
    }
    //: %1 is a sentence with the marked words in braces.
    return TrialRows::tr("Found: %1").arg(example.found);
}

TrialRow rowOf(const CheckedExample &example, const QString &file)
{
    const bool passes = example.faults.empty();
    const NoteKind kind = passes ? NoteKind::Passing : NoteKind::Failure;
    TrialRow row{.sign = signOf(kind),
                 .kind = kind,
                 .text = (example.fires ? u"+ "_s : u"\u2212 "_s) + example.expected,
                 .strong = {},
                 .detail = {},
                 .place = TrialRows::line(example.line),
                 .file = file,
                 .line = example.line,
                 .column = passes ? 1 : example.faults.front().column};
    QStringList details;
    if (const QString difference = differenceOf(example); !difference.isEmpty()) {
        details.append(difference);
    }
    for (const ExampleFault &fault : example.faults) {
        details.append(faultText(fault, example));
    }
    row.detail = details.join(u" \u00b7 "_s);
    const qsizetype brace = row.text.indexOf(u'{');
    if (brace >= 0) {
        row.strong = {.begin = brace, .length = row.text.indexOf(u'}') - brace + 1};
    }
    return row;
}

QString signOf(TriedMarker::Fate fate)
{
    switch (fate) {
    case TriedMarker::Fate::New:
        return u"+"_s;
    case TriedMarker::Fate::Gone:
        return u"\u2212"_s;
    case TriedMarker::Fate::Kept:
        return u"="_s;
    }
    Q_UNREACHABLE_RETURN({});
}

NoteKind kindOf(TriedMarker::Fate fate)
{
    return fate == TriedMarker::Fate::New    ? NoteKind::Passing
           : fate == TriedMarker::Fate::Gone ? NoteKind::Failure
                                             : NoteKind::Warning;
}

} // namespace

std::vector<TrialRow> problemRows(const std::vector<Problem> &problems, const QString &file)
{
    std::vector<TrialRow> rows;
    for (const Problem &problem : problems) {
        const QString line = TrialRows::line(problem.note.line);
        const bool isHere = problem.file == file;
        rows.push_back(
            {.sign = signOf(problem.note.kind),
             .kind = problem.note.kind,
             .text = problem.note.text,
             .place = isHere ? line : QFileInfo(problem.file).fileName() + u", "_s + line,
             .file = problem.file,
             .line = problem.note.line,
             .column = problem.note.part.begin + 1});
    }
    return rows;
}

std::vector<TrialRow> exampleRows(const RuleTrial &trial, const QString &file, const QString &rule)
{
    std::vector<TrialRow> rows;
    for (const CheckedRule &checked : trial.examples) {
        if (!rule.isEmpty() && checked.id.text() != rule) {
            continue;
        }
        for (const CheckedExample &example : checked.examples) {
            rows.push_back(rowOf(example, file));
        }
    }
    return rows;
}

std::vector<TrialRow> effectRows(const RuleTrial &trial, const Article &article,
                                 const QString &rule)
{
    std::vector<TrialRow> rows;
    for (const TriedMarker &tried : trial.effect) {
        const QString id = tried.marker.rule.text();
        if (!rule.isEmpty() && id != rule) {
            continue;
        }
        const MarkContext context = contextOf(article.text(), tried.marker.span);
        const QString strength = tried.marker.isMark()
                                     ? fateName(tried.fate)
                                     //: Of a mark: %1 is "new", "gone" or "unchanged".
                                     : TrialRows::tr("%1, faint").arg(fateName(tried.fate));
        rows.push_back({.sign = signOf(tried.fate),
                        .kind = kindOf(tried.fate),
                        .text = context.text,
                        .strong = {.begin = context.begin, .length = context.length},
                        .detail = {},
                        .place = id + u" \u00b7 "_s + strength,
                        .span = tried.marker.span});
    }
    return rows;
}

std::vector<TrialRow> libraryRows(const std::vector<ArticleHits> &hits)
{
    std::vector<TrialRow> rows;
    for (const ArticleHits &each : hits) {
        rows.push_back({.text = each.first,
                        .strong = {.begin = each.firstBegin, .length = each.firstLength},
                        .detail = each.title,
                        .place = TrialRows::tr("%n mark(s)", nullptr, each.marks),
                        .article = each.article});
    }
    return rows;
}

void TrialRowModel::setRows(std::vector<TrialRow> rows)
{
    if (rows == m_rows) {
        return; // what is chosen stays
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const TrialRow *TrialRowModel::rowAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int TrialRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TrialRowModel::data(const QModelIndex &index, int role) const
{
    const TrialRow *const row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return row->text;
    case Qt::ToolTipRole:
        return plainToolTip(row->detail.isEmpty() ? row->text : row->text + u'\n' + row->detail);
    case Qt::AccessibleTextRole: {
        QStringList parts{row->sign, row->text, row->detail, row->place};
        parts.removeAll(QString());
        return listed(parts);
    }
    case RowRole:
        return QVariant::fromValue(*row);
    default:
        return {};
    }
}

} // namespace slantlight::ui
