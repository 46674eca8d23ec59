// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page does to annotations, and the keys that ask for it.

#include "ui/desk/desk.h"
#include "ui/reader/articleview.h"
#include "ui/reader/cardpresenter.h"
#include "ui/reader/readercommand.h"
#include "ui/reader/selectionbar.h"
#include "ui/render/codename.h"

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

std::optional<AnnotationId> ArticleView::annotate(const CodeId &code)
{
    const auto span = selectedSpan();
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
    {
        const QScopedValueRollback moving(m_isMoving, true);
        moveCaret(span->end());
    }
    m_selectionBar->hide();
    focusMark(id->text());
    return id;
}

void ArticleView::annotateSelection(const CodeId &code)
{
    if (annotate(code)) {
        const Code *const entry = m_desk.codebook().code(code);
        const QString name = codeName(code, entry != nullptr ? entry->name : code.text());
        Q_EMIT statusMessage(tr("Annotated: %1").arg(name));
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
    } else if (const auto id = annotate(plainCode())) {
        Q_EMIT memoRequested(*id);
    }
}

void ArticleView::removeAnnotationAtCaret()
{
    const Highlight *const focused = marks().find(m_focused);
    const Highlight *const here = focused != nullptr && focused->origin == Highlight::Origin::Hand
                                      ? focused
                                      : marks().at(caret(), Highlight::Origin::Hand);
    if (here == nullptr) {
        return;
    }
    const AnnotationId id(here->id);
    m_desk.removeAnnotation(id);
    if (m_desk.annotation(id) == nullptr) {
        Q_EMIT statusMessage(tr("Annotation removed. Undo brings it back."));
    }
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
