// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/trialpanels.h"

#include "ui/desk/desk.h"
#include "ui/workshop/trialrunner.h"

#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

TrialPanels::TrialPanels(TrialRunner &runner, Desk &desk, QWidget *parent)
    : QTabWidget(parent)
    , m_runner(runner)
    , m_desk(desk)
{
    setDocumentMode(true);
    setAccessibleName(tr("What the rules do"));
    add(Problems, tr("Problems"));
    add(Examples, tr("Examples"));
    add(Effect, tr("In the article"));
    add(InLibrary, tr("In the library"));
    m_exampleScope = addScope(Examples);
    m_effectScope = addScope(Effect);
    makeLibraryControls();
    m_worker.setMaxThreadCount(1);
    refresh();
}

TrialPanels::~TrialPanels()
{
    m_stop.request_stop();
    m_worker.waitForDone();
}

TrialPanel *TrialPanels::add(Tab tab, const QString &name)
{
    auto *const panel = new TrialPanel(name, this);
    insertTab(tab, panel, name);
    connect(panel, &TrialPanel::rowChosen, this, &TrialPanels::rowChosen);
    connect(panel, &TrialPanel::rowEntered, this, &TrialPanels::rowEntered);
    return panel;
}

QToolButton *TrialPanels::addScope(Tab tab)
{
    auto *const scope = new QToolButton(this);
    scope->setObjectName(u"choice"_s);
    scope->setCheckable(true);
    scope->setText(tr("Only this rule"));
    scope->setToolTip(tr("Show only what belongs to the rule at the caret"));
    scope->setAccessibleName(scope->toolTip());
    panel(tab).addControl(*scope);
    connect(scope, &QToolButton::toggled, this, &TrialPanels::setOnlyRule);
    return scope;
}

void TrialPanels::makeLibraryControls()
{
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setAccessibleName(tr("Articles looked through"));
    const auto button = [this](const QString &text, const QString &tip) {
        auto *const made = new QToolButton(this);
        made->setObjectName(u"choice"_s);
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        return made;
    };
    m_libraryStart = button(tr("Try on the library"),
                            tr("Count what the rule at the caret marks in all your articles"));
    m_libraryStop = button(tr("Stop"), tr("Stop looking through the library"));
    for (QWidget *const control :
         std::initializer_list<QWidget *>{m_progress, m_libraryStop, m_libraryStart}) {
        panel(InLibrary).addControl(*control);
    }
    m_progress->hide();
    m_libraryStop->hide();
    auto *const reach = new QMenu(m_libraryStart);
    for (const int most : {0, 1000, 100}) {
        reach->addAction(most == 0 ? tr("All articles")
                                   : tr("The last %n article(s)", nullptr, most),
                         this, [this, most] { startLibrary(most); });
    }
    m_libraryStart->setMenu(reach);
    m_libraryStart->setPopupMode(QToolButton::MenuButtonPopup);
    m_libraryStart->setStyleSheet(u"QToolButton { padding-right: 22px; } "
                                  "QToolButton::menu-button { border: 0; width: 18px; }"_s);
    connect(m_libraryStart, &QToolButton::clicked, this, [this] { startLibrary(); });
    connect(m_libraryStop, &QToolButton::clicked, this, &TrialPanels::stopLibrary);
}

bool TrialPanels::isOnlyRule() const
{
    return m_effectScope->isChecked();
}

void TrialPanels::setOnlyRule(bool only)
{
    for (QToolButton *const scope : {m_exampleScope, m_effectScope}) {
        const QSignalBlocker quiet(scope); // one says what the other does
        scope->setChecked(only);
    }
    refresh();
}

TrialPanel &TrialPanels::panel(Tab tab) const
{
    return *qobject_cast<TrialPanel *>(widget(tab));
}

void TrialPanels::enter(Tab tab)
{
    setCurrentIndex(tab);
    part().setFocus(Qt::ShortcutFocusReason);
}

QWidget &TrialPanels::part() const
{
    QListView &list = panel(static_cast<Tab>(currentIndex())).list();
    return list.isHidden() ? static_cast<QWidget &>(*tabBar()) : list;
}

void TrialPanels::look(const QString &path, const std::vector<EditorNote> &notes,
                       const QString &rule)
{
    m_path = path;
    m_notes = notes;
    m_rule = rule;
    refresh();
}

void TrialPanels::setRule(const QString &rule)
{
    if (std::exchange(m_rule, rule) != rule) {
        refresh();
    }
}

QString TrialPanels::scope() const
{
    return isOnlyRule() ? m_rule : QString();
}

void TrialPanels::refresh()
{
    showProblems();
    showExamples();
    showEffect();
    showLibrary();
}

void TrialPanels::showProblems()
{
    const auto problems = problemsOf(m_runner.trial(), m_runner.nameOf(m_path), m_notes);
    const auto count = static_cast<int>(problems.size());
    //: A tab: %1 is a number of problems.
    setTabText(Problems,
               count == 0 ? tr("Problems") : tr("Problems (%1)").arg(QLocale().toString(count)));
    auto rows = problemRows(problems, m_runner.nameOf(m_path));
    for (TrialRow &row : rows) {
        row.file = m_runner.pathOf(row.file);
    }
    panel(Problems).show(std::move(rows),
                         count == 0 ? QString() : tr("%n problem(s)", nullptr, count),
                         m_path.isEmpty() ? QString() : tr("Nothing is wrong in this file."));
}

void TrialPanels::showExamples()
{
    const ExampleCount all = countExamples(m_runner.trial());
    //: A tab: %1 of %2 examples do what they say.
    setTabText(Examples, all.all == 0 ? tr("Examples")
                                      : tr("Examples (%1 of %2)")
                                            .arg(QLocale().toString(all.passing),
                                                 QLocale().toString(all.all)));
    panel(Examples).show(
        exampleRows(m_runner.trial(), m_path, scope()),
        all.all == 0 ? QString()
                     : tr("%1 of %2 examples of this file hold.")
                           .arg(QLocale().toString(all.passing), QLocale().toString(all.all)),
        tr("A rule shows what it means by examples: “+ Aides {may} go.” is to be marked, “- It was "
           "in May.” is not."));
}

void TrialPanels::showEffect()
{
    const RuleTrial &trial = m_runner.trial();
    const auto article = m_desk.article();
    const bool hasArticle = trial.hasArticle && article;
    auto rows = hasArticle ? effectRows(trial, *article, scope()) : std::vector<TrialRow>();
    const EffectCount count = countOf(trial.effect);
    const QString summary =
        //: Of marks in the open article, when rules are tried.
        tr("%1 new, %2 gone, %3 unchanged")
            .arg(QLocale().toString(count.added), QLocale().toString(count.gone),
                 QLocale().toString(count.kept));
    setTabText(Effect,
               !hasArticle || count.added + count.gone == 0
                   ? tr("In the article")
                   //: A tab: %1 and %2 are numbers of marks that come and go.
                   : tr("In the article (+%1 \u2212%2)")
                         .arg(QLocale().toString(count.added), QLocale().toString(count.gone)));
    panel(Effect).show(std::move(rows), hasArticle ? summary : QString(),
                       hasArticle ? tr("These rules mark nothing in the open article.")
                                  : tr("Open an article in English: what the rules mark there is "
                                       "shown here and lit on the page while you write."));
}

void TrialPanels::showLibrary()
{
    m_libraryStart->setEnabled(!m_isInLibrary && m_runner.trial().pack != nullptr
                               && !m_rule.isEmpty());
    const QString found =
        //: %1 is a rule's id.
        tr("%1: %n mark(s)", nullptr, m_found.marks).arg(m_foundFor) + u" \u00b7 "_s
        + tr("%n article(s) looked through", nullptr, m_found.articles)
        + (m_found.isStopped ? u" \u00b7 "_s + tr("stopped") : QString());
    panel(InLibrary).show(libraryRows(m_found.hits),
                          m_isInLibrary    ? tr("Looking through the library…")
                          : m_wasInLibrary ? found
                                           : QString(),
                          m_isInLibrary    ? QString()
                          : m_wasInLibrary ? tr("The rule marks nothing in your articles.")
                                           : tr("Put the caret into a rule, and try it on all your "
                                                "articles: every one with a mark is listed."));
}

void TrialPanels::startLibrary(int most)
{
    if (m_isInLibrary || !m_runner.trial().pack || m_rule.isEmpty()) {
        return;
    }
    m_stop = {};
    m_isInLibrary = true;
    m_found = {};
    m_foundFor = m_rule;
    m_progress->setValue(0);
    m_progress->show();
    m_libraryStop->show();
    m_libraryStart->hide();
    showLibrary();
    const LibraryTrialRequest request{.libraryPath = m_desk.libraryPath(),
                                      .shipped = m_desk.analyzer(),
                                      .pack = m_runner.trial().pack,
                                      .rules = {RuleId(m_rule)},
                                      .most = most};
    const auto tell = [this](int done, int all) {
        QMetaObject::invokeMethod(
            this,
            [this, done, all] {
                m_progress->setMaximum(all);
                m_progress->setValue(done);
            },
            Qt::QueuedConnection);
    };
    QtConcurrent::run(&m_worker, tryOnLibrary, request, tell, m_stop.get_token())
        .then(this, [this](const Result<LibraryTrial> &trial) {
            m_isInLibrary = false;
            m_wasInLibrary = trial.has_value();
            m_progress->hide();
            m_libraryStop->hide();
            m_libraryStart->show();
            if (trial) {
                m_found = *trial;
            } else {
                Q_EMIT failed(trial.error());
            }
            showLibrary();
        });
}

void TrialPanels::stopLibrary()
{
    m_stop.request_stop();
}

} // namespace slantlight::ui
