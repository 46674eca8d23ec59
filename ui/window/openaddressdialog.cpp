// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/openaddressdialog.h"

#include "core/fetch/webaddress.h"
#include "ui/look/windowstyle.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

OpenAddressDialog::OpenAddressDialog(const QString &address, Reach reach, QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(address, this))
    , m_private(new QCheckBox(tr("Also from &this computer and private networks"), this))
{
    setObjectName(u"openAddress"_s);
    setWindowTitle(tr("Open an address"));
    setStyleSheet(windowStyleSheet(QGuiApplication::palette()));
    auto *const title = new QLabel(tr("&Address of the article"), this);
    title->setObjectName(u"panelTitle"_s);
    title->setBuddy(m_address);
    m_address->setPlaceholderText(u"https://"_s);
    m_address->setAccessibleName(tr("Address of the article"));
    m_address->setMinimumWidth(440);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->selectAll();
    auto *const hint = new QLabel(tr("Only this page is fetched: no pictures, no scripts, and no "
                                     "cookies are kept. It stays in your library as it was."),
                                  this);
    hint->setObjectName(u"muted"_s);
    hint->setWordWrap(true);
    m_private->setChecked(reach == Reach::Private);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_open->setDefault(true);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(m_address);
    column->addWidget(hint);
    column->addWidget(m_private);
    column->addSpacing(4);
    column->addWidget(buttons);

    const auto follow = [this] {
        m_open->setEnabled(typedAddress(m_address->text()).has_value());
    };
    connect(m_address, &QLineEdit::textChanged, this, follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &OpenAddressDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
}

void OpenAddressDialog::choose()
{
    if (const auto address = typedAddress(m_address->text())) {
        accept();
        Q_EMIT chosen(*address, m_private->isChecked() ? Reach::Private : Reach::Public);
    }
}

} // namespace slantlight::ui
