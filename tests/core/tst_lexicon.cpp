// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/diagnosticcode.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

class LexiconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsWords_data();
    void formsWords();
    void readsListsWithProvenance();
    void knowsIrregularWordsOfOtherFiles();
    void refusesBrokenSource_data();
    void refusesBrokenSource();
    void pointsAtEveryMistakeOfAFile();
    void refusesMoreThanAnybodyNeeds_data();
    void refusesMoreThanAnybodyNeeds();
};

void LexiconTest::formsWords_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("forms"); // tokens parted by bars

    QTest::newRow("verb") << u"claim~v"_s << u"claim claims claimed claiming"_s;
    QTest::newRow("verb in e") << u"accuse~v"_s << u"accuse accuses accused accusing"_s;
    QTest::newRow("verb in consonant and y") << u"deny~v"_s << u"deny denies denied denying"_s;
    QTest::newRow("verb in vowel and y") << u"convey~v"_s << u"convey conveys conveyed conveying"_s;
    QTest::newRow("verb that doubles") << u"slam~v"_s << u"slam slams slammed slamming"_s;
    QTest::newRow("verb that does not double")
        << u"assert~v"_s << u"assert asserts asserted asserting"_s;
    QTest::newRow("verb that hisses")
        << u"blast~v bash~v"_s << u"blast blasts blasted blasting|bash bashes bashed bashing"_s;
    QTest::newRow("verb in ee") << u"agree~v"_s << u"agree agrees agreed agreeing"_s;
    QTest::newRow("irregular verb") << u"say~v"_s << u"say says said saying"_s;
    QTest::newRow("noun") << u"thug~n"_s << u"thug thugs"_s;
    QTest::newRow("noun in y") << u"party~n"_s << u"party parties"_s;
    QTest::newRow("adjective") << u"big~a"_s << u"big bigger biggest"_s;
    QTest::newRow("phrase") << u"point~v out"_s << u"point points pointed pointing|out"_s;
    QTest::newRow("compound") << u"hard-liner~n"_s << u"hard|-|liner liners"_s;
}

void LexiconTest::formsWords()
{
    QFETCH(const QString, entry);
    QFETCH(const QString, forms);
    const auto lexicon =
        Lexicon::parse({{.name = u"own.list"_s, .text = u"irregular say says said saying"_s}},
                       english().lexicon());
    QVERIFY(lexicon);

    const auto formed = lexicon->entry(entry);

    QVERIFY(formed);
    QStringList tokens;
    for (const LexiconToken &token : *formed) {
        tokens.push_back(token.forms.join(u' '));
    }
    QCOMPARE(tokens.join(u'|'), forms);
}

void LexiconTest::readsListsWithProvenance()
{
    const auto lexicon = Lexicon::parse(
        {{.name = u"own.list"_s,
          .text = u"# a comment\nlist hedges\nsee Hyland 2005\nmaybe\nso to speak\n"_s}},
        english().lexicon());

    QVERIFY(lexicon);
    const LexiconList *list = lexicon->list(u"hedges"_s);
    QVERIFY(list);
    QCOMPARE(list->cite, u"Hyland 2005"_s);
    QCOMPARE(list->entries.size(), 2u);
    QCOMPARE(list->entries.back().size(), 3u);
    QVERIFY(!lexicon->list(u"boosters"_s));
}

void LexiconTest::knowsIrregularWordsOfOtherFiles()
{
    const auto lexicon =
        Lexicon::parse({{.name = u"a.list"_s, .text = u"list cues\ntell~v"_s},
                        {.name = u"b.list"_s, .text = u"irregular tell tells told telling"_s}},
                       english().lexicon());

    QVERIFY(lexicon);
    QVERIFY(lexicon->list(u"cues"_s)->entries.front().front().forms.contains(u"told"_s));
}

void LexiconTest::refusesBrokenSource_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<DiagnosticCode>("code");
    QTest::addColumn<QString>("detail");

    QTest::newRow("entry before any list")
        << u"maybe"_s << DiagnosticCode::EntryBeforeList << u"own.list, line 1, column 1"_s;
    QTest::newRow("list twice") << u"list a\nx\nlist a"_s << DiagnosticCode::DuplicateList
                                << u"own.list, line 3, column 1"_s;
    QTest::newRow("unknown inflection") << u"list a\nclaim~q"_s << DiagnosticCode::UnknownInflection
                                        << u"own.list, line 2, column 6"_s;
    QTest::newRow("unknown tag after other words")
        << u"list a\n so claim/NUON # a comment"_s << DiagnosticCode::UnknownTag
        << u"own.list, line 2, column 11"_s;
    QTest::newRow("list that takes in itself")
        << u"list a\n@b\nlist b\n@a"_s << DiagnosticCode::ListWithinItself
        << u"own.list, line 4, column 1"_s;
}

void LexiconTest::refusesBrokenSource()
{
    QFETCH(const QString, source);
    QFETCH(const DiagnosticCode, code);
    QFETCH(const QString, detail);

    const auto lexicon =
        Lexicon::parse({{.name = u"own.list"_s, .text = source}}, english().lexicon());

    QVERIFY(!lexicon);
    QCOMPARE(lexicon.error().code, ErrorCode::MalformedLexicon);
    QCOMPARE(lexicon.error().detail, detail);
    QCOMPARE(lexicon.error().diagnostics.size(), 1u);
    QVERIFY(lexicon.error().diagnostics.front().code == code);
}

void LexiconTest::pointsAtEveryMistakeOfAFile()
{
    const auto lexicon = Lexicon::parse(
        {{.name = u"own.list"_s,
          .text = u"list a\nclaim~q\nso/NUON\n@port\n@pier # no such list\nlist a\nx\n"_s}},
        english().lexicon());

    QVERIFY(!lexicon);
    std::vector<int> lines;
    for (const Diagnostic &diagnostic : lexicon.error().diagnostics) {
        lines.push_back(diagnostic.place.line);
    }
    QCOMPARE(lines, (std::vector{2, 3, 4, 5, 6}));
}

void LexiconTest::refusesMoreThanAnybodyNeeds_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("place");

    QString doubled = u"list a0\nword\n"_s;
    QString deep = u"list a0\nword\n"_s;
    for (int i = 1; i < 40; ++i) {
        doubled += u"list a%1\n@a%2\n@a%2\n"_s.arg(i).arg(i - 1);
    }
    for (int i = 1; i < 5'000; ++i) {
        deep += u"list a%1\n@a%2\n"_s.arg(i).arg(i - 1);
    }
    QTest::newRow("lists that take in lists twice") << doubled << u"own.list, line 56"_s;
    QTest::newRow("a chain of lists") << deep << u"own.list, line "_s;
    QTest::newRow("a list without end")
        << QString(u"list a\n" + u"word\n"_s.repeated(200'001)) << u"own.list, line 200002"_s;
    QTest::newRow("an entry without end")
        << QString(u"list a\n" + u"word "_s.repeated(10'000)) << u"own.list, line 2"_s;
}

void LexiconTest::refusesMoreThanAnybodyNeeds()
{
    QFETCH(const QString, source);
    QFETCH(const QString, place);

    const auto lexicon =
        Lexicon::parse({{.name = u"own.list"_s, .text = source}}, english().lexicon());

    QVERIFY(!lexicon);
    QCOMPARE(lexicon.error().code, ErrorCode::MalformedLexicon);
    QVERIFY2(lexicon.error().detail.startsWith(place), qPrintable(lexicon.error().detail));
}

SLANTLIGHT_TEST(LexiconTest)

#include "tst_lexicon.moc"
