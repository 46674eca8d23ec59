// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gallery/librarygallery.h"

#include "ui/figures/figurecounting.h"
#include "ui/figures/figureswindow.h"
#include "ui/library/annotationswindow.h"
#include "ui/library/libraryedits.h"
#include "ui/library/librarypanel.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

template <typename Window>
Window *shownWindow()
{
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        if (auto *const window = qobject_cast<Window *>(widget); window && window->isVisible()) {
            return window;
        }
    }
    return nullptr;
}

} // namespace

bool takeLibrary(Desktop &desktop, ui::MainWindow &window,
                 const std::function<void(QWidget &, const QString &)> &picture)
{
    ui::Desk &desk = desktop.desk();
    const auto entries = desk.libraryEntries();
    if (!entries || entries->empty()) {
        return false;
    }
    ui::makeCollection(desk, u"Harbour"_s);
    const auto harbour = desk.library().collections().collections();
    if (!harbour || harbour->empty()) {
        return false;
    }
    ui::makeCollection(desk, u"Statements of the ferry company"_s, harbour->front().id);
    ui::putInto(desk, {entries->front().id}, harbour->front().id);
    ui::changeTags(desk, {entries->front().id}, {u"late"_s, u"council"_s}, {});
    ui::saveSearch(desk, u"Late ferries"_s, u"ferry tag:late"_s);
    auto *const panel = window.findChild<ui::LibraryPanel *>();
    panel->search(u"the tag:late -is:read"_s);
    QTest::qWait(300);
    picture(window, u"library-search"_s);
    panel->search({});

    window.actions().annotationTable->trigger();
    auto *const annotations = shownWindow<ui::AnnotationsWindow>();
    ui::FigureCounting counting(desk);
    QSignalSpy finished(&counting, &ui::FigureCounting::finished);
    counting.start();
    const bool isCounted = !finished.isEmpty() || finished.wait(60'000);
    if (annotations != nullptr) {
        picture(*annotations, u"library-annotations"_s);
        annotations->close();
    }
    window.actions().libraryFigures->trigger();
    auto *const figures = shownWindow<ui::FiguresWindow>();
    if (figures != nullptr) {
        QTest::qWait(300);
        picture(*figures, u"library-figures"_s);
        figures->close();
    }
    return isCounted && annotations != nullptr && figures != nullptr;
}

} // namespace slantlight
