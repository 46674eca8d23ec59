// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/source/decode.h"
#include "tests/support/testroom.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

QByteArray encoded(QStringEncoder::Encoding encoding, const QString &text)
{
    return QStringEncoder(encoding).encode(text);
}

QByteArray marked(QStringEncoder::Encoding encoding, const QString &text)
{
    return encoded(encoding, QChar(QChar::ByteOrderMark) + text);
}

} // namespace

class DecodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void readsAMailWithoutParts();
    void believesTheServer();
};

void DecodeTest::readsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<int>("replaced");
    QTest::addColumn<bool>("isGuess");

    const QString words = u"The quay “reopened” – at last."_s;
    using enum QStringEncoder::Encoding;
    QTest::newRow("UTF-8") << words.toUtf8() << words << QString() << 0 << false;
    QTest::newRow("UTF-8 with mark")
        << "\xEF\xBB\xBF" + words.toUtf8() << words << QString() << 0 << false;
    QTest::newRow("ASCII") << QByteArray("At last.") << u"At last."_s << QString() << 0 << false;
    QTest::newRow("UTF-16LE with mark")
        << marked(Utf16LE, words) << words << u"UTF-16LE"_s << 0 << false;
    QTest::newRow("UTF-16BE with mark")
        << marked(Utf16BE, words) << words << u"UTF-16BE"_s << 0 << false;
    QTest::newRow("UTF-32LE with mark")
        << marked(Utf32LE, words) << words << u"UTF-32LE"_s << 0 << false;
    QTest::newRow("UTF-16LE without mark")
        << encoded(Utf16LE, words) << words << u"UTF-16LE"_s << 0 << true;
    QTest::newRow("UTF-16BE without mark")
        << encoded(Utf16BE, words) << words << u"UTF-16BE"_s << 0 << true;
    QTest::newRow("UTF-16 that ends in half a unit")
        << marked(Utf16LE, words) + 'x' << QString(words + u'\uFFFD') << u"UTF-16LE"_s << 1
        << false;
    QTest::newRow("half a surrogate pair")
        << marked(Utf16LE, u"At "_s) + QByteArray("\x00\xD8", 2) + encoded(Utf16LE, u" last."_s)
        << u"At \uFFFD last."_s << u"UTF-16LE"_s << 1 << false;
    QTest::newRow("a page that names windows-1251")
        << QByteArray("<meta charset=\"windows-1251\">\xCC\xEE\xF1\xF2.")
        << u"<meta charset=\"windows-1251\">Мост."_s << u"windows-1251"_s << 0 << false;
    QTest::newRow("an XML file that names koi8-r")
        << QByteArray("<?xml version='1.0' encoding='koi8-r'?>\xED\xCF\xD3\xD4.")
        << u"<?xml version='1.0' encoding='koi8-r'?>Мост."_s << u"koi8-r"_s << 0 << false;
    QTest::newRow("a page that names Latin-1, as which browsers read windows-1252")
        << QByteArray("<meta charset=iso-8859-1>\x93quay\x94")
        << u"<meta charset=iso-8859-1>“quay”"_s << u"windows-1252"_s << 0 << false;
    QTest::newRow("a page that names UTF-8 and is none")
        << QByteArray("<meta charset=utf-8>caf\xE9") << u"<meta charset=utf-8>café"_s
        << u"windows-1252"_s << 0 << true;
    QTest::newRow("a page that names what nobody knows")
        << QByteArray("<meta charset=quay-8>caf\xE9") << u"<meta charset=quay-8>café"_s
        << u"windows-1252"_s << 0 << true;
    QTest::newRow("windows-1252") << QByteArray("The \x93quay\x94 \x96 at last\x85")
                                  << u"The “quay” – at last…"_s << u"windows-1252"_s << 0 << true;
    QTest::newRow("windows-1252 with a byte that it has not")
        << QByteArray("The \x93quay\x94 \x81 at last") << u"The “quay” \uFFFD at last"_s
        << u"windows-1252"_s << 1 << true;
    QTest::newRow("UTF-8 with a broken byte")
        << words.toUtf8() + " \xFF" << QString(words + u" \uFFFD"_s) << u"UTF-8"_s << 1 << false;
    QTest::newRow("UTF-8 with overlong bytes")
        << words.toUtf8() + " \xC0\xAF" << QString(words + u" \uFFFD\uFFFD"_s) << u"UTF-8"_s << 2
        << false;
    QTest::newRow("UTF-8 with half a surrogate pair")
        << words.toUtf8() + " \xED\xA0\x80" << QString(words + u" \uFFFD\uFFFD\uFFFD"_s)
        << u"UTF-8"_s << 3 << false;
    QTest::newRow("a few control characters")
        << QByteArray("At\x01 last.") << u"At\u0001 last."_s << QString() << 0 << false;
}

void DecodeTest::readsText()
{
    QFETCH(const QByteArray, bytes);

    const Result<Decoded> decoded = decode(bytes, u"quay.txt"_s);

    QVERIFY(decoded);
    QTEST(decoded->text, "text");
    QTEST(decoded->encoding, "encoding");
    QTEST(decoded->replacedCharacters, "replaced");
    QTEST(decoded->isGuess, "isGuess");
}

void DecodeTest::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    QByteArray everyByte;
    for (int i = 0; i < 1024; ++i) {
        everyByte += static_cast<char>(i % 256);
    }
    QTest::newRow("nothing") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("binary") << everyByte << ErrorCode::NotText;
    QTest::newRow("zeros") << QByteArray(64, '\0') << ErrorCode::NotText;
    QTest::newRow("control characters in UTF-16")
        << marked(QStringEncoder::Utf16LE, u"\u0001\u0002\u0003\u0004quay"_s) << ErrorCode::NotText;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << ErrorCode::UnsupportedFormat;
    QTest::newRow("RTF") << QByteArray("{\\rtf1 Quay.}") << ErrorCode::UnsupportedFormat;
    QTest::newRow("an archive") << QByteArray("PK\x03\x04quay") << ErrorCode::UnsupportedFormat;
    QTest::newRow("a mail of parts")
        << QByteArray("Subject: Quay\nMIME-Version: 1.0\nContent-Type: multipart/mixed\n\nQuay.")
        << ErrorCode::UnsupportedFormat;
    QTest::newRow("little but half surrogate pairs")
        << QByteArray("\xFF\xFE") + QByteArray("a\0\0\xD8", 4).repeated(20)
        << ErrorCode::WrongEncoding;
}

void DecodeTest::refusesWhatIsNoText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);

    const Result<Decoded> decoded = decode(bytes, u"quay.txt"_s);

    QVERIFY(!decoded);
    QCOMPARE(decoded.error(), (Error{code, u"quay.txt"_s}));
}

void DecodeTest::believesTheServer()
{
    const QByteArray bytes = "<meta charset=windows-1252><p>\xcf\xe0\xf0\xee\xec.</p>";

    const auto decoded = decode(bytes, u"page"_s, u"text/html; charset=Windows-1251"_s);

    QVERIFY(decoded);
    QVERIFY(decoded->text.contains(u"Паром."_s));
    QVERIFY(!decoded->isGuess);
}

void DecodeTest::readsAMailWithoutParts()
{
    const QByteArray mail("Subject: Quay\nMIME-Version: 1.0\nContent-Type: text/plain\n\n"
                          "Content-Type: multipart/mixed is what the quay has not.");

    const Result<Decoded> decoded = decode(mail, u"quay.txt"_s);

    QVERIFY(decoded);
    QCOMPARE(decoded->text, QString::fromUtf8(mail));
}

SLANTLIGHT_TEST(DecodeTest)

#include "tst_decode.moc"
