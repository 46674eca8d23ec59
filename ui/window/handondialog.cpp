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
        m_articles->addItem(tr("The open article"), Open);
    }
    for (const Collection &collection :
         desk.library().collections().collections().value_or(std::vector<Collection>())) {
        m_articles->addItem(tr("Collection: %1").arg(collection.name), Collected);
        m_articles->setItemData(m_articles->count() - 1, collection.id.text(), Qt::UserRole + 1);
        m_articles->setItemData(m_articles->count() - 1, collection.name, Qt::UserRole + 2);
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

void HandOnDialog::choose()
{
    ProjectContent content;
    content.sayings =
        m_all->isChecked() ? ProjectContent::Sayings::All : ProjectContent::Sayings::None;
    std::set<QString> taken;
    QString name = u"Slantlight"_s;
    if (m_articles->currentData().toInt() == Open && m_desk.article()) {
        content.articles = {m_desk.article()->id()};
        name = plainName(m_desk.article()->title(), taken);
    } else if (m_articles->currentData().toInt() == Collected) {
        const auto articles =
            articlesIn(m_desk.libraryPath(),
                       CollectionId(m_articles->currentData(Qt::UserRole + 1).toString()));
        content.articles = articles.value_or(std::vector<ArticleId>());
        name = plainName(m_articles->currentData(Qt::UserRole + 2).toString(), taken);
    }
    accept();
    Q_EMIT chosen(content, name);
}

} // namespace slantlight::ui
