// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packs/rulepacksdialog.h"

#include "ui/desk/desk.h"
#include "ui/look/screenroom.h"
#include "ui/look/windowstyle.h"
#include "ui/packs/rulepackmodel.h"
#include "ui/packs/rulepacks.h"
#include "ui/words/errortext.h"

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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

QLabel *makeText(const QString &text, const QString &style, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setObjectName(style);
    label->setTextFormat(Qt::PlainText); // names of folders, words of foreign files
    label->setWordWrap(true);
    QSizePolicy policy = label->sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Minimum); // what is left over belongs to the lists
    label->setSizePolicy(policy);
    return label;
}

constexpr int rhythm = 12; ///< between the parts of the dialog
constexpr int mostRules = 6; ///< that are shown without scrolling
constexpr qsizetype mostMistakes = 8; ///< of a pack that are told in the dialog

} // namespace

RulePacksDialog::RulePacksDialog(RulePacks &packs, Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_packs(packs)
    , m_desk(desk)
    , m_model(new RulePackModel(packs, this))
    , m_list(new QTreeView(this))
    , m_empty(makeText(tr("You have added no rule packs. A pack is a folder with rules or word "
                          "lists of your own; it may change or switch off rules of Slantlight."),
                       u"emptyText"_s, m_list->viewport()))
    , m_details(makeText(QString(), QString(), this))
    , m_noneSilenced(makeText(tr("No single rule is switched off. “Never this rule” on a mark's "
                                 "card does that."),
                              u"emptyText"_s, this))
    , m_silenced(new QListWidget(this))
{
    setWindowTitle(tr("Rule packs"));
    setStyleSheet(windowStyleSheet(palette()));
    resize(roomFor({620, 520}, *this));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Rule packs"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(RulePackModel::Name, QHeaderView::Stretch);
    m_details->setObjectName(u"details"_s);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *const silencedTitle = makeText(tr("Rules that are switched off"), u"panelTitle"_s, this);
    m_silenced->setAccessibleName(silencedTitle->text());
    m_silenced->setObjectName(u"silenced"_s);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(rhythm);
    column->addWidget(makeText(tr("Slantlight's own rules always come first. Packs come after them "
                                  "in the order of their names, and a later one may say a rule or "
                                  "word list anew."),
                               u"muted"_s, this));
    column->addLayout(makePacks(), 1);
    column->addWidget(m_details);
    column->addWidget(silencedTitle);
    column->addWidget(m_noneSilenced);
    column->addWidget(m_silenced);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);

    connectAll();
    showPacks();
    showSilencedRules();
    m_packs.read(); // somebody may have edited them since
}

RulePacksDialog &RulePacksDialog::showOver(QWidget &window, RulePacks &packs, Desk &desk)
{
    auto *dialog = window.findChild<RulePacksDialog *>();
    if (dialog == nullptr) {
        dialog = new RulePacksDialog(packs, desk, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return *dialog;
}

QLayout *RulePacksDialog::makePacks()
{
    auto *const inside = new QVBoxLayout(m_list->viewport());
    inside->setContentsMargins(rhythm, rhythm, rhythm, rhythm);
    inside->addWidget(m_empty);
    inside->addStretch();
    auto *const row = new QHBoxLayout;
    row->setSpacing(rhythm);
    row->addWidget(m_list, 1);
    row->addLayout(makePackButtons());
    return row;
}

QLayout *RulePacksDialog::makePackButtons()
{
    auto *const add = new QPushButton(tr("&Add…"), this);
    add->setObjectName(u"add"_s);
    add->setToolTip(tr("Choose a folder with rules or word lists; it is checked and copied"));
    m_remove = new QPushButton(tr("&Remove…"), this);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setToolTip(tr("Move the chosen pack to the trash"));
    auto *const open = new QPushButton(tr("Open &folder"), this);
    open->setToolTip(tr("Show the folder of the chosen pack, or that of all packs"));
    auto *const write = new QPushButton(tr("&Write rules…"), this);
    write->setObjectName(u"write"_s);
    write->setToolTip(tr("Open the chosen pack in the rule workshop"));
    auto *const column = new QVBoxLayout;
    column->setSpacing(8);
    for (QPushButton *const button : {add, write, m_remove, open}) {
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    column->addStretch();
    connect(add, &QPushButton::clicked, this, &RulePacksDialog::chooseFolder);
    connect(m_remove, &QPushButton::clicked, this, &RulePacksDialog::askToRemove);
    connect(open, &QPushButton::clicked, this, &RulePacksDialog::openFolder);
    connect(write, &QPushButton::clicked, this, [this] {
        const ShelvedPack *const pack = m_model->packAt(m_list->currentIndex());
        Q_EMIT writingWanted(pack != nullptr ? pack->name : QString());
        close();
    });
    return column;
}

void RulePacksDialog::connectAll()
{
    connect(m_model, &QAbstractItemModel::modelReset, this, &RulePacksDialog::showPacks);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RulePacksDialog::showDetails);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_saysError = false;
        showDetails();
    });
    connect(&m_packs, &RulePacks::added, this, &RulePacksDialog::showAdded);
    connect(&m_packs, &RulePacks::failed, this, &RulePacksDialog::showError);
    connect(&m_desk, &Desk::markersChanged, this, &RulePacksDialog::showSilencedRules);
    connect(m_silenced, &QListWidget::itemChanged, this,
            [this](const QListWidgetItem *row) { switchRule(*row); });
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
        sayDetails(tr("No program opened the folder %1. Open it by hand.")
                       .arg(QDir::toNativeSeparators(folder)));
    }
}

void RulePacksDialog::showAdded(const QString &name)
{
    // The list comes anew after this; the new pack is then the chosen one.
    connect(
        &m_packs, &RulePacks::changed, this,
        [this, name] { m_list->setCurrentIndex(m_model->indexOf(name)); },
        Qt::SingleShotConnection);
}

void RulePacksDialog::showError(const Error &error)
{
    m_saysError = true;
    sayDetails(errorText(error, mostMistakes));
}

void RulePacksDialog::showPacks()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_list->header()->setVisible(!isEmpty);
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
        sayDetails(pack != nullptr ? packDetails(*pack, mostMistakes) : QString());
    }
}

void RulePacksDialog::sayDetails(const QString &text)
{
    m_details->setText(text);
    m_details->setVisible(!text.isEmpty());
}

void RulePacksDialog::showSilencedRules()
{
    const QSignalBlocker quiet(m_silenced);
    const std::set<RuleId> silenced = m_desk.silencedRules();
    m_listedRules.insert(silenced.begin(), silenced.end());
    if (m_silenced->count() != static_cast<int>(m_listedRules.size())) {
        m_silenced->clear();
        for (const RuleId &rule : m_listedRules) {
            m_silenced->addItem(rule.text());
        }
        m_silenced->setCurrentRow(0);
    }
    for (int row = 0; row < m_silenced->count(); ++row) {
        QListWidgetItem &item = *m_silenced->item(row);
        const bool isOff = silenced.contains(RuleId(item.text()));
        item.setCheckState(isOff ? Qt::Unchecked : Qt::Checked);
        item.setToolTip(isOff ? tr("Switch this rule on again") : tr("Switch this rule off"));
    }
    const int rows = std::min(m_silenced->count(), mostRules);
    m_silenced->setFixedHeight(rows * m_silenced->sizeHintForRow(0) + 2 * m_silenced->frameWidth());
    m_silenced->setVisible(rows > 0);
    m_noneSilenced->setVisible(rows == 0);
}

void RulePacksDialog::switchRule(const QListWidgetItem &row)
{
    const RuleId rule(row.text());
    if (row.checkState() == Qt::Unchecked) {
        m_desk.silence(rule);
    } else {
        m_desk.useAgain(rule);
    }
}

} // namespace slantlight::ui
