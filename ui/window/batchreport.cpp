// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/batchreport.h"

#include "ui/look/windowstyle.h"
#include "ui/words/errortext.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

QString batchText(const KeptFiles &kept)
{
    const auto added = static_cast<int>(kept.added.size());
    QStringList sentences{
        added == 0 ? BatchReport::tr("No article was added to the library.")
                   : BatchReport::tr("%n article(s) were added to the library.", nullptr, added)};
    if (!kept.known.empty()) {
        sentences +=
            BatchReport::tr("%n were there already.", nullptr, static_cast<int>(kept.known.size()));
    }
    if (kept.isCancelled) {
        sentences += BatchReport::tr("You stopped before the end.");
    }
    return sentences.join(u' ');
}

BatchReport::BatchReport(const KeptFiles &kept, QWidget *parent)
    : QDialog(parent)
    , m_summary(batchText(kept))
{
    setObjectName(u"batchReport"_s);
    setWindowTitle(tr("Not everything could be opened"));
    setStyleSheet(windowStyleSheet(QGuiApplication::palette()));
    auto *const summary = new QLabel(m_summary, this);
    summary->setWordWrap(true);
    auto *const title = new QLabel(
        tr("%n file(s) could not be opened:", nullptr, static_cast<int>(kept.failed.size())), this);
    title->setObjectName(u"panelTitle"_s);
    auto *const list = new QListWidget(this);
    list->setAccessibleName(tr("Files that could not be opened, and why"));
    list->setWordWrap(true);
    list->setSpacing(3);
    list->setMinimumSize(540, 240);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    for (const Error &error : kept.failed) {
        m_failures += errorText(error);
        list->addItem(m_failures.last());
    }
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *const copying = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(summary);
    column->addWidget(title);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    connect(copying, &QPushButton::clicked, this, &BatchReport::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void BatchReport::copy() const
{
    QGuiApplication::clipboard()->setText(m_summary + u"\n\n"_s + m_failures.join(u'\n') + u'\n');
}

} // namespace slantlight::ui
