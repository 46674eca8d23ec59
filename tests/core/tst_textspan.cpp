// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/textspan.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <type_traits>

using namespace slantlight;
using namespace Qt::StringLiterals;

static_assert(!std::is_convertible_v<int, TextOffset>);
static_assert(!std::is_constructible_v<TextSpan, int, int>);
static_assert(TextSpan(TextOffset(2), TextOffset(9)) < TextSpan(TextOffset(2), TextOffset(5)));

class TextSpanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsItsBeginAndNotItsEnd();
    void overlapsOnlyWhereTextIsShared();
};

void TextSpanTest::holdsItsBeginAndNotItsEnd()
{
    constexpr TextSpan span(TextOffset(2), TextOffset(5));

    QVERIFY(span.contains(TextOffset(2)));
    QVERIFY(!span.contains(TextOffset(5)));
    QCOMPARE(span.length(), 3);
    QCOMPARE(span.in(u"abcdefg"), u"cde"_s);
}

void TextSpanTest::overlapsOnlyWhereTextIsShared()
{
    constexpr TextSpan span(TextOffset(2), TextOffset(5));

    QVERIFY(span.overlaps({TextOffset(4), TextOffset(9)}));
    QVERIFY(!span.overlaps({TextOffset(5), TextOffset(9)}));
    QVERIFY(span.contains(TextSpan(TextOffset(3), TextOffset(5))));
    QVERIFY(!span.contains(TextSpan(TextOffset(3), TextOffset(6))));
}

SLANTLIGHT_TEST(TextSpanTest)

#include "tst_textspan.moc"
