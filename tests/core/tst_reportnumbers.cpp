// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/reportnumbers.h"

#include "tests/support/analysed.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class ReportNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersAndDates_data();
    void readsNumbersAndDates();
    void readsNothingWhereALanguageHasNoSuchWords();
};

namespace {

/// The keys of all numbers and dates of @p text: "12 --03-04".
QString keysOf(const QString &text, const Language &language)
{
    const ReportNumbers numbers(language);
    const Reading reading = read(paragraphs(text), language);
    const Tokens &tokens = reading.tokens;
    QStringList keys;
    for (std::size_t token = 0; token < tokens.size();) {
        const auto found = numbers.at(tokens, token, tokens.sentenceOf(token).end);
        if (found) {
            keys.append(found->key);
        }
        token = found ? found->tokens.end : token + 1;
    }
    return keys.join(u' ');
}

} // namespace

void ReportNumbersTest::readsNumbersAndDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("keys");

    QTest::newRow("none") << u"The ferry took sheep."_s << QString();
    QTest::newRow("figures") << u"The ferry took 12 sheep."_s << u"12"_s;
    QTest::newRow("words") << u"The ferry took twelve sheep."_s << u"12"_s;
    QTest::newRow("one is a pronoun") << u"Take this one."_s << QString();
    QTest::newRow("one million") << u"It cost one million crowns."_s << u"1000000"_s;
    QTest::newRow("a separator") << u"It cost 1,200 crowns."_s << u"1200"_s;
    QTest::newRow("twelve hundred") << u"It cost twelve hundred crowns."_s << u"1200"_s;
    QTest::newRow("compound") << u"Forty-five sheep came, or forty five."_s << u"45 45"_s;
    QTest::newRow("millions") << u"It cost 2.5 million or 2,500,000 crowns."_s
                              << u"2500000 2500000"_s;
    QTest::newRow("dozens") << u"Two dozen sheep came."_s << u"24"_s;
    QTest::newRow("dozens of") << u"Dozens of sheep came."_s << QString();
    QTest::newRow("a time") << u"It left at 7:30 sharp."_s << u"7:30"_s;
    QTest::newRow("month first") << u"It sank on March 12."_s << u"--03-12"_s;
    QTest::newRow("day first") << u"It sank on 12 March."_s << u"--03-12"_s;
    QTest::newRow("a year follows") << u"It sank on March 12, 2025."_s << u"--03-12 2025"_s;
    QTest::newRow("a short form") << u"It sank on Oct. 3 at noon."_s << u"--10-03"_s;
    QTest::newRow("a month alone") << u"It sank in March."_s << u"--03"_s;
    QTest::newRow("a verb that opens a sentence") << u"March on, they said."_s << QString();
    QTest::newRow("a verb in small letters") << u"They may march."_s << QString();
    QTest::newRow("weekday") << u"It sank on Friday."_s << u"friday"_s;
}

void ReportNumbersTest::readsNumbersAndDates()
{
    QFETCH(const QString, text);
    QFETCH(const QString, keys);

    QCOMPARE(keysOf(text, shippedAnalyzer().languages().assumed()), keys);
}

void ReportNumbersTest::readsNothingWhereALanguageHasNoSuchWords()
{
    const auto unknown = Language::unknown();
    QVERIFY(unknown);

    QCOMPARE(keysOf(u"It sank on Friday with twelve sheep and 3 dogs."_s, *unknown), u"3"_s);
}

SLANTLIGHT_TEST(ReportNumbersTest)

#include "tst_reportnumbers.moc"
