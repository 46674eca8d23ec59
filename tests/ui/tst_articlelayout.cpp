// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "ui/render/articlelayout.h"
#include "ui/render/quotebars.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>

using namespace slantlight;
using namespace slantlight::ui;
using namespace Qt::StringLiterals;

class ArticleLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAsTheArticleDoes();
    void alignsRightToLeftParagraphsAtTheRight();
    void setsNoLigatures();
    void keepsTheTextWhenLaidOutInAnotherStyle();
    void setsLongHeadlinesSmaller_data();
    void setsLongHeadlinesSmaller();
    void breaksNoWordOfAHeadlineThatFitsWhole();
    void indentsAListWhereItsLinesBegin();
    void justifiesRunningTextAlone();
    void coloursLinksAndLeavesTheirLetters();
    void putsABarBesideQuotes();
    void keepsStylesInsideTheirLimits();
    void findsTheRectanglesOfASpan();
    void findsBothPiecesOfASpanInMixedDirections();

private:
    const Palette m_palette = Palette::load(PageTheme::Light);
    const Article m_article = Article::fromParts({
        {BlockKind::Headline, u"Harbour \U0001F6A2 vote"_s},
        {BlockKind::Standfirst, u"What it is about"_s},
        {BlockKind::Byline, u"By Ada Quill"_s},
        {BlockKind::Dateline, u"May 14"_s},
        {BlockKind::Heading, u"The vote"_s},
        {BlockKind::Paragraph, u"The \U0001F469‍\U0001F680 vote\u00A0may slip."_s},
        {BlockKind::Paragraph, u"שלום עולם word שלום"_s},
        {BlockKind::ListItem, u"First"_s},
        {BlockKind::ListItem, u"Second"_s},
        {BlockKind::BlockQuote, u"So they say."_s},
        {BlockKind::Caption, u"A ship"_s},
        {BlockKind::Teaser, u"Another story"_s},
        {BlockKind::CreditLine, u"Read more at the Ledger"_s},
    });
};

void ArticleLayoutTest::countsAsTheArticleDoes()
{
    QTextDocument document;

    layOut(m_article, {}, m_palette, document);

    QCOMPARE(document.blockCount(), static_cast<int>(m_article.blocks().size()));
    QCOMPARE(document.characterCount() - 1, static_cast<int>(m_article.text().size()));
    for (qsizetype i = 0; i < m_article.text().size(); ++i) {
        const QChar c = document.characterAt(static_cast<int>(i));
        QCOMPARE(c == QChar::ParagraphSeparator ? QChar(u'\n') : c, m_article.text().at(i));
    }
    QVERIFY(!document.isUndoAvailable());
}

void ArticleLayoutTest::alignsRightToLeftParagraphsAtTheRight()
{
    QTextDocument document;
    layOut(m_article, {}, m_palette, document);
    document.setTextWidth(500);
    document.size();

    const QTextBlock block = document.findBlockByNumber(6);

    QCOMPARE(block.textDirection(), Qt::RightToLeft);
    QVERIFY(block.layout()->lineAt(0).naturalTextRect().right() > 490);
    QVERIFY(block.layout()->lineAt(0).naturalTextRect().left() > 100);
}

void ArticleLayoutTest::setsNoLigatures()
{
    const QFont font = bodyFont({});

    QCOMPARE(font.featureValue(QFont::Tag("liga")), 0u);
    QVERIFY(font.isFeatureSet(QFont::Tag("liga")));
    QVERIFY(font.isFeatureSet(QFont::Tag("dlig")));
}

void ArticleLayoutTest::keepsTheTextWhenLaidOutInAnotherStyle()
{
    QTextDocument document;
    layOut(m_article, {}, m_palette, document);
    const QString before = document.toRawText();

    layOut(m_article, {.family = {}, .size = 30}, Palette::load(PageTheme::Dark), document);

    QCOMPARE(document.toRawText(), before);
    QCOMPARE(document.findBlockByNumber(5).charFormat().font().pixelSize(), 30);
    QCOMPARE(document.findBlockByNumber(0).charFormat().font().pixelSize(), 42);
}

void ArticleLayoutTest::setsLongHeadlinesSmaller_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<double>("size");
    QTest::addColumn<double>("factor");

    QTest::newRow("short") << 90 << 18.0 << 1.9;
    QTest::newRow("longer") << 91 << 18.0 << 1.5;
    QTest::newRow("long") << 160 << 18.0 << 1.5;
    QTest::newRow("very long") << 161 << 18.0 << 1.25;
    QTest::newRow("large text") << 40 << 29.0 << 1.4;
    QTest::newRow("large text, very long") << 300 << 40.0 << 1.25;
}

void ArticleLayoutTest::setsLongHeadlinesSmaller()
{
    QFETCH(const int, length);
    QFETCH(const double, size);
    QFETCH(const double, factor);
    const Article article = Article::fromParts(
        {{BlockKind::Headline, u"vote "_s.repeated(length / 5 + 1).first(length - 1) + u's'},
         {BlockKind::Paragraph, u"It may slip."_s}});
    QTextDocument document;

    layOut(article, {.family = {}, .size = size}, m_palette, document);

    QCOMPARE(document.firstBlock().charFormat().font().pixelSize(), qRound(size * factor));
}

void ArticleLayoutTest::breaksNoWordOfAHeadlineThatFitsWhole()
{
    const Article article = Article::fromParts(
        {{BlockKind::Headline, u"Causeway shutdown divides harbourmasters, councillors"_s},
         {BlockKind::Paragraph, u"It may slip."_s}});
    const TextStyle style{.family = {}, .size = 40};
    for (const double width : {900.0, 600.0, 420.0}) {
        QTextDocument document;
        layOut(article, style, m_palette, document);
        fitHeadline(article, style, width, document);
        document.setTextWidth(width);
        document.size();

        const QTextBlock block = document.firstBlock();
        const QTextLayout &lines = *block.layout();
        for (int i = 1; i < lines.lineCount(); ++i) {
            const int start = lines.lineAt(i).textStart();
            QVERIFY2(block.text().at(start - 1).isSpace(),
                     qPrintable(u"%1 px: %2"_s.arg(width).arg(block.text().first(start))));
        }
        QVERIFY(block.charFormat().font().pixelSize() >= 40);
        QVERIFY(!fitHeadline(article, style, width, document));
    }
}

void ArticleLayoutTest::indentsAListWhereItsLinesBegin()
{
    const Article article = Article::fromParts({
        {BlockKind::ListItem, u"\u05E8\u05D0\u05E9\u05D5\u05DF"_s},
        {BlockKind::ListItem, u"Second"_s},
    });
    QTextDocument document;
    layOut(article, {}, m_palette, document);
    document.setTextWidth(500);
    document.size();

    const QTextBlock backwards = document.begin();
    const QTextBlock forwards = backwards.next();

    const double room = forwards.layout()->lineAt(0).naturalTextRect().left();
    QVERIFY(room > 10); // for the bullet
    QCOMPARE(backwards.layout()->lineAt(0).naturalTextRect().right(), 500 - room);
}

void ArticleLayoutTest::findsTheRectanglesOfASpan()
{
    QTextDocument document;
    layOut(m_article, {}, m_palette, document);
    document.setTextWidth(500);
    const TextOffset begin(m_article.text().indexOf(u"may slip"_s));

    const std::vector<QRectF> one = rectanglesOf({begin, begin + 3}, document);
    const std::vector<QRectF> all =
        rectanglesOf({TextOffset(0), TextOffset(m_article.text().size())}, document);

    QCOMPARE(one.size(), 1u);
    QVERIFY(one.front().width() > 20 && one.front().height() > 15);
    QVERIFY(all.size() >= m_article.blocks().size());
    QVERIFY(rectanglesOf({begin, begin}, document).empty());
}

void ArticleLayoutTest::findsBothPiecesOfASpanInMixedDirections()
{
    const QString text = u"one שלום עולם two"_s;
    const Article article = Article::fromParts({{BlockKind::Paragraph, text}});
    QTextDocument document;
    layOut(article, {}, m_palette, document);
    document.setTextWidth(600);

    const std::vector<QRectF> pieces = rectanglesOf({TextOffset(0), TextOffset(8)}, document);

    QCOMPARE(pieces.size(), 2u);
    QVERIFY(pieces.at(1).left() > pieces.at(0).right() + 10);
}

void ArticleLayoutTest::justifiesRunningTextAlone()
{
    QTextDocument document;

    layOut(m_article, {.family = {}, .lineEnds = LineEnds::Justified}, m_palette, document);

    const auto isJustified = [&document](int block) {
        return document.findBlockByNumber(block).blockFormat().alignment() == Qt::AlignJustify;
    };
    QVERIFY(!isJustified(0)); // headline
    QVERIFY(!isJustified(4)); // heading
    QVERIFY(isJustified(5)); // paragraph
    QVERIFY(isJustified(9)); // block quote
    QVERIFY(!isJustified(10)); // caption
}

void ArticleLayoutTest::coloursLinksAndLeavesTheirLetters()
{
    const Article article = Article::fromParts(
        {{.kind = BlockKind::Paragraph,
          .text = u"The board has minutes."_s,
          .source = {},
          .links = {{TextSpan(TextOffset(4), TextOffset(9)), u"https://averna.example/"_s}}}});
    QTextDocument document;

    layOut(article, {}, m_palette, document);

    QTextCursor cursor(&document);
    cursor.setPosition(6);
    QCOMPARE(cursor.charFormat().foreground().color(), m_palette.link());
    QCOMPARE(cursor.charFormat().font().pixelSize(), 18);
    cursor.setPosition(12);
    QCOMPARE(cursor.charFormat().foreground().color(), m_palette.text());
}

void ArticleLayoutTest::putsABarBesideQuotes()
{
    QTextDocument document;
    layOut(m_article, {}, m_palette, document);
    document.setTextWidth(500);
    const QRectF quote =
        document.documentLayout()->blockBoundingRect(document.findBlockByNumber(9));
    QImage picture(500, static_cast<int>(document.size().height()), QImage::Format_RGB32);
    picture.fill(Qt::white);

    QPainter painter(&picture);
    paintQuoteBars(painter, document, {TextOffset(0), TextOffset(document.characterCount() - 1)},
                   Qt::black);
    painter.end();

    const auto isInkOn = [&picture](double y) {
        for (int x = 0; x < 36; ++x) {
            if (picture.pixelColor(x, static_cast<int>(y)).lightness() < 60) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(isInkOn(quote.center().y()));
    QVERIFY(!isInkOn(quote.top() - 4));
    QVERIFY(!isInkOn(quote.bottom() + 4));
}

void ArticleLayoutTest::keepsStylesInsideTheirLimits()
{
    const TextStyle style{.family = {}, .size = 900, .lineHeight = 0.1, .charactersPerLine = 900};

    QCOMPARE(style.bounded().size, TextStyle::greatestSize);
    QCOMPARE(style.bounded().lineHeight, TextStyle::leastLineHeight);
    QCOMPARE(style.bounded().charactersPerLine, TextStyle::mostCharacters);
    QCOMPARE(TextStyle().bounded(), TextStyle());
}

SLANTLIGHT_TEST(ArticleLayoutTest)

#include "tst_articlelayout.moc"
