// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpwindow.h"

#include "ui/help/helpbrowser.h"
#include "ui/look/clearbutton.h"
#include "ui/look/screenroom.h"
#include "ui/look/windowstyle.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int pageRole = Qt::UserRole + 1; ///< the number of a row's page; none: nothing was found

} // namespace

HelpWindow::HelpWindow(std::vector<HelpPage> pages, QWidget *parent)
    : QDialog(parent)
    , m_pages(std::move(pages))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_browser(new HelpBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    setStyleSheet(windowStyleSheet(palette()) + u"QListWidget::item { padding: 4px 6px; }"_s);
    resize(roomFor({860, 680}, *this));
    m_field->setPlaceholderText(tr("Search the help"));
    m_field->setAccessibleName(m_field->placeholderText());
    addClearButton(*m_field);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Pages of the help"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_browser->setAccessibleName(windowTitle());
    connect(m_field, &QLineEdit::textChanged, this, &HelpWindow::list);
    connect(m_field, &QLineEdit::returnPressed, m_browser, [this] { m_browser->setFocus(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showChosen);
    connect(m_browser, &HelpBrowser::pageAsked, this, &HelpWindow::showPage);
    connect(m_browser, &HelpBrowser::actionAsked, this, &HelpWindow::actionAsked);

    auto *const side = new QVBoxLayout;
    side->setSpacing(10);
    side->addWidget(m_field);
    side->addWidget(m_list, 1);
    auto *const row = new QHBoxLayout;
    row->setSpacing(24);
    row->addLayout(side, 2);
    row->addWidget(m_browser, 5);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter is for the field
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    list();
    m_browser->setFocus();
}

void HelpWindow::showPage(const QString &id)
{
    m_field->clear();
    const auto found = std::ranges::find(m_pages, id, &HelpPage::id);
    m_list->setCurrentRow(found == m_pages.end() ? 0 : static_cast<int>(found - m_pages.begin()));
}

void HelpWindow::list()
{
    m_list->clear();
    for (const std::size_t at : pagesWith(m_pages, m_field->text())) {
        auto *const item = new QListWidgetItem(m_pages[at].title, m_list);
        item->setData(pageRole, static_cast<int>(at));
    }
    if (m_list->count() == 0) {
        auto *const item = new QListWidgetItem(tr("No page has all these words"), m_list);
        item->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
}

void HelpWindow::showChosen()
{
    const QListWidgetItem *const item = m_list->currentItem();
    if (item != nullptr && item->data(pageRole).isValid()) {
        m_browser->show(m_pages[item->data(pageRole).value<std::size_t>()], m_field->text());
    }
}

// The list is walked through from the field, too.
bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace slantlight::ui
