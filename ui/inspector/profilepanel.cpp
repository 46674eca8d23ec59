// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/profilepanel.h"

#include "core/review/articlefigures.h"
#include "core/review/shipped.h"
#include "ui/desk/desk.h"
#include "ui/inspector/chart.h"
#include "ui/inspector/chartpicture.h"
#include "ui/inspector/profilecharts.h"
#include "ui/words/errortext.h"
#include "ui/words/glancewords.h"
#include "ui/words/languagename.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

std::optional<MarkReference> shippedReference()
{
    auto reference = loadShippedReference();
    return reference ? std::optional(*std::move(reference)) : std::nullopt;
}

QLabel *quietLabel(QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setObjectName(u"muted"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ProfilePanel::ProfilePanel(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_reference(shippedReference())
    , m_density(new Chart(this))
    , m_places(new Chart(this))
    , m_voices(new Chart(this))
    , m_quoted(new Chart(this))
    , m_referenceText(quietLabel(this))
    , m_emptyTitle(new QLabel(this))
    , m_emptyText(new QLabel(this))
    , m_pages(new QStackedLayout(this))
{
    m_density->setObjectName(u"densityChart"_s);
    m_places->setObjectName(u"placesChart"_s);
    m_voices->setObjectName(u"voicesChart"_s);
    m_quoted->setObjectName(u"quotedChart"_s);
    m_pages->addWidget(makePage());
    m_pages->addWidget(makeEmptyPage());
    connect(&desk, &Desk::articleOpened, this, &ProfilePanel::refresh);
    connect(&desk, &Desk::articleClosed, this, &ProfilePanel::refresh);
    connect(&desk, &Desk::markersChanged, this, &ProfilePanel::refresh);
    refresh();
}

QWidget *ProfilePanel::makePage()
{
    auto *const area = new QScrollArea(this);
    area->setObjectName(u"profile"_s);
    area->setAccessibleName(tr("Profile"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // its charts take it
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const sheet = new QWidget(area);
    auto *const column = new QVBoxLayout(sheet);
    column->setContentsMargins(12, 12, 12, 16);
    column->setSpacing(16);
    column->addWidget(m_density);
    column->addWidget(m_quoted);
    column->addWidget(m_referenceText);
    column->addWidget(m_places);
    column->addWidget(m_voices);
    auto *const limits = quietLabel(sheet);
    limits->setText(limitsSentence());
    column->addWidget(limits);

    auto *const copyAll = new QPushButton(tr("Copy as picture"), sheet);
    auto *const saveAll = new QPushButton(tr("Save as picture…"), sheet);
    connect(copyAll, &QPushButton::clicked, this, [this] { copy(allCharts()); });
    connect(saveAll, &QPushButton::clicked, this, [this] { save(allCharts()); });
    auto *const row = new QHBoxLayout;
    row->addWidget(copyAll);
    row->addWidget(saveAll);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    for (const Chart *const each : allCharts()) {
        auto *const chart = const_cast<Chart *>(each);
        chart->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(chart, &QWidget::customContextMenuRequested, this,
                [this, each](QPoint place) { offerFor(each, place); });
    }
    area->setWidget(sheet);
    return area;
}

QWidget *ProfilePanel::makeEmptyPage()
{
    auto *const page = new QWidget(this);
    m_emptyTitle->setObjectName(u"emptyTitle"_s);
    m_emptyText->setObjectName(u"emptyText"_s);
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(20, 24, 20, 24);
    column->setSpacing(8);
    for (QLabel *const label : {m_emptyTitle, m_emptyText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
    return page;
}

std::vector<const Chart *> ProfilePanel::allCharts() const
{
    return {m_density, m_quoted, m_places, m_voices};
}

void ProfilePanel::refresh()
{
    const Analysis &analysis = m_desk.analysis();
    const bool isRead = m_desk.article() && analysis.isRead && analysis.profile.words > 0;
    m_pages->setCurrentIndex(isRead && m_reference ? 0 : 1);
    if (!m_desk.article()) {
        m_emptyTitle->setText(tr("No article is open"));
        m_emptyText->setText(tr("Open an article, and its figures stand here: how densely it is "
                                "marked, where, and in whose words."));
    } else if (!isRead) {
        m_emptyTitle->setText(tr("Nothing is counted"));
        m_emptyText->setText(unreadText(analysis));
    } else if (m_reference) {
        showFigures();
    }
}

void ProfilePanel::showFigures()
{
    const Analysis &analysis = m_desk.analysis();
    const ArticleFigures figures = figuresOf(m_desk.review());
    m_density->show(densityChart(analysis.profile, *m_reference));
    m_quoted->show(quotedChart(analysis.profile, *m_reference));
    m_places->show(placesChart(figures));
    m_voices->show(voicesChart(figures, analysis.outlet ? analysis.outlet->name : QString()));
    m_referenceText->setText(referenceSentence(*m_reference));
}

void ProfilePanel::offerFor(const Chart *chart, QPoint place)
{
    QMenu menu(this);
    menu.addAction(tr("Copy this chart as picture"), this, [this, chart] { copy({chart}); });
    menu.addAction(tr("Save this chart as picture…"), this, [this, chart] { save({chart}); });
    menu.addSeparator();
    menu.addAction(tr("Copy all charts as picture"), this, [this] { copy(allCharts()); });
    menu.addAction(tr("Save all charts as picture…"), this, [this] { save(allCharts()); });
    menu.exec(chart->mapToGlobal(place));
}

ChartPicture ProfilePanel::pictureOf(const std::vector<const Chart *> &charts) const
{
    return {.heading = m_desk.article()->title() + u"\n"_s + publisherSentence(m_desk.analysis()),
            .charts = charts,
            .note = m_referenceText->text() + u"\n"_s + limitsSentence()};
}

void ProfilePanel::copy(const std::vector<const Chart *> &charts)
{
    QGuiApplication::clipboard()->setImage(imageOf(pictureOf(charts)));
    Q_EMIT said(tr("Copied as a picture."));
}

void ProfilePanel::save(const std::vector<const Chart *> &charts)
{
    QFileDialog dialog(this, tr("Save as picture"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(tr("Pictures (*.png);;Drawings (*.svg)").split(u";;"_s));
    dialog.setDefaultSuffix(u"png"_s);
    //: A name of a file, without its ending.
    dialog.selectFile(tr("profile") + u".png"_s);
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &filter) {
        dialog.setDefaultSuffix(filter.contains(u"*.svg"_s) ? u"svg"_s : u"png"_s);
    });
    if (dialog.exec() == QDialog::Accepted) {
        write(charts, dialog.selectedFiles().constFirst());
    }
}

void ProfilePanel::saveTo(const QString &path)
{
    write(allCharts(), path);
}

void ProfilePanel::write(const std::vector<const Chart *> &charts, const QString &path)
{
    if (!m_desk.article()) { // it was closed under the dialog
        return;
    }
    const auto saved = savePicture(pictureOf(charts), path);
    //: %1 is a file.
    Q_EMIT said(saved ? tr("Saved as %1.").arg(path) : errorText(saved.error()));
}

} // namespace slantlight::ui
