// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page does to annotations, and the keys that ask for it.

#include "ui/desk/desk.h"
#include "ui/reader/articleview.h"
#include "ui/reader/cardpresenter.h"
#include "ui/reader/citation.h"
#include "ui/reader/readercommand.h"
#include "ui/reader/selectionbar.h"
#include "ui/words/codename.h"
#include "ui/words/outletwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

std::optional<TextSpan> ArticleView::selectedSpan() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() || !pageArticle()) {
        return std::nullopt;
    }
    const QString &text = pageArticle()->text();
    qsizetype begin = cursor.selectionStart();
    qsizetype end = std::min<qsizetype>(cursor.selectionEnd(), text.size());
    while (begin < end && text.at(begin).isSpace()) {
        ++begin;
    }
    while (end > begin && text.at(end - 1).isSpace()) {
        --end;
    }
    return begin < end ? std::optional(TextSpan(TextOffset(begin), TextOffset(end))) : std::nullopt;
}

CodeId ArticleView::plainCode() const
{
    const CodeId plain(u"highlight"_s);
    const auto &codes = m_desk.codebook().codes();
    return codes.empty() || m_desk.codebook().code(plain) != nullptr ? plain : codes.front().id;
}

std::optional<TextSpan> ArticleView::target() const
{
    if (const auto span = selectedSpan()) {
        return span;
    }
    const Highlight *const mark = markAtCaret();
    return mark != nullptr ? std::optional(mark->span) : std::nullopt;
}

std::optional<AnnotationId> ArticleView::annotate(const CodeId &code)
{
    const auto span = target();
    if (!span) {
        Q_EMIT statusMessage(tr("Select some words first, then choose a code."));
        return std::nullopt;
    }
    const auto id = m_desk.annotate(*span, code);
    if (!id) {
        return std::nullopt; // the desk has said why
    }
    if (!marksShown()) {
        setMarksShown(true);
    }
    if (selectedSpan()) {
        const QScopedValueRollback moving(m_isMoving, true);
        moveCaret(span->end());
    }
    m_selectionBar->hide();
    m_selectionBar->putFirst(code);
    focusMark(id->text());
    return id;
}

QString ArticleView::nameOf(const CodeId &code) const
{
    const Code *const entry = m_desk.codebook().code(code);
    return codeName(code, entry != nullptr ? entry->name : code.text());
}

void ArticleView::annotateSelection(const CodeId &code)
{
    const Highlight *const here = markAtCaret();
    if (!selectedSpan() && here != nullptr && here->origin == Highlight::Origin::Hand) {
        recode(AnnotationId(here->id), code);
        return;
    }
    const int before = m_desk.undoStack().index();
    if (!annotate(code)) {
        return;
    }
    if (m_desk.undoStack().index() != before) {
        Q_EMIT changeMade(tr("Annotated: %1").arg(nameOf(code)));
    } else {
        Q_EMIT statusMessage(tr("These words have the code %1 already.").arg(nameOf(code)));
    }
}

void ArticleView::recode(const AnnotationId &id, const CodeId &code)
{
    const int before = m_desk.undoStack().index();
    m_desk.recode(id, code);
    if (m_desk.undoStack().index() != before) {
        Q_EMIT changeMade(tr("The annotation has the code %1 now.").arg(nameOf(code)));
    }
}

void ArticleView::highlightSelection()
{
    annotateSelection(plainCode());
}

void ArticleView::applyDigit(int digit)
{
    if (const Code *const code = m_desk.codebook().codeForKey(digit)) {
        annotateSelection(code->id);
    } else {
        Q_EMIT statusMessage(tr("No code has the key %1.").arg(digit));
    }
}

void ArticleView::annotateWithMemo()
{
    const Highlight *const here = marks().at(caret(), Highlight::Origin::Hand);
    if (!selectedSpan() && here != nullptr) {
        Q_EMIT memoRequested(AnnotationId(here->id));
        return;
    }
    const int before = m_desk.undoStack().index();
    if (const auto id = annotate(plainCode())) {
        if (m_desk.undoStack().index() != before) { // else they have that code, and get a memo now
            Q_EMIT changeMade(tr("Annotated."));
        }
        Q_EMIT memoRequested(*id);
    }
}

void ArticleView::removeAnnotationAtCaret()
{
    const Highlight *const focused = marks().find(m_focused);
    const Highlight *const here = focused != nullptr && focused->origin == Highlight::Origin::Hand
                                      ? focused
                                      : marks().at(caret(), Highlight::Origin::Hand);
    if (here != nullptr) {
        removeAnnotation(AnnotationId(here->id));
    }
}

void ArticleView::removeAnnotation(const AnnotationId &id)
{
    const AnnotationId removed(id); // @p id may be what goes away
    const bool wasThere = m_desk.annotation(removed) != nullptr;
    m_desk.removeAnnotation(removed);
    if (wasThere && m_desk.annotation(removed) == nullptr) {
        Q_EMIT changeMade(tr("Annotation removed."));
    }
}

void ArticleView::answer(const QString &fingerprint, std::optional<Answer> answer)
{
    const Marker *const marker = m_desk.marker(fingerprint);
    if (marker == nullptr) {
        return;
    }
    const int before = m_desk.undoStack().index();
    m_desk.answer(*marker, answer);
    if (answer == Answer::NotHere && m_desk.undoStack().index() != before) {
        Q_EMIT changeMade(tr("Mark hidden in this place."));
    }
}

void ArticleView::silenceRuleOf(const QString &fingerprint)
{
    const Marker *const marker = m_desk.marker(fingerprint);
    if (marker == nullptr) {
        return;
    }
    const RuleId rule = marker->rule;
    const int before = m_desk.undoStack().index();
    m_desk.setSilenced(rule, true);
    if (m_desk.undoStack().index() != before) {
        Q_EMIT changeMade(tr("Rule %1 is switched off.").arg(rule.text()));
    }
}

void ArticleView::copyWithSource()
{
    const auto span = target();
    if (!span) {
        Q_EMIT statusMessage(tr("Select some words first, then copy them."));
        return;
    }
    const auto &outlet = m_desk.analysis().outlet;
    const QString name = outlet ? outletWords(*outlet).value(0) : QString();
    QGuiApplication::clipboard()->setText(quotationWithSource(*pageArticle(), *span, name));
    Q_EMIT statusMessage(tr("Copied, with the source."));
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    const auto command = readerCommand(event->keyCombination());
    if (command && pageArticle()) {
        event->setAccepted(perform(*command));
        return;
    }
    ArticlePage::keyPressEvent(event);
}

bool ArticleView::perform(const ReaderCommand &command)
{
    switch (command.kind) {
    case ReaderCommand::Kind::NextMark:
        goToNextMark();
        return true;
    case ReaderCommand::Kind::PreviousMark:
        goToPreviousMark();
        return true;
    case ReaderCommand::Kind::ApplyCode:
        applyDigit(command.digit);
        return true;
    case ReaderCommand::Kind::RemoveAnnotation:
        removeAnnotationAtCaret();
        return true;
    case ReaderCommand::Kind::Highlight:
        highlightSelection();
        return true;
    case ReaderCommand::Kind::AnnotateWithMemo:
        annotateWithMemo();
        return true;
    case ReaderCommand::Kind::OpenCard:
        openCardAtCaret();
        return true;
    case ReaderCommand::Kind::CopyWithSource:
        copyWithSource();
        return true;
    case ReaderCommand::Kind::Dismiss:
        return dismiss();
    case ReaderCommand::Kind::EnlargeText:
        enlargeText();
        return true;
    case ReaderCommand::Kind::ReduceText:
        reduceText();
        return true;
    case ReaderCommand::Kind::ResetTextSize:
        resetTextSize();
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool ArticleView::dismiss()
{
    if (m_cards->isCardShown()) {
        m_cards->dismiss();
        return true;
    }
    if (textCursor().hasSelection()) {
        m_selectionBar->hide();
        moveCaret(caret());
        return true;
    }
    return false;
}

} // namespace slantlight::ui
