// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/imported.h"
#include "tests/support/testroom.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

// A box holds articles in bytes that no text has: "PK", a mark, and each article after a zero.
bool isBox(ReadSource &source)
{
    return source.bytes().startsWith("PK\x03\x04");
}

Result<std::vector<Draft>> readBox(ReadSource &source, const ReadContext &, const std::stop_token &)
{
    QList<QByteArray> articles = source.bytes().split('\0');
    articles.removeFirst();
    if (articles.isEmpty()) {
        return std::unexpected(Error{ErrorCode::FileEmpty, u"the box"_s});
    }
    std::vector<Draft> drafts;
    for (const QByteArray &article : articles) {
        Draft draft;
        draft.parts.push_back({.text = QString::fromUtf8(article)});
        draft.notices.push_back({.code = NoticeCode::CharactersReplaced, .arguments = {u"1"_s}});
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

bool isNothing(ReadSource &)
{
    return false;
}

Result<std::vector<Draft>> readNothing(ReadSource &, const ReadContext &, const std::stop_token &)
{
    return std::unexpected(Error{ErrorCode::UnsupportedFormat, {}});
}

constexpr std::array boxEndings{"box"_L1, "crate"_L1};
constexpr std::array<QLatin1StringView, 0> noEndings{};

// Formats have their names from those that there are.
constexpr std::array boxesOnly{
    Reader{SourceFormat::Html, "box"_L1, boxEndings, isBox, readBox},
    Reader{SourceFormat::PlainText, "nothing"_L1, noEndings, isNothing, readNothing},
};

const ReadOptions boxes{.readers = boxesOnly};

QByteArray box(const QList<QByteArray> &articles)
{
    QByteArray bytes("PK\x03\x04");
    for (const QByteArray &article : articles) {
        bytes += '\0' + article;
    }
    return bytes;
}

} // namespace

class ReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isChosenByContentThenByHintThenByName_data();
    void isChosenByContentThenByHintThenByName();
    void givesEveryArticleOfItsSource();
    void givesTheFirstArticleAndTellsOfTheOthers();
    void saysNothingOfOthersWhereThereIsOne();
    void leavesOutWhatHasNoWord();
    void failsWhereNoArticleHasAWord();
    void failsInTheNameOfTheSource();
    void isNotAskedForFilesThatAreTooLarge();
    void stopsWhenAsked();
    void notesTheSourceInEveryArticle();
    void tellsHowTextWasDecoded();
    void decodesASourceOnce();
    void hasANameAndEndingsOfItsOwn();
    void isFoundByItsName();
};

void ReaderTest::isChosenByContentThenByHintThenByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("reader");

    const QByteArray plain("It rained.");
    const QByteArray page("<!doctype html><p>It rained.");
    const QByteArray headed("# Rain\n\nIt rained.");
    QTest::newRow("nothing tells") << plain << u"rain"_s << QString() << u"text"_s;
    QTest::newRow("an unknown ending") << plain << u"rain.dat"_s << QString() << u"text"_s;
    QTest::newRow("the ending") << plain << u"rain.md"_s << QString() << u"markdown"_s;
    QTest::newRow("a long ending") << plain << u"rain.markdown"_s << QString() << u"markdown"_s;
    QTest::newRow("an ending in capitals") << plain << u"RAIN.HTM"_s << QString() << u"html"_s;
    QTest::newRow("the last ending") << plain << u"rain.html.txt"_s << QString() << u"text"_s;
    QTest::newRow("a hint") << plain << u"rain"_s << u"html"_s << u"html"_s;
    QTest::newRow("a hint against the ending") << plain << u"rain.md"_s << u"text"_s << u"text"_s;
    QTest::newRow("a page against the ending") << page << u"rain.md"_s << QString() << u"html"_s;
    QTest::newRow("a page against the hint") << page << u"rain"_s << u"text"_s << u"html"_s;
    QTest::newRow("a headline against the ending")
        << headed << u"rain.html"_s << QString() << u"markdown"_s;
    QTest::newRow("bytes that are no text")
        << QByteArray("PK\x03\x04") << u"rain.zip"_s << QString() << u"text"_s;
}

void ReaderTest::isChosenByContentThenByHintThenByName()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const QString, hint);
    ReadSource source(bytes, name);

    const Reader &reader = readerOf(source, sourceFormatFromId(hint), shippedReaders());

    QTEST(QString(reader.id), "reader");
}

void ReaderTest::givesEveryArticleOfItsSource()
{
    ReadSource source(box({"It rained.", "The sun shone."}), u"weather.box"_s);

    const auto all = importAll(source, shippedContext(), boxes);

    QVERIFY(all);
    QCOMPARE(all->size(), 2u);
    QCOMPARE(all->front().article.text(), u"It rained."_s);
    QCOMPARE(all->back().article.text(), u"The sun shone."_s);
    const std::vector<Notice> own{{NoticeCode::CharactersReplaced, {u"1"_s}}};
    QCOMPARE(all->front().notices, own);
    QCOMPARE(all->back().notices, own);
    QVERIFY(!all->front().places);
}

void ReaderTest::givesTheFirstArticleAndTellsOfTheOthers()
{
    const auto first = importBytes(box({"It rained.", "The sun shone.", "Fog came."}),
                                   u"weather.box"_s, shippedContext(), boxes);

    QVERIFY(first);
    QCOMPARE(first->article.text(), u"It rained."_s);
    QCOMPARE(first->notices.back(), (Notice{NoticeCode::MoreArticles, {u"2"_s}}));
}

void ReaderTest::saysNothingOfOthersWhereThereIsOne()
{
    const auto first = importBytes(box({"It rained."}), u"weather.box"_s, shippedContext(), boxes);

    QVERIFY(first);
    QCOMPARE(first->notices.size(), 1u);
    QVERIFY(first->notices.front().code != NoticeCode::MoreArticles);
}

void ReaderTest::leavesOutWhatHasNoWord()
{
    const auto first =
        importBytes(box({"* * *", "It rained.", "1.2"}), u"weather.box"_s, shippedContext(), boxes);

    QVERIFY(first);
    QCOMPARE(first->article.text(), u"It rained."_s);
    QCOMPARE(first->notices.size(), 1u);
}

void ReaderTest::failsWhereNoArticleHasAWord()
{
    const auto none = importBytes(box({"* * *", "1.2"}), u"weather.box"_s, shippedContext(), boxes);

    QVERIFY(!none);
    QCOMPARE(none.error(), (Error{ErrorCode::NoArticleText, u"weather.box"_s}));
}

void ReaderTest::failsInTheNameOfTheSource()
{
    const auto empty = importBytes(box({}), u"weather.box"_s, shippedContext(), boxes);
    const auto unknown = importBytes("It rained.", u"rain.txt"_s, shippedContext(), boxes);

    QVERIFY(!empty);
    QCOMPARE(empty.error(), (Error{ErrorCode::FileEmpty, u"weather.box"_s}));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error(), (Error{ErrorCode::UnsupportedFormat, u"rain.txt"_s}));
}

void ReaderTest::isNotAskedForFilesThatAreTooLarge()
{
    const QByteArray rest(static_cast<qsizetype>(largestFile), 'x');

    const auto large =
        importBytes(box({"It rained."}) + rest, u"weather.box"_s, shippedContext(), boxes);

    QVERIFY(!large);
    QCOMPARE(large.error(), (Error{ErrorCode::FileTooLarge, u"weather.box"_s}));
}

void ReaderTest::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();

    const auto stopped = importBytes(box({"It rained."}), u"weather.box"_s, shippedContext(), boxes,
                                     stop.get_token());

    QVERIFY(!stopped);
    QCOMPARE(stopped.error(), (Error{ErrorCode::Cancelled, u"weather.box"_s}));
}

void ReaderTest::notesTheSourceInEveryArticle()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"weather.box"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(box({"It rained.", "The sun shone."}));
    file.close();
    auto source = ReadSource::open(path);
    QVERIFY(source);

    const auto all = importAll(*source, shippedContext(), boxes);

    QVERIFY(all);
    for (const Imported &imported : *all) {
        QCOMPARE(imported.article.facts().path, path);
        QVERIFY(imported.article.facts().sourceHash.startsWith(u"sha256:"));
    }
    QVERIFY(all->front().article.id() != all->back().article.id());
}

void ReaderTest::tellsHowTextWasDecoded()
{
    const auto plain = importBytes("It rained.", u"rain.txt"_s);
    const auto guessed = importBytes("The caf\xE9 closed.", u"rain.txt"_s);
    const auto named = importBytes(
        "<!doctype html><meta charset=\"windows-1251\"><p>\xC4\xEE\xE6\xE4\xFC.", u"rain.html"_s);
    const auto broken = importBytes("It was \xE2\x80\x9C"
                                    "closed\xE2\x80\x9D \xFF.",
                                    u"rain.txt"_s);

    QVERIFY(plain && guessed && named && broken);
    QCOMPARE(plain->notices, std::vector<Notice>());
    QCOMPARE(guessed->notices,
             (std::vector<Notice>{{NoticeCode::EncodingGuessed, {u"windows-1252"_s}}}));
    QCOMPARE(named->notices,
             (std::vector<Notice>{{NoticeCode::EncodingNotPlain, {u"windows-1251"_s}}}));
    QCOMPARE(broken->notices, (std::vector<Notice>{{NoticeCode::EncodingNotPlain, {u"UTF-8"_s}},
                                                   {NoticeCode::CharactersReplaced, {u"1"_s}}}));
}

void ReaderTest::decodesASourceOnce()
{
    ReadSource source("It rained.", u"rain.txt"_s);

    const Result<Decoded> &first = source.decoded();
    const Result<Decoded> &second = source.decoded();

    QVERIFY(first);
    QCOMPARE(first->text.constData(), second->text.constData());
}

void ReaderTest::hasANameAndEndingsOfItsOwn()
{
    QSet<QString> names;
    QSet<QString> endings;
    for (const Reader &reader : shippedReaders()) {
        QVERIFY2(!names.contains(reader.id), reader.id.data());
        names.insert(reader.id);
        QVERIFY2(!reader.endings.empty(), reader.id.data());
        for (const QLatin1StringView ending : reader.endings) {
            QVERIFY2(!endings.contains(ending), ending.data());
            QCOMPARE(QString(ending), QString(ending).toLower());
            endings.insert(ending);
        }
    }
    const QStringList readable = readableEndings();
    QCOMPARE(QSet<QString>(readable.begin(), readable.end()), endings);
}

void ReaderTest::isFoundByItsName()
{
    for (const Reader &reader : shippedReaders()) {
        QCOMPARE(sourceFormatFromId(QString(reader.id)), reader.format);
    }
    QVERIFY(!sourceFormatFromId(u"auto"));
    QVERIFY(!sourceFormatFromId(u"jsonl"));
    QVERIFY(!sourceFormatFromId({}));
    QVERIFY(sourceFormatIds().contains(u"markdown"_s));
}

SLANTLIGHT_TEST(ReaderTest)

#include "tst_reader.moc"
