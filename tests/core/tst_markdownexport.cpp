// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/markdown.h"

#include "tests/support/outgoings.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

Article ferryArticle()
{
    return Article::fromParts(
        {{.kind = BlockKind::Headline, .text = u"Ferry *late*"_s, .source = {}},
         {.kind = BlockKind::Paragraph,
          .text = u"The board purportedly knows_why [1] it is late."_s,
          .source = {}},
         {.kind = BlockKind::Paragraph, .text = u"1. Nobody has seen it."_s, .source = {}}},
        {.title = {},
         .author = u"Edda Quill"_s,
         .published = QDate(2026, 2, 3),
         .language = {},
         .address = u"https://example.org/ferry?a=1"_s,
         .path = {},
         .site = u"Tolm Courier"_s,
         .sourceHash = {}});
}

Annotation bare(const Article &article, const QString &words)
{
    Annotation annotation = annotationOf(article, words, u"doubt"_s);
    annotation.memo.clear();
    annotation.target.clear();
    annotation.tags.clear();
    return annotation;
}

QString fragment(const QString &exact, const QString &prefix, const QString &suffix)
{
    return addressOfWords(u"https://example.org/a"_s,
                          {.exact = exact, .prefix = prefix, .suffix = suffix})
        .section(u"text="_s, 1);
}

} // namespace

class MarkdownExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAnArticleForReaders();
    void writesMarksUnderAHeadingOfTheirOwn();
    void writesOrphansWithoutALink();
    void quotesEachParagraph();
    void escapesWhatMarkdownWouldTakeForItsOwn_data();
    void escapesWhatMarkdownWouldTakeForItsOwn();
    void leadsToTheWords_data();
    void leadsToTheWords();
    void leadsNowhereWithoutAPage();
};

void MarkdownExportTest::writesAnArticleForReaders()
{
    const Article article = ferryArticle();
    Annotation annotation = annotationOf(article, u"knows_why [1]"_s, u"doubt"_s);
    annotation.memo = u"Why *this*?"_s;
    Outgoings outgoings;
    MarkdownWriter writer(exportContext());

    writer.add(outgoings.add(article, {annotation}));

    QCOMPARE(QString::fromUtf8(*writer.finish()),
             u"# Ferry \\*late\\*\n"
             "\n"
             "Tolm Courier · Edda Quill · 2026-02-03 · <https://example.org/ferry?a=1>\n"
             "\n"
             "> knows\\_why \\[1\\]\n"
             "\n"
             "#doubt-and-distancing · Edda Quill · about Harbour board · #follow-up #wording\n"
             "\n"
             "Why *this*?\n"
             "\n"
             "[In the article](<https://example.org/ferry?a=1#:~:text="
             "The%20board%20purportedly-,knows_why%20%5B1%5D,-it%20is%20late.>)\n"_s);
}

void MarkdownExportTest::writesMarksUnderAHeadingOfTheirOwn()
{
    const Article article = ferryArticle();
    Analysis analysis;
    analysis.markers = {{.span = spanIn(article.text(), u"purportedly"_s),
                         .rule = RuleId(u"doubt.purportedly"_s),
                         .category = Category::Doubt,
                         .severity = Severity::Strong,
                         .weight = 0.8,
                         .voice = Voice::Narration,
                         .speaker = {},
                         .message = u"Doubts, without saying why."_s,
                         .cite = {},
                         .fingerprint = {}}};
    Outgoings outgoings;
    MarkdownWriter writer(exportContext());

    writer.add(outgoings.add(article, {}, analysis));

    QVERIFY(
        QString::fromUtf8(*writer.finish())
            .endsWith(u"\n\n## Marks\n\n- **purportedly** — #doubt-and-distancing · narration · "
                      "Doubts, without saying why.\n"));
}

void MarkdownExportTest::writesOrphansWithoutALink()
{
    const Article article = ferryArticle();
    Annotation lost = bare(article, u"board"_s);
    lost.selector.exact = u"words that are nowhere to be found in this"_s;
    Outgoings outgoings;
    MarkdownWriter writer(exportContext());

    writer.add(outgoings.add(article, {lost}));
    const QString text = QString::fromUtf8(*writer.finish());

    QVERIFY(text.endsWith(u"## Not found in the text\n\n> words that are nowhere to be found in "
                          "this\n\n#doubt-and-distancing · Edda Quill\n"));
}

void MarkdownExportTest::quotesEachParagraph()
{
    const Article article = ferryArticle();
    Outgoings outgoings;
    outgoings.add(article, {bare(article, u"is late.\n1. Nobody"_s)});

    const QString text = annotationToMarkdown(*outgoings.last().shown.annotations.front(),
                                              article.facts().address, exportContext());

    QVERIFY(text.startsWith(u"> is late.\n> 1\\. Nobody\n\n"));
    QVERIFY(text.contains(u"#:~:text=is%20late.%201.%20Nobody,is%20late.%201.%20Nobody"));
}

void MarkdownExportTest::escapesWhatMarkdownWouldTakeForItsOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");

    QTest::newRow("nothing") << u"Plain words, (with) signs: 3-4!"_s
                             << u"Plain words, (with) signs: 3-4!"_s;
    QTest::newRow("emphasis") << u"a *b* _c_ ~d~"_s << u"a \\*b\\* \\_c\\_ \\~d\\~"_s;
    QTest::newRow("a heading") << u"# a #b"_s << u"\\# a #b"_s;
    QTest::newRow("a list") << u"- a\n+ b\n12) c"_s << u"\\- a\n\\+ b\n12\\) c"_s;
    QTest::newRow("a picture") << u"![a](b)"_s << u"!\\[a\\](b)"_s;
    QTest::newRow("tags") << u"<b>&amp;"_s << u"\\<b\\>\\&amp;"_s;
    QTest::newRow("code") << u"`a\\`"_s << u"\\`a\\\\\\`"_s;
    QTest::newRow("a line") << u"===\n---"_s << u"\\===\n\\---"_s;
}

void MarkdownExportTest::escapesWhatMarkdownWouldTakeForItsOwn()
{
    QFETCH(const QString, text);
    QFETCH(const QString, escaped);

    QCOMPARE(escapedMarkdown(text), escaped);
}

void MarkdownExportTest::leadsToTheWords_data()
{
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("fragment");

    QTest::newRow("signs of the fragment")
        << u"a-b, c & d"_s << QString() << QString() << u"a%2Db%2C%20c%20%26%20d"_s;
    QTest::newRow("cut words are left out")
        << u"ferry"_s << u"rt of what the harbour board of "_s
        << u" is late, as nobody had thought"_s
        << u"the%20harbour%20board%20of-,ferry,-is%20late%2C%20as%20nobody"_s;
    QTest::newRow("inside a word: alone") << u"err"_s << u"the f"_s << u"y is"_s << u"err"_s;
    QTest::newRow("at the ends of a line")
        << u"ferry"_s << u"Before.\n"_s << u"\nAfter"_s << u"ferry"_s;
    QTest::newRow("long") << u"one two three four "_s + QString(u'x').repeated(120)
                                 + u" six seven eight nine"_s
                          << u"a "_s << u" b"_s
                          << u"one%20two%20three%20four,six%20seven%20eight%20nine"_s;
}

void MarkdownExportTest::leadsToTheWords()
{
    QFETCH(const QString, exact);
    QFETCH(const QString, prefix);
    QFETCH(const QString, suffix);
    QFETCH(const QString, fragment);

    QCOMPARE(::fragment(exact, prefix, suffix), fragment);
}

void MarkdownExportTest::leadsNowhereWithoutAPage()
{
    QCOMPARE(addressOfWords({}, {.exact = u"a"_s}), QString());
    QCOMPARE(addressOfWords(u"file:///tmp/a"_s, {.exact = u"a"_s}), QString());
    QCOMPARE(addressOfWords(u"javascript:alert(1)"_s, {.exact = u"a"_s}), QString());
    QCOMPARE(addressOfWords(u"https://example.org/a#b"_s, {.exact = u"a"_s}),
             u"https://example.org/a#b:~:text=a"_s);
}

SLANTLIGHT_TEST(MarkdownExportTest)

#include "tst_markdownexport.moc"
