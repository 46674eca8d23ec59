// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "tests/support/webserver.h"
#include "ui/compare/compareview.h"
#include "ui/compare/differencelist.h"
#include "ui/window/actions.h"
#include "ui/window/articlechooser.h"
#include "ui/window/incoming.h"
#include "ui/window/messagebar.h"
#include "ui/window/openaddressdialog.h"
#include "ui/window/workprogress.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slantlight;

class WindowOpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAnAddressAndKeepsItsSource();
    void saysWhyAnAddressCannotBeOpened();
    void refusesThisMachineUnlessItIsAllowed();
    void opensTheAddressThatIsTyped();
    void offersTheAddressOnTheClipboard();
    void takesNoWordForAnAddress();
    void fetchesAPastedAddress();
    void stopsAFetchThatIsCancelled();
    void opensAKnownPageFromTheLibrary();
    void showsWhatHasChangedOnAPage();
    void saysThatNothingHasChanged();
    void recognisesTheSameText();
    void recognisesAPageThatWasSaved();
    void putsALongTextOnThePageBeforeItsMarks();
    void opensTheArticleThatIsChosen();
    void addsAllArticlesThatAreChosen();
    void saysThatSomethingMayBeDropped();
    void tellsWhatIsOffered_data();
    void tellsWhatIsOffered();
};

namespace {

QByteArray page(const QByteArray &words)
{
    return "<!DOCTYPE html><html lang=en><head><title>Harbour news</title></head><body><article>"
           "<h1>Harbour news</h1><p>The purportedly neutral council of Averna met on Monday in the "
           "old hall, and it talked for three hours about the boats, the crews and the price of "
           "fish.</p><p>"
           + words
           + "</p><p>The mayor said that nobody had asked for a vote, and that there would be none "
             "before the summer. The crews will be heard again in June, she said, when the quay "
             "has been measured and the money has been counted.</p></article></body></html>";
}

constexpr char opensInMay[] = "The quay opens in May, if the weather lets the crews work on it.";
constexpr char opensInJune[] =
    "The so-called quay opens in June, if the weather lets the crews work on it.";

/// A program that may fetch from this machine, and a server that has an article at "/quay".
class ProgramWithServer
{
public:
    ProgramWithServer()
        : program(m_folder.path())
    {
        program.window.setReach(ui::Reach::Private);
        server.serve("/quay", page(opensInMay));
    }

    [[nodiscard]] bool opens(const QString &address)
    {
        return program.opens([&] { program.window.begin({address}); });
    }
    [[nodiscard]] std::size_t articles() { return program.desktop.desk().libraryEntries()->size(); }
    [[nodiscard]] bool says(const QString &words)
    {
        return QTest::qWaitFor([&] { return program.window.message().contains(words); });
    }
    void pressMessageButton()
    {
        auto *const bar = program.window.findChild<ui::MessageBar *>();
        qobject_cast<QToolButton *>(bar->actionButton())->click();
    }

    WebServer server;

private:
    QTemporaryDir m_folder;

public:
    RunningProgram program;
};

std::shared_ptr<const ui::SourceArticles> twoArticles()
{
    ui::SourceArticles source;
    for (const QString &title : {u"Boats"_s, u"Fish"_s}) {
        source.articles.push_back(
            {.article = Article::fromParts(
                 {{.kind = BlockKind::Headline, .text = title},
                  {.kind = BlockKind::Paragraph, .text = title + u" are in the harbour."_s}})});
    }
    return std::make_shared<const ui::SourceArticles>(std::move(source));
}

} // namespace

void WindowOpeningTest::opensAnAddressAndKeepsItsSource()
{
    ProgramWithServer on;

    QVERIFY(on.opens(on.server.address("/quay")));

    const auto article = on.program.desktop.desk().article();
    QCOMPARE(article->title(), u"Harbour news"_s);
    QCOMPARE(article->facts().address, on.server.address("/quay"));
    const auto library = Library::openReadOnly(on.program.desktop.libraryPath());
    const auto snapshot = library->articles().snapshot(article->id()).value();
    QVERIFY(snapshot);
    QCOMPARE(snapshot->bytes, page(opensInMay));
    QCOMPARE(snapshot->type, u"text/html"_s);
    QCOMPARE(snapshot->address, on.server.address("/quay"));
}

void WindowOpeningTest::saysWhyAnAddressCannotBeOpened()
{
    ProgramWithServer on;

    on.program.window.begin({on.server.address("/pier")});

    QVERIFY(on.says(u"There is no page "_s + on.server.address("/pier")));
}

void WindowOpeningTest::refusesThisMachineUnlessItIsAllowed()
{
    ProgramWithServer on;
    on.program.window.setReach(ui::Reach::Public);

    on.program.window.begin({on.server.address("/quay")});

    QVERIFY(on.says(u"private network"_s));
    QVERIFY(on.server.requests().isEmpty());
}

void WindowOpeningTest::opensTheAddressThatIsTyped()
{
    ProgramWithServer on;
    QGuiApplication::clipboard()->clear();
    on.program.window.actions().openAddress->trigger();
    auto *const dialog = on.program.window.findChild<ui::OpenAddressDialog *>();
    QVERIFY(dialog);

    QVERIFY(on.program.opens([&] {
        auto *const field = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(field, on.server.address("/quay"));
        QTest::keyClick(field, Qt::Key_Return);
    }));

    QCOMPARE(on.program.desktop.desk().article()->title(), u"Harbour news"_s);
}

void WindowOpeningTest::offersTheAddressOnTheClipboard()
{
    ProgramWithServer on;
    QGuiApplication::clipboard()->setText(u" https://averna.example/quay\n"_s);

    on.program.window.actions().openAddress->trigger();

    auto *const dialog = on.program.window.findChild<ui::OpenAddressDialog *>();
    auto *const field = dialog->findChild<QLineEdit *>();
    QCOMPARE(field->text(), u"https://averna.example/quay"_s);
    QCOMPARE(field->selectedText(), field->text());
}

void WindowOpeningTest::takesNoWordForAnAddress()
{
    ProgramWithServer on;
    QGuiApplication::clipboard()->setText(u"a word"_s);
    on.program.window.actions().openAddress->trigger();
    auto *const dialog = on.program.window.findChild<ui::OpenAddressDialog *>();
    auto *const field = dialog->findChild<QLineEdit *>();

    QCOMPARE(field->text(), QString());
    QTest::keyClicks(field, u"harbour"_s);
    QTest::keyClick(field, Qt::Key_Return);

    QVERIFY(dialog->isVisible());
    QVERIFY(!on.program.desktop.desk().isOpening());
}

void WindowOpeningTest::fetchesAPastedAddress()
{
    ProgramWithServer on;
    QGuiApplication::clipboard()->setText(on.server.address("/quay"));

    QVERIFY(on.program.opens([&] { on.program.window.actions().paste->trigger(); }));

    QCOMPARE(on.program.desktop.desk().article()->title(), u"Harbour news"_s);
}

void WindowOpeningTest::stopsAFetchThatIsCancelled()
{
    ProgramWithServer on;
    on.server.answer("/slow", [](QTcpSocket &) { });
    on.program.window.begin({on.server.address("/slow")});
    ui::WorkProgress *shown = nullptr;
    QVERIFY(QTest::qWaitFor([&] {
        for (auto *const progress : on.program.window.findChildren<ui::WorkProgress *>()) {
            shown = progress->isVisible() ? progress : shown;
        }
        return shown != nullptr;
    }));

    shown->findChild<QToolButton *>()->click();

    QVERIFY(!on.program.desktop.desk().isOpening());
    QVERIFY(!shown->isVisible());
}

void WindowOpeningTest::opensAKnownPageFromTheLibrary()
{
    ProgramWithServer on;
    QVERIFY(on.opens(on.server.address("/quay")));
    const ArticleId first = on.program.desktop.desk().article()->id();
    on.server.serve("/quay?utm_source=letter", page(opensInJune));

    QVERIFY(on.opens(on.server.address("/quay?utm_source=letter#top")));

    QVERIFY(on.says(u"This page is in your library"_s));
    QCOMPARE(on.program.desktop.desk().article()->id(), first);
    QCOMPARE(on.articles(), 1u);
    QCOMPARE(on.server.requests().size(), 1);
}

void WindowOpeningTest::showsWhatHasChangedOnAPage()
{
    ProgramWithServer on;
    QVERIFY(on.opens(on.server.address("/quay")));
    QVERIFY(on.opens(on.server.address("/quay")));
    QVERIFY(on.says(u"This page is in your library"_s));
    on.server.serve("/quay", page(opensInJune));

    QVERIFY(on.program.opens([&] { on.pressMessageButton(); }));

    const auto *const view = on.program.window.findChild<ui::CompareView *>();
    QVERIFY(QTest::qWaitFor([&] { return view->isVisible() && view->compared(); }));
    QVERIFY(view->compared()->versions() != nullptr);
    const QAbstractItemModel &rows = *view->differences().model();
    QStringList shown;
    for (int row = 0; row < rows.rowCount(); ++row) {
        shown.append(rows.index(row, 0).data().toString());
    }
    QVERIFY2(shown.join(u'\n').contains(u"so-called"_s), qPrintable(shown.join(u'\n')));
    QVERIFY(shown.join(u'\n').contains(u"June"_s));
    QVERIFY(!shown.join(u'\n').contains(u"The mayor said"_s));
    QVERIFY(on.program.desktop.desk().article()->text().contains(u"June"_s));
    QCOMPARE(on.articles(), 2u);
}

void WindowOpeningTest::saysThatNothingHasChanged()
{
    ProgramWithServer on;
    QVERIFY(on.opens(on.server.address("/quay")));
    QVERIFY(on.program.window.actions().changes->isEnabled());

    QVERIFY(on.program.opens([&] { on.program.window.actions().changes->trigger(); }));

    QVERIFY(on.says(u"Nothing has changed"_s));
    QCOMPARE(on.articles(), 1u);
    QCOMPARE(on.server.requests().size(), 2);
}

void WindowOpeningTest::recognisesTheSameText()
{
    const QTemporaryDir folder;
    ProgramWithServer on;
    QVERIFY(on.opens(written(folder, u"harbour.txt"_s, text)));
    QVERIFY(!on.program.window.message().contains(u"already"_s));

    QVERIFY(on.opens(written(folder, u"copy.txt"_s, text)));

    QVERIFY(on.says(u"in your library already"_s));
    QCOMPARE(on.articles(), 1u);
}

void WindowOpeningTest::recognisesAPageThatWasSaved()
{
    const QTemporaryDir folder;
    ProgramWithServer on;
    QVERIFY(on.opens(on.server.address("/quay")));
    const ArticleId first = on.program.desktop.desk().article()->id();
    const QByteArray canonical =
        "<link rel=canonical href='" + on.server.address("/quay").toLatin1() + "'></head>";
    const QString saved = QString::fromUtf8(page(opensInJune).replace("</head>", canonical));

    QVERIFY(on.opens(written(folder, u"saved.html"_s, saved)));

    QVERIFY(on.says(u"This page is in your library"_s));
    QCOMPARE(on.program.desktop.desk().article()->id(), first);
    QVERIFY(on.program.opens([&] { on.pressMessageButton(); }));
    const auto *const view = on.program.window.findChild<ui::CompareView *>();
    QVERIFY(QTest::qWaitFor([&] { return view->isVisible() && view->compared(); }));
    QCOMPARE(on.articles(), 2u);
}

void WindowOpeningTest::putsALongTextOnThePageBeforeItsMarks()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const QString story = longText();
    const auto *const strip = program.window.findChild<QLabel *>(u"glance"_s);
    QVERIFY(strip != nullptr);
    // What is seen when the text is there, for its marks may be there a moment later.
    QString told;
    QString page;
    bool canExport = true;
    connect(&program.desktop.desk(), &ui::Desk::articleOpened, this, [&] {
        told = strip->text();
        page = program.window.page().toPlainText();
        canExport = program.window.actions().exportPdf->isEnabled();
    });

    QVERIFY(program.opens([&] {
        program.desktop.desk().openText(story.repeated(2 * ui::mostReadAtOnce / story.size()),
                                        SourceFormat::PlainText);
    }));

    QVERIFY(page.contains(u"Trip 60"));
    QVERIFY2(told.contains(u"being looked at"), qPrintable(told));
    QVERIFY(!canExport); // it would have no marks
    QVERIFY(program.desktop.awaitMarks());
    QVERIFY2(strip->text().contains(u"purportedly"), qPrintable(strip->text()));
    QVERIFY(program.window.actions().exportPdf->isEnabled());
    QVERIFY(!program.desktop.desk().highlights().empty());
}

void WindowOpeningTest::opensTheArticleThatIsChosen()
{
    ProgramWithServer on;
    Q_EMIT on.program.desktop.desk().severalFound(twoArticles());
    auto *const chooser = on.program.window.findChild<ui::ArticleChooser *>();
    QVERIFY(chooser);

    QVERIFY(on.program.opens([&] {
        QTest::keyClick(chooser->findChild<QListWidget *>(), Qt::Key_Down);
        QTest::keyClick(chooser, Qt::Key_Return);
    }));

    QCOMPARE(on.program.desktop.desk().article()->title(), u"Fish"_s);
    QCOMPARE(on.articles(), 1u);
}

void WindowOpeningTest::addsAllArticlesThatAreChosen()
{
    ProgramWithServer on;
    Q_EMIT on.program.desktop.desk().severalFound(twoArticles());
    auto *const chooser = on.program.window.findChild<ui::ArticleChooser *>();

    QVERIFY(on.program.opens([&] {
        QTest::keyClick(chooser->findChild<QListWidget *>(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(chooser, Qt::Key_Return);
    }));

    QCOMPARE(on.program.desktop.desk().article()->title(), u"Boats"_s);
    QCOMPARE(on.articles(), 2u);
}

void WindowOpeningTest::saysThatSomethingMayBeDropped()
{
    ProgramWithServer on;
    const auto hintIsShown = [&on] {
        const QList<QLabel *> labels =
            on.program.window.findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text() == u"Drop it to open it"_s;
        });
    };
    QMimeData nothing;
    QDragEnterEvent empty({9, 9}, Qt::CopyAction, &nothing, Qt::LeftButton, Qt::NoModifier);
    QMimeData data;
    data.setText(u"https://averna.example/quay"_s);
    QDragEnterEvent enter({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDragLeaveEvent leave;

    QCoreApplication::sendEvent(&on.program.window, &empty);
    QVERIFY(!hintIsShown());
    QCoreApplication::sendEvent(&on.program.window, &enter);
    QVERIFY(hintIsShown());
    QCoreApplication::sendEvent(&on.program.window, &leave);
    QVERIFY(!hintIsShown());
}

void WindowOpeningTest::tellsWhatIsOffered_data()
{
    using Formats = QHash<QString, QByteArray>;
    QTest::addColumn<Formats>("formats");
    QTest::addColumn<std::optional<ui::Incoming>>("incoming");
    const auto some = [](ui::Incoming incoming) {
        return std::optional(std::move(incoming));
    };
    const auto html = [](const QString &address) {
        return ui::IncomingText{
            .text = u"<p>The quay"_s, .format = SourceFormat::Html, .address = address};
    };
    const QString address = u"https://averna.example/quay"_s;

    QTest::newRow("nothing") << Formats() << std::optional<ui::Incoming>();
    QTest::newRow("text") << Formats{{u"text/plain"_s, "The quay"}}
                          << some(ui::IncomingText{.text = u"The quay"_s});
    QTest::newRow("an address") << Formats{{u"text/plain"_s, " https://averna.example/quay\n"}}
                                << some(ui::IncomingAddress{address});
    QTest::newRow("a link") << Formats{{u"text/uri-list"_s, "https://averna.example/quay\r\n"},
                                       {u"text/plain"_s, "https://averna.example/quay"},
                                       {u"text/html"_s, "<a href='/quay'>The quay</a>"}}
                            << some(ui::IncomingAddress{address});
    QTest::newRow("two files and a folder")
        << Formats{{u"text/uri-list"_s, "file:///a.txt\r\nfile:///b.html\r\nfile:///c\r\n"}}
        << some(ui::IncomingBatch{{u"/a.txt"_s, u"/b.html"_s, u"/c"_s}});
    QTest::newRow("two addresses")
        << Formats{{u"text/plain"_s, "https://averna.example/quay\r\n\r\nhttp://b.example/\r\n"}}
        << some(ui::IncomingBatch{{address, u"http://b.example/"_s}});
    QTest::newRow("HTML") << Formats{{u"text/plain"_s, "The quay"}, {u"text/html"_s, "<p>The quay"}}
                          << some(html({}));
    QTest::newRow("HTML from Firefox")
        << Formats{{u"text/html"_s, "<p>The quay"},
                   {u"text/x-moz-url-priv"_s,
                    QByteArray(reinterpret_cast<const char *>(address.utf16()),
                               address.size() * 2)}}
        << some(html(address));
    QTest::newRow("HTML from Chromium")
        << Formats{{u"text/html"_s, "<p>The quay"},
                   {u"chromium/x-source-url"_s, "https://averna.example/quay"}}
        << some(html(address));
    QTest::newRow("HTML from Windows")
        << Formats{{u"text/html"_s,
                    "Version:0.9\r\nStartHTML:0000\r\nSourceURL:https://averna.example/quay\r\n"
                    "<p>The quay"}}
        << some(html(address));
    QTest::newRow("HTML from a mail program")
        << Formats{{u"text/html"_s, "<p>The quay"}, {u"chromium/x-source-url"_s, "about:blank"}}
        << some(html({}));
}

void WindowOpeningTest::tellsWhatIsOffered()
{
    using Formats = QHash<QString, QByteArray>;
    QFETCH(const Formats, formats);
    QMimeData data;
    for (const auto &[format, bytes] : formats.asKeyValueRange()) {
        data.setData(format, bytes);
    }

    QFETCH(const std::optional<ui::Incoming>, incoming);
    QVERIFY(ui::incomingFrom(data) == incoming);
}

SLANTLIGHT_TEST(WindowOpeningTest)

#include "tst_windowopening.moc"
