// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sarif.h"

#include "tests/support/outgoings.h"
#include "tests/support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

Article ferryArticle(const QString &title = u"Ferry \U0001F6A2 late"_s)
{
    return Article::fromParts({{.kind = BlockKind::Headline, .text = title, .source = {}},
                               {.kind = BlockKind::Paragraph,
                                .text = u"\U0001F6A2 The board purportedly knows."_s,
                                .source = {}}},
                              {.title = {},
                               .author = {},
                               .published = {},
                               .language = u"en"_s,
                               .address = u"https://example.org/ferry"_s,
                               .path = {},
                               .site = {},
                               .sourceHash = u"sha256:00ff"_s});
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
                         .cite = u"An Author 2001"_s,
                         .fingerprint = u"00112233445566ff"_s}};
    analysis.rulePack = u"sha256:abc"_s;
    return analysis;
}

QJsonObject runOf(const QByteArray &log)
{
    return QJsonDocument::fromJson(log)[u"runs"][0].toObject();
}

QJsonObject regionOf(const QJsonObject &result)
{
    return result[u"locations"][0][u"physicalLocation"][u"region"].toObject();
}

} // namespace

class SarifTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesALog();
    void namesTheFileWhereTheTextStandsInOne();
    void writesAnnotationsAsResults();
    void givesAnOrphanNoRegion();
    void writesTheSameResultWhateverComesBefore();
    void saysThatSomebodyFoundItNotHere();
    void obeysASchema();
};

void SarifTest::writesALog()
{
    const Article article = ferryArticle();
    Outgoings outgoings;
    SarifWriter writer(exportContext());

    writer.add(outgoings.add(article, {}, ferryAnalysis(article)));
    const QJsonObject run = runOf(*writer.finish());

    QCOMPARE(run[u"columnKind"], u"utf16CodeUnits"_s);
    const QJsonValue driver = run[u"tool"][u"driver"];
    QCOMPARE(driver[u"rules"][0][u"id"], u"doubt.purportedly"_s);
    QCOMPARE(driver[u"rules"][0][u"name"], u"DoubtPurportedly"_s);
    QVERIFY(driver[u"rules"][0][u"help"][u"text"].toString().endsWith(u"An Author 2001"));
    const QJsonValue artifact = run[u"artifacts"][0];
    QCOMPARE(artifact[u"location"][u"uri"], u"article%201.txt"_s);
    QCOMPARE(artifact[u"contents"][u"text"], article.text());
    QCOMPARE(artifact[u"hashes"][u"sha-256"], textHash(article.text()).section(u':', 1));
    const QJsonObject result = run[u"results"][0].toObject();
    QCOMPARE(result[u"ruleIndex"], 0);
    QVERIFY(!result.contains(u"kind"));
    const QJsonObject region = regionOf(result);
    QCOMPARE(region[u"startLine"], 2);
    QCOMPARE(region[u"startColumn"], 14);
    QCOMPARE(region[u"endLine"], 2);
    QCOMPARE(region[u"endColumn"], 25);
    QCOMPARE(region[u"charOffset"], article.text().indexOf(u"purportedly"));
    QCOMPARE(region[u"charLength"], 11);
    QCOMPARE(region[u"snippet"][u"text"], u"purportedly"_s);
    QCOMPARE(result[u"partialFingerprints"][u"contextHash/v1"], u"00112233445566ff"_s);
    QCOMPARE(result[u"properties"][u"voice"], u"narration"_s);
    QVERIFY(result[u"properties"][u"speaker"].isNull());
}

void SarifTest::namesTheFileWhereTheTextStandsInOne()
{
    const Article article = ferryArticle();
    Outgoings outgoings;
    outgoings.add(article, {}, ferryAnalysis(article));
    SarifWriter writer(exportContext());

    writer.add(outgoings.last(), u"a folder/caf\u00E9 #1.txt"_s);
    writer.add(outgoings.last(), u"https://example.org/a b"_s);
    writer.add(outgoings.last(), u"notes: a.txt"_s);
    const QJsonObject run = runOf(*writer.finish());

    QCOMPARE(run[u"artifacts"][0][u"location"][u"uri"], u"a%20folder/caf%C3%A9%20%231.txt"_s);
    QCOMPARE(run[u"artifacts"][1][u"location"][u"uri"], u"https://example.org/a%20b"_s);
    QCOMPARE(run[u"artifacts"][2][u"location"][u"uri"], u"notes%3A%20a.txt"_s);
    QCOMPARE(run[u"artifacts"][0][u"hashes"][u"sha-256"], u"00ff"_s);
    QVERIFY(run[u"artifacts"][0][u"contents"].isUndefined());
    QCOMPARE(
        run[u"results"][1][u"locations"][0][u"physicalLocation"][u"artifactLocation"][u"index"], 1);
}

void SarifTest::writesAnnotationsAsResults()
{
    const Article article = ferryArticle();
    Outgoings outgoings;
    SarifWriter writer(exportContext());

    writer.add(
        outgoings.add(article, {annotationOf(article, u"late\n\U0001F6A2 The"_s, u"harbour"_s)}));
    const QJsonObject run = runOf(*writer.finish());
    const QJsonObject result = run[u"results"][0].toObject();

    QCOMPARE(result[u"ruleId"], u"code.harbour"_s);
    QVERIFY(result[u"message"][u"text"].toString().startsWith(u"Why"));
    QCOMPARE(regionOf(result)[u"startLine"], 1);
    QCOMPARE(regionOf(result)[u"endLine"], 2);
    QCOMPARE(regionOf(result)[u"endColumn"], 7);
    QCOMPARE(result[u"properties"][u"target"], u"Harbour board"_s);
    QCOMPARE(run[u"tool"][u"driver"][u"rules"][0][u"shortDescription"][u"text"],
             u"Harbour & quay"_s);
}

void SarifTest::givesAnOrphanNoRegion()
{
    const Article article = ferryArticle();
    Annotation lost = annotationOf(article, u"board"_s, u"harbour"_s);
    lost.selector.exact = u"words that are nowhere to be found in this"_s;
    Outgoings outgoings;
    SarifWriter writer(exportContext());

    writer.add(outgoings.add(article, {lost}));
    const QJsonObject result = runOf(*writer.finish())[u"results"][0].toObject();

    QVERIFY(regionOf(result).isEmpty());
    QCOMPARE(result[u"properties"][u"exact"], lost.selector.exact);
}

void SarifTest::writesTheSameResultWhateverComesBefore()
{
    const Article first = ferryArticle(u"Another \U0001F6A2 late"_s);
    const Article second = ferryArticle();
    Outgoings outgoings;
    const Outgoing *const before =
        &outgoings.add(first, {annotationOf(first, u"board"_s, u"doubt"_s)});
    const Outgoing *const after = &outgoings.add(second, {}, ferryAnalysis(second));
    SarifWriter alone(exportContext());
    SarifWriter both(exportContext());

    alone.add(*after);
    both.add(*before);
    both.add(*after);
    QJsonObject one = runOf(*alone.finish())[u"results"][0].toObject();
    QJsonObject two = runOf(*both.finish())[u"results"][1].toObject();
    QCOMPARE(two[u"ruleIndex"], 1);
    for (QJsonObject *const result : {&one, &two}) {
        result->remove(u"ruleIndex");
        result->remove(u"locations");
    }

    QCOMPARE(two, one);
}

void SarifTest::saysThatSomebodyFoundItNotHere()
{
    const Article article = ferryArticle();
    Outgoings outgoings;
    outgoings.add(article, {}, ferryAnalysis(article));
    Review review = *outgoings.last().shown.review;
    review.verdicts.emplace(u"00112233445566ff"_s, Verdict{.article = article.id(),
                                                           .rule = RuleId(u"doubt.purportedly"_s),
                                                           .selector = {},
                                                           .answer = Answer::NotHere,
                                                           .reason = u"A court report"_s,
                                                           .modified = {}});
    Outgoing outgoing = outgoings.last();
    outgoing.shown.review = &review;
    SarifWriter writer(exportContext());

    writer.add(outgoing);
    const QJsonValue result = runOf(*writer.finish())[u"results"][0];

    QCOMPARE(result[u"suppressions"][0][u"kind"], u"external"_s);
    QCOMPARE(result[u"suppressions"][0][u"justification"], u"A court report"_s);
}

void SarifTest::obeysASchema()
{
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, u"import jsonschema"_s});
    if (!python.waitForFinished() || python.exitCode() != 0) {
        QSKIP("python3 or its jsonschema is not there");
    }
    const Article article = ferryArticle();
    Annotation lost = annotationOf(article, u"board"_s, u"harbour"_s);
    lost.selector.exact = u"words that are nowhere to be found in this"_s;
    Outgoings outgoings;
    SarifWriter writer(exportContext());
    writer.add(outgoings.add(article, {annotationOf(article, u"board"_s, u"doubt"_s), lost},
                             ferryAnalysis(article)));
    writer.add(outgoings.last(), u"https://example.org/ferry"_s);
    QTemporaryDir folder;
    QFile log(folder.filePath(u"a.sarif"_s));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write(*writer.finish());
    log.close();

    python.start(u"python3"_s,
                 {u"-W"_s, u"ignore"_s, u"-c"_s,
                  u"import json, jsonschema, sys\n"
                  "schema, log = (json.load(open(name)) for name in sys.argv[1:])\n"
                  "jsonschema.validate(log, schema)"_s,
                  qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/tests/data/sarif.schema.json",
                  log.fileName()});
    QVERIFY(python.waitForFinished());

    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
}

SLANTLIGHT_TEST(SarifTest)

#include "tst_sarif.moc"
