// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/examplecheck.h"
#include "core/language/languages.h"
#include "core/review/shipped.h"
#include "tests/support/cuttext.h"
#include "tests/support/imported.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

namespace {

QString toyFolder()
{
    return qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/tests/data/languages"_s;
}

/// Lornish, which nobody speaks: what the code does for it, it does for any language.
const Analyzer &lornish()
{
    static const Result<Analyzer> analyzer = [] {
        auto languages = Languages::load(toyFolder());
        auto outlets = loadShippedOutlets();
        if (!languages || !outlets) {
            qFatal("%ls",
                   qUtf16Printable(languages ? outlets.error().detail : languages.error().detail));
        }
        return Analyzer::load(std::move(*languages), std::move(*outlets));
    }();
    if (!analyzer) {
        qFatal("%ls", qUtf16Printable(analyzer.error().detail));
    }
    return *analyzer;
}

QStringList textsOf(const Tokens &tokens)
{
    QStringList texts;
    for (std::size_t token = 0; token < tokens.size(); ++token) {
        texts.append(tokens.textOf(token).toString());
    }
    return texts;
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsTextAsTheLanguageDoes();
    void formsWordsAsTheLanguageDoes();
    void findsWhoIsReported();
    void marksByTheRulesOfTheLanguage();
    void knowsTheLinesOfAPage();
    void readsATextOfNoKnownLanguageAsSentencesOnly();
    void choosesTheLanguageThatATextSays();
    void namesTheFileThatCannotBeRead_data();
    void namesTheFileThatCannotBeRead();
    void readsOnceWhatManyRulesAreAskedOf();
};

void LanguageTest::cutsTextAsTheLanguageDoes()
{
    const Language &toy = lornish().languages().assumed();

    const Reading reading = read(paragraphs(u"Pr. Sol'ul dur it's. Mira dur."_s), toy);

    QCOMPARE(textsOf(reading.tokens),
             QStringList({u"Pr"_s, u"."_s, u"Sol"_s, u"'ul"_s, u"dur"_s, u"it's"_s, u"."_s,
                          u"Mira"_s, u"dur"_s, u"."_s}));
    QCOMPARE(reading.tokens.sentences().size(), 2u);
}

void LanguageTest::formsWordsAsTheLanguageDoes()
{
    const Lemmatizer &lemmatizer = lornish().languages().assumed().lemmatizer();

    QCOMPARE(lemmatizer.inflection().verbForms(u"fek"_s),
             QStringList({u"fek"_s, u"fekor"_s, u"feka"_s}));
    QCOMPARE(lemmatizer.inflection().verbForms(u"lo"_s),
             QStringList({u"lo"_s, u"lor"_s, u"loa"_s}));
    QCOMPARE(lemmatizer.lemmaOf(u"Feka", Tag::Verb), u"fek"_s);
    QCOMPARE(lemmatizer.lemmaOf(u"claimed", Tag::Verb), u"claimed"_s);
}

void LanguageTest::findsWhoIsReported()
{
    const Article article = paragraphs(u"Mira Sol feka tol dur lum. An fekor tol dur."_s);
    const Language &toy = lornish().languages().assumed();

    const Analysis analysis = lornish().analyze(article, read(article, toy));

    QCOMPARE(analysis.attributions.size(), 2u);
    const Attribution &first = analysis.attributions.front();
    QCOMPARE(first.source->in(article.text()), u"Mira Sol");
    QCOMPARE(first.cue->in(article.text()), u"feka");
    QCOMPARE(first.content.front().in(article.text()), u"tol dur lum");
    QCOMPARE(analysis.attributions.back().source->in(article.text()), u"An");
}

void LanguageTest::marksByTheRulesOfTheLanguage()
{
    const QStringList complaints = checkExamples(lornish().pack(), lornish().languages().assumed());

    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    QCOMPARE(lornish().pack().rules().rules().size(), 1u);
}

void LanguageTest::knowsTheLinesOfAPage()
{
    const LineWords words(lornish().languages().assumed().lineLists());

    QVERIFY(words.isByline(u"Zot Mira Sol"));
    QVERIFY(!words.isByline(u"By Mira Lind"));
    QCOMPARE(words.dateIn(u"3 dis 2024"), QDate(2024, 2, 3));
    QVERIFY(!words.dateIn(u"3 March 2024").isValid());
    QVERIFY(words.isFurniture(u"Partag"));
    QVERIFY(words.isFurniture(u"dur feka lum"));
    QVERIFY(!words.isFurniture(u"Share"));
    QVERIFY(!words.isCreditLine(u"Read more at Harbour Ledger"));
}

void LanguageTest::readsATextOfNoKnownLanguageAsSentencesOnly()
{
    const Article article =
        paragraphs(u"She purportedly said that it slammed. “Never,” said Lind."_s);
    const auto unknown = Language::unknown();
    QVERIFY(unknown);

    const Analysis analysis = shippedAnalyzer().analyze(article, read(article, *unknown, u"qaa"_s));

    QCOMPARE(read(article, *unknown).tokens.sentences().size(), 2u);
    QVERIFY(!analysis.isRead);
    QCOMPARE(analysis.language, u"qaa"_s);
    QVERIFY(analysis.markers.empty());
    QVERIFY(analysis.attributions.empty());
    QCOMPARE(analysis.profile.words, 9);
}

void LanguageTest::choosesTheLanguageThatATextSays()
{
    const Article lorn(u"Sol vasp dur."_s, {}, {.language = u"qaa-Latn"_s});
    const Article english(u"Sol left."_s, {}, {.language = u"en-GB"_s});

    QCOMPARE(lornish().languages().choose(lorn).language.id(), u"qaa"_s);
    QVERIFY(!lornish().languages().choose(english).language.isKnown());
    QCOMPARE(shippedAnalyzer().languages().choose(english).language.id(), u"en"_s);
    QVERIFY(!shippedAnalyzer().languages().choose(lorn).language.isKnown());
}

void LanguageTest::namesTheFileThatCannotBeRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("a word before any list")
        << u"words/a.words"_s << QByteArray("and or\n") << ErrorCode::MalformedLexicon;
    QTest::newRow("a list twice") << u"words/a.words"_s << QByteArray("list a\nx\nlist a\ny\n")
                                  << ErrorCode::MalformedLexicon;
    QTest::newRow("a line before any list")
        << u"lines/a.lines"_s << QByteArray("By\n") << ErrorCode::MalformedLexicon;
    QTest::newRow("a wording that is no expression")
        << u"lines/a.lines"_s << QByteArray("list a\n(By\n") << ErrorCode::MalformedLexicon;
    QTest::newRow("a form before any paradigm")
        << u"words/forms.inflection"_s << QByteArray("form base\n") << ErrorCode::MalformedLexicon;
    QTest::newRow("a form without an arrow")
        << u"words/forms.inflection"_s << QByteArray("paradigm v\nform base\nform past\n$ ed\n")
        << ErrorCode::MalformedLexicon;
    QTest::newRow("an unknown tag") << u"words/forms.inflection"_s << QByteArray("lemma VERBS\n")
                                    << ErrorCode::MalformedLexicon;
    QTest::newRow("no UTF-8") << u"words/a.words"_s << QByteArray("list a\n\xff\n")
                              << ErrorCode::WrongEncoding;
    QTest::newRow("a broken model")
        << u"models/tagger.model"_s << QByteArray("tagger") << ErrorCode::MalformedModel;
}

void LanguageTest::namesTheFileThatCannotBeRead()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"qab/"_s + file);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile written(path);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(bytes);
    written.close();

    const auto language = Language::load(folder.filePath(u"qab"_s));

    QVERIFY(!language);
    QCOMPARE(language.error().code, code);
    QVERIFY2(code == ErrorCode::MalformedModel || language.error().detail.contains(path),
             qPrintable(language.error().detail));
}

void LanguageTest::readsOnceWhatManyRulesAreAskedOf()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"rules"_s));
    QFile rules(folder.filePath(u"rules/own.rules"_s));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write("rule doubt.jetty\nsay Why.\nsee Own 2025\nfind jetty\n");
    rules.close();
    const Article article = paragraphs(u"Mara Lind said that the jetty was purportedly safe."_s);
    const Reading reading = shippedAnalyzer().read(article);
    const auto changed = shippedAnalyzer().withRules({folder.path()});
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));

    const Analysis before = shippedAnalyzer().analyze(article, reading);
    const Analysis after = changed->analyze(article, reading);

    QCOMPARE(before, shippedAnalyzer().analyze(article));
    QCOMPARE(after, changed->analyze(article));
    const RuleId own(u"doubt.jetty"_s);
    QCOMPARE(std::ranges::count(before.markers, own, &Marker::rule), 0);
    QCOMPARE(std::ranges::count(after.markers, own, &Marker::rule), 1);
}

SLANTLIGHT_TEST(LanguageTest)

#include "tst_language.moc"
