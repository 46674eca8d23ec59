// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/comparedarticles.h"
#include "ui/compare/pagealignment.h"
#include "ui/render/articlelayout.h"
#include "ui/render/highlightindex.h"
#include "ui/render/palette.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QGridLayout;

namespace slantlight::ui {

class ComparedHead;
class ComparedPage;
class RibbonGutter;
class ScrollTogether;

/// Two articles beside each other, or below each other where there is little room: their heads,
/// their pages, and between these the ribbons that join what tells the same.
///
class ComparePages : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePages(QWidget *parent = nullptr);

    /// Sets both articles, from their starts.
    void show(std::shared_ptr<const ComparedArticles> both);
    void setHighlights(PageSide side, HighlightIndex highlights);
    void setHighlightsShown(bool shown);
    void setPageTheme(PageTheme theme);
    void setTextStyle(const TextStyle &style);

    void setTogether(bool together); ///< whether one page scrolls along with the other
    /// Whether the pages stand below each other.
    void setStacked(bool stacked);

    /// Lights passages on both pages; scrolls nowhere.
    void light(const std::vector<TextSpan> &first, const std::vector<TextSpan> &second);
    /// Brings passages of both pages beside each other; where one has none, that page follows.
    void goTo(const std::vector<TextSpan> &first, const std::vector<TextSpan> &second);

    [[nodiscard]] ComparedPage &page(PageSide side) const { return *part(side).page; }
    [[nodiscard]] ComparedHead &head(PageSide side) const { return *part(side).head; }
    /// The link that is drawn as the one attended to.
    [[nodiscard]] std::optional<std::size_t> currentLink() const { return m_current; }

Q_SIGNALS:
    void openWanted(slantlight::ui::PageSide side); ///< to read that article by itself
    void textStyleChanged(const slantlight::ui::TextStyle &style); ///< by wheel or keys on a page
    void partnerMissing(); ///< the other article does not tell what was asked for

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Part
    {
        ComparedHead *head = nullptr;
        ComparedPage *page = nullptr;
    };
    [[nodiscard]] const Part &part(PageSide side) const
    {
        return m_parts.at(static_cast<std::size_t>(side));
    }

    void make(PageSide side);
    void makeGutter();
    void arrange();
    void goToPartner(PageSide side, std::size_t block);
    void attendTo(std::optional<std::size_t> link);
    void pointAt(PageSide side, std::optional<std::size_t> block);
    void offerMenu(PageSide side, QPoint place);
    [[nodiscard]] QString linkText(std::size_t link) const;
    [[nodiscard]] QString aloneText(PageSide side) const;
    [[nodiscard]] std::optional<std::size_t> linkOf(PageSide side, std::size_t block) const;

    std::shared_ptr<const ComparedArticles> m_both;
    std::array<Part, 2> m_parts;
    ScrollTogether *m_scrolling;
    RibbonGutter *m_gutter;
    QWidget *m_gutterHead; ///< between the two heads
    QGridLayout *m_grid;
    std::optional<std::size_t> m_current;
    bool m_isStacked = false;
};

} // namespace slantlight::ui
