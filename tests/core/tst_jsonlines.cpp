// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonlines.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class JsonLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARecord_data();
    void readsARecord();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
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

void JsonLinesTest::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("what");

    QTest::newRow("no id") << R"({"text": "a"})"_ba << u"\"id\" is no string or number"_s;
    QTest::newRow("null id") << R"({"id": null, "text": "a"})"_ba
                             << u"\"id\" is no string or number"_s;
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

SLANTLIGHT_TEST(JsonLinesTest)

#include "tst_jsonlines.moc"
