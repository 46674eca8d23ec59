// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "ui/words/errortext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheThingInEverySentence();
    void saysSomethingOfItsOwnForEveryCode();
    void keepsPercentSignsOfTheDetail();
    void putsADetailOfManyLinesOnOne();
    void saysSoWhereThereIsNoName();
};

namespace {

// The last code; a new one after it is missed by the switch in errortext.cpp, so it fails there.
constexpr auto lastCode = ErrorCode::Cancelled;

QString textOf(int code, const QString &detail)
{
    return ui::errorText({static_cast<ErrorCode>(code), detail});
}

} // namespace

void ErrorTextTest::namesTheThingInEverySentence()
{
    for (int code = 0; code <= static_cast<int>(lastCode); ++code) {
        QVERIFY2(textOf(code, u"/tmp/gazette.txt"_s).contains(u"/tmp/gazette.txt"),
                 qPrintable(textOf(code, {})));
    }
}

void ErrorTextTest::saysSomethingOfItsOwnForEveryCode()
{
    QSet<QString> texts;
    for (int code = 0; code <= static_cast<int>(lastCode); ++code) {
        texts.insert(textOf(code, u"x"_s));
    }

    QCOMPARE(texts.size(), static_cast<int>(lastCode) + 1);
}

void ErrorTextTest::keepsPercentSignsOfTheDetail()
{
    const QString text = ui::errorText({ErrorCode::FileNotFound, u"/tmp/100%1 sure.txt"_s});

    QVERIFY(text.contains(u"/tmp/100%1 sure.txt"));
}

void ErrorTextTest::putsADetailOfManyLinesOnOne()
{
    const QString text = ui::errorText({ErrorCode::MalformedRule, u"line 3:\n  no pattern"_s});

    QVERIFY(text.contains(u"line 3: no pattern"));
}

void ErrorTextTest::saysSoWhereThereIsNoName()
{
    QVERIFY(ui::errorText({ErrorCode::FileEmpty, {}}).startsWith(u"(no name) is empty"));
}

SLANTLIGHT_TEST(ErrorTextTest)

#include "tst_errortext.moc"
