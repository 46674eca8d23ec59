// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/handondialog.h"

#include "core/exchange/plainname.h"
#include "ui/desk/desk.h"
#include "ui/look/windowstyle.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

enum Row : int { Everything, Open, Collected };

constexpr int idRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;

QLabel *explanation(const QString &text, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setIndent(24);
    return label;
}

} // namespace

HandOnDialog::HandOnDialog(const Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_articles(new QComboBox(this))
    , m_all(new QRadioButton(tr("With all that was &said of them"), this))
{
    setObjectName(u"handOn"_s);
    setWindowTitle(tr("Hand on a project"));
    setStyleSheet(windowStyleSheet(QGuiApplication::palette()));
    setMinimumWidth(460);

    m_articles->addItem(tr("All articles of the library"), Everything);
    if (desk.article()) {
        add(tr("The open article"), Open, desk.article()->id().text(), desk.article()->title());
    }
    for (const Collection &collection :
         desk.library().collections().collections().value_or(std::vector<Collection>())) {
        add(tr("Collection: %1").arg(collection.name), Collected, collection.id.text(),
            collection.name);
    }
    auto *const label = new QLabel(tr("&Articles:"), this);
    label->setBuddy(m_articles);
    auto *const form = new QFormLayout;
    form->addRow(label, m_articles);
    auto *const blind = new QRadioButton(tr("Without a&nnotations"), this);
    m_all->setChecked(true);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *const save = buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    auto *const layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addSpacing(4);
    layout->addWidget(m_all);
    layout->addWidget(explanation(tr("Annotations of all coders, verdicts, notes and tags: for "
                                     "those who go on with your work."),
                                  this));
    layout->addWidget(blind);
    layout->addWidget(explanation(tr("Articles and codebook alone: for a coder who is not to see "
                                     "what others have said."),
                                  this));
    layout->addSpacing(8);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &HandOnDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void HandOnDialog::add(const QString &text, int row, const QString &id, const QString &name)
{
    m_articles->addItem(text, row);
    m_articles->setItemData(m_articles->count() - 1, id, idRole);
    m_articles->setItemData(m_articles->count() - 1, name, nameRole);
}

void HandOnDialog::choose()
{
    ProjectContent content;
    content.sayings =
        m_all->isChecked() ? ProjectContent::Sayings::All : ProjectContent::Sayings::None;
    std::set<QString> taken;
    QString name = u"Slantlight"_s;
    const int row = m_articles->currentData().toInt();
    const QString id = m_articles->currentData(idRole).toString();
    if (row == Open) { // when it was asked
        content.articles = {ArticleId(id)};
    } else if (row == Collected) {
        const auto articles = articlesIn(m_desk.libraryPath(), CollectionId(id));
        if (!articles) {
            reject();
            Q_EMIT failed(articles.error());
            return;
        }
        content.articles = *articles;
    }
    if (row != Everything) {
        name = plainName(m_articles->currentData(nameRole).toString(), taken);
    }
    accept();
    Q_EMIT chosen(content, name);
}

} // namespace slantlight::ui
