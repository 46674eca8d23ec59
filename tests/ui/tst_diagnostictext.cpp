// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/diagnosticcode.h"
#include "tests/support/testroom.h"
#include "ui/words/diagnostictext.h"
#include "ui/words/errortext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class DiagnosticTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSomethingOfItsOwnForEveryCode();
    void namesThePlaceAndTheThing();
    void keepsPercentSignsOfTheFile();
    void saysOneMistakeInASentence();
    void saysEachOfSeveralMistakesOnALine();
};

namespace {

// The last code; a new one after it is missed by the switch in diagnostictext.cpp.
constexpr auto lastCode = DiagnosticCode::MoreMistakes;

const Diagnostic unknownList{.code = DiagnosticCode::UnknownList,
                             .place = {.file = u"own.rules"_s, .line = 4, .column = 8},
                             .arguments = {u"ports"_s}};
const Diagnostic unknownTag{.code = DiagnosticCode::UnknownTag,
                            .place = {.file = u"own.rules"_s, .line = 5, .column = 14},
                            .arguments = {u"NUON"_s}};

} // namespace

void DiagnosticTextTest::saysSomethingOfItsOwnForEveryCode()
{
    QSet<QString> texts;
    for (int code = 0; code <= static_cast<int>(lastCode); ++code) {
        const QString text =
            ui::mistakeText(static_cast<DiagnosticCode>(code), {u"<one>"_s, u"<two>"_s});
        QVERIFY2(!text.isEmpty() && !text.contains(u"%1"_s) && !text.contains(u"%2"_s),
                 qPrintable(text));
        texts.insert(text);
    }

    QCOMPARE(texts.size(), static_cast<int>(lastCode) + 1);
}

void DiagnosticTextTest::namesThePlaceAndTheThing()
{
    QCOMPARE(ui::diagnosticText(unknownList),
             u"own.rules, line 4, column 8: there is no list called 'ports'"_s);
}

void DiagnosticTextTest::keepsPercentSignsOfTheFile()
{
    Diagnostic diagnostic = unknownList;
    diagnostic.place.file = u"/tmp/100%2 sure.rules"_s;
    diagnostic.arguments = {u"%1"_s};

    QCOMPARE(ui::diagnosticText(diagnostic),
             u"/tmp/100%2 sure.rules, line 4, column 8: there is no list called '%1'"_s);
}

void DiagnosticTextTest::saysOneMistakeInASentence()
{
    const QString text = ui::errorText({.code = ErrorCode::UnknownLexiconList,
                                        .detail = u"own.rules, line 4, column 8"_s,
                                        .diagnostics = {unknownList}});

    QVERIFY2(text.contains(u"own.rules, line 4, column 8: there is no list called 'ports'"_s),
             qPrintable(text));
    QVERIFY(!text.contains(u'\n'));
}

void DiagnosticTextTest::saysEachOfSeveralMistakesOnALine()
{
    const QString text = ui::errorText({.code = ErrorCode::MalformedRule,
                                        .detail = u"own.rules, line 4, column 8"_s,
                                        .diagnostics = {unknownList, unknownTag}});

    QCOMPARE(text.count(u'\n'), 2);
    QVERIFY(text.contains(u'\n' + ui::diagnosticText(unknownList)));
    QVERIFY(text.endsWith(u'\n' + ui::diagnosticText(unknownTag)));
}

SLANTLIGHT_TEST(DiagnosticTextTest)

#include "tst_diagnostictext.moc"
