// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refireader.h"

#include "core/document/container.h"
#include "core/exchange/codebookcsv.h"
#include "core/exchange/qdacodebook.h"
#include "core/exchange/qdacodes.h"
#include "core/exchange/refiproject.h"
#include "tests/support/outgoings.h"
#include "tests/support/testroom.h"
#include "tests/support/zipped.h"

#include <QTest>

#include <random>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

constexpr auto codeGuid = "A0000000-0000-4000-8000-000000000001"_L1;
constexpr auto sourceGuid = "d0000000-0000-4000-8000-000000000001"_L1;
constexpr auto userGuid = "6f1d2a1e-0c0b-4f5e-9a3b-111111111111"_L1;

/// A project with one code and one user whose sources, and what comes after them, are given.
QByteArray projectOf(const QString &sources, const QString &origin = u"Some Tool"_s,
                     const QString &after = {})
{
    return QString(
               u"<?xml version=\"1.0\" encoding=\"utf-8\"?>"
               u"<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\" origin=\"%1\">"
               u"<Users><User guid=\"%2\" name=\"Edda\"/></Users>"
               u"<CodeBook><Codes><Code guid=\"{%3}\" name=\"Ships\" isCodable=\"true\" "
               u"color=\"#FfA\"><Description>What floats</Description></Code></Codes></CodeBook>"
               u"<Sources>%4</Sources>%5</Project>")
        .arg(origin, userGuid, codeGuid, sources, after)
        .toUtf8();
}

QByteArray qdpxOf(const QByteArray &project, const Files &more = {})
{
    Files files{{u"project.qde"_s, project}};
    files.insert(files.end(), more.begin(), more.end());
    return zipped(files);
}

QString coding(const QString &code = codeGuid.toString().toLower())
{
    return u"<Coding guid=\"f0000000-0000-4000-8000-000000000001\" creatingUser=\"{%1}\">"
           u"<CodeRef targetGUID=\"%2\"/></Coding>"_s.arg(userGuid, code);
}

QString selection(int start, int end, const QString &content, const QString &name = {})
{
    return u"<PlainTextSelection guid=\"e0000000-0000-4000-8000-0000000000%1\" name=\"%2\" "
           u"startPosition=\"%3\" endPosition=\"%4\">%5</PlainTextSelection>"_s.arg(start % 90 + 10)
               .arg(name)
               .arg(start)
               .arg(end)
               .arg(content);
}

QString textSource(const QString &path, const QString &content)
{
    return u"<TextSource guid=\"%1\" name=\"Ferry late\" plainTextPath=\"%2\">%3</TextSource>"_s
        .arg(sourceGuid, path, content);
}

QString inlineSource(const QString &text, const QString &content)
{
    return u"<TextSource guid=\"%1\" name=\"Ferry late\"><PlainTextContent>%2</PlainTextContent>"
           u"%3</TextSource>"_s.arg(sourceGuid, text, content);
}

Parcel parcelOf(const QByteArray &qdpx)
{
    auto parcel = readQdpx(qdpx, u"a.qdpx"_s);
    if (!parcel) {
        qWarning() << parcel.error().detail;
        return {};
    }
    return *std::move(parcel);
}

const Annotation &firstOf(const Parcel &parcel)
{
    return parcel.articles.front().annotations.front();
}

/// More than a project has.
QByteArray manyCodes()
{
    QByteArray codes;
    for (std::size_t i = 0; i <= mostQdaCodes; ++i) {
        codes += "<Code guid=\"c" + QByteArray::number(static_cast<int>(i)) + "\" name=\"a\"/>";
    }
    return codes;
}

} // namespace

/// Habits of other programs, as QualCoder's authors met them.
class RefiReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsASourceLineByLine();
    void findsTextsInEitherFolder_data();
    void findsTextsInEitherFolder();
    void countsLineBreaksAsTheProgramDid_data();
    void countsLineBreaksAsTheProgramDid();
    void takesTheNameForTheTitleWhereTheTextHasNone();
    void passesOverAByteOrderMark();
    void describesWordsBesideBlankLinesAndSpaces();
    void takesASelectionWithoutACode();
    void makesAnAnnotationOfEachCode();
    void takesNotesAndLinks();
    void takesTheTextOfAPdf();
    void takesQuotesOfAPdfWithoutText();
    void takesATranscript();
    void namesWhatHasNoText();
    void turnsSetsAndCodesOfWholeSourcesIntoTags();
    void keepsVariablesOfOthersInTheNote();
    void takesCodesWithTheirColours();
    void givesTwoSelectionsOfOneIdTwoIds();
    void givesTheSameIdsEachTime();
    void keepsGoingWithoutNamesAndIds();
    void leavesOutPlacesOutsideTheText();
    void refusesWhatIsDamaged_data();
    void refusesWhatIsDamaged();
    void refusesEntities();
    void refusesABomb();
    void readsNothingOutsideOfTheFile();
    void boundsWhatAFilePointsToAgainAndAgain();
    void survivesWhatNobodyWrote();
};

void RefiReaderTest::readsASourceLineByLine()
{
    const Parcel parcel =
        parcelOf(qdpxOf(projectOf(textSource(u"internal://a.txt"_s, selection(12, 21, coding()))),
                        {{u"sources/a.txt"_s, "Ferry late\n\nThe ferry is late.\n"}}));

    QCOMPARE(parcel.articles.size(), 1u);
    const Article &article = *parcel.articles.front().article;
    QCOMPARE(article.text(), u"Ferry late\nThe ferry is late."_s);
    QCOMPARE(article.blocks().front().kind, BlockKind::Headline);
    QCOMPARE(article.blocks().back().kind, BlockKind::Paragraph);
    const Annotation &annotation = firstOf(parcel);
    QCOMPARE(annotation.selector.exact, u"The ferry"_s);
    QCOMPARE(annotation.selector, describe(article.text(), {TextOffset(11), TextOffset(20)}));
    QCOMPARE(annotation.coder.text(), userGuid.toString());
    QCOMPARE(annotation.layer, Layer::Imported);
    QCOMPARE(annotation.code, parcel.codes.front().id);
}

void RefiReaderTest::findsTextsInEitherFolder_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("sources") << u"sources/a b.txt"_s;
    QTest::newRow("Sources, as NVivo writes it") << u"Sources/a b.txt"_s;
    QTest::newRow("no folder") << u"a b.txt"_s;
}

void RefiReaderTest::findsTextsInEitherFolder()
{
    QFETCH(const QString, path);

    const Parcel parcel = parcelOf(
        qdpxOf(projectOf(textSource(u"internal://a b.txt"_s, {})), {{path, "Some words."}}));

    QCOMPARE(parcel.articles.size(), 1u);
}

void RefiReaderTest::countsLineBreaksAsTheProgramDid_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("start");
    QTest::addColumn<QByteArray>("file");

    const QByteArray lines = "One.\r\nTwo \xF0\x9F\x9A\xA2.\r\nThe ferry.";
    QTest::newRow("MAXQDA counts two") << u"MAXQDA 2022"_s << QString() << 14 << lines;
    QTest::newRow("ATLAS.ti counts one") << u"ATLAS.ti"_s << QString() << 12 << lines;
    QTest::newRow("the words tell: two") << u"?"_s << u"The ferry"_s << 14 << lines;
    QTest::newRow("the words tell: one") << u"?"_s << u"The ferry"_s << 12 << lines;
    QTest::newRow("the words tell against the program")
        << u"MAXQDA"_s << u"The ferry"_s << 12 << lines;
    QTest::newRow("two were counted, one is written")
        << u"?"_s << u"The ferry"_s << 14 << QByteArray(lines).replace("\r\n", "\n");
    QTest::newRow("as written") << u"?"_s << QString() << 14 << lines;
}

void RefiReaderTest::countsLineBreaksAsTheProgramDid()
{
    QFETCH(const QString, origin);
    QFETCH(const QString, name);
    QFETCH(const int, start);
    QFETCH(const QByteArray, file);

    const Parcel parcel = parcelOf(qdpxOf(
        projectOf(textSource(u"internal://a.txt"_s, selection(start, start + 9, coding(), name)),
                  origin),
        {{u"sources/a.txt"_s, file}}));

    QCOMPARE(firstOf(parcel).selector.exact, u"The ferry"_s);
}

void RefiReaderTest::takesTheNameForTheTitleWhereTheTextHasNone()
{
    const Parcel parcel = parcelOf(qdpxOf(projectOf(inlineSource(u"The ferry."_s, {}))));

    QCOMPARE(parcel.articles.front().article->title(), u"Ferry late"_s);
    QCOMPARE(parcel.articles.front().article->blocks().front().kind, BlockKind::Paragraph);
}

void RefiReaderTest::passesOverAByteOrderMark()
{
    const Parcel parcel = parcelOf(qdpxOf(
        "\xEF\xBB\xBF" + projectOf(textSource(u"internal://a.txt"_s, selection(4, 9, coding()))),
        {{u"sources/a.txt"_s, "\xEF\xBB\xBFThe ferry."}}));

    QCOMPARE(firstOf(parcel).selector.exact, u"ferry"_s);
}

void RefiReaderTest::describesWordsBesideBlankLinesAndSpaces()
{
    const Parcel parcel =
        parcelOf(qdpxOf(projectOf(textSource(u"internal://a.txt"_s, selection(3, 22, coding()))),
                        {{u"sources/a.txt"_s, "One\n \n\t  The ferry  \n\n"}}));

    QCOMPARE(parcel.articles.front().article->text(), u"One\nThe ferry"_s);
    QCOMPARE(firstOf(parcel).selector.exact, u"\nThe ferry"_s);
}

void RefiReaderTest::takesASelectionWithoutACode()
{
    const Parcel parcel = parcelOf(qdpxOf(projectOf(
        inlineSource(u"The ferry."_s, selection(0, 3, u"<Description>A note</Description>"_s)))));

    QCOMPARE(firstOf(parcel).memo, u"A note"_s);
    QCOMPARE(firstOf(parcel).code, CodeId());
}

void RefiReaderTest::makesAnAnnotationOfEachCode()
{
    const QString second = coding().replace(u"f0000000"_s, u"f0000009"_s);

    const Parcel parcel = parcelOf(qdpxOf(projectOf(inlineSource(
        u"The ferry."_s,
        selection(0, 3, u"<Description>A note</Description>"_s + coding() + second)))));

    const auto &annotations = parcel.articles.front().annotations;
    QCOMPARE(annotations.size(), 2u);
    QCOMPARE(annotations[0].memo, u"A note"_s);
    QCOMPARE(annotations[1].memo, QString());
    QVERIFY(annotations[0].id != annotations[1].id);
    QCOMPARE(annotations[0].selector, annotations[1].selector);
}

void RefiReaderTest::takesNotesAndLinks()
{
    const QString notes = u"<Notes><Note guid=\"90000000-0000-4000-8000-000000000001\" name=\"m\">"
                          u"<PlainTextContent>By reference</PlainTextContent></Note>"
                          u"<Note guid=\"90000000-0000-4000-8000-000000000002\">"
                          u"<PlainTextContent>By a link</PlainTextContent></Note>"
                          u"<Note guid=\"90000000-0000-4000-8000-000000000003\" name=\"Nobody's\">"
                          u"<PlainTextContent>Alone</PlainTextContent></Note></Notes>"
                          u"<Links><Link guid=\"70000000-0000-4000-8000-000000000001\" "
                          u"originGUID=\"90000000-0000-4000-8000-000000000002\" "
                          u"targetGUID=\"e0000000-0000-4000-8000-000000000010\"/></Links>"_s;
    const QString reference = u"<NoteRef targetGUID=\"{90000000-0000-4000-8000-000000000001}\"/>"_s;

    const Parcel parcel = parcelOf(qdpxOf(projectOf(
        inlineSource(u"The ferry."_s, selection(0, 3, coding() + reference)), u"NVivo"_s, notes)));

    QCOMPARE(firstOf(parcel).memo, u"By reference\n\nBy a link"_s);
    QCOMPARE(parcel.leftOut, QStringList(u"Nobody's"_s));
}

void RefiReaderTest::takesTheTextOfAPdf()
{
    const QString source =
        u"<PDFSource guid=\"%1\" name=\"a.pdf\" path=\"internal://a.pdf\">"
        u"<Representation guid=\"d0000000-0000-4000-8000-000000000009\" "
        u"plainTextPath=\"internal://a.txt\">%2</Representation></PDFSource>"_s.arg(
            sourceGuid, selection(4, 9, coding()));

    const Parcel parcel = parcelOf(qdpxOf(
        projectOf(source), {{u"sources/a.txt"_s, "The ferry."}, {u"sources/a.pdf"_s, "%PDF"}}));

    QCOMPARE(parcel.articles.front().title, u"a.pdf"_s);
    QCOMPARE(firstOf(parcel).selector.exact, u"ferry"_s);
}

void RefiReaderTest::takesQuotesOfAPdfWithoutText()
{
    const QString source =
        u"<PDFSource guid=\"%1\" name=\"a.pdf\" path=\"internal://a.pdf\">"
        u"<PDFSelection guid=\"e0000000-0000-4000-8000-000000000001\" page=\"2\" firstX=\"1\" "
        u"firstY=\"1\" secondX=\"2\" secondY=\"2\"><Representation "
        u"guid=\"e0000000-0000-4000-8000-000000000002\"><PlainTextContent>the ferry"
        u"</PlainTextContent></Representation>%2</PDFSelection></PDFSource>"_s.arg(sourceGuid,
                                                                                   coding());

    const Parcel parcel = parcelOf(qdpxOf(projectOf(source)));

    QVERIFY(!parcel.articles.front().article);
    QCOMPARE(parcel.articles.front().unit, ParcelArticle::Unit::Unknown);
    QCOMPARE(firstOf(parcel).selector.exact, u"the ferry"_s);
}

void RefiReaderTest::takesATranscript()
{
    const QString source =
        u"<AudioSource guid=\"%1\" name=\"talk.mp3\" path=\"internal://talk.mp3\">"
        u"<Transcript guid=\"d0000000-0000-4000-8000-000000000009\"><PlainTextContent>The ferry."
        u"</PlainTextContent>"
        u"<SyncPoint guid=\"70000000-0000-4000-8000-000000000001\" timeStamp=\"1\" position=\"4\"/>"
        u"<SyncPoint guid=\"70000000-0000-4000-8000-000000000002\" timeStamp=\"2\" position=\"9\"/>"
        u"<TranscriptSelection guid=\"e0000000-0000-4000-8000-000000000001\" "
        u"fromSyncPoint=\"70000000-0000-4000-8000-000000000001\" "
        u"toSyncPoint=\"70000000-0000-4000-8000-000000000002\">%2</TranscriptSelection>"
        u"</Transcript></AudioSource>"_s.arg(sourceGuid, coding());

    const Parcel parcel = parcelOf(qdpxOf(projectOf(source)));

    QCOMPARE(firstOf(parcel).selector.exact, u"ferry"_s);
    QCOMPARE(parcel.leftOut, QStringList(u"talk.mp3"_s));
}

void RefiReaderTest::namesWhatHasNoText()
{
    const Parcel parcel = parcelOf(qdpxOf(projectOf(
        u"<PictureSource guid=\"d0000000-0000-4000-8000-000000000002\" name=\"quay.png\"/>"
        u"<VideoSource guid=\"d0000000-0000-4000-8000-000000000003\" path=\"internal://a.mp4\"/>"
        u"<PDFSource guid=\"d0000000-0000-4000-8000-000000000004\" name=\"b.pdf\"/>"
        u"<TextSource guid=\"d0000000-0000-4000-8000-000000000005\" name=\"lost\" "
        u"plainTextPath=\"internal://nowhere.txt\"/>"_s)));

    QVERIFY(parcel.articles.empty());
    QCOMPARE(parcel.leftOut,
             QStringList({u"quay.png"_s, u"internal://a.mp4"_s, u"b.pdf"_s, u"lost"_s}));
}

void RefiReaderTest::turnsSetsAndCodesOfWholeSourcesIntoTags()
{
    const QString sets =
        u"<Sets><Set guid=\"80000000-0000-4000-8000-000000000001\" name=\"Week 1\">"
        u"<MemberSource targetGUID=\"%1\"/></Set></Sets>"_s.arg(sourceGuid);

    const Parcel parcel =
        parcelOf(qdpxOf(projectOf(inlineSource(u"The ferry."_s, coding()), u"?"_s, sets)));

    QCOMPARE(parcel.articles.front().tags, QStringList({u"Ships"_s, u"Week 1"_s}));
    QVERIFY(parcel.articles.front().annotations.empty());
}

void RefiReaderTest::keepsVariablesOfOthersInTheNote()
{
    const QByteArray project =
        projectOf(
            u"<TextSource guid=\"%1\" name=\"a\"><Description>About</Description>"
            u"<PlainTextContent>The ferry.</PlainTextContent>"
            u"<VariableValue><VariableRef targetGUID=\"b0000000-0000-4000-8000-000000000001\"/>"
            u"<TextValue>north</TextValue></VariableValue>"
            u"<VariableValue><VariableRef targetGUID=\"b0000000-0000-4000-8000-000000000002\"/>"
            u"<DateTimeValue>2026-02-03T00:00:00Z</DateTimeValue></VariableValue>"
            u"</TextSource>"_s.arg(sourceGuid),
            u"?"_s)
            .replace("<Sources>",
                     "<Variables>"
                     "<Variable guid=\"b0000000-0000-4000-8000-000000000001\" name=\"Region\" "
                     "typeOfVariable=\"Text\"/>"
                     "<Variable guid=\"b0000000-0000-4000-8000-000000000002\" name=\"published\" "
                     "typeOfVariable=\"DateTime\"/></Variables><Sources>");

    const Parcel parcel = parcelOf(qdpxOf(project));

    QCOMPARE(parcel.articles.front().note, u"About\n\nRegion: north"_s);
    QCOMPARE(parcel.articles.front().article->facts().published, QDate(2026, 2, 3));
}

void RefiReaderTest::takesCodesWithTheirColours()
{
    const Parcel parcel = parcelOf(qdpxOf(projectOf({})));

    QCOMPARE(parcel.codes.size(), 1u);
    QCOMPARE(parcel.codes.front().id.text(), codeGuid.toString().toLower());
    QCOMPARE(parcel.codes.front().name, u"Ships"_s);
    QCOMPARE(parcel.codes.front().definition, u"What floats"_s);
    QCOMPARE(parcel.codes.front().colour, u"#ffffaa"_s);
    QVERIFY(Codebook::create(parcel.codes));
}

void RefiReaderTest::givesTwoSelectionsOfOneIdTwoIds()
{
    const Parcel parcel = parcelOf(qdpxOf(projectOf(
        inlineSource(u"The ferry."_s, selection(0, 3, coding()) + selection(0, 3, coding())))));

    const auto &annotations = parcel.articles.front().annotations;
    QCOMPARE(annotations.size(), 2u);
    QVERIFY(annotations[0].id != annotations[1].id);
}

void RefiReaderTest::givesTheSameIdsEachTime()
{
    const QByteArray qdpx = qdpxOf(projectOf(inlineSource(
        u"The ferry."_s, u"<PlainTextSelection startPosition=\"0\" endPosition=\"3\"/>"
                         u"<PlainTextSelection startPosition=\"0\" endPosition=\"3\"/>"_s)));

    const Parcel first = parcelOf(qdpx);
    const Parcel second = parcelOf(qdpx);

    QCOMPARE(first.articles.front().annotations.size(), 2u);
    QVERIFY(first.articles.front().annotations == second.articles.front().annotations);
}

void RefiReaderTest::keepsGoingWithoutNamesAndIds()
{
    const Parcel parcel = parcelOf(qdpxOf(
        "<Project><Users><User/></Users><Cases><Case/></Cases><Sets><Set/></Sets><Sources>"
        "<TextSource><PlainTextContent>The ferry.</PlainTextContent><PlainTextSelection "
        "startPosition=\"0\" endPosition=\"3\"><Coding/></PlainTextSelection><Coding/>"
        "<NoteRef/><VariableValue/></TextSource></Sources><Notes><Note/></Notes></Project>"));

    QCOMPARE(firstOf(parcel).selector.exact, u"The"_s);
}

void RefiReaderTest::leavesOutPlacesOutsideTheText()
{
    const Parcel parcel = parcelOf(qdpxOf(projectOf(inlineSource(
        u"The ferry."_s, selection(5, 900, coding(), u"ferry and more"_s)
                             + selection(8, 2, coding()) + selection(-4, 3, coding())))));

    QVERIFY(parcel.articles.front().annotations.empty());
    QVERIFY(parcel.leftOut.contains(u"Ferry late: ferry and more"_s));
}

void RefiReaderTest::refusesWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("nothing") << QByteArray() << ErrorCode::FileDamaged;
    QTest::newRow("no archive") << QByteArray("Some words.") << ErrorCode::FileDamaged;
    QTest::newRow("no project in it") << zipped({{u"a.txt"_s, "x"}}) << ErrorCode::FileDamaged;
    QTest::newRow("cut off") << qdpxOf(projectOf({})).chopped(80) << ErrorCode::FileDamaged;
    QTest::newRow("broken XML") << qdpxOf(projectOf({}).chopped(9)) << ErrorCode::FileDamaged;
    QTest::newRow("another file") << qdpxOf("<CodeBook/>") << ErrorCode::FileDamaged;
    QTest::newRow("too deep") << qdpxOf(QByteArray("<a>").repeated(9000)) << ErrorCode::FileDamaged;
    QTest::newRow("too many codes")
        << qdpxOf("<Project><CodeBook><Codes>" + manyCodes() + "</Codes></CodeBook></Project>")
        << ErrorCode::UnpacksTooLarge;
    QTest::newRow("too many elements")
        << qdpxOf("<Project>" + QByteArray("<a/>").repeated(2'000'001) + "</Project>")
        << ErrorCode::UnpacksTooLarge;
}

void RefiReaderTest::refusesWhatIsDamaged()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);

    const auto parcel = readQdpx(bytes, u"a.qdpx"_s);

    QVERIFY(!parcel);
    QCOMPARE(parcel.error().code, code);
    QVERIFY(parcel.error().detail.startsWith(u"a.qdpx"));
}

void RefiReaderTest::refusesEntities()
{
    const auto parcel =
        readQdpx(qdpxOf("<!DOCTYPE Project [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                        "<Project name=\"&b;\"/>"),
                 u"a.qdpx"_s);

    QVERIFY(!parcel);
    QCOMPARE(parcel.error().code, ErrorCode::FileDamaged);
}

void RefiReaderTest::refusesABomb()
{
    const auto parcel = readQdpx(qdpxOf(projectOf(textSource(u"internal://a.txt"_s, {})),
                                        {{u"sources/a.txt"_s, QByteArray(40 << 20, 'a')}}),
                                 u"a.qdpx"_s);

    QVERIFY(!parcel);
    QCOMPARE(parcel.error().code, ErrorCode::UnpacksTooLarge);
    QCOMPARE(parcel.error().detail, u"a.qdpx: sources/a.txt"_s);
}

void RefiReaderTest::readsNothingOutsideOfTheFile()
{
    for (const QString &path : {u"absolute:///etc/hostname"_s, u"relative://../a.txt"_s,
                                u"internal://../../../../etc/hostname"_s, u"/etc/hostname"_s,
                                u"file:///etc/hostname"_s}) {
        const Parcel parcel = parcelOf(qdpxOf(projectOf(textSource(path, {}))));

        QVERIFY2(parcel.articles.empty(), qPrintable(path));
        QCOMPARE(parcel.leftOut, QStringList(u"Ferry late"_s));
    }
}

void RefiReaderTest::boundsWhatAFilePointsToAgainAndAgain()
{
    const QString words = QString(u"The ferry is late. "_s).repeated(5000);
    QString selections;
    for (int i = 0; i < 1500; ++i) {
        selections += selection(0, static_cast<int>(words.size()) - 1, coding());
    }
    QString cases;
    const QString value =
        u"<VariableValue><VariableRef targetGUID=\"b0000000-0000-4000-8000-000000000001\"/>"
        u"<TextValue>%1</TextValue></VariableValue>"_s;
    for (int i = 0; i < 500; ++i) {
        cases += u"<Case>"_s;
        for (int j = 0; j < 20; ++j) {
            cases += value.arg(i * 20 + j);
        }
        cases += u"<SourceRef targetGUID=\"%1\"/></Case>"_s.arg(sourceGuid);
    }
    QByteArray project =
        projectOf(inlineSource(words, selections) + inlineSource(u"Late."_s, {}).repeated(200));
    const QByteArray variables =
        "<Variables><Variable guid=\"b0000000-0000-4000-8000-000000000001\" name=\"Region\" "
        "typeOfVariable=\"Text\"/></Variables><Cases>"
        + cases.toUtf8() + "</Cases><Sources>";
    project.replace("<Sources>", variables);

    const Parcel parcel = parcelOf(qdpxOf(project));

    QCOMPARE(parcel.articles.size(), 201u);
    QVERIFY(parcel.articles.front().annotations.size() > 100);
    QVERIFY(parcel.articles.front().annotations.size() < 1500);
    QVERIFY(!parcel.leftOut.isEmpty());
    QVERIFY(parcel.articles.back().note.isEmpty());
}

void RefiReaderTest::survivesWhatNobodyWrote()
{
    const Article article = Article::fromParts(
        {{.kind = BlockKind::Headline, .text = u"Ferry \U0001F6A2 late"_s, .source = {}},
         {.kind = BlockKind::Paragraph, .text = u"The board knows why."_s, .source = {}}});
    Annotation lost = annotationOf(article, u"why"_s, u"harbour"_s);
    lost.selector.exact = u"words that are nowhere to be found in this"_s;
    Outgoings outgoings;
    outgoings.add(article, {annotationOf(article, u"board"_s, u"harbour"_s), lost});
    outgoings.last().tags = {u"a"_s};
    RefiProjectWriter writer(exportContext(), QdaDialect::MaxQda);
    writer.add(outgoings.last());
    auto container = Container::open(*writer.finish());
    QVERIFY(container);
    const QByteArray project = *container->file(u"project.qde"_s);
    const QByteArrayList strange{"\0",
                                 "&#0;",
                                 "\"",
                                 "-9223372036854775808",
                                 "99999999999999999999",
                                 "\xF0\x9F\x9A",
                                 "\xED\xA0\x80",
                                 "<a>",
                                 "</TextSource>",
                                 "&#xD800;",
                                 "internal://",
                                 "guid=\"\"",
                                 "targetGUID",
                                 "\r\n",
                                 "{}",
                                 "]]>"};
    std::mt19937 random(20);
    const auto below = [&random](qsizetype end) {
        return static_cast<qsizetype>(random() >> 4) % std::max<qsizetype>(1, end);
    };
    int read = 0;

    for (int round = 0; round < 400; ++round) {
        QByteArray changed = project;
        for (qsizetype change = 0; change <= below(4); ++change) {
            const qsizetype at = below(changed.size());
            switch (below(4)) {
            case 0:
                changed[at] = static_cast<char>(below(256));
                break;
            case 1:
                changed.insert(at, strange[below(strange.size())]);
                break;
            case 2: // as if somebody had moved an end
                changed.remove(at, below(40));
                break;
            default: { // another number, or another element's id
                const qsizetype quote = changed.indexOf("=\"", at);
                const qsizetype from = changed.indexOf("=\"", below(changed.size()));
                if (quote >= 0 && from >= 0) {
                    const qsizetype end = changed.indexOf('"', quote + 2);
                    const qsizetype fromEnd = changed.indexOf('"', from + 2);
                    changed.replace(quote + 2, end - quote - 2,
                                    changed.mid(from + 2, fromEnd - from - 2));
                }
            }
            }
        }
        const auto parcel = readQdpx(
            qdpxOf(changed, {{u"sources/x.txt"_s, "The ferry.\r\n\r\nLate.\n"}}), u"a.qdpx"_s);
        std::ignore = readQdc(changed, u"a.qdc"_s);
        std::ignore = readCodebookCsv(changed, u"a.csv"_s);
        read += parcel ? 1 : 0;
        if (!parcel) {
            QVERIFY(parcel.error().detail.startsWith(u"a.qdpx"));
            continue;
        }
        QVERIFY(parcel->codes.empty() || Codebook::create(parcel->codes));
        for (const ParcelArticle &each : parcel->articles) {
            for (const Annotation &annotation : each.annotations) {
                QVERIFY(!annotation.selector.exact.isEmpty());
                if (each.article) {
                    std::ignore = resolve(annotation.selector, each.article->text());
                }
            }
        }
    }

    QVERIFY(read > 50);
}

SLANTLIGHT_TEST(RefiReaderTest)

#include "tst_refireader.moc"
