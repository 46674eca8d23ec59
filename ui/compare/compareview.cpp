// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/compareview.h"

#include "core/review/review.h"
#include "core/review/shown.h"
#include "ui/compare/comparedhead.h"
#include "ui/compare/comparedpage.h"
#include "ui/compare/comparepages.h"
#include "ui/compare/differencelist.h"
#include "ui/compare/profiletable.h"
#include "ui/look/icons.h"
#include "ui/look/shortlabel.h"
#include "ui/render/highlightlist.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int roomForBeside = 1080; ///< pixels for both pages and the list beside them
constexpr int roomForTwo = 720; ///< for both pages
enum Tab { DifferencesTab, ProfilesTab };

QString keysText(const QString &name, const QList<QKeySequence> &keys)
{
    return keys.isEmpty() ? name
                          //: The name of an action and its key.
                          : CompareView::tr("%1 (%2)").arg(
                                name, keys.first().toString(QKeySequence::NativeText));
}

} // namespace

CompareView::CompareView(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QWidget(this))
    , m_pages(new ComparePages(this))
    , m_columns(new QSplitter(this))
{
    setObjectName(u"comparison"_s);
    fillBar();
    m_columns->addWidget(m_pages);
    m_columns->addWidget(makePanel());
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(0, 1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_columns, 1);
    connect(m_pages, &ComparePages::openWanted, this, &CompareView::openWanted);
    connect(m_pages, &ComparePages::partnerMissing, this, [this] {
        Q_EMIT said(tr("The other article does not tell this, as far as the program sees."));
    });
    connect(m_list, &DifferenceList::chosen, this, &CompareView::goTo);
    connect(m_list, &DifferenceList::pointedAt, this, &CompareView::light);
    connect(m_together, &QToolButton::toggled, m_pages, &ComparePages::setTogether);
    connect(m_back, &QToolButton::clicked, this, &CompareView::left);
    connect(m_next, &QToolButton::clicked, m_list, &DifferenceList::goToNext);
    connect(m_previous, &QToolButton::clicked, m_list, &DifferenceList::goToPrevious);
    setStepKeys({}, {});
}

QToolButton *CompareView::makeButton(const QString &icon, const QString &name, QWidget *bar)
{
    auto *const button = new QToolButton(bar);
    button->setIcon(symbolicIcon(icon));
    button->setIconSize({20, 20});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setText(name);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void CompareView::fillBar()
{
    QWidget *const bar = m_bar;
    bar->setObjectName(u"compareBar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    m_back = makeButton(u"back"_s, tr("Back"), bar);
    m_back->setObjectName(u"back"_s);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title = new ShortLabel(bar);
    m_title->setObjectName(u"muted"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_together = makeButton(u"together"_s, tr("Scroll together"), bar);
    m_together->setObjectName(u"together"_s);
    m_together->setCheckable(true);
    m_together->setChecked(true);
    m_together->setToolTip(tr("Scroll both texts together, so that what tells the same meets"));
    m_previous = makeButton(u"previous"_s, tr("Previous difference"), bar);
    m_next = makeButton(u"next"_s, tr("Next difference"), bar);
    m_export = makeButton(u"export"_s, tr("Export the comparison"), bar);
    m_export->setMenu(makeExports());
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *const row = new QHBoxLayout(bar);
    row->setContentsMargins(6, 4, 6, 4);
    row->setSpacing(2);
    row->addWidget(m_back);
    row->addSpacing(8);
    row->addWidget(m_title, 1);
    row->addWidget(m_together);
    row->addSpacing(6);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addSpacing(6);
    row->addWidget(m_export);
}

QMenu *CompareView::makeExports()
{
    auto *const menu = new QMenu(this);
    for (const auto &[format, name] :
         {std::pair(ComparisonFormat::Html, tr("As a page, side by side (&HTML)…")),
          std::pair(ComparisonFormat::Text, tr("As &text…")),
          std::pair(ComparisonFormat::Json, tr("As data (&JSON)…"))}) {
        menu->addAction(name, this, [this, format] { Q_EMIT exportWanted(format); });
    }
    return menu;
}

QWidget *CompareView::makePanel()
{
    m_panel = new QTabWidget(this);
    m_panel->setDocumentMode(true);
    m_list = new DifferenceList(m_panel);
    m_profiles = new ProfileTable(m_panel);
    m_panel->insertTab(DifferencesTab, m_list, tr("What differs"));
    m_panel->insertTab(ProfilesTab, m_profiles, tr("Profiles"));
    m_panel->setAccessibleName(tr("What differs, and both profiles"));
    m_panel->tabBar()->setAccessibleName(m_panel->accessibleName());
    m_panel->setMinimumSize(200, 120);
    return m_panel;
}

void CompareView::show(std::shared_ptr<const ComparedArticles> both, const MarkerFilter &filter)
{
    m_both = std::move(both);
    m_chosen.reset();
    m_focused.clear();
    m_list->show(m_both);
    m_profiles->show(*m_both);
    m_pages->show(m_both);
    refreshHighlights(filter);
    const bool areVersions = m_both->versions() != nullptr;
    const auto count = static_cast<int>(m_list->count());
    m_title->setText(areVersions
                         ? tr("Two versions of one article: %Ln difference(s)", nullptr, count)
                     : m_both->links.empty()
                         ? tr("Nothing in these two articles could be paired.")
                         : tr("Two articles side by side: %Ln difference(s)", nullptr, count));
    m_title->setToolTip(m_title->text());
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void CompareView::setFilter(const MarkerFilter &filter)
{
    if (m_both && filter != m_filter) {
        refreshHighlights(filter);
    }
}

void CompareView::refreshHighlights(const MarkerFilter &filter)
{
    m_filter = filter;
    const auto drawn = [&filter](const ReadArticle &side) {
        const Review review = reviewOf(side.article, side.analysis);
        std::vector<Highlight> highlights;
        for (const Marker *const marker : shown(review, filter).markers) {
            highlights.push_back(highlightOf(*marker));
        }
        std::ranges::stable_sort(highlights, {}, &Highlight::span);
        return HighlightIndex(std::move(highlights));
    };
    m_pages->setHighlights(PageSide::First, drawn(m_both->first));
    m_pages->setHighlights(PageSide::Second, drawn(m_both->second));
}

void CompareView::setStepKeys(const QList<QKeySequence> &next, const QList<QKeySequence> &previous)
{
    m_nextKeys = next + QList<QKeySequence>{Qt::Key_J, Qt::Key_N};
    m_previousKeys = previous + QList<QKeySequence>{Qt::Key_K, Qt::Key_P};
    m_next->setToolTip(keysText(tr("Next difference"), m_nextKeys));
    m_previous->setToolTip(keysText(tr("Previous difference"), m_previousKeys));
}

void CompareView::setBackText(const QString &text)
{
    m_back->setText(text);
    m_back->setAccessibleName(text);
    m_back->setToolTip(keysText(text, {Qt::Key_Escape}));
}

void CompareView::goTo(std::size_t difference)
{
    m_chosen = difference;
    const ReportDifference &chosen = m_both->differences[difference];
    m_pages->goTo(chosen.first, chosen.second);
}

void CompareView::light(std::optional<std::size_t> difference)
{
    const auto lit = difference ? difference : m_chosen;
    if (lit) {
        const ReportDifference &shown = m_both->differences[*lit];
        m_pages->light(shown.first, shown.second);
    } else {
        m_pages->light({}, {});
    }
}

void CompareView::arrange()
{
    const Qt::Orientation wanted = width() >= roomForBeside ? Qt::Horizontal : Qt::Vertical;
    if (wanted != m_columns->orientation() || !m_isArranged) {
        if (m_isArranged) {
            keepSizes(m_look);
        }
        m_columns->setOrientation(wanted);
        const QByteArray &kept = wanted == Qt::Horizontal ? m_look.beside : m_look.below;
        if (kept.isEmpty() || !m_columns->restoreState(kept)) {
            const int all = wanted == Qt::Horizontal ? width() : height();
            const int panel = wanted == Qt::Horizontal ? all * 26 / 100 : all * 32 / 100;
            m_columns->setSizes({all - panel, panel});
        }
        m_columns->setOrientation(wanted); // which is a part of the state
    }
    m_isArranged = m_isArranged || isVisible(); // before that nothing has its size
    m_pages->setStacked(width() < roomForTwo);
}

void CompareView::keepSizes(Look &look) const
{
    (m_columns->orientation() == Qt::Horizontal ? look.beside : look.below) =
        m_columns->saveState();
}

void CompareView::restore(const Look &look)
{
    m_look = look;
    m_together->setChecked(look.isTogether);
    m_panel->setCurrentIndex(look.tab);
}

CompareView::Look CompareView::look() const
{
    Look look = m_look;
    look.isTogether = m_together->isChecked();
    look.tab = m_panel->currentIndex();
    if (m_isArranged) {
        keepSizes(look);
    }
    return look;
}

std::vector<QWidget *> CompareView::parts() const
{
    return {m_bar,
            &m_pages->head(PageSide::First),
            &m_pages->page(PageSide::First),
            &m_pages->head(PageSide::Second),
            &m_pages->page(PageSide::Second),
            m_panel};
}

std::vector<QWidget *> CompareView::styledParts() const
{
    return {m_bar, &m_pages->head(PageSide::First), &m_pages->head(PageSide::Second), m_panel,
            m_columns->handle(1)};
}

void CompareView::takeFocus()
{
    QWidget *const wanted = m_focused ? m_focused.data() : &m_pages->page(PageSide::First);
    wanted->setFocus(Qt::OtherFocusReason);
}

void CompareView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

// Before the stack of pages gives the keyboard to somebody else.
void CompareView::hideEvent(QHideEvent *event)
{
    m_focused = focusWidget();
    QWidget::hideEvent(event);
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool CompareView::takeKey(const QKeyEvent &event, bool isAct)
{
    const QKeySequence key(event.keyCombination());
    const auto is = [&key](const QList<QKeySequence> &keys) {
        return keys.contains(key);
    };
    if (is(m_nextKeys) || is(m_previousKeys)) {
        if (isAct && is(m_nextKeys)) {
            m_list->goToNext();
        } else if (isAct) {
            m_list->goToPrevious();
        }
        return true;
    }
    if (event.key() == Qt::Key_Escape || is(m_backKeys)) {
        if (isAct) {
            Q_EMIT left();
        }
        return true;
    }
    return false;
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event, true)) {
        QWidget::keyPressEvent(event);
    }
}

// Some of these keys are the window's elsewhere.
bool CompareView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && takeKey(*static_cast<QKeyEvent *>(event), false)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

} // namespace slantlight::ui
