// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/agreementdialog.h"

#include "core/exchange/agreementcsv.h"
#include "core/storage/library.h"
#include "ui/agreement/coderchoices.h"
#include "ui/agreement/differencespage.h"
#include "ui/agreement/figurespage.h"
#include "ui/desk/desk.h"
#include "ui/look/keyboardfocus.h"
#include "ui/look/windowstyle.h"
#include "ui/words/codename.h"
#include "ui/words/errortext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

QString hiddenText()
{
    return AgreementDialog::tr("What other coders said is hidden, and they are not compared.");
}

} // namespace

AgreementDialog::AgreementDialog(Desk &desk, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_desk(desk)
    , m_columns(new QSplitter(this))
    , m_choices(new CoderChoices(this))
    , m_summary(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_figures(new FiguresPage(this))
    , m_differences(new DifferencesPage(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QToolButton(this))
    , m_comparing(m_worker, *this)
{
    setWindowTitle(tr("Agreement of coders"));
    setStyleSheet(windowStyleSheet(QGuiApplication::palette()));
    m_worker.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    m_slow.setSingleShot(true);
    m_slow.setInterval(400);
    build();
    connectParts();
    new KeyboardFocus(*this);
    resize(QSize(1200, 680).boundedTo(screen()->availableSize() - QSize(16, 48)));
}

AgreementDialog::~AgreementDialog()
{
    m_comparing.cancel();
    m_worker.waitForDone();
}

void AgreementDialog::build()
{
    m_summary->setObjectName(u"muted"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_tabs->addTab(m_figures, tr("&Figures"));
    m_tabs->addTab(m_differences, tr("&Differences"));
    m_tabs->setDocumentMode(true);
    m_progress->setAccessibleName(tr("How far the comparison is"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop comparing"));
    m_stop->setObjectName(u"choice"_s);
    endProgress();

    auto *const right = new QWidget(this);
    auto *const rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(12, 0, 0, 0);
    rightColumn->setSpacing(8);
    rightColumn->addWidget(m_summary);
    rightColumn->addWidget(m_tabs, 1);
    m_columns->addWidget(m_choices);
    m_columns->addWidget(right);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({232, 930});

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy the figures"), QDialogButtonBox::ActionRole);
    m_copy->setToolTip(tr("As text with tabs, for a spreadsheet"));
    m_save = buttons->addButton(tr("&Save as a table…"), QDialogButtonBox::ActionRole);
    m_save->setToolTip(tr("All figures, by code and by article, as CSV"));
    for (QAbstractButton *const button : buttons->buttons()) {
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    }
    auto *const last = new QHBoxLayout;
    last->addWidget(m_progress);
    last->addWidget(m_stop);
    last->addStretch(1);
    last->addWidget(buttons);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_columns, 1);
    column->addLayout(last);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void AgreementDialog::connectParts()
{
    connect(m_choices, &CoderChoices::changed, this, [this] {
        m_hasChosen = true;
        compare();
    });
    connect(m_copy, &QPushButton::clicked, this, &AgreementDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &AgreementDialog::saveWanted);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        m_comparing.cancel();
        endProgress();
        m_summary->setText(tr("Stopped. What is shown is what was compared before."));
    });
    connect(m_differences, &DifferencesPage::placeWanted, this,
            [this](const ArticleId &id, TextSpan span) { Q_EMIT placeWanted(id, span, false); });
    connect(m_differences, &DifferencesPage::placeEntered, this,
            [this](const ArticleId &id, TextSpan span) { Q_EMIT placeWanted(id, span, true); });
    connect(m_differences, &DifferencesPage::settled, this, &AgreementDialog::settle);
    connect(m_differences, &DifferencesPage::reopened, this, &AgreementDialog::reopen);
    connect(m_differences, &DifferencesPage::counted, this, [this] {
        const int open = m_differences->unsettled();
        //: A tab; %n is how many differences are not settled.
        m_tabs->setTabText(1,
                           open == 0 ? tr("&Differences") : tr("&Differences (%n)", nullptr, open));
    });
    connect(&m_soon, &QTimer::timeout, this, &AgreementDialog::refresh);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_progress->show();
        m_stop->show();
    });
    for (const auto signal : {&Desk::annotationsChanged, &Desk::markersChanged,
                              &Desk::articleOpened, &Desk::articleClosed, &Desk::libraryChanged}) {
        connect(&m_desk, signal, this, &AgreementDialog::follow);
    }
}

void AgreementDialog::follow()
{
    if (isVisible()) {
        m_soon.start();
    }
}

void AgreementDialog::refresh()
{
    offer();
    compare();
}

void AgreementDialog::offer()
{
    const auto library = Library::openReadOnly(m_desk.libraryPath());
    const auto shares = library ? library->agreement().shares()
                                : Result<std::vector<CoderShare>>(std::unexpected(library.error()));
    const auto owner =
        library ? library->coders().owner() : Result<Coder>(std::unexpected(library.error()));
    const auto codes = library ? library->agreement().codes()
                               : Result<std::vector<CodeId>>(std::unexpected(library.error()));
    if (!shares || !owner || !codes) {
        return; // comparing tells why
    }
    const auto coded = [&shares](const CoderId &coder) {
        return int(std::ranges::count(*shares, coder, &CoderShare::coder));
    };
    CoderOffer offer;
    offer.coders.push_back({.who = CoderId(),
                            //: The owner of the library in a list of coders.
                            .name = owner->name.isEmpty() ? tr("me") : owner->name,
                            .articles = coded({})});
    const bool isBlind = m_desk.exercise().isBlind();
    for (const Coder &coder : isBlind ? std::vector<Coder>() : m_desk.otherCoders()) {
        offer.coders.push_back(
            {.who = coder.id,
             .name = coder.name.isEmpty() ? coder.id.text().first(8) : coder.name,
             .articles = coded(coder.id)});
    }
    //: The rules of the program, in a list of coders.
    offer.coders.push_back({.who = MachineCoder(), .name = tr("the rules")});
    offer.collections = library->collections().collections().value_or(std::vector<Collection>());
    if (const auto article = m_desk.article()) {
        offer.open = article->id();
        offer.openTitle = article->title();
    }
    const Codebook &codebook = m_desk.codebook();
    for (const Code &code : codebook.codes()) {
        if (std::ranges::contains(*codes, code.id) || categoryFromId(code.id.text())) {
            offer.codes.push_back({.id = code.id, .name = codeName(code.id, codebook)});
        }
    }
    for (const CodeId &code : *codes) {
        if (codebook.code(code) == nullptr) {
            offer.codes.push_back({.id = code, .name = codeName(code, codebook)});
        }
    }
    if (!m_hasChosen) {
        CodersRequest request = m_choices->chosen();
        request.coders.clear();
        for (const NamedCoder &coder : offer.coders) {
            if (coder.articles > 0 && request.coders.size() < 2) {
                request.coders.push_back(coder.who);
            }
        }
        if (request.coders.size() < 2) {
            request.coders.push_back(MachineCoder());
        }
        m_choices->choose(request);
    }
    m_choices->offer(offer);
}

void AgreementDialog::compare()
{
    const CodersRequest request = m_choices->chosen();
    const QStringList names = m_choices->names();
    m_comparing.cancel();
    endProgress();
    if (request.coders.size() < 2) {
        m_compared = nullptr;
        m_names.clear();
        m_figures->show(nullptr, {}, m_desk.codebook());
        m_differences->show(nullptr, {}, m_desk.codebook());
        m_summary->setText(tr("Tick two coders or more. The rules can be one of them.")
                           + (m_desk.exercise().isBlind() ? u' ' + hiddenText() : QString()));
        m_copy->setEnabled(false);
        m_save->setEnabled(false);
        return;
    }
    m_slow.start();
    m_progress->setRange(0, 0);
    const auto tell = [this](int done, int all) {
        QMetaObject::invokeMethod(this, [this, done, all] { showProgress(done, all); });
    };
    m_comparing.run(
        [path = m_desk.libraryPath(), analyzer = m_desk.analyzer(), request,
         tell](const std::stop_token &stop) {
            return compareCoders(path, *analyzer, request, tell, stop);
        },
        [this, request, names](const Result<std::shared_ptr<const ComparedCoders>> &compared) {
            take(request, names, compared);
        });
}

void AgreementDialog::take(const CodersRequest &request, const QStringList &names,
                           const Result<std::shared_ptr<const ComparedCoders>> &compared)
{
    endProgress();
    if (!compared) {
        m_summary->setText(errorText(compared.error()));
        return;
    }
    m_compared = *compared;
    m_names = names;
    m_figures->show(m_compared, names, m_desk.codebook());
    m_differences->show(m_compared, names, m_desk.codebook());
    m_differences->setSettling(!m_desk.isLibraryReadOnly());
    const AgreementReport &report = m_compared->report;
    QStringList told;
    if (report.articles.empty()) {
        told += tr("These coders have no article in common. Each has to annotate the same one; or "
                   "blank articles are counted.");
    } else {
        told += tr("%n article(s) compared.", nullptr, int(report.articles.size()));
    }
    if (report.leftOut > 0) {
        told += tr("%n article(s) left out, which fewer than two of them have coded.", nullptr,
                   report.leftOut);
    }
    if (report.unplaced > 0) {
        told += tr("%n annotation(s) left out, whose place is lost or in doubt.", nullptr,
                   report.unplaced);
    }
    if (m_desk.exercise().isBlind()) {
        told += hiddenText();
    }
    if (!report.damaged.empty()) {
        told += errorText(report.damaged.front());
    }
    Q_UNUSED(request)
    m_summary->setText(told.join(u' '));
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
}

void AgreementDialog::showProgress(int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
}

void AgreementDialog::endProgress()
{
    m_slow.stop();
    m_progress->hide();
    m_stop->hide();
}

void AgreementDialog::settle(const Settling &settling)
{
    if (m_desk.exercise().isMarking()) {
        return;
    }
    const QString words = settling.difference.span().in(settling.text).toString().simplified();
    //: Undo command: somebody decided which of two coders' readings of a place holds.
    m_desk.perform(
        QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Settle a difference"), words,
        [&settling](Library &library) { return ui::settle(library, settling); }, settling.article);
    m_soon.start();
}

void AgreementDialog::reopen(const ArticleId &article, const QString &sides)
{
    //: Undo command: a difference of two coders counts as not decided again.
    m_desk.perform(
        QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Open a difference again"), {},
        [&](Library &library) { return library.agreement().reopen(article, sides); }, article);
    m_soon.start();
}

QString AgreementDialog::summary() const
{
    return m_summary->text();
}

QByteArray AgreementDialog::csv() const
{
    return m_compared ? agreementToCsv(m_compared->report, m_names) : QByteArray();
}

void AgreementDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_figures->tabbed());
}

AgreementDialog::Layout AgreementDialog::layoutState() const
{
    return {.geometry = saveGeometry(),
            .columns = m_columns->saveState(),
            .request = m_choices->chosen(),
            .hasRequest = m_hasChosen,
            .tab = m_tabs->currentIndex()};
}

void AgreementDialog::restoreLayout(const Layout &layout)
{
    if (!layout.geometry.isEmpty()) {
        restoreGeometry(layout.geometry);
        m_columns->restoreState(layout.columns);
    }
    m_hasChosen = layout.hasRequest && layout.request.coders.size() >= 2;
    if (layout.hasRequest) {
        m_choices->choose(layout.request);
    }
    m_tabs->setCurrentIndex(layout.tab);
}

void AgreementDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    refresh();
    m_choices->coders().setFocus(Qt::OtherFocusReason);
}

void AgreementDialog::hideEvent(QHideEvent *event)
{
    m_soon.stop();
    m_comparing.cancel();
    endProgress();
    QDialog::hideEvent(event);
}

} // namespace slantlight::ui
