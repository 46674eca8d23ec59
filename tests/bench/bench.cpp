// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/articlestream.h"
#include "core/import/importarticle.h"
#include "core/storage/library.h"
#include "core/text/token.h"
#include "tests/support/analysed.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
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

/// The sample article, again and again up to about a megabyte, with its paragraphs.
QString longText()
{
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

} // namespace

/// Times the stages of the analysis beside ICU's word iteration, interleaved, and prints medians.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QString text = longText();
    const double megabytes = static_cast<double>(text.toUtf8().size()) / 1e6;
    const auto article = importText(text, TextFormat::PlainText);
    if (!article) {
        qFatal("the sample cannot be read");
    }
    const Analyzer &analyzer = shippedAnalyzer();
    const CueLexicon cues(analyzer.pack());
    const SentenceBreaker breaker;
    const ArticleStream stream = ArticleStream::read(*article, analyzer.pack().vocabulary(), cues, breaker);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale::getUS(), status));

    std::vector<Stage> stages{
        {"ICU word iteration", [&] { walkWords(*words, text); }, {}},
        {"import", [&] { (void)importText(text, TextFormat::PlainText); }, {}},
        {"tokens", [&] { (void)tokenize(text); }, {}},
        {"sentences",
         [&] {
             SentenceBreaker own(breaker);
             for (const Block &block : article->blocks()) {
                 (void)own.sentences(article->text(), block.span);
             }
         },
         {}},
        {"stream (tokens, sentences, quotations, reports, voices)",
         [&] { (void)ArticleStream::read(*article, analyzer.pack().vocabulary(), cues, breaker); }, {}},
        {"rules", [&] { (void)analyzer.pack().rules().find(stream.tokens); }, {}},
        {"whole analysis", [&] { (void)analyzer.analyze(*article); }, {}},
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
        std::printf("%-56s %8.1f ms  %7.1f MB/s  %5.2f x ICU\n", stage.name, 1e3 * seconds, megabytes / seconds,
                    seconds / yardstick);
    }
}
