// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/structure.h"
#include "tests/support/analysed.h"
#include "tests/support/testroom.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

constexpr qsizetype widestKind = 16; // in characters; the line stands after it

QString pathOfPages()
{
    return qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/tests/data/pastedpages.txt"_s;
}

const LineWords &words()
{
    static const LineWords english(shippedAnalyzer().languages().assumed().lineLists());
    return english;
}

// Returns the lines of a page without their kinds.
QString plain(const QString &page)
{
    QStringList lines;
    for (const QString &line : page.split(u'\n')) {
        lines += line.sliced(std::min(line.size(), widestKind));
    }
    return lines.join(u'\n');
}

// Returns @p text with the kind of each line before it: "+" where it goes on with the one above,
// "-" where it is none of the article's.
QString marked(const QString &text)
{
    const std::vector<Piece> pieces = piecesOf(text, words());
    const auto kinds = structureOf(pieces, words());
    std::map<qsizetype, QString> kindAt; // by the place where a piece begins
    std::vector<TextSpan> spans;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        kindAt[pieces[i].span.begin().value()] =
            kinds[i] ? blockKindId(*kinds[i]).toString() : u"-"_s;
        spans.push_back(pieces[i].span);
    }
    QStringList lines;
    qsizetype place = 0;
    for (const QString &line : text.split(u'\n')) {
        const qsizetype indent = line.size() - QStringView(line).trimmed().size();
        QString kind;
        if (!line.trimmed().isEmpty()) {
            const auto begins = std::ranges::find_if(kindAt, [&](const auto &entry) {
                return entry.first >= place && entry.first <= place + indent;
            });
            const bool isInside = std::ranges::any_of(
                spans, [&](TextSpan span) { return span.contains(TextOffset(place + indent)); });
            kind = begins != kindAt.end() ? begins->second : isInside ? u"+"_s : u"-"_s;
        }
        lines += line.isEmpty() ? QString() : kind.leftJustified(widestKind) + line;
        place += line.size() + 1;
    }
    return lines.join(u'\n');
}

struct Page
{
    QString name;
    QString lines; ///< with their kinds
};

// Pages begin with a line "=== NAME"; what stands before the first is a comment.
QString readPages(std::vector<Page> &pages)
{
    QFile file(pathOfPages());
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QStringList parts = QString::fromUtf8(file.readAll()).split(u"=== "_s);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const qsizetype end = parts[i].indexOf(u'\n');
        QString lines = parts[i].sliced(end + 1);
        while (lines.endsWith(u'\n')) {
            lines.chop(1);
        }
        pages.push_back({parts[i].first(end), lines});
    }
    return parts.front();
}

} // namespace

/// What is each line of a page that was pasted? Each page is one of a kind; all are invented.
class PastedPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatEachLineIs_data();
    void tellsWhatEachLineIs();
    void losesNoWordOfAnArticle_data();
    void losesNoWordOfAnArticle();
};

void PastedPagesTest::tellsWhatEachLineIs_data()
{
    QTest::addColumn<QString>("page");

    std::vector<Page> pages;
    const QString comment = readPages(pages);
    QVERIFY(pages.size() >= 40);
    if (qEnvironmentVariableIsSet("SLANTLIGHT_BLESS")) {
        QFile file(pathOfPages());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(comment.toUtf8());
        for (Page &page : pages) {
            page.lines = marked(plain(page.lines));
            file.write(u"=== %1\n%2\n\n"_s.arg(page.name, page.lines).toUtf8());
        }
    }
    for (const Page &page : pages) {
        QTest::newRow(qPrintable(page.name)) << page.lines;
    }
}

void PastedPagesTest::tellsWhatEachLineIs()
{
    QFETCH(const QString, page);

    const QStringList now = marked(plain(page)).split(u'\n');

    const QStringList before = page.split(u'\n');
    QCOMPARE(now.size(), before.size());
    for (qsizetype i = 0; i < now.size(); ++i) {
        QCOMPARE(now.at(i), before.at(i));
    }
}

void PastedPagesTest::losesNoWordOfAnArticle_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("a lead with an attack")
        << u"Rebels opened fire on guests of the hotel at noon, the police of Port Sallow said."_s;
    QTest::newRow("a tag at the end")
        << u"The guild wrote that the vote was a victory for every boat in the bay #Wall"_s;
    QTest::newRow("an address at the end")
        << u"All letters of the board can be read at https://board.example/letters"_s;
    QTest::newRow("a bracket at the end")
        << u"The wall will be four hundred metres long (see the map on page two)"_s;
    QTest::newRow("a question at the end")
        << u"Who in the town had believed that the board would ever give in to the boats?"_s;
    QTest::newRow("read more, in a sentence")
        << u"Read more of these letters and you find the same three words, she said."_s;
    QTest::newRow("shares, in a sentence")
        << u"Share prices of the quarry rose when the board said where the stone will come from."_s;
    QTest::newRow("related, in a sentence")
        << u"Related work on the pier will begin in May, the board said."_s;
    QTest::newRow("a picture in a sentence")
        << u"A picture of the quay hangs in the hall, and nobody knows who has painted it."_s;
    QTest::newRow("by, in a sentence")
        << u"By Friday the water stood at the windows of the hall."_s;
    QTest::newRow("an emoji at the end")
        << u"We will come back in the spring, Rook wrote \U0001F30A"_s;
    QTest::newRow("a note at the end")
        << u"The first wall was built in 1871 and was lost in the storm of 1903.[12]"_s;
    QTest::newRow("no stop")
        << u"The board had promised as much in each of the five years before"_s;
}

void PastedPagesTest::losesNoWordOfAnArticle()
{
    QFETCH(const QString, line);
    const QString lead =
        u"The harbour board said on Tuesday that the wall would be rebuilt before the winter, at a "
        "cost of nine million crowns."_s;
    const QString head = u"Wall to be rebuilt before winter\n\nBy Dora Whitlock\n\n"_s;

    const QList<QStringList> orders{{line, lead, lead}, {lead, line, lead}, {lead, lead, line}};
    for (const QStringList &order : orders) {
        const QString text = head + order.join(u"\n\n"_s);
        const std::vector<Article::Part> parts = partsOf(piecesOf(text, words()), words());

        const auto found = std::ranges::find(parts, line, &Article::Part::text);
        QVERIFY2(found != parts.end(), qPrintable(text));
        const bool isLast = text.endsWith(line);
        const bool isTitle = found->kind == BlockKind::Teaser; // may be one between paragraphs
        QVERIFY2(found->kind == BlockKind::Paragraph
                     || (isTitle && !isLast && line.endsWith(u"before"_s)),
                 qPrintable(text));
    }
}

SLANTLIGHT_TEST(PastedPagesTest)

#include "tst_pastedpages.moc"
