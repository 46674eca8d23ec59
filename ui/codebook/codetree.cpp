// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/codetree.h"

#include "ui/look/codesample.h"
#include "ui/look/windowstyle.h"
#include "ui/render/palette.h"
#include "ui/words/codename.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

namespace slantlight::ui {

CodeTree::CodeTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Codes"));
    setColumnCount(2);
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setIconSize(codeSampleSize);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setAutoExpandDelay(500);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { Q_EMIT codeChosen(chosen()); });
}

void CodeTree::show(const Codebook &codebook, const std::map<CodeId, int> &counts)
{
    const CodeId before = chosen();
    const Palette colours = Palette::load(isDark(palette()) ? PageTheme::Dark : PageTheme::Light);
    const QSignalBlocker quiet(this);
    clear();
    for (const Code &code : codebook.codes()) {
        QTreeWidgetItem *const parent = itemOf(code.parent);
        auto *const item =
            parent != nullptr ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
        item->setData(0, Qt::UserRole, code.id.text());
        const QString name = codeName(code.id, code.name);
        //: %1 is the name of a code, %2 its digit.
        item->setText(0, code.key ? tr("%1   (%2)").arg(name).arg(*code.key) : name);
        item->setIcon(0, codeSample(code.id, colours, lookOf(&code)));
        const auto count = counts.find(code.id);
        if (count != counts.end()) {
            item->setText(1, QLocale().toString(count->second));
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(1, tr("%n annotations have this code", nullptr, count->second));
        }
    }
    expandAll();
    setCurrentItem(itemOf(before));
    if (currentItem() == nullptr) {
        setCurrentItem(topLevelItem(0));
    }
}

void CodeTree::choose(const CodeId &id)
{
    if (QTreeWidgetItem *const item = itemOf(id)) {
        setCurrentItem(item);
        scrollToItem(item);
    }
}

CodeId CodeTree::chosen() const
{
    return currentItem() == nullptr ? CodeId()
                                    : CodeId(currentItem()->data(0, Qt::UserRole).toString());
}

QTreeWidgetItem *CodeTree::itemOf(const CodeId &id) const
{
    for (QTreeWidgetItemIterator it(const_cast<CodeTree *>(this)); *it != nullptr; ++it) {
        if ((*it)->data(0, Qt::UserRole).toString() == id.text()) {
            return *it;
        }
    }
    return nullptr;
}

void CodeTree::dropEvent(QDropEvent *event)
{
    // The codebook decides where it comes to stand, and shows itself anew.
    const QTreeWidgetItem *const onto = itemAt(event->position().toPoint());
    const CodeId parent =
        onto == nullptr ? CodeId() : CodeId(onto->data(0, Qt::UserRole).toString());
    const CodeId moved = chosen();
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (moved != parent && !moved.text().isEmpty()) {
        Q_EMIT moveRequested(moved, parent);
    }
}

} // namespace slantlight::ui
