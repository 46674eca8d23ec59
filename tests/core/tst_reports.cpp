// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/analysisjson.h"
#include "core/exchange/markercsv.h"
#include "core/exchange/text.h"
#include "tests/support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

Article ferryArticle()
{
    return Article::fromParts(
        {{.kind = BlockKind::Headline, .text = u"Ferry \U0001F6A2 late"_s},
         {.kind = BlockKind::Paragraph, .text = u"\U0001F6A2 Aides claimed \"it\" may rain."_s}},
        {.published = QDate(2026, 2, 3), .language = u"en"_s});
}

TextSpan spanOf(const Article &article, QStringView words)
{
    const qsizetype begin = article.text().indexOf(words);
    return {TextOffset(begin), TextOffset(begin + words.size())};
}

Analysis ferryAnalysis(const Article &article)
{
    Analysis analysis;
    analysis.language = u"en"_s;
    analysis.markers = {
        {.span = spanOf(article, u"claimed \"it\""),
         .rule = RuleId(u"verb.claim"_s),
         .category = Category::Verb,
         .severity = Severity::Weak,
         .weight = 0.83,
         .voice = Voice::Narration,
         .speaker = {},
         .message = u"Doubts, without saying why."_s,
         .cite = u"An Author 2001"_s,
         .neutral = {u"said"_s},
         .fingerprint = u"00112233445566ff"_s},
        {.span = spanOf(article, u"may"),
         .rule = RuleId(u"hedge.may"_s),
         .category = Category::Hedge,
         .severity = Severity::Note,
         .weight = 0.3,
         .voice = Voice::Indirect,
         .speaker = u"Aides"_s,
         .message = {},
         .cite = {},
         .neutral = {},
         .fingerprint = {}},
    };
    analysis.attributions = {{.source = spanOf(article, u"Aides"),
                              .cue = spanOf(article, u"claimed"),
                              .content = {spanOf(article, u"\"it\" may rain")},
                              .kind = AttributionKind::Indirect,
                              .verbClass = u"illocutionary"_s,
                              .stance = Stance::Distancing,
                              .speaker = u"Aides"_s},
                             {.source = {},
                              .cue = {},
                              .content = {},
                              .kind = AttributionKind::Direct,
                              .verbClass = {},
                              .stance = Stance::Neutral,
                              .speaker = {}}};
    analysis.profile.words = 8;
    analysis.profile.quotedShare = 0.125;
    analysis.profile.marks[static_cast<std::size_t>(Category::Verb)] = 1;
    analysis.rulePack = u"sha256:abc"_s;
    return analysis;
}

Review reviewFor(const Article &article, const Analysis &analysis)
{
    return reviewOf(std::make_shared<const Article>(article), analysis);
}

Review ferryReview()
{
    const Article article = ferryArticle();
    return reviewFor(article, ferryAnalysis(article));
}

const MarkerFilter all{.leastWeight = 0};

} // namespace

class ReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheDocumentedObject();
    void countsInUtf16();
    void writesNullForWhatIsUnknown();
    void tellsHowTheTextWasRead();
    void namesTheOutlet();
    void saysWhereTheTextComesFrom();
    void writesCandidatesOnlyWhenAsked();
    void writesMarkersAsCsv();
    void guardsSpreadsheetsAgainstFormulas_data();
    void guardsSpreadsheetsAgainstFormulas();
    void writesAReportForReaders();
    void countsCharactersWhereTheInputHasNoLines();
    void saysThatThereIsNothingToSay();
};

void ReportsTest::writesTheDocumentedObject()
{
    const Review review = ferryReview();

    const QByteArray json = analysisToJson(shown(review, {}), {.id = 7, .path = u"a \"b\".txt"_s});

    const QByteArray expected =
        R"({"schema": 1, "id": 7, "path": "a \"b\".txt", "title": "Ferry 🚢 late", )"
        R"("author": null, "published": "2026-02-03", "language": "en", "notices": [], "outlet": null, "origin": [], "rulePack": "sha256:abc", "offsets": "utf16", )"
        R"("words": 8, "markers": [{"rule": "verb.claim", "category": "verb", "start": 23, )"
        R"("end": 35, "text": "claimed \"it\"", "severity": "weak", "weight": 0.83, "likelihood": null, "because": null, )"
        R"("voice": "narration", "speaker": null, "block": "paragraph", )"
        R"("message": "Doubts, without saying why.", "cite": "An Author 2001", )"
        R"("evidence": null, "neutral": ["said"], "fingerprint": "00112233445566ff"}], )"
        R"("attributions": [{"source": {"start": 17, "end": 22, "text": "Aides"}, )"
        R"("cue": {"start": 23, "end": 30, "text": "claimed"}, )"
        R"("content": [{"start": 31, "end": 44}], "kind": "indirect", )"
        R"("verbClass": "illocutionary", "stance": "distancing", "negated": false, "modal": false, )"
        R"("speaker": "Aides", "members": [], "speakers": [], "foundBy": null, "within": null}, )"
        R"({"source": null, "cue": null, "content": [], "kind": "direct", "verbClass": null, )"
        R"("stance": "neutral", "negated": false, "modal": false, "speaker": null, )"
        R"("members": [], "speakers": [], "foundBy": null, "within": null}], )"
        R"("speakers": [], "notNamed": null, "ownWords": 0, )"
        R"("profile": {"perThousandWords": {"doubt": 0, "hedge": 0, "boost": 0, "presup": 0, )"
        R"("loaded": 0, "label": 0, "puff": 0, "scale": 0, "euph": 0, "verb": 125, "vague": 0, )"
        R"("outlet": 0, "contest": 0, "edit": 0}, "quotedShare": 0.125}, "program": ")"
        + programVersion().toUtf8() + R"(", "icu": ")" + icuVersion().toUtf8() + R"("})";
    QCOMPARE(json, expected);
}

void ReportsTest::countsInUtf16()
{
    const Article article = ferryArticle();
    const Review review = ferryReview();

    const QJsonObject object =
        QJsonDocument::fromJson(analysisToJson(shown(review, {}), {})).object();

    QCOMPARE(object.value("id"_L1).toString(), article.id().text());
    const QJsonArray markers = object.value("markers"_L1).toArray();
    QCOMPARE(markers.size(), 1);
    const QJsonObject marker = markers.first().toObject();
    const auto start = marker.value("start"_L1).toInteger();
    const auto end = marker.value("end"_L1).toInteger();
    QCOMPARE(article.text().sliced(start, end - start), marker.value("text"_L1).toString());
}

void ReportsTest::writesNullForWhatIsUnknown()
{
    const Review review = reviewFor(Article({}, {}), {});

    const QJsonObject object =
        QJsonDocument::fromJson(analysisToJson(shown(review, {}), {})).object();

    for (const auto key : {"path"_L1, "title"_L1, "language"_L1, "outlet"_L1, "rulePack"_L1}) {
        QVERIFY2(object.contains(key), key.data());
        QVERIFY2(object.value(key).isNull(), key.data());
    }
    QCOMPARE(object.value("markers"_L1), QJsonArray());
}

void ReportsTest::tellsHowTheTextWasRead()
{
    const Article article = ferryArticle();
    Analysis analysis = ferryAnalysis(article);
    analysis.language = u"de"_s;
    analysis.isRead = false;
    analysis.markedUpTo = TextOffset(40);
    const Review review = reviewFor(article, analysis);
    const ReportOptions options{.notices = {{NoticeCode::EncodingGuessed, {u"windows-1252"_s}},
                                            {NoticeCode::EncodingNotPlain, {u"UTF-16LE"_s}},
                                            {NoticeCode::CharactersReplaced, {u"2"_s}},
                                            {NoticeCode::MoreArticles, {u"3"_s}}}};

    const QByteArray json = analysisToJson(shown(review, {}), options);

    QVERIFY2(json.contains(R"("notices": [{"code": "encoding-guessed", "detail": "windows-1252"}, )"
                           R"({"code": "characters-replaced", "detail": "2"}, )"
                           R"({"code": "more-articles", "detail": "3"}, )"
                           R"({"code": "language-not-read", "detail": "de"}, )"
                           R"({"code": "markers-cut", "detail": "40"}])"),
             json.constData());
}

void ReportsTest::namesTheOutlet()
{
    Analysis analysis;
    analysis.outlet = {.id = u"crier"_s,
                       .name = u"The Varnmouth Crier"_s,
                       .country = {},
                       .kind = u"local paper"_s,
                       .owner = {},
                       .cite = {}};

    const Review review = reviewFor(ferryArticle(), analysis);

    const QByteArray json = analysisToJson(shown(review, {}), {});

    QVERIFY(json.contains(R"("outlet": {"id": "crier", "name": "The Varnmouth Crier", )"
                          R"("country": null, "kind": "local paper", "medium": null, )"
                          R"("owner": null, "since": null, "cite": null})"));
}

void ReportsTest::saysWhereTheTextComesFrom()
{
    Analysis analysis;
    analysis.origin = {{.role = OriginRole::FirstPublished,
                        .clue = OriginClue::CreditLine,
                        .name = u"The Varnmouth Crier"_s,
                        .outlet = {},
                        .span = TextSpan(TextOffset(17), TextOffset(22))}};

    const Review review = reviewFor(ferryArticle(), analysis);

    QVERIFY(analysisToJson(shown(review, {}), {})
                .contains(R"("origin": [{"role": "first-published", "clue": "credit-line", )"
                          R"("name": "The Varnmouth Crier", "outlet": null, )"
                          R"("span": {"start": 17, "end": 22, "text": "Aides"}}])"));
}

void ReportsTest::writesCandidatesOnlyWhenAsked()
{
    const Review review = ferryReview();

    QVERIFY(!analysisToJson(shown(review, {}), {}).contains("hedge.may"));
    QVERIFY(analysisToJson(shown(review, all), {}).contains("hedge.may"));
}

void ReportsTest::writesMarkersAsCsv()
{
    const Review review = ferryReview();

    const QByteArray csv = markersToCsv(shown(review, all), {.id = u"n1"_s, .path = u"a,b.txt"_s});

    const QByteArray maker =
        QString(u"sha256:abc,"_s + programVersion() + u',' + icuVersion()).toUtf8();
    const QByteArray expected =
        "n1,\"a,b.txt\",,,2026-02-03,,23,35,\"claimed \"\"it\"\"\","
        "\"Ferry 🚢 late\n🚢 Aides \", may rain.,verb,verb.claim,narration,,weak,mark,"
        "\"Doubts, without saying why.\","
        + maker
        + "\r\n"
          "n1,\"a,b.txt\",,,2026-02-03,,36,39,may,"
          "\"y 🚢 late\n🚢 Aides claimed \"\"it\"\" \", rain.,hedge,hedge.may,indirect,Aides,note,"
          "candidate,,"
        + maker + "\r\n";
    QCOMPARE(csv, expected);
    QCOMPARE(markerCsvHeader().count(','), 20);
    QVERIFY(markerCsvHeader().endsWith(",note,rulePack,program,icu\r\n"));
}

void ReportsTest::guardsSpreadsheetsAgainstFormulas_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("field");

    QTest::newRow("equals") << u"=1+1"_s << "'=1+1"_ba;
    QTest::newRow("plus") << u"+1"_s << "'+1"_ba;
    QTest::newRow("minus") << u"-1"_s << "'-1"_ba;
    QTest::newRow("at") << u"@SUM(A1)"_s << "'@SUM(A1)"_ba;
    QTest::newRow("with quotes") << u"=\"a\""_s << "\"'=\"\"a\"\"\""_ba;
    QTest::newRow("harmless") << u"a=1"_s << "a=1"_ba;
}

void ReportsTest::guardsSpreadsheetsAgainstFormulas()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, field);
    const Review review = ferryReview();

    const QByteArray csv = markersToCsv(shown(review, {}), {.id = 1, .path = path});

    const QByteArray start = "1," + field + ",,";
    QCOMPARE(csv.first(start.size()), start);
}

void ReportsTest::writesAReportForReaders()
{
    const Article article = ferryArticle();
    Analysis analysis = ferryAnalysis(article);
    analysis.outlet.emplace();
    analysis.outlet->name = u"The Varnmouth Crier"_s;
    const Review review = reviewFor(article, analysis);
    const TextSpan whole(TextOffset(0), TextOffset(article.text().size()));
    const SourcePlaces places(article.text(), {{.article = whole, .source = whole}});

    const QString report =
        analysisToText(shown(review, all), {.path = u"a.txt"_s, .places = &places});

    QCOMPARE(report, u"a.txt: Ferry \U0001F6A2 late (8 words, The Varnmouth Crier)\n"
                     "a.txt:2:9  verb  \"claimed \"it\"\"  Doubts, without saying why. (narration) "
                     "[verb.claim]\n"
                     "a.txt:2:22  hedge?  \"may\"  (indirect, Aides) [hedge.may]\n"
                     "a.txt: 2 markers: 1 hedge, 1 verb\n"
                     "a.txt: by "_s
                         + programVersion() + u", ICU "_s + icuVersion()
                         + u", rules sha256:abc\n"_s);
}

void ReportsTest::countsCharactersWhereTheInputHasNoLines()
{
    const Review review = ferryReview();

    const QString report = analysisToText(shown(review, all), {.path = u"a.html"_s});

    QVERIFY2(report.contains(u"\na.html#char=21,33  verb  \"claimed \"it\"\""), qPrintable(report));
}

void ReportsTest::saysThatThereIsNothingToSay()
{
    const Review review = reviewFor(ferryArticle(), {});

    const QString report = analysisToText(shown(review, {}), {.id = 12});

    QCOMPARE(report, u"12: Ferry \U0001F6A2 late (0 words)\n12: no markers\n12: by "_s
                         + programVersion() + u", ICU "_s + icuVersion() + u'\n');
}

SLANTLIGHT_TEST(ReportsTest)

#include "tst_reports.moc"
