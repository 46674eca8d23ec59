// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/qdacodebook.h"

#include "tests/support/outgoings.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

QString schema()
{
    return qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/tests/data/refi-qda/Codebook.xsd";
}

} // namespace

class QdaCodebookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatTheSchemaAllows();
    void bringsBackWhatWasWritten();
    void putsCategoriesUnderTheirFamilies();
    void takesWhatAnotherProgramHasChanged();
    void readsCodebooksOfOthers_data();
    void readsCodebooksOfOthers();
    void takesColoursAlone_data();
    void takesColoursAlone();
    void refusesWhatIsNoCodebook_data();
    void refusesWhatIsNoCodebook();
    void acceptsTheSharedSample();
};

void QdaCodebookTest::writesWhatTheSchemaAllows()
{
    if (!hasProgram(u"xmllint"_s)) {
        QSKIP("xmllint is not there");
    }

    QCOMPARE(schemaFaults(codebookToQdc(exportContext().codebook), schema()), QString());
}

void QdaCodebookTest::bringsBackWhatWasWritten()
{
    std::vector<Code> codes = exportContext().codebook.codes();
    for (Code &code : codes) {
        code.key.reset(); // everybody's own
    }

    const auto read = readQdc(codebookToQdc(exportContext().codebook), u"a.qdc"_s);

    QVERIFY(read);
    QCOMPARE(read->size(), codes.size());
    QVERIFY(Codebook::create(*read));
    for (const Code &code : codes) {
        QVERIFY2(std::ranges::find(*read, code) != read->end(), qPrintable(code.id.text()));
    }
}

void QdaCodebookTest::putsCategoriesUnderTheirFamilies()
{
    const QByteArray file = codebookToQdc(exportContext().codebook);

    const qsizetype family = file.indexOf("name=\"Sources: who says it\" isCodable=\"false\"");
    const qsizetype verb = file.indexOf("name=\"Charged reporting verb\" isCodable=\"true\"");
    QVERIFY(family > 0 && verb > family);
    QVERIFY(file.contains("Use when: a ferry is named"));
}

void QdaCodebookTest::takesWhatAnotherProgramHasChanged()
{
    QByteArray file = codebookToQdc(exportContext().codebook);
    file.replace("name=\"Ferry\"", "name=\"Ferries\"").replace("#123ABC", "#00FF00");

    const auto read = readQdc(file, u"a.qdc"_s);

    QVERIFY(read);
    const auto ferry = std::ranges::find(*read, CodeId(u"harbour.ferry"_s), &Code::id);
    const auto harbour = std::ranges::find(*read, CodeId(u"harbour"_s), &Code::id);
    QVERIFY(ferry != read->end() && harbour != read->end());
    QCOMPARE(ferry->name, u"Ferries"_s);
    QCOMPARE(harbour->colour, u"#00ff00"_s);
    QCOMPARE(harbour->examples.size(), 2);
}

void QdaCodebookTest::readsCodebooksOfOthers_data()
{
    QTest::addColumn<QByteArray>("space");

    QTest::newRow("as the standard has it") << QByteArray("urn:QDA-XML:codebook:1.0");
    QTest::newRow("as NVivo writes it") << QByteArray("urn:QDA-XML:codebook:1:0");
}

void QdaCodebookTest::readsCodebooksOfOthers()
{
    QFETCH(const QByteArray, space);

    const auto read = readQdc(
        "\xEF\xBB\xBF<CodeBook xmlns=\"" + space
            + "\" origin=\"x\"><Codes><Code guid=\"{A0000000-0000-4000-8000-000000000001}\" "
              "name=\"Wide\" isCodable=\"false\"><Code "
              "guid=\"a0000000-0000-4000-8000-000000000002\" name=\" Narrow \" isCodable=\"true\" "
              "color=\"#FFD166\"><Description>Say what.\nSource: nobody</Description></Code>"
              "</Code></Codes></CodeBook>",
        u"a.qdc"_s);

    QVERIFY(read);
    QCOMPARE(read->size(), 2u);
    QCOMPARE(read->at(0).id.text(), u"a0000000-0000-4000-8000-000000000001"_s);
    QCOMPARE(read->at(1).name, u"Narrow"_s);
    QCOMPARE(read->at(1).parent, read->at(0).id);
    QCOMPARE(read->at(1).colour, u"#ffd166"_s);
    QCOMPARE(read->at(1).definition, u"Say what.\nSource: nobody"_s);
}

void QdaCodebookTest::takesColoursAlone_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("colour");

    QTest::newRow("six digits") << QByteArray("#0aF1b2") << u"#0af1b2"_s;
    QTest::newRow("three digits") << QByteArray("#0aF") << u"#00aaff"_s;
    QTest::newRow("a sign") << QByteArray("#+fffff") << QString();
    QTest::newRow("a prefix") << QByteArray("#0xffff") << QString();
    QTest::newRow("blanks") << QByteArray("#  ffff") << QString();
    QTest::newRow("no digits") << QByteArray("#xyz") << QString();
}

void QdaCodebookTest::takesColoursAlone()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QString, colour);

    const auto read =
        readQdc("<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes><Code guid=\"a\" name=\"A\" "
                "isCodable=\"true\" color=\""
                    + written + "\"/></Codes></CodeBook>",
                u"a.qdc"_s);

    QVERIFY(read && Codebook::create(*read));
    QCOMPARE(read->front().colour, colour);
}

void QdaCodebookTest::refusesWhatIsNoCodebook_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("Some words.");
    QTest::newRow("broken") << QByteArray("<CodeBook>\n<Codes>\n");
    QTest::newRow("without codes") << QByteArray("<CodeBook><Codes/></CodeBook>");
    QTest::newRow("something else") << QByteArray("<Project/>");
}

void QdaCodebookTest::refusesWhatIsNoCodebook()
{
    QFETCH(const QByteArray, bytes);

    const auto read = readQdc(bytes, u"a.qdc"_s);

    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::MalformedCodebook);
    QVERIFY(read.error().detail.startsWith(u"a.qdc: "));
}

void QdaCodebookTest::acceptsTheSharedSample()
{
    QFile sample(qEnvironmentVariable("SLANTLIGHT_SHARED") + u"/data/refi-qda/codebook.qdc");
    if (!sample.open(QIODevice::ReadOnly)) {
        QSKIP("the shared sample is not there");
    }
    const QByteArray bytes = sample.readAll();

    QCOMPARE(readQdc(bytes, u"a.qdc"_s)->size(), 2u);
    if (hasProgram(u"xmllint"_s)) {
        QCOMPARE(schemaFaults(bytes, schema()), QString());
    }
}

SLANTLIGHT_TEST(QdaCodebookTest)

#include "tst_qdacodebook.moc"
