// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/quotesearch.h"
#include "tests/support/testroom.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

enum class Start : std::uint8_t { Anywhere, First };

/// The table that the bit vectors stand for, filled in plainly: errors by ending.
std::vector<qsizetype> plainErrors(QStringView quote, QStringView text, Start start)
{
    std::vector<qsizetype> column(static_cast<std::size_t>(quote.size()) + 1);
    std::ranges::generate(column, [n = qsizetype{0}]() mutable { return n++; });
    std::vector<qsizetype> errors{quote.size()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        qsizetype diagonal = column.front();
        column.front() = start == Start::First ? i + 1 : 0;
        for (std::size_t row = 1; row < column.size(); ++row) {
            const bool same = quote[static_cast<qsizetype>(row) - 1] == text[i];
            const qsizetype left = column[row];
            column[row] = std::min({diagonal + (same ? 0 : 1), left + 1, column[row - 1] + 1});
            diagonal = left;
        }
        errors.push_back(column.back());
    }
    return errors;
}

QString randomText(QRandomGenerator &random, int length, int letters)
{
    QString text;
    for (int i = 0; i < length; ++i) {
        text += QChar(u'a' + random.bounded(letters));
    }
    return text;
}

} // namespace

class QuoteSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAllOccurrencesEvenOverlappingOnes();
    void countsEditsLikeThePlainTable_data();
    void countsEditsLikeThePlainTable();
    void leavesOutPlacesWithMoreErrors();
};

void QuoteSearchTest::findsAllOccurrencesEvenOverlappingOnes()
{
    QCOMPARE(occurrences(u"aba", u"abababa aba"), (std::vector<qsizetype>{0, 2, 4, 8}));
    QCOMPARE(occurrences(u"abc", u"ab"), std::vector<qsizetype>{});
}

void QuoteSearchTest::countsEditsLikeThePlainTable_data()
{
    QTest::addColumn<int>("quoteLength");
    QTest::addColumn<int>("letters");

    for (const int length : {1, 20, 63, 64, 65, 128, 150, 300}) {
        for (const int letters : {2, 4, 20}) {
            QTest::addRow("%d of %d letters", length, letters) << length << letters;
        }
    }
}

void QuoteSearchTest::countsEditsLikeThePlainTable()
{
    QFETCH(const int, quoteLength);
    QFETCH(const int, letters);
    QRandomGenerator random(static_cast<quint32>(quoteLength * 100 + letters));

    for (int round = 0; round < 20; ++round) {
        const QString quote = randomText(random, quoteLength, letters);
        QString nearly = quote;
        for (int edit = 0; edit < quoteLength / 8; ++edit) {
            nearly[random.bounded(nearly.size())] = u'z';
        }
        const QString text =
            randomText(random, 200, letters) + nearly + randomText(random, 100, letters);
        const qsizetype maxErrors = quoteLength / 2;
        const std::vector<qsizetype> anywhere = plainErrors(quote, text, Start::Anywhere);
        const BitPattern pattern(quote);

        const std::vector<Ending> endings = pattern.endings(text, maxErrors);
        const Ending fromStart = pattern.endingFromStart(text);

        for (const Ending &ending : endings) {
            QCOMPARE(ending.errors, anywhere[static_cast<std::size_t>(ending.end)]);
            QCOMPARE_LE(ending.errors, maxErrors);
        }
        const qsizetype least = *std::min_element(anywhere.begin() + 1, anywhere.end());
        QCOMPARE_LE(least, maxErrors);
        QCOMPARE(std::ranges::min(endings, {}, &Ending::errors).errors, least);
        const std::vector<qsizetype> first = plainErrors(quote, text, Start::First);
        QCOMPARE(fromStart.errors, std::ranges::min(first));
        QCOMPARE(first[static_cast<std::size_t>(fromStart.end)], fromStart.errors);
    }
}

void QuoteSearchTest::leavesOutPlacesWithMoreErrors()
{
    const BitPattern pattern(u"the harbour bridge");

    QCOMPARE(pattern.endings(u"near the harbour ridge now", 2),
             (std::vector<Ending>{{.end = 22, .errors = 1}}));
    QCOMPARE(pattern.endings(u"near the harbour ridge now", 0), std::vector<Ending>{});
}

SLANTLIGHT_TEST(QuoteSearchTest)

#include "tst_quotesearch.moc"
