// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teaching/exercisepanel.h"

#include "ui/desk/desk.h"
#include "ui/look/choicedelegate.h"
#include "ui/look/choicemodel.h"
#include "ui/look/codesample.h"
#include "ui/look/mixture.h"
#include "ui/look/windowstyle.h"
#include "ui/teaching/resultdelegate.h"
#include "ui/teaching/resultmodel.h"
#include "ui/words/codename.h"
#include "ui/words/exercisewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int side = ResultDelegate::side;

QLabel *makeLabel(const QString &name, QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    label->setMinimumSize(1, 1); // else Qt guesses a width, and a height that goes with it
    return label;
}

QListView *makeList(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *const list = new QListView(parent);
    list->setObjectName(u"exerciseList"_s);
    list->setModel(model);
    list->setFrameShape(QFrame::NoFrame);
    list->setAccessibleName(name);
    list->setMouseTracking(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    return list;
}

} // namespace

QString figureTable(const ExerciseResult &result, const QString &lineColour)
{
    const QLocale words;
    const auto cell = [&lineColour](const QString &text, bool isNumber) {
        return u"<td align=\"%1\" style=\"padding:4px;border-bottom:1px solid %3\">%2</td>"_s.arg(
            isNumber ? u"right"_s : u"left"_s, text.toHtmlEscaped(), lineColour);
    };
    QString rows = u"<tr>"_s + cell(ExercisePanel::tr("Category"), false);
    for (const Outcome outcome : {Outcome::Found, Outcome::Missed, Outcome::Beyond}) {
        rows += cell(QString(outcomeSign(outcome)), true);
    }
    rows += cell(u"F1"_s, true);
    rows += u"</tr>"_s;
    for (const CategoryRow &row : categoryRows(result.score)) {
        rows += u"<tr>"_s + cell(categoryName(row.category), false);
        for (const int count : {row.tally.found, row.tally.missed, row.tally.beyond}) {
            rows += cell(words.toString(count), true);
        }
        rows += cell(shareWords(row.tally.f1()), true) + u"</tr>"_s;
    }
    return u"<table width=\"100%\" cellspacing=\"0\">"_s + rows + u"</table>"_s;
}

ExercisePanel::ExercisePanel(Desk &desk, QWidget *parent)
    : QStackedWidget(parent)
    , m_desk(desk)
    , m_palette(Palette::load(PageTheme::Light))
    , m_title(makeLabel(u"panelTitle"_s, this))
    , m_instructions(makeLabel(u"exerciseInstructions"_s, this))
    , m_task(new QScrollArea(this))
    , m_choices(new ChoiceModel(this))
    , m_categories(makeList(m_choices, tr("What to look for"), this))
    , m_sentence(makeLabel(u"panelTitle"_s, this))
    , m_unscored(makeLabel(u"muted"_s, this))
    , m_views(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_columns(new QWidget(this))
    , m_results(new ResultModel(this))
    , m_places(makeList(m_results, tr("Places"), this))
    , m_nothing(makeLabel(u"emptyText"_s, this))
    , m_figures(new QLabel(this))
{
    m_categories->setItemDelegate(new ChoiceDelegate(m_categories));
    m_places->setItemDelegate(new ResultDelegate(m_places));
    addWidget(makeMarkingPage());
    addWidget(makeResultPage());
    connect(m_categories, &QListView::clicked, this, &ExercisePanel::chooseCode);
    connect(m_categories, &QListView::activated, this, &ExercisePanel::chooseCode);
    connect(m_places, &QListView::clicked, this, &ExercisePanel::choosePlace);
    connect(m_places->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ExercisePanel::choosePlace);
    connect(m_places, &QListView::entered, this, [this](const QModelIndex &index) {
        Q_EMIT placePointedAt(index.data(ResultModel::HighlightRole).toString());
    });
    for (QListView *const list : {m_categories, m_places}) {
        list->installEventFilter(this);
        list->viewport()->installEventFilter(this);
    }
    connect(m_views, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(&desk, &Desk::exerciseChanged, this, &ExercisePanel::refresh);
    connect(&desk, &Desk::annotationsChanged, this, &ExercisePanel::refresh);
    connect(&desk, &Desk::markersChanged, this, &ExercisePanel::refresh);
    refresh();
}

QWidget *ExercisePanel::makeMarkingPage()
{
    auto *const page = new QWidget(this);
    auto *const text = new QWidget(page);
    auto *const words = new QVBoxLayout(text);
    words->setContentsMargins(side, 12, side, 8);
    words->setSpacing(6);
    words->addWidget(m_title);
    words->addWidget(m_instructions);
    QLabel *const how = makeLabel(u"muted"_s, text);
    how->setText(tr("Select words on the page, then press a digit or click a category here. 0 or "
                    "Delete takes a mark away, N adds a reason."));
    words->addWidget(how);
    m_task->setFrameShape(QFrame::NoFrame);
    m_task->setWidgetResizable(true);
    m_task->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_task->setFocusPolicy(Qt::NoFocus);
    m_task->setWidget(text);
    m_task->viewport()->setAutoFillBackground(false);
    text->setAutoFillBackground(false);
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_task);
    column->addWidget(m_categories, 1);
    m_categories->setMinimumHeight(120);
    return page;
}

QWidget *ExercisePanel::makeResultPage()
{
    auto *const page = new QWidget(this);
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_views->addTab(tr("Places"));
    m_views->addTab(tr("Figures"));
    m_views->setAccessibleName(tr("Places or figures"));
    auto *const head = new QVBoxLayout;
    head->setContentsMargins(side, 12, side, 4);
    head->setSpacing(6);
    QLabel *const manner = makeLabel(u"muted"_s, page);
    manner->setText(tr("The key is one reading of the text. Beyond it is not wrong."));
    for (QWidget *const part : std::initializer_list<QWidget *>{m_sentence, manner, m_unscored}) {
        head->addWidget(part);
    }

    auto *const titles = new QHBoxLayout(m_columns);
    titles->setContentsMargins(side + ResultDelegate::signWidth, 6, side, 2);
    titles->setSpacing(8);
    for (const QString &title : {tr("Your marks"), tr("The key")}) {
        auto *const label = new QLabel(title, m_columns);
        label->setObjectName(u"muted"_s);
        titles->addWidget(label, 1);
    }
    auto *const list = new QWidget(page);
    auto *const rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_columns);
    rows->addWidget(m_nothing);
    rows->addWidget(m_places, 1);
    m_nothing->setContentsMargins(side, 12, side, 12);
    m_pages->addWidget(list);
    m_pages->addWidget(makeFigures());

    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_views);
    column->addWidget(m_pages, 1);
    return page;
}

QWidget *ExercisePanel::makeFigures()
{
    auto *const scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_figures->setWordWrap(true);
    m_figures->setTextFormat(Qt::AutoText);
    m_figures->setAlignment(Qt::AlignTop);
    m_figures->setMinimumWidth(1);
    m_figures->setContentsMargins(side, 10, side, 12);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_figures->setAccessibleName(tr("Figures"));
    scroll->setWidget(m_figures);
    return scroll;
}

void ExercisePanel::refresh()
{
    const auto &attempt = m_desk.exercise().attempt();
    if (!attempt) {
        m_results->setRows({});
        return;
    }
    if (attempt->stage == Attempt::Stage::Marking) {
        m_results->setRows({}); // the key must not be heard either
        m_figures->clear();
        showTask();
    } else {
        showResult();
    }
    setCurrentIndex(attempt->stage == Attempt::Stage::Marking ? 0 : 1);
}

void ExercisePanel::showTask()
{
    const Attempt &attempt = *m_desk.exercise().attempt();
    m_title->setText(attempt.exercise.title);
    m_instructions->setText(attempt.exercise.instructions);
    m_instructions->setVisible(!attempt.exercise.instructions.isEmpty());
    m_palette = Palette::load(isDark(palette()) ? PageTheme::Dark : PageTheme::Light);
    std::vector<Choice> choices;
    for (const Code &code : m_desk.codebook().codes()) {
        const auto category = categoryFromId(code.id.text());
        const auto marked =
            std::ranges::count_if(m_desk.annotations(), [&code](const PlacedAnnotation &placed) {
                return placed.annotation.code == code.id;
            });
        const QString name = codeName(code.id, code.name);
        choices.push_back(
            {.id = code.id.text(),
             //: %1 is a category, %2 how many marks there are of it.
             .text = marked == 0 ? name : tr("%1 · %2").arg(name, QLocale().toString(marked)),
             .group = category ? familyName(familyOf(*category)) : QString(),
             .key = code.key ? QString::number(*code.key) : QString(),
             .toolTip = category ? categoryMeaning(*category) : code.definition,
             .icon = codeSample(code.id, m_palette, lookOf(&code))});
    }
    m_choices->offer(std::move(choices), {});
    followSize();
}

void ExercisePanel::showResult()
{
    const ExerciseResult result = resultOf(m_desk.review(), m_desk.exercise().key());
    m_sentence->setText(scoreSentence(result.score));
    QStringList provisos{result.unscored};
    if (const auto &key = m_desk.exercise().attempt()->exercise.key) {
        provisos.append(otherRulesWords(*key, m_desk.analysis().rulePack));
    }
    provisos.removeAll(QString());
    m_unscored->setText(provisos.join(u' '));
    m_unscored->setVisible(!provisos.isEmpty());
    m_results->setRows(result.rows);
    m_nothing->setText(tr("Neither you nor the key has marked anything."));
    m_nothing->setVisible(result.rows.empty());
    m_places->setVisible(!result.rows.empty());
    QString text;
    for (const QString &sentence : figureSentences(result.score)) {
        text += u"<p style=\"margin:0 0 6px 0\">"_s + sentence.toHtmlEscaped() + u"</p>"_s;
    }
    const QString line =
        mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.14F)
            .name();
    if (!categoryRows(result.score).empty()) {
        //: Before a table with signs for columns: %1, %2 and %3 are the signs.
        text += u"<p>"_s
                + tr("By category: %1 found, %2 missed, %3 beyond the key.")
                      .arg(outcomeSign(Outcome::Found), outcomeSign(Outcome::Missed),
                           outcomeSign(Outcome::Beyond))
                      .toHtmlEscaped()
                + u"</p>"_s + figureTable(result, line);
    }
    text += u"<p>"_s + whatScoresMean().toHtmlEscaped() + u"</p>"_s;
    m_figures->setText(text);
    followSize();
}

void ExercisePanel::followSize()
{
    m_columns->setVisible(m_places->viewport()->width() >= ResultDelegate::roomForColumns
                          && m_results->rowCount() > 0);
    // The task has the room that it needs, up to half of the panel.
    // As if there were a scroll bar: Qt never takes one away that would be needed beside itself.
    const int bar = m_task->verticalScrollBar()->sizeHint().width();
    const int needed = m_task->widget()->heightForWidth(width() - bar);
    m_task->setFixedHeight(std::min(needed, height() / 2));
}

void ExercisePanel::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    followSize();
}

void ExercisePanel::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

void ExercisePanel::lightUp(const QString &highlight)
{
    const QSignalBlocker quiet(m_places->selectionModel());
    const QModelIndex row = m_results->indexOf(highlight);
    m_places->setCurrentIndex(row);
    if (row.isValid()) {
        m_places->scrollTo(row);
    }
    m_places->viewport()->update();
}

void ExercisePanel::choosePlace(const QModelIndex &index)
{
    if (index.isValid()) {
        Q_EMIT placeChosen(index.data(ResultModel::HighlightRole).toString());
    }
}

void ExercisePanel::chooseCode(const QModelIndex &index)
{
    const CodeId code(index.data(ChoiceModel::IdRole).toString());
    if (!code.text().isEmpty()) {
        Q_EMIT codeChosen(code);
    }
}

bool ExercisePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave && watched == m_places->viewport()) {
        Q_EMIT placePointedAt(QString());
    }
    if (event->type() == QEvent::KeyPress && (watched == m_categories || watched == m_places)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QStackedWidget::eventFilter(watched, event);
}

} // namespace slantlight::ui
