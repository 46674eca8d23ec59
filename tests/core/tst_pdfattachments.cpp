// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/pdfattachments.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

namespace {

/// A PDF of @p objects, the first of which is the catalog.
QByteArray pdfOf(const QByteArrayList &objects)
{
    QByteArray pdf = "%PDF-1.7\n";
    const QByteArray count = QByteArray::number(objects.size() + 1);
    QByteArray table = "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<< /Root 1 0 R /Size " + count + " >>\nstartxref\n" + start
           + "\n%%EOF\n";
}

QByteArray streamOf(const QByteArray &bytes, const QByteArray &more = {})
{
    return "<< /Length " + QByteArray::number(bytes.size()) + ' ' + more + " >>\nstream\n" + bytes
           + "\nendstream";
}

/// A PDF with one file, whose stream is the object 5.
QByteArray pdfWith(const QByteArray &file, const QByteArray &stream)
{
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 3 0 R >> >>",
                  "<< /Type /Pages /Kids [] /Count 0 >>", "<< /Names [ (a) 4 0 R ] >>", file,
                  stream});
}

} // namespace

class PdfAttachmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNameTypeDescriptionAndBytes();
    void givesNothingWhereNothingIsAttached();
    void takesNoFolderFromAName();
    void refusesWhatIsNoPdf();
    void refusesWhatUnpacksToTooMuch();
    void goesThroughATreeThatLeadsInCirclesOnce();
    void goesThroughATreeWithManyWaysToOneNodeOnce();
    void takesNoMoreThanABoundedNumber();
    void leavesOutWhatIsNoFile();
};

void PdfAttachmentsTest::readsNameTypeDescriptionAndBytes()
{
    const auto files = attachmentsOf(
        pdfWith("<< /Type /Filespec /F (notes.json) /UF <FEFF00E9002E006A0073006F006E> "
                "/Desc (All notes) /EF << /F 5 0 R /UF 5 0 R >> >>",
                streamOf("{\"a\": 1}", "/Subtype /application#2fld+json")));

    QVERIFY(files);
    QCOMPARE(files->size(), 1u);
    QCOMPARE(files->front(), (PdfAttachment{.name = u"é.json"_s,
                                            .type = u"application/ld+json"_s,
                                            .description = u"All notes"_s,
                                            .bytes = "{\"a\": 1}"}));
}

void PdfAttachmentsTest::givesNothingWhereNothingIsAttached()
{
    const auto files = attachmentsOf(
        pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"}));

    QVERIFY(files);
    QVERIFY(files->empty());
}

void PdfAttachmentsTest::takesNoFolderFromAName()
{
    for (const QByteArray name : {"(../../etc/x.json)", "(C:\\\\temp\\\\x.json)", "(x.json)"}) {
        const auto files =
            attachmentsOf(pdfWith("<< /F " + name + " /EF << /F 5 0 R >> >>", streamOf("words")));

        QVERIFY(files);
        QCOMPARE(files->size(), 1u);
        QCOMPARE(files->front().name, u"x.json"_s);
    }
}

void PdfAttachmentsTest::refusesWhatIsNoPdf()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("words"), QByteArray(5000, '\0')}) {
        const auto files = attachmentsOf(bytes);

        QVERIFY(!files);
        QCOMPARE(files.error().code, ErrorCode::FileDamaged);
    }
}

void PdfAttachmentsTest::refusesWhatUnpacksToTooMuch()
{
    const QByteArray zeros(largestAttachment + 1, '\0');
    // Qt puts the length before what zlib has packed.
    const QByteArray packed = qCompress(zeros, 9).sliced(4);

    const auto files = attachmentsOf(
        pdfWith("<< /F (bomb) /EF << /F 5 0 R >> >>", streamOf(packed, "/Filter /FlateDecode")));

    QVERIFY(!files);
    QCOMPARE(files.error().code, ErrorCode::UnpacksTooLarge);
}

void PdfAttachmentsTest::goesThroughATreeThatLeadsInCirclesOnce()
{
    const auto files = attachmentsOf(pdfOf(
        {"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 3 0 R >> >>",
         "<< /Type /Pages /Kids [] /Count 0 >>", "<< /Names [ (a) 4 0 R ] /Kids [ 3 0 R 3 0 R ] >>",
         "<< /F (a) /EF << /F 5 0 R >> >>", streamOf("words")}));

    QVERIFY(files);
    QCOMPARE(files->size(), 1u);
}

void PdfAttachmentsTest::goesThroughATreeWithManyWaysToOneNodeOnce()
{
    QByteArrayList objects{"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 3 0 R >> >>",
                           "<< /Type /Pages /Kids [] /Count 0 >>"};
    for (int node = 3; node < 60; ++node) {
        const QByteArray next = QByteArray::number(node + 1) + " 0 R ";
        objects += "<< /Kids [ " + next + next + "] >>";
    }
    objects += "<< /Names [] >>";

    const auto files = attachmentsOf(pdfOf(objects));

    QVERIFY(files);
    QVERIFY(files->empty());
}

void PdfAttachmentsTest::takesNoMoreThanABoundedNumber()
{
    QByteArray names;
    for (std::size_t i = 0; i < 2 * mostAttachments; ++i) {
        names += "(a) 4 0 R ";
    }
    const auto files = attachmentsOf(
        pdfOf({"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 3 0 R >> >>",
               "<< /Type /Pages /Kids [] /Count 0 >>", "<< /Names [ " + names + "] >>",
               "<< /F (a) /EF << /F 5 0 R >> >>", streamOf("words")}));

    QVERIFY(files);
    QCOMPARE(files->size(), mostAttachments);
}

void PdfAttachmentsTest::leavesOutWhatIsNoFile()
{
    for (const QByteArray file : {"null", "(words)", "<< /F (a) >>", "<< /F (a) /EF 7 >>",
                                   "<< /F (a) /EF << /F 2 0 R >> >>"}) {
        const auto files = attachmentsOf(pdfWith(file, streamOf("words")));

        QVERIFY2(files, file.constData());
        QVERIFY2(files->empty(), file.constData());
    }
}

SLANTLIGHT_TEST(PdfAttachmentsTest)

#include "tst_pdfattachments.moc"
