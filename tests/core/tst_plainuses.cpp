// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/analysed.h"
#include "tests/support/markedtext.h"
#include "tests/support/testroom.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace slantlight;
using namespace Qt::StringLiterals;

/// Words of force and judgement are plain of doors, fish and storms; the rules leave them alone
/// there.
class PlainUsesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRuleMarksAPlainUse_data();
    void noRuleMarksAPlainUse();
    void fewPlainUsesAreMarkedWithoutARule();
};

namespace {

const auto wordModel = RuleId(u"loaded.word-model"_s);

std::vector<TextSpan> bracedSpans(const QString &marked)
{
    std::vector<TextSpan> spans;
    qsizetype braces = 0;
    TextOffset begin;
    for (qsizetype at = 0; at < marked.size(); ++at) {
        if (marked.at(at) == u'{') {
            begin = TextOffset(at - braces);
            braces += 1;
        } else if (marked.at(at) == u'}') {
            spans.push_back({begin, TextOffset(at - braces)});
            braces += 1;
        }
    }
    return spans;
}

QStringList plainSentences()
{
    QFile file(qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/tests/data/plainuses.txt"_s);
    QStringList sentences;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line :
             QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#')) {
                sentences += line;
            }
        }
    }
    return sentences;
}

/// The markers that touch the words in braces.
std::vector<Marker> markersOfPlainWords(const QString &sentence)
{
    const std::vector<TextSpan> plain = bracedSpans(sentence);
    std::vector<Marker> markers;
    for (const Marker &marker :
         shippedAnalyzer().analyze(paragraphs(plainText(sentence))).markers) {
        if (std::ranges::any_of(plain,
                                [&](const TextSpan span) { return marker.span.overlaps(span); })) {
            markers.push_back(marker);
        }
    }
    return markers;
}

} // namespace

void PlainUsesTest::noRuleMarksAPlainUse_data()
{
    QTest::addColumn<QString>("sentence");

    const QStringList sentences = plainSentences();
    QVERIFY(sentences.size() > 500);
    for (const QString &sentence : sentences) {
        QTest::newRow(qPrintable(sentence)) << sentence;
    }
}

void PlainUsesTest::noRuleMarksAPlainUse()
{
    QFETCH(const QString, sentence);

    QStringList touched;
    for (const Marker &marker : markersOfPlainWords(sentence)) {
        if (marker.rule != wordModel) {
            touched += marker.rule.text() + u": "_s + marker.span.in(plainText(sentence));
        }
    }

    QVERIFY2(touched.isEmpty(), qPrintable(touched.join(u", "_s)));
}

void PlainUsesTest::fewPlainUsesAreMarkedWithoutARule()
{
    const QStringList sentences = plainSentences();

    QStringList marked;
    for (const QString &sentence : sentences) {
        if (std::ranges::any_of(markersOfPlainWords(sentence), &Marker::isMark)) {
            marked += sentence;
        }
    }

    QVERIFY2(marked.size() * 10 <= sentences.size(), qPrintable(marked.join(u'\n')));
}

SLANTLIGHT_TEST(PlainUsesTest)

#include "tst_plainuses.moc"
