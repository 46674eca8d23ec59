// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/partwalk.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace slantlight::ui {

namespace {

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isVisible()
           && widget.isEnabled() && widget.focusProxy() == nullptr;
}

Qt::FocusReason reasonOf(Step step)
{
    return step == Step::Next ? Qt::TabFocusReason : Qt::BacktabFocusReason;
}

/// Returns the place after or before @p at of @p count, round and round.
std::size_t beside(std::size_t at, std::size_t count, Step step)
{
    return (at + (step == Step::Next ? 1 : count - 1)) % count;
}

} // namespace

PartWalk::PartWalk(std::vector<QWidget *> parts, QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_parts(std::move(parts))
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { remember(now); });
}

QWidget *PartWalk::partOf(const QWidget *widget) const
{
    QWidget *innermost = nullptr;
    for (QWidget *const each : m_parts) {
        const bool holds = each == widget || (widget != nullptr && each->isAncestorOf(widget));
        if (holds && (innermost == nullptr || innermost->isAncestorOf(each))) {
            innermost = each;
        }
    }
    return innermost;
}

void PartWalk::remember(QWidget *now)
{
    if (const QWidget *const part = partOf(now)) {
        m_last[part] = now;
    }
}

// In the order of the focus chain, which is that in which they were made; tabs before what they
// lead to.
std::vector<QWidget *> PartWalk::controlsOf(const QWidget &part) const
{
    std::vector<QWidget *> controls;
    QWidget *each = &m_window;
    do {
        if ((each == &part || part.isAncestorOf(each)) && takesTab(*each)) {
            controls.push_back(each);
        }
        each = each->nextInFocusChain();
    } while (each != &m_window);
    std::ranges::stable_partition(
        controls, [](const QWidget *control) { return control->inherits("QTabBar"); });
    return controls;
}

std::vector<QWidget *> PartWalk::shownParts() const
{
    std::vector<QWidget *> shown;
    for (QWidget *const part : m_parts) {
        // A part that holds others which are shown is gone through by these.
        const bool isWhole = std::ranges::none_of(m_parts, [part](const QWidget *other) {
            return other != part && part->isAncestorOf(other) && other->isVisible();
        });
        if (isWhole && part->isVisible() && !controlsOf(*part).empty()) {
            shown.push_back(part);
        }
    }
    const auto place = [this](const QWidget *part) {
        const QRect box(part->mapTo(&m_window, QPoint()), part->size());
        const bool isBar = part->inherits("QToolBar"); // above all others
        return std::pair(!isBar,
                         m_window.layoutDirection() == Qt::RightToLeft ? -box.right() : box.left());
    };
    std::ranges::stable_sort(shown, {}, place);
    return shown;
}

void PartWalk::goToPart(Step step)
{
    const auto parts = shownParts();
    if (parts.empty()) {
        return;
    }
    const auto here = std::ranges::find(parts, partOf(m_window.focusWidget()));
    const std::size_t at = here == parts.end() ? (step == Step::Next ? parts.size() - 1 : 0)
                                               : static_cast<std::size_t>(here - parts.begin());
    QWidget *const part = parts.at(beside(at, parts.size(), step));
    QWidget *const last = m_last.value(part);
    QWidget *const wanted = last != nullptr && takesTab(*last) ? last : controlsOf(*part).front();
    wanted->setFocus(reasonOf(step));
}

bool PartWalk::goToControl(Step step)
{
    std::vector<QWidget *> controls;
    for (const QWidget *const part : shownParts()) {
        const auto more = controlsOf(*part);
        controls.insert(controls.end(), more.begin(), more.end());
    }
    if (controls.empty()) {
        return false;
    }
    const auto here = std::ranges::find(controls, m_window.focusWidget());
    const std::size_t at = here == controls.end()
                               ? (step == Step::Next ? controls.size() - 1 : 0)
                               : static_cast<std::size_t>(here - controls.begin());
    controls.at(beside(at, controls.size(), step))->setFocus(reasonOf(step));
    return true;
}

} // namespace slantlight::ui
