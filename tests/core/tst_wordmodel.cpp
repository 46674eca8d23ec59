// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/analyzer.h"
#include "core/model/modelwords.h"
#include "core/model/wordscores.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// A model of two words: one that readers of news mark, one that they leave alone.
WordTables smallTables()
{
    WordTables tables;
    tables.head = u"corpus: two words\n"_s;
    std::vector<std::pair<std::uint32_t, WordTables::Row>> rows{
        {wordKey(u"ghastly"), {100}},
        {wordKey(u"ferry"), {-100}},
        {wordKey(nameOf(WordClass::Name)), {100}},
    };
    std::ranges::sort(rows);
    std::vector<std::uint32_t> keys;
    for (const auto &[key, row] : rows) {
        keys.push_back(key);
        tables.rows.push_back(row);
    }
    tables.words = KeyIndex(std::move(keys));
    tables.units.fill(scoreUnit / 50);
    tables.sides = KeyIndex({wordKey(u"northern")});
    tables.registerBias = -4 * scoreUnit;
    tables.bias[0] = -scoreUnit;
    tables.seen = {{.word = u"ghastly"_s, .marked = 3, .seen = 4}};
    tables.likeIndex = KeyIndex({wordKey(u"ghastly")});
    tables.like = {{0, WordTables::noWord, WordTables::noWord}};
    return tables;
}

/// A sentence that somebody tells, as a model sees it.
struct Told
{
    Tokens tokens;
    std::vector<Tag> tags;
    std::vector<RuledWords> rules = {};
    std::vector<Voice> voices = std::vector<Voice>(tokens.size(), Voice::Narration);
    std::vector<std::uint8_t> flags = std::vector<std::uint8_t>(tokens.size());

    [[nodiscard]] ModelInput input() const
    {
        return {.tokens = tokens, .tags = tags, .voices = voices, .flags = flags, .rules = rules};
    }
};

std::vector<std::int32_t> scoresOf(const WordModel &model, const QStringList &words,
                                   const std::vector<Tag> &tags)
{
    const Told told{.tokens = tokensOfWords({words}), .tags = tags};
    const WordScores scores(model, told.input());
    std::vector<std::int32_t> all;
    for (std::size_t token = 0; token < told.tokens.size(); ++token) {
        all.push_back(scores.ofReaders(token));
    }
    return all;
}

/// A model by which readers mark @p word and nothing else.
WordModel modelThatMarks(QStringView word)
{
    WordTables tables = smallTables();
    tables.words = KeyIndex({wordKey(word)});
    tables.rows = {{100}};
    return WordModel(tables, "test");
}

QStringList markedBy(const Analysis &analysis, const Article &article, const QString &rule)
{
    QStringList marked;
    for (const Marker &marker : analysis.markers) {
        if (marker.isMark() && marker.rule == RuleId(rule)) {
            marked += marker.span.in(article.text()).toString();
        }
    }
    return marked;
}

double weightOf(const Analysis &analysis, const Article &article, QStringView word)
{
    double weight = 0;
    for (const Marker &marker : analysis.markers) {
        if (marker.span.in(article.text()).contains(word)) {
            weight = std::max(weight, marker.weight);
        }
    }
    return weight;
}

} // namespace

class WordModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresAWordByItsRow();
    void namesAndSidesWeighNothing();
    void addsWhatRulesSayAndWhatStandsBeside();
    void guessesWordsWithoutARowByTheirAffixes();
    void readsWhatItWrote();
    void refusesBrokenModels_data();
    void refusesBrokenModels();
    void findsAnyBitThatWasFlipped();
    void writesTheShippedModelAsItIs();
    void anEmptyModelLeavesTheWeightToTheRules();
    void findsWhatNoRuleKnows();
    void marksTheWholeOfAHyphenatedWord();
    void leavesAloneWhatARuleTurnedAwayFrom();
    void onlyGuessesAtWordsThatItNeverSaw();
    void keepsWhatStrongRulesFind();
    void swappedNamesChangeNothing();
    void tellsWhereItComesFrom();
    void showsLikeWordsAsEvidence();
};

void WordModelTest::scoresAWordByItsRow()
{
    const WordModel model(smallTables(), {});

    const auto scores = scoresOf(model, {u"a"_s, u"ghastly"_s, u"ferry"_s, u"."_s},
                                 {Tag::Det, Tag::Adj, Tag::Noun, Tag::Punct});

    QCOMPARE(scores[1], -scoreUnit + 100 * (scoreUnit / 50));
    QCOMPARE(scores[2], -scoreUnit - 100 * (scoreUnit / 50));
    QCOMPARE_LT(scores[3], scores[2]);
}

void WordModelTest::namesAndSidesWeighNothing()
{
    const WordModel model(smallTables(), {});

    const auto scores = scoresOf(model, {u"the"_s, u"northern"_s, u"Ghastly"_s, u"ferry"_s},
                                 {Tag::Det, Tag::Adj, Tag::Propn, Tag::Noun});

    QCOMPARE_LT(scores[1], scores[3]);
    QCOMPARE_LT(scores[2], scores[3]);
}

void WordModelTest::addsWhatRulesSayAndWhatStandsBeside()
{
    WordTables tables = smallTables();
    using Say = RuledWords::Say;
    const auto weight = [&tables](Circumstance circumstance) -> std::int32_t & {
        return tables.circumstances[0].at(static_cast<std::size_t>(circumstance));
    };
    weight(ruleCircumstance(Category::Puff, Say::Weak)) = 1000;
    weight(Circumstance::TurnedAway) = -500;
    weight(Circumstance::BeforeHyphen) = 70;
    weight(voiceCircumstance(Voice::Direct)) = -8;
    tables.rules = KeyIndex({wordKey(u"puff.grand")});
    tables.ruleRows = {{200, 0}};
    const WordModel model(tables, {});
    const Tokens tokens = tokensOfWords({{u"ferry"_s, u"ferry"_s, u"ferry"_s, u"boat"_s}});
    Told told{.tokens = tokens, .tags = std::vector<Tag>(4, Tag::Noun)};
    const auto ferry = [&](std::size_t token) {
        return WordScores(model, told.input()).ofReaders(token);
    };
    const std::int32_t bare = ferry(1);

    told.rules = {{.tokens = {.begin = 1, .end = 2},
                   .rule = wordKey(u"puff.grand"),
                   .category = Category::Puff,
                   .say = Say::Weak}};
    QCOMPARE(ferry(1), bare + 1200);
    told.rules.front().rule = wordKey(u"puff.unheard-of");
    QCOMPARE(ferry(1), bare + 1000);
    told.rules.front().say = Say::TurnedAway;
    QCOMPARE(ferry(1), bare - 500);
    told.rules.clear();
    told.voices[1] = Voice::Direct;
    QCOMPARE(ferry(1), bare - 8);
    const auto parts = WordScores(model, told.input()).parts(1);
    QCOMPARE(parts[static_cast<std::size_t>(ScorePart::Voice)], -8);
    QCOMPARE(std::accumulate(parts.begin(), parts.end(), tables.bias[0]), bare - 8);
}

void WordModelTest::guessesWordsWithoutARowByTheirAffixes()
{
    WordTables tables = smallTables();
    tables.affixes = KeyIndex({wordKey(u"-ly")});
    tables.affixRows = {{10, 0}};
    tables.affixUnits = {50, 1};
    tables.unlistedBias = {-7, 0};
    const WordModel model(tables, {});

    const auto scores = scoresOf(model, {u"a"_s, u"wickedly"_s, u"a"_s, u"quorn"_s},
                                 {Tag::Det, Tag::Adv, Tag::Det, Tag::Noun});

    QCOMPARE(scores[1], tables.bias[0] - 7 + 500);
    QCOMPARE(scores[3], tables.bias[0] - 7);
}

void WordModelTest::readsWhatItWrote()
{
    const QByteArray bytes = smallTables().toBytes();

    const auto model = WordModel::parse(bytes);

    QVERIFY(model);
    QCOMPARE(WordTables::parse(bytes)->toBytes(), bytes);
    QCOMPARE(model->provenance(), u"corpus: two words\n"_s);
    QCOMPARE(model->wordsLike(u"Ghastly"),
             (std::vector<SeenWord>{{.word = u"ghastly"_s, .marked = 3, .seen = 4}}));
    QVERIFY(model->wordsLike(u"ferry").empty());
}

void WordModelTest::refusesBrokenModels_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray whole = smallTables().toBytes();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another file") << QByteArray("PNG");
    QTest::newRow("a head alone") << QByteArray("slantlight words 3\n");
    QTest::newRow("cut in the middle") << whole.first(whole.size() / 2);
    QTest::newRow("the last byte is missing") << whole.chopped(1);
    QTest::newRow("a byte too many") << QByteArray(whole + 'x');
}

void WordModelTest::refusesBrokenModels()
{
    QFETCH(const QByteArray, bytes);

    const auto model = WordModel::parse(bytes);

    QVERIFY(!model);
    QCOMPARE(model.error().code, ErrorCode::MalformedModel);
    QVERIFY(!model.error().detail.isEmpty());
}

void WordModelTest::findsAnyBitThatWasFlipped()
{
    const QByteArray whole = smallTables().toBytes();
    std::minstd_rand random(5); // its numbers are the same with every compiler

    for (int flip = 0; flip < 300; ++flip) {
        QByteArray flipped = whole;
        const auto at = static_cast<qsizetype>(random()) % whole.size();
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << random() % 8));
        QVERIFY2(!WordModel::parse(flipped), qPrintable(QString::number(at)));
    }
}

void WordModelTest::writesTheShippedModelAsItIs()
{
    QFile file(u":/slantlight/languages/en/models/words.model"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();

    const auto tables = WordTables::parse(bytes);

    QVERIFY2(tables, tables ? "" : qPrintable(tables.error().detail));
    QVERIFY(tables->toBytes() == bytes);
}

void WordModelTest::anEmptyModelLeavesTheWeightToTheRules()
{
    const Analyzer rulesOnly = shippedAnalyzer().withModel(WordModel());
    const Article article = paragraphs(u"He purportedly signed the paper."_s);

    const Analysis analysis = rulesOnly.analyze(article);

    QCOMPARE(weightOf(analysis, article, u"purportedly"), 0.8);
    QVERIFY(rulesOnly.packHash() != shippedAnalyzer().packHash());
}

void WordModelTest::findsWhatNoRuleKnows()
{
    WordTables tables = smallTables();
    tables.words = KeyIndex({wordKey(u"quaffled")});
    tables.rows = {{100}};
    const Analyzer analyzer = shippedAnalyzer().withModel(WordModel(tables, "test"));
    const Article article = paragraphs(u"The council quaffled the budget."_s);

    const Analysis analysis = analyzer.analyze(article);

    const auto found = std::ranges::find_if(analysis.markers, [&](const Marker &marker) {
        return marker.span.in(article.text()) == u"quaffled";
    });
    QVERIFY(found != analysis.markers.end());
    QCOMPARE(found->rule, RuleId(u"loaded.word-model"_s));
    QVERIFY(found->isMark());
    QVERIFY(!found->message.isEmpty());
}

void WordModelTest::marksTheWholeOfAHyphenatedWord()
{
    const Analyzer analyzer = shippedAnalyzer().withModel(modelThatMarks(u"quaffling"));
    const Article article = paragraphs(u"The dyke-quaffling council met."_s);

    const Analysis analysis = analyzer.analyze(article);

    QCOMPARE(markedBy(analysis, article, u"loaded.word-model"_s), QStringList(u"dyke-quaffling"_s));
}

void WordModelTest::leavesAloneWhatARuleTurnedAwayFrom()
{
    const Analyzer analyzer = shippedAnalyzer().withModel(modelThatMarks(u"slammed"));
    const Article plain = paragraphs(u"He slammed the door."_s);
    const Article unknown = paragraphs(u"He slammed upward."_s);

    QCOMPARE(analyzer.analyze(plain).markers.size(), 0u);
    QVERIFY(!analyzer.analyze(unknown).markers.empty());
}

void WordModelTest::onlyGuessesAtWordsThatItNeverSaw()
{
    WordTables tables = smallTables();
    tables.unlistedBias[0] = 3 * scoreUnit;
    const Analyzer analyzer = shippedAnalyzer().withModel(WordModel(tables, "test"));
    const Article article = paragraphs(u"The council quaffled the budget."_s);

    const Analysis analysis = analyzer.analyze(article);

    QVERIFY(!analysis.markers.empty());
    QVERIFY(std::ranges::none_of(analysis.markers, &Marker::isMark));
}

void WordModelTest::keepsWhatStrongRulesFind()
{
    WordTables tables = smallTables();
    tables.bias[0] = -9 * scoreUnit; // readers mark nothing
    const Analyzer analyzer = shippedAnalyzer().withModel(WordModel(tables, "test"));
    const Article own = paragraphs(u"He purportedly signed the paper."_s);

    const Analysis analysis = analyzer.analyze(own);

    QVERIFY(weightOf(analysis, own, u"purportedly") >= markWeight);
    const auto purportedly =
        std::ranges::find(analysis.markers, RuleId(u"doubt.purportedly"_s), &Marker::rule);
    QVERIFY(purportedly != analysis.markers.end());
    QVERIFY(purportedly->likelihood && purportedly->likelihood->value < 0.01);
}

void WordModelTest::swappedNamesChangeNothing()
{
    const Article one = paragraphs(u"Angry crowds in Kestria booed as Lind torched the deal."_s);
    const Article other = paragraphs(u"Angry crowds in Averna booed as Vale torched the deal."_s);

    const Analysis ofOne = shippedAnalyzer().analyze(one);
    const Analysis ofOther = shippedAnalyzer().analyze(other);

    QVERIFY(!ofOne.markers.empty());
    for (const QStringView word : {QStringView(u"Angry"), QStringView(u"torched")}) {
        QCOMPARE(weightOf(ofOne, one, word), weightOf(ofOther, other, word));
    }
}

void WordModelTest::tellsWhereItComesFrom()
{
    const WordModel &model = english().wordModel();

    for (const QString &line : {u"corpus: "_s, u"licence: "_s, u"date: "_s, u"unseen: "_s}) {
        QVERIFY2(model.provenance().contains(line), qPrintable(line));
    }
}

void WordModelTest::showsLikeWordsAsEvidence()
{
    const Article article = paragraphs(u"The minister slammed the council."_s);

    const Analysis analysis = shippedAnalyzer().analyze(article);

    const auto slammed = std::ranges::find_if(analysis.markers, [&](const Marker &marker) {
        return marker.span.in(article.text()) == u"slammed";
    });
    QVERIFY(slammed != analysis.markers.end());
    QVERIFY(!slammed->evidence.words.isEmpty());
    QVERIFY(slammed->evidence.marked > 0);
    QVERIFY(slammed->evidence.seen >= slammed->evidence.marked);
}

SLANTLIGHT_TEST(WordModelTest)

#include "tst_wordmodel.moc"
