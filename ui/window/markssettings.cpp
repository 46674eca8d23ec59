// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/markssettings.h"

#include "ui/desk/desk.h"
#include "ui/inspector/weightslider.h"
#include "ui/look/codesample.h"
#include "ui/look/plaintooltip.h"
#include "ui/look/windowstyle.h"
#include "ui/render/palette.h"
#include "ui/words/codename.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

MarksSettings::MarksSettings(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_ownVoice(new QCheckBox(tr("Only the outlet's own words"), this))
{
    auto *const how = new QLabel(tr("How likely a reader would mark a wording too: few are the "
                                    "surest, all are every hint."),
                                 this);
    how->setObjectName(u"emptyText"_s);
    how->setWordWrap(true);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(how);
    auto *const weights = new WeightSlider(desk, this);
    weights->layout()->setContentsMargins(0, 0, 0, 0); // it stands in line with the boxes
    column->addWidget(weights, 0, Qt::AlignLeft);
    column->addWidget(m_ownVoice);
    connect(m_ownVoice, &QCheckBox::toggled, this, [this](bool only) {
        change([only](MarkerFilter &filter) { filter.ownVoiceOnly = only; });
    });

    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    const Palette colours = Palette::load(isDark(palette()) ? PageTheme::Dark : PageTheme::Light);
    std::optional<Family> family;
    int row = -1;
    for (const Category category : allCategories) {
        if (family != familyOf(category)) {
            family = familyOf(category);
            auto *const name = new QLabel(familyName(*family), this);
            name->setObjectName(u"panelTitle"_s);
            name->setContentsMargins(0, 6, 0, 0);
            grid->addWidget(name, ++row, 0);
        }
        auto *const box = new QCheckBox(categoryName(category), this);
        box->setIcon(codeSample(codeOf(category), colours));
        box->setIconSize(codeSampleSize);
        box->setToolTip(plainToolTip(categoryMeaning(category)));
        grid->addWidget(box, ++row, 0);
        m_kinds.push_back({.category = category, .box = box});
        connect(box, &QCheckBox::toggled, this, [this, category](bool shown) {
            change([&](MarkerFilter &filter) {
                if (shown) {
                    filter.hidden.erase(category);
                } else {
                    filter.hidden.insert(category);
                }
            });
        });
    }
    column->addLayout(grid);
    column->addStretch();
    connect(&desk, &Desk::markersChanged, this, &MarksSettings::follow);
    follow();
}

void MarksSettings::follow()
{
    const MarkerFilter &filter = m_desk.filter();
    const QSignalBlocker quiet(m_ownVoice);
    m_ownVoice->setChecked(filter.ownVoiceOnly);
    for (const Kind &kind : m_kinds) {
        const QSignalBlocker quietKind(kind.box);
        kind.box->setChecked(!filter.hidden.contains(kind.category));
    }
}

void MarksSettings::change(const std::function<void(MarkerFilter &)> &how)
{
    MarkerFilter filter = m_desk.filter();
    how(filter);
    m_desk.setFilter(filter);
}

} // namespace slantlight::ui
