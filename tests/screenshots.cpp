// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes pictures of the window: those of the README, or of every view.

#include "tests/gallery/exercisegallery.h"
#include "tests/gallery/gallery.h"
#include "tests/gallery/workshopgallery.h"
#include "tests/support/desktop.h"
#include "ui/compare/compareview.h"
#include "ui/compare/differencelist.h"
#include "ui/look/windowtheme.h"
#include "ui/packs/rulepacks.h"
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
#include <QCommandLineParser>
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

/// The few pictures that the README shows.
/// What stands beside reading: two reports compared, an exercise, the workshop of rules.
bool takeWork(Desktop &desktop, ui::MainWindow &window, const QDir &folder)
{
    auto &view = *window.findChild<ui::CompareView *>();
    window.actions().compareSamples->trigger();
    if (!QTest::qWaitFor([&view] { return view.isVisible() && view.compared(); })) {
        return false;
    }
    view.differences().goToNext();
    bool saved = save(window, folder.filePath(u"compare.png"_s));
    QTest::keyClick(&view, Qt::Key_Escape);
    const auto only = [&folder, &saved](const QString &wanted, const QString &file) {
        return [&folder, &saved, wanted, file](QWidget &widget, const QString &name) {
            saved = (name != wanted || save(widget, folder.filePath(file))) && saved;
        };
    };
    const bool done =
        desktop.openSample()
        && takeWorkshop(window, only(u"workshop-examples"_s, u"workshop.png"_s))
        && takeExercise(desktop, window, only(u"exercise-revealed"_s, u"exercise.png"_s));
    return done && saved;
}

bool takeForReadme(Desktop &desktop, ui::MainWindow &window, const QDir &folder)
{
    const bool ready =
        desktop.open(u"Ferry late again\n\nThe ferry to Quay Island came two hours "
                     u"late on Monday, the harbour office said.\n"_s)
        && desktop.open(u"Fish market to move in June\n\nThe market moves to the other bank.\n"_s)
        && desktop.openSample();
    if (!ready) {
        return false;
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
    window.findChild<QTabWidget *>()->setCurrentIndex(0);

    QApplication::setPalette(ui::darkPalette());
    chooseTheme(window, ui::PageTheme::Dark);
    window.findChild<QTabWidget *>()->setCurrentIndex(2);
    window.page().readerFocus().goTo(question.text());
    saved = save(window, folder.filePath(u"window-dark.png"_s)) && saved;

    QApplication::setPalette(ui::lightPalette());
    chooseTheme(window, ui::PageTheme::Light);
    return takeWork(desktop, window, folder) && saved;
}

QPalette contrastPalette()
{
    QPalette palette(Qt::black, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, Qt::cyan);
    return palette;
}

struct Colours
{
    QPalette window;
    ui::PageTheme page;
};

Colours coloursOf(const QString &name)
{
    if (name == "dark"_L1) {
        return {ui::darkPalette(), ui::PageTheme::Dark};
    }
    if (name == "contrast"_L1) {
        return {contrastPalette(), ui::PageTheme::HighContrast};
    }
    return {ui::lightPalette(), ui::PageTheme::Light};
}

QSize sizeOf(const QString &text)
{
    return {text.section(u'x', 0, 0).toInt(), text.section(u'x', 1, 1).toInt()};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(SLANTLIGHT_VERSION));
    QCommandLineParser options;
    options.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    const QCommandLineOption every(u"every-view"_s, u"not only what the README shows"_s);
    const QCommandLineOption size(u"size"_s, u"of the window"_s, u"WIDTHxHEIGHT"_s, u"1280x800"_s);
    const QCommandLineOption language(u"language"_s, u"of the window"_s, u"CODE"_s, u"en"_s);
    const QCommandLineOption colours(u"colours"_s, u"light, dark or contrast"_s, u"NAME"_s,
                                     u"light"_s);
    options.addOptions({every, size, language, colours});
    options.addHelpOption();
    options.process(application);
    if (options.positionalArguments().size() != 1) {
        options.showHelp(2);
    }
    const QDir folder(options.positionalArguments().constFirst());
    if (!folder.mkpath(u"."_s)) {
        return 4;
    }
    ui::installTranslations(options.value(language), application);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const Colours worn = coloursOf(options.value(colours));
    QApplication::setPalette(worn.window);

    Desktop desktop;
    ui::Session session(QDir(desktop.libraryPath()).absolutePath() + u".ini"_s);
    const PackShelf shelf(QDir(desktop.libraryPath()).absolutePath() + u".rules"_s,
                          desktop.desk().analyzer()->languages().assumed());
    const Result<Analyzer> shipped = loadShippedAnalyzer();
    ui::RulePacks packs(shelf, shelf.packs(), *shipped, desktop.desk());
    ui::MainWindow window(desktop.desk(), session);
    window.offerRulePacks(packs);
    window.resize(sizeOf(options.value(size)));
    window.show();
    chooseTheme(window, worn.page);
    const bool done = options.isSet(every) ? Gallery(desktop, window, folder).take()
                                           : takeForReadme(desktop, window, folder);
    return done ? 0 : 4;
}
