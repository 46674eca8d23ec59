// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/inlinemarks.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class InlineMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesMarksAway_data();
    void takesMarksAway();
    void readsMarksWithoutEnd_data();
    void readsMarksWithoutEnd();
};

void InlineMarksTest::takesMarksAway_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("no mark") << u"It rained."_s << u"It rained."_s;
    QTest::newRow("emphasis") << u"It *rained* and _blew_."_s << u"It rained and blew."_s;
    QTest::newRow("strong") << u"It **rained** and __blew__."_s << u"It rained and blew."_s;
    QTest::newRow("both") << u"It ***rained***, **and *blew* too**."_s
                          << u"It rained, and blew too."_s;
    QTest::newRow("struck out") << u"It ~~rained~~ blew."_s << u"It rained blew."_s;
    QTest::newRow("one tilde") << u"some ~5 ~ 6"_s << u"some ~5 ~ 6"_s;
    QTest::newRow("stars as signs") << u"2 * 3 * 4"_s << u"2 * 3 * 4"_s;
    QTest::newRow("names with underscores") << u"a snake_case_name"_s << u"a snake_case_name"_s;
    QTest::newRow("mark without a partner") << u"**It rained*"_s << u"*It rained"_s;
    QTest::newRow("marks that overlap")
        << u"*It **rained* all** day"_s << u"It rained all day"_s;
    QTest::newRow("code") << u"Call `a*b*c` and ``x`y``."_s << u"Call a*b*c and x`y."_s;
    QTest::newRow("a backtick") << u"a ` stays"_s << u"a ` stays"_s;
    QTest::newRow("link") << u"See [the *vote*](http://a.example/b_c_d \"T\")."_s
                          << u"See the vote."_s;
    QTest::newRow("link by name") << u"See [the vote][1]."_s << u"See the vote."_s;
    QTest::newRow("brackets") << u"He [the mayor] left [sic]."_s << u"He [the mayor] left [sic]."_s;
    QTest::newRow("link in brackets") << u"[see [here](a)]"_s << u"[see here]"_s;
    QTest::newRow("picture") << u"![The bridge](b.png) It rained."_s << u"The bridge It rained."_s;
    QTest::newRow("picture in a link") << u"[![The bridge](b.png)](c)"_s << u"The bridge"_s;
    QTest::newRow("picture without words") << u"![](b.png) It rained."_s << u"It rained."_s;
    QTest::newRow("address") << u"At <http://a.example/b_c_d>."_s
                             << u"At http://a.example/b_c_d."_s;
    QTest::newRow("less") << u"2 < 3 and <b>"_s << u"2 < 3 and <b>"_s;
    QTest::newRow("escapes") << u"5\\*6 and \\[a\\](b) \\x"_s << u"5*6 and [a](b) \\x"_s;
    QTest::newRow("beyond the basic plane")
        << u"*\U0001F5F3* **\U0001F5F3**"_s << u"\U0001F5F3 \U0001F5F3"_s;
}

void InlineMarksTest::takesMarksAway()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);

    QCOMPARE(withoutInlineMarks(text), words);
}

void InlineMarksTest::readsMarksWithoutEnd_data()
{
    QTest::addColumn<QString>("unit");

    for (const char *unit :
         {"**a ", "~~a ", "*a **b ", "_a __b ", "*a_b*c_", "`a ``b ```c ", "[a](", "[", "[a][b",
          "![a]", "<http:", "<http://a", "\\*", "*", "]", "a`"}) {
        QTest::newRow(unit) << QString::fromLatin1(unit);
    }
}

// Four times the text takes four times as long; with its square, this would not end in a minute.
void InlineMarksTest::readsMarksWithoutEnd()
{
    QFETCH(const QString, unit);

    for (const qsizetype size : {500'000, 2'000'000}) {
        const QString text = unit.repeated(size / unit.size());

        QVERIFY(withoutInlineMarks(text).size() <= text.size());
    }
}

SLANTLIGHT_TEST(InlineMarksTest)

#include "tst_inlinemarks.moc"
