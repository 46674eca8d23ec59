// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/annotationreader.h"
#include "core/exchange/parcelkeeping.h"
#include "core/exchange/webannotation.h"
#include "tests/support/annotatedarticle.h"
#include "tests/support/libraryfile.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

Annotation saidOf(const QString &exact, const QString &prefix = {}, const QString &suffix = {})
{
    Annotation annotation = Annotation::create(
        {}, {}, {.exact = exact, .prefix = prefix, .suffix = suffix, .position = {}});
    annotation.layer = Layer::Imported;
    return annotation;
}

Parcel parcelOf(ParcelArticle article)
{
    return {
        .articles = {std::move(article)}, .codes = {}, .coders = {}, .machine = 0, .leftOut = {}};
}

ParcelArticle onFerry(std::vector<Annotation> annotations,
                      ParcelArticle::Unit unit = ParcelArticle::Unit::Unknown)
{
    return {.article = std::nullopt,
            .id = ferryArticle().id(),
            .address = {},
            .title = {},
            .annotations = std::move(annotations),
            .unit = unit,
            .tags = {},
            .note = {}};
}

} // namespace

class ParcelKeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsWhatWasWrittenElsewhere_data();
    void keepsWhatWasWrittenElsewhere();
    void changesNothingWhenItIsDoneAgain();
    void givesTheOwnerBackTheirOwn();
    void findsTheWordsByTheirQuote();
    void countsCodePoints();
    void keepsLostOnesAsOrphans();
    void takesTheCodeFromATag();
    void keepsBothOfTwoThatAreNotAlike();
    void leavesWhatIsInTheTrash();
    void joinsCodesOfOneName();
    void tellsCodesOfOneNameApartByTheirParents();
    void takesACodeForTheOneOfItsId();
    void takesAPlaceWithoutAQuote();
    void putsTheArticleIntoItsCollections();
    void addsThoseNotesAloneThatAreNew();
    void putsNoStraysOfSeveralArticlesOntoOne();
    void takesANewArticleBackWithTheStep();
    void tellsWhichArticlesAreNotHere();
    void putsStraysOntoTheArticleThatIsNamed();
    void findsTheArticleByItsPage();
    void addsNotesAndTagsOnce();
    void canBeTakenBackAsOneStep();

private:
    Result<ParcelSummary> keep(Parcel parcel, std::optional<ArticleId> onto = std::nullopt)
    {
        m_library = std::make_unique<Library>(*Library::open(m_file->path()));
        return keepParcel(*m_library, std::move(parcel),
                          {.shipped = codesOfChance(), .conflictTag = u"conflict"_s, .onto = onto});
    }
    [[nodiscard]] std::vector<Annotation> here(const ArticleId &id = ferryArticle().id()) const
    {
        return m_library->annotations().of(id)->notes;
    }

    std::unique_ptr<LibraryFile> m_file;
    std::unique_ptr<Library> m_library;
};

void ParcelKeepingTest::init()
{
    m_library.reset();
    m_file = std::make_unique<LibraryFile>();
    QVERIFY(Library::open(m_file->path())->articles().save(ferryArticle()));
}

void ParcelKeepingTest::keepsWhatWasWrittenElsewhere_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 100; seed < 130; ++seed) {
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
}

void ParcelKeepingTest::keepsWhatWasWrittenElsewhere()
{
    QFETCH(quint32, seed);
    const AnnotatedArticle annotated = annotatedArticle(seed);
    const Review review = annotated.review();
    WebAnnotationWriter writer(annotated.context(), ArticleText::Embedded);
    writer.add({.shown = exported(review, {}),
                .name = {},
                .retrieved = {},
                .tags = {},
                .note = {},
                .collections = {}});
    const auto summary = keep(readAnnotations(writer.finish().value()).value());
    QVERIFY(summary);
    QCOMPARE(summary->articles, std::vector{annotated.article->id()});
    QCOMPARE(summary->annotations, std::ssize(annotated.annotations));
    QCOMPARE(summary->lost, 0);
    auto back = here(annotated.article->id());
    auto expected = annotated.elsewhere();
    std::ranges::sort(back, {}, &Annotation::id);
    std::ranges::sort(expected, {}, &Annotation::id);
    QCOMPARE(back, expected);
    const auto article = m_library->articles().article(annotated.article->id());
    QVERIFY(article);
    QCOMPARE(article->blocks(), annotated.article->blocks());
    QCOMPARE(m_library->articles().state(article->id()).value(), ReadState::Unread);
}

void ParcelKeepingTest::changesNothingWhenItIsDoneAgain()
{
    Annotation first = saidOf(u"ferry"_s);
    const Parcel parcel = parcelOf(onFerry({first}));
    QVERIFY(keep(parcel));
    const auto before = here();
    const auto again = keep(parcel);
    QVERIFY(again);
    QCOMPARE(again->annotations, 0);
    QCOMPARE(again->known, 1);
    QVERIFY(again->conflicts.empty());
    QCOMPARE(here(), before);
}

void ParcelKeepingTest::givesTheOwnerBackTheirOwn()
{
    const Coder owner = Library::open(m_file->path())->coders().owner().value();
    Parcel parcel = parcelOf(onFerry({saidOf(u"ferry"_s), saidOf(u"late"_s)}));
    parcel.coders = {owner, {.id = CoderId(u"ole"_s), .name = u"Ole"_s}};
    parcel.articles[0].annotations[0].coder = owner.id;
    parcel.articles[0].annotations[1].coder = CoderId(u"ole"_s);
    const auto summary = keep(parcel);
    QVERIFY(summary);
    QCOMPARE(summary->coders, QStringList{u"Ole"_s});
    QCOMPARE(std::ranges::count(here(), CoderId(), &Annotation::coder), 1);
    QCOMPARE(m_library->coders().others()->size(), 1);
}

void ParcelKeepingTest::findsTheWordsByTheirQuote()
{
    const Article article = ferryArticle();
    const QString &text = article.text();
    const qsizetype at = text.indexOf(u"ferry"_s);
    Annotation annotation = saidOf(u"ferry"_s, u"The "_s);
    annotation.selector.position = {TextOffset(700), TextOffset(705)}; // in a page with its tags
    QVERIFY(keep(parcelOf(onFerry({annotation}))));
    QCOMPARE(here().size(), 1);
    QCOMPARE(here().at(0).selector, describe(text, {TextOffset(at), TextOffset(at + 5)}));
}

void ParcelKeepingTest::countsCodePoints()
{
    const Article article = Article::fromParts({{.text = u"🚢 late 🚢 late 🚢 late"_s}});
    Annotation annotation = saidOf(u"late"_s);
    annotation.selector.position = {TextOffset(9), TextOffset(13)}; // the second one
    Parcel parcel = parcelOf(onFerry({annotation}, ParcelArticle::Unit::CodePoints));
    parcel.articles[0].article = article;
    QVERIFY(keep(parcel));
    QCOMPARE(here(article.id()).size(), 1);
    QCOMPARE(here(article.id()).at(0).selector.position, TextSpan(TextOffset(11), TextOffset(15)));
}

void ParcelKeepingTest::keepsLostOnesAsOrphans()
{
    const auto summary = keep(parcelOf(onFerry({saidOf(u"nothing like these words at all"_s)})));
    QVERIFY(summary);
    QCOMPARE(summary->annotations, 1);
    QCOMPARE(summary->lost, 1);
    QCOMPARE(here().at(0).selector.exact, u"nothing like these words at all"_s);
}

void ParcelKeepingTest::takesTheCodeFromATag()
{
    Annotation named = saidOf(u"ferry"_s);
    named.tags = {u"Doubt"_s, u"to do"_s};
    Annotation other = saidOf(u"late"_s);
    other.tags = {u"to do"_s};
    QVERIFY(keep(parcelOf(onFerry({named, other}))));
    for (const Annotation &annotation : here()) {
        QCOMPARE(annotation.code.text(), annotation.id == named.id ? u"doubt"_s : u"highlight"_s);
    }
}

void ParcelKeepingTest::keepsBothOfTwoThatAreNotAlike()
{
    Annotation annotation = saidOf(u"ferry"_s);
    QVERIFY(keep(parcelOf(onFerry({annotation}))));
    annotation.memo = u"Now with a memo"_s;
    const auto summary = keep(parcelOf(onFerry({annotation})));
    QVERIFY(summary);
    QCOMPARE(summary->conflicts.size(), 1);
    QCOMPARE(here().size(), 2);
    const auto again = keep(parcelOf(onFerry({annotation})));
    QVERIFY(again);
    QVERIFY(again->conflicts.empty());
    QCOMPARE(here().size(), 2);
    QCOMPARE(std::ranges::count(here(), QStringList{u"conflict"_s}, &Annotation::tags), 1);
}

void ParcelKeepingTest::leavesWhatIsInTheTrash()
{
    QVERIFY(keep(parcelOf(onFerry({saidOf(u"ferry"_s)}))));
    const Annotation annotation = here().at(0);
    QVERIFY(m_library->annotations().remove(annotation));
    const auto summary = keep(parcelOf(onFerry({annotation})));
    QVERIFY(summary);
    QCOMPARE(summary->inTrash, 1);
    QVERIFY(here().empty());
}

void ParcelKeepingTest::joinsCodesOfOneName()
{
    Annotation annotation = saidOf(u"ferry"_s);
    annotation.code = CodeId(u"{guid-1}"_s);
    Annotation other = saidOf(u"late"_s);
    other.code = CodeId(u"{guid-3}"_s);
    Parcel parcel = parcelOf(onFerry({annotation, other}));
    parcel.codes = {
        {.id = CodeId(u"{guid-1}"_s), .name = u"doubt"_s},
        {.id = CodeId(u"{guid-2}"_s), .name = u"Ships"_s, .definition = u"All of them"_s},
        {.id = CodeId(u"{guid-3}"_s),
         .name = u"Doubt"_s,
         .definition = u"Something else"_s,
         .parent = CodeId(u"{guid-2}"_s)}};
    const auto summary = keep(parcel);
    QVERIFY(summary);
    QCOMPARE(summary->codes, 2);
    for (const Annotation &kept : here()) {
        QCOMPARE(kept.code.text(), kept.id == annotation.id ? u"doubt"_s : u"{guid-3}"_s);
    }
    const Codebook own = m_library->codes().codebook().value();
    QCOMPARE(own.codes().size(), 2);
    QVERIFY(own.isUnder(CodeId(u"{guid-3}"_s), CodeId(u"{guid-2}"_s)));
}

void ParcelKeepingTest::tellsCodesOfOneNameApartByTheirParents()
{
    Annotation actor = saidOf(u"ferry"_s);
    actor.code = CodeId(u"a2"_s);
    Annotation event = saidOf(u"late"_s);
    event.code = CodeId(u"b2"_s);
    Parcel parcel = parcelOf(onFerry({actor, event}));
    parcel.codes = {{.id = CodeId(u"a1"_s), .name = u"Actor"_s},
                    {.id = CodeId(u"a2"_s), .name = u"Positive"_s, .parent = CodeId(u"a1"_s)},
                    {.id = CodeId(u"b1"_s), .name = u"Event"_s},
                    {.id = CodeId(u"b2"_s), .name = u"Positive"_s, .parent = CodeId(u"b1"_s)}};
    for (int time = 0; time < 2; ++time) {
        const auto summary = keep(parcel);
        QVERIFY(summary);
        QCOMPARE(summary->codes, time == 0 ? 4 : 0);
        QVERIFY(summary->conflicts.empty());
        for (const Annotation &kept : here()) {
            QCOMPARE(kept.code.text(), kept.id == actor.id ? u"a2"_s : u"b2"_s);
        }
    }
}

void ParcelKeepingTest::takesACodeForTheOneOfItsId()
{
    // Another one of the same name stands before it here.
    Parcel parcel = parcelOf(onFerry({}));
    parcel.codes = {{.id = CodeId(u"one"_s), .name = u"Ships"_s},
                    {.id = CodeId(u"two"_s), .name = u"Ships"_s, .definition = u"x"_s}};
    QVERIFY(keep(parcel));
    Annotation annotation = saidOf(u"ferry"_s);
    annotation.code = CodeId(u"two"_s);
    parcel.articles = {onFerry({annotation})};
    QVERIFY(keep(parcel));
    QCOMPARE(here().at(0).code, CodeId(u"two"_s));
}

void ParcelKeepingTest::takesAPlaceWithoutAQuote()
{
    Annotation annotation = saidOf(QString());
    annotation.selector.position = {TextOffset(15), TextOffset(20)};
    QVERIFY(keep(parcelOf(onFerry({annotation}, ParcelArticle::Unit::CodePoints))));
    const Article article = ferryArticle();
    QCOMPARE(here().at(0).selector, describe(article.text(), {TextOffset(15), TextOffset(20)}));
    QCOMPARE(here().at(0).selector.exact, u"ferry"_s);
}

void ParcelKeepingTest::putsTheArticleIntoItsCollections()
{
    ParcelArticle article = onFerry({});
    article.collections = {u"Harbour"_s, u"Late"_s};
    QVERIFY(keep(parcelOf(article)));
    QVERIFY(keep(parcelOf(article)));
    QCOMPARE(m_library->collections().collections()->size(), 2);
    QCOMPARE(m_library->collections().collectionsOf(ferryArticle().id())->size(), 2);
}

void ParcelKeepingTest::addsThoseNotesAloneThatAreNew()
{
    ParcelArticle article = onFerry({});
    article.note = u"One.\n\nTwo."_s;
    QVERIFY(keep(parcelOf(article)));
    article.note = u"One.\n\nTwo.\n\nThree."_s;
    QVERIFY(keep(parcelOf(article)));
    QCOMPARE(m_library->articles().note(ferryArticle().id()).value(), u"One.\n\nTwo.\n\nThree."_s);
}

void ParcelKeepingTest::putsNoStraysOfSeveralArticlesOntoOne()
{
    Parcel parcel;
    for (const QString &address : {u"https://example.org/a"_s, u"https://example.org/b"_s}) {
        ParcelArticle article = onFerry({saidOf(u"ferry"_s)});
        article.id = {};
        article.address = address;
        parcel.articles.push_back(article);
    }
    const auto summary = keep(parcel, ferryArticle().id());
    QVERIFY(summary);
    QCOMPARE(summary->unplaced.size(), 2);
    QVERIFY(here().empty());
}

void ParcelKeepingTest::takesANewArticleBackWithTheStep()
{
    Library library = *Library::open(m_file->path());
    ParcelArticle article = onFerry({saidOf(u"quay"_s)});
    article.article = Article::fromParts({{.text = u"The quay is closed."_s}});
    const ArticleId id = article.article->id();
    const auto summary =
        keepParcelAsStep(library, parcelOf(article),
                         {.shipped = codesOfChance(), .conflictTag = {}, .onto = std::nullopt},
                         {.name = u"Import"_s, .words = {}, .article = {}});
    QVERIFY(summary);
    QCOMPARE(summary->articles, std::vector{id});
    QVERIFY(library.catalogue().entry(id));
    QCOMPARE(library.articles().state(id).value(), ReadState::Unread);
    const auto steps = library.steps().steps(std::nullopt);
    QVERIFY(library.steps().undo(steps->back().number));
    QVERIFY(!library.catalogue().entry(id)); // it is in the trash
    QVERIFY(library.steps().redo(steps->back().number));
    QVERIFY(library.catalogue().entry(id));
    QCOMPARE(library.annotations().of(id)->notes.size(), 1);
}

void ParcelKeepingTest::tellsWhichArticlesAreNotHere()
{
    ParcelArticle article = onFerry({saidOf(u"ferry"_s)});
    article.id = {};
    article.address = u"https://example.org/elsewhere"_s;
    const auto summary = keep(parcelOf(article));
    QVERIFY(summary);
    QCOMPARE(summary->unplaced, QStringList{u"https://example.org/elsewhere"_s});
    QCOMPARE(summary->annotations, 0);
}

void ParcelKeepingTest::putsStraysOntoTheArticleThatIsNamed()
{
    ParcelArticle article = onFerry({saidOf(u"ferry"_s)});
    article.id = {};
    article.address = u"https://example.org/elsewhere"_s;
    QVERIFY(keep(parcelOf(article), ferryArticle().id()));
    QCOMPARE(here().size(), 1);
}

void ParcelKeepingTest::findsTheArticleByItsPage()
{
    const Article page =
        Article::fromParts({{.text = u"The quay is closed."_s}},
                           {.address = u"https://www.example.org/quay?utm_source=x"_s});
    QVERIFY(Library::open(m_file->path())->articles().save(page));
    ParcelArticle article = onFerry({saidOf(u"quay"_s)});
    article.id = {};
    article.address = u"http://example.org/quay#top"_s;
    QVERIFY(keep(parcelOf(article)));
    QCOMPARE(here(page.id()).size(), 1);
}

void ParcelKeepingTest::addsNotesAndTagsOnce()
{
    ParcelArticle article = onFerry({});
    article.note = u"Read twice."_s;
    article.tags = {u"harbour"_s};
    QVERIFY(Library::open(m_file->path())->articles().setNote(ferryArticle().id(), u"Mine."_s));
    QVERIFY(keep(parcelOf(article)));
    QVERIFY(keep(parcelOf(article)));
    QCOMPARE(m_library->articles().note(ferryArticle().id()).value(), u"Mine.\n\nRead twice."_s);
    QCOMPARE(m_library->collections().tagsOf(ferryArticle().id()).value(),
             QStringList{u"harbour"_s});
}

void ParcelKeepingTest::canBeTakenBackAsOneStep()
{
    Library library = *Library::open(m_file->path());
    Parcel parcel = parcelOf(onFerry({saidOf(u"ferry"_s), saidOf(u"late"_s)}));
    parcel.codes = {{.id = CodeId(u"ships"_s), .name = u"Ships"_s}};
    const auto step =
        library.steps().record({.name = u"Import"_s, .words = {}, .article = {}}, [&] {
            return keepParcel(library, parcel,
                              {.shipped = codesOfChance(), .conflictTag = {}, .onto = {}})
                .transform([](const ParcelSummary &) { });
        });
    QVERIFY(step && *step);
    QVERIFY(library.steps().undo((*step)->step));
    QVERIFY(library.annotations().of(ferryArticle().id())->notes.empty());
    QVERIFY(library.codes().codebook()->codes().empty());
}

SLANTLIGHT_TEST(ParcelKeepingTest)
#include "tst_parcelkeeping.moc"
