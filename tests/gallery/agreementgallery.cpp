// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gallery/agreementgallery.h"

#include "ui/agreement/agreementdialog.h"
#include "ui/agreement/differencespage.h"
#include "ui/agreement/figurespage.h"
#include "ui/agreement/ruleverdictsdialog.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Another coder, who sees some marks as the rules do and some otherwise.
bool addCoder(Desktop &desktop)
{
    const Coder ana{.id = CoderId(u"11111111-aaaa-4bbb-8ccc-222222222222"_s), .name = u"Ana"_s};
    auto library = Library::open(desktop.libraryPath());
    if (!library || !library->coders().save(ana)) {
        return false;
    }
    const auto article = desktop.desk().article();
    int number = 0;
    for (const Marker *const marker : desktop.desk().shownMarkers()) {
        const bool isOther = ++number % 4 == 0;
        Annotation annotation = Annotation::create(
            article->id(), isOther ? CodeId(u"loaded"_s) : codeOf(marker->category),
            describe(article->text(), marker->span));
        annotation.coder = ana.id;
        if (number % 3 != 0 && !library->annotations().add(annotation)) {
            return false;
        }
    }
    return true;
}

template <typename Dialog>
Dialog *shownDialog()
{
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        if (auto *const dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

} // namespace

bool takeAgreement(Desktop &desktop, ui::MainWindow &window,
                   const std::function<void(QWidget &, const QString &)> &picture)
{
    if (!addCoder(desktop)) {
        return false;
    }
    const std::vector<const Marker *> shown = desktop.desk().shownMarkers();
    std::vector<Marker> markers;
    for (std::size_t i = 0; i < std::min<std::size_t>(shown.size(), 5); ++i) {
        markers.push_back(*shown[i]);
    }
    for (const Marker &marker : markers) {
        desktop.desk().answer(marker, Answer::Agree, u"As the style guide has it."_s);
    }
    window.actions().agreement->trigger();
    auto *const dialog = shownDialog<ui::AgreementDialog>();
    const auto isDone = [dialog] {
        return dialog != nullptr && !dialog->isComparing()
               && dialog->figures().rows().topLevelItemCount() > 0;
    };
    if (!QTest::qWaitFor(isDone)) {
        return false;
    }
    dialog->figures().tableButton().setChecked(true);
    dialog->figures().rows().setCurrentItem(dialog->figures().rows().topLevelItem(1));
    picture(*dialog, u"agreement-figures"_s);
    dialog->tabs().setCurrentIndex(1);
    picture(*dialog, u"agreement-differences"_s);
    dialog->close();
    window.actions().ruleVerdicts->trigger();
    auto *const rules = shownDialog<ui::RuleVerdictsDialog>();
    if (rules == nullptr) {
        return false;
    }
    picture(*rules, u"rule-verdicts"_s);
    rules->close();
    return true;
}

} // namespace slantlight
