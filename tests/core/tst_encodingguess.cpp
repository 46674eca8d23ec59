// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/source/decode.h"
#include "core/source/encodingguess.h"
#include "core/source/filesign.h"
#include "tests/support/testroom.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class EncodingGuessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatNothingNames_data();
    void readsWhatNothingNames();
    void readsUnicodeWithoutMark_data();
    void readsUnicodeWithoutMark();
    void followsWhatAPageNames_data();
    void followsWhatAPageNames();
    void takesNoDataForUnicode();
    void knowsFilesThatAreNoText_data();
    void knowsFilesThatAreNoText();
};

void EncodingGuessTest::readsWhatNothingNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");

    const auto row = [](const char *name, const char *encoding, const QString &text) {
        QTest::addRow("%s, %s", encoding, name) << text << QByteArray(encoding);
    };
    row("a line of quotes and accents", "windows-1252",
        u"“The café is closed” – so said Zoë’s uncle on Monday…"_s);
    row("one accent", "windows-1252", u"The mayor had a café in the old town."_s);
    row("French", "windows-1252", u"L’été dernier, le maire a été élu à l’unanimité."_s);
    row("German", "windows-1252", u"Die Brücke über den Fluß wird größer, sagt Müller."_s);
    row("Danish", "windows-1252", u"Broen over åen er lukket, siger Søren på mødet."_s);
    row("euro and copyright", "windows-1252", u"It costs €12 © The Ledger"_s);
    const QString russian = u"Министр назвал сбор справедливым."_s;
    for (const char *const name : {"windows-1251", "KOI8-R", "ISO-8859-5"}) {
        row("one sentence", name, russian);
        row("two words", name, u"Мост закрыт."_s);
        row("capitals and a quotation", name,
            u"МОСКВА, 4 июня. Мэр сказал: это неправда, и он прав."_s);
    }
    row("quotes", "windows-1251", u"Мэр сказал: «Мост закрыт» – и ушёл."_s);
    row("one sentence", "windows-1253", u"Ο υπουργός χαρακτήρισε δίκαιο το τέλος."_s);
    row("one sentence", "ISO-8859-7", u"Ο δήμαρχος είπε ότι η γέφυρα είναι κλειστή."_s);
    row("Polish", "windows-1250",
        u"Burmistrz powiedział, że most będzie zamknięty, ponieważ środków nie wystarczy na "
        "naprawę, a mieszkańcy się skarżą."_s);
    row("Czech", "ISO-8859-2",
        u"Starosta řekl, že most bude uzavřen, protože peníze nestačí a lidé si stěžují na "
        "kouř a hluk ve městě."_s);
    row("Turkish", "windows-1254",
        u"Belediye başkanı köprünün kapalı kalacağını söyledi, çünkü yeterli para yoktu ve "
        "halk şikâyet ediyordu."_s);
    row("Hebrew", "windows-1255", u"ראש העיר אמר שהגשר סגור עד הקיץ."_s);
    row("Arabic", "windows-1256",
        u"قال رئيس البلدية إن الجسر مغلق حتى نهاية الصيف بسبب أعمال الصيانة."_s);
    row("a sentence", "GB18030", u"市长说桥梁将关闭到夏天，因为没有足够的钱来修理它。"_s);
    row("a sentence", "Big5", u"市長說橋樑將關閉到夏天，因為沒有足夠的錢來修理它。"_s);
    row("a sentence", "Shift_JIS", u"市長は橋が夏まで閉鎖されると述べた。修理する金がない。"_s);
    row("a sentence", "EUC-JP", u"市長は橋が夏まで閉鎖されると述べた。修理する金がない。"_s);
    row("a sentence", "EUC-KR", u"시장은 다리가 여름까지 폐쇄될 것이라고 말했다. 돈이 없다."_s);
    row("a sentence", "ISO-2022-JP", u"市長は橋が夏まで閉鎖されると述べた。修理する金がない。"_s);
}

void EncodingGuessTest::readsWhatNothingNames()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, encoding);
    QStringEncoder encoder(encoding.constData());
    QVERIFY(encoder.isValid());
    const QByteArray bytes = encoder.encode(text);
    QVERIFY(!encoder.hasError());

    const Result<Decoded> decoded = decode(bytes, u"quay.txt"_s);

    QVERIFY(decoded);
    QCOMPARE(decoded->text, text);
    QVERIFY(decoded->isGuess);
    QVERIFY(!decoded->encoding.isEmpty());
}

void EncodingGuessTest::readsUnicodeWithoutMark_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");

    for (const char *const name : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
        QTest::addRow("%s, English", name) << u"The “quay” is open."_s << QByteArray(name);
        QTest::addRow("%s, Russian", name)
            << u"Министр назвал сбор справедливым, и все молчали."_s << QByteArray(name);
        QTest::addRow("%s, Chinese", name)
            << u"市长说桥梁将关闭到夏天，因为没有足够的钱来修理它。\n"_s << QByteArray(name);
    }
}

void EncodingGuessTest::readsUnicodeWithoutMark()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, encoding);
    QStringEncoder encoder(encoding.constData());
    const QByteArray bytes = encoder.encode(text);

    const Result<Decoded> decoded = decode(bytes, u"quay.txt"_s);

    QVERIFY(decoded);
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->encoding.toLatin1(), encoding);
    QVERIFY(decoded->isGuess);
}

void EncodingGuessTest::followsWhatAPageNames_data()
{
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");

    QTest::newRow("gb2312 that is wider")
        << QByteArray("gb2312") << QByteArray("GB18030") << u"市长說橋樑镕"_s;
    QTest::newRow("x-sjis") << QByteArray("x-sjis") << QByteArray("Shift_JIS") << u"市長は橋"_s;
    QTest::newRow("ks_c_5601-1987")
        << QByteArray("ks_c_5601-1987") << QByteArray("EUC-KR") << u"시장은 다리"_s;
    QTest::newRow("iso-2022-jp") << QByteArray("iso-2022-jp") << QByteArray("ISO-2022-JP")
                                 << u"市長は橋"_s;
    QTest::newRow("iso-8859-2") << QByteArray("iso-8859-2") << QByteArray("ISO-8859-2")
                                << u"řekl"_s;
    QTest::newRow("windows-1257") << QByteArray("windows-1257") << QByteArray("windows-1257")
                                  << u"tiltas uždarytas, sakė"_s;
    QTest::newRow("windows-1258") << QByteArray("windows-1258") << QByteArray("windows-1258")
                                  << u"đường"_s.normalized(QString::NormalizationForm_D)
                                         .replace(u"u\u031B"_s, u"ư"_s)
                                         .replace(u"o\u031B"_s, u"ơ"_s);
}

void EncodingGuessTest::followsWhatAPageNames()
{
    QFETCH(const QByteArray, named);
    QFETCH(const QByteArray, encoding);
    QFETCH(const QString, text);
    QStringEncoder encoder(encoding.constData());
    QVERIFY(encoder.isValid());
    const QByteArray bytes = "<meta charset=" + named + '>' + QByteArray(encoder.encode(text));

    const Result<Decoded> decoded = decode(bytes, u"quay.html"_s);

    QVERIFY(decoded);
    QVERIFY2(decoded->text.endsWith(text), qPrintable(decoded->text));
    QVERIFY(!decoded->isGuess);
}

void EncodingGuessTest::takesNoDataForUnicode()
{
    QByteArray data;
    quint32 state = 7;
    for (int i = 0; i < 4096; ++i) {
        state = state * 1664525U + 1013904223U;
        data += static_cast<char>(state >> 24U);
    }

    QVERIFY(bareUnicode(data).isEmpty());
    QCOMPARE(decode(data, u"quay.bin"_s).error_or(Error{}).code, ErrorCode::NotText);
}

void EncodingGuessTest::knowsFilesThatAreNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");

    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16)
                               << u"quay (PNG)"_s;
    QTest::newRow("a photograph") << QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10)
                                  << u"quay (JPEG)"_s;
    QTest::newRow("a program") << QByteArray("\x7F\x45LF\x02\x01\x01\0", 8) << u"quay (ELF)"_s;
    QTest::newRow("a film") << QByteArray("\0\0\0\x18\x66typmp42", 12) << u"quay (MP4)"_s;
    QTest::newRow("packed") << QByteArray("\x1F\x8B\x08\0\0\0", 6) << u"quay (gzip)"_s;
    QTest::newRow("an old document") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", 10)
                                     << u"quay (OLE2: DOC, XLS, PPT)"_s;
}

void EncodingGuessTest::knowsFilesThatAreNoText()
{
    QFETCH(const QByteArray, bytes);

    const Result<Decoded> decoded = decode(bytes, u"quay"_s);

    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::NotText);
    QTEST(decoded.error().detail, "detail");
}

SLANTLIGHT_TEST(EncodingGuessTest)

#include "tst_encodingguess.moc"
