// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/languageguess.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class LanguageGuessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheLanguageOfAText_data();
    void tellsTheLanguageOfAText();
    void isSureOfALongLineOnly_data();
    void isSureOfALongLineOnly();
    void believesTheSourceWhereTheTextIsShort();
};

void LanguageGuessTest::tellsTheLanguageOfAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");

    QTest::newRow("English") << u"The ferry was late again, and nobody on the quay was surprised."_s
                             << u"en"_s;
    QTest::newRow("two sentences of German")
        << u"Der Bürgermeister ist angeblich zurückgetreten. Die Fähre fährt trotzdem."_s
        << u"de"_s;
    QTest::newRow("German with signs for no interchange")
        << u"Der Bürgermeister ist\u0001 angeblich zurückgetreten. Die Fähre fährt\uFFFE trotzdem."_s
        << u"de"_s;
    QTest::newRow("French") << u"Le conseil a voté lundi contre la nouvelle taxe sur les ferries."_s
                            << u"fr"_s;
    QTest::newRow("French with soft hyphens")
        << u"Le con\u00ADseil a vo\u00ADté lun\u00ADdi con\u00ADtre la nou\u00ADvelle ta\u00ADxe."_s
        << u"fr"_s;
    QTest::newRow("a long German text")
        << u"Die Fähre kam wieder zu spät, und niemand am Kai war überrascht. "_s.repeated(3000)
        << u"de"_s;
    QTest::newRow("Russian") << u"Паром снова опоздал, и никто не удивился."_s << u"ru"_s;
    QTest::newRow("Ukrainian")
        << u"Пором знову запізнився, і ніхто на березі не здивувався цьому."_s << u"uk"_s;
    QTest::newRow("Arabic") << u"تأخرت العبارة مرة أخرى ولم يفاجأ أحد على الرصيف."_s << u"ar"_s;
    QTest::newRow("Hebrew") << u"המעבורת איחרה שוב ואיש על הרציף לא הופתע."_s << u"he"_s;
    QTest::newRow("Chinese") << u"渡轮又晚点了，码头上没有人感到惊讶。"_s << u"zh"_s;
    QTest::newRow("Japanese") << u"フェリーはまた遅れたが、桟橋の誰も驚かなかった。"_s << u"ja"_s;
    QTest::newRow("a name alone") << u"Carlo Beenakker"_s << u"en"_s;
    QTest::newRow("a headline of names") << u"Quill, Lind, Osterby"_s << u"en"_s;
    QTest::newRow("figures alone") << u"12 345"_s << u"en"_s;
    QTest::newRow("nothing") << QString() << u"en"_s;
    QTest::newRow("English with a foreign quotation")
        << u"“Nous voterons demain matin,” said Mara Lind, who has led the council of the "
           "harbour for nine years, and the hall applauded her for a long while."_s
        << u"en"_s;
}

void LanguageGuessTest::tellsTheLanguageOfAText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, language);

    QCOMPARE(languageOf(text), language);
}

void LanguageGuessTest::isSureOfALongLineOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("sure");

    QTest::newRow("a foreign clause")
        << u"Die Fähre fährt heute wieder nicht nach Osterby."_s << true;
    QTest::newRow("a foreign word") << u"Übermensch"_s << false;
    QTest::newRow("a title") << u"Si Vis Pacem Para Bellum"_s << false;
    QTest::newRow("another alphabet") << u"Паром"_s << true;
    QTest::newRow("no letters") << u"1974 – 2024"_s << false;
}

void LanguageGuessTest::isSureOfALongLineOnly()
{
    QFETCH(const QString, text);
    QFETCH(const bool, sure);

    QCOMPARE(guessLanguage(text).isSure, sure);
}

void LanguageGuessTest::believesTheSourceWhereTheTextIsShort()
{
    QCOMPARE(languageOf(u"Fähre zu spät", u"de-AT"_s), u"de-AT"_s);
    QCOMPARE(
        languageOf(u"The ferry was late again, and nobody on the quay was surprised.", u"de"_s),
        u"en"_s);
    QCOMPARE(languageOf(u"The ferry was late again, and nobody was surprised.", u"en-GB"_s),
             u"en-GB"_s);
}

SLANTLIGHT_TEST(LanguageGuessTest)

#include "tst_languageguess.moc"
