// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/comparisonhtml.h"

#include "tests/support/comparedtexts.h"
#include "tests/support/testroom.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// Whether all elements of @p html nest.
bool isWellFormed(QString html)
{
    static const QRegularExpression lone(u"<(meta[^>]*|br)>"_s);
    html.replace(lone, u"<\\1/>"_s).remove(u"<!DOCTYPE html>"_s);
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    if (reader.hasError()) {
        qWarning("%s at line %lld", qPrintable(reader.errorString()), reader.lineNumber());
    }
    return !reader.hasError();
}

} // namespace

class ComparisonHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsBothArticlesSideBySide();
    void leadsToWhatIsToldElsewhere();
    void saysWhatOnlyOneTells();
    void listsWhatDiffersAndBothProfiles();
    void marksWhatBecameOfVersions();
    void isOneWholePage();
    void escapesWhatArticlesHold();
};

void ComparisonHtmlTest::setsBothArticlesSideBySide()
{
    const QString html = ui::comparisonHtml(
        comparedTexts(u"Mara Lind closed the harbour of Skerry on Friday for 4,100 crowns."_s,
                      u"Nobody came.\nFor 4,100 crowns the harbour of Skerry was closed by Mara "
                      "Lind on Friday."_s),
        {});

    static const QRegularExpression row(
        u"<tr><td><p id=\"A1\"[^\n]*</td><td><p id=\"B2\"[^\n]*</td></tr>"_s);
    QVERIFY2(html.contains(row), qPrintable(html.section(u"<tbody>"_s, 1)));
    QVERIFY(html.contains(u"<th scope=\"col\">A"_s));
}

void ComparisonHtmlTest::leadsToWhatIsToldElsewhere()
{
    const QString html = ui::comparisonHtml(comparedSamples(), {});

    QVERIFY(html.contains(u"href=\"#B8\""_s));
    static const QRegularExpression link(u"href=\"#([AB][0-9]+)\""_s);
    for (auto each = link.globalMatch(html); each.hasNext();) {
        const QString target = u"id=\"%1\""_s.arg(each.next().captured(1));
        QVERIFY2(html.contains(target), qPrintable(target));
    }
}

void ComparisonHtmlTest::saysWhatOnlyOneTells()
{
    const QString html = ui::comparisonHtml(comparedSamples(), {});

    QVERIFY(html.contains(u"<td class=\"alone\"><p id=\"A9\""_s));
    QVERIFY(html.contains(u"Only A tells this."_s));
}

void ComparisonHtmlTest::listsWhatDiffersAndBothProfiles()
{
    const QString html = ui::comparisonHtml(comparedSamples(), {});

    QVERIFY(html.contains(u"<h3>Named differently</h3>"_s));
    QVERIFY(html.contains(u"Both name Oskar Tellan"_s));
    QVERIFY(html.contains(u"<h2>Profiles</h2>"_s));
    QVERIFY(html.contains(u"<th scope=\"row\">Words</th><td>366</td><td>354</td>"_s));
    QVERIFY(html.contains(u"<mark class=\"label"_s));
    QVERIFY(html.contains(u"<h2>Marks in these articles</h2>"_s));
}

void ComparisonHtmlTest::marksWhatBecameOfVersions()
{
    const QString html = ui::comparisonHtml(
        comparedTexts(u"The quay opens in May.\nThe mayor is old."_s,
                      u"The quay opens in June.\nNobody was asked."_s, ComparedAs::Versions),
        {});

    QVERIFY2(html.contains(u"<mark class=\"gone hand hand-gone\" title=\"Gone\">"_s),
             qPrintable(html));
    QVERIFY(html.contains(u"<mark class=\"came hand hand-came\" title=\"New\">"_s));
    QVERIFY(html.contains(u"Two versions of one article"_s));
}

void ComparisonHtmlTest::isOneWholePage()
{
    const QString html = ui::comparisonHtml(comparedSamples(), {});

    QVERIFY(isWellFormed(html));
    QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"src="_s)
            && !html.contains(u"<link"_s));
    QVERIFY(html.contains(u"@media print"_s));
}

void ComparisonHtmlTest::escapesWhatArticlesHold()
{
    const QString html = ui::comparisonHtml(
        comparedTexts(u"<script>x</script> & \"more\" of it"_s, u"<b>Nobody</b> came."_s), {});

    QVERIFY(isWellFormed(html));
    QVERIFY(!html.contains(u"<script>"_s) && !html.contains(u"<b>"_s));
}

SLANTLIGHT_TEST(ComparisonHtmlTest)

#include "tst_comparisonhtml.moc"
