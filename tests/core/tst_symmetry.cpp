// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/analysed.h"
#include "tests/support/markedtext.h"
#include "tests/support/testroom.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace slantlight;
using namespace Qt::StringLiterals;

/// The program takes no side: who does it changes nothing about how it is worded.
class SymmetryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksBothSidesAlike_data();
    void marksBothSidesAlike();
    void namesNobodyInRulesAndLists_data();
    void namesNobodyInRulesAndLists();
    void givesEveryFormOfAPlaceNameTheSameNote_data();
    void givesEveryFormOfAPlaceNameTheSameNote();
};

namespace {

constexpr int fewestPairs = 150;

QString dataPath(const QString &name)
{
    return qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/tests/data/"_s + name;
}

QString placeNamesPath()
{
    return qEnvironmentVariable("SLANTLIGHT_SOURCE")
           + u"/resources/languages/en/lexicons/placenames.list"_s;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// One sentence of a pair, and where its names stand.
struct Side
{
    QString text;
    std::vector<TextSpan> names;
    BlockKind kind = BlockKind::Paragraph;

    [[nodiscard]] Article article() const
    {
        return Article::fromParts({{.kind = kind, .text = text}});
    }
};

/// The sentence of the line @p written; "headline: " in front says what it stands in.
Side sideOf(const QString &written, qsizetype choice)
{
    static const QRegularExpression swap(u"\\[([^/\\]]+)/([^\\]]+)\\]"_s);
    const auto headline = u"headline: "_s;
    Side side;
    QString pair = written;
    if (pair.startsWith(headline)) {
        pair.remove(0, headline.size());
        side.kind = BlockKind::Headline;
    }
    qsizetype at = 0;
    for (const auto &match : swap.globalMatch(pair)) {
        side.text += QStringView(pair).sliced(at, match.capturedStart() - at);
        const TextOffset begin(side.text.size());
        side.text += match.capturedView(static_cast<int>(choice + 1));
        side.names.push_back({begin, TextOffset(side.text.size())});
        at = match.capturedEnd();
    }
    side.text += QStringView(pair).sliced(at);
    return side;
}

/// What a marker says, with a star for the name of a side. The weight may differ in the second
/// decimal, for a name can change how the words beside it are tagged; the side of the line may not.
QString meaning(const Marker &marker, const Side &side)
{
    QString words = marker.span.in(side.text).toString();
    for (auto name = side.names.rbegin(); name != side.names.rend(); ++name) {
        const auto from = std::max(name->begin(), marker.span.begin());
        const auto to = std::min(name->end(), marker.span.end());
        if (from < to) {
            words.replace(from - marker.span.begin(), to - from, u"*"_s);
        }
    }
    return u"%1 %2 %3 %4 \"%5\""_s.arg(
        marker.rule.text(), categoryId(marker.category), severityId(marker.severity),
        marker.isMark() ? QStringView(u"mark") : QStringView(u"candidate"), words);
}

/// Whether @p marker says that a place has two names; that is about the name and not about the
/// side.
bool isAboutTheName(const Marker &marker, const Side &side)
{
    return marker.rule.text().startsWith(u"contest.place-"_s)
           && std::ranges::any_of(side.names, [&](const TextSpan name) {
                  return name.begin() <= marker.span.begin() && marker.span.end() <= name.end();
              });
}

QStringList meanings(const Analysis &analysis, const Side &side)
{
    QStringList all;
    for (const Marker &marker : analysis.markers) {
        if ((marker.isMark() || marker.rule != RuleId(u"loaded.word-model"_s))
            && !isAboutTheName(marker, side)) {
            all += meaning(marker, side);
        }
    }
    return all;
}

QString braced(const Analysis &analysis, const Side &side)
{
    std::vector<TextSpan> spans;
    for (const Marker &marker : analysis.markers) {
        if (spans.empty() || spans.back().end() <= marker.span.begin()) {
            spans.push_back(marker.span);
        }
    }
    return markedText(side.text, spans);
}

/// The words of a rule or list file that decide what is marked, without comments and examples.
QStringList decidingLines(const QString &path)
{
    static const QRegularExpression told(u"^\\s*(?:[#+-]|(?:say|see|plain|rule|list|source)\\s)"_s);
    QStringList lines;
    for (const QString &line : linesOf(path)) {
        if (!told.match(line).hasMatch()) {
            lines += line;
        }
    }
    return lines;
}

/// The forms of the name that the list @p name of placenames.list holds, as they stand in a text.
QStringList formsOf(const QString &name)
{
    static const QSet<QString> small{u"and"_s, u"of"_s, u"with"_s};
    QStringList forms;
    QString list;
    for (const QString &line : linesOf(placeNamesPath())) {
        if (line.startsWith(u"list "_s)) {
            list = line.sliced(5);
        } else if (list == name && !line.startsWith(u'#') && !line.startsWith(u"see "_s)) {
            QStringList words = line.section(u'/', 0, 0).split(u' ');
            for (QString &word : words) {
                if (!small.contains(word)) {
                    word[0] = word.at(0).toUpper();
                }
            }
            forms += words.join(u' ');
        }
    }
    return forms;
}

/// The words of sides.txt, lower case; "!path word" takes one out again for a file, with a reason.
struct Names
{
    QSet<QString> words;
    QSet<QString> allowed; ///< "doubt.rules word"
};

Names sides()
{
    Names names;
    for (const QString &line : linesOf(dataPath(u"sides.txt"_s))) {
        if (line.startsWith(u'#')) {
            continue;
        }
        if (line.startsWith(u'!')) {
            names.allowed += line.section(u' ', 0, 1).sliced(1);
            continue;
        }
        for (const QString &name : line.split(u',')) {
            names.words += name.trimmed().toLower();
        }
    }
    return names;
}

} // namespace

void SymmetryTest::marksBothSidesAlike_data()
{
    QTest::addColumn<QString>("pair");

    int pairs = 0;
    for (const QString &line : linesOf(dataPath(u"symmetry.txt"_s))) {
        if (!line.startsWith(u'#')) {
            QTest::newRow(qPrintable(line.left(60))) << line;
            pairs += 1;
        }
    }
    QVERIFY(pairs >= fewestPairs);
}

void SymmetryTest::marksBothSidesAlike()
{
    QFETCH(const QString, pair);
    const Side one = sideOf(pair, 0);
    const Side other = sideOf(pair, 1);
    QVERIFY(one.text != other.text);

    const Analysis ofOne = shippedAnalyzer().analyze(one.article());
    const Analysis ofOther = shippedAnalyzer().analyze(other.article());

    QVERIFY2(std::ranges::any_of(ofOne.markers, &Marker::isMark), qPrintable(one.text));
    const QStringList first = meanings(ofOne, one);
    const QStringList second = meanings(ofOther, other);
    QVERIFY2(first == second, qPrintable(u"\n%1\n    %2\n%3\n    %4"_s.arg(
                                  braced(ofOne, one), first.join(u"\n    "_s),
                                  braced(ofOther, other), second.join(u"\n    "_s))));
}

void SymmetryTest::namesNobodyInRulesAndLists_data()
{
    QTest::addColumn<QString>("path");

    const QDir resources(qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/resources/languages/en"_s);
    for (const QString &folder : {u"rules"_s, u"lexicons"_s}) {
        const QDir inside(resources.filePath(folder));
        for (const QString &file :
             inside.entryList({u"*.rules"_s, u"*.list"_s}, QDir::Files, QDir::Name)) {
            QTest::newRow(qPrintable(file)) << inside.filePath(file);
        }
    }
}

void SymmetryTest::namesNobodyInRulesAndLists()
{
    QFETCH(const QString, path);
    static const QRegularExpression word(u"\\p{L}[\\p{L}'-]*"_s);
    const Names names = sides();
    QVERIFY(names.words.size() > 300);
    const QString file = path.section(u'/', -1);

    QStringList named;
    for (const QString &line : decidingLines(path)) {
        for (const auto &match : word.globalMatch(line)) {
            const QString found = match.captured().toLower();
            if (names.words.contains(found) && !names.allowed.contains(file + u' ' + found)) {
                named += found + u" in: "_s + line;
            }
        }
    }

    QVERIFY2(named.isEmpty(), qPrintable(u'\n' + named.join(u'\n')));
}

void SymmetryTest::givesEveryFormOfAPlaceNameTheSameNote_data()
{
    QTest::addColumn<QString>("list");

    int lists = 0;
    for (const QString &line : linesOf(placeNamesPath())) {
        if (line.startsWith(u"list "_s)) {
            QTest::newRow(qPrintable(line.sliced(5))) << line.sliced(5);
            lists += 1;
        }
    }
    QVERIFY(lists > 20);
}

void SymmetryTest::givesEveryFormOfAPlaceNameTheSameNote()
{
    QFETCH(const QString, list);
    const QStringList forms = formsOf(list);
    QVERIFY2(forms.size() > 1, "A name with one form takes no side.");

    for (const QString &form : forms) {
        const QString text = u"The envoys wrote home of %1 in the spring."_s.arg(form);
        QStringList notes;
        for (const Marker &marker : shippedAnalyzer().analyze(paragraphs(text)).markers) {
            if (marker.category == Category::Contest) {
                notes += marker.rule.text() + u' ' + severityId(marker.severity) + u' '
                         + marker.span.in(text);
            }
        }
        const QString place = QString(list).replace(u"places-"_s, u"place-"_s);
        QCOMPARE(notes.join(u", "_s), u"contest.%1 note %2"_s.arg(place, form));
    }
}

SLANTLIGHT_TEST(SymmetryTest)

#include "tst_symmetry.moc"
