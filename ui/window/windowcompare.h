// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/review/comparison.h"
#include "ui/compare/compareview.h"
#include "ui/compare/comparing.h"
#include "ui/window/suspendedactions.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QMainWindow;

namespace slantlight::ui {

class Actions;
class ArticleView;
class Desk;
class LibraryPanel;
class Session;
class WindowColumns;
class WindowMessages;
class WindowOpening;
class WindowPages;
class WorkProgress;

/// The comparison in the window: the ways to it, how far it is, its page, and the way back.
///
/// It takes all the width; what acts on the open article is off meanwhile. Once it was left it
/// stays as it was until there is another one.
class WindowCompare : public QObject
{
    Q_OBJECT

public:
    /// What the comparison has to do with; all are borrowed.
    struct Neighbours
    {
        Desk &desk;
        Session &session;
        const Actions &actions;
        ArticleView &article;
        WindowPages &pages;
        WindowColumns &columns;
        WindowMessages &messages;
        WindowOpening &opening;
        LibraryPanel &library;
        QWidget &find; ///< the field of the toolbar
    };
    WindowCompare(const Neighbours &neighbours, QMainWindow &window);

    [[nodiscard]] bool isShown() const;
    [[nodiscard]] CompareView &view() const { return *m_view; }
    /// Compares what @p request names; the comparison is shown once it is there.
    void start(const CompareRequest &request);
    /// Shows two versions of an article.
    void showVersions(const std::shared_ptr<const Comparison> &comparison);
    void cancel() { m_comparing.cancel(); }
    void keepLook(); ///< for the next start

Q_SIGNALS:
    void leftForStart(); ///< there is no article to go back to

private:
    /// Tells, and says, that a comparison would show what an exercise hides.
    [[nodiscard]] bool refuses();
    void connectWays();
    void connectView();
    void follow(); ///< what of the actions can be done
    void ask(std::shared_ptr<const Article> article);
    void askFile(const ComparedSource &first);
    void askAddress(const ComparedSource &first);
    void askWhich(const std::shared_ptr<const SourceArticles> &source, CompareRequest request,
                  bool isFirst);
    void compareLibrary(const ArticleId &first, const ArticleId &second);
    void compareSamples();
    [[nodiscard]] ComparedSource sourceOf(const ArticleId &id) const;
    void showStep(ComparingStep step);
    void show(const std::shared_ptr<const ComparedArticles> &both);
    void enter();
    void leave();
    void followPage();
    void openSide(PageSide side);
    void chooseFile(ComparisonFormat format);

    Neighbours m_near;
    QMainWindow &m_window;
    Comparing m_comparing;
    CompareView *m_view;
    WorkProgress *m_progress;
    SuspendedActions m_suspended;
    Latest<Result<>> m_writing;
    bool m_isShown = false;
    QString m_titleBefore; ///< of the window
};

} // namespace slantlight::ui
