// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shortcutsdialog.h"

#include "ui/look/clearbutton.h"
#include "ui/look/screenroom.h"
#include "ui/look/windowstyle.h"
#include "ui/window/actions.h"
#include "ui/window/shortcuts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int idRole = Qt::UserRole + 1;

QString keyName(Qt::Key key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_model(new QStandardItemModel(0, 2, this))
    , m_found(new QSortFilterProxyModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    setStyleSheet(windowStyleSheet(palette()));
    resize(roomFor({560, 640}, *this));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);

    auto *const field = new QLineEdit(this);
    field->setPlaceholderText(tr("Search actions and keys"));
    field->setAccessibleName(field->placeholderText());
    addClearButton(*field);
    connect(field, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    column->addWidget(field);
    column->addWidget(makeList(), 1);
    column->addWidget(makeEditor());
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *const all = buttons->addButton(tr("All usual keys"), QDialogButtonBox::ResetRole);
    all->setAutoDefault(false);
    all->setToolTip(tr("Give every action the keys that it came with"));
    connect(all, &QPushButton::clicked, &m_shortcuts, &Shortcuts::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutsDialog::list);
    list();
    field->setFocus();
}

QWidget *ShortcutsDialog::makeList()
{
    m_model->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    m_found->setSourceModel(m_model);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setFilterKeyColumn(-1);
    m_list = new QTreeView(this);
    m_list->setAccessibleName(windowTitle());
    m_list->setModel(m_found);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ShortcutsDialog::follow);
    return m_list;
}

QWidget *ShortcutsDialog::makeEditor()
{
    auto *const editor = new QWidget(this);
    m_name = new QLabel(editor);
    m_name->setObjectName(u"panelTitle"_s);
    m_name->setWordWrap(true);
    m_keys = new QKeySequenceEdit(editor);
    m_keys->setAccessibleName(tr("New keys"));
    m_keys->setMaximumSequenceLength(1);
    if (auto *const field = m_keys->findChild<QLineEdit *>()) { // which has the keyboard
        field->setAccessibleName(m_keys->accessibleName());
        addClearButton(*field);
    }
    m_take = new QPushButton(editor);
    m_none = new QPushButton(tr("No keys"), editor);
    m_usual = new QPushButton(tr("Usual keys"), editor);
    m_said = new QLabel(editor);
    m_said->setObjectName(u"muted"_s);
    m_said->setWordWrap(true);
    for (QPushButton *const button : {m_take, m_none, m_usual}) {
        button->setAutoDefault(false); // Enter is a key here
    }
    auto *const row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_keys, 1);
    row->addWidget(m_take);
    row->addWidget(m_none);
    row->addWidget(m_usual);
    auto *const column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addLayout(row);
    column->addWidget(m_said);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::weigh);
    connect(m_take, &QPushButton::clicked, this, &ShortcutsDialog::take);
    connect(m_none, &QPushButton::clicked, this, [this] { setKeysOfChosen({}); });
    connect(m_usual, &QPushButton::clicked, this,
            [this] { setKeysOfChosen(m_shortcuts.usualKeys(*m_action)); });
    return editor;
}

void ShortcutsDialog::list()
{
    const QString chosen = m_action != nullptr ? m_action->objectName() : QString();
    m_model->removeRows(0, m_model->rowCount());
    const auto add = [this](const QString &name, const QString &keys, const QString &id) {
        auto *const action = new QStandardItem(name);
        action->setData(id, idRole);
        auto *const cell = new QStandardItem(keys);
        if (keys.isEmpty()) {
            cell->setData(tr("No keys"), Qt::AccessibleTextRole);
        }
        m_model->appendRow({action, cell});
        return m_model->rowCount() - 1;
    };
    for (const Actions::Entry &entry : m_shortcuts.actions().all()) {
        const QAction &action = *entry.action;
        const QString name = Actions::nameOf(action);
        //: %1 is the group of an action, %2 its name.
        const int row =
            add(tr("%1: %2").arg(entry.group, name), Actions::keysOf(action), action.objectName());
        if (!m_shortcuts.isUsual(action)) {
            QFont font = m_list->font();
            font.setWeight(QFont::DemiBold);
            m_model->item(row, 1)->setFont(font);
        }
    }
    // These stay as they are.
    add(tr("On the page: give the selection or the mark the code of that digit"), u"1 – 9"_s, {});
    add(tr("On the page: explain the mark at the caret"), keyName(Qt::Key_Return), {});
    add(tr("On the page: close the card"), keyName(Qt::Key_Escape), {});
    add(tr("On the card: the other marks in this place"),
        keyName(Qt::Key_Left) + u", "_s + keyName(Qt::Key_Right), {});
    choose(chosen.isEmpty() ? m_shortcuts.actions().open->objectName() : chosen);
}

void ShortcutsDialog::choose(const QString &id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(idRole).toString() == id) {
            m_list->setCurrentIndex(m_found->mapFromSource(m_model->index(row, 0)));
        }
    }
}

void ShortcutsDialog::follow(const QModelIndex &index)
{
    const QString id = index.siblingAtColumn(0).data(idRole).toString();
    m_action = nullptr;
    for (const Actions::Entry &entry : m_shortcuts.actions().all()) {
        m_action = entry.action->objectName() == id ? entry.action : m_action;
    }
    m_name->setText(index.siblingAtColumn(0).data().toString());
    m_keys->setEnabled(m_action != nullptr);
    m_keys->setKeySequence(m_action != nullptr ? m_action->shortcut() : QKeySequence());
    m_none->setEnabled(m_action != nullptr && !m_action->shortcuts().isEmpty());
    m_usual->setEnabled(m_action != nullptr && !m_shortcuts.isUsual(*m_action));
    weigh();
}

void ShortcutsDialog::weigh()
{
    const QKeySequence keys = m_keys->keySequence();
    const bool isNew = m_action != nullptr && !keys.isEmpty()
                       && m_action->shortcuts() != QList<QKeySequence>{keys};
    const QAction *const owner = isNew ? m_shortcuts.ownerOf(keys, *m_action) : nullptr;
    m_take->setEnabled(isNew);
    m_take->setText(owner != nullptr ? tr("Take them") : tr("Set"));
    if (owner != nullptr) {
        //: %1 are keys, %2 is the name of an action.
        m_said->setText(tr("%1 belongs to “%2”, which would lose it.")
                            .arg(keys.toString(QKeySequence::NativeText), Actions::nameOf(*owner)));
    } else if (m_action == nullptr) {
        m_said->setText(tr("These keys cannot be changed."));
    } else {
        m_said->setText(tr("Click into the field and press the keys that it is to have."));
    }
}

void ShortcutsDialog::take()
{
    setKeysOfChosen({m_keys->keySequence()});
}

void ShortcutsDialog::setKeysOfChosen(const QList<QKeySequence> &keys)
{
    if (m_action != nullptr) {
        m_shortcuts.setKeys(*m_action, keys);
    }
}

} // namespace slantlight::ui
