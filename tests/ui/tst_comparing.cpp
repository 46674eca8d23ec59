// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparing.h"

#include "tests/support/analysed.h"
#include "tests/support/comparedtexts.h"
#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/compare/comparisonfile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;
using namespace slantlight::ui;

namespace {

const QString report = u"Quay closed\n\nMara Lind closed the quay of Skerry on Friday, and Tomas "
                       "Weir sued the city for 4,100 crowns.\n"_s;
const QString otherReport = u"City sued\n\nFor 4,100 crowns the city is sued by Tomas Weir, since "
                            "the quay of Skerry was closed by the regime's Mara Lind.\n"_s;

/// A worker over a library in a folder of its own, and what it told.
class ComparingWorker
{
public:
    ComparingWorker()
        : comparing(folder.filePath(u"library.sqlite"_s))
        , finished(&comparing, &Comparing::finished)
        , failed(&comparing, &Comparing::failed)
        , several(&comparing, &Comparing::severalFound)
        , kept(&comparing, &Comparing::keptArticles)
    {
        // The library has to be there to be read.
        if (!Library::open(folder.filePath(u"library.sqlite"_s))) {
            qFatal("no library");
        }
    }

    /// Compares, and waits until something is told.
    [[nodiscard]] bool compare(const CompareRequest &request)
    {
        // Shared, and never gone before the worker.
        static const std::shared_ptr<const Analyzer> analyzer(&shippedAnalyzer(),
                                                              [](const Analyzer *) { });
        comparing.start(request, analyzer);
        return QTest::qWaitFor(
            [this] { return !finished.isEmpty() || !failed.isEmpty() || !several.isEmpty(); });
    }
    [[nodiscard]] qint64 articles() const
    {
        const auto library = Library::openReadOnly(folder.filePath(u"library.sqlite"_s));
        return library->catalogue().count({}).value();
    }
    [[nodiscard]] ComparedSource file(const QString &name, const QString &content) const
    {
        return ArticleSource(FromFile{written(folder, name, content)});
    }

    QTemporaryDir folder;
    Comparing comparing;
    QSignalSpy finished;
    QSignalSpy failed;
    QSignalSpy several;
    QSignalSpy kept;
};

} // namespace

class ComparingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBothAndKeepsWhatIsNew();
    void keepsNothingOfWhatIsThere();
    void saysWhichFileCannotBeRead();
    void asksWhichOfSeveralArticles();
    void tellsNothingOfWhatWasGivenUp();
    void readsAnotherVersionOfAPageItself();
    void writesEachFormat_data();
    void writesEachFormat();
};

void ComparingTest::readsBothAndKeepsWhatIsNew()
{
    ComparingWorker worker;

    QVERIFY(worker.compare({.first = worker.file(u"a.txt"_s, report),
                            .second = worker.file(u"b.txt"_s, otherReport)}));

    QCOMPARE(worker.finished.size(), 1);
    const auto both =
        worker.finished.first().first().value<std::shared_ptr<const ComparedArticles>>();
    QCOMPARE(both->first.article->title(), u"Quay closed"_s);
    QCOMPARE(both->second.article->title(), u"City sued"_s);
    QVERIFY(!both->links.empty());
    QCOMPARE(worker.kept.size(), 1);
    QCOMPARE(worker.articles(), 2);
}

void ComparingTest::keepsNothingOfWhatIsThere()
{
    ComparingWorker worker;
    const auto article = std::make_shared<const Article>(paragraphs(report));

    QVERIFY(worker.compare({.first = article, .second = article}));

    QCOMPARE(worker.finished.size(), 1);
    QVERIFY(worker.kept.isEmpty());
    QCOMPARE(worker.articles(), 0);
}

void ComparingTest::saysWhichFileCannotBeRead()
{
    ComparingWorker worker;
    const QString gone = worker.folder.filePath(u"gone.txt"_s);

    QVERIFY(worker.compare(
        {.first = worker.file(u"a.txt"_s, report), .second = ArticleSource(FromFile{gone})}));

    QCOMPARE(worker.failed.size(), 1);
    QVERIFY(worker.failed.first().first().value<Error>().detail.contains(gone));
    QCOMPARE(worker.articles(), 0); // what was not compared is not kept
}

void ComparingTest::asksWhichOfSeveralArticles()
{
    ComparingWorker worker;
    const QString feed =
        u"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>"
        "<item><title>Quay closed</title><description>Mara Lind closed it.</description></item>"
        "<item><title>City sued</title><description>Tomas Weir sued it.</description></item>"
        "</channel></rss>"_s;

    QVERIFY(worker.compare(
        {.first = worker.file(u"a.txt"_s, report), .second = worker.file(u"news.xml"_s, feed)}));

    QCOMPARE(worker.several.size(), 1);
    QCOMPARE(worker.several.first().at(2).toBool(), false); // the second is the one
    const auto source =
        worker.several.first().first().value<std::shared_ptr<const SourceArticles>>();
    QCOMPARE(source->articles.size(), 2u);
}

void ComparingTest::tellsNothingOfWhatWasGivenUp()
{
    ComparingWorker worker;
    const auto article = std::make_shared<const Article>(paragraphs(report));
    worker.comparing.start(
        {.first = article, .second = article},
        std::shared_ptr<const Analyzer>(&shippedAnalyzer(), [](const Analyzer *) { }));

    worker.comparing.cancel();

    QVERIFY(!worker.comparing.isRunning());
    QVERIFY(worker.compare({.first = article, .second = article}));
    QCOMPARE(worker.finished.size(), 1);
}

void ComparingTest::readsAnotherVersionOfAPageItself()
{
    ComparingWorker worker;
    const QString page = u"<!DOCTYPE html><title>Quay</title><link rel=canonical "
                         "href='https://averna.example/quay'><article><h1>Quay</h1><p>The quay of "
                         "Averna opens in %1, the harbour office said on Monday, when the crews "
                         "are back from the islands.</p></article>"_s;
    QVERIFY(worker.compare({.first = worker.file(u"may.html"_s, page.arg(u"May"_s)),
                            .second = worker.file(u"a.txt"_s, report)}));
    const auto kept =
        worker.finished.takeFirst().first().value<std::shared_ptr<const ComparedArticles>>();

    QVERIFY(worker.compare({.first = kept->first.article,
                            .second = worker.file(u"june.html"_s, page.arg(u"June"_s))}));

    const auto both =
        worker.finished.first().first().value<std::shared_ptr<const ComparedArticles>>();
    QVERIFY(both->versions() != nullptr);
    QVERIFY(both->second.article->text().contains(u"June"_s));
}

void ComparingTest::writesEachFormat_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("beginning");

    QTest::newRow("a page") << int(ComparisonFormat::Html) << u"html"_s
                            << QByteArray("<!DOCTYPE html>");
    QTest::newRow("text") << int(ComparisonFormat::Text) << u"txt"_s << QByteArray("A  Order");
    QTest::newRow("data") << int(ComparisonFormat::Json) << u"json"_s
                          << QByteArray("{\"schema\": 1,");
}

void ComparingTest::writesEachFormat()
{
    QFETCH(const int, format);
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, beginning);
    const auto wanted = static_cast<ComparisonFormat>(format);

    const QByteArray bytes = comparisonBytes(comparedSamples(), wanted, {});

    QCOMPARE(endingOf(wanted), ending);
    QVERIFY2(bytes.startsWith(beginning), bytes.left(80).constData());
    if (wanted == ComparisonFormat::Json) {
        QVERIFY(QJsonDocument::fromJson(bytes).object().contains(u"actors"_s));
    }
}

SLANTLIGHT_TEST(ComparingTest)

#include "tst_comparing.moc"
