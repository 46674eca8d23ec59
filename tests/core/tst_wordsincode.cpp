// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <vector>

using namespace slantlight;
using namespace Qt::StringLiterals;

namespace {

/// A literal of a source that spells words of a language and nothing else.
struct Spelt
{
    int line = 0;
    QString words;
};

QSet<QString> functionWords()
{
    QSet<QString> words;
    for (const auto &[name, list] : english().wordLists().lists()) {
        // Many words with a content are words of code too: author, record, find.
        static const QRegularExpression content(
            u"^(?:noun|name|verb|takes|with|passive|label)\\."_s);
        if (content.match(name).hasMatch()) {
            continue;
        }
        for (const QString &word : list) {
            words.insert(word);
        }
    }
    return words;
}

std::vector<Spelt> wordsSpeltIn(const QString &source, const QSet<QString> &words)
{
    static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    std::vector<Spelt> spelt;
    int number = 0;
    for (const QString &line : source.split(u'\n')) {
        ++number;
        if (line.trimmed().startsWith(u"//") || line.startsWith(u'#')) {
            continue;
        }
        const QString code = line.section(u"//"_s, 0, 0);
        for (const auto &match : literal.globalMatch(code)) {
            const QStringList parts = match.captured(1).toLower().split(u' ', Qt::SkipEmptyParts);
            const bool areWords = std::ranges::all_of(
                parts, [&words](const QString &part) { return words.contains(part); });
            if (!parts.isEmpty() && areWords) {
                spelt.push_back({.line = number, .words = parts.join(u' ')});
            }
        }
    }
    return spelt;
}

/// The places where words stand close together, as in a list.
QStringList listsIn(const std::vector<Spelt> &spelt)
{
    constexpr int reach = 6; // lines
    constexpr qsizetype fewest = 3; // words
    QStringList lists;
    for (std::size_t first = 0; first < spelt.size(); ++first) {
        QSet<QString> near;
        for (std::size_t i = first; i < spelt.size() && spelt[i].line < spelt[first].line + reach;
             ++i) {
            for (const QString &word : spelt[i].words.split(u' ')) {
                near.insert(word);
            }
        }
        if (near.size() >= fewest) {
            lists.append(u"line %1: %2"_s.arg(spelt[first].line).arg(spelt[first].words));
        }
    }
    return lists;
}

} // namespace

/// The words of a language stand in resources/languages, so that another language can have others.
class WordsInCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAListOfWords();
    void coreHoldsNoList();
};

void WordsInCodeTest::findsAListOfWords()
{
    const QSet<QString> words = functionWords();

    QCOMPARE(listsIn(wordsSpeltIn(u"is(token, {u\"Was\", u\"is\", u\"are\"});"_s, words)).size(),
             1);
    QVERIFY(!listsIn(wordsSpeltIn(u"u\"has have had will\"_s"_s, words)).isEmpty());
    QVERIFY(listsIn(wordsSpeltIn(u"// \"was\", \"is\", \"are\""_s, words)).isEmpty());
    QVERIFY(listsIn(wordsSpeltIn(u"u\"was \" u\"SELECT a, b\""_s, words)).isEmpty());
}

void WordsInCodeTest::coreHoldsNoList()
{
    // The words of notations of our own: rules, codebooks.
    const QStringList notation{u"core/pattern/condition.cpp"_s, u"core/annotation/codebook.cpp"_s};
    const QDir source(qEnvironmentVariable("SLANTLIGHT_SOURCE"));
    const QSet<QString> words = functionWords();
    QVERIFY(words.size() > 100);
    QStringList found;
    int files = 0;

    QDirIterator sources(source.filePath(u"core"_s), {u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++files;
        const QString name = source.relativeFilePath(file.fileName());
        const QStringList lists = listsIn(wordsSpeltIn(QString::fromUtf8(file.readAll()), words));
        if (notation.contains(name)) {
            QVERIFY2(!lists.isEmpty(), "a file that is excused needs it no more");
        } else if (!lists.isEmpty()) {
            found.append(name + u", "_s + lists.first());
        }
    }

    QVERIFY(files > 100);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

SLANTLIGHT_TEST(WordsInCodeTest)

#include "tst_wordsincode.moc"
