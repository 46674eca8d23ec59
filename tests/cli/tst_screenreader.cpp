// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accessbus.h"
#include "tests/support/program.h"
#include "tests/support/testroom.h"

#include <QObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const QByteArray story =
    "# Harbour news\n\nThe council met on Monday. It was purportedly neutral.\n\n"
    "## What comes next\n\nThe mayor slammed the plan.\n";

const QString textInterface = u"org.a11y.atspi.Text"_s;

} // namespace

/// What a screen reader hears of the program, over the bus that it listens on.
class ScreenReaderTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void hear(const QDBusMessage &message)
    {
        m_heard.append(message.arguments().value(3).value<QDBusVariant>().variant().toString());
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void readsTheArticle();
    void tellsWhereMarksAre();
    void tellsHeadings();
    void tellsTheMarkThatTheCaretEnters();
    void listsMarksInWords();
    void drawsChartsInWords();

private:
    [[nodiscard]] std::optional<Accessible> named(const QString &name) const
    {
        return m_program->find([&](const Accessible &each) { return each.name() == name; });
    }
    [[nodiscard]] QString text() const
    {
        return m_page->call(textInterface, u"GetText"_s, {0, -1}).value(0).toString();
    }

    Workplace m_place;
    std::unique_ptr<AccessBus> m_bus;
    QProcess *m_window = nullptr;
    std::optional<Accessible> m_program;
    std::optional<Accessible> m_page;
    QStringList m_heard;
};

void ScreenReaderTest::initTestCase()
{
    if (const QString missing = AccessBus::missing(); !missing.isEmpty()) {
        QSKIP(qPrintable(u"no accessibility bus can be had here; of Debian's packages, these are "
                         "missing: "_s
                         + missing));
    }
    m_bus = std::make_unique<AccessBus>();
    if (!m_bus->start()) {
        m_bus.reset();
        QSKIP("the accessibility bus does not come up here");
    }
    m_bus->set(u"SLANTLIGHT_HOME"_s, m_place.home());
    m_window = &m_bus->run(qEnvironmentVariable("SLANTLIGHT_PROGRAM"),
                           {m_place.write(u"story.md"_s, story)});
    const Accessible desktop({.service = u"org.a11y.atspi.Registry"_s,
                              .path = QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)});
    const auto isThere = [&] {
        m_program = desktop.find(
            [](const Accessible &each) { return each.name().toLower() == u"slantlight"_s; });
        m_page = m_program ? named(u"Article"_s) : std::nullopt;
        return m_page && text().contains(u"slammed"_s);
    };
    QVERIFY(QTest::qWaitFor(isThere, AccessBus::longest));
}

void ScreenReaderTest::cleanupTestCase()
{
    if (m_window != nullptr) {
        m_window->terminate();
        m_window->waitForFinished();
    }
}

void ScreenReaderTest::readsTheArticle()
{
    QCOMPARE(m_page->property(textInterface, u"CharacterCount"_s).toInt(), text().size());
    QVERIFY(text().startsWith(u"Harbour news\n"_s));

    const auto sentence =
        m_page->call(textInterface, u"GetStringAtOffset"_s,
                     {static_cast<int>(text().indexOf(u"purportedly"_s)), QVariant::fromValue(2U)});
    QCOMPARE(sentence.value(0).toString(), u"It was purportedly neutral."_s);
}

void ScreenReaderTest::tellsWhereMarksAre()
{
    const int place = static_cast<int>(text().indexOf(u"purportedly"_s));

    const auto run = m_page->call(textInterface, u"GetAttributeRun"_s, {place + 3, false});

    QCOMPARE(run.value(1).toInt(), place);
    QCOMPARE(run.value(2).toInt(), place + u"purportedly"_s.size());
    QCOMPARE(qdbus_cast<StringMap>(run.value(0)).value(u"underline"_s), u"single"_s);
}

void ScreenReaderTest::tellsHeadings()
{
    const auto heading =
        m_page->find([](const Accessible &each) { return each.name() == u"What comes next"_s; });

    QVERIFY(heading);
    QCOMPARE(heading->role(), u"heading"_s);
    QCOMPARE(heading->attributes().value(u"level"_s), u"2"_s);
}

void ScreenReaderTest::tellsTheMarkThatTheCaretEnters()
{
    const Accessible registry({.service = u"org.a11y.atspi.Registry"_s,
                               .path = QDBusObjectPath(u"/org/a11y/atspi/registry"_s)});
    registry.call(u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s,
                  {u"object:announcement"_s, QStringList(), QString()});
    QDBusConnection bus = AccessBus::bus();
    QVERIFY(bus.connect({}, {}, u"org.a11y.atspi.Event.Object"_s, u"Announcement"_s, this,
                        SLOT(hear(QDBusMessage))));
    const int place = static_cast<int>(text().indexOf(u"purportedly"_s));

    const auto hasHeard = [&] {
        m_page->call(textInterface, u"SetCaretOffset"_s, {0}); // the bus tells of listeners late
        m_page->call(textInterface, u"SetCaretOffset"_s, {place + 2});
        return !m_heard.isEmpty();
    };
    QVERIFY(QTest::qWaitFor(hasHeard, AccessBus::longest));

    QVERIFY(m_heard.first().contains(u"purportedly"_s));
    QCOMPARE(m_page->attributes().value(u"slantlight-mark"_s), u"doubt"_s);
}

void ScreenReaderTest::listsMarksInWords()
{
    const auto row = m_program->find([](const Accessible &each) {
        return each.role() == u"tree item"_s && each.name().contains(u"purportedly"_s);
    });

    QVERIFY(row);
    QVERIFY2(row->name().contains(u"strong"_s, Qt::CaseInsensitive), qPrintable(row->name()));
}

void ScreenReaderTest::drawsChartsInWords()
{
    const auto profile = m_program->find([](const Accessible &each) {
        return each.role() == u"page tab"_s && each.name() == u"Profile"_s;
    });
    QVERIFY(profile);
    profile->call(u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0});
    std::optional<Accessible> chart;
    const auto hasChart = [&] {
        chart = m_program->find([](const Accessible &each) {
            return !each.property(u"org.a11y.atspi.Accessible"_s, u"Description"_s)
                        .toString()
                        .isEmpty()
                   && each.role() == u"chart"_s;
        });
        return chart.has_value();
    };

    QVERIFY(QTest::qWaitFor(hasChart, AccessBus::longest));
    QVERIFY(!chart->name().isEmpty());
}

SLANTLIGHT_TEST(ScreenReaderTest)
#include "tst_screenreader.moc"
