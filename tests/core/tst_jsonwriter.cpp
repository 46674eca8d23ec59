// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonwriter.h"
#include "tests/support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace slantlight;

class JsonWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfFields();
    void escapesStrings_data();
    void escapesStrings();
    void writesNumbersAlike_data();
    void writesNumbersAlike();
    void writesIdsAsTheyCame_data();
    void writesIdsAsTheyCame();
};

void JsonWriterTest::keepsTheOrderOfFields()
{
    JsonWriter writer;
    writer.beginObject();
    writer.key(u"z");
    writer.number(qint64{-3});
    writer.key(u"a");
    writer.beginArray();
    writer.beginObject();
    writer.endObject();
    writer.beginArray();
    writer.endArray();
    writer.null();
    writer.endArray();
    writer.key(u"m");
    writer.stringOrNull(u"");
    writer.endObject();

    QCOMPARE(writer.json(), R"({"z": -3, "a": [{}, [], null], "m": null})");
}

void JsonWriterTest::escapesStrings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("plain") << u"a/b"_s << R"("a/b")"_ba;
    QTest::newRow("empty") << u""_s << R"("")"_ba;
    QTest::newRow("quotes and backslash") << u"\"\\\""_s << R"("\"\\\"")"_ba;
    QTest::newRow("line breaks") << u"a\r\n\tb"_s << R"("a\r\n\tb")"_ba;
    QTest::newRow("control characters") << u"\0\u001F"_s << R"("\u0000\u001f")"_ba;
    QTest::newRow("emoji") << u"é \U0001F5F3"_s << "\"é \U0001F5F3\""_ba;
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) + u'x' << R"("\ud83dx")"_ba;
    QTest::newRow("a pair the wrong way round")
        << QString(QChar(0xDDF3)) + QChar(0xD83D) << R"("\uddf3\ud83d")"_ba;
}

void JsonWriterTest::escapesStrings()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, json);
    JsonWriter writer;

    writer.string(text);

    QCOMPARE(writer.json(), json);
}

void JsonWriterTest::writesNumbersAlike_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("whole") << 1.0 << "1"_ba;
    QTest::newRow("hundred") << 100.0 << "100"_ba;
    QTest::newRow("two decimals") << 0.83 << "0.83"_ba;
    QTest::newRow("rounded") << 6.42346 << "6.4235"_ba;
    QTest::newRow("nearly nothing") << -0.00001 << "0"_ba;
    QTest::newRow("endless") << std::numeric_limits<double>::infinity() << "null"_ba;
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << "null"_ba;
}

void JsonWriterTest::writesNumbersAlike()
{
    QFETCH(const double, number);
    QFETCH(const QByteArray, json);
    JsonWriter writer;

    writer.number(number);

    QCOMPARE(writer.json(), json);
}

void JsonWriterTest::writesIdsAsTheyCame_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("string") << R"("a-1 \" é")"_ba;
    QTest::newRow("number in a string") << R"("012")"_ba;
    QTest::newRow("number") << "12"_ba;
    QTest::newRow("large number") << "9007199254740993"_ba;
    QTest::newRow("fraction") << "0.123456789"_ba;
}

void JsonWriterTest::writesIdsAsTheyCame()
{
    QFETCH(const QByteArray, json);
    JsonWriter writer;

    writer.value(QJsonDocument::fromJson('[' + json + ']').array().at(0));

    QCOMPARE(writer.json(), json);
}

SLANTLIGHT_TEST(JsonWriterTest)

#include "tst_jsonwriter.moc"
