// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/annotationreader.h"
#include "core/exchange/webannotation.h"
#include "tests/support/annotatedarticle.h"
#include "tests/support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

QByteArray written(const AnnotatedArticle &annotated, ArticleText text = ArticleText::Left)
{
    const Review review = annotated.review();
    WebAnnotationWriter writer(annotated.context(), text);
    writer.add({.shown = exported(review, {}),
                .name = u"article"_s,
                .retrieved = {},
                .tags = {u"harbour"_s},
                .note = u"Read twice."_s,
                .collections = {}});
    return writer.finish().value();
}

QJsonArray itemsOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json)[u"first"][u"items"].toArray();
}

QJsonValue part(const QJsonValue &parts, QLatin1StringView type)
{
    for (const QJsonValue &each : parts.toArray()) {
        if (each[u"type"].toString() == type) {
            return each;
        }
    }
    return {};
}

} // namespace

class WebAnnotationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatTheModelAsksFor();
    void countsInCodePoints();
    void countsCodePointsBothWays();
    void writesMarkersAsByAProgram();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void keepsTheTextWhereItIsAsked();
    void givesTheSameBytesAgain();
    void readsWhatOthersWrite();
    void takesEachTargetOfSeveral();
    void readsNoMoreThanAUuidAsOne();
    void readsAnExportOfHypothesis();
    void givesTheSameIdsToWhatHasNone();
    void tellsWhatIsNoAnnotation_data();
    void tellsWhatIsNoAnnotation();
};

void WebAnnotationTest::writesWhatTheModelAsksFor()
{
    const AnnotatedArticle annotated = annotatedArticle(7);
    const QByteArray json = written(annotated);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QCOMPARE(document[u"@context"][0].toString(), u"http://www.w3.org/ns/anno.jsonld"_s);
    QCOMPARE(document[u"type"].toString(), u"AnnotationCollection"_s);
    QVERIFY(document[u"id"].toString().startsWith("urn:uuid:"_L1));
    QCOMPARE(document[u"total"].toInt(), static_cast<int>(annotated.annotations.size()));
    QCOMPARE(document[u"first"][u"type"].toString(), u"AnnotationPage"_s);
    QVERIFY(!annotated.annotations.empty());
    for (const QJsonValue &item : itemsOf(json)) {
        QVERIFY(item[u"id"].toString().startsWith("urn:uuid:"_L1));
        QCOMPARE(item[u"type"].toString(), u"Annotation"_s);
        QCOMPARE(item[u"creator"][u"type"].toString(), u"Person"_s);
        QVERIFY(!item[u"body"].toArray().isEmpty());
        QVERIFY(QDateTime::fromString(item[u"created"].toString(), Qt::ISODateWithMs).isValid());
        const QJsonValue target = item[u"target"];
        QCOMPARE(target[u"source"][u"id"].toString(), u"https://example.org/7"_s);
        QVERIFY(!part(target[u"selector"], "TextQuoteSelector"_L1)[u"exact"].toString().isEmpty());
        QVERIFY(part(target[u"selector"], "TextPositionSelector"_L1)[u"end"].toInt() > 0);
    }
}

void WebAnnotationTest::countsInCodePoints()
{
    AnnotatedArticle annotated = annotatedArticle(1);
    annotated.article =
        std::make_shared<const Article>(Article::fromParts({{.text = u"🚢🚢 late ferry"_s}}));
    Annotation annotation =
        Annotation::create(annotated.article->id(), CodeId(u"doubt"_s),
                           describe(annotated.article->text(), {TextOffset(5), TextOffset(9)}));
    annotated.annotations = {annotation};
    const QJsonValue item = itemsOf(written(annotated)).at(0);
    const QJsonValue position = part(item[u"target"][u"selector"], "TextPositionSelector"_L1);
    QCOMPARE(position[u"start"].toInt(), 3);
    QCOMPARE(position[u"end"].toInt(), 7);
}

void WebAnnotationTest::countsCodePointsBothWays()
{
    const QString text = u"a🚢b🚢🚢c"_s; // 9 units, 6 code points
    const CodePoints codePoints(text);
    const std::vector<qsizetype> places{0, 1, 3, 4, 6, 8, 9};
    for (std::size_t i = 0; i < places.size(); ++i) {
        QCOMPARE(codePoints.before(TextOffset(places[i])), static_cast<qint64>(i));
        QCOMPARE(codePoints.place(static_cast<qint64>(i)), TextOffset(places[i]));
    }
    QCOMPARE(codePoints.place(7), std::nullopt);
    QCOMPARE(codePoints.place(-1), std::nullopt);
    QCOMPARE(codePoints.before(TextOffset(99)), 6);
}

void WebAnnotationTest::writesMarkersAsByAProgram()
{
    AnnotatedArticle annotated = annotatedArticle(3);
    Review review = annotated.review();
    Marker marker;
    marker.span = {TextOffset(0), TextOffset(5)};
    marker.rule = RuleId(u"doubt.purportedly"_s);
    marker.weight = 0.9;
    marker.message = u"Says that it is not sure."_s;
    marker.fingerprint = u"0123456789abcdef"_s;
    review.analysis.markers = {marker};
    WebAnnotationWriter writer(annotated.context(), ArticleText::Left);
    writer.add({.shown = exported(review, {.withAnnotations = false}),
                .name = {},
                .retrieved = {},
                .tags = {},
                .note = {},
                .collections = {}});
    const QByteArray json = writer.finish().value();
    QCOMPARE(itemsOf(json).size(), 1);
    const QJsonValue item = itemsOf(json).at(0);
    QCOMPARE(item[u"creator"][u"type"].toString(), u"Software"_s);
    QCOMPARE(item[u"motivation"].toString(), u"highlighting"_s);
    QVERIFY(json.contains("tag:slantlight.org,2026:rule:doubt.purportedly"));
    const auto parcel = readAnnotations(json);
    QVERIFY(parcel);
    QCOMPARE(parcel->machine, 1);
    QVERIFY(parcel->articles.at(0).annotations.empty());
}

void WebAnnotationTest::comesBackAsItWas_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
}

void WebAnnotationTest::comesBackAsItWas()
{
    QFETCH(quint32, seed);
    const AnnotatedArticle annotated = annotatedArticle(seed);
    const auto parcel = readAnnotations(written(annotated));
    QVERIFY(parcel);
    QCOMPARE(parcel->articles.size(), 1);
    const ParcelArticle &article = parcel->articles.front();
    QCOMPARE(article.id, annotated.article->id());
    QCOMPARE(article.unit, ParcelArticle::Unit::Utf16);
    QCOMPARE(article.tags, QStringList{u"harbour"_s});
    QCOMPARE(article.note, u"Read twice."_s);
    std::vector<Annotation> back = article.annotations;
    for (Annotation &annotation : back) {
        annotation.article = annotated.article->id();
    }
    const auto byId = [](std::vector<Annotation> annotations) {
        std::ranges::sort(annotations, {}, &Annotation::id);
        return annotations;
    };
    QCOMPARE(byId(back), byId(annotated.elsewhere()));
    for (const Code &code : parcel->codes) {
        QCOMPARE(code, *annotated.codebook.code(code.id));
    }
}

void WebAnnotationTest::keepsTheTextWhereItIsAsked()
{
    AnnotatedArticle annotated = annotatedArticle(11);
    annotated.article = std::make_shared<const Article>(
        Article::fromParts({{.kind = BlockKind::Headline, .text = u"Ferry late"_s},
                            {.kind = BlockKind::BlockQuote,
                             .text = u"See the page of 🚢 the harbour"_s,
                             .source = {},
                             .links = {{.span = {TextOffset(8), TextOffset(12)},
                                        .address = u"https://example.org/harbour"_s}}}},
                           {.title = u"Ferry late"_s,
                            .author = u"Ines"_s,
                            .published = QDate(2026, 1, 5),
                            .language = u"en"_s,
                            .address = u"https://example.org/a"_s,
                            .path = u"/home/ines/a.txt"_s,
                            .site = u"The Quay"_s}));
    annotated.annotations.clear();
    const QByteArray json = written(annotated, ArticleText::Embedded);
    QVERIFY2(!json.contains("/home/ines"), "a path of this machine is nobody's business");
    const auto parcel = readAnnotations(json);
    QVERIFY(parcel);
    const auto &article = parcel->articles.at(0).article;
    QVERIFY(article);
    QCOMPARE(article->id(), annotated.article->id());
    QCOMPARE(article->blocks(), annotated.article->blocks());
    QCOMPARE(article->links(), annotated.article->links());
    ArticleFacts facts = annotated.article->facts();
    facts.path.clear();
    QCOMPARE(article->facts(), facts);
}

void WebAnnotationTest::givesTheSameBytesAgain()
{
    const AnnotatedArticle annotated = annotatedArticle(5);
    QCOMPARE(written(annotated), written(annotated));
}

void WebAnnotationTest::readsWhatOthersWrite()
{
    const auto parcel = readAnnotations(R"({"@context": "http://www.w3.org/ns/anno.jsonld",
        "@graph": [
        {"id": "http://example.org/anno/1", "type": "Annotation", "creator": {"type": "Person",
         "name": "Ole"}, "bodyValue": "Is that so?", "created": "2026-01-05T09:10:00+01:00",
         "target": {"source": "https://example.org/a", "selector": {"type": "FragmentSelector",
         "value": "x", "refinedBy": {"type": "TextQuoteSelector", "exact": "the quay",
         "prefix": "at ", "suffix": " today"}}}},
        {"@id": "http://example.org/anno/2", "@type": "oa:Annotation", "motivation": "tagging",
         "body": [{"type": "TextualBody", "value": "harbour"}, "http://example.org/x"],
         "target": [{"source": {"id": "https://example.org/a"}, "selector": [
         {"type": "TextPositionSelector", "start": 3, "end": 8},
         {"type": "TextQuoteSelector", "exact": "ferry"}]}]},
        {"id": "http://example.org/anno/3", "type": "Annotation", "bodyValue": "A fine page",
         "target": "https://example.org/b"}]})");
    QVERIFY(parcel);
    QCOMPARE(parcel->coders.size(), 1);
    QCOMPARE(parcel->coders.front().name, u"Ole"_s);
    QCOMPARE(parcel->articles.size(), 3);
    const ParcelArticle &quoted = parcel->articles.at(0);
    QCOMPARE(quoted.address, u"https://example.org/a"_s);
    QCOMPARE(quoted.unit, ParcelArticle::Unit::Unknown);
    QCOMPARE(quoted.annotations.at(0).selector.exact, u"the quay"_s);
    QCOMPARE(quoted.annotations.at(0).memo, u"Is that so?"_s);
    QCOMPARE(quoted.annotations.at(0).created,
             QDateTime(QDate(2026, 1, 5), QTime(8, 10), QTimeZone::UTC));
    const ParcelArticle &placed = parcel->articles.at(1);
    QCOMPARE(placed.unit, ParcelArticle::Unit::CodePoints);
    QCOMPARE(placed.annotations.at(0).selector.position, TextSpan(TextOffset(3), TextOffset(8)));
    QCOMPARE(placed.annotations.at(0).tags, QStringList{u"harbour"_s});
    QCOMPARE(parcel->articles.at(2).note, u"A fine page"_s);
}

void WebAnnotationTest::takesEachTargetOfSeveral()
{
    const auto parcel = readAnnotations(R"({"id": "http://example.org/1", "type": "Annotation",
        "creator": [{"type": "Software", "name": "Tool"}, {"type": "Person", "name": "Ole"}],
        "target": [{"source": "https://example.org/a", "selector": {"type": "TextQuoteSelector",
        "exact": "quay"}}, {"source": "https://example.org/a", "selector": {"type":
        "TextPositionSelector", "start": 3, "end": 8}}]})");
    QVERIFY(parcel);
    QCOMPARE(parcel->machine, 0);
    QCOMPARE(parcel->coders.front().name, u"Ole"_s);
    qsizetype count = 0;
    for (const ParcelArticle &article : parcel->articles) {
        count += std::ssize(article.annotations);
    }
    QCOMPARE(count, 2);
}

void WebAnnotationTest::readsNoMoreThanAUuidAsOne()
{
    const QString id = u"6f1d0c52-6d0c-4d2f-8d6b-0f2c3a4b5c6d"_s;
    QCOMPARE(uuidOf(u"urn:uuid:"_s + id), id);
    QVERIFY(uuidOf(u"urn:uuid:"_s + id + u"#1"_s) != uuidOf(u"urn:uuid:"_s + id + u"#2"_s));
    QVERIFY(isUuid(id) && isUuid(u'{' + id + u'}'));
    QVERIFY(!isUuid(id + u"-2"_s) && !isUuid(QString()));
}

void WebAnnotationTest::readsAnExportOfHypothesis()
{
    const QByteArray annotations = R"([
        {"id": "Abc", "created": "2026-02-01T10:00:00.000000+00:00",
         "updated": "2026-02-02T10:00:00.000000+00:00", "user": "acct:ole@hypothes.is",
         "uri": "https://example.org/a", "text": "Says **who**?", "tags": ["doubt", "to do"],
         "document": {"title": ["Ferry late"]},
         "target": [{"source": "https://example.org/a", "selector": [
           {"type": "RangeSelector", "startContainer": "/div[1]/p[2]", "startOffset": 4,
            "endContainer": "/div[1]/p[2]", "endOffset": 15},
           {"type": "TextPositionSelector", "start": 713, "end": 724},
           {"type": "TextQuoteSelector", "exact": "purportedly", "prefix": "is ",
            "suffix": " late"}]}]},
        {"id": "Def", "created": "2026-02-03T10:00:00+00:00", "updated": "2026-02-03T10:00:00+00:00",
         "user": "acct:mara@hypothes.is", "uri": "https://example.org/a", "text": "The agency.",
         "tags": [], "references": ["Abc"], "target": [{"source": "https://example.org/a"}]},
        {"id": "Ghi", "created": "2026-02-03T11:00:00+00:00", "updated": "2026-02-03T11:00:00+00:00",
         "user": "acct:mara@hypothes.is", "uri": "https://example.org/a", "text": "Good page",
         "tags": [], "target": [{"source": "https://example.org/a"}]}])";
    for (const QByteArray &json :
         {annotations, QByteArray("{\"total\": 3, \"rows\": " + annotations + "}"),
          QByteArray("{\"export_date\": \"2026-02-04\", \"annotations\": " + annotations + "}")}) {
        const auto parcel = readAnnotations(json);
        QVERIFY(parcel);
        QCOMPARE(parcel->articles.size(), 1);
        const ParcelArticle &article = parcel->articles.front();
        QCOMPARE(article.title, u"Ferry late"_s);
        QCOMPARE(article.note, u"Good page"_s);
        QCOMPARE(article.annotations.size(), 1);
        const Annotation &annotation = article.annotations.front();
        QCOMPARE(annotation.memo, u"Says **who**?\n\nmara: The agency."_s);
        QCOMPARE(annotation.tags, (QStringList{u"doubt"_s, u"to do"_s}));
        QCOMPARE(annotation.selector.exact, u"purportedly"_s);
        QCOMPARE(annotation.layer, Layer::Imported);
        QCOMPARE(parcel->coders.at(0).name, u"ole"_s);
    }
}

void WebAnnotationTest::givesTheSameIdsToWhatHasNone()
{
    const QByteArray json = R"({"type": "Annotation", "bodyValue": "x", "target": {"source":
        "https://example.org/a", "selector": {"type": "TextQuoteSelector", "exact": "ferry"}}})";
    const auto once = readAnnotations(json);
    const auto again = readAnnotations(json);
    QVERIFY(once && again);
    QVERIFY(!once->articles.at(0).annotations.at(0).id.text().isEmpty());
    QCOMPARE(once->articles.at(0).annotations.at(0).id, again->articles.at(0).annotations.at(0).id);
}

void WebAnnotationTest::tellsWhatIsNoAnnotation_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << ""_ba << ErrorCode::MalformedJson << u"line 1"_s;
    QTest::newRow("cut off") << "{\"items\": [\n{\"target\""_ba << ErrorCode::MalformedJson
                             << u"line 2"_s;
    QTest::newRow("a feed") << R"({"version": "https://jsonfeed.org/version/1.1", "items":
        [{"id": "1", "content_text": "x"}]})"_ba
                            << ErrorCode::UnsupportedFormat << QString();
    QTest::newRow("a list of numbers") << "[1, 2]"_ba << ErrorCode::UnsupportedFormat << QString();
    QTest::newRow("no annotations")
        << "{\"items\": []}"_ba << ErrorCode::UnsupportedFormat << QString();
}

void WebAnnotationTest::tellsWhatIsNoAnnotation()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    const auto parcel = readAnnotations(json);
    QVERIFY(!parcel);
    QCOMPARE(parcel.error().code, code);
    QCOMPARE(parcel.error().detail, detail);
}

SLANTLIGHT_TEST(WebAnnotationTest)
#include "tst_webannotation.moc"
