// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the pictures of the README: slantlight_screenshots FOLDER

#include "tests/support/desktop.h"
#include "ui/look/windowtheme.h"
#include "ui/reader/articleview.h"
#include "ui/reader/markercard.h"
#include "ui/reader/readerfocus.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"
#include "ui/words/translations.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QListView>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

void settle()
{
    QTest::qWait(250);
}

bool save(QWidget &widget, const QString &path)
{
    settle();
    return widget.grab().save(path);
}

void chooseTheme(ui::MainWindow &window, ui::PageTheme theme)
{
    for (QAction *const action : window.actions().themes->actions()) {
        if (action->data() == QVariant(static_cast<int>(theme))) {
            action->trigger();
        }
    }
}

void showCard(ui::ArticleView &page, const QString &fingerprint)
{
    page.readerFocus().goTo(fingerprint);
    settle();
    page.openCardAtCaret();
    settle();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: slantlight_screenshots FOLDER [WIDTHxHEIGHT]\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    QSize size(1280, 800);
    if (argc > 2) {
        const QString asked = QString::fromLocal8Bit(argv[2]);
        size = {asked.section(u'x', 0, 0).toInt(), asked.section(u'x', 1, 1).toInt()};
    }
    if (!folder.mkpath(u"."_s)) {
        return 4;
    }
    ui::installTranslations(u"en"_s, application);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(ui::lightPalette());

    Desktop desktop;
    ui::Session session(QDir(desktop.libraryPath()).absolutePath() + u".ini"_s);
    ui::MainWindow window(desktop.desk(), session);
    window.resize(size);
    window.show();
    const bool ready =
        desktop.open(u"Ferry late again\n\nThe ferry to Quay Island came two hours "
                     u"late on Monday, the harbour office said.\n"_s)
        && desktop.open(u"Fish market to move in June\n\nThe market moves to the other bank.\n"_s)
        && desktop.openSample();
    if (!ready) {
        return 4;
    }
    desktop.annotate(u"whenever the tide agrees"_s, u"highlight"_s,
                     u"A quiet joke at the road's expense: the tide decides, not the mayor."_s);
    const AnnotationId question =
        desktop.annotate(u"the island's car park"_s, u"loaded"_s,
                         u"Who loses it? Nobody from the island is asked here."_s);
    desktop.annotate(u"An anchor does not come by bicycle."_s, u"highlight"_s);

    chooseTheme(window, ui::PageTheme::Light);
    const auto shown = desktop.desk().shownMarkers();
    const auto explained = std::ranges::find(shown, RuleId(u"doubt.so-called"_s), &Marker::rule);
    showCard(window.page(), (explained == shown.end() ? shown.front() : *explained)->fingerprint);
    bool saved = save(window, folder.filePath(u"window-light.png"_s));
    auto *const card = window.findChild<ui::MarkerCard *>();
    saved = save(*card, folder.filePath(u"card.png"_s)) && saved;
    Q_EMIT card->dismissed();

    window.findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *const speakers = window.findChild<QListView *>(u"speakers"_s);
    speakers->setCurrentIndex(speakers->model()->index(1, 0));
    const auto toggleSpeaker = [speakers] {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(speakers, &press);
        settle();
    };
    toggleSpeaker();
    saved = save(window, folder.filePath(u"sources.png"_s)) && saved;
    toggleSpeaker();

    QApplication::setPalette(ui::darkPalette());
    chooseTheme(window, ui::PageTheme::Dark);
    window.findChild<QTabWidget *>()->setCurrentIndex(2);
    window.page().readerFocus().goTo(question.text());
    saved = save(window, folder.filePath(u"window-dark.png"_s)) && saved;
    return saved ? 0 : 4;
}
