// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/exportdialog.h"

#include "ui/look/windowstyle.h"
#include "ui/sharing/exportpreview.h"
#include "ui/sharing/filtertree.h"
#include "ui/sharing/layoutform.h"
#include "ui/words/exportwords.h"
#include "ui/words/listing.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

using Many = ExportFormatFacts::Many;

/// From which marks on they go out.
struct Strength
{
    Severity severity;
    double weight;
};

constexpr std::array strengths{
    Strength{Severity::Strong, markWeight},
    Strength{Severity::Weak, markWeight},
    Strength{Severity::Note, markWeight},
    Strength{Severity::Note, leastShownWeight},
};

int strengthOf(const MarkerFilter &filter)
{
    if (filter.leastWeight < markWeight) {
        return 3;
    }
    return filter.leastSeverity == Severity::Strong ? 0
           : filter.leastSeverity == Severity::Weak ? 1
                                                    : 2;
}

constexpr int columnWidth = 340; ///< of what is chosen, in pixels

} // namespace

ExportDialog::ExportDialog(ExportSubject subject, const ExportOptions &options, QWidget *parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_format(new QComboBox(this))
    , m_meaning(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_contentsPage(new QWidget(this))
    , m_strength(new QComboBox(m_contentsPage))
    , m_contents(new FilterTree(m_contentsPage))
    , m_layout(new LayoutForm(this))
    , m_preview(new ExportPreview(this))
    , m_size(new QLabel(this))
    , m_export(nullptr)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(m_subject.articles > 1 ? tr("Export %n articles", nullptr, m_subject.articles)
                                          : tr("Export"));
    setStyleSheet(windowStyleSheet(QGuiApplication::palette()));
    build();
    m_layout->setOptions(options);
    m_strength->setCurrentIndex(strengthOf(options.filter.markers));
    offerContents(options.filter);
    addFormats(options.format);
    turnToFormat();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::turnToFormat);
    connect(m_strength, &QComboBox::currentIndexChanged, this, [this] {
        offerContents(this->options().filter);
        showPreview();
    });
    connect(m_contents, &FilterTree::changed, this, &ExportDialog::showPreview);
    connect(m_layout, &LayoutForm::changed, this, &ExportDialog::showPreview);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build()
{
    m_meaning->setWordWrap(true);
    m_meaning->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_meaning->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_format->setObjectName(u"exportFormat"_s);
    auto *const formatLabel = new QLabel(tr("F&ormat:"), this);
    formatLabel->setBuddy(m_format);

    m_strength->setObjectName(u"exportStrength"_s);
    m_strength->addItems({tr("Strong marks only"), tr("Strong and weak marks"), tr("All marks"),
                          tr("All marks, and candidates")});
    m_strength->setAccessibleName(tr("Strength of the marks"));
    auto *const contents = new QVBoxLayout(m_contentsPage);
    contents->setContentsMargins(0, 8, 0, 0);
    contents->addWidget(m_strength);
    contents->addWidget(m_contents, 1);
    auto *const layoutPage = new QWidget(this);
    auto *const layoutColumn = new QVBoxLayout(layoutPage);
    layoutColumn->setContentsMargins(0, 0, 0, 0);
    layoutColumn->addWidget(m_layout);
    layoutColumn->addStretch();
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_contentsPage, tr("&Contents"));
    m_tabs->addTab(layoutPage, tr("Layo&ut"));

    auto *const column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto *const choices = new QVBoxLayout(column);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->addWidget(formatLabel);
    choices->addWidget(m_format);
    choices->addWidget(m_meaning);
    choices->addSpacing(4);
    choices->addWidget(m_tabs, 1);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT chosen();
    });
    auto *const top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(column);
    top->addWidget(m_preview, 1);
    auto *const bottom = new QHBoxLayout;
    bottom->addWidget(m_size, 1);
    bottom->addWidget(buttons);
    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(top, 1);
    layout->addLayout(bottom);
    resize(960, 680);
}

void ExportDialog::addFormats(ExportFormat format)
{
    for (const ExportFormatFacts &facts : exportFormats()) {
        const bool isThere =
            facts.many != Many::None
            && (facts.format != ExportFormat::OriginalPdf || m_subject.hasOriginal);
        if (isThere) {
            m_format->addItem(exportFormatName(facts.format), static_cast<int>(facts.format));
        }
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(static_cast<int>(format))));
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_format->currentData().toInt());
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.format = format();
    options.filter = m_contents->filter();
    const auto &strength = strengths.at(static_cast<std::size_t>(m_strength->currentIndex()));
    // What the slider on the page leaves out stays out, unless one asks for something else.
    if (strengthOf(options.filter.markers) != m_strength->currentIndex()) {
        options.filter.markers.leastWeight = strength.weight;
    }
    options.filter.markers.leastSeverity = strength.severity;
    m_layout->read(options);
    return options;
}

void ExportDialog::turnToFormat()
{
    m_meaning->setText(exportFormatMeaning(format()));
    m_tabs->setTabEnabled(1, m_layout->turnTo(format()));
    const bool isBare = format() == ExportFormat::Text;
    m_tabs->setTabEnabled(0, !isBare);
    showPreview();
}

void ExportDialog::offerContents(const ExportFilter &filter)
{
    m_contents->offer(m_subject.sample && m_subject.articles == 1 ? &m_subject.sample->review
                                                                  : nullptr,
                      m_subject.context, filter);
}

void ExportDialog::setSample(std::shared_ptr<const ExportItem> sample)
{
    m_subject.sample = std::move(sample);
    offerContents(options().filter);
    showPreview();
}

void ExportDialog::showPreview()
{
    m_preview->show(m_subject.sample, m_subject.context, options());
    tellSize();
}

void ExportDialog::tellSize()
{
    if (!m_subject.sample) {
        m_size->clear();
        return;
    }
    const Outgoing outgoing = outgoingOf(*m_subject.sample, options().filter);
    const auto marks = static_cast<int>(outgoing.shown.markers.size());
    const auto annotations =
        static_cast<int>(outgoing.shown.annotations.size() + outgoing.shown.orphans.size());
    const QString counts =
        listed({tr("%n mark(s)", nullptr, marks), tr("%n annotation(s)", nullptr, annotations)});
    //: %1 is what the first of several articles has.
    m_size->setText(m_subject.articles > 1 ? tr("In the first article: %1").arg(counts) : counts);
}

} // namespace slantlight::ui
