// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonlines.h"
#include "tests/support/testroom.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class JsonLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARecord_data();
    void readsARecord();
    void keepsTheDigitsOfAnId_data();
    void keepsTheDigitsOfAnId();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void takesAStreamApart_data();
    void takesAStreamApart();
    void endsWhereNoLineEnds();
    void passesOverALineOfAnyLength();
};

void JsonLinesTest::readsARecord_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QJsonValue>("id");
    QTest::addColumn<QString>("text");

    QTest::newRow("string id") << R"({"id": "a1", "text": "Hello."})"_ba << QJsonValue(u"a1"_s)
                               << u"Hello."_s;
    QTest::newRow("number id") << R"({"text": "Hello.", "id": 12})"_ba << QJsonValue(12)
                               << u"Hello."_s;
    QTest::newRow("no id") << R"({"text": "a"})"_ba << QJsonValue(QJsonValue::Undefined) << u"a"_s;
    QTest::newRow("null id") << R"({"id": null, "text": "a"})"_ba << QJsonValue() << u"a"_s;
    QTest::newRow("truth as id") << R"({"id": true, "text": "a"})"_ba << QJsonValue(true) << u"a"_s;
    QTest::newRow("list as id") << R"({"id": ["a", 1], "text": "a"})"_ba
                                << QJsonValue(QJsonArray{u"a"_s, 1}) << u"a"_s;
    QTest::newRow("object as id") << R"({"id": {"id": 7}, "text": "a"})"_ba
                                  << QJsonValue(QJsonObject{{u"id"_s, 7}}) << u"a"_s;
    QTest::newRow("other fields") << R"({"id": 1, "label": [1], "text": ""})"_ba << QJsonValue(1)
                                  << u""_s;
    QTest::newRow("text kept verbatim")
        << R"({"id": 1, "text": "  a\r\n\tb\u2029\ud83d\uddf3 "})"_ba << QJsonValue(1)
        << u"  a\r\n\tb\u2029\U0001F5F3 "_s;
    QTest::newRow("line break and byte order mark")
        << "\xEF\xBB\xBF{\"id\": 1, \"text\": \"a\"}\r\n"_ba << QJsonValue(1) << u"a"_s;
}

void JsonLinesTest::readsARecord()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QJsonValue, id);
    QFETCH(const QString, text);

    const Result<TextRecord> record = textRecordFromJson(line, 1);

    QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
    QCOMPARE(record->id, id);
    QCOMPARE(record->text, text);
}

void JsonLinesTest::keepsTheDigitsOfAnId_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("digits");

    QTest::newRow("small") << R"({"id": 7, "text": ""})"_ba << "7"_ba;
    QTest::newRow("larger than any integer of C")
        << R"({"text": "", "id": 123456789012345678901234567890})"_ba
        << "123456789012345678901234567890"_ba;
    QTest::newRow("with a fraction") << R"({"id":1.50,"text":""})"_ba << "1.50"_ba;
    QTest::newRow("with an exponent") << R"({"id" : -1E+2, "text": ""})"_ba << "-1E+2"_ba;
    QTest::newRow("beside others") << R"({"of": {"id": 1}, "a\"id\":2": [{"id": 3}], "id": 4,)"
                                      R"( "by": {"id": 5}, "text": "\"id\": 6"})"_ba
                                   << "4"_ba;
    QTest::newRow("a string") << R"({"id": "7", "text": ""})"_ba << ""_ba;
    QTest::newRow("none") << R"({"text": "", "of": {"id": 1}})"_ba << ""_ba;
}

void JsonLinesTest::keepsTheDigitsOfAnId()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, digits);

    const Result<TextRecord> record = textRecordFromJson(line, 1);

    QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
    QCOMPARE(record->idDigits, digits);
}

void JsonLinesTest::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("what");

    QTest::newRow("no text") << R"({"id": 1})"_ba << u"\"text\" is no string"_s;
    QTest::newRow("text is a number") << R"({"id": 1, "text": 2})"_ba << u"\"text\" is no string"_s;
    QTest::newRow("an array") << R"([1, "a"])"_ba << u"no object"_s;
    QTest::newRow("cut off") << R"({"id": 1, "te)"_ba << u"unterminated string"_s;
    QTest::newRow("two objects") << R"({"id": 1} {"id": 2})"_ba
                                 << u"garbage at the end of the document"_s;
    QTest::newRow("broken UTF-8") << "{\"id\": 1, \"text\": \"\xFF\"}"_ba
                                  << u"invalid UTF8 string"_s;
    QTest::newRow("nothing") << ""_ba << u"illegal value"_s;
}

void JsonLinesTest::saysWhatIsWrongAndWhere()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, what);

    const Result<TextRecord> record = textRecordFromJson(line, 12);

    QVERIFY(!record);
    QCOMPARE(record.error(), (Error{ErrorCode::MalformedJson, u"line 12: "_s + what}));
}

void JsonLinesTest::takesAStreamApart_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("nothing") << ""_ba << QStringList();
    QTest::newRow("any ending") << "one\n\r\ntwo\r\nthree"_ba
                                << QStringList{u"1 one"_s, u"3 two"_s, u"4 three"_s};
    QTest::newRow("byte order mark") << "\xEF\xBB\xBFone\n"_ba << QStringList{u"1 one"_s};
    QTest::newRow("byte order marks of files that were joined")
        << "\xEF\xBB\xBFone\n\xEF\xBB\xBFtwo\n"_ba << QStringList{u"1 one"_s, u"2 two"_s};
    QTest::newRow("as long as may be")
        << "0123456789\ntwo"_ba << QStringList{u"1 0123456789"_s, u"2 two"_s};
    QTest::newRow("longer") << "one\n0123456789a\nthree"_ba
                            << QStringList{u"1 one"_s, u"line 2 is too long"_s, u"3 three"_s};
    QTest::newRow("longer by far") << "0123456789abcdefghijklmnopqrst\ntwo"_ba
                                   << QStringList{u"line 1 is too long"_s, u"2 two"_s};
    QTest::newRow("longer at the end")
        << "one\n0123456789a"_ba << QStringList{u"1 one"_s, u"line 2 is too long"_s};
}

void JsonLinesTest::takesAStreamApart()
{
    QFETCH(QByteArray, stream);
    QFETCH(const QStringList, lines);
    QBuffer buffer(&stream);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    JsonLines reader(buffer, 10);

    QStringList found;
    while (const auto line = reader.next()) {
        if (*line) {
            found += QString::number((*line)->number) + u' ' + QString::fromUtf8((*line)->text);
        } else {
            QCOMPARE(line->error().code, ErrorCode::LineTooLong);
            found += line->error().detail + u" is too long"_s;
        }
    }

    QCOMPARE(found, lines);
}

void JsonLinesTest::endsWhereNoLineEnds()
{
    QByteArray stream(1000, '\0');
    QBuffer buffer(&stream);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    JsonLines reader(buffer, 10);

    const auto line = reader.next();

    QVERIFY(line && !*line);
    QVERIFY(!reader.next());
}

void JsonLinesTest::passesOverALineOfAnyLength()
{
    QByteArray stream = QByteArray(1'000'000, 'a') + "\ntwo";
    QBuffer buffer(&stream);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    JsonLines reader(buffer, 10);

    const auto first = reader.next();
    const auto second = reader.next();

    QVERIFY(first && !*first);
    QVERIFY(second && *second);
    QCOMPARE((*second)->text, QByteArray("two"));
    QCOMPARE((*second)->number, 2);
}

SLANTLIGHT_TEST(JsonLinesTest)

#include "tst_jsonlines.moc"
