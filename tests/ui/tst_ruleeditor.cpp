// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "ui/packs/rulefile.h"
#include "ui/workshop/completionlist.h"
#include "ui/workshop/editorcolours.h"
#include "ui/workshop/editorcommands.h"
#include "ui/workshop/editorfind.h"
#include "ui/workshop/rulecompletion.h"
#include "ui/workshop/ruleeditor.h"

#include <QApplication>
#include <QLineEdit>
#include <QPalette>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace slantlight;
using namespace Qt::StringLiterals;

class RuleEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFellowOfABracket_data();
    void findsTheFellowOfABracket();
    void underlinesTheWordOfAMistake_data();
    void underlinesTheWordOfAMistake();
    void makesCommentsAndTakesThemBack();
    void offersWhatMayStandThere_data();
    void offersWhatMayStandThere();
    void explainsWhatItOffers();
    void keepsItsEyeOnTypingOnly();
    void completesByKeys();
    void keepsTheIndentation();
    void walksFromProblemToProblem();
    void underlinesWhatIsWrong();
    void colorsTheTextByTheWindow();
    void findsWordsAndGoesRound();
    void leavesTheDocumentToItsFile();
};

namespace {

/// An editor that shows a file with some text.
struct Opened
{
    explicit Opened(const QString &text, const QString &name = u"own.rules"_s)
        : file(folder.filePath(name), {}, folder.filePath(u"aside"_s))
    {
        file.document().setPlainText(text);
        editor.setFile(&file);
        editor.resize(640, 400);
        editor.show();
        editor.setFocus();
        QTest::qWait(0);
        editor.moveCursor(QTextCursor::End);
    }

    QTemporaryDir folder;
    ui::RuleFile file;
    ui::RuleEditor editor;
};

QStringList textsOf(const ui::Completions &completions)
{
    QStringList texts;
    for (const ui::Completion &each : completions.all) {
        texts.append(each.text);
    }
    return texts;
}

} // namespace

void RuleEditorTest::findsTheFellowOfABracket_data()
{
    QTest::addColumn<QString>("line"); // a bar is the caret
    QTest::addColumn<QString>("pair"); // a caret under either bracket

    QTest::newRow("before an opening one") << u"find |( a b )"_s << u"5 11"_s;
    QTest::newRow("after a closing one") << u"find ( a b )|"_s << u"5 11"_s;
    QTest::newRow("nested") << u"find |( a ( b ) c )"_s << u"5 17"_s;
    QTest::newRow("a part with a name") << u"find |{who: a }"_s << u"5 13"_s;
    QTest::newRow("escaped") << u"find \\|( a )"_s << QString();
    QTest::newRow("an escaped one inside") << u"find |( \\) a )"_s << u"5 12"_s;
    QTest::newRow("alone") << u"find |( a"_s << QString();
    QTest::newRow("elsewhere") << u"fi|nd ( a )"_s << QString();
}

void RuleEditorTest::findsTheFellowOfABracket()
{
    QFETCH(QString, line);
    QFETCH(const QString, pair);
    const qsizetype caret = line.indexOf(u'|');
    line.remove(caret, 1);

    const auto found = ui::bracketsAt(line, caret);

    QCOMPARE(found ? u"%1 %2"_s.arg(found->open).arg(found->close) : QString(), pair);
}

void RuleEditorTest::underlinesTheWordOfAMistake_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("part");

    QTest::newRow("a word") << u"find claim/NUON so"_s << 6 << u"claim/NUON"_s;
    QTest::newRow("part of one") << u"find claim/NUON so"_s << 12 << u"NUON"_s;
    QTest::newRow("the last letter") << u"find ( a"_s << 99 << u"a"_s;
    QTest::newRow("nothing") << QString() << 1 << QString();
}

void RuleEditorTest::underlinesTheWordOfAMistake()
{
    QFETCH(const QString, line);
    QFETCH(const int, column);
    QFETCH(const QString, part);

    const ui::LinePart found = ui::wordAt(line, column);

    QCOMPARE(line.mid(found.begin, found.length), part);
}

void RuleEditorTest::makesCommentsAndTakesThemBack()
{
    Opened desk(u"rule a.b\n  find x\n\n# off\n"_s);
    desk.editor.selectAll();

    desk.editor.toggleComments();
    QCOMPARE(desk.file.text(), u"# rule a.b\n  # find x\n\n# # off\n"_s);
    desk.editor.selectAll();
    desk.editor.toggleComments();
    QCOMPARE(desk.file.text(), u"rule a.b\n  find x\n\n# off\n"_s);
    desk.editor.undo();
    QCOMPARE(desk.file.text(), u"# rule a.b\n  # find x\n\n# # off\n"_s);
}

void RuleEditorTest::offersWhatMayStandThere_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("count"); // -1: some

    QTest::newRow("a key") << u"fi"_s << u"find "_s << 1;
    QTest::newRow("a condition") << u"not b"_s << u"not before "_s << 2;
    QTest::newRow("all keys") << QString() << u"rule "_s << -1;
    QTest::newRow("a category") << u"rule lo"_s << u"loaded."_s << 1;
    QTest::newRow("a severity") << u"severity s"_s << u"strong"_s << 1;
    QTest::newRow("a second voice") << u"in own, di"_s << u"direct"_s << 1;
    QTest::newRow("a block") << u"not block cap"_s << u"caption"_s << 1;
    QTest::newRow("a tag") << u"find so/PRO"_s << u"PRON"_s << 2;
    QTest::newRow("another tag") << u"find so/NOUN,VE"_s << u"VERB"_s << 1;
    QTest::newRow("any but a tag") << u"find so/!VE"_s << u"VERB"_s << 1;
    QTest::newRow("an ending") << u"find claim~"_s << u"~v"_s << 3;
    QTest::newRow("a list") << u"find the @po"_s << u"ports"_s << 1;
    QTest::newRow("what can be asked") << u"find ( %sc"_s << u"%scare"_s << 1;
    QTest::newRow("voices that are asked") << u"find %in:!di"_s << u"direct"_s << 1;
    QTest::newRow("a name of a pattern") << u"find near <N"_s << u"NP>"_s << 1;
    QTest::newRow("in a condition") << u"not after @po"_s << u"ports"_s << 1;
    QTest::newRow("a slot") << u"slot not b"_s << u"not before "_s << 1;
    QTest::newRow("a pattern of a slot") << u"slot match @po"_s << u"ports"_s << 1;
    QTest::newRow("a part in a message") << u"say It is {m"_s << u"match}"_s << 1;
    QTest::newRow("a named part in a message") << u"say It is {w"_s << u"who}"_s << 1;
    QTest::newRow("the speaker in a plainer wording") << u"plain as {sp"_s << u"speaker}"_s << 1;
    QTest::newRow("what an example is") << u"+ head"_s << u"headline: "_s << 2;
    QTest::newRow("a rule to switch off") << u"off doubt.p"_s << u"doubt.purportedly"_s << 1;
    QTest::newRow("nothing in a word") << u"find claim"_s << QString() << 0;
    QTest::newRow("nothing in a comment") << u"# fi"_s << QString() << 0;
    QTest::newRow("nothing in a sentence") << u"+ He said he"_s << QString() << 0;
    QTest::newRow("nothing that is there already") << u"severity strong"_s << QString() << 0;
}

void RuleEditorTest::offersWhatMayStandThere()
{
    QFETCH(const QString, line);
    QFETCH(const QString, first);
    QFETCH(const int, count);
    const ui::CompletionNames names{.lists = {u"ports"_s, u"sources"_s},
                                    .lets = {u"NP"_s},
                                    .parts = {u"who"_s},
                                    .rules = {u"doubt.purportedly"_s}};

    const QStringList texts = textsOf(ui::completionsAt(line, PackFileKind::Rules, names));

    QCOMPARE(texts.value(0), first);
    if (count >= 0) {
        QCOMPARE(texts.size(), count);
    }
}

void RuleEditorTest::explainsWhatItOffers()
{
    for (const QString &line : {QString(), u"severity "_s, u"in "_s, u"find x/"_s, u"find x~"_s,
                                u"find %"_s, u"slot "_s, u"say {"_s}) {
        for (const ui::Completion &each : ui::completionsAt(line, PackFileKind::Rules, {}).all) {
            QVERIFY2(!each.explanation.isEmpty(), qPrintable(line + each.text));
        }
    }
    QCOMPARE(ui::partsIn(u"find {who: a } {what: b }\nnot after {no: c }\nfind {who: d }"),
             QStringList({u"who"_s, u"what"_s}));
}

void RuleEditorTest::keepsItsEyeOnTypingOnly()
{
    QVERIFY(ui::completionsAt(u"fi", PackFileKind::Rules, {}).isWanted);
    QVERIFY(!ui::completionsAt(u"", PackFileKind::Rules, {}).isWanted);
    QVERIFY(!ui::completionsAt(u"+ he", PackFileKind::Rules, {}).isWanted); // a sentence may begin
    QVERIFY(!ui::completionsAt(u"se", PackFileKind::Lists, {}).isWanted); // so may an entry
    QVERIFY(ui::completionsAt(u"claim~", PackFileKind::Lists, {}).isWanted);
}

void RuleEditorTest::completesByKeys()
{
    Opened desk(u"rule loaded.x\n"_s);
    ui::CompletionList &list = desk.editor.completionList();

    QTest::keyClicks(&desk.editor, u"sev"_s);
    QVERIFY(list.isVisible());
    QTest::keyClick(&desk.editor, Qt::Key_Return);
    QVERIFY(!list.isVisible());
    QVERIFY2(desk.file.text().endsWith(u"\nseverity "), qPrintable(desk.file.text()));
    desk.editor.complete();
    QVERIFY(list.isVisible());
    QTest::keyClick(&desk.editor, Qt::Key_Down);
    QTest::keyClick(&desk.editor, Qt::Key_Tab);
    QVERIFY2(desk.file.text().endsWith(u"\nseverity weak"), qPrintable(desk.file.text()));
    QTest::keyClick(&desk.editor, Qt::Key_Return);
    QTest::keyClicks(&desk.editor, u"fi"_s);
    QVERIFY(list.isVisible());
    QTest::keyClick(&desk.editor, Qt::Key_Escape);

    QVERIFY(!list.isVisible());
    QVERIFY(desk.file.text().endsWith(u"weak\nfi"));
}

void RuleEditorTest::keepsTheIndentation()
{
    Opened desk(u"  find x"_s);

    QTest::keyClick(&desk.editor, Qt::Key_Return);
    QTest::keyClicks(&desk.editor, u"y"_s);

    QCOMPARE(desk.file.text(), u"  find x\n  y"_s);
}

void RuleEditorTest::walksFromProblemToProblem()
{
    Opened desk(u"a\nb\nc\nd\ne\n"_s);
    const auto note = [](ui::NoteKind kind, int line) {
        return ui::EditorNote{
            .kind = kind, .line = line, .part = {.begin = 0, .length = 1}, .text = u"x"_s};
    };
    desk.editor.setNotes({note(ui::NoteKind::Mistake, 2), note(ui::NoteKind::Passing, 3),
                          note(ui::NoteKind::Warning, 4)});
    desk.editor.goTo(1);

    std::vector<int> lines;
    for (const int step : {1, 1, 1, -1, -1}) {
        QVERIFY(desk.editor.goToProblem(step));
        lines.push_back(desk.editor.line());
    }

    QCOMPARE(lines, std::vector<int>({2, 4, 2, 4, 2}));
    desk.editor.setNotes({});
    QVERIFY(!desk.editor.goToProblem(1));
}

void RuleEditorTest::underlinesWhatIsWrong()
{
    Opened desk(u"find claim/NUON so\n"_s);
    desk.editor.setNotes({{.kind = ui::NoteKind::Mistake,
                           .line = 1,
                           .part = {.begin = 5, .length = 10},
                           .text = u"There is no tag."_s}});

    QStringList waved;
    for (const QTextEdit::ExtraSelection &each : desk.editor.extraSelections()) {
        if (each.format.underlineStyle() == QTextCharFormat::WaveUnderline) {
            waved.append(each.cursor.selectedText());
        }
    }

    QCOMPARE(waved, QStringList{u"claim/NUON"_s});
    desk.file.document().setPlainText(u"fi"_s); // shorter than what the note knows of
    desk.editor.setNotes(std::vector(desk.editor.notes()));
}

void RuleEditorTest::colorsTheTextByTheWindow()
{
    Opened desk(u"rule loaded.x\nfind claim~v\n"_s);
    const auto hueAt = [&](int line) {
        const auto formats = desk.file.document().findBlockByNumber(line).layout()->formats();
        return formats.isEmpty() ? QColor() : formats.first().format.foreground().color();
    };
    const QColor light = hueAt(0);
    QPalette dark = desk.editor.palette();
    dark.setColor(QPalette::Base, QColor(0x20, 0x22, 0x24));
    dark.setColor(QPalette::Window, QColor(0x20, 0x22, 0x24));
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::WindowText, Qt::white);

    desk.editor.setPalette(dark);

    QVERIFY(QTest::qWaitFor([&] { return hueAt(0).isValid() && hueAt(0) != light; }));
    QVERIFY(ui::EditorColours(dark).of(ui::NoteKind::Mistake)
            != ui::EditorColours(QPalette()).of(ui::NoteKind::Mistake));
}

void RuleEditorTest::findsWordsAndGoesRound()
{
    Opened desk(u"one two one\n"_s);
    ui::EditorFind find(desk.editor);
    desk.editor.moveCursor(QTextCursor::Start);
    find.show();
    find.open();
    auto *const field = find.findChild<QLineEdit *>();

    QTest::keyClicks(field, u"one"_s);
    QCOMPARE(desk.editor.textCursor().selectionStart(), 0);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(desk.editor.textCursor().selectionStart(), 8);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(desk.editor.textCursor().selectionStart(), 0);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(desk.editor.textCursor().selectionStart(), 8);
    QTest::keyClicks(field, u"xx"_s);
    QVERIFY(field->property("error").toBool());
    QTest::keyClick(field, Qt::Key_Escape);

    QVERIFY(find.isHidden());
}

void RuleEditorTest::leavesTheDocumentToItsFile()
{
    QTemporaryDir folder;
    ui::RuleFile file(folder.filePath(u"own.rules"_s), u"rule a.b\n"_s,
                      folder.filePath(u"aside"_s));
    {
        ui::RuleEditor editor;
        editor.setFile(&file);
        QTest::keyClicks(&editor, u"# "_s);
    }

    QCOMPARE(file.text(), u"# rule a.b\n"_s);
    file.document().undo();
    QCOMPARE(file.text(), u"rule a.b\n"_s);
}

SLANTLIGHT_TEST(RuleEditorTest)

#include "tst_ruleeditor.moc"
