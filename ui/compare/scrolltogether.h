// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/pagealignment.h"

#include <QObject>

#include <array>
#include <utility>

namespace slantlight::ui {

class ComparedPage;

/// Scrolls one of two pages along with the other, so that what tells the same meets where it is
/// read: at a third of the height, but at the beginning and the end of a page where these are.
class ScrollTogether : public QObject
{
    Q_OBJECT

public:
    /// The pages are borrowed.
    ScrollTogether(ComparedPage &first, ComparedPage &second, QObject *parent);

    void setAlignment(PageAlignment alignment) { m_alignment = std::move(alignment); }
    [[nodiscard]] const PageAlignment &alignment() const { return m_alignment; }
    void setOn(bool on);
    /// Has the page that was scrolled last lead again: it or the other is laid out anew.
    void follow() { follow(m_leader); }
    void follow(PageSide leader); ///< the other page goes along with that of @p leader
    /// Runs @p change, which scrolls pages by itself.
    template <typename Change>
    void without(Change change)
    {
        const bool before = std::exchange(m_isFollowing, true);
        change();
        m_isFollowing = before;
    }

Q_SIGNALS:
    void scrolled(); ///< one of the pages, whoever did it

private:
    [[nodiscard]] const ComparedPage &pageOf(PageSide side) const
    {
        return *m_pages.at(static_cast<std::size_t>(side));
    }
    [[nodiscard]] PageHeights heightsOf(PageSide side) const;

    std::array<ComparedPage *, 2> m_pages;
    PageAlignment m_alignment;
    PageSide m_leader = PageSide::First; ///< was scrolled last
    bool m_isOn = true;
    bool m_isFollowing = false; ///< it is not the reader who scrolls
};

} // namespace slantlight::ui
