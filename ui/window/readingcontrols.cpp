// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/readingcontrols.h"

#include "ui/look/plaintooltip.h"
#include "ui/reader/articlepage.h"
#include "ui/render/typefaces.h"
#include "ui/window/actions.h"
#include "ui/window/pageswatch.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFontInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int usualWidth = 368;
constexpr int smallestLetters = 12;
constexpr int largestLetters = 40; ///< beyond these there is Ctrl++
constexpr double perCent = 100;

QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setObjectName(u"muted"_s);
    return label;
}

int hundredths(double share)
{
    return static_cast<int>(std::lround(share * perCent));
}

} // namespace

ReadingControls::ReadingControls(ArticlePage &page, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_typeface(makeTypefaces())
{
    setAccessibleName(tr("Text and page"));
    setFixedWidth(usualWidth);
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(16, 14, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);

    grid->addWidget(makeLabel(tr("Typeface"), this), 0, 0);
    grid->addWidget(m_typeface, 0, 1, 1, 2);
    m_size = addMeasure(*grid, tr("Size"), smallestLetters, largestLetters);
    m_lineHeight = addMeasure(*grid, tr("Line height"), hundredths(TextStyle::leastLineHeight),
                              hundredths(TextStyle::greatestLineHeight));
    m_lineHeight.slider->setSingleStep(5);
    m_characters = addMeasure(*grid, tr("Line length"), TextStyle::fewestCharacters,
                              TextStyle::mostCharacters);
    m_characters.slider->setSingleStep(2);
    m_characters.slider->setToolTip(
        plainToolTip(tr("Characters in a line; about 66 are read with the greatest ease")));
    m_justified = new QCheckBox(tr("Straight right edge (justified)"), this);
    grid->addWidget(m_justified, grid->rowCount(), 1, 1, 2);
    addThemes(*grid, actions);
    addWindowThemes(*grid, actions);

    auto *const usual = new QPushButton(tr("Set the text as usual"), this);
    usual->setObjectName(u"link"_s);
    usual->setCursor(Qt::PointingHandCursor);
    usual->setAutoDefault(false);
    grid->addWidget(usual, grid->rowCount(), 1, 1, 2, Qt::AlignLeft);
    connect(usual, &QPushButton::clicked, this, [this] { m_page.setTextStyle({}); });

    connect(m_typeface, &QComboBox::currentIndexChanged, this, &ReadingControls::set);
    connect(m_size.slider, &QSlider::valueChanged, this, [this](int size) {
        if (!m_isTaking) {
            m_page.setTextSize(size);
        }
    });
    connect(m_lineHeight.slider, &QSlider::valueChanged, this, &ReadingControls::set);
    connect(m_characters.slider, &QSlider::valueChanged, this, &ReadingControls::set);
    connect(m_justified, &QCheckBox::toggled, this, &ReadingControls::set);
    connect(&page, &ArticlePage::textStyleChanged, this, &ReadingControls::take);
    take();
}

QComboBox *ReadingControls::makeTypefaces()
{
    auto *const box = new QComboBox(this);
    box->setAccessibleName(tr("Typeface"));
    //: The typeface that is used when no other one is chosen; %1 is its name.
    box->addItem(tr("%1 (usual)").arg(QFontInfo(bodyFont({})).family()), QString());
    auto kind = Typeface::Kind::Serif;
    for (const Typeface &face : installedTypefaces()) {
        if (face.kind != kind) {
            box->insertSeparator(box->count());
            kind = face.kind;
        }
        box->addItem(face.family, face.family);
        QFont letters(face.family);
        letters.setPointSizeF(font().pointSizeF() * 1.1);
        box->setItemData(box->count() - 1, letters, Qt::FontRole);
    }
    box->setMaxVisibleItems(16);
    return box;
}

ReadingControls::Measure ReadingControls::addMeasure(QGridLayout &grid, const QString &name,
                                                     int least, int most)
{
    auto *const slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(least, most);
    slider->setAccessibleName(name);
    auto *const value = new QLabel(this);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setMinimumWidth(fontMetrics().horizontalAdvance(u"000 px"_s));
    QLabel *const label = makeLabel(name, this);
    label->setBuddy(slider);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(slider, row, 1);
    grid.addWidget(value, row, 2);
    return {.slider = slider, .value = value};
}

void ReadingControls::addThemes(QGridLayout &grid, const Actions &actions)
{
    auto *const row = new QHBoxLayout;
    row->setSpacing(0);
    row->setContentsMargins(0, 6, 0, 0);
    const auto paper = [](PageTheme theme) {
        const Palette palette = Palette::load(theme);
        return PageSwatch::Paper{.page = palette.page(), .ink = palette.text()};
    };
    for (QAction *const action : actions.themes->actions()) {
        const QVariant theme = action->data();
        row->addWidget(new PageSwatch(
            *action,
            theme.isValid() ? std::vector{paper(static_cast<PageTheme>(theme.toInt()))}
                            : std::vector{paper(PageTheme::Light), paper(PageTheme::Dark)},
            this));
    }
    row->addStretch(1);
    const int at = grid.rowCount();
    grid.addWidget(makeLabel(tr("Page"), this), at, 0);
    grid.addLayout(row, at, 1, 1, 2);
}

void ReadingControls::addWindowThemes(QGridLayout &grid, const Actions &actions)
{
    auto *const row = new QHBoxLayout;
    row->setSpacing(4);
    for (QAction *const action : actions.windowThemes->actions()) {
        auto *const button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(tr("Window: %1").arg(action->iconText()));
        row->addWidget(button);
    }
    row->addStretch(1);
    const int at = grid.rowCount();
    grid.addWidget(makeLabel(tr("Window"), this), at, 0);
    grid.addLayout(row, at, 1, 1, 2);
}

QWidget &ReadingControls::first() const
{
    return *m_typeface;
}

void ReadingControls::take()
{
    const QScopedValueRollback taking(m_isTaking, true);
    const TextStyle &style = m_page.textStyle();
    m_typeface->setCurrentIndex(std::max(0, m_typeface->findData(style.family)));
    m_size.slider->setValue(static_cast<int>(std::lround(style.size)));
    m_lineHeight.slider->setValue(hundredths(style.lineHeight));
    m_characters.slider->setValue(style.charactersPerLine);
    m_justified->setChecked(style.lineEnds == LineEnds::Justified);
    //: The size of letters in pixels.
    m_size.value->setText(tr("%1 px").arg(std::lround(style.size)));
    m_lineHeight.value->setText(QLocale().toString(style.lineHeight, 'f', 2));
    m_characters.value->setText(QLocale().toString(style.charactersPerLine));
}

void ReadingControls::set()
{
    if (m_isTaking) {
        return;
    }
    TextStyle style = m_page.textStyle();
    style.family = m_typeface->currentData().toString();
    style.lineHeight = m_lineHeight.slider->value() / perCent;
    style.charactersPerLine = m_characters.slider->value();
    style.lineEnds = m_justified->isChecked() ? LineEnds::Justified : LineEnds::Ragged;
    m_page.setTextStyle(style);
}

} // namespace slantlight::ui
