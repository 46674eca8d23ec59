// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/analysed.h"
#include "tests/support/imported.h"
#include "tests/support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace slantlight;
using namespace Qt::StringLiterals;

/// Whole articles as the analyzer sees them: block kinds, marks under their words, who said what.
/// SLANTLIGHT_BLESS=1 writes the expectations anew; read the difference before you commit it.
class GoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsArticlesAsBefore_data();
    void readsArticlesAsBefore();
    void marksLittleInPlainNews();
};

namespace {

QString folder()
{
    return qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/tests/data/golden"_s;
}

QString underline(const Marker &marker, TextSpan sentence)
{
    const auto indent = marker.span.begin() - sentence.begin();
    return QString(indent, u' ') + QString(marker.span.length(), u'^')
           + u" %1 %2 (%3%4)"_s.arg(
               marker.rule.text(), severityId(marker.severity), voiceId(marker.voice),
               marker.speaker.isEmpty() ? QString() : u", "_s + marker.speaker);
}

QString saidBy(const Attribution &attribution, const Article &article)
{
    const auto words = [&](std::optional<TextSpan> span) {
        return span ? span->in(article.text()).toString() : u"-"_s;
    };
    QStringList content;
    for (const TextSpan span : attribution.content) {
        content.push_back(span.in(article.text()).toString());
    }
    return u"    %1: %2 | %3 | %4"_s.arg(attributionKindId(attribution.kind),
                                         words(attribution.source), words(attribution.cue),
                                         content.join(u" + "_s));
}

/// What is found in one article, a sentence a line; what is no mark stands apart from what is,
/// since every training of the word model changes it.
struct Portrait
{
    QByteArray marks; ///< with the attributions
    QByteArray candidates;
};

Portrait portraitOf(const Article &article)
{
    const Reading reading = shippedAnalyzer().read(article);
    const Analysis analysis = shippedAnalyzer().analyze(article, reading);
    QStringList marks{u"outlet: %1"_s.arg(analysis.outlet ? analysis.outlet->id : u"-"_s)};
    QStringList candidates;
    for (std::size_t block = 0; block < article.blocks().size(); ++block) {
        const QString kind = u"[%1]"_s.arg(blockKindId(article.blocks()[block].kind));
        marks += {QString(), kind};
        for (const TokenRange sentence : reading.tokens.sentences()) {
            if (!reading.blocks[block].contains(sentence.begin)) {
                continue;
            }
            const TextSpan span = reading.tokens.spanOf(sentence);
            const QString line = span.in(article.text()).toString();
            marks += line;
            QStringList below;
            for (const Marker &marker : analysis.markers) {
                if (span.contains(marker.span.begin())) {
                    (marker.isMark() ? marks : below) += underline(marker, span);
                }
            }
            if (!below.isEmpty()) {
                candidates += line;
                candidates += below;
            }
            for (const Attribution &attribution : analysis.attributions) {
                if (span.contains(attribution.cue->begin())) {
                    marks += saidBy(attribution, article);
                }
            }
        }
    }
    return {.marks = (marks.join(u'\n') + u'\n').toUtf8(),
            .candidates = (candidates.join(u'\n') + u'\n').toUtf8()};
}

/// Compares @p seen with what the file @p path holds or, if that is asked for, writes it.
void compare(const QByteArray &seen, const QString &path)
{
    QFile file(path);
    if (qEnvironmentVariableIsSet("SLANTLIGHT_BLESS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(seen);
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> before = file.readAll().split('\n');
    const QList<QByteArray> now = seen.split('\n');
    for (qsizetype line = 0; line < std::min(before.size(), now.size()); ++line) {
        QCOMPARE(now.at(line), before.at(line));
    }
    QCOMPARE(now.size(), before.size());
}

} // namespace

void GoldenTest::readsArticlesAsBefore_data()
{
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("expected");

    for (const QString &file : QDir(folder()).entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(4);
        QTest::newRow(qPrintable(name)) << folder() + u'/' + file << folder() + u'/' + name;
    }
    QTest::newRow("sample") << u":/slantlight/samples/causeway.md"_s << folder() + u"/sample"_s;
}

void GoldenTest::readsArticlesAsBefore()
{
    QFETCH(const QString, article);
    QFETCH(const QString, expected);
    const auto imported = importFile(article);
    QVERIFY(imported);

    const Portrait seen = portraitOf(imported->article);

    compare(seen.marks, expected + u".golden"_s);
    compare(seen.candidates, expected + u".candidates"_s);
}

void GoldenTest::marksLittleInPlainNews()
{
    const auto imported = importFile(folder() + u"/wire-ferry.txt"_s);
    QVERIFY(imported);

    const Analysis analysis = shippedAnalyzer().analyze(imported->article);

    const auto marks = std::ranges::count_if(analysis.markers, &Marker::isMark);
    QVERIFY2(marks * 1000 <= 20 * analysis.profile.words, qPrintable(QString::number(marks)));
}

SLANTLIGHT_TEST(GoldenTest)

#include "tst_golden.moc"
