// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/brat.h"

#include "tests/support/outgoings.h"
#include "tests/support/testroom.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

Article ferryArticle()
{
    return Article::fromParts(
        {{.kind = BlockKind::Headline, .text = u"Ferry \U0001F6A2 late"_s, .source = {}},
         {.kind = BlockKind::Paragraph, .text = u"The board purportedly knows."_s, .source = {}}});
}

Analysis ferryAnalysis(const Article &article)
{
    Analysis analysis;
    analysis.markers = {{.span = spanIn(article.text(), u"purportedly"_s),
                         .rule = RuleId(u"doubt.purportedly"_s),
                         .category = Category::Doubt,
                         .severity = Severity::Strong,
                         .weight = 0.8,
                         .voice = Voice::Narration,
                         .speaker = {},
                         .message = u"Doubts."_s,
                         .cite = {},
                         .fingerprint = {}}};
    return analysis;
}

} // namespace

class BratTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesStandoff();
    void partsWordsAtLineBreaks();
    void pointsToTheWords();
    void declaresWhatItUses();
    void namesThoseAloneWhoSaidSomething();
    void givesEachFileAnotherName();
};

void BratTest::writesStandoff()
{
    const Article article = ferryArticle();
    Annotation annotation = annotationOf(article, u"board"_s, u"harbour"_s);
    annotation.memo = u"Why\nthis?"_s;
    annotation.coder = CoderId(guestId);
    Outgoings outgoings;
    BratWriter writer(exportContext());

    writer.add(outgoings.add(article, {annotation}, ferryAnalysis(article)));
    const auto files = writer.files();

    QCOMPARE(files.size(), 3u);
    QCOMPARE(files[0].first, u"article_1.txt"_s);
    QCOMPARE(QString::fromUtf8(files[0].second), article.text());
    QCOMPARE(files[1].first, u"article_1.ann"_s);
    QCOMPARE(files[1].second,
             "T1\tHarbour_quay 17 22\tboard\n"
             "A1\tLayer T1 hand\n"
             "A2\tCoder T1 Guest\n"
             "#1\tAnnotatorNotes T1\tWhy this?; Harbour board; follow up, Wording\n"
             "T2\tDoubt_and_distancing 23 34\tpurportedly\n"
             "A3\tLayer T2 machine\n"
             "A4\tVoice T2 narration\n"
             "A5\tSeverity T2 strong\n"
             "#2\tAnnotatorNotes T2\tDoubts.; doubt.purportedly\n");
    QCOMPARE(files[2].first, u"annotation.conf"_s);
}

void BratTest::partsWordsAtLineBreaks()
{
    const Article article = ferryArticle();
    Outgoings outgoings;
    BratWriter writer(exportContext());

    writer.add(outgoings.add(article, {annotationOf(article, u"late\nThe"_s, u"harbour"_s)}));

    QVERIFY(writer.files()[1].second.startsWith("T1\tHarbour_quay 8 12;13 16\tlate The\n"));
}

void BratTest::pointsToTheWords()
{
    const Article article = ferryArticle();
    Outgoings outgoings;
    BratWriter writer(exportContext());
    writer.add(outgoings.add(article,
                             {annotationOf(article, u"\U0001F6A2 late\nThe board"_s, u"harbour"_s),
                              annotationOf(article, u"knows"_s, u"doubt"_s)},
                             ferryAnalysis(article)));
    const auto files = writer.files();
    const auto points = QString::fromUtf8(files[0].second).toUcs4();
    int seen = 0;

    for (const QString &line : QString::fromUtf8(files[1].second).split(u'\n')) {
        if (!line.startsWith(u'T')) {
            continue;
        }
        const QStringList fields = line.split(u'\t');
        QStringList words;
        for (const QString &place : fields[1].section(u' ', 1).split(u';')) {
            const int begin = place.section(u' ', 0, 0).toInt();
            const int end = place.section(u' ', 1).toInt();
            words += QString::fromUcs4(reinterpret_cast<const char32_t *>(points.data()) + begin,
                                       end - begin);
        }
        QCOMPARE(words.join(u' '), fields[2]);
        ++seen;
    }
    QCOMPARE(seen, 3);
}

void BratTest::declaresWhatItUses()
{
    const Article article = ferryArticle();
    Outgoings outgoings;
    BratWriter writer(exportContext());
    writer.add(outgoings.add(article,
                             {annotationOf(article, u"board"_s, u"harbour.ferry"_s),
                              annotationOf(article, u"knows"_s, u"no such code"_s)},
                             ferryAnalysis(article)));
    const auto files = writer.files();
    const QByteArray &conf = files.back().second;

    static const QRegularExpression used(u"^[TA]\\d+\\t(\\w+) (?:T\\d+ (\\w+))?"_s,
                                         QRegularExpression::MultilineOption);
    for (const auto &match : used.globalMatch(QString::fromUtf8(files[1].second))) {
        QVERIFY2(conf.contains(match.captured(1).toUtf8()), qPrintable(match.captured(1)));
        QVERIFY2(conf.contains(match.captured(2).toUtf8()), qPrintable(match.captured(2)));
    }
    QVERIFY(conf.contains("\nHarbour_quay\n\tFerry\n"));
    for (const char *const section : {"[entities]", "[relations]", "[events]", "[attributes]"}) {
        QVERIFY(conf.contains(section));
    }
    QVERIFY(conf.contains("Voice\tArg:<ENTITY>, Value:headline|narration|direct|"));
}

void BratTest::namesThoseAloneWhoSaidSomething()
{
    const Article article = ferryArticle();
    Annotation annotation = annotationOf(article, u"board"_s, u"harbour"_s);
    annotation.coder = CoderId(guestId);
    Outgoings outgoings;
    BratWriter writer(exportContext());
    BratWriter silent(exportContext());

    writer.add(outgoings.add(article, {annotation}));
    silent.add(outgoings.add(article, {}));

    QVERIFY(writer.files().back().second.contains("Coder\tArg:<ENTITY>, Value:Guest\n"));
    QVERIFY(!silent.files().back().second.contains("Coder\t"));
}

void BratTest::givesEachFileAnotherName()
{
    const Article article = ferryArticle();
    Outgoings outgoings;
    BratWriter writer(exportContext());
    for (const QString &name :
         {u"A b"_s, u"a-b"_s, u"\u041F\u043E"_s, QString(), u"annotation"_s}) {
        outgoings.add(article, {});
        outgoings.last().name = name;
        writer.add(outgoings.last());
    }

    QStringList names;
    for (const auto &[name, bytes] : writer.files()) {
        names += name;
    }

    QCOMPARE(names.filter(u".txt"_s), QStringList({u"A_b.txt"_s, u"a_b_2.txt"_s, u"article.txt"_s,
                                                   u"article_2.txt"_s, u"annotation_2.txt"_s}));
}

SLANTLIGHT_TEST(BratTest)

#include "tst_brat.moc"
