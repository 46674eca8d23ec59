// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchparser.h"
#include "tests/support/libraryroom.h"
#include "tests/support/testroom.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

QString spelt(const SearchNode &node)
{
    if (node.kind == SearchNode::Kind::Term) {
        const SearchTerm &term = node.term;
        QString text = searchFieldId(term.field).toString();
        text += text.isEmpty() ? u""_s : u":"_s;
        if (term.field == SearchField::Date) {
            return text + term.from.toString(Qt::ISODate) + u".."_s
                   + term.until.toString(Qt::ISODate);
        }
        if (!term.near.isEmpty()) {
            return u"near%1[%2]"_s.arg(term.distance).arg(term.near.join(u' '));
        }
        for (const CodeId &code : term.codes) {
            text += u'#' + code.text();
        }
        return text + (term.codes.empty() ? u'<' + term.value + u'>' : QString())
               + (term.isUnfinished && term.codes.empty() ? u"*"_s : QString());
    }
    QStringList parts;
    for (const SearchNode &part : node.parts) {
        parts += spelt(part);
    }
    const QString name = node.kind == SearchNode::Kind::Not   ? u"not"_s
                         : node.kind == SearchNode::Kind::Any ? u"any"_s
                                                              : u"all"_s;
    return name + u'(' + parts.join(u' ') + u')';
}

SearchNames names()
{
    return {.codes = {{CodeId(u"doubt"_s), u"Doubt and distancing"_s, {}},
                      {CodeId(u"doubt.far"_s), u"Far away"_s, CodeId(u"doubt"_s)},
                      {CodeId(u"mine"_s), u"My own"_s, {}}}};
}

} // namespace

class SearchParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
    void tellsWhereItCouldNotUnderstand_data();
    void tellsWhereItCouldNotUnderstand();
    void neverGivesAnErrorWhateverIsTyped();
    void looksWhereAFieldSays_data();
    void looksWhereAFieldSays();

private:
    LibraryRoom m_room;
};

void SearchParserTest::readsWhatIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");

    QTest::newRow("nothing") << u"  "_s << u"all()"_s;
    QTest::newRow("words") << u"ferry late "_s << u"all(<ferry> <late>*)"_s;
    QTest::newRow("a phrase") << u"\"ferry is late\" x"_s << u"all(<ferry is late> <x>*)"_s;
    QTest::newRow("a phrase being typed") << u"\"ferry is"_s << u"all(<ferry is>*)"_s;
    QTest::newRow("a phrase as it is printed") << u"„ferry is late“ x"_s
                                               << u"all(<ferry is late> <x>*)"_s;
    QTest::newRow("without") << u"ferry -late"_s << u"all(<ferry> not(<late>*))"_s;
    QTest::newRow("or") << u"ferry OR tram quay"_s << u"any(<ferry> all(<tram> <quay>*))"_s;
    QTest::newRow("brackets") << u"(ferry OR tram) quay"_s << u"all(any(<ferry> <tram>) <quay>*)"_s;
    QTest::newRow("brackets that do not close")
        << u"(ferry OR (tram"_s << u"any(<ferry> <tram>*)"_s;
    QTest::newRow("brackets that close none") << u"ferry ) tram )"_s << u"all(<ferry> <tram>)"_s;
    QTest::newRow("a beginning") << u"fer* late x"_s << u"all(<fer>* <late> <x>*)"_s;
    QTest::newRow("near") << u"NEAR(ferry late, 4)"_s << u"all(near4[ferry late])"_s;
    QTest::newRow("a year") << u"date:2026"_s << u"all(date:2026-01-01..2026-12-31)"_s;
    QTest::newRow("a month") << u"date:2024-02"_s << u"all(date:2024-02-01..2024-02-29)"_s;
    QTest::newRow("days") << u"date:2026-03-01..2026-04"_s << u"all(date:2026-03-01..2026-04-30)"_s;
    QTest::newRow("since") << u"date:2026-03-01.."_s << u"all(date:2026-03-01..)"_s;
    QTest::newRow("a code with those under it")
        << u"code:\"doubt and distancing\""_s << u"all(code:#doubt#doubt.far)"_s;
    QTest::newRow("a code by its beginning") << u"code:my"_s << u"all(code:#mine)"_s;
    QTest::newRow("no field") << u"Envoy: late"_s << u"all(<Envoy:> <late>*)"_s;
    QTest::newRow("OR alone") << u"OR"_s << u"any()"_s;
    QTest::newRow("signs alone") << u"… – !"_s << u"any()"_s;
}

void SearchParserTest::readsWhatIsTyped()
{
    QFETCH(const QString, text);
    QFETCH(const QString, tree);

    const SearchQuery query = parseSearch(text, names());

    QString found = spelt(query.root);
    if (query.root.kind == SearchNode::Kind::Term) {
        found = u"all("_s + found + u')';
    }
    QCOMPARE(found, tree);
}

void SearchParserTest::tellsWhereItCouldNotUnderstand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("place");

    QTest::newRow("a day") << u"ferry date:soon"_s << int(SearchMistake::Kind::NotADate)
                           << u"date:soon"_s;
    QTest::newRow("a day that is none")
        << u"date:2026-02-30 x"_s << int(SearchMistake::Kind::NotADate) << u"date:2026-02-30"_s;
    QTest::newRow("a state") << u"is:odd"_s << int(SearchMistake::Kind::UnknownState)
                             << u"is:odd"_s;
    QTest::newRow("a category") << u"category:odd x"_s << int(SearchMistake::Kind::UnknownCategory)
                                << u"category:odd"_s;
    QTest::newRow("no value") << u"x tag: y"_s << int(SearchMistake::Kind::NoValue) << u"tag:"_s;
}

void SearchParserTest::tellsWhereItCouldNotUnderstand()
{
    QFETCH(const QString, text);
    QFETCH(const int, kind);
    QFETCH(const QString, place);

    const SearchQuery query = parseSearch(text, names());

    QCOMPARE(query.mistakes.size(), 1u);
    const SearchMistake &mistake = query.mistakes.front();
    QCOMPARE(int(mistake.kind), kind);
    QCOMPARE(mistake.text, place);
    QCOMPARE(text.sliced(mistake.begin, mistake.end - mistake.begin), place);
}

void SearchParserTest::neverGivesAnErrorWhateverIsTyped()
{
    QVERIFY(m_room.open());
    QVERIFY(m_room.library->articles().save(bridgeArticle()));
    const QStringList pieces{
        u"bridge"_s,     u"\""_s,    u"("_s,     u")"_s,       u" OR "_s,      u"-"_s,
        u"*"_s,          u"NEAR("_s, u","_s,     u"tag:"_s,    u"memo:"_s,     u"date:"_s,
        u"2026"_s,       u".."_s,    u"is:"_s,   u"unread"_s,  u"code:"_s,     u"in:"_s,
        u"'"_s,          u"%1"_s,    u" NOT "_s, u"{title}"_s, u"coder:"_s,    u"^"_s,
        u"\\"_s,         u" "_s,     u" "_s,     u"outlet:"_s, u"category:"_s, u"loaded"_s,
        u"\U0001F5F3"_s, u";"_s,     u"lang:"_s, u"is:lost"_s, u"+"_s};
    QRandomGenerator random(19);
    for (int round = 0; round < 1500; ++round) {
        QString text;
        for (quint32 i = 0; i < 1 + random.bounded(9U); ++i) {
            text += pieces.at(random.bounded(int(pieces.size())));
        }
        const SearchQuery query = parseSearch(text, names());

        const auto count = m_room.library->catalogue().count({.search = query});
        const auto page = m_room.library->catalogue().page(
            {.search = query, .sorting = Sorting::BestMatch}, {}, 10);
        const auto annotations = m_room.library->annotationTable().page({.search = query}, 0, 10);

        QVERIFY2(count, qUtf8Printable(text + (count ? QString() : count.error().detail)));
        QVERIFY2(page, qUtf8Printable(text + (page ? QString() : page.error().detail)));
        QVERIFY2(annotations,
                 qUtf8Printable(text + (annotations ? QString() : annotations.error().detail)));
        QCOMPARE(qint64(page->size()), *count);
    }
}

void SearchParserTest::looksWhereAFieldSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");

    for (const auto &[text, isFound] : {
             std::pair(u"naive memo"_s, true), // the text, and what is noted of it
             {u"naive secret"_s, false},
             {u"plan -memo"_s, false},
             {u"plan -secret"_s, true},
             {u"-secret"_s, true},
             {u"secret OR bridge"_s, true},
             {u"\"naive plan\""_s, true},
             {u"\"plan naive\""_s, false},
             {u"NEAR(plan aides, 4)"_s, true},
             {u"NEAR(naive aides, 1)"_s, false},
             {u"title:bridge"_s, true},
             {u"title:plan"_s, false},
             {u"memo:doubtful"_s, true},
             {u"memo:bridge"_s, false},
             {u"target:mayor"_s, true},
             {u"note:reading"_s, true},
             {u"reading"_s, true},
             {u"tag:harbour"_s, true},
             {u"tag:ours"_s, true},
             {u"tag:other"_s, false},
             {u"outlet:crier"_s, true},
             {u"outlet:plan"_s, false},
             {u"author:moss"_s, true},
             {u"lang:EN"_s, true},
             {u"lang:de"_s, false},
             {u"date:2026-03"_s, true},
             {u"date:2025"_s, false},
             {u"date:..2026-04"_s, true},
             {u"code:doubt"_s, true},
             {u"code:\"far away\""_s, false},
             {u"coder:me"_s, true},
             {u"coder:nobody"_s, false},
             {u"in:Votes"_s, true},
             {u"in:Towns"_s, true}, // it is nested in that
             {u"in:Other"_s, false},
             {u"is:unread"_s, false},
             {u"is:begun"_s, true},
             {u"is:annotated"_s, true},
             {u"is:noted"_s, true},
             {u"is:lost"_s, false},
             {u"category:loaded"_s, true},
             {u"category:hedge"_s, false},
             {u"plan (tag:other OR tag:ours) -category:hedge"_s, true},
         }) {
        QTest::newRow(qUtf8Printable(text)) << text << isFound;
    }
}

void SearchParserTest::looksWhereAFieldSays()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isFound);
    QVERIFY(m_room.open());
    Library &library = *m_room.library;
    const Article article =
        articleFrom(u"Bridge vote slips"_s, u"The naïve plan may fail, aides said."_s,
                    {.author = u"Ada Moss"_s,
                     .published = QDate(2026, 3, 5),
                     .language = u"en"_s,
                     .site = u"The Varnmouth Crier"_s});
    QVERIFY(library.articles().save(article));
    Annotation annotation = annotationOn(article, 0, 6);
    annotation.memo = u"A doubtful memo"_s;
    annotation.target = u"the mayor"_s;
    annotation.tags = {u"ours"_s};
    QVERIFY(library.annotations().add(annotation));
    QVERIFY(library.articles().setNote(article.id(), u"For the reading circle"_s));
    QVERIFY(library.collections().tag(article.id(), u"harbour"_s));
    const auto towns = library.collections().create(u"Towns"_s);
    const auto votes = library.collections().create(u"Votes"_s, *towns);
    QVERIFY(library.collections().put(article.id(), *votes));
    CountedArticle counted{.article = article.id(), .words = 7};
    counted.marks.at(std::size_t(Category::Loaded)) = 2;
    QVERIFY(library.figures().save(std::array{counted}, u"pack"_s));

    const auto found = library.catalogue().page({.search = parseSearch(text, names())}, {}, 10);

    QVERIFY(found);
    QCOMPARE(!found->empty(), isFound);
    QCOMPARE(library.catalogue().count({.search = parseSearch(text, names())}).value_or(-1),
             qint64(isFound));
}

SLANTLIGHT_TEST(SearchParserTest)

#include "tst_searchparser.moc"
