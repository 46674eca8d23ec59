// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/filebar.h"

#include "ui/look/shortlabel.h"
#include "ui/packs/rulepacks.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

FileBar::FileBar(RulePacks &packs, QWidget *parent)
    : QFrame(parent)
    , m_packs(packs)
    , m_name(new ShortLabel(this))
    , m_state(new ShortLabel(this))
    , m_copy(new QPushButton(tr("Copy to my &rules"), this))
    , m_notice(new QFrame(this))
    , m_noticeText(new QLabel(this))
    , m_load(new QPushButton(tr("&Load it"), this))
    , m_keep(new QPushButton(tr("&Keep mine"), this))
{
    m_name->setObjectName(u"panelTitle"_s);
    m_state->setObjectName(u"muted"_s);
    m_copy->setToolTip(tr("Copy the rule at the caret to your rules, where it replaces this one"));
    m_notice->setObjectName(u"messageBar"_s);
    m_noticeText->setTextFormat(Qt::PlainText);
    m_noticeText->setWordWrap(true);

    auto *const noticeRow = new QHBoxLayout(m_notice);
    noticeRow->setContentsMargins(12, 6, 8, 6);
    noticeRow->addWidget(m_noticeText, 1);
    noticeRow->addWidget(m_load);
    noticeRow->addWidget(m_keep);
    auto *const row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name);
    row->addWidget(m_state, 1);
    row->addWidget(m_copy);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->addLayout(row);
    column->addWidget(m_notice);

    connect(m_copy, &QPushButton::clicked, this, &FileBar::copyWanted);
    connect(m_load, &QPushButton::clicked, this, [this] { m_file->loadTheirs(); });
    connect(m_keep, &QPushButton::clicked, this, [this] { m_file->keepMine(); });
    connect(&packs.files(), &RuleFiles::changed, this, &FileBar::refresh);
    connect(&packs, &RulePacks::changed, this, &FileBar::refresh);
    refresh();
}

void FileBar::setFile(RuleFile *file)
{
    m_file = file;
    refresh();
}

void FileBar::setRule(const QString &rule)
{
    m_rule = rule;
    m_copy->setEnabled(!rule.isEmpty());
}

QString FileBar::notice() const
{
    return m_notice->isHidden() ? QString() : m_noticeText->text();
}

void FileBar::refresh()
{
    const bool isOwn = m_file != nullptr && !m_file->isReadOnly();
    m_name->setText(m_file != nullptr ? m_file->name() : tr("No file is open"));
    m_copy->setVisible(m_file != nullptr && !isOwn);
    QString state;
    if (m_file != nullptr) {
        state = !isOwn ? tr("Shipped with the program, to read")
                       : QDir(m_packs.shelf().folder())
                             .relativeFilePath(m_file->path())
                             .section(u'/', 0, 0);
        if (m_file->isDirty()) {
            //: %1 is a rule pack: its file is not saved.
            state = tr("%1 — not saved").arg(state);
        }
    }
    m_state->setText(state);
    const bool isTorn = isOwn && m_file->isTorn();
    const bool isRestored = isOwn && m_file->isRestored();
    if (isTorn) {
        m_noticeText->setText(
            tr("Another program has changed this file. What you wrote is not saved yet."));
        m_load->setText(tr("&Load theirs"));
    } else if (isRestored) {
        m_noticeText->setText(
            tr("This text was not saved when the program ended last time. Save it, or go back to "
               "what the file has."));
        m_load->setText(tr("&Go back"));
    }
    m_notice->setVisible(isTorn || isRestored);
}

} // namespace slantlight::ui
