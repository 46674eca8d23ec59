// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teaching/classdialog.h"

#include "ui/look/codesample.h"
#include "ui/look/plaintooltip.h"
#include "ui/look/windowstyle.h"
#include "ui/render/palette.h"
#include "ui/words/codename.h"
#include "ui/words/exercisewords.h"
#include "ui/words/markerwords.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace slantlight::ui {

namespace {

QTreeWidget *makeTable(const QString &name, const QStringList &titles, QWidget *parent)
{
    auto *const table = new QTreeWidget(parent);
    table->setAccessibleName(name);
    table->setHeaderLabels(titles);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setIconSize(codeSampleSize);
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < titles.size(); ++column) {
        table->headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    return table;
}

void setNumber(QTreeWidgetItem &row, int column, const QString &number)
{
    row.setText(column, number);
    row.setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
}

/// Returns the rows of @p table, its titles first, with tabs between the columns.
QString tabbed(const QTreeWidget &table)
{
    const auto line = [&table](const QTreeWidgetItem &row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column) {
            cells.append(row.text(column).simplified());
        }
        return cells.join(u'\t') + u'\n';
    };
    QString text = line(*table.headerItem());
    for (int row = 0; row < table.topLevelItemCount(); ++row) {
        text += line(*table.topLevelItem(row));
    }
    return text;
}

} // namespace

ClassDialog::ClassDialog(const QString &title, const ClassResult &result,
                         const std::vector<Marker> &places, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    //: %1 is the title of an exercise.
    setWindowTitle(tr("Answers to “%1”").arg(title));
    setStyleSheet(windowStyleSheet(palette()));
    auto *const meaning = new QLabel(whatScoresMean(), this);
    meaning->setObjectName(QStringLiteral("muted"));
    meaning->setWordWrap(true);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *const copy = buttons->addButton(tr("&Copy the tables"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    copy->setToolTip(tr("As text with tabs, for a spreadsheet"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    std::vector<const QTreeWidget *> tables;
    for (const auto &[name, table] :
         {std::pair(tr("Who found how much"), makeStudents(result)),
          std::pair(tr("What was found by how many"), makePlaces(result, places, text))}) {
        auto *const heading = new QLabel(name, this);
        heading->setObjectName(QStringLiteral("panelTitle"));
        column->addWidget(heading);
        column->addWidget(table, 1);
        tables.push_back(table);
    }
    connect(copy, &QPushButton::clicked, this, [tables] {
        QGuiApplication::clipboard()->setText(tabbed(*tables.front()) + u'\n'
                                              + tabbed(*tables.back()));
    });
    column->addWidget(meaning);
    column->addWidget(buttons);
    resize(QSize(720, 640).boundedTo(parent->window()->size()));
}

QTreeWidget *ClassDialog::makeStudents(const ClassResult &result)
{
    QTreeWidget *const table = makeTable(
        tr("Who found how much"),
        {tr("Student"), tr("Found"), tr("Missed"), tr("Beyond"), QStringLiteral("F1")}, this);
    const QLocale words;
    for (const ClassResult::Student &student : result.students) {
        auto *const row = new QTreeWidgetItem(table);
        row->setText(0, student.name.isEmpty() ? tr("(no name)") : student.name);
        setNumber(*row, 1, words.toString(student.whole.found));
        setNumber(*row, 2, words.toString(student.whole.missed));
        setNumber(*row, 3, words.toString(student.whole.beyond));
        setNumber(*row, 4, shareWords(student.whole.f1()));
        if (student.unplaced > 0) {
            row->setToolTip(0, plainToolTip(unscoredWords({}, student.unplaced)));
        }
    }
    table->setCurrentItem(table->topLevelItem(0));
    return table;
}

QTreeWidget *ClassDialog::makePlaces(const ClassResult &result, const std::vector<Marker> &places,
                                     const QString &text)
{
    QTreeWidget *const table = makeTable(
        tr("What was found by how many"),
        {tr("Place of the key"), tr("Category"), tr("Found by"), tr("Same category")}, this);
    const Palette hues = Palette::load(isDark(palette()) ? PageTheme::Dark : PageTheme::Light);
    const auto all = static_cast<int>(result.students.size());
    for (std::size_t at = 0; at < places.size(); ++at) {
        const Marker &place = places.at(at);
        auto *const row = new QTreeWidgetItem(table);
        row->setText(0, place.span.in(text).toString().simplified());
        row->setText(1, categoryName(place.category));
        row->setIcon(1, codeSample(codeOf(place.category), hues));
        //: How many students (%1) of all (%2) found a place.
        setNumber(*row, 2, tr("%1 of %2").arg(result.places.at(at).found).arg(all));
        setNumber(*row, 3, tr("%1 of %2").arg(result.places.at(at).sameCategory).arg(all));
        row->setToolTip(0, plainToolTip(withCurlyQuotes(messageWords(place))));
    }
    table->headerItem()->setTextAlignment(1, Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

} // namespace slantlight::ui
