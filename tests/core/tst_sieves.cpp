// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sieve.h"
#include "tests/support/analysed.h"
#include "tests/support/testroom.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace slantlight;
using namespace Qt::StringLiterals;

class SievesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatItsExamplesSay_data();
    void findsWhatItsExamplesSay();
    void hasExamplesOfEverySieve();
};

namespace {

struct Example
{
    QString sieve;
    QChar kind; ///< '+', '~' or '-'
    QString text;
    int line = 0;
};

std::vector<Example> examples()
{
    QFile file(qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/tests/data/sieves.txt"_s);
    std::vector<Example> found;
    if (!file.open(QIODevice::ReadOnly)) {
        return found;
    }
    QString sieve;
    int number = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        if (line.startsWith(u"sieve ")) {
            sieve = line.sliced(6);
        } else if (!line.isEmpty() && !line.startsWith(u'#')) {
            found.push_back(
                {.sieve = sieve, .kind = line.front(), .text = line.sliced(2), .line = number});
        }
    }
    return found;
}

QString plain(QString text)
{
    for (const QChar sign : u"{}[]<>"_s) {
        text.remove(sign);
    }
    return text.replace(u" / "_s, u"\n"_s);
}

/// Writes @p attribution into the text of @p article, as examples have it.
QString written(const Article &article, const Attribution &attribution)
{
    struct Edge
    {
        qsizetype at;
        int order;
        QChar sign;
    };
    std::vector<Edge> edges;
    const auto add = [&edges](TextSpan span, QChar open, QChar close, int depth) {
        edges.push_back({.at = span.begin().value(), .order = depth, .sign = open});
        edges.push_back({.at = span.end().value(), .order = -depth, .sign = close});
    };
    if (attribution.source) {
        add(*attribution.source, u'{', u'}', 1);
    }
    if (attribution.cue) {
        add(*attribution.cue, u'[', u']', 1);
    }
    for (const TextSpan span : attribution.content) {
        add(span, u'<', u'>', 1);
    }
    std::ranges::stable_sort(edges, [](const Edge &one, const Edge &other) {
        return std::pair(-one.at, -one.order) < std::pair(-other.at, -other.order);
    });
    QString text = article.text();
    for (const Edge &edge : edges) {
        text.insert(edge.at, edge.sign);
    }
    return text.replace(u"\n"_s, u" / "_s);
}

QStringList found(const QString &text)
{
    const Article article = paragraphs(plain(text));
    QStringList lines;
    for (const Attribution &attribution : shippedAnalyzer().analyze(article).attributions) {
        if (!attribution.within) {
            lines.push_back(attribution.foundBy + u": "_s + written(article, attribution));
        }
    }
    return lines;
}

} // namespace

void SievesTest::findsWhatItsExamplesSay_data()
{
    QTest::addColumn<QString>("sieve");
    QTest::addColumn<QChar>("kind");
    QTest::addColumn<QString>("text");
    const auto rows = examples();
    QVERIFY(rows.size() > 150);
    for (const Example &row : rows) {
        QTest::addRow("%d", row.line) << row.sieve << row.kind << row.text;
    }
}

void SievesTest::findsWhatItsExamplesSay()
{
    QFETCH(const QString, sieve);
    QFETCH(const QChar, kind);
    QFETCH(const QString, text);

    const QStringList lines = found(text);

    const QString expected = sieve + u": "_s + text;
    if (kind == u'-') {
        QCOMPARE(lines, QStringList());
    } else if (kind == u'+') {
        QCOMPARE(lines, QStringList{expected});
    } else {
        QVERIFY2(lines.contains(expected), qPrintable(lines.join(u'\n')));
    }
}

void SievesTest::hasExamplesOfEverySieve()
{
    QStringList named;
    for (const Example &row : examples()) {
        named.push_back(row.sieve);
    }
    // Turns and signed quotations are of talks and pages, which have tests of their own.
    for (auto number = 0; number <= static_cast<int>(Sieve::Gerund); ++number) {
        const QString id = sieveId(static_cast<Sieve>(number)).toString();
        QVERIFY2(named.contains(id), qPrintable(id));
    }
}

SLANTLIGHT_TEST(SievesTest)

#include "tst_sieves.moc"
