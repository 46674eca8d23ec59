// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/unsavedmemos.h"

#include "ui/desk/desk.h"
#include "ui/words/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct UnsavedMemos
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::UnsavedMemos)
};

enum class Choice { TryAgain, WriteFile, Stay };

Choice ask(QWidget *parent)
{
    QMessageBox box(QMessageBox::Warning, UnsavedMemos::tr("Slantlight"),
                    UnsavedMemos::tr("What you typed as a memo could not be saved yet."),
                    QMessageBox::NoButton, parent);
    box.setObjectName(u"unsavedMemos"_s);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        UnsavedMemos::tr("Another program may be holding the library, or the disk may be full."));
    const QPushButton *const again =
        box.addButton(UnsavedMemos::tr("Try again"), QMessageBox::ResetRole);
    const QPushButton *const file =
        box.addButton(UnsavedMemos::tr("Write to a file and quit"), QMessageBox::AcceptRole);
    box.addButton(UnsavedMemos::tr("Stay"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == again) {
        return Choice::TryAgain;
    }
    return box.clickedButton() == file ? Choice::WriteFile : Choice::Stay;
}

void say(QMessageBox::Icon icon, const QString &text, QWidget *parent)
{
    QMessageBox box(icon, UnsavedMemos::tr("Slantlight"), text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace

bool settleUnsavedMemos(Desk &desk, QWidget *parent)
{
    while (desk.hasUnsavedMemos() && !desk.saveMemos()) {
        switch (ask(parent)) {
        case Choice::TryAgain:
            continue;
        case Choice::WriteFile: {
            const auto written = desk.writeMemosBeside();
            if (!written) {
                say(QMessageBox::Critical, errorText(written.error()), parent);
                continue;
            }
            say(QMessageBox::Information,
                UnsavedMemos::tr("The memos are in %1 now.")
                    .arg(QDir::toNativeSeparators(*written)),
                parent);
            return true;
        }
        case Choice::Stay:
            return false;
        }
    }
    return true;
}

} // namespace slantlight::ui
