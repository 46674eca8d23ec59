// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/outgoing.h"
#include "core/exchange/report.h"
#include "tests/support/testroom.h"
#include "ui/render/htmlexport.h"
#include "ui/render/palette.h"
#include "ui/words/codename.h"

#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace slantlight;
using namespace slantlight::ui;
using namespace Qt::StringLiterals;

namespace {

ExportJob jobOf(const std::vector<Article::Part> &parts, const QString &language = u"en"_s)
{
    ArticleFacts facts;
    facts.language = language;
    return {.article = std::make_shared<const Article>(Article::fromParts(parts, facts)),
            .highlights = {},
            .outlet = {},
            .rulePack = u"sha256:0123"_s};
}

void mark(ExportJob &job, const QString &words, const QString &code, const QString &note = {})
{
    const TextOffset begin(job.article->text().indexOf(words));
    job.highlights.push_back({.span = {begin, begin + words.size()},
                              .code = CodeId(code),
                              .id = words,
                              .title = code,
                              .note = note});
}

QString bodyOf(const QString &html)
{
    return html.sliced(html.indexOf(u"<body>"_s));
}

} // namespace

class HtmlExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAMarkToEyeAndEar();
    void escapesEverything();
    void saysWhatTheOutletHasToDoWithTheText();
    void nestsOverlappingMarks();
    void closesAMarkAtTheEndOfItsBlock();
    void namesLanguageAndDirection();
    void loadsNothingAndRunsNothing();
    void countsMarksInTheLegend();
    void coloursEachOwnCode();
    void notesAndMarksLeadToEachOther();
    void setsMemosFromMarkdownAndNothingElse();
    void hidesMarksOfACodeWithoutAScript();
    void saysWhereTheTextComesFrom();
    void linksOfTheArticleLeadThere();
    void lettersOfTheOtherDirectionKeepIt();
};

void HtmlExportTest::saysAMarkToEyeAndEar()
{
    ExportJob job = jobOf({{BlockKind::Paragraph, u"It may slip."_s}});
    mark(job, u"may"_s, u"hedge"_s, u"No source."_s);

    const QString html = toHtml(job);

    QVERIFY(html.contains(u"It <mark class=\"hedge mark-hedge\" title=\"hedge: No source.\">"
                          "<span class=\"unseen\"> [hedge: </span>may"
                          "<span class=\"unseen\">] </span></mark> slip."_s));
}

void HtmlExportTest::escapesEverything()
{
    ExportJob job = jobOf({{BlockKind::Headline, u"<b>A & \"B\"</b>"_s}});
    job.outlet = u"<i>Ledger</i>"_s;
    mark(job, u"A & \"B\""_s, u"my \"code\"><script>"_s, u"\"><script>alert(1)</script>\nnext"_s);

    const QString html = bodyOf(toHtml(job));

    QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"<b>"_s) && !html.contains(u"<i>"_s));
    QVERIFY(html.contains(u"&amp;"_s) && html.contains(u"&#10;next"_s));
}

void HtmlExportTest::saysWhatTheOutletHasToDoWithTheText()
{
    ExportJob job = jobOf({{BlockKind::Paragraph, u"It may slip."_s}});
    job.outlet = u"Reuters"_s;
    QVERIFY(toHtml(job).contains(u"Published by Reuters."));

    job.outletRole = OriginRole::Agency;
    QVERIFY(toHtml(job).contains(u"A report of Reuters."));

    job.outletRole = OriginRole::FirstPublished;
    QVERIFY(toHtml(job).contains(u"First published by Reuters."));
}

void HtmlExportTest::nestsOverlappingMarks()
{
    ExportJob job = jobOf({{BlockKind::Paragraph, u"one two three four five"_s}});
    mark(job, u"one two three"_s, u"loaded"_s);
    mark(job, u"two three four"_s, u"label"_s);
    mark(job, u"three"_s, u"hedge"_s);

    const QString html = toHtml(job);

    QXmlStreamReader reader(
        html.sliced(html.indexOf(u"<article>"_s),
                    html.indexOf(u"</article>"_s) + 10 - html.indexOf(u"<article>"_s)));
    QString text;
    int depth = 0;
    int deepest = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (reader.name() == u"span") {
                reader.skipCurrentElement();
            } else if (reader.name() == u"mark") {
                deepest = std::max(deepest, ++depth);
            }
            break;
        case QXmlStreamReader::EndElement:
            depth -= reader.name() == u"mark" ? 1 : 0;
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        default:
            break;
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(text.trimmed(), job.article->text());
    QCOMPARE(deepest, 3);
    // Each mark is said once, however many pieces it is cut into.
    for (const QString &code : {u"loaded"_s, u"label"_s, u"hedge"_s}) {
        QCOMPARE(html.count(u"<span class=\"unseen\"> [%1: "_s.arg(code)), 1);
    }
    QCOMPARE(html.count(u"<span class=\"unseen\">] "_s), 3);
}

void HtmlExportTest::closesAMarkAtTheEndOfItsBlock()
{
    ExportJob job =
        jobOf({{BlockKind::Paragraph, u"one two"_s}, {BlockKind::Paragraph, u"three"_s}});
    mark(job, u"two\nthree"_s, u"highlight"_s);

    const QString html = toHtml(job);

    QVERIFY(html.contains(u"two</mark></p>"_s));
    QVERIFY(html.contains(u">three<span class=\"unseen\">] </span></mark></p>"_s));
}

void HtmlExportTest::namesLanguageAndDirection()
{
    const QString english = toHtml(jobOf({{BlockKind::Paragraph, u"Word שלום"_s}}));
    const QString hebrew = toHtml(jobOf({{BlockKind::Paragraph, u"שלום"_s}}, u"he"_s));

    QVERIFY(english.contains(u"<html lang=\"en\" dir=\"ltr\">"_s));
    QVERIFY(hebrew.contains(u"<html lang=\"he\" dir=\"rtl\">"_s));
    QVERIFY(hebrew.contains(u"<p class=\"paragraph\" dir=\"rtl\">"_s));
}

void HtmlExportTest::loadsNothingAndRunsNothing()
{
    const QString html = toHtml(jobOf({{BlockKind::Paragraph, u"Word"_s}}));

    for (const QString &way : {u"<script"_s, u"<link"_s, u"<img"_s, u"@import"_s, u"url("_s}) {
        QVERIFY2(!html.contains(way), qPrintable(way));
    }
    QVERIFY(html.contains(u"prefers-color-scheme: dark"_s) && html.contains(u"@media print"_s));
}

void HtmlExportTest::countsMarksInTheLegend()
{
    ExportJob job = jobOf({{BlockKind::Paragraph, u"It may slip or might stay."_s}});
    mark(job, u"may"_s, u"hedge"_s);
    mark(job, u"might"_s, u"hedge"_s);

    const QString html = toHtml(job);

    QVERIFY(html.contains(u"<dd class=\"count\">2</dd>"_s));
    QVERIFY(html.contains(u"sha256:0123"_s));
    QVERIFY(html.contains(u"with ICU "_s + icuVersion()));
}

void HtmlExportTest::coloursEachOwnCode()
{
    const QString html = toHtml(jobOf({{BlockKind::Paragraph, u"It may slip."_s}}));

    for (const OwnCode &own : ownCodes()) {
        const QString name = own.id.text();
        QVERIFY2(html.contains(u"mark.%1 { --hue: var(--%1); }"_s.arg(name)), qPrintable(name));
        QVERIFY2(html.contains(
                     u"--%1: %2;"_s.arg(name, Palette::load(PageTheme::Dark).hue(own.id).name())),
                 qPrintable(name));
    }
}

void HtmlExportTest::notesAndMarksLeadToEachOther()
{
    ExportJob job = jobOf({{BlockKind::Paragraph, u"It may slip or might stay."_s}});
    mark(job, u"may"_s, u"hedge"_s, u"A reason of a rule."_s);
    mark(job, u"might"_s, u"hedge"_s, u"Who says so?"_s);
    job.highlights.back().origin = Highlight::Origin::Hand;
    job.highlights.back().author = u"Käthe Brandt"_s;
    job.highlights.back().modified = QDateTime(QDate(2026, 3, 4), QTime(9, 5), QTimeZone::UTC);

    const QString html = toHtml(job);

    QVERIFY(html.contains(u"] </span></mark><sup class=\"reference hand-hedge\">"
                          "<a id=\"mark-1\" href=\"#note-1\" aria-label=\"Note 1\">1</a></sup>"_s));
    QVERIFY(html.contains(u"<li id=\"note-1\"><p class=\"words\"><a href=\"#mark-1\""_s));
    QVERIFY(html.contains(u"“might”"_s) && html.contains(u"<p>Who says so?</p>"_s));
    QVERIFY(html.contains(u"Käthe Brandt"_s)
            && html.contains(u"datetime=\"2026-03-04T09:05:00Z\""_s));
    QCOMPARE(html.count(u"<li id=\"note-"_s), 1);
}

void HtmlExportTest::setsMemosFromMarkdownAndNothingElse()
{
    ExportJob job = jobOf({{BlockKind::Paragraph, u"It may slip."_s}});
    mark(
        job, u"may"_s, u"hedge"_s,
        u"See **this** and [that](https://example.org/a?b=1&c=2), not [it](javascript:alert(1)).\n\n"
        "- one\n- two\n\n<script>alert(1)</script> & more"_s);
    job.highlights.back().origin = Highlight::Origin::Hand;

    const QString html = bodyOf(toHtml(job));

    QVERIFY(html.contains(u"<strong>this</strong>"_s));
    QVERIFY(html.contains(u"<a href=\"https://example.org/a?b=1&amp;c=2\""_s));
    QVERIFY(html.contains(u"<ul><li>one</li><li>two</li></ul>"_s));
    // The title of the mark says the memo as it was written, and runs nothing either.
    QVERIFY(!html.contains(u"href=\"javascript"_s) && !html.contains(u"<script"_s));
    QVERIFY(html.contains(u"&amp; more"_s));
}

void HtmlExportTest::hidesMarksOfACodeWithoutAScript()
{
    ExportJob job = jobOf({{BlockKind::Paragraph, u"It may slip or might stay."_s}});
    mark(job, u"may"_s, u"hedge"_s);
    mark(job, u"might"_s, u"2nd frame"_s, u"Mine."_s);
    job.highlights.back().origin = Highlight::Origin::Hand;

    const QString html = toHtml(job);

    for (const QString &name : {u"mark-hedge"_s, u"hand-2nd-frame"_s}) {
        QCOMPARE(html.count(u"<input type=\"checkbox\" id=\"show-%1\" checked>"_s.arg(name)), 1);
        QVERIFY2(html.contains(u"body:has([id=\"show-%1\"]:not(:checked)) article "
                               "mark[class~=\"%1\"] {"_s.arg(name)),
                 qPrintable(name));
    }
    QVERIFY(html.contains(u"<mark class=\"hedge mark-hedge\""_s)
            && html.contains(u"<mark class=\"2nd-frame hand hand-2nd-frame\""_s)
            && html.contains(u"<sup class=\"reference hand-2nd-frame\">"_s));
    QVERIFY(html.contains(u"content=\"default-src 'none'; style-src 'unsafe-inline'"_s));
}

void HtmlExportTest::saysWhereTheTextComesFrom()
{
    ArticleFacts facts{.title = {},
                       .author = u"Ada <Quill>"_s,
                       .published = QDate(2026, 3, 4),
                       .language = u"en"_s,
                       .address = u"https://ledger.example/a?b=1&c=2"_s};
    ExportJob job;
    job.article = std::make_shared<const Article>(Article::fromParts(
        {{BlockKind::Headline, u"A vote"_s}, {BlockKind::Paragraph, u"Word."_s}}, facts));
    job.outlet = u"The Ledger, newspaper"_s;
    job.retrieved = QDateTime(QDate(2026, 3, 5), QTime(6, 7), QTimeZone::UTC);

    const QString html = toHtml(job);

    const qsizetype headline = html.indexOf(u"</h1>"_s);
    const qsizetype outlet = html.indexOf(u"The Ledger, newspaper<br>"_s);
    QVERIFY(headline < outlet && outlet < html.indexOf(u"<p class=\"paragraph\">"_s));
    QVERIFY(html.contains(u"Ada &lt;Quill&gt; · <time datetime=\"2026-03-04\">"_s));
    QVERIFY(html.contains(u"<a href=\"https://ledger.example/a?b=1&amp;c=2\""_s));
    QVERIFY(html.contains(u"at 06:07 UTC"_s));
    QVERIFY(html.contains(textHash(job.article->text())));
}

void HtmlExportTest::linksOfTheArticleLeadThere()
{
    const QString text = u"Read the report here or there."_s;
    std::vector<Link> links{
        {.span = {TextOffset(9), TextOffset(20)}, .address = u"https://example.org/\"x\""_s},
        {.span = {TextOffset(24), TextOffset(29)}, .address = u"javascript:alert(1)"_s}};
    ExportJob job;
    job.article = std::make_shared<const Article>(
        text, std::vector<Block>{{BlockKind::Paragraph, {TextOffset(0), TextOffset(text.size())}}},
        ArticleFacts{}, links);
    mark(job, u"report"_s, u"loaded"_s);

    const QString html = toHtml(job);

    QVERIFY(html.contains(u">report</a>"_s) && html.contains(u"> here</a>"_s));
    QVERIFY(html.contains(u"href=\"https://example.org/%22x%22\""_s));
    QVERIFY(!html.contains(u"javascript:"_s));
}

void HtmlExportTest::lettersOfTheOtherDirectionKeepIt()
{
    const QString html = toHtml(
        jobOf({{BlockKind::Paragraph, u"שלום"_s}, {BlockKind::Paragraph, u"By Ada"_s}}, u"he"_s));

    QVERIFY(html.contains(u"<p class=\"paragraph\" dir=\"ltr\">By Ada</p>"_s));
}

SLANTLIGHT_TEST(HtmlExportTest)

#include "tst_htmlexport.moc"
