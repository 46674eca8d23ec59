// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readermenu.h"

#include "ui/desk/desk.h"
#include "ui/reader/articleview.h"
#include "ui/reader/codemenu.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct ReaderMenu
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::ReaderMenu)
};

void addSelectionActions(QMenu &menu, ArticleView &view, const Desk &desk)
{
    menu.addAction(ReaderMenu::tr("&Highlight") + u"\tH"_s, &view,
                   &ArticleView::highlightSelection);
    //: A memo is the note on an annotation.
    menu.addAction(ReaderMenu::tr("Annotate with &memo") + u"\tN"_s, &view,
                   &ArticleView::annotateWithMemo);
    QMenu *const codes = menu.addMenu(ReaderMenu::tr("&Code as"));
    addCodes(*codes, desk.codebook().codes(), view.pagePalette(),
             [&view](const CodeId &code) { view.annotateSelection(code); });
    menu.addSeparator();
}

void addAnnotationActions(QMenu &menu, ArticleView &view, Desk &desk, const AnnotationId &id)
{
    menu.addAction(ReaderMenu::tr("Edit &memo") + u"\tN"_s, &view,
                   [&view, id] { Q_EMIT view.memoRequested(id); });
    QMenu *const codes = menu.addMenu(ReaderMenu::tr("Change &code"));
    addCodes(*codes, desk.codebook().codes(), view.pagePalette(),
             [&desk, id](const CodeId &code) { desk.recode(id, code); });
    menu.addAction(ReaderMenu::tr("&Remove annotation") + u"\t0"_s, &view,
                   &ArticleView::removeAnnotationAtCaret);
    menu.addSeparator();
}

} // namespace

std::unique_ptr<QMenu> readerMenu(ArticleView &view, Desk &desk)
{
    auto menu = std::make_unique<QMenu>(&view);
    const TextOffset caret(view.textCursor().position());
    if (view.selectedSpan()) {
        addSelectionActions(*menu, view, desk);
    } else if (view.marksShown()) {
        if (view.marks().at(caret, Highlight::Origin::Machine) != nullptr) {
            menu->addAction(ReaderMenu::tr("&Explain this mark") + u"\tEnter"_s, &view,
                            &ArticleView::openCardAtCaret);
            menu->addSeparator();
        }
        if (const Highlight *const hand = view.marks().at(caret, Highlight::Origin::Hand)) {
            addAnnotationActions(*menu, view, desk, AnnotationId(hand->id));
        }
    }
    QAction *const copy =
        menu->addAction(ReaderMenu::tr("&Copy"), QKeySequence::Copy, &view, &QTextEdit::copy);
    copy->setEnabled(view.textCursor().hasSelection());
    menu->addAction(ReaderMenu::tr("Select &all"), QKeySequence::SelectAll, &view,
                    &QTextEdit::selectAll);
    return menu;
}

} // namespace slantlight::ui
