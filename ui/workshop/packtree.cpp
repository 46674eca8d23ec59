// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/packtree.h"

#include "core/rules/ruleoutline.h"
#include "ui/look/clearbutton.h"
#include "ui/look/plaintooltip.h"
#include "ui/packs/rulepacks.h"
#include "ui/words/packwords.h"
#include "ui/workshop/packtreerows.h"

#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

void forEachRow(const QAbstractItemModel &model, const QModelIndex &parent,
                const std::function<void(const QModelIndex &)> &look)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        look(index);
        forEachRow(model, index, look);
    }
}

} // namespace

PackTree::PackTree(RulePacks &packs, QWidget *parent)
    : QWidget(parent)
    , m_packs(packs)
    , m_field(new QLineEdit(this))
    , m_model(new QStandardItemModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_tree(new QTreeView(this))
{
    m_field->setPlaceholderText(tr("Filter rules and files"));
    m_field->setAccessibleName(m_field->placeholderText());
    addClearButton(*m_field);
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_filtered);
    m_tree->setObjectName(u"packTree"_s);
    m_tree->setAccessibleName(tr("Rule packs and their files"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    m_field->installEventFilter(this);

    auto *const top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 8);
    top->addWidget(m_field);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_tree, 1);

    connect(m_field, &QLineEdit::textChanged, this, &PackTree::filter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PackTree::tellChoice);
    connect(m_tree, &QTreeView::clicked, this, &PackTree::tellChoice);
    connect(m_tree, &QTreeView::activated, this, [this] {
        tellChoice();
        Q_EMIT placeEntered();
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        Q_EMIT menuWanted(m_tree->viewport()->mapToGlobal(place));
    });
    connect(&packs, &RulePacks::changed, this, &PackTree::refresh);
    connect(&packs.files(), &RuleFiles::changed, this, &PackTree::refresh);
    refresh();
    m_tree->expand(m_filtered->index(0, 0));
}

void PackTree::refresh()
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const QSet<QString> open = openRows();
    m_outline = unsavedOutline();
    m_model->clear();
    addOwnRows(*m_model, m_packs);
    addShippedRows(*m_model, m_packs);
    restore(open);
    if (!m_field->text().isEmpty()) {
        m_tree->expandAll();
    }
}

QSet<QString> PackTree::openRows() const
{
    QSet<QString> open;
    forEachRow(*m_filtered, {}, [&](const QModelIndex &index) {
        if (m_tree->isExpanded(index)) {
            open.insert(index.data(PackRole::Key).toString());
        }
    });
    return open;
}

void PackTree::restore(const QSet<QString> &open)
{
    forEachRow(*m_filtered, {}, [&](const QModelIndex &index) {
        const QString key = index.data(PackRole::Key).toString();
        // Packs are few, and what one looks for is in them.
        if (open.contains(key) || index.data(PackRole::Node).toInt() == int(PackNode::Pack)) {
            m_tree->expand(index);
        }
        if (key == m_chosen) {
            m_tree->setCurrentIndex(index);
        }
    });
}

void PackTree::choose(const QString &path)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    if (choice().file == path) {
        return;
    }
    m_chosen = path; // its row may be on its way
    forEachRow(*m_filtered, {}, [&](const QModelIndex &index) {
        if (index.data(PackRole::Key).toString() == path) {
            m_tree->setCurrentIndex(index);
        }
    });
}

QStringList PackTree::unsavedOutline() const
{
    QStringList outline;
    for (const RuleFile *const file : m_packs.files().dirty()) {
        const auto kind = packFileKind(file->name());
        outline.append(file->path());
        for (const OutlinedPart &part :
             kind ? outlineOf(file->text(), *kind) : std::vector<OutlinedPart>()) {
            outline.append(part.name + u' ' + QString::number(part.line));
        }
    }
    return outline;
}

void PackTree::followText()
{
    if (m_outline != unsavedOutline()) {
        refresh();
    }
}

PackChoice PackTree::choice() const
{
    const QModelIndex row = m_tree->currentIndex();
    return {.node = static_cast<PackNode>(row.data(PackRole::Node).toInt()),
            .pack = row.data(PackRole::Pack).toString(),
            .file = row.data(PackRole::Path).toString()};
}

void PackTree::filter()
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    m_filtered->setFilterFixedString(m_field->text().trimmed());
    if (!m_field->text().trimmed().isEmpty()) {
        m_tree->expandAll();
    }
}

void PackTree::tellChoice()
{
    const QModelIndex row = m_tree->currentIndex();
    const QString path = row.data(PackRole::Path).toString();
    if (!m_isQuiet) {
        m_chosen = row.data(PackRole::Key).toString();
    }
    if (!m_isQuiet && !path.isEmpty()) {
        Q_EMIT placeChosen(path, row.data(PackRole::Line).toInt());
    }
}

bool PackTree::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_field && (key == Qt::Key_Down || key == Qt::Key_Return)) {
        m_tree->setFocus(Qt::OtherFocusReason);
        if (!m_tree->currentIndex().isValid()) {
            m_tree->setCurrentIndex(m_filtered->index(0, 0));
        }
        return true;
    }
    if (watched == m_field && key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    if (watched == m_tree && key == Qt::Key_F2) {
        Q_EMIT renameWanted();
        return true;
    }
    if (watched == m_tree && key == Qt::Key_Delete) {
        Q_EMIT removalWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace slantlight::ui
