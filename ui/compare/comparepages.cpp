// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparepages.h"

#include "ui/compare/comparedchanges.h"
#include "ui/compare/comparedhead.h"
#include "ui/compare/comparedpage.h"
#include "ui/compare/ribbongutter.h"
#include "ui/compare/scrolltogether.h"
#include "ui/words/differencewords.h"

#include <QAction>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

ComparePages::ComparePages(QWidget *parent)
    : QWidget(parent)
    , m_scrolling(nullptr)
    , m_gutter(nullptr)
    , m_gutterHead(new QWidget(this))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    make(PageSide::First);
    makeGutter();
    make(PageSide::Second);
    m_scrolling = new ScrollTogether(page(PageSide::First), page(PageSide::Second), this);
    connect(m_scrolling, &ScrollTogether::scrolled, m_gutter, qOverload<>(&QWidget::update));
    arrange();
}

void ComparePages::make(PageSide side)
{
    Part &made = m_parts.at(static_cast<std::size_t>(side));
    made.head = new ComparedHead(this);
    made.page = new ComparedPage(this);
    made.page->setMinimumSize(120, 60);
    connect(made.head, &ComparedHead::openWanted, this, [this, side] { Q_EMIT openWanted(side); });
    connect(made.page, &ComparedPage::textStyleChanged, this, [this, side] {
        const TextStyle style = page(side).textStyle();
        page(otherSide(side)).setTextStyle(style);
        Q_EMIT textStyleChanged(style);
    });
    connect(made.page, &ComparedPage::blockPointedAt, this,
            [this, side](std::optional<std::size_t> block) { pointAt(side, block); });
    connect(made.page, &ComparedPage::partnerWanted, this,
            [this, side](std::size_t block) { goToPartner(side, block); });
    connect(made.page, &ComparedPage::menuWanted, this,
            [this, side](QPoint place) { offerMenu(side, place); });
}

void ComparePages::makeGutter()
{
    m_gutter = new RibbonGutter(
        {.ribbons =
             [this] {
                 return ribbonsInView(m_scrolling->alignment(),
                                      {&page(PageSide::First), &page(PageSide::Second)});
             },
         .alone = [this] { return aloneInView({&page(PageSide::First), &page(PageSide::Second)}); },
         .linkText = [this](std::size_t link) { return linkText(link); },
         .aloneText =
             [this](PageSide side) {
                 return aloneText(side);
             }},
        this);
    connect(m_gutter, &RibbonGutter::pointedAt, this, &ComparePages::attendTo);
    connect(m_gutter, &RibbonGutter::chosen, this, [this](std::size_t link) {
        goToPartner(PageSide::First, m_scrolling->alignment().links()[link].first);
    });
}

void ComparePages::arrange()
{
    const auto &[first, second] = m_parts;
    for (QWidget *const each :
         {static_cast<QWidget *>(first.head), static_cast<QWidget *>(first.page),
          static_cast<QWidget *>(second.head), static_cast<QWidget *>(second.page), m_gutterHead,
          static_cast<QWidget *>(m_gutter)}) {
        m_grid->removeWidget(each);
    }
    const int side = m_isStacked ? 0 : 2; // of the second article
    const int below = m_isStacked ? 2 : 0;
    m_grid->addWidget(first.head, 0, 0);
    m_grid->addWidget(first.page, 1, 0);
    m_grid->addWidget(second.head, below, side);
    m_grid->addWidget(second.page, below + 1, side);
    if (!m_isStacked) {
        m_grid->addWidget(m_gutterHead, 0, 1);
        m_grid->addWidget(m_gutter, 1, 1);
    }
    first.page->setAloneMarked(m_isStacked); // else the gutter shows it
    second.page->setAloneMarked(m_isStacked);
    m_gutter->setVisible(!m_isStacked);
    m_gutterHead->setVisible(!m_isStacked);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(2, m_isStacked ? 0 : 1);
    m_grid->setRowStretch(1, 1);
    m_grid->setRowStretch(3, m_isStacked ? 1 : 0);
}

void ComparePages::setStacked(bool stacked)
{
    if (stacked != m_isStacked) {
        m_isStacked = stacked;
        arrange();
    }
}

void ComparePages::show(std::shared_ptr<const ComparedArticles> both)
{
    m_both = std::move(both);
    m_scrolling->setAlignment(PageAlignment(m_both->links));
    m_current.reset();
    const bool areReports = m_both->versions() == nullptr;
    const QString one = sideFacts(m_both->first);
    const QString other = sideFacts(m_both->second);
    const auto withFacts = [](const QString &version, const QString &facts) {
        //: Which version of an article it is, and who published it when.
        return facts.isEmpty() ? version : tr("%1 · %2").arg(version, facts);
    };
    const QString earlier = withFacts(tr("Earlier version"), one);
    const QString later = withFacts(tr("Later version"), other);
    head(PageSide::First)
        .show(m_both->first.article->title(), areReports ? u"A"_s : u"−"_s,
              areReports ? tr("Article A") : tr("Earlier version"), areReports ? one : earlier);
    head(PageSide::Second)
        .show(m_both->second.article->title(), areReports ? u"B"_s : u"+"_s,
              areReports ? tr("Article B") : tr("Later version"), areReports ? other : later);
    page(PageSide::First)
        .setAccessibleName(areReports ? tr("Text of article A")
                                      : tr("Text of the earlier version"));
    page(PageSide::Second)
        .setAccessibleName(areReports ? tr("Text of article B") : tr("Text of the later version"));
    m_scrolling->without([this] {
        page(PageSide::First).setArticle(m_both->first.article);
        page(PageSide::Second).setArticle(m_both->second.article);
    });
    for (const PageSide side : bothSides) {
        page(side).setChanges(changedWords(*m_both, side), side == PageSide::First
                                                               ? ComparedPage::Version::Earlier
                                                               : ComparedPage::Version::Later);
        page(side).setAlone(aloneBlocks(*m_both, side));
    }
    attendTo(std::nullopt);
    m_scrolling->follow(PageSide::First);
}

void ComparePages::setHighlights(PageSide side, HighlightIndex highlights)
{
    page(side).setHighlights(std::move(highlights));
}

void ComparePages::setHighlightsShown(bool shown)
{
    for (const PageSide side : bothSides) {
        page(side).setHighlightsShown(shown);
    }
}

void ComparePages::setPageTheme(PageTheme theme)
{
    for (const PageSide side : bothSides) {
        page(side).setPageTheme(theme);
    }
    m_gutter->setPagePalette(page(PageSide::First).pagePalette());
}

void ComparePages::setTextStyle(const TextStyle &style)
{
    for (const PageSide side : bothSides) {
        page(side).setTextStyle(style);
    }
    m_scrolling->follow();
}

void ComparePages::setTogether(bool together)
{
    m_scrolling->setOn(together);
}

void ComparePages::light(const std::vector<TextSpan> &first, const std::vector<TextSpan> &second)
{
    const auto passages = [](const std::vector<TextSpan> &spans) {
        return LitPassages{.spans = spans,
                           .current = spans.empty() ? std::nullopt : std::optional(spans.front())};
    };
    page(PageSide::First).lightPassages(passages(first));
    page(PageSide::Second).lightPassages(passages(second));
}

void ComparePages::goTo(const std::vector<TextSpan> &first, const std::vector<TextSpan> &second)
{
    light(first, second);
    std::vector<std::pair<PageSide, double>> tops; // of what is to be beside each other
    for (const auto &[side, spans] :
         {std::pair(PageSide::First, &first), std::pair(PageSide::Second, &second)}) {
        if (!spans->empty()) {
            const TextOffset begin = spans->front().begin();
            const auto lines = rectanglesOf({begin, begin + 1}, *page(side).document());
            tops.emplace_back(side, lines.empty() ? 0 : lines.front().top());
        }
    }
    // At a third of the height, or as far up as the beginning of a page lets it, or down as its
    // end.
    double line = page(PageSide::First).viewport()->height() / 3.0;
    for (const auto &[side, top] : tops) {
        line = std::min(line, top);
    }
    for (const auto &[side, top] : tops) {
        if (top - line > page(side).verticalScrollBar()->maximum()) {
            static_cast<void>(page(side).documentHeight()); // what lies below waits for idle time
            line = std::max(line, top - page(side).verticalScrollBar()->maximum());
        }
    }
    m_scrolling->without([&] {
        for (const auto &[side, top] : tops) {
            page(side).moveCaret((side == PageSide::First ? first : second).front().begin());
            page(side).verticalScrollBar()->setValue(qRound(top - line));
        }
    });
    if (tops.size() == 1) {
        m_scrolling->follow(tops.front().first);
    }
    m_gutter->update();
}

std::optional<std::size_t> ComparePages::linkOf(PageSide side, std::size_t block) const
{
    const PageAlignment &alignment = m_scrolling->alignment();
    const auto partner = alignment.partner(side, block);
    for (const std::size_t link : alignment.linksOf(side, block, block)) {
        const BlockLink &each = alignment.links()[link];
        if ((side == PageSide::First ? each.second : each.first) == partner) {
            return link;
        }
    }
    return std::nullopt;
}

void ComparePages::pointAt(PageSide side, std::optional<std::size_t> block)
{
    attendTo(block && m_both ? linkOf(side, *block) : std::nullopt);
}

void ComparePages::attendTo(std::optional<std::size_t> link)
{
    m_current = link;
    m_gutter->setCurrent(link);
    page(PageSide::First)
        .setBand(link ? std::optional(m_scrolling->alignment().links()[*link].first)
                      : std::nullopt);
    page(PageSide::Second)
        .setBand(link ? std::optional(m_scrolling->alignment().links()[*link].second)
                      : std::nullopt);
}

void ComparePages::goToPartner(PageSide side, std::size_t block)
{
    const auto link = linkOf(side, block);
    if (!link) {
        Q_EMIT partnerMissing();
        return;
    }
    const BlockLink &both = m_scrolling->alignment().links()[*link];
    attendTo(link);
    const TextSpan first = m_both->first.article->blocks()[both.first].span;
    const TextSpan second = m_both->second.article->blocks()[both.second].span;
    const auto before =
        std::pair(page(PageSide::First).litPassages(), page(PageSide::Second).litPassages());
    goTo({first}, {second});
    page(PageSide::First).lightPassages(before.first); // the band shows them
    page(PageSide::Second).lightPassages(before.second);
    page(otherSide(side)).setFocus(Qt::OtherFocusReason);
}

void ComparePages::offerMenu(PageSide side, QPoint place)
{
    ComparedPage &shown = page(side);
    const std::size_t block = shown.caretBlock();
    QMenu menu(this);
    QAction *const copy = menu.addAction(tr("Copy"), &shown, &QTextEdit::copy);
    copy->setEnabled(shown.textCursor().hasSelection());
    menu.addSeparator();
    QAction *const partner = menu.addAction(tr("Go to where the other tells this"), this,
                                            [this, side, block] { goToPartner(side, block); });
    partner->setEnabled(linkOf(side, block).has_value());
    menu.addAction(tr("Read this article by itself"), this,
                   [this, side] { Q_EMIT openWanted(side); });
    menu.exec(place);
}

QString ComparePages::linkText(std::size_t link) const
{
    const ReportComparison *const reports = m_both->reports();
    if (reports == nullptr) {
        return tr("The same paragraph in both versions");
    }
    const BlockPair &pair = reports->blocks[link];
    //: %1 is a number: how sure it is; %2 is what two paragraphs share.
    return tr("Both tell this (%1 %): %2")
        .arg(QLocale().toString(qRound(100 * pair.confidence)),
             sharedWords(pair.shared, *m_both->second.article));
}

QString ComparePages::aloneText(PageSide side) const
{
    if (m_both->versions() != nullptr) {
        return side == PageSide::First ? tr("This paragraph is gone.")
                                       : tr("This paragraph is new.");
    }
    return side == PageSide::First ? tr("Only A tells this.") : tr("Only B tells this.");
}

void ComparePages::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_scrolling->follow();
}

// Over the gutter: as if over the first page.
void ComparePages::wheelEvent(QWheelEvent *event)
{
    QScrollBar &bar = *page(PageSide::First).verticalScrollBar();
    bar.setValue(bar.value() - event->angleDelta().y() / 2);
    event->accept();
}

} // namespace slantlight::ui
