// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deskwords.h"
#include "tests/support/readpage.h"
#include "tests/support/testroom.h"
#include "ui/annotations/annotationspanel.h"
#include "ui/annotations/memoeditor.h"
#include "ui/reader/readeractions.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const QString ferries =
    u"Ferry late\n\nThe ferry came late. Nobody was told. The crew, it is said, "
    "slept.\n\nThe next one sails at noon."_s;

} // namespace

/// What is done to annotations by keys alone.
class AnnotatingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksBySentences();
    void codesASentenceByKeysAlone();
    void putsAnAnnotationOnOtherWords();
    void saysWhichAnnotationIsNotMeant();
    void splitsAtTheCaret();
    void mergesWhatTheSelectionTouches();
    void savesAMemoWhileOneGoesOnTyping();
    void keepsTargetAndTagsThatAreTyped();
    void changesSeveralRowsAtOnce();
};

void AnnotatingTest::walksBySentences()
{
    ReadPage page;
    QVERIFY(page.begin(ferries));
    page.putCaretIn(u"The ferry came"_s);
    const auto selected = [&page] {
        return page.view.textCursor().selectedText();
    };

    QTest::keyClick(&page.view, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&page.view, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(selected(), u"Nobody was told."_s);
    QTest::keyClick(&page.view, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(selected(), u"Nobody was told. The crew, it is said, slept."_s);
    QTest::keyClick(&page.view, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(selected().trimmed(), u"Nobody was told."_s);
    QTest::keyClick(&page.view, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&page.view, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&page.view, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&page.view, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(selected(), u"Ferry late"_s);
}

void AnnotatingTest::codesASentenceByKeysAlone()
{
    ReadPage page;
    QVERIFY(page.begin(ferries));
    page.putCaretIn(u"The ferry came"_s);
    QTest::keyClick(&page.view, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&page.view, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);

    QTest::keyClick(&page.view, Qt::Key_2);

    QCOMPARE(annotatedWords(page.tiny.desk()), QStringList(u"loaded:Nobody was told.:"_s));
}

void AnnotatingTest::putsAnAnnotationOnOtherWords()
{
    ReadPage page;
    QVERIFY(page.begin(ferries));
    page.select(u"ferry came"_s);
    QTest::keyClick(&page.view, Qt::Key_2);
    page.select(u"The ferry came late"_s);
    QTest::keyClick(&page.view, Qt::Key_E);
    QCOMPARE(annotatedWords(page.tiny.desk()), QStringList(u"loaded:The ferry came late:"_s));

    page.select(u"late. Nobody"_s);
    QTest::keyClick(&page.view, Qt::Key_E);

    QCOMPARE(annotatedWords(page.tiny.desk()), QStringList(u"loaded:late. Nobody:"_s));
    page.tiny.desk().undoStack().undo();
    QCOMPARE(annotatedWords(page.tiny.desk()), QStringList(u"loaded:The ferry came late:"_s));
}

void AnnotatingTest::saysWhichAnnotationIsNotMeant()
{
    ReadPage page;
    QVERIFY(page.begin(ferries));
    const QSignalSpy said(&page.view.readerActions(), &ui::ReaderActions::said);

    QTest::keyClick(&page.view, Qt::Key_E);
    page.select(u"late. Nobody"_s);
    QTest::keyClick(&page.view, Qt::Key_E);
    QTest::keyClick(&page.view, Qt::Key_U);
    page.putCaretIn(u"Nobody"_s);
    QTest::keyClick(&page.view, Qt::Key_X);

    QCOMPARE(said.size(), 4);
    QVERIFY(page.tiny.desk().annotations().empty());
    QVERIFY(!page.tiny.desk().undoStack().canUndo());
}

void AnnotatingTest::splitsAtTheCaret()
{
    ReadPage page;
    QVERIFY(page.begin(ferries));
    page.select(u"came late. Nobody was told"_s);
    QTest::keyClick(&page.view, Qt::Key_2);
    QTextCursor cursor(page.view.document());
    cursor.setPosition(static_cast<int>(page.tiny.spanOf(u"Nobody"_s).begin().value()));
    page.view.setTextCursor(cursor);

    QTest::keyClick(&page.view, Qt::Key_X);

    QCOMPARE(annotatedWords(page.tiny.desk()),
             (QStringList{u"loaded:came late.:"_s, u"loaded:Nobody was told:"_s}));
}

void AnnotatingTest::mergesWhatTheSelectionTouches()
{
    ReadPage page;
    QVERIFY(page.begin(ferries));
    for (const QString &words : {u"ferry came"_s, u"Nobody"_s}) {
        page.select(words);
        QTest::keyClick(&page.view, Qt::Key_2);
    }
    page.select(u"came late. Nobody"_s);

    QTest::keyClick(&page.view, Qt::Key_U);

    QCOMPARE(annotatedWords(page.tiny.desk()), QStringList(u"loaded:ferry came late. Nobody:"_s));
}

namespace {

/// The panel of notes, over a desk with three annotations.
struct NotesPanel
{
    TinyDesk tiny;
    std::vector<AnnotationId> ids;
    ui::AnnotationsPanel panel{tiny.desk()};
    QListView *list = panel.findChild<QListView *>(u"annotations"_s);

    [[nodiscard]] bool begin()
    {
        panel.resize(360, 640);
        panel.show();
        if (!tiny.open(ferries) || !QTest::qWaitForWindowActive(&panel)) {
            return false;
        }
        for (const QString &words : {u"ferry"_s, u"Nobody"_s, u"crew"_s}) {
            ids.push_back(*tiny.desk().annotate(tiny.spanOf(words), CodeId(u"highlight"_s)));
        }
        panel.focusAnnotation(ids.front());
        return true;
    }
    template <typename Field>
    [[nodiscard]] Field *field(const QString &name) const
    {
        for (Field *const each : panel.findChildren<Field *>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] Annotation inLibrary() const
    {
        const auto all = tiny.library().annotations().of(ids.empty() ? ArticleId() : articleId());
        const auto found = std::ranges::find(all->notes, ids.front(), &Annotation::id);
        return found == all->notes.end() ? Annotation() : *found;
    }
    [[nodiscard]] ArticleId articleId() const
    {
        return const_cast<TinyDesk &>(tiny).desk().article()->id();
    }
};

} // namespace

void AnnotatingTest::savesAMemoWhileOneGoesOnTyping()
{
    NotesPanel notes;
    QVERIFY(notes.begin());
    auto *const memo = notes.field<QPlainTextEdit>(u"Memo"_s);
    memo->setFocus();

    // A key every 50 ms: no pause is long enough to be one.
    int typed = 0;
    for (; typed < 60 && notes.inLibrary().memo.isEmpty(); ++typed) {
        QTest::keyClick(memo, Qt::Key_A);
        QTest::qWait(50);
    }

    QVERIFY(!notes.inLibrary().memo.isEmpty());
    QCOMPARE(memo->toPlainText(), u"a"_s.repeated(typed));
}

void AnnotatingTest::keepsTargetAndTagsThatAreTyped()
{
    NotesPanel notes;
    QVERIFY(notes.begin());
    auto *const target = notes.field<QLineEdit>(u"Target"_s);
    auto *const tags = notes.field<QLineEdit>(u"Tags"_s);

    target->setFocus();
    QTest::keyClicks(target, u"the crew"_s);
    QTest::keyClick(target, Qt::Key_Tab);
    QTest::keyClicks(tags, u"night, sea"_s);
    QTest::keyClick(tags, Qt::Key_Return);

    QCOMPARE(notes.inLibrary().target, u"the crew"_s);
    QCOMPARE(notes.inLibrary().tags, (QStringList{u"night"_s, u"sea"_s}));
    notes.tiny.desk().undoStack().undo();
    QCOMPARE(tags->text(), QString());
    notes.panel.focusAnnotation(notes.ids[1]);
    QCOMPARE(target->text(), QString());
}

void AnnotatingTest::changesSeveralRowsAtOnce()
{
    NotesPanel notes;
    QVERIFY(notes.begin());
    notes.list->setFocus();
    QTest::keyClick(notes.list, Qt::Key_Home);
    QTest::keyClick(notes.list, Qt::Key_Down, Qt::ShiftModifier);

    QTest::keyClick(notes.list, Qt::Key_Delete);

    QCOMPARE(annotatedWords(notes.tiny.desk()), QStringList(u"highlight:crew:"_s));
    notes.tiny.desk().undoStack().undo();
    QCOMPARE(notes.tiny.desk().annotations().size(), 3U);
}

SLANTLIGHT_TEST(AnnotatingTest)
#include "tst_annotating.moc"
