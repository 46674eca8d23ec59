// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/figurespage.h"

#include "core/agreement/measure.h"
#include "ui/look/plaintooltip.h"
#include "ui/words/agreementwords.h"
#include "ui/words/codename.h"
#include "ui/words/listing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int figuresRole = Qt::UserRole; ///< of the first column: a pointer into the report
constexpr int unitsColumn = 1;
constexpr int firstMeasure = 2;

constexpr auto endwards = Qt::AlignTrailing | Qt::AlignVCenter;

QTreeWidget *makeRows(QWidget *parent)
{
    auto *const rows = new QTreeWidget(parent);
    rows->setObjectName(u"figures"_s);
    rows->setAccessibleName(FiguresPage::tr("Figures of agreement"));
    rows->setUniformRowHeights(true);
    rows->setAllColumnsShowFocus(true);
    rows->setRootIsDecorated(true);
    QStringList titles{FiguresPage::tr("Compared"), FiguresPage::tr("Units")};
    for (const Measure measure : allMeasures) {
        titles += measureName(measure);
    }
    rows->setHeaderLabels(titles);
    QTreeWidgetItem &head = *rows->headerItem();
    head.setTextAlignment(unitsColumn, endwards);
    head.setToolTip(unitsColumn, FiguresPage::tr("How many were compared"));
    for (std::size_t i = 0; i < allMeasures.size(); ++i) {
        const int column = firstMeasure + int(i);
        head.setTextAlignment(column, endwards);
        head.setToolTip(column, plainToolTip(measureMeaning(allMeasures.at(i))));
    }
    rows->header()->setStretchLastSection(false);
    rows->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    rows->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    rows->header()->resizeSection(0, 200);
    return rows;
}

QTableWidget *makeTable(QWidget *parent)
{
    auto *const table = new QTableWidget(parent);
    table->setObjectName(u"contingency"_s);
    table->setAccessibleName(FiguresPage::tr("Units by what both coders said"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    constexpr int widestName = 200; // pixels; several codes on one unit make long ones
    table->verticalHeader()->setMaximumWidth(widestName);
    table->horizontalHeader()->setMaximumSectionSize(widestName);
    return table;
}

QString cellText(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

FiguresPage::FiguresPage(QWidget *parent)
    : QWidget(parent)
    , m_rows(makeRows(this))
    , m_reasons(new QLabel(this))
    , m_tableButton(new QPushButton(tr("Show the &table"), this))
    , m_pair(new QComboBox(this))
    , m_axes(new QLabel(this))
    , m_table(makeTable(this))
{
    m_reasons->setObjectName(u"muted"_s);
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    m_tableButton->setCheckable(true);
    m_tableButton->setAutoDefault(false);
    m_tableButton->setToolTip(tr("How many units each coder gave which code: what the figures of "
                                 "the chosen row are made of"));
    m_pair->setAccessibleName(tr("Two coders whose table is shown"));
    m_axes->setObjectName(u"muted"_s);
    m_axes->setTextFormat(Qt::PlainText);
    m_table->hide();

    auto *const line = new QHBoxLayout;
    line->addWidget(m_tableButton);
    line->addWidget(m_pair);
    line->addWidget(m_axes);
    line->addStretch(1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_rows, 3);
    column->addWidget(m_reasons);
    column->addLayout(line);
    column->addWidget(m_table, 2);

    connect(m_rows, &QTreeWidget::currentItemChanged, this, &FiguresPage::showChosen);
    connect(m_tableButton, &QPushButton::toggled, this, &FiguresPage::showTable);
    connect(m_pair, &QComboBox::currentIndexChanged, this, &FiguresPage::showTable);
    show(nullptr, {}, *Codebook::create({}));
}

QTreeWidgetItem *FiguresPage::addRow(QTreeWidgetItem *parent, const QString &name,
                                     const Figures &figures)
{
    auto *const row = parent == nullptr ? new QTreeWidgetItem(m_rows) : new QTreeWidgetItem(parent);
    row->setText(0, name);
    row->setToolTip(0, plainToolTip(name));
    row->setData(0, figuresRole, QVariant::fromValue<const void *>(&figures));
    row->setText(unitsColumn, cellText(figures.units));
    row->setTextAlignment(unitsColumn, endwards);
    for (std::size_t i = 0; i < allMeasures.size(); ++i) {
        const Measure measure = allMeasures.at(i);
        const Figure &figure = figureOf(figures, measure);
        const int column = firstMeasure + int(i);
        row->setText(column, figureText(figure, measure));
        row->setTextAlignment(column, endwards);
        if (!figure) {
            row->setToolTip(column, plainToolTip(undefinedText(figure.error())));
            row->setData(column, Qt::AccessibleTextRole, undefinedText(figure.error()));
        }
    }
    return row;
}

void FiguresPage::show(std::shared_ptr<const ComparedCoders> compared, const QStringList &names,
                       const Codebook &codebook)
{
    const QSignalBlocker quiet(m_rows);
    const QTreeWidgetItem *const before = m_rows->currentItem();
    const QString chosenBefore = before == nullptr ? QString() : before->text(0);
    m_rows->clear();
    m_compared = std::move(compared);
    m_names = names;
    m_codeNames.clear();
    if (m_compared) {
        const Agreement &whole = m_compared->report.whole;
        //: Where coders are compared: they agree where both marked a place, whatever the code.
        addRow(nullptr, tr("Any code"), whole.place);
        //: Where coders are compared: they agree where both gave a place the same code.
        addRow(nullptr, tr("Place and code"), whole.placeAndCode);
        for (const Agreement::OfCode &each : whole.codes) {
            const QString name = codeName(each.code, codebook);
            m_codeNames.insert(each.code, name);
            addRow(nullptr, name, each.figures);
        }
        m_rows->setRootIsDecorated(m_compared->report.articles.size() > 1);
        if (m_compared->report.articles.size() > 1) {
            auto *const articles = new QTreeWidgetItem(m_rows, {tr("By article")});
            for (const AgreementReport::OfArticle &each : m_compared->report.articles) {
                QTreeWidgetItem *const row = addRow(articles, each.article.title, each.place);
                addRow(row, tr("Place and code"), each.placeAndCode);
            }
        }
    }
    m_rows->setCurrentItem(m_rows->topLevelItem(0));
    for (int row = 0; row < m_rows->topLevelItemCount(); ++row) {
        if (m_rows->topLevelItem(row)->text(0) == chosenBefore) {
            m_rows->setCurrentItem(m_rows->topLevelItem(row));
        }
    }
    const QSignalBlocker quietPairs(m_pair);
    const int pair = m_pair->currentIndex();
    m_pair->clear();
    for (qsizetype first = 0; first < names.size(); ++first) {
        for (qsizetype second = first + 1; second < names.size(); ++second) {
            //: Two coders whose table is shown: %1 in the rows, %2 in the columns.
            m_pair->addItem(tr("%1 and %2").arg(names.at(first), names.at(second)),
                            //: What the rows and the columns of a table stand for: two coders.
                            tr("Rows: %1, columns: %2").arg(names.at(first), names.at(second)));
        }
    }
    m_pair->setCurrentIndex(std::clamp(pair, 0, std::max(0, m_pair->count() - 1)));
    showChosen();
}

const Figures *FiguresPage::chosen() const
{
    const QTreeWidgetItem *const row = m_rows->currentItem();
    return row == nullptr
               ? nullptr
               : static_cast<const Figures *>(row->data(0, figuresRole).value<const void *>());
}

QString FiguresPage::reasons() const
{
    return m_reasons->text();
}

void FiguresPage::showChosen()
{
    const Figures *const figures = chosen();
    QStringList lines;
    if (figures != nullptr) {
        QStringList counts;
        for (std::size_t i = 0; i < figures->stretches.size(); ++i) {
            //: %1 is a coder's name; below it stands how many annotations they made.
            counts += tr("%1: %n annotation(s)", nullptr, int(figures->stretches[i]))
                          .arg(m_names.at(qsizetype(i)));
        }
        lines += counts.join(u" · "_s);
        QStringList told;
        for (const Measure measure : allMeasures) {
            const Figure &figure = figureOf(*figures, measure);
            if (figure || told.contains(undefinedText(figure.error()))) {
                continue;
            }
            told += undefinedText(figure.error());
            QStringList measures;
            for (const Measure other : allMeasures) {
                const Figure &same = figureOf(*figures, other);
                if (!same && same.error() == figure.error()) {
                    measures += measureName(other);
                }
            }
            lines += measures.join(u", "_s) + u": "_s + told.last();
        }
    }
    lines.removeAll(QString());
    m_reasons->setText(lines.join(u'\n'));
    m_tableButton->setEnabled(figures != nullptr && !figures->tables.empty());
    showTable();
}

QString FiguresPage::valueName(const CodeSet &set, const Figures &figures) const
{
    if (set.empty()) {
        //: A unit of the text that a coder has left alone.
        return tr("Nothing");
    }
    if (m_compared && &figures == &m_compared->report.whole.place && set.size() != 1) {
        return tr("Marked");
    }
    QStringList names;
    for (const CodeId &code : set) {
        names += m_codeNames.value(code, code.text());
    }
    return figures.values.size() == 2 && set.size() > 1 ? tr("Marked") : names.join(u" + "_s);
}

void FiguresPage::showTable()
{
    const Figures *const figures = chosen();
    const auto pair = std::size_t(std::max(0, m_pair->currentIndex()));
    const bool isShown =
        m_tableButton->isChecked() && figures != nullptr && pair < figures->tables.size();
    m_table->setVisible(isShown);
    m_pair->setVisible(m_tableButton->isChecked() && m_pair->count() > 1);
    m_axes->setVisible(isShown);
    m_tableButton->setText(m_tableButton->isChecked() ? tr("Hide the &table")
                                                      : tr("Show the &table"));
    if (!isShown) {
        return;
    }
    const ContingencyTable &counts = figures->tables[pair];
    QString axes = m_pair->currentData().toString();
    if (m_names.size() > 2) { // of these two it exists
        axes += u" · %1 %2"_s.arg(measureName(Measure::Kappa),
                                  figureText(cohensKappa(counts), Measure::Kappa));
    }
    m_axes->setText(axes);
    const int values = int(counts.values());
    QStringList names;
    for (const CodeSet &set : figures->values) {
        names += valueName(set, *figures);
    }
    m_table->setRowCount(values + 1);
    m_table->setColumnCount(values + 1);
    //: The sum of a row or column of a table.
    m_table->setVerticalHeaderLabels(names + QStringList(tr("Sum")));
    m_table->setHorizontalHeaderLabels(names + QStringList(tr("Sum")));
    for (int value = 0; value < values; ++value) {
        m_table->verticalHeaderItem(value)->setToolTip(plainToolTip(names.at(value)));
        m_table->horizontalHeaderItem(value)->setToolTip(plainToolTip(names.at(value)));
    }
    for (int row = 0; row <= values; ++row) {
        for (int column = 0; column <= values; ++column) {
            const auto first = std::size_t(row);
            const auto second = std::size_t(column);
            const qint64 count = row < values && column < values ? counts.at(first, second)
                                 : row < values                  ? counts.ofFirst(first)
                                 : column < values               ? counts.ofSecond(second)
                                                                 : counts.units();
            auto *const cell = new QTableWidgetItem(cellText(count));
            cell->setTextAlignment(endwards);
            if (row == column && row < values) {
                QFont font = cell->font();
                font.setWeight(QFont::DemiBold); // what both said alike
                cell->setFont(font);
            }
            m_table->setItem(row, column, cell);
        }
    }
    m_table->resizeColumnsToContents();
}

QString FiguresPage::tabbed() const
{
    QString text;
    const auto line = [&text, this](const QTreeWidgetItem &row) {
        QStringList cells;
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            cells += row.text(column).simplified();
        }
        text += cells.join(u'\t') + u'\n';
    };
    line(*m_rows->headerItem());
    for (QTreeWidgetItemIterator row(m_rows); *row != nullptr; ++row) {
        line(**row);
    }
    return text;
}

} // namespace slantlight::ui
