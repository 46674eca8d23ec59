// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/savequestion.h"

#include "ui/packs/rulepacks.h"
#include "ui/words/errortext.h"
#include "ui/words/listing.h"

#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct SaveQuestion
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::SaveQuestion)
};

bool saveAll(RulePacks &packs, QWidget &window)
{
    for (RuleFile *const file : packs.files().dirty()) {
        const auto saved = file->save();
        if (saved && *saved == RuleFile::Saved::Done) {
            continue;
        }
        QMessageBox box(QMessageBox::Warning, SaveQuestion::tr("Rule workshop"),
                        saved ? SaveQuestion::tr("%1 was changed by another program. Decide in the "
                                                 "editor which text stays.")
                                    .arg(file->name())
                              : errorText(saved.error()),
                        QMessageBox::Ok, &window);
        box.setTextFormat(Qt::PlainText);
        box.exec();
        return false;
    }
    packs.read();
    return true;
}

} // namespace

bool settleUnsaved(RulePacks &packs, QWidget &window)
{
    const auto dirty = packs.files().dirty();
    if (dirty.empty()) {
        return true;
    }
    QStringList names;
    for (const RuleFile *const file : dirty) {
        names.append(file->name());
    }
    QMessageBox box(QMessageBox::Question, SaveQuestion::tr("Rule workshop"),
                    SaveQuestion::tr("Save what you wrote? %n file(s) are not saved: %1", nullptr,
                                     static_cast<int>(dirty.size()))
                        .arg(listed(names)),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &window);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return saveAll(packs, window);
    case QMessageBox::Discard:
        for (RuleFile *const file : dirty) {
            file->revert();
        }
        return true;
    default:
        return false;
    }
}

} // namespace slantlight::ui
