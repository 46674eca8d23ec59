// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/rulesaid.h"
#include "core/annotation/selector.h"
#include "core/exchange/analysisjson.h"
#include "core/review/shown.h"
#include "core/storage/library.h"
#include "tests/support/analysed.h"
#include "tests/support/imported.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

using namespace slantlight;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 9;

struct Stage
{
    const char *name;
    std::function<void()> run;
    std::vector<double> seconds;
};

/// The text of the file that is asked for; else the sample article, again and again up to about a
/// megabyte. The latter is kind to every cache: a text of many articles tells more.
QString longText()
{
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() > 1) {
        QFile own(arguments.at(1));
        if (!own.open(QIODevice::ReadOnly)) {
            qFatal("the text cannot be read");
        }
        return QString::fromUtf8(own.readAll());
    }
    QFile file(u":/slantlight/samples/causeway.md"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the sample is missing");
    }
    const QString once = QString::fromUtf8(file.readAll());
    QString text;
    while (text.size() < 1'000'000) {
        text += once + u"\n\n";
    }
    return text;
}

/// Places that were described in a text, and the text as it is today.
struct EditedText
{
    std::vector<Selector> selectors;
    QString now;
};

/// Words of @p text in a random yet always equal order, of which four in a hundred are edited, and
/// a thousand places of up to a hundred characters.
EditedText editedText(const QString &text)
{
    std::minstd_rand random(7); // its numbers are the same with every compiler
    const auto below = [&random](qsizetype end) {
        return static_cast<qsizetype>(random()) % end;
    };
    const QStringList vocabulary = text.first(10'000).split(u' ', Qt::SkipEmptyParts);
    QString old;
    EditedText edited;
    while (old.size() < text.size()) {
        const QString &word = vocabulary[below(vocabulary.size())];
        old += word + u' ';
        const qsizetype chance = below(100);
        if (chance < 3) {
            edited.now += vocabulary[below(vocabulary.size())] + u' ';
        }
        if (chance >= 2 && chance != 3) { // else replaced, or left out
            edited.now += word + u' ';
        }
    }
    for (int i = 0; i < 1000; ++i) {
        const qsizetype begin = below(old.size() - 200);
        const qsizetype end = begin + 10 + below(90);
        edited.selectors.push_back(describe(old, {TextOffset(begin), TextOffset(end)}));
    }
    return edited;
}

/// Walks over the words as ICU sees them: the yardstick of the same run.
void walkWords(icu::BreakIterator &words, const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    UText view = UTEXT_INITIALIZER;
    utext_openUChars(&view, reinterpret_cast<const UChar *>(text.utf16()), text.size(), &status);
    words.setText(&view, status);
    while (words.next() != icu::BreakIterator::DONE) { }
    utext_close(&view);
}

/// Every marker, candidates too, with all that is known of the text.
QByteArray jsonOf(const Review &review)
{
    return analysisToJson(shown(review, {.leastWeight = 0, .hidden = {}}), {});
}

} // namespace

/// Times the stages of the analysis beside ICU's word iteration, interleaved, and prints medians.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QString text = longText();
    const double megabytes = static_cast<double>(text.toUtf8().size()) / 1e6;
    const auto article = importText(text, SourceFormat::PlainText);
    if (!article) {
        qFatal("the sample cannot be read");
    }
    const Analyzer &analyzer = shippedAnalyzer();
    const Language &language = analyzer.languages().choose(*article).language;
    const SentenceBreaker &breaker = language.sentenceBreaker();
    const Reading reading = analyzer.read(*article);
    const std::vector<WordId> ids = analyzer.pack().rules().wordsOf(reading.tokens);
    const RulesSaid said = askRules(reading, viewOf(reading, ids), analyzer.pack());
    const EditedText edited = editedText(text);
    const EditedText shortened = editedText(text.first(std::min<qsizetype>(text.size(), 100'000)));
    const Review review =
        reviewOf(std::make_shared<const Article>(*article), analyzer.analyze(*article, reading));
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale::getUS(), status));

    std::vector<Stage> stages{
        {"ICU word iteration", [&] { walkWords(*words, text); }, {}},
        {"import", [&] { (void)importText(text, SourceFormat::PlainText); }, {}},
        {"tokens", [&] { (void)language.tokenizer().tokens(text); }, {}},
        {"sentences",
         [&] {
             SentenceBreaker own(breaker);
             for (const Block &block : article->blocks()) {
                 (void)own.sentences(article->text(), block.span);
             }
         },
         {}},
        {"tags", [&] { (void)language.tagger()->tags(reading.tokens); }, {}},
        {"scores of words",
         [&] { (void)WordScores(language.wordModel(), inputOf(reading, said.words)); },
         {}},
        {"attributions",
         [&] {
             const KnownWords known(reading.tokens, language);
             (void)findReportedSpeech(TaggedText(known, reading.tags, reading.blocks,
                                                 reading.sentenceBlocks, reading.quotations));
         },
         {}},
        {"reading (all layers)", [&] { (void)analyzer.read(*article); }, {}},
        {"rules", [&] { (void)analyzer.pack().rules().find(reading); }, {}},
        {"rules changed: analysis of what is read",
         [&] { (void)analyzer.analyze(*article, reading); },
         {}},
        {"whole analysis", [&] { (void)analyzer.analyze(*article); }, {}},
        {"JSON of everything", [&] { (void)jsonOf(review); }, {}},
        {"text to JSON of everything",
         [&] {
             auto imported = importText(text, SourceFormat::PlainText);
             const auto own = std::make_shared<const Article>(std::move(*imported));
             (void)jsonOf(reviewOf(own, analyzer.analyze(*own)));
         },
         {}},
        {"1,000 places in 100 KB that were edited",
         [&] { (void)resolve(shortened.selectors, shortened.now); },
         {}},
        {"1,000 places in an edited text",
         [&] { (void)resolve(edited.selectors, edited.now); },
         {}},
    };
    for (int round = 0; round < rounds; ++round) {
        for (Stage &stage : stages) {
            QElapsedTimer timer;
            timer.start();
            stage.run();
            stage.seconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
        }
    }
    std::printf("%.2f MB of text, median of %d rounds\n", megabytes, rounds);
    const auto median = [](std::vector<double> &seconds) {
        std::ranges::nth_element(seconds, seconds.begin() + rounds / 2);
        return seconds[rounds / 2];
    };
    const double yardstick = median(stages.front().seconds);
    for (Stage &stage : stages) {
        const double seconds = median(stage.seconds);
        std::printf("%-56s %8.1f ms  %7.1f MB/s  %5.2f x ICU\n", stage.name, 1e3 * seconds,
                    megabytes / seconds, seconds / yardstick);
    }
}
