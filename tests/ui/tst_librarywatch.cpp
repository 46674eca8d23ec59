// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/libraryroom.h"
#include "tests/support/testroom.h"
#include "ui/desk/librarywatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;
using ui::LibraryWatch;

class LibraryWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void tellsWhatAnotherProgramHasChanged();
    void tellsNothingOfItsOwnChanges();
    void leavesReadersOfOtherWindowsAlone();

private:
    LibraryRoom m_room;
    const Article m_article = bridgeArticle();
};

void LibraryWatchTest::init()
{
    QVERIFY(m_room.open());
    QVERIFY(m_room.library->articles().save(m_article));
}

void LibraryWatchTest::tellsWhatAnotherProgramHasChanged()
{
    LibraryWatch watch(*m_room.library);
    const QSignalSpy changed(&watch, &LibraryWatch::changed);
    const auto other = Library::open(m_room.path());

    QVERIFY(other && other->annotations().add(annotationOn(m_article, 0, 6)));
    watch.look();
    watch.look();

    QCOMPARE(changed.count(), 1);
}

void LibraryWatchTest::tellsNothingOfItsOwnChanges()
{
    LibraryWatch watch(*m_room.library);
    const QSignalSpy changed(&watch, &LibraryWatch::changed);

    QVERIFY(m_room.library->annotations().add(annotationOn(m_article, 0, 6)));
    watch.look();

    QCOMPARE(changed.count(), 0);
}

void LibraryWatchTest::leavesReadersOfOtherWindowsAlone()
{
    LibraryWatch watch(*m_room.library);
    const QSignalSpy changed(&watch, &LibraryWatch::changed);
    const auto other = Library::open(m_room.path());

    QVERIFY(other && other->articles().savePlace(m_article.id(), {.top = TextOffset(3)}));
    watch.look();
    QCOMPARE(changed.count(), 0);

    QVERIFY(other->collections().tag(m_article.id(), u"bridge"_s));
    watch.look();
    QCOMPARE(changed.count(), 1);
}

SLANTLIGHT_TEST(LibraryWatchTest)

#include "tst_librarywatch.moc"
