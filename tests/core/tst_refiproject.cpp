// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refiproject.h"

#include "core/document/container.h"
#include "core/exchange/parcelkeeping.h"
#include "core/exchange/refireader.h"
#include "core/exchange/xmltree.h"
#include "core/storage/library.h"
#include "tests/support/annotatedarticle.h"
#include "tests/support/libraryfile.h"
#include "tests/support/outgoings.h"
#include "tests/support/testroom.h"

#include <QTest>
#include <QTimeZone>

#include <random>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

Article boardArticle()
{
    return Article::fromParts(
        {{.kind = BlockKind::Headline, .text = u"Ferry \U0001F6A2 late again"_s, .source = {}},
         {.kind = BlockKind::Byline, .text = u"By Edda Quill"_s, .source = {}},
         {.kind = BlockKind::Paragraph,
          .text = u"The \U0001F6A2 board purportedly kno\u0301ws why."_s,
          .source = {}},
         {.kind = BlockKind::Paragraph, .text = u"Nobody has seen the list."_s, .source = {}}},
        {.title = u"Ferry late again"_s,
         .author = u"Edda Quill"_s,
         .published = QDate(2026, 2, 3),
         .language = u"en"_s,
         .address = u"https://example.org/ferry?a=1&b=2"_s,
         .path = {},
         .site = u"Tolm Courier"_s,
         .sourceHash = u"sha256:00"_s});
}

Analysis boardAnalysis(const Article &article)
{
    Analysis analysis;
    analysis.markers = {{.span = spanIn(article.text(), u"purportedly"_s),
                         .rule = RuleId(u"doubt.purportedly"_s),
                         .category = Category::Doubt,
                         .severity = Severity::Strong,
                         .weight = 0.83,
                         .voice = Voice::Narration,
                         .speaker = {},
                         .message = u"Doubts, without saying why."_s,
                         .cite = {},
                         .fingerprint = u"00112233445566ff"_s}};
    analysis.outlet = OutletFacts{.id = u"courier"_s,
                                  .name = u"Tolm Courier"_s,
                                  .country = u"Tolmland"_s,
                                  .kind = u"private"_s,
                                  .medium = u"newspaper"_s,
                                  .owner = u"Quill & Sons"_s,
                                  .since = {},
                                  .cite = {}};
    analysis.rulePack = u"sha256:abc"_s;
    analysis.profile.words = 17;
    return analysis;
}

QByteArray qdpxOf(const std::vector<const Outgoing *> &outgoings, QdaDialect dialect)
{
    RefiProjectWriter writer(exportContext(), dialect);
    for (const Outgoing *const outgoing : outgoings) {
        writer.add(*outgoing);
    }
    return *writer.finish();
}

QByteArray fileIn(const QByteArray &qdpx, const QString &path)
{
    auto container = Container::open(qdpx);
    return container ? container->file(path).value_or(QByteArray()) : QByteArray();
}

/// As it comes back: whoever made it is named.
Annotation withCoder(Annotation annotation)
{
    annotation.article = {};
    if (annotation.coder == CoderId()) {
        annotation.coder = CoderId(ownerId);
    }
    return annotation;
}

QString schema(const QString &name)
{
    return qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/tests/data/refi-qda/" + name;
}

} // namespace

class RefiProjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatTheSchemaAllows_data();
    void writesWhatTheSchemaAllows();
    void writesAnArticleAsATextSource();
    void countsCodePoints();
    void countsALineBreakAsTwoForMaxQda();
    void bringsBackWhatWasWritten_data();
    void bringsBackWhatWasWritten();
    void bringsBackAnOrphan();
    void bringsBackASelectorOfAnEarlierText();
    void leavesOutWhatThePackageMarked();
    void bringsBackRandomTexts_data();
    void bringsBackRandomTexts();
    void isTheSameInAnotherLibrary_data();
    void isTheSameInAnotherLibrary();
    void holdsTwoArticlesOfTheSameText();
    void writesTheSameBytesTwice();
    void acceptsTheSharedSample();
};

void RefiProjectTest::writesWhatTheSchemaAllows_data()
{
    QTest::addColumn<bool>("isFull");

    QTest::newRow("with all there is") << true;
    QTest::newRow("without an article") << false;
}

void RefiProjectTest::writesWhatTheSchemaAllows()
{
    QFETCH(const bool, isFull);
    if (!hasProgram(u"xmllint"_s)) {
        QSKIP("xmllint is not there");
    }
    const Article article = boardArticle();
    Annotation odd = annotationOf(article, u"board"_s, u"harbour.ferry"_s);
    odd.memo = u"\x01 tab\t and \xD83D half"_s;
    Annotation lost = annotationOf(article, u"list"_s, u"gone"_s);
    lost.selector.exact = u"words that are nowhere to be found in this"_s;
    Outgoings outgoings;
    outgoings.add(article, {annotationOf(article, u"Nobody"_s, u"harbour"_s), odd, lost},
                  boardAnalysis(article));
    outgoings.last().tags = {u"to read"_s};
    outgoings.last().collections = {u"Week 1"_s};
    outgoings.last().note = u"What I think of it"_s;

    for (const QdaDialect dialect : {QdaDialect::MaxQda, QdaDialect::Others}) {
        const QByteArray qdpx = isFull ? qdpxOf({&outgoings.last()}, dialect) : qdpxOf({}, dialect);

        QCOMPARE(schemaFaults(fileIn(qdpx, u"project.qde"_s), schema(u"Project.xsd"_s)), QString());
    }
}

void RefiProjectTest::writesAnArticleAsATextSource()
{
    const Article article = boardArticle();
    Outgoings outgoings;
    outgoings.add(article, {annotationOf(article, u"Nobody"_s, u"harbour"_s)},
                  boardAnalysis(article));

    const QByteArray qdpx = qdpxOf({&outgoings.last()}, QdaDialect::Others);
    const QByteArray project = fileIn(qdpx, u"project.qde"_s);
    const auto root = readXml(project);
    QVERIFY(root);

    const XmlElement &source = root->childrenOf(u"Sources").front();
    QCOMPARE(source.name, u"TextSource"_s);
    QVERIFY(source.attribute(u"richTextPath").isEmpty());
    const QString path = source.attribute(u"plainTextPath");
    QVERIFY(path.startsWith(u"internal://"));
    QCOMPARE(QString::fromUtf8(fileIn(qdpx, u"sources/"_s + path.sliced(11))), article.text());
    QVERIFY(!project.startsWith("\xEF\xBB\xBF"));
    for (const char *const text : {"Slantlight analyzer", "Quill &amp; Sons", "Tolmland",
                                   "https://example.org/ferry?a=1&amp;b=2", "2026-02-03",
                                   "name=\"Sources: who says it\" isCodable=\"false\"", "#123ABC",
                                   "headline, byline, paragraph 2"}) {
        QVERIFY2(project.contains(text), text);
    }
}

void RefiProjectTest::countsCodePoints()
{
    const Article article = boardArticle();
    Outgoings outgoings;
    outgoings.add(article, {annotationOf(article, u"board"_s, u"harbour"_s)});

    const QByteArray project =
        fileIn(qdpxOf({&outgoings.last()}, QdaDialect::Others), u"project.qde"_s);

    const QString before = article.text().first(article.text().indexOf(u"board"));
    const auto start = before.toUcs4().size();
    const QByteArray places = "startPosition=\"" + QByteArray::number(start) + "\" endPosition=\""
                              + QByteArray::number(start + 5) + '"';
    QVERIFY(project.contains(places));
}

void RefiProjectTest::countsALineBreakAsTwoForMaxQda()
{
    const Article article = boardArticle();
    Outgoings outgoings;
    outgoings.add(article, {annotationOf(article, u"Nobody has"_s, u"harbour"_s)});

    const QByteArray qdpx = qdpxOf({&outgoings.last()}, QdaDialect::MaxQda);
    const QByteArray project = fileIn(qdpx, u"project.qde"_s);
    const auto root = readXml(project);
    QVERIFY(root);
    const XmlElement &source = root->childrenOf(u"Sources").front();
    const QString text = QString::fromUtf8(
        fileIn(qdpx, u"sources/"_s + source.attribute(u"plainTextPath").sliced(11)));
    const XmlElement &selection = *source.child(u"PlainTextSelection");
    const int start = selection.attribute(u"startPosition").toInt();
    const int end = selection.attribute(u"endPosition").toInt();

    QCOMPARE(text, QString(article.text()).replace(u"\n"_s, u"\r\n"_s));
    const auto points = text.toUcs4();
    QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + start,
                               end - start),
             u"Nobody has"_s);
}

void RefiProjectTest::bringsBackWhatWasWritten_data()
{
    QTest::addColumn<QdaDialect>("dialect");

    QTest::newRow("for MAXQDA") << QdaDialect::MaxQda;
    QTest::newRow("for others") << QdaDialect::Others;
}

void RefiProjectTest::bringsBackWhatWasWritten()
{
    QFETCH(const QdaDialect, dialect);
    const Article article = boardArticle();
    Annotation plain = annotationOf(article, u"\U0001F6A2 board"_s, u"harbour"_s);
    plain.memo.clear();
    plain.target.clear();
    plain.tags.clear();
    Annotation guests = annotationOf(article, u"why.\nNobody"_s, u"harbour.ferry"_s);
    guests.coder = CoderId(guestId);
    guests.layer = Layer::Imported;
    guests.memo = u"First\r\nsecond"_s;
    guests.target = u"A \\ board\nof two"_s;
    const std::vector<Annotation> annotations{annotationOf(article, u"kno\u0301ws"_s, u"doubt"_s),
                                              plain, guests};
    Outgoings outgoings;
    outgoings.add(article, annotations, boardAnalysis(article));
    outgoings.last().tags = {u"to read"_s, u"Zinc"_s};
    outgoings.last().collections = {u"Week 1"_s};
    outgoings.last().note = u"What I think\nof it"_s;

    const auto parcel = readQdpx(qdpxOf({&outgoings.last()}, dialect), u"a.qdpx"_s);

    QVERIFY2(parcel, qPrintable(parcel ? QString() : parcel.error().detail));
    QCOMPARE(parcel->articles.size(), 1u);
    const ParcelArticle &back = parcel->articles.front();
    QVERIFY(back.article);
    QCOMPARE(*back.article, article);
    QCOMPARE(back.id, article.id());
    QCOMPARE(back.tags, outgoings.last().tags);
    QCOMPARE(back.collections, outgoings.last().collections);
    QCOMPARE(back.note, outgoings.last().note);
    QCOMPARE(back.unit, ParcelArticle::Unit::Utf16);
    QCOMPARE(back.annotations.size(), annotations.size());
    for (const Annotation &annotation : annotations) {
        const auto found = std::ranges::find(back.annotations, annotation.id, &Annotation::id);
        QVERIFY(found != back.annotations.end());
        QVERIFY(*found == withCoder(annotation));
        QCOMPARE(resolve(found->selector, article.text()).span, annotation.selector.position);
    }
    QCOMPARE(parcel->machine, 1);
    QVERIFY2(parcel->leftOut.isEmpty(), qPrintable(parcel->leftOut.join(u'|')));
    QCOMPARE(parcel->coders, exportContext().coders);
    std::vector<Code> codes = exportContext().codebook.codes();
    QCOMPARE(parcel->codes.size(), codes.size());
    for (Code &code : codes) {
        code.key.reset();
        QVERIFY2(std::ranges::find(parcel->codes, code) != parcel->codes.end(),
                 qPrintable(code.id.text()));
    }
}

void RefiProjectTest::bringsBackAnOrphan()
{
    const Article article = boardArticle();
    Annotation lost = annotationOf(article, u"list"_s, u"harbour"_s);
    lost.selector = {.exact = u"words that are nowhere to be found in it"_s,
                     .prefix = u"before\nthem "_s,
                     .suffix = u" after"_s,
                     .position = {TextOffset(700), TextOffset(740)}};
    Outgoings outgoings;
    outgoings.add(article, {lost});
    QCOMPARE(outgoings.last().shown.orphans.size(), 1u);

    const auto parcel = readQdpx(qdpxOf({&outgoings.last()}, QdaDialect::Others), u"a.qdpx"_s);

    QVERIFY(parcel);
    QCOMPARE(parcel->articles.front().annotations.size(), 1u);
    QVERIFY(parcel->articles.front().annotations.front() == withCoder(lost));
    QVERIFY(parcel->articles.front().note.isEmpty());
}

void RefiProjectTest::bringsBackASelectorOfAnEarlierText()
{
    const Article article = boardArticle();
    Annotation moved = annotationOf(article, u"Nobody has seen"_s, u"harbour"_s);
    moved.selector.position = {TextOffset(3), TextOffset(18)};
    Outgoings outgoings;
    outgoings.add(article, {moved});

    const auto parcel = readQdpx(qdpxOf({&outgoings.last()}, QdaDialect::MaxQda), u"a.qdpx"_s);

    QVERIFY(parcel);
    QVERIFY(parcel->articles.front().annotations.front() == withCoder(moved));
}

void RefiProjectTest::leavesOutWhatThePackageMarked()
{
    const Article article = boardArticle();
    Outgoings outgoings;
    outgoings.add(article, {}, boardAnalysis(article));

    const auto parcel = readQdpx(qdpxOf({&outgoings.last()}, QdaDialect::Others), u"a.qdpx"_s);

    QVERIFY(parcel);
    QCOMPARE(parcel->machine, 1);
    QVERIFY(parcel->articles.front().annotations.empty());
    QCOMPARE(parcel->coders, {exportContext().coders.front()}); // others said nothing
}

void RefiProjectTest::bringsBackRandomTexts_data()
{
    QTest::addColumn<QdaDialect>("dialect");
    QTest::addColumn<quint32>("seed");

    for (quint32 seed = 1; seed <= 12; ++seed) {
        QTest::addRow("for MAXQDA, seed %u", seed) << QdaDialect::MaxQda << seed;
        QTest::addRow("for others, seed %u", seed) << QdaDialect::Others << seed;
    }
}

void RefiProjectTest::bringsBackRandomTexts()
{
    QFETCH(const QdaDialect, dialect);
    QFETCH(const quint32, seed);
    std::mt19937 random(seed);
    const auto below = [&random](qsizetype end) {
        return static_cast<qsizetype>(random() >> 4) % std::max<qsizetype>(1, end);
    };
    const QStringList words{u"ferry"_s,
                            u"\U0001F6A2"_s,
                            u"e\u0301te\u0301"_s,
                            u"\u05E0\u05DE\u05DC"_s,
                            u"\u0645\u064A\u0646\u0627\u0621"_s,
                            u"\u202Bquay\u202C"_s,
                            u"\u6E2F\u53E3"_s,
                            u"a\u00A0b"_s,
                            u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s,
                            u"<&>"_s,
                            u"may"_s,
                            u"soft\u00ADhyphen"_s};
    std::vector<Article::Part> parts;
    for (qsizetype line = 0; line < 2 + below(12); ++line) {
        QStringList text;
        for (qsizetype word = 0; word < 1 + below(30); ++word) {
            text += words[below(words.size())] + QString::number(below(90));
        }
        parts.push_back(
            {.kind = static_cast<BlockKind>(below(13)), .text = text.join(u' '), .source = {}});
    }
    const Article article = Article::fromParts(parts);
    const QString &text = article.text();
    std::vector<Annotation> annotations;
    for (int i = 0; i < 20; ++i) {
        const qsizetype begin = below(text.size() - 1);
        const qsizetype end = std::min(text.size(), begin + 1 + below(60));
        Annotation annotation =
            Annotation::create(article.id(), CodeId(i % 2 == 0 ? u"harbour"_s : u"doubt"_s),
                               describe(text, {TextOffset(begin), TextOffset(end)}));
        annotation.memo = i % 3 == 0 ? words[below(words.size())] : QString();
        annotation.created = annotation.created.addMSecs(i);
        annotation.modified = annotation.created.addDays(i);
        annotations.push_back(annotation);
    }
    Outgoings outgoings;
    outgoings.add(article, annotations);

    const auto parcel = readQdpx(qdpxOf({&outgoings.last()}, dialect), u"a.qdpx"_s);

    QVERIFY(parcel);
    const ParcelArticle &back = parcel->articles.front();
    QCOMPARE(*back.article, article);
    QCOMPARE(back.annotations.size(), annotations.size());
    for (const Annotation &annotation : annotations) {
        const auto found = std::ranges::find(back.annotations, annotation.id, &Annotation::id);
        QVERIFY(found != back.annotations.end());
        QVERIFY(*found == withCoder(annotation));
    }
}

void RefiProjectTest::isTheSameInAnotherLibrary_data()
{
    bringsBackRandomTexts_data();
}

void RefiProjectTest::isTheSameInAnotherLibrary()
{
    QFETCH(const QdaDialect, dialect);
    QFETCH(const quint32, seed);
    const AnnotatedArticle annotated = annotatedArticle(seed);
    const Review review = annotated.review();
    RefiProjectWriter writer(annotated.context(), dialect);
    writer.add({.shown = exported(review, {}),
                .name = u"an article"_s,
                .retrieved = {},
                .tags = {u"to read"_s},
                .note = u"A note"_s,
                .collections = {}});
    const QByteArray qdpx = *writer.finish();
    const LibraryFile file;
    auto library = Library::open(file.path());
    QVERIFY(library);
    const ParcelRequest request{
        .shipped = codesOfChance(), .conflictTag = u"conflict"_s, .onto = {}};

    const auto first = keepParcel(*library, *readQdpx(qdpx, u"a.qdpx"_s), request);
    const auto second = keepParcel(*library, *readQdpx(qdpx, u"a.qdpx"_s), request);

    QVERIFY(first && second);
    QCOMPARE(first->annotations, static_cast<qint64>(annotated.annotations.size()));
    QCOMPARE(first->articles, std::vector{annotated.article->id()});
    QCOMPARE(second->annotations, 0);
    QCOMPARE(second->known, first->annotations);
    QVERIFY(second->conflicts.empty());
    const auto kept = library->annotations().of(annotated.article->id());
    QVERIFY(kept);
    for (const Annotation &annotation : annotated.elsewhere()) {
        const auto found = std::ranges::find(kept->notes, annotation.id, &Annotation::id);
        QVERIFY(found != kept->notes.end());
        QVERIFY(*found == annotation);
    }
}

void RefiProjectTest::holdsTwoArticlesOfTheSameText()
{
    const Article article = boardArticle();
    const Annotation annotation = annotationOf(article, u"board"_s, u"harbour"_s);
    Outgoings outgoings;
    const Outgoing *const first = &outgoings.add(article, {annotation});
    const Outgoing *const second = &outgoings.add(article, {annotation});

    const QByteArray qdpx = qdpxOf({first, second}, QdaDialect::Others);
    const auto parcel = readQdpx(qdpx, u"a.qdpx"_s);

    QVERIFY(parcel);
    QCOMPARE(parcel->articles.size(), 2u);
    QCOMPARE(parcel->articles[1].annotations.size(), 1u);
    QVERIFY(parcel->articles[0].annotations[0].id != parcel->articles[1].annotations[0].id);
}

void RefiProjectTest::writesTheSameBytesTwice()
{
    const Article article = boardArticle();
    Outgoings outgoings;
    outgoings.add(article, {annotationOf(article, u"board"_s, u"harbour"_s)},
                  boardAnalysis(article));

    QCOMPARE(qdpxOf({&outgoings.last()}, QdaDialect::Others),
             qdpxOf({&outgoings.last()}, QdaDialect::Others));
}

void RefiProjectTest::acceptsTheSharedSample()
{
    QFile sample(qEnvironmentVariable("SLANTLIGHT_SHARED") + u"/data/refi-qda/project.qde");
    if (!sample.open(QIODevice::ReadOnly) || !hasProgram(u"xmllint"_s)) {
        QSKIP("the shared sample or xmllint is not there");
    }

    QCOMPARE(schemaFaults(sample.readAll(), schema(u"Project.xsd"_s)), QString());
}

SLANTLIGHT_TEST(RefiProjectTest)

#include "tst_refiproject.moc"
