// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"
#include "ui/reader/floatingcard.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace slantlight {
struct OriginLink;
} // namespace slantlight

namespace slantlight::ui {

/// The card that tells who answers for a text: what that is, who owns it, where that is known from,
/// and below it the chain of links by which the text came.
class OutletCard : public FloatingCard
{
    Q_OBJECT

public:
    explicit OutletCard(QWidget *parent = nullptr);

    /// Fills the card; @p origin has at least one link, and its first is told about.
    void setOrigin(const std::vector<OriginLink> &origin);
    void takeFocus() override;
    /// Stands below @p place, as wide as there is room in its parent.
    void standBelow(const QRect &place);

Q_SIGNALS:
    void placeChosen(slantlight::TextSpan span); ///< the words that a link is known by

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr std::size_t mostLinks = 8;

    struct Link
    {
        QPushButton *button = nullptr;
        std::optional<TextSpan> span;
    };

    void setOutlet(const OriginLink &link);
    void fillLinks(const std::vector<OriginLink> &origin);
    void turnFocus(int step);

    QLabel *m_name;
    QLabel *m_kind;
    QLabel *m_meaning;
    QLabel *m_owner;
    QLabel *m_cite;
    QLabel *m_chain;
    std::array<Link, mostLinks> m_links;
    QLabel *m_more;
};

} // namespace slantlight::ui
