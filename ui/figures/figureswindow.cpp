// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figureswindow.h"

#include "core/analysis/analyzer.h"
#include "core/storage/library.h"
#include "ui/desk/desk.h"
#include "ui/figures/figuremodel.h"
#include "ui/figures/librarycharts.h"
#include "ui/inspector/chart.h"
#include "ui/inspector/chartpicture.h"
#include "ui/inspector/profilecharts.h"
#include "ui/library/searchfield.h"
#include "ui/look/keyboardfocus.h"
#include "ui/words/codename.h"
#include "ui/words/errortext.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

FiguresWindow::FiguresWindow(Desk &desk)
    : m_desk(desk)
    , m_counting(new FigureCounting(desk, this))
    , m_reading(m_worker, *this)
    , m_query(new SearchField(desk, tr("All articles, or those that a search finds"), this))
    , m_category(new QComboBox(this))
    , m_grouping(new QComboBox(this))
    , m_basis(new QLabel(this))
    , m_count(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_categories(new Chart(this))
    , m_months(new Chart(this))
    , m_outlets(new Chart(this))
    , m_model(new FigureModel(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_said(new QLabel(this))
{
    setWindowFlag(Qt::Window);
    setAttribute(Qt::WA_QuitOnClose, false); // the reader is the program
    setWindowTitle(tr("Figures of the library — Slantlight"));
    resize(1080, 720);
    m_worker.setMaxThreadCount(1);
    build();
    connect(m_query, &SearchField::changed, this, &FiguresWindow::read);
    connect(m_category, &QComboBox::currentIndexChanged, this, [this] { showFigures(m_figures); });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &FiguresWindow::showTable);
    connect(m_count, &QPushButton::clicked, this, [this] {
        if (m_counting->isRunning()) {
            m_counting->stop();
        } else {
            m_counting->start();
            tellBasis();
        }
    });
    connect(m_counting, &FigureCounting::progressed, this, [this](qint64 done, qint64 all) {
        m_progress->setRange(0, static_cast<int>(all));
        m_progress->setValue(static_cast<int>(done));
    });
    connect(m_counting, &FigureCounting::kept, this, &FiguresWindow::read);
    connect(m_counting, &FigureCounting::finished, this, &FiguresWindow::tellBasis);
    connect(m_counting, &FigureCounting::failed, this, [this](const Error &error) {
        say(errorText(error));
        tellBasis();
    });
    connect(&desk, &Desk::libraryChanged, this, &FiguresWindow::read);
    connect(&desk, &Desk::markersChanged, this, &FiguresWindow::read); // other rules, it may be
    new KeyboardFocus(*this);
    read();
}

FiguresWindow::~FiguresWindow()
{
    m_reading.cancel();
    m_worker.waitForDone();
}

QWidget *FiguresWindow::makeCharts()
{
    auto *const sheet = new QWidget;
    auto *const column = new QVBoxLayout(sheet);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(24);
    constexpr int widest = 760; // a bar is not to be followed across a whole screen
    for (Chart *const chart : {m_categories, m_months, m_outlets}) {
        chart->setMaximumWidth(widest);
        column->addWidget(chart);
    }
    auto *const limits = new QLabel(limitsSentence(), sheet);
    limits->setObjectName(u"muted"_s);
    limits->setWordWrap(true);
    limits->setMaximumWidth(widest);
    column->addWidget(limits);
    column->addStretch();
    auto *const area = new QScrollArea(this);
    area->setWidget(sheet);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void FiguresWindow::build()
{
    m_category->setAccessibleName(tr("Which marks"));
    m_category->addItem(tr("All marks"));
    for (const Category category : allCategories) {
        m_category->addItem(categoryName(category), categoryId(category).toString());
    }
    m_grouping->setAccessibleName(tr("Rows of the table"));
    m_grouping->addItem(tr("By outlet"));
    m_grouping->addItem(tr("By month"));
    m_basis->setObjectName(u"muted"_s);
    m_basis->setWordWrap(true);
    m_said->setObjectName(u"muted"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(140, 8);
    m_progress->hide();
    m_table->setObjectName(u"figureTable"_s);
    m_table->setAccessibleName(tr("Figures of the library"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultSectionSize(90);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_empty->setObjectName(u"emptyText"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(40);

    auto *const top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_query, 1);
    top->addWidget(m_category, 0, Qt::AlignTop);
    auto *const state = new QHBoxLayout;
    state->setSpacing(10);
    state->addWidget(m_basis, 1);
    state->addWidget(m_progress);
    state->addWidget(m_count);
    auto *const head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 10);
    head->setSpacing(8);
    head->addLayout(top);
    head->addLayout(state);

    auto *const tables = new QWidget(this);
    auto *const under = new QVBoxLayout(tables);
    under->setContentsMargins(12, 8, 12, 0);
    under->addWidget(m_grouping, 0, Qt::AlignLeft);
    under->addWidget(m_table, 1);
    auto *const parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(makeCharts());
    parts->addWidget(tables);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *const middle = new QWidget(this);
    m_pages = new QStackedLayout(middle);
    m_pages->addWidget(parts);
    m_pages->addWidget(m_empty);

    auto *const foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 10);
    foot->setSpacing(8);
    foot->addWidget(m_said, 1);
    const auto button = [&](const QString &text, void (FiguresWindow::*does)()) {
        auto *const made = new QPushButton(text, this);
        connect(made, &QPushButton::clicked, this, does);
        foot->addWidget(made);
    };
    button(tr("Copy table"), &FiguresWindow::copyTable);
    button(tr("Copy charts"), &FiguresWindow::copy);
    button(tr("Save charts…"), &FiguresWindow::save);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(middle, 1);
    column->addLayout(foot);
}

void FiguresWindow::search(const QString &query)
{
    m_query->setText(query);
}

std::optional<Category> FiguresWindow::category() const
{
    return categoryFromId(m_category->currentData().toString());
}

void FiguresWindow::read()
{
    const Query query{.search = m_query->query()};
    m_reading.run(
        [path = m_desk.libraryPath(), pack = m_desk.analyzer()->packHash(),
         query](const std::stop_token &) -> Result<Figures> {
            const auto library = Library::openReadOnly(path);
            if (!library) {
                return std::unexpected(library.error());
            }
            const FigureStore store = library->figures();
            auto all = store.groups(pack, Grouping::All, query);
            auto outlets = store.groups(pack, Grouping::Outlet, query);
            auto months = store.groups(pack, Grouping::Month, query);
            const auto uncounted = store.countUncounted(pack, query);
            if (!all || !outlets || !months || !uncounted) {
                return std::unexpected(!all       ? all.error()
                                       : !outlets ? outlets.error()
                                       : !months  ? months.error()
                                                  : uncounted.error());
            }
            return Figures{.all = *std::move(all),
                           .outlets = *std::move(outlets),
                           .months = *std::move(months),
                           .uncounted = *uncounted};
        },
        [this](const Result<Figures> &figures) {
            if (figures) {
                showFigures(*figures);
            } else {
                say(errorText(figures.error()));
            }
        });
}

void FiguresWindow::showFigures(const Figures &figures)
{
    m_figures = figures;
    const FigureGroup all = m_figures.all.empty() ? FigureGroup() : m_figures.all.front();
    m_categories->show(categoriesChart(all));
    m_months->show(monthsChart(m_figures.months, category()));
    m_outlets->show(outletsChart(m_figures.outlets, category()));
    m_months->setVisible(m_figures.months.size() > 1);
    m_outlets->setVisible(!m_figures.outlets.empty());
    m_pages->setCurrentIndex(all.articles > 0 ? 0 : 1);
    m_empty->setText(m_figures.uncounted > 0
                         ? tr("Nothing is counted yet. Count the articles: that goes on in the "
                              "background, and can be stopped.")
                         : tr("There are no articles here."));
    showTable();
    tellBasis();
}

void FiguresWindow::showTable()
{
    const bool byMonth = m_grouping->currentIndex() == 1;
    m_model->show(byMonth ? m_figures.months : m_figures.outlets,
                  byMonth ? Grouping::Month : Grouping::Outlet);
    m_table->setColumnWidth(FigureModel::Name, 180);
}

QString FiguresWindow::basis() const
{
    const qint64 counted = m_figures.all.empty() ? 0 : m_figures.all.front().articles;
    const QString rests =
        tr("These figures rest on %Ln article(s).", nullptr, static_cast<int>(counted));
    return m_figures.uncounted == 0
               ? rests
               : rests + u' '
                     + tr("%Ln more is (are) not counted by the rules of today.", nullptr,
                          static_cast<int>(m_figures.uncounted));
}

void FiguresWindow::tellBasis()
{
    m_basis->setText(basis());
    const bool isRunning = m_counting->isRunning();
    m_progress->setVisible(isRunning);
    m_count->setText(isRunning ? tr("Stop counting") : tr("Count them"));
    m_count->setVisible(isRunning || (m_figures.uncounted > 0 && !m_desk.isLibraryReadOnly()));
}

void FiguresWindow::say(const QString &text)
{
    m_said->setText(text);
}

ChartPicture FiguresWindow::picture() const
{
    std::vector<const Chart *> charts;
    for (const Chart *const chart : {m_categories, m_months, m_outlets}) {
        if (!chart->isHidden()) {
            charts.push_back(chart);
        }
    }
    const QString query = m_query->text().simplified();
    return {.heading = query.isEmpty() ? tr("Figures of the library") : query,
            .charts = std::move(charts),
            .note = basis() + u'\n' + limitsSentence()};
}

void FiguresWindow::copy()
{
    QGuiApplication::clipboard()->setImage(imageOf(picture()));
    say(tr("The charts are copied."));
}

void FiguresWindow::copyTable()
{
    QGuiApplication::clipboard()->setText(m_model->asText());
    say(tr("The table is copied."));
}

void FiguresWindow::save()
{
    auto *const dialog = new QFileDialog(this, tr("Save charts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Pictures (*.png)"), tr("Drawings (*.svg)")});
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(tr("library figures") + u".png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"svg"_s) ? u"svg"_s : u"png"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &FiguresWindow::saveTo);
    dialog->open();
}

void FiguresWindow::saveTo(const QString &path)
{
    const auto saved = savePicture(picture(), path);
    say(saved ? tr("Saved as %1.").arg(path) : errorText(saved.error()));
}

void FiguresWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close)) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace slantlight::ui
