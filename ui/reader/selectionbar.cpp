// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/selectionbar.h"

#include "ui/look/codesample.h"
#include "ui/look/floatingcolours.h"
#include "ui/look/plaintooltip.h"
#include "ui/words/codename.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int gapToSelection = 8;
constexpr std::size_t mostCodes = 5; ///< beside the plain one
constexpr int widestName = 132; ///< pixels

QToolButton *addButton(QHBoxLayout &row, const QString &text, const QString &name)
{
    auto *const button = new QToolButton(row.parentWidget());
    button->setText(text);
    button->setToolTip(plainToolTip(name));
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // the page keeps the keyboard
    row.addWidget(button);
    return button;
}

QString shortName(const QString &name, const QFontMetrics &metrics)
{
    return metrics.elidedText(name, Qt::ElideRight, widestName).replace(u'&', u"&&"_s);
}

/// Returns the digit of a code as a small sign after its name.
QString keySign(std::optional<int> key)
{
    constexpr QStringView signs = u"\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    return key ? QString(u' ' + QString(signs.at(*key))) : QString();
}

} // namespace

SelectionBar::SelectionBar(const Codebook &codebook, QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("Codes for the selected words"));
    m_row->setContentsMargins(6, 4, 6, 4);
    m_row->setSpacing(1);

    //: A memo is the note on an annotation.
    m_memo = addButton(*m_row, tr("Memo"), {});
    connect(m_memo, &QToolButton::clicked, this, &SelectionBar::memoChosen);
    m_more = addButton(*m_row, tr("More\u2026"), {});
    connect(m_more, &QToolButton::clicked, this,
            [this] { Q_EMIT moreChosen(QRect(m_more->mapToGlobal(QPoint()), m_more->size())); });
    m_rule = addButton(*m_row, tr("Rule\u2026"), {});
    connect(m_rule, &QToolButton::clicked, this, &SelectionBar::ruleChosen);
    m_rule->hide();
    tellKeys({});
    setCodes(codebook);
    throwShadow(*this);
    hide();
}

void SelectionBar::offerRules()
{
    m_offersRules = true;
}

void SelectionBar::tellKeys(const Keys &keys)
{
    const auto tell = [](QToolButton &button, const QString &name, const QString &key) {
        const QString all = key.isEmpty() ? name : tr("%1 (key %2)").arg(name, key);
        button.setToolTip(plainToolTip(all));
        button.setAccessibleName(all);
    };
    tell(*m_memo, tr("Highlight with a memo"), keys.memo);
    tell(*m_more, tr("All codes"), keys.more);
    tell(*m_rule, tr("Make a rule of these words"), keys.rule);
}

void SelectionBar::setCodes(const Codebook &codebook)
{
    hide();
    for (const CodeButton &button : m_buttons) {
        button.button->hide();
        button.button->deleteLater();
    }
    m_buttons.clear();
    m_codes = codebook.codes();
    std::ranges::stable_sort(m_codes, {}, [](const Code &code) { return code.key.value_or(10); });
    if (!m_codes.empty()) {
        addCodeButton(plainCode());
        // The last one that is added stands first.
        const auto others = std::min(m_codes.size(), mostCodes + 1);
        for (std::size_t i = others; i > 0; --i) {
            if (m_codes.at(i - 1).id != m_buttons.front().code) {
                addCodeButton(m_codes.at(i - 1));
            }
        }
    }
}

const Code &SelectionBar::plainCode() const
{
    const auto plain = std::ranges::find(m_codes, CodeId(u"highlight"_s), &Code::id);
    return plain == m_codes.end() ? m_codes.front() : *plain;
}

void SelectionBar::addCodeButton(const Code &code)
{
    const QString name = codeName(code.id, code.name);
    QToolButton *const button =
        addButton(*m_row, shortName(name, fontMetrics()) + keySign(code.key),
                  code.key ? tr("%1 (key %2)").arg(name).arg(*code.key) : name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(codeSampleSize);
    m_row->removeWidget(button);
    m_row->insertWidget(static_cast<int>(std::min<std::size_t>(m_buttons.size(), 1)), button);
    const auto place = m_buttons.empty() ? m_buttons.end() : m_buttons.begin() + 1;
    m_buttons.insert(place, {button, code.id});
    connect(button, &QToolButton::clicked, this, [this, id = code.id] { Q_EMIT codeChosen(id); });
    dress({button, code.id});
}

void SelectionBar::putFirst(const CodeId &code)
{
    const auto known = std::ranges::find(m_codes, code, &Code::id);
    if (known == m_codes.end() || m_buttons.empty() || m_buttons.front().code == code) {
        return;
    }
    const auto shown = std::ranges::find(m_buttons, code, &CodeButton::code);
    const auto leaving = shown != m_buttons.end()       ? shown
                         : m_buttons.size() > mostCodes ? m_buttons.end() - 1
                                                        : m_buttons.end();
    if (leaving != m_buttons.end()) {
        leaving->button->hide();
        leaving->button->deleteLater(); // its click may be what led here
        m_buttons.erase(leaving);
    }
    addCodeButton(*known);
}

void SelectionBar::dress(const CodeButton &button) const
{
    if (m_palette) {
        const auto code = std::ranges::find(m_codes, button.code, &Code::id);
        button.button->setIcon(
            codeSample(button.code, *m_palette, lookOf(code == m_codes.end() ? nullptr : &*code)));
    }
}

void SelectionBar::setPagePalette(const Palette &palette)
{
    const FloatingColours colours = floatingColours(palette);
    m_palette = palette;
    m_paper = colours.paper;
    m_edge = colours.edge;
    setStyleSheet(u"QToolButton { border: none; border-radius: 5px; padding: 4px 6px; color: %1; }"
                  "QToolButton:hover, QToolButton:pressed { background: %2; }"_s.arg(
                      palette.text().name(), colours.hover.name()));
    for (const CodeButton &button : m_buttons) {
        dress(button);
    }
}

void SelectionBar::showNear(const QRect &selection, const QRect &bounds)
{
    const int room = bounds.width() - 2 * gapToSelection;
    for (const CodeButton &button : m_buttons) {
        button.button->show();
    }
    m_rule->setVisible(m_offersRules);
    for (auto last = m_buttons.rbegin(); last != m_buttons.rend(); ++last) {
        m_row->activate();
        if (m_row->sizeHint().width() <= room) {
            break;
        }
        last->button->hide();
    }
    resize(m_row->sizeHint());
    const int most = bounds.right() - width() - gapToSelection;
    const int left = selection.center().x() - width() / 2;
    const int above = selection.top() - gapToSelection - height();
    const int below = selection.bottom() + gapToSelection;
    const int lowest = bounds.bottom() - height() - gapToSelection;
    // Below, since what comes next is read later than what came before. A selection that fills the
    // page leaves no side free.
    const int top = below <= lowest ? below : above >= bounds.top() ? above : lowest;
    move(std::max(bounds.left() + gapToSelection, std::min(left, most)), top);
    show();
    raise();
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_edge);
    painter.setBrush(m_paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace slantlight::ui
