// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/library.h"
#include "tests/support/program.h"
#include "tests/support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

namespace {

const Coder ana{.id = CoderId(u"11111111-aaaa-4bbb-8ccc-222222222222"_s), .name = u"Ana"_s};

/// 1,000 characters, of which the purported envoy's words are the first.
Article longArticle()
{
    const QString begin = u"The purported envoy left. "_s;
    return Article::fromParts(
        {{.kind = BlockKind::Paragraph, .text = begin + QString(1000 - begin.size(), u'x')}},
        {.title = u"A visit ends"_s});
}

void annotate(Library &library, const Article &article, qsizetype begin, qsizetype end,
              const CoderId &coder, const QString &code = u"doubt"_s)
{
    Annotation annotation = Annotation::create(
        article.id(), CodeId(code), describe(article.text(), {TextOffset(begin), TextOffset(end)}));
    annotation.coder = coder;
    QVERIFY(library.annotations().add(annotation));
}

/// Two coders, 100 characters marked by each, 80 by both.
QString libraryOfTwo(const Workplace &place)
{
    const QString path = place.path(u"team.sqlite"_s);
    auto library = Library::open(path);
    const Article article = longArticle();
    if (!library || !library->articles().save(article) || !library->coders().save(ana)) {
        qFatal("no library");
    }
    annotate(*library, article, 100, 200, {});
    annotate(*library, article, 120, 220, ana.id);
    return path;
}

} // namespace

class AgreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsTheWorkedNumbers();
    void printsTablesArticlesAndDifferences();
    void tellsItAsJson();
    void writesATable();
    void comparesWithTheRules();
    void saysWhyAFigureDoesNotExist();
    void knowsCodersByNameAndId_data();
    void knowsCodersByNameAndId();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void namesALibraryThatIsNotThere();
    void tellsWhatWasSaidToRules();
    void namesAnArticleThatIsNotThere();
};

void AgreeTest::printsTheWorkedNumbers()
{
    const Workplace place;
    const QString path = libraryOfTwo(place);

    const Run run = place.run({u"agree"_s, u"--library"_s, path});

    QCOMPARE(run.said, QByteArray());
    QCOMPARE(run.code, 0);
    const QString out = QString::fromUtf8(run.out);
    QVERIFY2(out.startsWith(u"Coders    me, Ana\nUnits     character. "_s), run.out.constData());
    const QString words = out.simplified();
    QVERIFY2(words.contains(u"any code 1000 100 100 0.9600 0.7778"_s), run.out.constData());
    QVERIFY2(words.contains(u" 0.8000 0.0000 1.0000 0.9200 "_s), run.out.constData());
    QVERIFY(words.contains(u"doubt 1000 100 100 0.9600 0.7778"_s));
}

void AgreeTest::printsTablesArticlesAndDifferences()
{
    const Workplace place;
    const QString path = libraryOfTwo(place);

    const Run run = place.run(
        {u"agree"_s, u"--library"_s, path, u"--table"_s, u"--by-article"_s, u"--differences"_s});

    QCOMPARE(run.code, 0);
    const QString words = QString::fromUtf8(run.out).simplified();
    QVERIFY2(words.contains(u"any code: rows me, columns Ana (nothing) marked "
                            "(nothing) 880 20 marked 20 80"_s),
             run.out.constData());
    QVERIFY(words.contains(u"By article"_s));
    QVERIFY(words.contains(u"A visit ends 1000 100 100"_s));
    QVERIFY2(words.contains(u"1 difference other ends me: doubt, \"xxx"_s), run.out.constData());
}

void AgreeTest::tellsItAsJson()
{
    const Workplace place;
    const QString path = libraryOfTwo(place);

    const Run run =
        place.run({u"agree"_s, u"--library"_s, path, u"--format"_s, u"json"_s, u"--differences"_s});

    QCOMPARE(run.code, 0);
    const QJsonObject all = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(all.value(u"schema"_s), 1);
    QCOMPARE(all.value(u"unit"_s), u"character"_s);
    QCOMPARE(all.value(u"coders"_s).toArray().at(1).toObject().value(u"name"_s), u"Ana"_s);
    const QJsonObject figures = all.value(u"place"_s).toObject();
    QCOMPARE(figures.value(u"cohensKappa"_s), 0.7778);
    QCOMPARE(figures.value(u"percentAgreement"_s), 0.96);
    QCOMPARE(figures.value(u"f1"_s), 0.8);
    QVERIFY(figures.value(u"undefined"_s).toObject().isEmpty());
    QCOMPARE(figures.value(u"tables"_s).toArray().at(0).toObject().value(u"units"_s),
             (QJsonArray{QJsonArray{880, 20}, QJsonArray{20, 80}}));
    const QJsonObject article = all.value(u"byArticle"_s).toArray().at(0).toObject();
    QCOMPARE(article.value(u"id"_s), longArticle().id().text());
    const QJsonObject difference = article.value(u"differences"_s).toArray().at(0).toObject();
    QCOMPARE(difference.value(u"kind"_s), u"other-ends"_s);
    QCOMPARE(difference.value(u"second"_s).toObject().value(u"start"_s), 120);
    QVERIFY(all.value(u"rulePack"_s).isNull());
}

void AgreeTest::writesATable()
{
    const Workplace place;
    const QString path = libraryOfTwo(place);

    const Run run = place.run(
        {u"agree"_s, u"--library"_s, path, u"--format"_s, u"csv"_s, u"-o"_s, u"agreement.csv"_s});

    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, QByteArray());
    const QList<QByteArray> lines = place.read(u"agreement.csv"_s).split('\n');
    QVERIFY(lines.at(0).startsWith(
        "article,title,compared,code,unit,units,units marked: me,annotations: me,"));
    QVERIFY(lines.at(1).startsWith(",,place,,character,1000,100,1,100,1,0.9600,0.7778,"));
    QVERIFY(lines.at(2).startsWith(",,placeAndCode,,character,1000,"));
    QVERIFY(lines.at(3).startsWith(",,place,doubt,character,1000,"));
    QVERIFY(lines.at(4).contains(",A visit ends,place,,character,1000,"));
}

void AgreeTest::comparesWithTheRules()
{
    const Workplace place;
    const QString path = place.path(u"mine.sqlite"_s);
    {
        auto library = Library::open(path);
        const Article article = longArticle();
        QVERIFY(library && library->articles().save(article));
        annotate(*library, article, 4, 13, {});
    }

    const Run run = place.run({u"agree"_s, u"--library"_s, path, u"--machine"_s, u"--unit"_s,
                               u"token"_s, u"--code"_s, u"doubt"_s, u"--format"_s, u"json"_s});

    QCOMPARE(run.said, QByteArray());
    QCOMPARE(run.code, 0);
    const QJsonObject all = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(all.value(u"placeAndCode"_s).toObject().value(u"cohensKappa"_s), 1);
    QVERIFY(all.value(u"rulePack"_s).toString().startsWith(u"sha256:"_s));
    QVERIFY(all.value(u"coders"_s).toArray().at(1).toObject().value(u"isMachine"_s).toBool());
}

void AgreeTest::saysWhyAFigureDoesNotExist()
{
    const Workplace place;
    const QString path = libraryOfTwo(place);

    const Run run = place.run({u"agree"_s, u"--library"_s, path, u"--code"_s, u"verb"_s});

    QCOMPARE(run.code, 0);
    const QString words = QString::fromUtf8(run.out).simplified();
    QVERIFY2(words.contains(u"verb 1000 0 0 1.0000 [1] [1] [2] [2] [2] [2] 1.0000"_s),
             run.out.constData());
    QVERIFY(words.contains(u"[1] Undefined: everybody judged every unit alike"_s));
    QVERIFY(words.contains(u"[2] Undefined: nobody marked anything."_s));
}

void AgreeTest::knowsCodersByNameAndId_data()
{
    QTest::addColumn<QString>("names");

    QTest::newRow("a name and me") << u"Ana,me"_s;
    QTest::newRow("in other letters") << u"ANA, Me"_s;
    QTest::newRow("an id") << u"me,11111111-aaaa-4bbb-8ccc-222222222222"_s;
}

void AgreeTest::knowsCodersByNameAndId()
{
    QFETCH(const QString, names);
    const Workplace place;
    const QString path = libraryOfTwo(place);

    const Run run = place.run({u"agree"_s, u"--library"_s, path, u"--coders"_s, names});

    QCOMPARE(run.said, QByteArray());
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("0.7778"));
}

void AgreeTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("why");

    QTest::newRow("an unknown coder")
        << QStringList{u"--coders"_s, u"me,Zoe"_s}
        << u"nobody in this library is called 'Zoe'; it knows me, Ana"_s;
    QTest::newRow("one coder") << QStringList{u"--coders"_s, u"Ana"_s}
                               << u"here is only Ana; add --machine"_s;
    QTest::newRow("an unknown unit")
        << QStringList{u"--unit"_s, u"byte"_s} << u"--unit takes character, token or sentence"_s;
    QTest::newRow("an unknown format")
        << QStringList{u"--format"_s, u"xml"_s} << u"--format takes text, json or csv"_s;
    QTest::newRow("a word too many") << QStringList{u"Ana"_s} << u"'Ana' is no option"_s;
}

void AgreeTest::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, why);
    const Workplace place;
    const QString path = libraryOfTwo(place);

    const Run run = place.run(QStringList{u"agree"_s, u"--library"_s, path} + arguments);

    QCOMPARE(run.code, 2);
    QVERIFY2(run.says(why), run.said.constData());
    QVERIFY(run.out.isEmpty());
}

void AgreeTest::namesALibraryThatIsNotThere()
{
    const Workplace place;

    const Run run = place.run({u"agree"_s, u"--library"_s, u"gone.sqlite"_s});

    QCOMPARE(run.code, 3);
    QVERIFY(run.says(u"gone.sqlite"_s));
}

void AgreeTest::namesAnArticleThatIsNotThere()
{
    const Workplace place;
    const QString path = libraryOfTwo(place);

    const Run run = place.run(
        {u"agree"_s, u"--library"_s, path, u"--article"_s, u"0123456789abcdef0123456789abcdef"_s});

    QCOMPARE(run.code, 3);
    QVERIFY2(run.says(u"0123456789abcdef0123456789abcdef"_s), run.said.constData());
}

void AgreeTest::tellsWhatWasSaidToRules()
{
    const Workplace place;
    const QString path = libraryOfTwo(place);
    {
        const auto library = Library::open(path);
        const Article article = longArticle();
        Verdict verdict{.article = article.id(),
                        .rule = RuleId(u"doubt.purported"_s),
                        .selector = describe(article.text(), {TextOffset(4), TextOffset(13)}),
                        .answer = Answer::NotHere,
                        .reason = u"A term of art"_s,
                        .modified = QDateTime::currentDateTimeUtc()};
        QVERIFY(library && library->verdicts().change(std::nullopt, verdict));
        verdict.rule = RuleId(u"once.there"_s);
        verdict.answer = Answer::Agree;
        verdict.reason.clear();
        QVERIFY(library->verdicts().change(std::nullopt, verdict));
    }

    const Run text = place.run({u"agree"_s, u"--library"_s, path, u"--by-rule"_s});
    const Run csv =
        place.run({u"agree"_s, u"--library"_s, path, u"--by-rule"_s, u"--format"_s, u"csv"_s});
    const Run json =
        place.run({u"agree"_s, u"--library"_s, path, u"--by-rule"_s, u"--format"_s, u"json"_s});

    QCOMPARE(text.code, 0);
    const QString words = QString::fromUtf8(text.out).simplified();
    QVERIFY2(words.contains(u"doubt.purported 0 1 0 %"_s), text.out.constData());
    QVERIFY(words.contains(u"why: A term of art"_s));
    QVERIFY(words.contains(u"once.there 1 0 100 % in no rule pack now"_s));
    QVERIFY(csv.out.contains("\nonce.there,,1,0,1.0000,no,"));
    const QJsonArray rules = QJsonDocument::fromJson(json.out).object().value(u"rules"_s).toArray();
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules.at(0).toObject().value(u"lastReasons"_s), QJsonArray{u"A term of art"_s});
    QVERIFY(rules.at(1).toObject().value(u"says"_s).isNull());
}

SLANTLIGHT_TEST(AgreeTest)

#include "tst_agree.moc"
