// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/ruleeditor.h"

#include "core/rules/ruleoutline.h"
#include "ui/look/keyboardfocus.h"
#include "ui/look/plaintooltip.h"
#include "ui/packs/rulefile.h"
#include "ui/workshop/completionlist.h"
#include "ui/workshop/editorcolours.h"
#include "ui/workshop/editormargin.h"
#include "ui/workshop/rulehighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QFontDatabase>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPlainTextDocumentLayout>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

QTextEdit::ExtraSelection selectionOf(QTextCursor cursor, qsizetype begin, qsizetype length)
{
    QTextEdit::ExtraSelection selection;
    cursor.setPosition(static_cast<int>(begin));
    cursor.setPosition(static_cast<int>(begin + length), QTextCursor::KeepAnchor);
    selection.cursor = cursor;
    return selection;
}

} // namespace

RuleEditor::RuleEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
    , m_highlighter(std::make_unique<RuleHighlighter>())
    , m_margin(new EditorMargin(*this))
    , m_completions(new CompletionList(*this))
{
    setObjectName(u"ruleEditor"_s);
    setAccessibleName(tr("Rules"));
    setProperty(KeyboardFocus::pageLike, true);
    setPlaceholderText(
        tr("Choose a rule or a file at the left to read it, or begin a rule of your own "
           "with Ctrl+N. In an article, select some words and press R."));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // It fills its part of the window, as a page does: no field with an edge.
    setStyleSheet(u"QPlainTextEdit#ruleEditor { border: 0; border-radius: 0; padding: 0; }"_s);
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
    setLayoutDirection(Qt::LeftToRight); // the notation runs so, whatever the window does
    m_repository->addCustomSearchPath(u":/slantlight"_s);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &RuleEditor::placeMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        dy != 0 ? m_margin->scroll(0, dy)
                : m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &RuleEditor::followCaret);
    connect(m_margin, &EditorMargin::lineChosen, this, [this](int line) {
        goTo(line);
        setFocus(Qt::MouseFocusReason);
    });
    connect(m_completions, &CompletionList::chosen, this, &RuleEditor::take);
    takeColours();
    placeMargin();
}

// The document belongs to its file, and outlives this.
RuleEditor::~RuleEditor()
{
    m_highlighter->setDocument(nullptr);
}

void RuleEditor::setFile(RuleFile *file)
{
    if (m_file != nullptr) {
        m_carets.insert(m_file->path(), textCursor().position());
    }
    m_completions->hide();
    m_file = file;
    m_notes.clear();
    if (file == nullptr) {
        m_highlighter->setDocument(nullptr);
        auto *const empty = new QTextDocument(this);
        empty->setDocumentLayout(new QPlainTextDocumentLayout(empty));
        setDocument(empty);
        setReadOnly(true);
        return;
    }
    setDocument(&file->document());
    document()->setDefaultFont(font());
    const auto definition = m_repository->definitionForFileName(file->name());
    m_highlighter->setDefinition(definition);
    m_highlighter->setDocument(document());
    setReadOnly(file->isReadOnly());
    // One can walk through what is only read, too.
    setTextInteractionFlags(file->isReadOnly()
                                ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                : Qt::TextEditorInteraction);
    QTextCursor caret(document());
    caret.setPosition(
        std::clamp(m_carets.value(file->path(), 0), 0, document()->characterCount() - 1));
    setTextCursor(caret);
    ensureCursorVisible();
    placeMargin();
    m_line = 0;
    followCaret();
}

void RuleEditor::setNotes(std::vector<EditorNote> notes)
{
    m_notes = std::move(notes);
    showSelections();
    m_margin->update();
}

int RuleEditor::line() const
{
    return textCursor().blockNumber() + 1;
}

int RuleEditor::column() const
{
    return textCursor().positionInBlock() + 1;
}

void RuleEditor::goTo(int line, qsizetype column)
{
    const QTextBlock block = document()->findBlockByNumber(std::max(line, 1) - 1);
    if (!block.isValid()) {
        return;
    }
    QTextCursor caret(block);
    caret.setPosition(block.position()
                      + static_cast<int>(std::clamp<qsizetype>(column - 1, 0, block.length() - 1)));
    setTextCursor(caret);
    if (!viewport()->rect().contains(cursorRect())) {
        centerCursor();
    }
}

bool RuleEditor::goToProblem(int step)
{
    const int wanted = nextProblem(m_notes, line(), step);
    if (wanted < 0) {
        return false;
    }
    const auto note = std::ranges::find_if(m_notes, [wanted](const EditorNote &each) {
        return each.line == wanted && each.kind != NoteKind::Passing;
    });
    goTo(wanted, note->part.begin + 1);
    return true;
}

void RuleEditor::toggleComments()
{
    if (!isReadOnly()) {
        toggleComment(textCursor());
    }
}

void RuleEditor::setFontSize(double points)
{
    m_fontSize = points > 0 ? std::clamp(points, 6.0, 40.0) : 0;
    QFont sized = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (m_fontSize > 0) {
        sized.setPointSizeF(m_fontSize);
    }
    setFont(sized);
    document()->setDefaultFont(sized);
}

void RuleEditor::enlargeText()
{
    setFontSize(font().pointSizeF() + 1);
}

void RuleEditor::reduceText()
{
    setFontSize(font().pointSizeF() - 1);
}

void RuleEditor::takeColours()
{
    const QScopedValueRollback changing(m_isChangingLook, true);
    m_highlighter->setGround(palette().color(QPalette::Base), palette().color(QPalette::Text));
    m_highlighter->setTheme(m_repository->themeForPalette(palette()));
    m_highlighter->rehighlight();
    showSelections();
    m_margin->update();
}

void RuleEditor::placeMargin()
{
    setViewportMargins(m_margin->neededWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), m_margin->neededWidth(), inside.height());
}

void RuleEditor::followCaret()
{
    showSelections();
    if (std::exchange(m_line, line()) != m_line) {
        m_margin->update();
        Q_EMIT lineChanged(m_line);
    }
}

void RuleEditor::showSelections()
{
    const EditorColours colours(palette());
    QList<QTextEdit::ExtraSelection> selections;
    QTextEdit::ExtraSelection current;
    current.cursor = textCursor();
    current.cursor.clearSelection();
    current.format.setBackground(colours.currentLine);
    current.format.setProperty(QTextFormat::FullWidthSelection, true);
    selections.append(current);
    const QTextBlock block = textCursor().block();
    if (const auto pair = bracketsAt(block.text(), textCursor().positionInBlock())) {
        for (const qsizetype place : {pair->open, pair->close}) {
            QTextEdit::ExtraSelection bracket =
                selectionOf(textCursor(), block.position() + place, 1);
            bracket.format.setBackground(colours.bracket);
            selections.append(bracket);
        }
    }
    for (const EditorNote &note : m_notes) {
        const QTextBlock line = document()->findBlockByNumber(note.line - 1);
        if (note.kind == NoteKind::Passing || !line.isValid()) {
            continue;
        }
        // The text may be another by now.
        const qsizetype begin = std::min<qsizetype>(note.part.begin, line.length() - 1);
        const qsizetype length = std::min<qsizetype>(note.part.length, line.length() - 1 - begin);
        QTextEdit::ExtraSelection wave = selectionOf(textCursor(), line.position() + begin, length);
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.format.setUnderlineColor(colours.of(note.kind));
        selections.append(wave);
    }
    setExtraSelections(selections);
}

void RuleEditor::complete()
{
    offerCompletions(true);
}

void RuleEditor::offerCompletions(bool isAsked)
{
    const auto kind = m_file != nullptr ? packFileKind(m_file->name()) : std::nullopt;
    if (isReadOnly() || !kind) {
        return;
    }
    const QString text = toPlainText();
    CompletionNames names = m_names;
    names.lets = letNames(text, line());
    for (const OutlinedPart &part : outlineOf(text, *kind)) {
        if (part.contains(line())) {
            const QStringList lines = text.split(u'\n');
            names.parts =
                partsIn(lines
                            .sliced(part.line - 1,
                                    std::min<qsizetype>(part.end, lines.size() + 1) - part.line)
                            .join(u'\n'));
        }
    }
    const QString before = textCursor().block().text().first(textCursor().positionInBlock());
    Completions found = completionsAt(before, *kind, names);
    if (found.all.empty() || (!isAsked && !found.isWanted)) {
        m_completions->hide();
        return;
    }
    m_typed = found.typed;
    m_completions->offer(std::move(found.all));
}

void RuleEditor::take(const Completion &completion)
{
    QTextCursor caret = textCursor();
    caret.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(m_typed));
    caret.insertText(completion.text);
    setTextCursor(caret);
    setFocus(Qt::OtherFocusReason);
    offerCompletions(false); // such as voices after "in "
}

void RuleEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && m_completions->takeKey(event->key())) {
        event->accept();
        return;
    }
    const bool isBreak = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isBreak && event->modifiers() == Qt::NoModifier && !isReadOnly()) {
        breakLine(textCursor());
        ensureCursorVisible();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    const bool isLetter = !event->text().isEmpty() && event->text().front().isPrint();
    if (isLetter || (event->key() == Qt::Key_Backspace && m_completions->isVisible())) {
        offerCompletions(false);
    } else if (event->key() != Qt::Key_Shift && event->key() != Qt::Key_Control) {
        m_completions->hide();
    }
}

QString RuleEditor::notesAt(QPoint place) const
{
    const QTextCursor there = cursorForPosition(place);
    QStringList texts;
    for (const EditorNote &note : m_notes) {
        const bool isThere = note.line == there.blockNumber() + 1
                             && there.positionInBlock() >= note.part.begin
                             && there.positionInBlock() <= note.part.begin + note.part.length;
        if (isThere && !note.text.isEmpty()) {
            texts.append(note.text);
        }
    }
    return texts.join(u'\n');
}

bool RuleEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        const QString text = notesAt(help->pos());
        QToolTip::showText(help->globalPos(), text.isEmpty() ? QString() : plainToolTip(text),
                           this);
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

// Keys of the list are its own before they are shortcuts of the window.
bool RuleEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_completions->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Tab) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void RuleEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isChangingLook) {
        takeColours();
    } else if (event->type() == QEvent::FontChange) {
        setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
        placeMargin();
    }
}

void RuleEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
    m_completions->hide();
}

} // namespace slantlight::ui
