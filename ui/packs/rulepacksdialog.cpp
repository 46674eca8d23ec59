// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packs/rulepacksdialog.h"

#include "ui/desk/desk.h"
#include "ui/errortext.h"
#include "ui/packs/rulepackmodel.h"
#include "ui/packs/rulepacks.h"
#include "ui/windowstyle.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

QLabel *makeText(const QString &text, const QString &style, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setObjectName(style);
    label->setTextFormat(Qt::PlainText); // names of folders, words of foreign files
    label->setWordWrap(true);
    return label;
}

} // namespace

RulePacksDialog::RulePacksDialog(RulePacks &packs, Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_packs(packs)
    , m_desk(desk)
    , m_model(new RulePackModel(packs, this))
    , m_list(new QTreeView(this))
    , m_empty(makeText(tr("You have added no rule packs. A pack is a folder with rules or word "
                          "lists of your own; it may change or switch off rules of Slantlight."),
                       u"emptyText"_s, this))
    , m_details(makeText(QString(), QString(), this))
    , m_silencedTitle(makeText(tr("Rules that are switched off"), u"panelTitle"_s, this))
    , m_silenced(new QListWidget(this))
    , m_switchOn(new QPushButton(tr("S&witch on again"), this))
{
    setWindowTitle(tr("Rule packs"));
    setStyleSheet(windowStyleSheet(palette()));
    resize(620, 520);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Rule packs"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(RulePackModel::Name, QHeaderView::Stretch);
    m_switchOn->setObjectName(u"switchOn"_s);
    m_details->setObjectName(u"details"_s);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_silenced->setAccessibleName(m_silencedTitle->text());
    m_silenced->setMaximumHeight(6 * fontMetrics().lineSpacing());

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addWidget(makeText(tr("Slantlight's own rules always come first. Packs come after them "
                                  "in the order of their names, and a later one may say a rule or "
                                  "word list anew."),
                               u"muted"_s, this));
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(m_details);
    column->addWidget(makePackButtons());
    column->addSpacing(8);
    column->addWidget(m_silencedTitle);
    column->addWidget(m_silenced);
    column->addWidget(m_switchOn, 0, Qt::AlignLeft);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);

    connectAll();
    showPacks();
    showSilencedRules();
    m_packs.read(); // somebody may have edited them since
}

QWidget *RulePacksDialog::makePackButtons()
{
    auto *const row = new QWidget(this);
    auto *const add = new QPushButton(tr("&Add…"), row);
    add->setObjectName(u"add"_s);
    add->setToolTip(tr("Choose a folder with rules or word lists; it is checked and copied"));
    m_remove = new QPushButton(tr("&Remove…"), row);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setToolTip(tr("Move the chosen pack to the trash"));
    auto *const open = new QPushButton(tr("Open &folder"), row);
    open->setToolTip(tr("Show the folder of the chosen pack, or that of all packs"));
    auto *const line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *const button : {add, m_remove, open}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch();
    connect(add, &QPushButton::clicked, this, &RulePacksDialog::chooseFolder);
    connect(m_remove, &QPushButton::clicked, this, &RulePacksDialog::askToRemove);
    connect(open, &QPushButton::clicked, this, &RulePacksDialog::openFolder);
    return row;
}

void RulePacksDialog::connectAll()
{
    m_switchOn->setAutoDefault(false);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RulePacksDialog::showPacks);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RulePacksDialog::showDetails);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_saysError = false;
        showDetails();
    });
    connect(&m_packs, &RulePacks::added, this, &RulePacksDialog::showAdded);
    connect(&m_packs, &RulePacks::failed, this, &RulePacksDialog::showError);
    connect(&m_desk, &Desk::markersChanged, this, &RulePacksDialog::showSilencedRules);
    connect(m_switchOn, &QPushButton::clicked, this, &RulePacksDialog::switchOnRule);
    connect(m_silenced, &QListWidget::itemActivated, this, &RulePacksDialog::switchOnRule);
}

void RulePacksDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose a rule pack"));
    if (!folder.isEmpty()) {
        m_saysError = false;
        m_packs.add(folder);
    }
}

void RulePacksDialog::askToRemove()
{
    const ShelvedPack *const pack = m_model->packAt(m_list->currentIndex());
    if (pack == nullptr) {
        return;
    }
    const QString name = pack->name;
    QMessageBox box(QMessageBox::Question, tr("Remove rule pack"),
                    tr("Remove the rule pack %1? Its folder goes to the trash, from where you can "
                       "bring it back.")
                        .arg(name),
                    QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *const yes = box.addButton(tr("&Remove"), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() == yes) {
        m_saysError = false;
        m_packs.remove(name);
    }
}

void RulePacksDialog::openFolder()
{
    const ShelvedPack *const pack = m_model->packAt(m_list->currentIndex());
    const QString folder = pack != nullptr ? pack->folder : m_packs.shelf().folder();
    if (!QDir().mkpath(folder) || !QDesktopServices::openUrl(QUrl::fromLocalFile(folder))) {
        m_saysError = true;
        m_details->setText(tr("No program opened the folder %1. Open it by hand.")
                               .arg(QDir::toNativeSeparators(folder)));
    }
}

void RulePacksDialog::showAdded(const QString &name)
{
    // The list comes anew behind this; the new pack is then the chosen one.
    connect(
        &m_packs, &RulePacks::changed, this,
        [this, name] { m_list->setCurrentIndex(m_model->indexOf(name)); },
        Qt::SingleShotConnection);
}

void RulePacksDialog::showError(const Error &error)
{
    m_saysError = true;
    m_details->setText(errorText(error));
}

void RulePacksDialog::showPacks()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    if (!isEmpty && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0, RulePackModel::Name));
    }
    showDetails();
}

void RulePacksDialog::showDetails()
{
    const ShelvedPack *const pack = m_model->packAt(m_list->currentIndex());
    m_remove->setEnabled(pack != nullptr);
    if (!m_saysError) {
        m_details->setText(pack != nullptr ? packDetails(*pack) : QString());
    }
}

void RulePacksDialog::showSilencedRules()
{
    const std::set<RuleId> rules = m_desk.silencedRules();
    m_silenced->clear();
    for (const RuleId &rule : rules) {
        m_silenced->addItem(rule.text());
    }
    m_silenced->setVisible(!rules.empty());
    m_switchOn->setVisible(!rules.empty());
    m_switchOn->setEnabled(!rules.empty());
    if (rules.empty()) {
        m_silencedTitle->setText(
            tr("No single rule is switched off. “Never this rule” on a mark's card does that."));
    } else {
        m_silencedTitle->setText(tr("Rules that are switched off"));
        m_silenced->setCurrentRow(0);
    }
}

void RulePacksDialog::switchOnRule()
{
    if (const QListWidgetItem *const item = m_silenced->currentItem()) {
        m_desk.setSilenced(RuleId(item->text()), false);
    }
}

} // namespace slantlight::ui
