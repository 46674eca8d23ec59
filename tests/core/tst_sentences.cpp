// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsText_data();
    void cutsText();
};

void SentencesTest::cutsText_data()
{
    QTest::addColumn<QString>("sentences"); // parted by bars

    QTest::newRow("one") << u"The vote is on Tuesday."_s;
    QTest::newRow("two") << u"The vote is on Tuesday. It may slip."_s.replace(u". I"_s, u".|I"_s);
    QTest::newRow("a title") << u"Mr. Smith spoke.|Dr. Lind left."_s;
    QTest::newRow("initials") << u"J. R. Lind spoke.|She left."_s;
    QTest::newRow("a dotted state") << u"The U.S. Senate met."_s;
    QTest::newRow("a dotted state at the end") << u"They went to the U.S.|The vote is over."_s;
    QTest::newRow("a company") << u"Harbour Inc. Chairman Lind spoke."_s;
    QTest::newRow("a month") << u"It was Jan. 5 in town."_s;
    QTest::newRow("versus") << u"Port vs. Town went on."_s;
    QTest::newRow("a closing quotation mark") << u"“No.”|She left."_s;
    QTest::newRow("a question") << u"Why now?|Nobody knows."_s;
    QTest::newRow("a tag after its sentence") << u"They lied. #NoLevy #Quay"_s;
    QTest::newRow("the pronoun I is no initial") << u"It was I.|They left."_s;
}

void SentencesTest::cutsText()
{
    QFETCH(const QString, sentences);
    QString text = sentences;
    text.replace(u'|', u' ');

    QStringList found;
    SentenceBreaker breaker = english().sentenceBreaker();
    for (const TextSpan span : breaker.sentences(text, {TextOffset(), TextOffset(text.size())})) {
        found.push_back(span.in(text).toString());
    }

    QCOMPARE(found.join(u'|'), sentences);
}

SLANTLIGHT_TEST(SentencesTest)

#include "tst_sentences.moc"
