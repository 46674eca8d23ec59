// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/preferencesdialog.h"

#include "ui/desk/desk.h"
#include "ui/look/screenroom.h"
#include "ui/look/windowstyle.h"
#include "ui/reader/articleview.h"
#include "ui/window/actions.h"
#include "ui/window/codesettings.h"
#include "ui/window/markssettings.h"
#include "ui/window/readingcontrols.h"
#include "ui/window/session.h"
#include "ui/words/translations.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setObjectName(u"emptyText"_s);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PreferencesDialog::PreferencesDialog(Desk &desk, ArticleView &view, Session &session,
                                     const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_names(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    setStyleSheet(windowStyleSheet(palette()) + u"QListWidget::item { padding: 4px 6px; }"_s);
    resize(roomFor({660, 620}, *this));
    m_names->setAccessibleName(tr("Pages"));
    m_names->setFixedWidth(140);
    m_names->setSpacing(2);
    addPage(tr("Text"), makeText(view, actions));
    addPage(tr("Marks"), new MarksSettings(desk, this));
    auto *const codes = new CodeSettings(desk, this);
    connect(codes, &CodeSettings::codebookWanted, actions.codebook, &QAction::trigger);
    addPage(tr("Codes"), codes);
    addPage(tr("Library"), makeLibrary(desk, actions));
    addPage(tr("Language"), makeLanguage(session));
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_names->setCurrentRow(0);

    auto *const row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(m_names);
    row->addWidget(m_pages, 1);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    m_names->setFocus();
}

void PreferencesDialog::showPage(Page page)
{
    m_names->setCurrentRow(static_cast<int>(page));
    if (page != Page::Text) { // it was asked for: its control is what one came for
        const auto controls = m_pages->currentWidget()->findChildren<QWidget *>();
        const auto first = std::ranges::find_if(controls, [](const QWidget *each) {
            return (each->focusPolicy() & Qt::TabFocus) != 0;
        });
        if (first != controls.end()) {
            (*first)->setFocus();
        }
    }
}

void PreferencesDialog::addPage(const QString &name, QWidget *content)
{
    m_names->addItem(name);
    auto *const room = new QScrollArea(this);
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(content);
    m_pages->addWidget(room);
}

QWidget *PreferencesDialog::makeText(ArticleView &view, const Actions &actions)
{
    auto *const page = new QWidget(this);
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *const controls = new ReadingControls(view, actions, page);
    controls->layout()->setContentsMargins(0, 0, 0, 0); // the dialog has its own
    column->addWidget(controls, 0, Qt::AlignLeft | Qt::AlignTop);
    auto *const still = new QCheckBox(Actions::nameOf(*actions.still), page);
    still->setChecked(actions.still->isChecked());
    connect(still, &QCheckBox::toggled, actions.still, &QAction::setChecked);
    connect(actions.still, &QAction::toggled, still, &QCheckBox::setChecked);
    column->addSpacing(12);
    column->addWidget(still);
    column->addStretch();
    return page;
}

QWidget *PreferencesDialog::makeLibrary(Desk &desk, const Actions &actions)
{
    const QString folder = QFileInfo(desk.libraryPath()).absolutePath();
    auto *const page = new QWidget(this);
    auto *const path = paragraph(QDir::toNativeSeparators(folder), page);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    path->setAccessibleName(tr("Folder of the library"));
    auto *const open = new QPushButton(tr("Open the folder"), page);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    auto *const backups = new QPushButton(Actions::nameOf(*actions.backups) + u"…"_s, page);
    backups->setAutoDefault(false);
    connect(backups, &QPushButton::clicked, actions.backups, &QAction::trigger);
    auto *const name = new QLineEdit(desk.library().coders().owner().value_or(Coder()).name, page);
    name->setAccessibleName(tr("Your name"));
    name->setPlaceholderText(tr("Your name"));
    name->setMaximumWidth(280);
    name->setEnabled(!desk.isLibraryReadOnly());
    connect(name, &QLineEdit::editingFinished, this, [&desk, name] {
        if (const auto kept = desk.library().coders().setOwnerName(name->text().simplified());
            !kept) {
            Q_EMIT desk.failed(kept.error());
        }
    });
    auto *const packs = new QPushButton(Actions::nameOf(*actions.rulePacks) + u"…"_s, page);
    packs->setAutoDefault(false);
    packs->setVisible(actions.rulePacks->isVisible());
    connect(packs, &QPushButton::clicked, actions.rulePacks, &QAction::trigger);
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(paragraph(tr("Your articles and notes stay on this computer, in this folder. "
                                   "Backups of the last seven days lie in it too."),
                                page));
    column->addWidget(path);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addWidget(backups);
    buttons->addStretch();
    column->addLayout(buttons);
    // Not done here: what another window writes during the copy would stay behind in the old one.
    column->addWidget(paragraph(tr("To keep it in another place, close all windows of Slantlight, "
                                   "move the folder there, and leave a link to it in this place."),
                                page));
    column->addSpacing(12);
    column->addWidget(paragraph(tr("Your annotations bear this name in the library of somebody who "
                                   "merges yours with theirs."),
                                page));
    column->addWidget(name);
    column->addSpacing(12);
    column->addWidget(packs, 0, Qt::AlignLeft);
    column->addStretch();
    return page;
}

QWidget *PreferencesDialog::makeLanguage(Session &session)
{
    auto *const page = new QWidget(this);
    auto *const box = new QComboBox(page);
    box->setAccessibleName(tr("Language of the window"));
    box->addItem(tr("As the system"), QString());
    for (const WindowLanguage &language : windowLanguages()) {
        box->addItem(language.name.toString(), language.code.toString());
    }
    box->setCurrentIndex(std::max(0, box->findData(session.language())));
    QLabel *const what =
        paragraph(tr("The window speaks it at once, or as soon as nothing is being "
                     "opened or exported. Articles are marked in the language "
                     "that they are written in."),
                  page);
    connect(box, &QComboBox::activated, this, [this, box, &session] {
        session.setLanguage(box->currentData().toString());
        Q_EMIT languageChosen();
    });
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(box, 0, Qt::AlignLeft);
    column->addWidget(what);
    column->addStretch();
    return page;
}

} // namespace slantlight::ui
