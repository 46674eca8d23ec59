// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a reader waits, beside a minimal window and QTextBrowser in the same run:
// slantlight_windowbench -platform offscreen

#include "tests/support/desktop.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerfocus.h"
#include "ui/render/pdf/pdfexport.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <tuple>
#include <vector>

using namespace slantlight;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 9;
constexpr QSize windowSize(1280, 800);

QString sample(qsizetype size)
{
    QFile file(u":/slantlight/samples/causeway.md"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the sample is missing");
    }
    const QString once = QString::fromUtf8(file.readAll());
    QString text;
    while (text.size() < size) {
        text += once + u"\n\n"_s;
    }
    return text.first(size);
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void say(const char *what, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf("%-58s median %8.2f ms   worst %8.2f ms\n", what, times[times.size() / 2],
                times.back());
}

/// Paints @p widget as the screen would have it.
void paint(QWidget &widget)
{
    QPixmap picture(widget.size());
    widget.render(&picture);
}

template <typename Work>
std::vector<double> timed(int count, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(milliseconds(timer));
    }
    return times;
}

/// A frame for each step down through the first pages of @p page.
std::vector<double> scroll(QAbstractScrollArea &page)
{
    QScrollBar *const bar = page.verticalScrollBar();
    return timed(200, [&] {
        bar->setValue(bar->value() + 120);
        paint(*page.viewport());
    });
}

struct Program
{
    QTemporaryDir folder;
    Desktop desktop{folder.path()};
    ui::Session session{folder.filePath(u"bench.ini"_s)};
    ui::MainWindow window{desktop.desk(), session};
};

void benchWindow()
{
    say("window ready: minimal QMainWindow", timed(rounds, [] {
            QMainWindow window;
            window.setCentralWidget(new QTextBrowser(&window));
            window.resize(windowSize);
            window.show();
            paint(window);
        }));
    say("window ready: Slantlight, empty library (300 ms)", timed(rounds, [] {
            Program program;
            program.window.resize(windowSize);
            program.window.show();
            paint(program.window);
        }));
}

void benchOpening(Program &program, qsizetype size, const char *limit, const char *yardstick)
{
    const QString text = sample(size);
    QTextBrowser browser;
    browser.resize(windowSize);
    browser.show();
    say(yardstick, timed(rounds, [&] {
            browser.setPlainText(text);
            paint(*browser.viewport());
        }));
    std::vector<double> reading;
    std::vector<double> marking;
    std::vector<double> showing;
    browser.hide();
    for (int round = 0; round < rounds; ++round) {
        // A person looks a while before opening another, and all of the text is laid out by then.
        std::ignore = browser.document()->documentLayout()->documentSize();
        std::ignore = program.window.page().document()->documentLayout()->documentSize();
        QCoreApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        // Another text each time, as an article that is in the library is only turned to.
        if (!program.desktop.open(QString::number(round) + u" "_s + text, SourceFormat::Markdown)) {
            qFatal("the text cannot be opened");
        }
        paint(*program.window.page().viewport());
        reading.push_back(milliseconds(timer));
        if (!program.desktop.awaitMarks()) {
            qFatal("the text cannot be marked");
        }
        paint(*program.window.page().viewport());
        marking.push_back(milliseconds(timer));
        showing.push_back(timed(1, [&] {
                              const auto article = program.desktop.desk().article();
                              program.window.page().setArticle(article);
                              paint(*program.window.page().viewport());
                          }).front());
    }
    say(limit, reading);
    say("    and to marked text", marking);
    say("    of which setting the page and painting it", showing);
}

void benchScrolling(Program &program)
{
    const QString text = sample(1'000'000);
    if (!program.desktop.open(text, SourceFormat::Markdown) || !program.desktop.awaitMarks()) {
        qFatal("the text cannot be opened");
    }
    ui::ArticleView &page = program.window.page();
    std::vector<ui::Highlight> marks;
    const auto size = program.desktop.desk().article()->text().size();
    for (int i = 0; i < 10'000; ++i) {
        const TextOffset begin(i * (size / 10'001));
        marks.push_back({.span = {begin, begin + 12},
                         .code = CodeId(i % 2 == 0 ? u"loaded"_s : u"doubt"_s),
                         .origin = ui::Highlight::Origin::Machine,
                         .id = QString::number(i),
                         .title = {},
                         .note = {}});
    }
    page.setHighlights(ui::HighlightIndex(marks));
    QTextBrowser browser;
    browser.resize(page.size());
    browser.show();
    browser.setPlainText(text);
    say("a frame of scrolling 1 MB: QTextBrowser, no marks", scroll(browser));
    say("a frame of scrolling 1 MB with 10,000 marks (16 ms)", scroll(page));
}

void benchMemo(Program &program)
{
    const AnnotationId id = program.desktop.annotate(u"the"_s, u"highlight"_s, u"A memo."_s);
    constexpr int notesTab = 2;
    program.window.findChild<QTabWidget *>()->setCurrentIndex(notesTab);
    program.window.page().readerFocus().goTo(id.text());
    auto *const memo = program.window.findChild<QPlainTextEdit *>();
    if (memo == nullptr || !memo->isVisible() || !memo->isEnabled()) {
        qFatal("there is no memo to write");
    }
    QPlainTextEdit plain;
    plain.show();
    const auto type = [](QWidget *field) {
        return timed(200, [field] {
            QTest::keyClick(field, Qt::Key_A);
            QCoreApplication::processEvents();
        });
    };
    say("a key in a plain QPlainTextEdit", type(&plain));
    say("a key in a memo beside 1 MB (16 ms)", type(memo));
}

/// Writes a PDF of @p size characters with @p count marks, a tenth of them with a memo.
void benchPdf(qsizetype size, int count, int times, const char *limit)
{
    std::vector<Article::Part> parts{{BlockKind::Headline, u"A long report"_s}};
    for (const QString &line : sample(size).split(u'\n', Qt::SkipEmptyParts)) {
        parts.push_back({BlockKind::Paragraph, line});
    }
    ui::ExportJob job;
    job.article = std::make_shared<const Article>(Article::fromParts(parts, {}));
    const qsizetype length = job.article->text().size();
    for (int i = 0; i < count; ++i) {
        const TextOffset begin(i * (length / (count + 1)));
        const bool isHand = i % 10 == 0;
        job.highlights.push_back(
            {.span = {begin, begin + 12},
             .code = CodeId(i % 2 == 0 ? u"loaded"_s : u"doubt"_s),
             .origin = isHand ? ui::Highlight::Origin::Hand : ui::Highlight::Origin::Machine,
             .id = QString::number(i),
             .title = u"A mark"_s,
             .note = u"A reason, or a *memo* of some words."_s});
    }
    const QTemporaryDir folder;
    say(limit, timed(times, [&] {
            if (!ui::exportPdf(job, folder.filePath(u"bench.pdf"_s))) {
                qFatal("the PDF cannot be written");
            }
        }));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    benchWindow();
    Program program;
    program.window.resize(windowSize);
    program.window.show();
    benchOpening(program, 10'000, "10 KB to first screen: Slantlight (100 ms)",
                 "10 KB to text: QTextBrowser");
    benchOpening(program, 1'000'000, "1 MB to first screen: Slantlight (150 ms)",
                 "1 MB to text: QTextBrowser");
    benchScrolling(program);
    benchMemo(program);
    benchPdf(6'000, 100, rounds, "a PDF of 1,000 words with 100 marks (500 ms)");
    benchPdf(640'000, 5'000, 3, "a PDF of 300 pages with 5,000 marks (10 s)");
    return 0;
}
