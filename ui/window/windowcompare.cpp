// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowcompare.h"

#include "core/article/pageaddress.h"
#include "core/review/shipped.h"
#include "core/storage/library.h"
#include "core/storage/savefile.h"
#include "ui/compare/comparepages.h"
#include "ui/compare/comparewithdialog.h"
#include "ui/desk/desk.h"
#include "ui/library/librarypanel.h"
#include "ui/reader/articleview.h"
#include "ui/window/actions.h"
#include "ui/window/articlechooser.h"
#include "ui/window/exporter.h"
#include "ui/window/openaddressdialog.h"
#include "ui/window/session.h"
#include "ui/window/windowcolumns.h"
#include "ui/window/windowmessages.h"
#include "ui/window/windowopening.h"
#include "ui/window/windowpages.h"
#include "ui/window/workprogress.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMainWindow>
#include <QStandardPaths>
#include <QStatusBar>
#include <QThreadPool>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

QString homeFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo::exists(documents) ? documents : QDir::homePath();
}

ArticleSource sampleOf(QStringView name)
{
    QFile file(shippedPath(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    return FromText{.text = isOpen ? QString::fromUtf8(file.readAll()) : QString(),
                    .format = SourceFormat::Markdown,
                    .isShipped = true};
}

} // namespace

WindowCompare::WindowCompare(const Neighbours &neighbours, QMainWindow &window)
    : QObject(&window)
    , m_near(neighbours)
    , m_window(window)
    , m_comparing(neighbours.desk.libraryPath())
    , m_view(new CompareView(&neighbours.pages))
    , m_progress(new WorkProgress(tr("Stop comparing"), &window))
    , m_suspended(neighbours.actions, {&neighbours.find},
                  window.statusBar()->findChildren<QWidget *>(u"status"_s))
    , m_writing(*QThreadPool::globalInstance(), *this)
{
    window.statusBar()->addPermanentWidget(m_progress);
    m_progress->hide();
    m_near.pages.addWidget(m_view);
    m_view->restore(m_near.session.comparison());
    connectWays();
    connectView();
    if (const auto &both = m_near.session.compared()) { // of the window before this one
        m_view->show(both, m_near.desk.shownFilter());
    }
    follow();
}

void WindowCompare::connectWays()
{
    const Actions &actions = m_near.actions;
    connect(actions.compare, &QAction::triggered, this, [this] { ask(m_near.desk.article()); });
    connect(actions.compareSamples, &QAction::triggered, this, &WindowCompare::compareSamples);
    connect(actions.comparison, &QAction::triggered, this, &WindowCompare::enter);
    connect(&m_near.library, &LibraryPanel::comparisonRequested, this,
            &WindowCompare::compareLibrary);
    connect(&m_near.desk, &Desk::articleOpened, this, &WindowCompare::follow);
    connect(&m_near.desk, &Desk::articleClosed, this, &WindowCompare::follow);
    connect(&m_comparing, &Comparing::stepped, this, &WindowCompare::showStep);
    connect(&m_comparing, &Comparing::finished, this, &WindowCompare::show);
    connect(&m_comparing, &Comparing::keptArticles, &m_near.desk, &Desk::noteLibraryChange);
    connect(&m_comparing, &Comparing::severalFound, this, &WindowCompare::askWhich);
    connect(&m_comparing, &Comparing::failed, this, [this](const Error &error) {
        m_progress->end();
        m_near.messages.sayError(error);
    });
    connect(m_progress, &WorkProgress::cancelled, this, [this] {
        m_comparing.cancel();
        m_progress->end();
    });
}

void WindowCompare::connectView()
{
    ComparePages &pages = m_view->pages();
    ArticleView &article = m_near.article;
    const auto takeLook = [&pages, &article] {
        pages.setPageTheme(article.pageTheme());
        pages.setTextStyle(article.textStyle());
        pages.setHighlightsShown(article.highlightsShown());
    };
    takeLook();
    connect(&article, &ArticlePage::pageThemeChanged, this, takeLook);
    connect(&article, &ArticlePage::textStyleChanged, this, takeLook);
    connect(&article, &ArticlePage::highlightsShownChanged, this, takeLook);
    connect(&pages, &ComparePages::textStyleChanged, &article, &ArticlePage::setTextStyle);
    connect(&m_near.desk, &Desk::markersChanged, this,
            [this] { m_view->setFilter(m_near.desk.shownFilter()); });
    connect(m_view, &CompareView::left, this, &WindowCompare::leave);
    connect(m_view, &CompareView::openWanted, this, &WindowCompare::openSide);
    connect(m_view, &CompareView::exportWanted, this, &WindowCompare::chooseFile);
    connect(m_view, &CompareView::said, &m_near.messages, &WindowMessages::say);
    connect(&m_near.pages, &QStackedWidget::currentChanged, this, &WindowCompare::followPage);
}

bool WindowCompare::isShown() const
{
    return m_isShown;
}

void WindowCompare::follow()
{
    m_near.actions.compare->setEnabled(m_near.desk.article() != nullptr);
    m_near.actions.comparison->setEnabled(m_view->compared() != nullptr && !m_isShown);
    m_view->setBackText(m_near.desk.article() ? tr("Back to the article") : tr("Back"));
}

void WindowCompare::ask(std::shared_ptr<const Article> article)
{
    if (!article) {
        return;
    }
    auto *const dialog = new CompareWithDialog(m_near.desk, article, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareWithDialog::chosen, this, [this, article](const ArticleId &id) {
        start({.first = article, .second = sourceOf(id)});
    });
    connect(dialog, &CompareWithDialog::fileWanted, this, [this, article] { askFile(article); });
    connect(dialog, &CompareWithDialog::addressWanted, this,
            [this, article] { askAddress(article); });
    dialog->open();
}

void WindowCompare::askFile(const ComparedSource &first)
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Compare with a file"),
                                                      homeFolder(), tr("All files (*)"));
    if (!path.isEmpty()) {
        start({.first = first, .second = ArticleSource(FromFile{path})});
    }
}

void WindowCompare::askAddress(const ComparedSource &first)
{
    auto *const dialog = new OpenAddressDialog({}, m_near.opening.reach(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OpenAddressDialog::chosen, this,
            [this, first](const QString &address, Reach reach) {
                start({.first = first,
                       .second = ArticleSource(FromAddress{.address = address, .reach = reach})});
            });
    dialog->open();
}

void WindowCompare::askWhich(const std::shared_ptr<const SourceArticles> &source,
                             CompareRequest request, bool isFirst)
{
    m_progress->end();
    auto *const chooser = new ArticleChooser(source, &m_window);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &ArticleChooser::chosen, this,
            [this, request = std::move(request),
             isFirst](const std::shared_ptr<const SourceArticles> &from,
                      const std::vector<std::size_t> &indices) {
                CompareRequest chosen = request;
                (isFirst ? chosen.first : chosen.second) =
                    ArticleSource(FromSeveral{from, indices.front()});
                start(chosen);
            });
    chooser->open();
}

ComparedSource WindowCompare::sourceOf(const ArticleId &id) const
{
    const auto open = m_near.desk.article();
    return open && open->id() == id ? ComparedSource(open)
                                    : ComparedSource(ArticleSource(FromLibrary{id}));
}

void WindowCompare::compareLibrary(const ArticleId &first, const ArticleId &second)
{
    if (second.text().isEmpty()) {
        const auto library = Library::openReadOnly(m_near.desk.libraryPath());
        auto article = library ? library->articles().article(first)
                               : Result<Article>(std::unexpected(library.error()));
        if (article) {
            ask(std::make_shared<const Article>(*std::move(article)));
        } else {
            m_near.messages.sayError(article.error());
        }
        return;
    }
    ArticleId a = first;
    ArticleId b = second;
    const auto one = m_near.desk.libraryEntry(a);
    const auto other = m_near.desk.libraryEntry(b);
    // Of two versions the earlier one comes first.
    if (one && other && one->number > other->number && !pageAddress(one->address).isEmpty()
        && pageAddress(one->address) == pageAddress(other->address)) {
        std::swap(a, b);
    }
    start({.first = sourceOf(a), .second = sourceOf(b)});
}

void WindowCompare::compareSamples()
{
    start({.first = sampleOf(u"samples/waterworks-dispatch.md"),
           .second = sampleOf(u"samples/waterworks-herald.md")});
}

bool WindowCompare::refuses()
{
    if (!m_near.desk.exercise().isMarking()) {
        return false;
    }
    m_near.messages.say(tr("A comparison shows the marks that the exercise hides. Reveal its key, "
                           "or leave it, then compare."));
    return true;
}

void WindowCompare::start(const CompareRequest &request)
{
    if (refuses()) {
        return;
    }
    m_progress->begin(tr("Comparing…"));
    m_comparing.start(request, m_near.desk.analyzer());
}

void WindowCompare::showVersions(const std::shared_ptr<const Comparison> &comparison)
{
    start({.first = comparison->before, .second = comparison->after, .as = ComparedAs::Versions});
}

void WindowCompare::showStep(ComparingStep step)
{
    switch (step) {
    case ComparingStep::FirstArticle:
        m_progress->setText(tr("Reading the first article…"));
        break;
    case ComparingStep::SecondArticle:
        m_progress->setText(tr("Reading the second article…"));
        break;
    case ComparingStep::Comparison:
        m_progress->setText(tr("Comparing both articles…"));
        break;
    }
    m_progress->setDone(static_cast<int>(step), 3);
}

void WindowCompare::show(const std::shared_ptr<const ComparedArticles> &both)
{
    m_progress->end();
    m_near.session.setCompared(both);
    enter();
    m_view->show(both, m_near.desk.shownFilter());
    m_view->takeFocus();
    //: The window's title; %1 and %2 are headlines.
    m_window.setWindowTitle(tr("%1 | %2 — Slantlight")
                                .arg(both->first.article->title(), both->second.article->title()));
    follow();
}

void WindowCompare::enter()
{
    if (m_isShown) {
        return;
    }
    m_isShown = true;
    m_titleBefore = m_window.windowTitle();
    if (const auto &both = m_view->compared()) {
        m_window.setWindowTitle(
            tr("%1 | %2 — Slantlight")
                .arg(both->first.article->title(), both->second.article->title()));
    }
    m_view->setStepKeys(m_near.actions.nextHighlight->shortcuts(),
                        m_near.actions.previousHighlight->shortcuts());
    m_view->setBackKeys(m_near.actions.back->shortcuts() + m_near.actions.close->shortcuts());
    m_suspended.suspend(m_near.desk.article());
    m_near.columns.setPutAside(true);
    m_near.pages.setCurrentWidget(m_view);
    m_view->takeFocus();
    follow();
}

void WindowCompare::leave()
{
    if (!m_isShown) {
        return;
    }
    if (m_near.desk.article()) {
        m_window.setWindowTitle(m_titleBefore);
        m_near.pages.showArticle();
        m_near.article.setFocus(Qt::OtherFocusReason);
    } else {
        m_isShown = false; // so that the start page may be shown
        Q_EMIT leftForStart();
        m_isShown = true;
        followPage();
    }
}

// Whatever leads elsewhere: an article that is opened, the way back.
void WindowCompare::followPage()
{
    if (m_isShown && m_near.pages.currentWidget() != m_view) {
        m_isShown = false;
        m_suspended.resume(m_near.desk.article());
        m_near.columns.setPutAside(false);
        follow();
    }
}

void WindowCompare::openSide(PageSide side)
{
    const auto &both = m_view->compared();
    const auto article = side == PageSide::First ? both->first.article : both->second.article;
    const auto open = m_near.desk.article();
    if (open && open->id() == article->id()) {
        leave();
        return;
    }
    m_near.messages.offer(tr("The comparison waits for you."),
                          {.text = tr("Back to the comparison"),
                           .run = [this] { enter(); },
                           .outlivesArticle = true});
    if (m_near.desk.libraryEntry(article->id())) {
        m_near.opening.openFromLibrary(article->id());
        return;
    }
    SourceArticles source;
    source.articles.push_back({.article = *article});
    m_near.opening.openRequest(
        {.source = FromSeveral{std::make_shared<const SourceArticles>(std::move(source)), 0}});
}

void WindowCompare::chooseFile(ComparisonFormat format)
{
    const auto both = m_view->compared();
    const QString filter = format == ComparisonFormat::Html   ? tr("HTML (*.html)")
                           : format == ComparisonFormat::Text ? tr("Text (*.txt)")
                                                              : tr("JSON (*.json)");
    //: The beginning of a file's name; %1 is a headline.
    const QString title = tr("Comparison, %1").arg(both->first.article->title());
    const QString name = QFileInfo(suggestedFileName(title, ExportFormat::Html)).completeBaseName()
                         + u'.' + endingOf(format);
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Export the comparison"),
                                                      QDir(homeFolder()).filePath(name), filter);
    if (path.isEmpty()) {
        return;
    }
    m_writing.run(
        [both, format, path, filter = m_near.desk.shownFilter()](const std::stop_token &) {
            return saveFile(comparisonBytes(*both, format, filter), path);
        },
        [this, path](const Result<> &written) {
            if (written) {
                m_near.messages.sayExported(path);
            } else {
                m_near.messages.sayError(written.error());
            }
        });
}

void WindowCompare::keepLook()
{
    m_near.session.setComparison(m_view->look());
}

} // namespace slantlight::ui
