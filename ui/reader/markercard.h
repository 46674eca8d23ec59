// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/base/ids.h"
#include "core/storage/library.h"
#include "ui/render/palette.h"

#include <QColor>
#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace slantlight {
struct Marker;
}

namespace slantlight::ui {

/// The card that explains a marker: what, how strongly, why here, plainer words, whose words, from
/// where, and what people said to the rule so far. At most 380 pixels wide.
class MarkerCard : public QFrame
{
    Q_OBJECT

public:
    explicit MarkerCard(QWidget *parent = nullptr);

    static constexpr int greatestWidth = 380;

    /// Fills the card; @p matched is the marked text.
    void setMarker(const Marker &marker, const QString &matched, std::optional<Answer> answer,
                   Library::VerdictCounts counts);
    void setPagePalette(const Palette &palette);
    /// Returns what the card says, as a screen reader may read it out in one go.
    [[nodiscard]] QString spokenText() const;
    /// Puts the keyboard focus on the first answer.
    void takeFocus();

Q_SIGNALS:
    /// A button was pressed; nothing: an answer that was given is taken back.
    void answered(std::optional<slantlight::Answer> answer);
    void silenceRequested(); ///< "never this rule"
    void dismissed(); ///< Esc
    void entered(); ///< the pointer is on the card
    void left(); ///< and has left it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_category;
    QLabel *m_severity;
    QLabel *m_matched;
    QLabel *m_message;
    QLabel *m_neutral;
    QLabel *m_origin;
    QLabel *m_counts;
    QPushButton *m_agree;
    QPushButton *m_notHere;
    QPushButton *m_never;
    std::optional<Palette> m_palette;
    QColor m_paper;
    QColor m_edge;
    CodeId m_code;
};

/// Returns where a card of @p size stands: below @p mark or above it, never over its lines, and
/// inside @p bounds as far as there is room.
[[nodiscard]] QRect cardPlace(QSize size, const QRect &mark, const QRect &bounds);

} // namespace slantlight::ui
