// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/helpdialogs.h"

#include "core/exchange/report.h"
#include "ui/desk/desk.h"
#include "ui/help/helppages.h"
#include "ui/help/helpwindow.h"
#include "ui/look/screenroom.h"
#include "ui/look/windowstyle.h"
#include "ui/window/actions.h"
#include "ui/words/translations.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::Help)
};

QDialog *makeDialog(const QString &title, QSize size, QWidget *parent)
{
    auto *const dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setStyleSheet(windowStyleSheet(dialog->palette()));
    dialog->resize(roomFor(size, *dialog));
    dialog->setLayout(new QVBoxLayout);
    dialog->layout()->setContentsMargins(20, 20, 20, 16);
    dialog->layout()->setSpacing(12);
    return dialog;
}

void addCloseButton(QDialog &dialog)
{
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::close);
    dialog.layout()->addWidget(buttons);
}

/// What the marks of the open article rest on, so that somebody else can find the same ones.
QString rulesOf(const Desk &desk)
{
    const QString pack = desk.analysis().rulePack;
    //: %1 is the hash of the rules, %2 a version of the library ICU.
    return pack.isEmpty() ? QString()
                          : Help::tr("<p><small>Rules %1, ICU %2</small></p>")
                                .arg(pack.toHtmlEscaped(), icuVersion().toHtmlEscaped());
}

/// The page of the help that tells of what has the keyboard.
QString pageAbout(const QWidget *focused)
{
    for (; focused != nullptr; focused = focused->parentWidget()) {
        if (const QVariant page = focused->property(helpPageProperty); page.isValid()) {
            return page.toString();
        }
    }
    return {};
}

QAction *actionOf(const Actions &actions, const QString &id)
{
    const auto found = std::ranges::find(
        actions.all(), id, [](const Actions::Entry &entry) { return entry.action->objectName(); });
    return found == actions.all().end() ? nullptr : found->action;
}

FindAction finderIn(const Actions &actions)
{
    return [&actions](const QString &id) {
        const QAction *const action = actionOf(actions, id);
        return action == nullptr ? HelpAction()
                                 : HelpAction{Actions::nameOf(*action), Actions::keysOf(*action)};
    };
}

} // namespace

void showAbout(const Desk &desk, QWidget *parent)
{
    QDialog *const dialog = makeDialog(Help::tr("About Slantlight"), {480, 360}, parent);
    auto *const text = new QLabel(
        Help::tr("<h2>Slantlight %1</h2>"
                 "<p>A reader that lights up framing wording in news, so that you see how a text "
                 "says what it says, and can note what you think of it.</p>"
                 "<p><b>What it is not:</b> it passes no verdicts. It cannot tell true from false, "
                 "or a good article from a bad one. It sees wording only, and of the bias that "
                 "trained readers mark, wording is about a quarter.</p>"
                 "<p>Your articles and notes stay on this computer.</p>"
                 "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                .arg(QCoreApplication::applicationVersion())
            + rulesOf(desk),
        dialog);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    dialog->layout()->addWidget(text);
    addCloseButton(*dialog);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close)->setFocus();
    dialog->show();
}

void showHelp(const Actions &actions, const QString &page, QWidget &window)
{
    auto *help = window.findChild<HelpWindow *>(Qt::FindDirectChildrenOnly);
    if (help == nullptr) {
        help = new HelpWindow(helpPages(spokenLanguage(), finderIn(actions)), &window);
        QObject::connect(help, &HelpWindow::actionAsked, &window, [&actions](const QString &id) {
            if (QAction *const action = actionOf(actions, id)) {
                action->trigger();
            }
        });
    }
    help->showPage(page);
    help->show();
    help->raise();
    help->activateWindow();
}

void connectHelp(const Actions &actions, const Desk &desk, QWidget &window)
{
    QObject::connect(actions.help, &QAction::triggered, &window, [&actions, &window] {
        showHelp(actions, pageAbout(QApplication::focusWidget()), window);
    });
    QObject::connect(actions.guide, &QAction::triggered, &window,
                     [&actions, &window] { showHelp(actions, u"marks"_s, window); });
    QObject::connect(actions.about, &QAction::triggered, &window,
                     [&desk, &window] { showAbout(desk, &window); });
}

} // namespace slantlight::ui
