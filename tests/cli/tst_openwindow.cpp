// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/library.h"
#include "tests/support/program.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

namespace {

/// A program with a window, which is ended with this.
class Window
{
public:
    Window(const Workplace &place, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SLANTLIGHT_HOME"_s, place.home());
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(place.path(u"."_s));
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(qEnvironmentVariable("SLANTLIGHT_PROGRAM"), arguments);
    }
    ~Window() { end(); }
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;

    [[nodiscard]] bool isOpen() const { return m_process.state() != QProcess::NotRunning; }
    /// Ends it as a crash would.
    void end()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

QStringList titles(const Workplace &place)
{
    QStringList titles;
    const auto library = Library::openReadOnly(place.home() + u"/library.sqlite"_s);
    if (library) {
        for (const LibraryEntry &entry : library->catalogue()
                                             .page({}, std::nullopt, 10)
                                             .value_or(std::vector<LibraryEntry>())) {
            titles.append(entry.title);
        }
    }
    titles.sort();
    return titles;
}

/// Waits until the library holds articles of just these @p expected titles.
bool comesToHold(const Workplace &place, const QStringList &expected)
{
    constexpr int patience = 20'000; // milliseconds
    return QTest::qWaitFor([&] { return titles(place) == expected; }, patience);
}

} // namespace

class OpenWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensInTheWindowThatIsThere();
    void opensAnotherWindowWhereThatIsAsked();
    void opensAWindowAfterOneThatCrashed();
};

void OpenWindowTest::opensInTheWindowThatIsThere()
{
    const Workplace place;
    const QString first = place.write(u"first.txt"_s, "The first\n\nThe mayor said so.\n");
    place.write(u"second.txt"_s, "The second\n\nThe mayor said no.\n");
    const Window window(place, {first});
    QVERIFY(comesToHold(place, QStringList({u"The first"_s})));

    const Run run = place.run({u"second.txt"_s}); // a path of the folder where it was typed

    QCOMPARE(run.code, 0);
    QVERIFY(comesToHold(place, QStringList({u"The first"_s, u"The second"_s})));
    QVERIFY(window.isOpen());
}

void OpenWindowTest::opensAnotherWindowWhereThatIsAsked()
{
    const Workplace place;
    const QString first = place.write(u"first.txt"_s, "The first\n\nThe mayor said so.\n");
    const QString second = place.write(u"second.txt"_s, "The second\n\nThe mayor said no.\n");
    const Window window(place, {first});
    QVERIFY(comesToHold(place, QStringList({u"The first"_s})));

    const Window other(place, {u"--new-window"_s, second});

    QVERIFY(comesToHold(place, QStringList({u"The first"_s, u"The second"_s})));
    QVERIFY(other.isOpen());
    QVERIFY(window.isOpen());
}

void OpenWindowTest::opensAWindowAfterOneThatCrashed()
{
    const Workplace place;
    const QString first = place.write(u"first.txt"_s, "The first\n\nThe mayor said so.\n");
    const QString second = place.write(u"second.txt"_s, "The second\n\nThe mayor said no.\n");
    const QString third = place.write(u"third.txt"_s, "The third\n\nThe mayor did not say.\n");
    {
        const Window window(place, {first});
        QVERIFY(comesToHold(place, QStringList({u"The first"_s})));
    }

    const Window window(place, {second});

    QVERIFY(comesToHold(place, QStringList({u"The first"_s, u"The second"_s})));
    QCOMPARE(place.run({third}).code, 0); // and it answers in its turn
    QVERIFY(comesToHold(place, QStringList({u"The first"_s, u"The second"_s, u"The third"_s})));
    QVERIFY(window.isOpen());
}

SLANTLIGHT_TEST(OpenWindowTest)

#include "tst_openwindow.moc"
