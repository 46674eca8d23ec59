// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/analysed.h"
#include "tests/support/markedtext.h"
#include "tests/support/testroom.h"

#include <QFile>
#include <QTest>

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
};

namespace {

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

} // namespace

void PlainUsesTest::noRuleMarksAPlainUse_data()
{
    QTest::addColumn<QString>("sentence");

    QFile file(qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/tests/data/plainuses.txt"_s);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#')) {
            QTest::newRow(qPrintable(line)) << line;
        }
    }
}

void PlainUsesTest::noRuleMarksAPlainUse()
{
    QFETCH(const QString, sentence);
    const std::vector<TextSpan> plain = bracedSpans(sentence);
    QVERIFY(!plain.empty());
    const QString text = plainText(sentence);

    QStringList touched;
    for (const Marker &marker : shippedAnalyzer().analyze(paragraphs(text)).markers) {
        for (const TextSpan span : plain) {
            if (marker.rule != RuleId(u"loaded.word-model"_s) && marker.span.begin() < span.end()
                && span.begin() < marker.span.end()) {
                touched += marker.rule.text() + u": "_s + marker.span.in(text);
            }
        }
    }

    QVERIFY2(touched.isEmpty(), qPrintable(touched.join(u", "_s)));
}

SLANTLIGHT_TEST(PlainUsesTest)

#include "tst_plainuses.moc"
