// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of the window is connected to what; the window itself is in mainwindow.cpp.

#include "ui/annotations/annotationspanel.h"
#include "ui/desk/desk.h"
#include "ui/inspector/markerspanel.h"
#include "ui/library/librarypanel.h"
#include "ui/packs/rulepacks.h"
#include "ui/packs/rulepacksdialog.h"
#include "ui/reader/articleview.h"
#include "ui/reader/findbar.h"
#include "ui/window/actions.h"
#include "ui/window/factsline.h"
#include "ui/window/helpdialogs.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/panelfolds.h"
#include "ui/window/session.h"
#include "ui/window/welcomepage.h"
#include "ui/words/errortext.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

void MainWindow::connectActions()
{
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(m_actions->paste, &QAction::triggered, this, &MainWindow::pasteArticle);
    connect(m_actions->sample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_actions->start, &QAction::triggered, this, &MainWindow::goToStartPage);
    connect(m_actions->exportPdf, &QAction::triggered, this,
            [this] { chooseExport(ExportFormat::Pdf); });
    connect(m_actions->exportHtml, &QAction::triggered, this,
            [this] { chooseExport(ExportFormat::Html); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);

    QUndoStack *const changes = &m_desk.undoStack();
    connect(m_actions->undo, &QAction::triggered, this, &MainWindow::takeBack);
    connect(changes, &QUndoStack::indexChanged, this, &MainWindow::followChanges);
    connect(m_actions->redo, &QAction::triggered, changes, &QUndoStack::redo);
    connect(changes, &QUndoStack::canUndoChanged, m_actions->undo, &QAction::setEnabled);
    connect(changes, &QUndoStack::canRedoChanged, m_actions->redo, &QAction::setEnabled);
    m_actions->undo->setEnabled(changes->canUndo());
    m_actions->redo->setEnabled(changes->canRedo());
    connect(m_actions->find, &QAction::triggered, m_findBar, &FindBar::activate);
    connect(m_actions->findNext, &QAction::triggered, m_findBar, &FindBar::findNext);
    connect(m_actions->findPrevious, &QAction::triggered, m_findBar, &FindBar::findPrevious);
    connect(m_actions->searchLibrary, &QAction::triggered, this, [this] {
        m_actions->library->setChecked(true);
        m_library->beginSearch();
    });

    connect(m_actions->guide, &QAction::triggered, this, [this] { showGuide(this); });
    connect(m_actions->shortcuts, &QAction::triggered, this,
            [this] { showShortcuts(m_actions->keys(), this); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::connectViewActions()
{
    connect(m_actions->nextMark, &QAction::triggered, m_view, &ArticleView::goToNextMark);
    connect(m_actions->previousMark, &QAction::triggered, m_view, &ArticleView::goToPreviousMark);
    connect(m_actions->showMarks, &QAction::toggled, m_view, &ArticleView::setMarksShown);
    connect(m_view, &ArticleView::marksShownChanged, m_actions->showMarks, &QAction::setChecked);
    connect(m_actions->largerText, &QAction::triggered, m_view, &ArticleView::enlargeText);
    connect(m_actions->smallerText, &QAction::triggered, m_view, &ArticleView::reduceText);
    connect(m_actions->usualText, &QAction::triggered, m_view, &ArticleView::resetTextSize);
    connect(m_actions->themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        const auto theme = static_cast<PageTheme>(action->data().toInt());
        m_view->setPageTheme(theme);
        Session::Page page = m_session.page();
        page.theme = theme;
        m_session.setPage(page);
    });
    connect(m_actions->library, &QAction::toggled, m_library, &QWidget::setVisible);
    connect(m_actions->inspector, &QAction::toggled, m_inspector, &QWidget::setVisible);
    connect(m_actions->onlyText, &QAction::triggered, m_folds, &PanelFolds::setOnlyText);
    connect(m_folds, &PanelFolds::onlyTextChanged, this, &MainWindow::showOnlyText);
    connect(m_actions->fullScreen, &QAction::toggled, this, &MainWindow::showFullScreen);
}

void MainWindow::connectDesk()
{
    connect(&m_desk, &Desk::articleOpened, this, &MainWindow::showArticle);
    connect(&m_desk, &Desk::articleClosed, this, &MainWindow::leaveArticle);
    connect(&m_desk, &Desk::markersChanged, this, &MainWindow::showFigures);
    connect(&m_desk, &Desk::importNoted, this, &MainWindow::showImportNote);
    connect(&m_desk, &Desk::saved, m_messages, &MessageBar::leaveError);
    connect(&m_desk, &Desk::failed, this, &MainWindow::showError);

    connect(m_exporter, &Exporter::progressed, m_progress, &QProgressBar::setValue);
    connect(m_cancelExport, &QToolButton::clicked, m_exporter, &Exporter::cancel);
    connect(m_exporter, &Exporter::finished, this, &MainWindow::showExported);
    connect(m_exporter, &Exporter::failed, this, &MainWindow::showError);
    for (QWidget *const widget :
         {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancelExport)}) {
        connect(m_exporter, &Exporter::finished, widget, &QWidget::hide);
        connect(m_exporter, &Exporter::failed, widget, &QWidget::hide);
    }
}

void MainWindow::connectPanels()
{
    connect(m_view, &ArticleView::markerFocused, m_markers, &MarkersPanel::focusMarker);
    connect(m_markers, &MarkersPanel::markerChosen, m_view, &ArticleView::showMarker);
    connect(m_view, &ArticleView::markAttended, m_markers, &MarkersPanel::lightUp);
    connect(m_markers, &MarkersPanel::markerPointedAt, m_view, &ArticleView::outlineFromPanel);
    connect(m_markers, &MarkersPanel::cardRequested, this, &MainWindow::showCard);
    connect(m_view, &ArticlePage::columnMoved, this, [this] {
        m_facts->setColumn(m_view->textColumn().left(), m_view->textColumn().right() + 1);
    });
    connect(m_view, &ArticleView::annotationFocused, m_annotations,
            &AnnotationsPanel::focusAnnotation);
    connect(m_annotations, &AnnotationsPanel::annotationPointedAt, m_view,
            &ArticleView::outlineFromPanel);
    connect(m_annotations, &AnnotationsPanel::annotationChosen, m_view,
            &ArticleView::showAnnotation);
    connect(m_annotations, &AnnotationsPanel::removalRequested, this,
            &MainWindow::removeAnnotation);
    connect(m_annotations, &AnnotationsPanel::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &ArticleView::memoRequested, this, [this](const AnnotationId &id) {
        showInspector(1);
        m_annotations->editMemo(id);
    });
    connect(m_view, &QTextEdit::selectionChanged, this,
            [this] { m_annotations->setSelection(m_view->selectedSpan()); });
    connect(m_view, &ArticleView::statusMessage, this, &MainWindow::showStatusMessage);
    connect(m_view, &ArticleView::changeMade, this, &MainWindow::showChange);
    connect(m_messages, &MessageBar::covered, m_view, &ArticleView::setCovered);

    connect(m_library, &LibraryPanel::articleChosen, this, &MainWindow::openArticle);
    connect(m_library, &LibraryPanel::removalRequested, this, &MainWindow::removeArticle);
    connect(m_library, &LibraryPanel::exportRequested, this, &MainWindow::exportArticle);
    connect(m_library, &LibraryPanel::failed, this, &MainWindow::showError);
    connect(m_welcome, &WelcomePage::fileChosen, this, &MainWindow::openFile);
}

void MainWindow::offerRulePacks(RulePacks &packs)
{
    m_actions->rulePacks->setVisible(true);
    connect(m_actions->rulePacks, &QAction::triggered, this, [this, &packs] {
        auto *dialog = findChild<RulePacksDialog *>();
        if (dialog == nullptr) {
            dialog = new RulePacksDialog(packs, m_desk, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
        }
        dialog->show();
        dialog->raise();
        dialog->activateWindow();
    });
    for (const ShelvedPack &pack : packs.packs()) {
        if (pack.isOn && pack.broken) {
            warn(tr("The rule pack %1 is left out. %2").arg(pack.name, errorText(*pack.broken)));
            return; // the dialog names the others
        }
    }
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_findField && event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool everywhere = key->modifiers().testFlag(Qt::ControlModifier);
        if (enter && (everywhere || !m_desk.article())) {
            m_actions->library->setChecked(true);
            m_library->search(m_findField->text());
            return true;
        }
        if (enter) {
            m_findBar->search(m_findField->text());
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_findField->clear();
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace slantlight::ui
