// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/agreementstore.h"
#include "tests/support/libraryroom.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class AgreementStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void countsWhatEachCoderHasSaid();
    void countsNothingOfTheTrashAndOfMarkers();
    void keepsHowADifferenceWasSettled();
    void refusesSettlementsOnUnknownArticles();
    void takesASettlementBackAsAStep();

private:
    [[nodiscard]] Library &library() { return *m_room.library; }
    void annotate(const Article &article, const CoderId &coder, Layer layer = Layer::Hand);

    LibraryRoom m_room;
    const Coder m_ana{.id = CoderId(u"11111111-aaaa-4bbb-8ccc-222222222222"_s), .name = u"Ana"_s};
};

void AgreementStoreTest::init()
{
    QVERIFY(m_room.open());
    QVERIFY(library().coders().save(m_ana));
}

void AgreementStoreTest::annotate(const Article &article, const CoderId &coder, Layer layer)
{
    Annotation annotation = annotationOn(article, 4, 9);
    annotation.coder = coder;
    annotation.layer = layer;
    QVERIFY(library().annotations().add(annotation));
}

void AgreementStoreTest::countsWhatEachCoderHasSaid()
{
    const Article bridge = bridgeArticle();
    const Article other = articleFrom(u"Another one"_s, u"With words of its own."_s);
    QVERIFY(library().articles().save(bridge));
    QVERIFY(library().articles().save(other));
    annotate(other, {});
    annotate(bridge, m_ana.id);
    annotate(bridge, {});
    annotate(bridge, {});

    QCOMPARE(library().agreement().shares().value(),
             (std::vector<CoderShare>{{.article = bridge.id(), .coder = {}, .annotations = 2},
                                      {.article = bridge.id(), .coder = m_ana.id, .annotations = 1},
                                      {.article = other.id(), .coder = {}, .annotations = 1}}));
    QCOMPARE(library().agreement().codes().value(), std::vector{CodeId(u"doubt"_s)});
}

void AgreementStoreTest::countsNothingOfTheTrashAndOfMarkers()
{
    const Article bridge = bridgeArticle();
    const Article other = articleFrom(u"Another one"_s, u"With words of its own."_s);
    QVERIFY(library().articles().save(bridge));
    QVERIFY(library().articles().save(other));
    annotate(bridge, {}, Layer::Machine);
    annotate(other, {});
    QVERIFY(library().articles().remove(other.id()));

    QVERIFY(library().agreement().shares().value().empty());
}

void AgreementStoreTest::keepsHowADifferenceWasSettled()
{
    const Article bridge = bridgeArticle();
    QVERIFY(library().articles().save(bridge));
    Settlement settlement{.article = bridge.id(),
                          .sides = u"0123456789abcdef"_s,
                          .choice = SettledFor::Both,
                          .note = u"Both readings hold \U0001F4D6"_s,
                          .modified =
                              QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 789), QTimeZone::UTC)};
    AgreementStore store = library().agreement();

    QVERIFY(store.settle(settlement));
    QVERIFY(store.settlements(bridge.id()).value() == std::vector{settlement});

    settlement.choice = SettledFor::Second;
    settlement.note.clear();
    QVERIFY(store.settle(settlement));
    QVERIFY(store.settlements(bridge.id()).value() == std::vector{settlement});

    QVERIFY(store.reopen(bridge.id(), settlement.sides));
    QVERIFY(store.settlements(bridge.id()).value().empty());
}

void AgreementStoreTest::refusesSettlementsOnUnknownArticles()
{
    const Settlement settlement{.article = bridgeArticle().id(), .sides = u"0123456789abcdef"_s};

    QCOMPARE(library().agreement().settle(settlement).error().code, ErrorCode::NotInLibrary);
}

void AgreementStoreTest::takesASettlementBackAsAStep()
{
    const Article bridge = bridgeArticle();
    QVERIFY(library().articles().save(bridge));
    const Settlement settlement{.article = bridge.id(), .sides = u"0123456789abcdef"_s};
    StepLog steps = library().steps();

    const auto step = steps.record({.name = u"Settle"_s, .words = {}, .article = bridge.id()},
                                   [&] { return library().agreement().settle(settlement); });

    QVERIFY(step && *step);
    const auto undone = steps.undo((*step)->step);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
    QVERIFY(library().agreement().settlements(bridge.id()).value().empty());
    QVERIFY(steps.redo((*step)->step));
    QVERIFY(library().agreement().settlements(bridge.id()).value() == std::vector{settlement});
}

SLANTLIGHT_TEST(AgreementStoreTest)

#include "tst_agreementstore.moc"
