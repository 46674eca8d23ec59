// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/speakerlabel.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class SpeakerLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheLabelOfALine_data();
    void readsTheLabelOfALine();
    void readsSignatures_data();
    void readsSignatures();
    void takesLongLinesWithoutHarm();
};

// {name} and what follows the label after a bar; a line without a label has no bar.
void SpeakerLabelTest::readsTheLabelOfALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const QString &line, const QString &who,
                        const QString &words) {
        QTest::newRow(name) << line << who << words;
    };
    row("a name", u"Tom Garth: We go."_s, u"Tom Garth"_s, u" We go."_s);
    row("a surname", u"Garth: We go."_s, u"Garth"_s, u" We go."_s);
    row("capitals", u"TOM GARTH: We go."_s, u"TOM GARTH"_s, u" We go."_s);
    row("a letter", u"Q: Why?"_s, u"Q"_s, u" Why?"_s);
    row("a letter with a stop", u"Q. Why?"_s, u"Q"_s, u" Why?"_s);
    row("a number", u"Speaker 1: We go."_s, u"Speaker 1"_s, u" We go."_s);
    row("a role", u"TOM GARTH, UNION LEADER: We go."_s, u"TOM GARTH"_s, u" We go."_s);
    row("a role in small letters", u"Tom Garth, head of the union: We go."_s, u"Tom Garth"_s,
        u" We go."_s);
    row("a remark", u"TOM GARTH (on camera): We go."_s, u"TOM GARTH"_s, u" We go."_s);
    row("role and remark", u"TOM GARTH, UNION LEADER (on camera): We go."_s, u"TOM GARTH"_s,
        u" We go."_s);
    row("a party", u"SEN. TOM GARTH (R-SKERRY): We go."_s, u"SEN. TOM GARTH"_s, u" We go."_s);
    row("a particle", u"Ada van Kolm: We go."_s, u"Ada van Kolm"_s, u" We go."_s);
    row("a time before it", u"[00:01:12] Tom Garth: We go."_s, u"Tom Garth"_s, u" We go."_s);
    row("a date before it", u"[03/06/31, 09:12:01] Tom Garth: We go."_s, u"Tom Garth"_s,
        u" We go."_s);
    row("the label alone", u"TOM GARTH:"_s, u"TOM GARTH"_s, QString());
    row("name and time", u"Tom Garth  0:12"_s, u"Tom Garth"_s, QString());
    row("a quotation", u"Tom Garth: “We go.”"_s, u"Tom Garth"_s, u" “We go.”"_s);
    row("a sentence", u"Tom Garth said: We go."_s, QString(), QString());
    row("a time of day", u"At 10:30 they left."_s, QString(), QString());
    row("an address", u"Https://ledger.example"_s, QString(), QString());
    row("small letters", u"the head: We go."_s, QString(), QString());
    row("too many words", u"The Head Of The Old Harbour Union: We go."_s, QString(), QString());
    row("no colon", u"Tom Garth goes."_s, QString(), QString());
    row("nothing", QString(), QString(), QString());
}

void SpeakerLabelTest::readsTheLabelOfALine()
{
    QFETCH(const QString, line);

    const auto label = speakerLabelOf(line);

    QTEST(label ? label->name.in(line).toString() : QString(), "name");
    QTEST(label ? line.sliced(label->whole.end().value()) : QString(), "words");
}

void SpeakerLabelTest::readsSignatures_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");

    QTest::newRow("of a post") << u"— Tom Garth (@tomgarth) June 4, 2031"_s << u"Tom Garth"_s;
    QTest::newRow("of a quotation") << u"— Tom Garth"_s << u"Tom Garth"_s;
    QTest::newRow("with a role") << u"– Tom Garth, union leader"_s << u"Tom Garth"_s;
    QTest::newRow("two hyphens") << u"-- Tom Garth"_s << u"Tom Garth"_s;
    QTest::newRow("a sentence") << u"— Tom Garth waited."_s << QString();
    QTest::newRow("no dash") << u"Tom Garth"_s << QString();
    QTest::newRow("small letters") << u"— and so on"_s << QString();
}

void SpeakerLabelTest::readsSignatures()
{
    QFETCH(const QString, line);

    const auto name = signatureOf(line);

    QTEST(name ? name->in(line).toString() : QString(), "name");
}

void SpeakerLabelTest::takesLongLinesWithoutHarm()
{
    QVERIFY(!speakerLabelOf(u"Kolm "_s.repeated(100'000)));
    QVERIFY(!speakerLabelOf(u"("_s.repeated(100'000)));
    QVERIFY(!signatureOf(u"— "_s.repeated(100'000)));
}

SLANTLIGHT_TEST(SpeakerLabelTest)

#include "tst_speakerlabel.moc"
