// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/welcomepage.h"

#include "ui/look/plaintooltip.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr qsizetype shownFiles = 5;

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *const button = new QPushButton(action->icon(), action->text(), parent);
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

WelcomePage::WelcomePage(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_recent(new QWidget(this))
    , m_recentRows(new QVBoxLayout(m_recent))
{
    auto *const title = new QLabel(tr("Read by slanting light"), this);
    title->setObjectName(u"welcomeTitle"_s);
    auto *const text = new QLabel(
        tr("Slantlight lights up the wording that frames a news article: how sure it is, how it "
           "names things, and whose words it uses. It passes no verdict; that is yours."),
        this);
    text->setObjectName(u"emptyText"_s);
    text->setWordWrap(true);
    m_recentRows->setContentsMargins(0, 0, 0, 0);
    m_recentRows->setSpacing(0);

    auto *const column = new QVBoxLayout;
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(makeDropArea(actions));
    column->addWidget(m_recent);
    column->addStretch(3);
    auto *const middle = new QWidget(this);
    middle->setLayout(column);
    middle->setMaximumWidth(560);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(32, 16, 32, 16);
    row->addStretch(1);
    row->addWidget(middle, 8);
    row->addStretch(1);
    setRecentFiles({});
}

QWidget *WelcomePage::makeDropArea(const Actions &actions)
{
    auto *const area = new QFrame(this);
    area->setObjectName(u"dropArea"_s);
    auto *const hint = new QLabel(tr("Drop files, a link or a piece of text here, or"), area);
    hint->setObjectName(u"emptyText"_s);
    hint->setAlignment(Qt::AlignCenter);
    auto *const buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QAction *action : {actions.open, actions.openAddress, actions.paste, actions.sample}) {
        buttons->addWidget(buttonFor(action, area));
    }
    buttons->addStretch();
    auto *const column = new QVBoxLayout(area);
    column->setContentsMargins(24, 28, 24, 28);
    column->setSpacing(16);
    column->addWidget(hint);
    column->addLayout(buttons);
    return area;
}

void WelcomePage::setRecentFiles(const QStringList &paths)
{
    while (const QLayoutItem *const item = m_recentRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recent->setVisible(!paths.isEmpty());
    auto *const title = new QLabel(tr("Recent files"), m_recent);
    title->setObjectName(u"panelTitle"_s);
    m_recentRows->addWidget(title);
    for (const QString &path : paths.first(std::min(paths.size(), shownFiles))) {
        auto *const file =
            new QPushButton(QFileInfo(path).fileName().replace(u'&', u"&&"_s), m_recent);
        file->setObjectName(u"link"_s);
        file->setFlat(true);
        file->setCursor(Qt::PointingHandCursor);
        file->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
        connect(file, &QPushButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_recentRows->addWidget(file, 0, Qt::AlignLeft);
    }
}

} // namespace slantlight::ui
