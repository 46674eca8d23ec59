// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/glance.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// An article in which each of @p marks stands once, in order, each in a sentence of its own.
struct MarkedText
{
    Review review;
    qsizetype end = 0;

    explicit MarkedText(const QString &text)
    {
        review.article = std::make_shared<const Article>(
            Article::fromParts({{.kind = BlockKind::Paragraph, .text = text}}));
    }

    MarkedText &mark(const QString &words, Category category, Severity severity = Severity::Strong,
                     Voice voice = Voice::Narration, double weight = 0.6)
    {
        const qsizetype at = review.article->text().indexOf(words, end);
        if (at < 0) {
            qFatal("no such words");
        }
        end = at + words.size();
        Marker marker;
        marker.span = {TextOffset(at), TextOffset(end)};
        marker.category = category;
        marker.severity = severity;
        marker.voice = voice;
        marker.weight = weight;
        marker.fingerprint = QString::number(at);
        review.analysis.markers.push_back(marker);
        return *this;
    }

    [[nodiscard]] QString strongest(std::size_t most = 3) const
    {
        QStringList words;
        for (const Marker *const marker : glanceOf(shown(review, {}), most).strongest) {
            words.append(marker->span.in(review.article->text()).toString());
        }
        return words.join(u" | "_s);
    }
};

} // namespace

class GlanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsMarksAndThoseInTheOutletsOwnWords();
    void hasNothingToTellWithoutAnArticle();
    void namesOneOfEachKindFirst();
    void namesAWordingOnce();
    void prefersOwnWordsToQuotedOnes();
    void prefersPlainWordsToThoseBetweenQuotationMarks();
    void endsWithTheSignatureOfADirectedOutlet();
};

void GlanceTest::countsMarksAndThoseInTheOutletsOwnWords()
{
    const MarkedText text =
        MarkedText(u"The so-called deal may end the scandal. More at Lantern"_s)
            .mark(u"so-called"_s, Category::Doubt)
            .mark(u"may"_s, Category::Hedge, Severity::Weak, Voice::Indirect)
            .mark(u"scandal"_s, Category::Loaded, Severity::Weak, Voice::Direct)
            .mark(u"More at Lantern"_s, Category::Outlet, Severity::Weak, Voice::Credit);

    const Glance glance = glanceOf(shown(text.review, {}));

    QCOMPARE(glance.marks, 4);
    QCOMPARE(glance.own, 2);
}

void GlanceTest::hasNothingToTellWithoutAnArticle()
{
    const Review none;

    QCOMPARE(glanceOf(shown(none, {})), Glance());
}

void GlanceTest::namesOneOfEachKindFirst()
{
    const MarkedText text =
        MarkedText(u"It may be a so-called, purported deal, a scandal; he touted it."_s)
            .mark(u"may"_s, Category::Hedge)
            .mark(u"so-called"_s, Category::Doubt)
            .mark(u"purported"_s, Category::Doubt)
            .mark(u"scandal"_s, Category::Loaded)
            .mark(u"touted"_s, Category::Verb);

    QCOMPARE(text.strongest(), u"so-called | scandal | touted"_s);
    QCOMPARE(text.strongest(1), u"so-called"_s);
    QCOMPARE(text.strongest(9), u"so-called | scandal | touted | may | purported"_s);
}

void GlanceTest::namesAWordingOnce()
{
    const MarkedText text = MarkedText(u"Scandal upon scandal upon outrage."_s)
                                .mark(u"Scandal"_s, Category::Loaded)
                                .mark(u"scandal"_s, Category::Loaded)
                                .mark(u"outrage"_s, Category::Loaded, Severity::Weak);

    QCOMPARE(text.strongest(), u"Scandal | outrage"_s);
}

void GlanceTest::prefersOwnWordsToQuotedOnes()
{
    const MarkedText text = MarkedText(u"A regime of thugs, which may fall."_s)
                                .mark(u"regime"_s, Category::Label, Severity::Strong, Voice::Direct)
                                .mark(u"may"_s, Category::Hedge, Severity::Weak, Voice::Indirect);

    QCOMPARE(text.strongest(1), u"may"_s);
}

void GlanceTest::prefersPlainWordsToThoseBetweenQuotationMarks()
{
    const MarkedText text = MarkedText(u"The “plan” purportedly works."_s)
                                .mark(u"“plan”"_s, Category::Doubt)
                                .mark(u"purportedly"_s, Category::Doubt);

    QCOMPARE(text.strongest(1), u"purportedly"_s);
}

void GlanceTest::endsWithTheSignatureOfADirectedOutlet()
{
    MarkedText text =
        MarkedText(u"A scandal, a regime, a so-called deal. Read more at Lantern"_s)
            .mark(u"scandal"_s, Category::Loaded)
            .mark(u"regime"_s, Category::Label)
            .mark(u"so-called"_s, Category::Doubt)
            .mark(u"Read more at Lantern"_s, Category::Outlet, Severity::Weak, Voice::Credit);
    QCOMPARE(text.strongest(), u"so-called | regime | scandal"_s);

    text.review.analysis.outlet = OutletFacts();
    text.review.analysis.outlet->kind = u"private"_s;
    QCOMPARE(text.strongest(), u"so-called | regime | scandal"_s);
    text.review.analysis.outlet->kind = u"state-controlled"_s;
    QCOMPARE(text.strongest(), u"so-called | regime | Read more at Lantern"_s);
}

SLANTLIGHT_TEST(GlanceTest)

#include "tst_glance.moc"
