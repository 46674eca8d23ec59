// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/backupsdialog.h"

#include "ui/look/windowstyle.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

BackupsDialog::BackupsDialog(const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_pages(new QStackedWidget(this))
    , m_list(new QTreeWidget(m_pages))
    , m_empty(new QLabel(m_pages))
    , m_restore(nullptr)
{
    setObjectName(u"backups"_s);
    setWindowTitle(tr("Backups of the library"));
    setStyleSheet(windowStyleSheet(QGuiApplication::palette()));

    auto *const about = new QLabel(tr("Once a day the library is copied by itself; the last %n "
                                      "daily copies are kept. Those that you make stay until you "
                                      "delete them.",
                                      nullptr, keptDailyBackups),
                                   this);
    about->setWordWrap(true);
    m_list->setAccessibleName(tr("Backups, the newest first"));
    m_list->setHeaderLabels({tr("Made"), tr("How"), tr("Size")});
    m_list->headerItem()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setMinimumSectionSize(110);
    m_empty->setText(tr("There is no backup yet."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    m_pages->setMinimumSize(480, 220);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *const backUp = buttons->addButton(tr("&Back up now"), QDialogButtonBox::ActionRole);
    m_restore = buttons->addButton(tr("&Restore…"), QDialogButtonBox::ActionRole);
    auto *const open = buttons->addButton(tr("Open the &folder"), QDialogButtonBox::ActionRole);
    auto *const layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(about);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);

    connect(backUp, &QPushButton::clicked, this, &BackupsDialog::backupWanted);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restore);
    connect(m_list, &QTreeWidget::itemActivated, this, &BackupsDialog::restore);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &BackupsDialog::follow);
    connect(open, &QPushButton::clicked, this, [this] {
        QDir().mkpath(m_folder);
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
}

void BackupsDialog::show(const std::vector<Backup> &backups)
{
    m_list->clear();
    const QLocale locale;
    for (const Backup &backup : backups) {
        auto *const row = new QTreeWidgetItem(
            m_list, {locale.toString(backup.made, QLocale::ShortFormat),
                     backup.kind == BackupKind::Daily ? tr("by itself") : tr("by hand"),
                     locale.formattedDataSize(backup.bytes)});
        row->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        row->setData(0, Qt::UserRole, backup.path);
        row->setToolTip(0, QDir::toNativeSeparators(backup.path).toHtmlEscaped());
    }
    m_pages->setCurrentWidget(backups.empty() ? static_cast<QWidget *>(m_empty) : m_list);
    if (!backups.empty()) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    follow();
}

void BackupsDialog::follow()
{
    m_restore->setEnabled(m_list->currentItem() != nullptr && !m_isBusy);
}

void BackupsDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    follow();
}

void BackupsDialog::restore()
{
    const QTreeWidgetItem *const row = m_list->currentItem();
    if (!row || m_isBusy) {
        return;
    }
    // A backup that is made meanwhile fills the list anew.
    const QString path = row->data(0, Qt::UserRole).toString();
    const QString made = row->text(0);
    QMessageBox box(QMessageBox::Question, windowTitle(),
                    tr("Go back to the library as it was on %1?").arg(made), QMessageBox::Cancel,
                    this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("The library of today is set aside beside it; nothing is deleted. "
                              "The window opens anew."));
    const QPushButton *const goBack = box.addButton(tr("Restore"), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() == goBack) {
        accept();
        Q_EMIT restoreChosen(path);
    }
}

} // namespace slantlight::ui
