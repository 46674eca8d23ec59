// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gallery/gallery.h"

#include "core/review/markerorder.h"
#include "tests/gallery/agreementgallery.h"
#include "tests/gallery/exercisegallery.h"
#include "tests/gallery/exportgallery.h"
#include "tests/gallery/librarygallery.h"
#include "tests/gallery/workshopgallery.h"
#include "ui/compare/compareview.h"
#include "ui/compare/differencelist.h"
#include "ui/inspector/markerspanel.h"
#include "ui/library/librarypanel.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readeractions.h"
#include "ui/reader/readerfocus.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr int marksTab = 0;
constexpr int sourcesTab = 1;
constexpr int notesTab = 2;
constexpr int profileTab = 3;

void pressIn(QWidget &widget, Qt::Key key)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(&widget, &press);
    settle();
}

QWidget *topWidget(const char *className)
{
    const auto all = QApplication::topLevelWidgets();
    const auto found = std::ranges::find_if(all, [className](const QWidget *each) {
        return each->isVisible() && each->inherits(className);
    });
    return found == all.end() ? nullptr : *found;
}

const QString quietText = u"Ferry late again\n\nThe ferry to Quay Island came two hours late on "
                          "Monday, the harbour office said.\n"_s;
const QString arabicText = u"العبّارة تتأخر مرة أخرى\n\nوصلت العبّارة إلى الجزيرة متأخرة ساعتين "
                           "يوم الاثنين، وقال مكتب الميناء إن الضباب هو السبب.\n"_s;

} // namespace

void settle(int milliseconds)
{
    QTest::qWait(milliseconds);
}

Gallery::Gallery(Desktop &desktop, ui::MainWindow &window, const QDir &folder)
    : m_desktop(desktop)
    , m_window(window)
    , m_folder(folder)
{
}

bool Gallery::take()
{
    takeStart();
    openSample();
    takePanels();
    takePage();
    takeFloating();
    takeDialogs();
    takeEmpty();
    takeOdd();
    takeComparison();
    takeRules();
    openSample();
    m_isWhole =
        takeAgreement(m_desktop, m_window,
                      [this](QWidget &widget, const QString &name) { picture(widget, name); })
        && m_isWhole;
    m_isWhole =
        takeExercise(m_desktop, m_window,
                     [this](QWidget &widget, const QString &name) { picture(widget, name); })
        && m_isWhole;
    return m_isWhole;
}

void Gallery::takeStart()
{
    picture(u"start-first"_s);
    open(quietText);
    open(u"Fish market to move in June\n\nThe market moves to the other bank.\n"_s);
    openSample();
    m_window.actions().close->trigger();
    picture(u"start-recent"_s);
}

void Gallery::takePanels()
{
    // Beside the narrow page panels are folded.
    if (!m_window.actions().inspector->isChecked()) {
        picture(u"article"_s);
        m_window.actions().inspector->trigger();
    }
    auto *const marks = m_window.findChild<ui::MarkersPanel *>();
    const std::pair<MarkerOrder, QString> orders[] = {{MarkerOrder::Place, u"marks-place"_s},
                                                      {MarkerOrder::Kind, u"marks-kind"_s},
                                                      {MarkerOrder::Strength, u"marks-strength"_s},
                                                      {MarkerOrder::Speaker, u"marks-speaker"_s}};
    for (const auto &[order, name] : orders) {
        marks->setOrder(order);
        picture(name);
    }
    marks->setOrder(MarkerOrder::Place);

    showTab(sourcesTab);
    auto *const speakers = m_window.findChild<QListView *>(u"speakers"_s);
    picture(u"sources"_s);
    speakers->setCurrentIndex(speakers->model()->index(1, 0));
    pressIn(*speakers, Qt::Key_Return);
    picture(u"sources-open"_s);
    pressIn(*speakers, Qt::Key_Return);

    m_desktop.annotate(u"whenever the tide agrees"_s, u"highlight"_s,
                       u"A quiet joke at the road's expense: *the tide* decides."_s);
    const AnnotationId question =
        m_desktop.annotate(u"the island's car park"_s, u"loaded"_s,
                           u"Who loses it? Nobody from the island is asked here."_s);
    m_desktop.annotate(u"An anchor does not come by bicycle."_s, u"factcheck"_s);
    showTab(notesTab);
    m_window.page().readerFocus().goTo(question.text());
    picture(u"notes"_s);
    showTab(profileTab);
    picture(u"profile"_s);
    showTab(marksTab);
}

void Gallery::takePage()
{
    ui::ArticleView &page = m_window.page();
    page.setFocus();
    select(u"the island's car park"_s);
    settle(900);
    picture(u"selection-bar"_s);
    page.pickCode();
    picture(u"code-picker"_s);
    page.dismiss();
    page.dismiss();

    page.readerFocus().goToNext();
    page.openCardAtCaret();
    picture(u"card"_s);
    page.dismiss();
    page.dismiss();

    select(u"An anchor"_s);
    page.readerActions().annotateByKey(1);
    picture(u"toast"_s);
    m_desktop.desk().undoStack().undo();

    m_window.actions().onlyText->trigger();
    picture(u"only-text"_s);
    m_window.actions().onlyText->trigger();
    m_window.actions().library->setChecked(m_window.width() > 700);
}

void Gallery::takeFloating()
{
    m_window.actions().textAndPage->trigger();
    picture(u"text-and-page"_s);
    m_window.page().setFocus();

    m_window.actions().find->trigger();
    settle();
    if (auto *const field = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
        QTest::keyClicks(field, u"the"_s);
        picture(u"find"_s);
        field->clear();
        QTest::keyClicks(field, u"aubergine"_s);
        picture(u"find-nothing"_s);
        pressIn(*field, Qt::Key_Escape);
    }
    m_window.actions().palette->trigger();
    picture(u"palette"_s);
    if (QWidget *const focused = QApplication::focusWidget()) {
        pressIn(*focused, Qt::Key_Escape);
    }
    auto *const library = m_window.findChild<ui::LibraryPanel *>();
    m_window.actions().searchLibrary->trigger();
    library->search(u"harbour"_s);
    settle();
    picture(u"library-search"_s);
    library->search(u"aubergine"_s);
    settle();
    picture(u"library-nothing"_s);
    library->search({});
    m_window.actions().library->setChecked(m_window.width() > 700);
}

void Gallery::takeDialogs()
{
    ui::Actions &actions = m_window.actions();
    actions.preferences->trigger();
    settle();
    if (QWidget *const dialog = topWidget("slantlight::ui::PreferencesDialog")) {
        auto *const pages = dialog->findChild<QListWidget *>();
        for (int row = 0; row < pages->count(); ++row) {
            pages->setCurrentRow(row);
            picture(*dialog, u"preferences-%1"_s.arg(row + 1));
        }
        dialog->close();
    }
    actions.codebook->trigger();
    pictureOfDialog("slantlight::ui::CodebookDialog", u"codebook"_s);
    actions.shortcuts->trigger();
    pictureOfDialog("slantlight::ui::ShortcutsDialog", u"shortcuts"_s);
    actions.guide->trigger();
    pictureOfDialog("QDialog", u"guide"_s);
    actions.about->trigger();
    pictureOfDialog("QDialog", u"about"_s);
    actions.print->trigger();
    m_isWhole = QTest::qWaitFor([] { return topWidget("slantlight::ui::PrintPreview") != nullptr; })
                && m_isWhole;
    pictureOfDialog("slantlight::ui::PrintPreview", u"print"_s);
    QTimer::singleShot(400, &m_window, [this] {
        if (QWidget *const menu = QApplication::activePopupWidget()) {
            picture(*menu, u"menu"_s);
            menu->close();
        }
    });
    actions.menu->trigger(); // until it is closed
    m_window.activateWindow();
    m_window.page().setFocus();
    settle();
    m_desktop.annotate(u"so-called"_s, u"doubt"_s);
    actions.history->trigger();
    picture(u"history"_s);
    if (QWidget *const focused = QApplication::focusWidget()) {
        pressIn(*focused, Qt::Key_Escape);
    }
}

void Gallery::takeEmpty()
{
    open(quietText);
    if (!m_window.actions().inspector->isChecked()) {
        m_window.actions().inspector->trigger();
    }
    picture(u"quiet-marks"_s);
    open(u"Die Fähre kam am Montag angeblich zwei Stunden zu spät.\n"_s);
    picture(u"other-language"_s);
    showTab(sourcesTab);
    picture(u"empty-sources"_s);
    showTab(notesTab);
    picture(u"empty-notes"_s);
    showTab(profileTab);
    picture(u"empty-profile"_s);
    showTab(marksTab);
}

void Gallery::takeOdd()
{
    open(u"# The harbour in five parts\n\nIt is old.\n\n## The mole\n\nIt is long.\n\n## The fish "
         "market\n\nIt reportedly moves.\n\n## The lights\n\nThere are three of them.\n"_s,
         SourceFormat::Markdown);
    m_window.actions().outline->trigger();
    picture(u"outline"_s);
    m_window.page().setFocus();
    open(arabicText);
    picture(u"right-to-left"_s);
    const QString longTitle = u"Harbour office says that the ferry which was to come at eight and "
                              "was then to come at nine will now come when the fog over the "
                              "northern bank, which nobody had expected, lifts far enough for the "
                              "pilot to see the second of the three lights that stand on the pier "
                              "since the spring storm of the year before"_s;
    open(u"# "_s + longTitle + u"\n\nThe ferry came late.\n"_s, SourceFormat::Markdown);
    picture(u"long-headline"_s);
}

void Gallery::takeComparison()
{
    auto &view = *m_window.findChild<ui::CompareView *>();
    m_window.actions().compareSamples->trigger();
    m_isWhole =
        QTest::qWaitFor([&view] { return view.isVisible() && view.compared(); }) && m_isWhole;
    picture(u"comparison"_s);
    view.differences().goToNext();
    view.differences().goToNext();
    picture(u"comparison-difference"_s);
    view.findChild<QTabWidget *>()->setCurrentIndex(1);
    picture(u"comparison-profiles"_s);
    view.findChild<QTabWidget *>()->setCurrentIndex(0);
    pressIn(view, Qt::Key_Escape);
    openSample();
    m_window.actions().compare->trigger();
    pictureOfDialog("slantlight::ui::CompareWithDialog", u"compare-with"_s);
}

void Gallery::takeRules()
{
    openSample();
    m_isWhole = takeLibrary(m_desktop, m_window,
                            [this](QWidget &widget, const QString &name) { picture(widget, name); })
                && m_isWhole;
    m_isWhole = takeExport(m_window, [this](QWidget &widget,
                                            const QString &name) { picture(widget, name); })
                && m_isWhole;
    m_isWhole = takeWorkshop(m_window, [this](QWidget &widget,
                                              const QString &name) { picture(widget, name); })
                && m_isWhole;
}

void Gallery::picture(const QString &name)
{
    picture(m_window, name);
}

void Gallery::picture(QWidget &widget, const QString &name)
{
    settle();
    const QString file = u"%1-%2.png"_s.arg(++m_number, 2, 10, QChar(u'0')).arg(name);
    m_isWhole = widget.grab().save(m_folder.filePath(file)) && m_isWhole;
}

void Gallery::pictureOfDialog(const char *className, const QString &name)
{
    settle();
    if (QWidget *const dialog = topWidget(className)) {
        picture(*dialog, name);
        dialog->close();
        settle();
    } else {
        qWarning("no %s", className);
        m_isWhole = false;
    }
}

void Gallery::select(const QString &words)
{
    QTextCursor cursor(m_window.page().document());
    const qsizetype at = m_window.page().toPlainText().indexOf(words);
    cursor.setPosition(static_cast<int>(at));
    cursor.setPosition(static_cast<int>(at + words.size()), QTextCursor::KeepAnchor);
    m_window.page().setTextCursor(cursor);
    m_window.page().ensureCursorVisible();
}

void Gallery::open(const QString &text, SourceFormat format)
{
    m_isWhole = m_desktop.open(text, format) && m_isWhole;
}

void Gallery::openSample()
{
    m_isWhole = m_desktop.openSample() && m_isWhole;
}

void Gallery::showTab(int tab)
{
    m_window.findChild<QTabWidget *>()->setCurrentIndex(tab);
    settle();
}

} // namespace slantlight
