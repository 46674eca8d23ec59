// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/scrolltogether.h"

#include "ui/compare/comparedpage.h"

#include <QScrollBar>

#include <algorithm>

namespace slantlight::ui {

namespace {

/// Returns how far below its upper edge a page is read, in pixels.
double readingLine(const QScrollBar &bar, int height)
{
    const double usual = height / 3.0;
    const double value = bar.value();
    const double end = bar.maximum();
    if (end < height) { // in a short one evenly from its beginning to its end
        return end <= 0 ? usual : height * value / end;
    }
    return value < usual ? value : std::max(usual, height - (end - value));
}

} // namespace

ScrollTogether::ScrollTogether(ComparedPage &first, ComparedPage &second, QObject *parent)
    : QObject(parent)
    , m_pages{&first, &second}
{
    for (const PageSide side : bothSides) {
        connect(m_pages.at(static_cast<std::size_t>(side))->verticalScrollBar(),
                &QScrollBar::valueChanged, this, [this, side] {
                    if (pageOf(side).isPlacing()) {
                        Q_EMIT scrolled(); // it keeps its place, in other lines
                    } else {
                        follow(side);
                    }
                });
    }
}

void ScrollTogether::setOn(bool on)
{
    m_isOn = on;
    follow();
}

void ScrollTogether::follow(PageSide leader)
{
    const ComparedPage &page = pageOf(leader);
    const ComparedPage &other = pageOf(otherSide(leader));
    const bool hasText = page.pageArticle() && other.pageArticle()
                         && !page.pageArticle()->blocks().empty()
                         && !other.pageArticle()->blocks().empty();
    if (!m_isFollowing) {
        m_leader = leader;
        if (m_isOn && hasText) {
            without([&] {
                const QScrollBar &bar = *page.verticalScrollBar();
                const double line = readingLine(bar, page.viewport()->height());
                const double target =
                    m_alignment.across(leader, bar.value() + line, heightsOf(leader),
                                       heightsOf(otherSide(leader)))
                    - line;
                if (target > other.verticalScrollBar()->maximum()) {
                    static_cast<void>(other.documentHeight()); // else it waits for idle time
                }
                other.verticalScrollBar()->setValue(qRound(target));
            });
        }
    }
    Q_EMIT scrolled();
}

PageHeights ScrollTogether::heightsOf(PageSide side) const
{
    const ComparedPage *const page = &pageOf(side);
    return {.box =
                [page](std::size_t block) {
                    const QRectF box = page->blockBox(block);
                    return PageHeights::Box{.top = box.top(), .bottom = box.bottom()};
                },
            .blockAt = [page](double y) { return page->blockAt(y); },
            .height =
                [page] {
                    return page->documentHeight();
                }};
}

} // namespace slantlight::ui
