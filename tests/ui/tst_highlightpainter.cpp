// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "ui/render/articlelayout.h"
#include "ui/render/highlightgeometry.h"
#include "ui/render/highlightpainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace slantlight;
using namespace slantlight::ui;
using namespace Qt::StringLiterals;

class HighlightPainterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tintsAndUnderlinesAMark();
    void leavesAWeakMarkWithoutTint();
    void drawsNothingOutsideTheVisible();
    void stacksTheLinesOfOverlappingMarks();
    void tintsAtMostTwoDeep();
    void outlinesTheFocusedMark();
    void paintsTheSameInStripsAsAtOnce_data();
    void paintsTheSameInStripsAsAtOnce();

private:
    [[nodiscard]] Highlight mark(const QString &words, const QString &code) const;
    [[nodiscard]] QImage painted(const std::vector<Highlight> &highlights,
                                 const QString &focused = {}) const;
    [[nodiscard]] QRectF all() const { return {QPointF(), m_document.size()}; }

    const Palette m_palette = Palette::load(PageTheme::Light);
    const Article m_article = Article::fromParts({
        {BlockKind::Paragraph, u"The vote may slip, they say, and nobody knows why."_s},
        {BlockKind::Paragraph, u"The mayor reportedly knows."_s},
    });
    QTextDocument m_document;
};

void HighlightPainterTest::initTestCase()
{
    layOut(m_article, {}, m_palette, m_document);
    m_document.setTextWidth(600);
}

Highlight HighlightPainterTest::mark(const QString &words, const QString &code) const
{
    const TextOffset begin(m_article.text().indexOf(words));
    return {.span = {begin, begin + words.size()},
            .code = CodeId(code),
            .id = words,
            .title = code,
            .note = {}};
}

QImage HighlightPainterTest::painted(const std::vector<Highlight> &highlights,
                                     const QString &focused) const
{
    QImage image(all().size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintHighlights(painter, m_document, HighlightIndex(highlights), m_palette, all(), focused);
    return image;
}

void HighlightPainterTest::tintsAndUnderlinesAMark()
{
    const Highlight may = mark(u"may slip"_s, u"label"_s);

    const QImage image = painted({may});

    const QRectF box = rectanglesOf(may.span, m_document).front();
    const QColor tint = image.pixelColor(box.center().toPoint());
    const QColor line = image.pixelColor(QPointF(box.center().x(), box.bottom() + 1).toPoint());
    QVERIFY(tint != QColor(Qt::white));
    QCOMPARE(line, m_palette.hue(may.code));
    QCOMPARE(image.pixelColor(QPointF(box.left() - 4, box.center().y()).toPoint()),
             QColor(Qt::white));
}

void HighlightPainterTest::leavesAWeakMarkWithoutTint()
{
    Highlight may = mark(u"may slip"_s, u"label"_s);
    may.weak = true;

    const QImage image = painted({may});

    const QRectF box = rectanglesOf(may.span, m_document).front();
    QCOMPARE(image.pixelColor(box.center().toPoint()), QColor(Qt::white));
    QCOMPARE(image.pixelColor(QPointF(box.center().x(), box.bottom() + 1).toPoint()),
             m_palette.hue(may.code));
}

void HighlightPainterTest::drawsNothingOutsideTheVisible()
{
    const HighlightIndex both({mark(u"may"_s, u"hedge"_s), mark(u"reportedly"_s, u"hedge"_s)});

    const std::vector<HighlightPiece> upper =
        highlightPieces(m_document, both, QRectF(0, 0, 600, 10));

    QCOMPARE(upper.size(), 1u);
    QCOMPARE(upper.front().highlight->id, u"may"_s);
}

void HighlightPainterTest::stacksTheLinesOfOverlappingMarks()
{
    const HighlightIndex marks({mark(u"vote may"_s, u"hedge"_s), mark(u"may slip"_s, u"label"_s),
                                mark(u"they say"_s, u"vague"_s)});

    const std::vector<HighlightPiece> pieces = highlightPieces(m_document, marks, all());

    QCOMPARE(pieces.size(), 3u);
    QVERIFY(pieces.at(1).lineTop >= pieces.at(0).lineTop + 2);
    QCOMPARE(pieces.at(2).lineTop, pieces.at(0).lineTop);
}

void HighlightPainterTest::tintsAtMostTwoDeep()
{
    std::vector<Highlight> marks(3, mark(u"may slip"_s, u"label"_s));
    const QImage two = painted({marks.at(0), marks.at(1)});

    const QImage three = painted(marks);

    const QPoint middle = rectanglesOf(marks.front().span, m_document).front().center().toPoint();
    QCOMPARE(three.pixelColor(middle), two.pixelColor(middle));
    QVERIFY(two.pixelColor(middle) != painted({marks.at(0)}).pixelColor(middle));
}

void HighlightPainterTest::outlinesTheFocusedMark()
{
    const Highlight may = mark(u"may slip"_s, u"label"_s);

    QVERIFY(painted({may}, may.id) != painted({may}));
    QCOMPARE(painted({may}, u"another"_s), painted({may}));
}

void HighlightPainterTest::paintsTheSameInStripsAsAtOnce_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<double>("size");

    for (const int height : {1, 3, 7, 29, 64}) {
        for (const double size : {18.0, 40.0}) {
            QTest::addRow("%d px, letters of %d px", height, static_cast<int>(size))
                << height << size;
        }
    }
}

void HighlightPainterTest::paintsTheSameInStripsAsAtOnce()
{
    QFETCH(const int, height);
    QFETCH(const double, size);
    const Article article = Article::fromParts({
        {BlockKind::Headline, u"The vote may slip"_s},
        {BlockKind::Paragraph, u"The vote may slip, they say, and nobody knows why it should not "
                               "slip, or so the mayor of Averna may say tomorrow."_s},
        {BlockKind::CreditLine, u"Read more of this at the Ledger"_s},
    });
    QTextDocument document;
    layOut(article, {.family = {}, .size = size}, m_palette, document);
    document.setTextWidth(420);
    std::vector<Highlight> marks;
    // Four over one another, in all the styles of lines, at the ends of lines and paragraphs.
    const QString &text = article.text();
    int number = 0;
    for (const auto &[words, code] :
         {std::pair(u"The vote may"_s, u"hedge"_s), std::pair(u"may slip"_s, u"loaded"_s),
          std::pair(u"vote may slip, they"_s, u"outlet"_s),
          std::pair(u"slip, they say"_s, u"contest"_s), std::pair(u"slip, or so"_s, u"doubt"_s),
          std::pair(u"may say tomorrow."_s, u"presup"_s),
          std::pair(u"say tomorrow."_s, u"loaded"_s), std::pair(u"tomorrow."_s, u"outlet"_s),
          std::pair(u"Read more"_s, u"outlet"_s)}) {
        for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            marks.push_back({.span = {TextOffset(at), TextOffset(at + words.size())},
                             .code = CodeId(code),
                             .id = QString::number(++number),
                             .title = code,
                             .note = {}});
        }
    }
    std::ranges::sort(marks, {}, &Highlight::span);
    const QRect all(QPoint(), document.size().toSize() + QSize(0, 20));
    const HighlightIndex index(marks);
    const auto paint = [&](QImage &image, const QRect &part) {
        QPainter painter(&image);
        painter.setClipRect(part);
        paintHighlights(painter, document, index, m_palette, part, u"2"_s);
    };
    QImage atOnce(all.size(), QImage::Format_ARGB32_Premultiplied);
    atOnce.fill(Qt::white);
    QImage inStrips = atOnce;

    paint(atOnce, all);
    for (int top = 0; top < all.height(); top += height) {
        paint(inStrips, QRect(0, top, all.width(), height));
    }

    QCOMPARE(inStrips, atOnce);
}

SLANTLIGHT_TEST(HighlightPainterTest)

#include "tst_highlightpainter.moc"
