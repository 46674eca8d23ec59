// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/testroom.h"
#include "ui/reader/articleview.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const QString story =
    u"# Harbour news\n\nThe council met on Monday. It was purportedly neutral.\n\n## What comes "
    "next\n\nThe mayor slammed the plan, and went home by the old road along the quay.\n"_s;

/// A page with the story, as a screen reader has it.
struct SpokenPage
{
    SpokenPage()
    {
        view.resize(600, 500);
        view.show();
        isOpen = desktop.open(story, SourceFormat::Markdown);
        access = QAccessible::queryAccessibleInterface(&view);
        text = access != nullptr ? access->textInterface() : nullptr;
    }
    [[nodiscard]] int placeOf(const QString &words) const
    {
        return static_cast<int>(desktop.desk().article()->text().indexOf(words));
    }
    [[nodiscard]] QMap<QString, QString> attributesAt(const QString &words)
    {
        return attributesAt(placeOf(words));
    }
    [[nodiscard]] QMap<QString, QString> attributesAt(int place)
    {
        QMap<QString, QString> found;
        const QString all = text->attributes(place, &begin, &end);
        for (const QString &each : all.split(u';', Qt::SkipEmptyParts)) {
            found.insert(each.section(u':', 0, 0), each.section(u':', 1));
        }
        return found;
    }
    [[nodiscard]] QString run() const { return text->text(begin, end); }
    [[nodiscard]] QList<QAccessibleInterface *> headings() const
    {
        QList<QAccessibleInterface *> found;
        for (int i = 0; i < access->childCount(); ++i) {
            if (access->child(i)->role() == QAccessible::Heading) {
                found.append(access->child(i));
            }
        }
        return found;
    }

    mutable Desktop desktop;
    ui::ArticleView view{desktop.desk()};
    bool isOpen = false;
    QAccessibleInterface *access = nullptr;
    QAccessibleTextInterface *text = nullptr;
    int begin = 0;
    int end = 0;
};

} // namespace

class AccessiblePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOutTheArticle();
    void tellsMarksAsAttributes();
    void tellsTheMarkAtTheCaretOfThePage();
    void tellsAnnotationsAsAttributes();
    void keepsHiddenMarksToItself();
    void coversTheTextWithRuns();
    void readsByUnits_data();
    void readsByUnits();
    void movesCaretAndSelection();
    void knowsPlacesOnTheScreen();
    void knowsHeadings();
    void followsAnotherArticle();
    void isEmptyWithoutArticle();
};

void AccessiblePageTest::readsOutTheArticle()
{
    SpokenPage page;
    QVERIFY(page.isOpen && page.text != nullptr);
    const QString article = page.desktop.desk().article()->text();

    QCOMPARE(page.text->characterCount(), article.size());
    QCOMPARE(page.text->text(0, -1), article);
    QCOMPARE(page.access->text(QAccessible::Name), u"Article"_s);
    QCOMPARE(page.access->text(QAccessible::Description), u"Harbour news"_s);
    QVERIFY(page.access->state().readOnly && page.access->state().multiLine);
}

void AccessiblePageTest::tellsMarksAsAttributes()
{
    SpokenPage page;
    QVERIFY(page.isOpen);

    const auto marked = page.attributesAt(u"purportedly"_s);

    QCOMPARE(page.run(), u"purportedly"_s);
    QCOMPARE(marked.value(u"slantlight-mark"_s), u"doubt"_s);
    QCOMPARE(marked.value(u"slantlight-strength"_s), u"strong"_s);
    QVERIFY(marked.value(u"slantlight-likelihood"_s).toDouble() > 0.5);
    QVERIFY(!marked.value(u"slantlight-name"_s).isEmpty());
    QCOMPARE(marked.value(u"paragraph-style"_s), u"paragraph"_s);
    QCOMPARE(marked.value(u"text-underline-style"_s), u"dotted"_s);
    QVERIFY(marked.value(u"background-color"_s).startsWith(u"rgb("_s));

    QVERIFY(!page.attributesAt(u"Monday"_s).contains(u"slantlight-mark"_s));
    QVERIFY(page.attributesAt(u"Harbour"_s).value(u"font-weight"_s).toInt() > 400);
    QCOMPARE(page.attributesAt(u"Harbour"_s).value(u"paragraph-style"_s), u"headline"_s);
    QCOMPARE(page.attributesAt(u"What"_s).value(u"paragraph-style"_s), u"heading"_s);
}

void AccessiblePageTest::tellsTheMarkAtTheCaretOfThePage()
{
    SpokenPage page;
    QVERIFY(page.isOpen);
    const auto told = [&] {
        return page.access->attributesInterface()
            ->attributeValue(QAccessible::Attribute::Custom)
            .value<QHash<QString, QString>>();
    };
    QVERIFY(told().isEmpty());

    page.text->setCursorPosition(page.placeOf(u"purportedly"_s));

    QCOMPARE(told().value(u"slantlight-mark"_s), u"doubt"_s);
}

void AccessiblePageTest::tellsAnnotationsAsAttributes()
{
    SpokenPage page;
    QVERIFY(page.isOpen);
    page.desktop.annotate(u"old road"_s, u"highlight"_s, u"Which one?"_s);

    const auto annotated = page.attributesAt(u"road"_s);

    QCOMPARE(page.run(), u"old road"_s);
    QCOMPARE(annotated.value(u"slantlight-annotation"_s), u"highlight"_s);
    QCOMPARE(annotated.value(u"slantlight-memo"_s), u"true"_s);
    QVERIFY(!annotated.contains(u"slantlight-mark"_s));
}

void AccessiblePageTest::keepsHiddenMarksToItself()
{
    SpokenPage page;
    QVERIFY(page.isOpen);

    page.view.setHighlightsShown(false);

    QVERIFY(!page.attributesAt(u"purportedly"_s).contains(u"slantlight-mark"_s));
}

void AccessiblePageTest::coversTheTextWithRuns()
{
    SpokenPage page;
    QVERIFY(page.isOpen);
    page.desktop.annotate(u"purportedly neutral"_s, u"highlight"_s);
    const int size = page.text->characterCount();

    int at = 0;
    while (at < size) {
        const auto first = page.attributesAt(at);
        QCOMPARE(page.begin, at);
        QVERIFY(page.end > at);
        const int end = page.end;
        QCOMPARE(page.attributesAt(end - 1), first);
        QCOMPARE(page.begin, at);
        at = end;
    }
}

void AccessiblePageTest::readsByUnits_data()
{
    QTest::addColumn<QAccessible::TextBoundaryType>("unit");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("after");

    QTest::newRow("character") << QAccessible::CharBoundary << u" "_s << u"M"_s << u"o"_s;
    QTest::newRow("word") << QAccessible::WordBoundary << u" "_s << u"Monday"_s << u"."_s;
    QTest::newRow("sentence") << QAccessible::SentenceBoundary << u"\n"_s
                              << u"The council met on Monday. "_s
                              << u"It was purportedly neutral."_s;
    QTest::newRow("paragraph") << QAccessible::ParagraphBoundary << u"Harbour news\n"_s
                               << u"The council met on Monday. It was purportedly neutral.\n"_s
                               << u"What comes next\n"_s;
}

void AccessiblePageTest::readsByUnits()
{
    QFETCH(const QAccessible::TextBoundaryType, unit);
    SpokenPage page;
    QVERIFY(page.isOpen);
    const int place = page.placeOf(u"Monday"_s);
    int begin = 0;
    int end = 0;

    QTEST(page.text->textBeforeOffset(place, unit, &begin, &end), "before");
    QTEST(page.text->textAtOffset(place, unit, &begin, &end), "here");
    QCOMPARE(page.text->text(begin, end), page.text->textAtOffset(place, unit, &begin, &end));
    QTEST(page.text->textAfterOffset(place, unit, &begin, &end), "after");
}

void AccessiblePageTest::movesCaretAndSelection()
{
    SpokenPage page;
    QVERIFY(page.isOpen);
    const int place = page.placeOf(u"mayor"_s);

    page.text->setCursorPosition(place);
    QCOMPARE(page.view.textCursor().position(), place);
    QCOMPARE(page.text->cursorPosition(), place);
    QCOMPARE(page.text->selectionCount(), 0);

    page.text->setSelection(0, place, place + 5);
    int begin = 0;
    int end = 0;
    page.text->selection(0, &begin, &end);
    QCOMPARE(page.text->text(begin, end), u"mayor"_s);
    QCOMPARE(page.view.textCursor().selectedText(), u"mayor"_s);

    page.text->removeSelection(0);
    QCOMPARE(page.text->selectionCount(), 0);
}

void AccessiblePageTest::knowsPlacesOnTheScreen()
{
    SpokenPage page;
    QVERIFY(page.isOpen);
    const int place = page.placeOf(u"mayor"_s);

    const QRect letter = page.text->characterRect(place);

    QVERIFY(letter.width() > 2 && letter.height() > 8);
    QCOMPARE(page.text->offsetAtPoint(QPoint(letter.left() + 1, letter.center().y())), place);
    QCOMPARE(page.text->offsetAtPoint(QPoint(-5000, 0)), -1);
}

void AccessiblePageTest::knowsHeadings()
{
    SpokenPage page;
    QVERIFY(page.isOpen);

    const auto headings = page.headings();

    QCOMPARE(headings.size(), 2);
    QCOMPARE(headings.at(0)->text(QAccessible::Name), u"Harbour news"_s);
    QCOMPARE(headings.at(1)->text(QAccessible::Name), u"What comes next"_s);
    const auto level = [](QAccessibleInterface *heading) {
        return heading->attributesInterface()
            ->attributeValue(QAccessible::Attribute::Level)
            .toInt();
    };
    QCOMPARE(level(headings.at(0)), 1);
    QCOMPARE(level(headings.at(1)), 2);
    QCOMPARE(headings.at(1)->parent(), page.access);
    QCOMPARE(page.access->child(page.access->indexOfChild(headings.at(1))), headings.at(1));
    QVERIFY(page.access->rect().contains(headings.at(0)->rect()));

    headings.at(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(page.view.textCursor().position(), page.placeOf(u"What"_s));
}

void AccessiblePageTest::followsAnotherArticle()
{
    SpokenPage page;
    QVERIFY(page.isOpen);
    QCOMPARE(page.headings().size(), 2);

    QVERIFY(page.desktop.open(u"# Ferry late\n\nIt came at noon.\n"_s, SourceFormat::Markdown));

    QCOMPARE(page.headings().size(), 1);
    QCOMPARE(page.headings().at(0)->text(QAccessible::Name), u"Ferry late"_s);
    QVERIFY(page.text->text(0, -1).endsWith(u"It came at noon."_s));
}

void AccessiblePageTest::isEmptyWithoutArticle()
{
    SpokenPage page;
    page.desktop.desk().closeArticle();
    int begin = -5;
    int end = -5;

    QCOMPARE(page.text->characterCount(), 0);
    QCOMPARE(page.text->text(0, -1), QString());
    QCOMPARE(page.text->attributes(0, &begin, &end), QString());
    QCOMPARE(page.text->textAtOffset(0, QAccessible::LineBoundary, &begin, &end), QString());
    QCOMPARE(page.headings().size(), 0);
}

SLANTLIGHT_TEST(AccessiblePageTest)
#include "tst_accessiblepage.moc"
