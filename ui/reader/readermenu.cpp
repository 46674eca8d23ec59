// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readermenu.h"

#include "core/analysis/analysis.h"
#include "ui/desk/desk.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readeractions.h"
#include "ui/reader/readerfocus.h"

#include <QCoreApplication>
#include <QMenu>

#include <optional>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct ReaderMenu
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::ReaderMenu)
};

/// The first key of the command @p id, which its menu shows and the page answers.
QString keyOf(ArticleView &view, const QString &id)
{
    const QString key = view.keymap().firstKey(id);
    return key.isEmpty() ? key : QString(u'\t' + key);
}

void addCodeAction(QMenu &menu, ArticleView &view)
{
    // Queued: the menu takes the keyboard with it when it goes.
    QObject::connect(menu.addAction(ReaderMenu::tr("&Code as…") + keyOf(view, u"page-code"_s)),
                     &QAction::triggered, &view, &ArticleView::pickCode, Qt::QueuedConnection);
}

void addSelectionActions(QMenu &menu, ArticleView &view)
{
    menu.addAction(ReaderMenu::tr("&Highlight") + keyOf(view, u"page-highlight"_s),
                   &view.readerActions(), &ReaderActions::annotatePlainly);
    //: A memo is the note on an annotation.
    menu.addAction(ReaderMenu::tr("Annotate with &memo") + keyOf(view, u"page-memo"_s),
                   &view.readerActions(), &ReaderActions::annotateWithMemo);
    addCodeAction(menu, view);
    if (const std::size_t touched = view.readerActions().touched().size(); touched > 0) {
        menu.addSeparator();
        menu.addAction(ReaderMenu::tr("&Put the annotation here") + keyOf(view, u"page-fit"_s),
                       &view.readerActions(), &ReaderActions::fitAnnotation);
        if (touched > 1) {
            menu.addAction(ReaderMenu::tr("M&erge annotations") + keyOf(view, u"page-merge"_s),
                           &view.readerActions(), &ReaderActions::mergeAnnotations);
        }
    }
    menu.addSeparator();
    if (view.readerActions().offersRules()) {
        // Queued: it opens another window, and the menu takes the keyboard with it when it goes.
        QObject::connect(menu.addAction(ReaderMenu::tr("New &rule from this wording…")
                                        + keyOf(view, u"page-make-rule"_s)),
                         &QAction::triggered, &view.readerActions(), &ReaderActions::makeRule,
                         Qt::QueuedConnection);
        menu.addSeparator();
    }
}

void addMarkerActions(QMenu &menu, ArticleView &view, const Desk &desk, const QString &id)
{
    const Marker *const marker = desk.marker(id);
    if (marker == nullptr || desk.exercise().attempt()) { // a key's place takes no answer
        return;
    }
    const auto answer = desk.answerTo(*marker);
    QAction *const agree =
        menu.addAction(ReaderMenu::tr("&Agree"), &view, [&view, id](bool checked) {
            view.readerActions().answer(id, checked ? std::optional(Answer::Agree) : std::nullopt);
        });
    agree->setCheckable(true);
    agree->setChecked(answer == Answer::Agree);
    menu.addAction(ReaderMenu::tr("&Not here"), &view,
                   [&view, id] { view.readerActions().answer(id, Answer::NotHere); });
    menu.addAction(ReaderMenu::tr("Ne&ver this rule"), &view,
                   [&view, id] { view.readerActions().silenceRuleOf(id); });
    if (view.readerActions().offersRules()) {
        QObject::connect(
            menu.addAction(ReaderMenu::tr("See its r&ule") + keyOf(view, u"page-see-rule"_s)),
            &QAction::triggered, &view, [&view, id] { view.readerActions().seeRuleOf(id); },
            Qt::QueuedConnection);
    }
}

void addAnnotationActions(QMenu &menu, ArticleView &view, const AnnotationId &id)
{
    menu.addAction(ReaderMenu::tr("Edit &memo") + keyOf(view, u"page-memo"_s), &view,
                   [&view, id] { view.readerActions().editMemo(id); });
    QObject::connect(
        menu.addAction(ReaderMenu::tr("Change &code…") + keyOf(view, u"page-code"_s)),
        &QAction::triggered, &view, [&view, id] { view.pickCodeFor(id); }, Qt::QueuedConnection);
    const Highlight *const drawn = view.highlights().find(id.text());
    const TextOffset caret(view.textCursor().position());
    if (drawn != nullptr && drawn->span.begin() < caret && caret < drawn->span.end()) {
        menu.addAction(ReaderMenu::tr("&Split here") + keyOf(view, u"page-split"_s),
                       &view.readerActions(), &ReaderActions::splitAnnotation);
    }
    menu.addAction(ReaderMenu::tr("&Remove annotation") + keyOf(view, u"page-remove"_s), &view,
                   [&view, id] { view.readerActions().removeAnnotation(id); });
}

} // namespace

std::unique_ptr<QMenu> readerMenu(ArticleView &view, Desk &desk)
{
    auto menu = std::make_unique<QMenu>(&view);
    const TextOffset caret(view.textCursor().position());
    bool any = view.textCursor().hasSelection();
    if (view.selectedSpan()) {
        addSelectionActions(*menu, view);
    } else if (view.highlightsShown()) {
        // By value: the page's highlights are others once a verb of the menu has changed one.
        if (const Highlight *const found =
                view.highlights().at(caret, Highlight::Origin::Machine)) {
            menu->addAction(ReaderMenu::tr("&Explain this mark") + keyOf(view, u"page-explain"_s),
                            &view, &ArticleView::openCardAtCaret);
            addMarkerActions(*menu, view, desk, QString(found->id));
            addCodeAction(*menu, view);
            menu->addSeparator();
            any = true;
        }
        if (const Highlight *const hand = view.highlights().at(caret, Highlight::Origin::Hand)) {
            addAnnotationActions(*menu, view, AnnotationId(hand->id));
            menu->addSeparator();
            any = true;
        }
    }
    QAction *const copy =
        menu->addAction(ReaderMenu::tr("&Copy"), QKeySequence::Copy, &view, &QTextEdit::copy);
    copy->setEnabled(view.textCursor().hasSelection());
    QAction *const cite = menu->addAction(ReaderMenu::tr("Copy with &source")
                                              + keyOf(view, u"page-copy-with-source"_s),
                                          &view.readerActions(), &ReaderActions::copyWithSource);
    cite->setEnabled(any);
    menu->addAction(ReaderMenu::tr("Select &all"), QKeySequence::SelectAll, &view,
                    &QTextEdit::selectAll);
    return menu;
}

void addRowActions(QMenu &menu, ArticleView &view, const Desk &desk, const QString &id)
{
    // Queued: the menu takes the keyboard with it when it goes.
    const auto there = [&view, &menu, id](const QString &text, auto run) {
        QObject::connect(
            menu.addAction(text), &QAction::triggered, &view,
            [&view, id, run] {
                view.setFocus(Qt::OtherFocusReason);
                view.readerFocus().goTo(id);
                run(view);
            },
            Qt::QueuedConnection);
    };
    const AnnotationId annotation(id);
    if (desk.annotation(annotation) != nullptr) {
        addAnnotationActions(menu, view, annotation);
    } else {
        addMarkerActions(menu, view, desk, id);
        there(ReaderMenu::tr("&Code as…"), [](ArticleView &page) { page.pickCode(); });
    }
    if (view.highlights().find(id) != nullptr) {
        there(ReaderMenu::tr("Copy with &source"),
              [](const ArticleView &page) { page.readerActions().copyWithSource(); });
    }
    if (desk.annotation(annotation) != nullptr) {
        menu.addAction(ReaderMenu::tr("Copy as Mark&down"), QKeySequence::Copy,
                       &view.readerActions(),
                       [&view, annotation] { view.readerActions().copyAnnotation(annotation); });
        menu.addAction(ReaderMenu::tr("Copy &all as Markdown")
                           + keyOf(view, u"page-copy-annotations"_s),
                       &view.readerActions(), &ReaderActions::copyAnnotations);
    }
}

} // namespace slantlight::ui
