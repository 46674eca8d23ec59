// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/markercard.h"

#include "core/analysis/analysis.h"
#include "ui/reader/cardtext.h"
#include "ui/reader/floatingcolours.h"
#include "ui/render/articlelayout.h"
#include "ui/render/codename.h"
#include "ui/render/palette.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int gapToMark = 6;
constexpr int edgeGap = 8;

QLabel *addLabel(QWidget &card, double size = 1)
{
    auto *const label = new QLabel(&card);
    label->setTextFormat(Qt::PlainText); // words of an article or a rule file are no markup
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    label->setFont(font);
    return label;
}

} // namespace

MarkerCard::MarkerCard(QWidget *parent)
    : QFrame(parent)
    , m_category(addLabel(*this))
    , m_severity(addLabel(*this, 0.9))
    , m_matched(addLabel(*this))
    , m_message(addLabel(*this))
    , m_neutral(addLabel(*this))
    , m_origin(addLabel(*this, 0.9))
    , m_counts(addLabel(*this, 0.9))
    , m_agree(new QPushButton(tr("&Agree"), this))
    , m_notHere(new QPushButton(tr("Not &here"), this))
    , m_never(new QPushButton(tr("Ne&ver this rule"), this))
{
    QFont strong = m_category->font();
    strong.setWeight(QFont::DemiBold);
    m_category->setFont(strong);
    m_matched->setFont(bodyFont({.family = {}, .size = 17}));
    m_severity->setWordWrap(false);
    for (QLabel *const label : {m_severity, m_origin, m_counts}) {
        label->setObjectName(u"muted"_s);
    }
    throwShadow(*this);

    m_agree->setCheckable(true);
    m_agree->setToolTip(tr("The mark is right. It stays, and the rule gains credit."));
    m_notHere->setCheckable(true);
    m_notHere->setToolTip(tr("Hide this mark. The rule goes on elsewhere."));
    m_never->setToolTip(tr("Switch this rule off in every article."));

    auto *const head = new QHBoxLayout;
    head->addWidget(m_category, 1);
    head->addWidget(m_severity);
    auto *const answers = new QHBoxLayout;
    answers->setSpacing(6);
    for (QPushButton *const button : {m_agree, m_notHere, m_never}) {
        button->setAccessibleName(button->text().remove(u'&'));
        button->setAutoDefault(true); // Enter presses it
        answers->addWidget(button);
    }
    answers->addStretch();

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 14, 14);
    column->setSpacing(7);
    column->addLayout(head);
    for (QLabel *const label : {m_matched, m_message, m_neutral, m_origin}) {
        column->addWidget(label);
    }
    column->addSpacing(3);
    column->addLayout(answers);
    column->addWidget(m_counts);

    const auto takeBackOr = [this](Answer answer, bool checked) {
        Q_EMIT answered(checked ? std::optional(answer) : std::nullopt);
    };
    connect(m_agree, &QPushButton::clicked, this,
            [takeBackOr](bool checked) { takeBackOr(Answer::Agree, checked); });
    connect(m_notHere, &QPushButton::clicked, this,
            [takeBackOr](bool checked) { takeBackOr(Answer::NotHere, checked); });
    connect(m_never, &QPushButton::clicked, this, &MarkerCard::silenceRequested);
    hide();
}

void MarkerCard::setMarker(const Marker &marker, const QString &matched,
                           std::optional<Answer> answer, Library::VerdictCounts counts)
{
    m_code = codeOf(marker.category);
    m_category->setText(categoryName(marker.category));
    m_category->setToolTip(categoryMeaning(marker.category));
    m_severity->setText(severityName(marker.severity));
    m_matched->setText(matched.simplified());
    m_message->setText(marker.message);
    m_message->setVisible(!marker.message.isEmpty());
    m_neutral->setText(tr("Plainer: %1").arg(marker.neutral.join(u", "_s)));
    m_neutral->setVisible(!marker.neutral.isEmpty());
    m_origin->setText(originWords(marker));
    m_counts->setText(countWords(counts));
    m_counts->setVisible(!m_counts->text().isEmpty());
    m_agree->setChecked(answer == Answer::Agree);
    m_notHere->setChecked(answer == Answer::NotHere);
    setAccessibleName(spokenText());
    update();
}

void MarkerCard::setPagePalette(const Palette &palette)
{
    const FloatingColours colours = floatingColours(palette);
    m_paper = colours.paper;
    m_edge = colours.edge;
    m_palette = palette;
    const QString style
        = u"QLabel { color: %1; } QLabel#muted { color: %2; }"
          "QPushButton { border: 1px solid %3; border-radius: 6px; padding: 3px 10px;"
          " background: transparent; color: %1; }"
          "QPushButton:hover { background: %4; }"
          "QPushButton:checked, QPushButton:pressed { background: %5; }"
          "QPushButton:focus { border-color: %6; }"_s;
    setStyleSheet(style.arg(palette.text().name(), palette.mutedText().name(), m_edge.name(),
                            colours.hover.name(), colours.pressed.name(), palette.link().name()));
    update();
}

QString MarkerCard::spokenText() const
{
    QStringList parts;
    for (const QLabel *const label :
         {m_category, m_severity, m_matched, m_message, m_neutral, m_origin, m_counts}) {
        if (!label->text().isEmpty() && !label->isHidden()) {
            parts.append(label->text());
        }
    }
    return parts.join(u". "_s);
}

void MarkerCard::takeFocus()
{
    m_agree->setFocus(Qt::PopupFocusReason);
}

void MarkerCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
        return;
    }
    // What the page would take for a command is none while the card has the focus.
    event->accept();
}

void MarkerCard::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    Q_EMIT entered();
}

void MarkerCard::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    Q_EMIT left();
}

void MarkerCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_edge);
    painter.setBrush(m_paper);
    painter.drawRoundedRect(frame, 8, 8);
    if (m_palette) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_palette->hue(m_code));
        painter.drawRoundedRect(QRectF(7, 14, 3, height() - 28), 1.5, 1.5);
    }
}

QRect cardPlace(QSize size, const QRect &mark, const QRect &bounds)
{
    const int mostLeft = bounds.right() + 1 - edgeGap - size.width();
    const int left = std::max(bounds.left() + edgeGap, std::min(mark.left() - edgeGap, mostLeft));
    const int below = mark.bottom() + 1 + gapToMark;
    const int above = mark.top() - gapToMark - size.height();
    const int roomBelow = bounds.bottom() + 1 - below;
    const int roomAbove = mark.top() - gapToMark - bounds.top();
    const bool fitsBelow = size.height() <= roomBelow;
    const bool fitsAbove = size.height() <= roomAbove;
    const bool stands = fitsBelow || (!fitsAbove && roomBelow >= roomAbove);
    return {QPoint(left, stands ? below : above), size};
}

} // namespace slantlight::ui
