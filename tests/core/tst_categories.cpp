// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/analysed.h"
#include "tests/support/markedtext.h"
#include "tests/support/testroom.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace slantlight;
using namespace Qt::StringLiterals;

/// Measures each category by the frozen sentences in tests/data/categories.
///
/// SLANTLIGHT_BLESS=1 writes the figures anew, SLANTLIGHT_VERBOSE=1 names the lines that went wrong.
class CategoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEnoughSentences_data();
    void hasEnoughSentences();
    void isNoWorseThanBefore();
};

namespace {

constexpr int fewestSentences = 25;

struct Line
{
    QString marked;
    bool fires = false;
};

/// How a category did: lines that fire and were found, lines that do not and were marked.
struct Figures
{
    int firing = 0;
    int found = 0;
    int quiet = 0;
    int falseAlarms = 0;

    [[nodiscard]] double precision() const { return share(found, found + falseAlarms); }
    [[nodiscard]] double recall() const { return share(found, firing); }

private:
    [[nodiscard]] static double share(int part, int whole)
    {
        return whole == 0 ? 0 : static_cast<double>(part) / whole;
    }
};

QString folder()
{
    return qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/tests/data/categories/"_s;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

std::vector<Line> sentencesOf(Category category)
{
    std::vector<Line> sentences;
    for (const QString &line : linesOf(folder() + categoryId(category) + u".txt"_s)) {
        if (line.startsWith(u"+ ") || line.startsWith(u"- ")) {
            sentences.push_back({.marked = line.sliced(2), .fires = line.startsWith(u'+')});
        }
    }
    return sentences;
}

bool isMarked(const Line &line, Category category)
{
    const Article article = paragraphs(plainText(line.marked));
    const auto begin = TextOffset(std::max<qsizetype>(line.marked.indexOf(u'{'), 0));
    const TextSpan expected = line.fires
                                  ? TextSpan(begin, TextOffset(line.marked.indexOf(u'}') - 1))
                                  : TextSpan(begin, TextOffset(article.text().size()));
    const Analysis analysis = shippedAnalyzer().analyze(article);
    return std::ranges::any_of(analysis.markers, [&](const Marker &marker) {
        return marker.category == category && marker.isMark() && marker.span.overlaps(expected);
    });
}

Figures measure(Category category)
{
    const bool isVerbose = qEnvironmentVariableIsSet("SLANTLIGHT_VERBOSE");
    Figures figures;
    for (const Line &line : sentencesOf(category)) {
        const bool marked = isMarked(line, category);
        (line.fires ? figures.firing : figures.quiet) += 1;
        if (line.fires && marked) {
            figures.found += 1;
        } else if (!line.fires && marked) {
            figures.falseAlarms += 1;
        }
        if (isVerbose && line.fires != marked) {
            std::printf("%s %c %s\n", qPrintable(categoryId(category).toString()),
                        line.fires ? '+' : '-', qPrintable(line.marked));
        }
    }
    return figures;
}

QString csvLine(Category category, const Figures &figures)
{
    return u"%1,%2,%3,%4,%5,%6,%7"_s.arg(categoryId(category))
        .arg(figures.firing)
        .arg(figures.found)
        .arg(figures.quiet)
        .arg(figures.falseAlarms)
        .arg(figures.precision(), 0, 'f', 3)
        .arg(figures.recall(), 0, 'f', 3);
}

const QString csvHead = u"category,firing,found,quiet,false_alarms,precision,recall"_s;

} // namespace

void CategoriesTest::hasEnoughSentences_data()
{
    QTest::addColumn<Category>("category");

    for (const Category category : allCategories) {
        QTest::newRow(qPrintable(categoryId(category).toString())) << category;
    }
}

void CategoriesTest::hasEnoughSentences()
{
    QFETCH(const Category, category);

    const std::vector<Line> sentences = sentencesOf(category);

    QVERIFY(std::ranges::count(sentences, true, &Line::fires) >= fewestSentences);
    QVERIFY(std::ranges::count(sentences, false, &Line::fires) >= fewestSentences);
    for (const Line &line : sentences) {
        QVERIFY2(line.marked.count(u'{') == (line.fires ? 1 : 0), qPrintable(line.marked));
    }
}

void CategoriesTest::isNoWorseThanBefore()
{
    const QString path = folder() + u"figures.csv"_s;
    std::map<QString, QStringList> before;
    for (const QString &line : linesOf(path)) {
        before[line.section(u',', 0, 0)] = line.split(u',');
    }

    QStringList now{csvHead};
    QStringList worse;
    std::printf("%-9s %9s %6s\n", "category", "precision", "recall");
    for (const Category category : allCategories) {
        const QString id = categoryId(category).toString();
        const Figures figures = measure(category);
        now += csvLine(category, figures);
        std::printf("%-9s %9.3f %6.3f  (%d of %d found, %d of %d false alarms)\n",
                    qPrintable(id), figures.precision(), figures.recall(), figures.found,
                    figures.firing, figures.falseAlarms, figures.quiet);
        const QStringList old = before[id];
        if (old.size() != 7 || figures.found < old.at(2).toInt()
            || figures.falseAlarms > old.at(4).toInt()) {
            worse += now.last() + u" after "_s + old.join(u',');
        }
    }
    std::fflush(stdout);

    if (qEnvironmentVariableIsSet("SLANTLIGHT_BLESS")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(now.join(u'\n').toUtf8() + '\n');
        return;
    }
    QVERIFY2(worse.isEmpty(), qPrintable(u'\n' + worse.join(u'\n')));
}

SLANTLIGHT_TEST(CategoriesTest)

#include "tst_categories.moc"
