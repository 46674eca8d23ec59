// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/layoutform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

enum Page : int { PdfPage, TablePage, ProjectPage, NoPage };

template <typename Value>
void choose(QComboBox *box, Value value)
{
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(std::to_underlying(value)))));
}

template <typename Value>
Value chosen(const QComboBox *box)
{
    return static_cast<Value>(box->currentData().toInt());
}

QFormLayout *formOf(QWidget *page)
{
    auto *const form = new QFormLayout(page);
    form->setContentsMargins(0, 8, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

} // namespace

LayoutForm::LayoutForm(QWidget *parent)
    : QStackedWidget(parent)
{
    buildPdf();
    buildTable();
    buildProject();
    addWidget(new QWidget(this));
}

QComboBox *LayoutForm::addChoice(QFormLayout *form, const QString &label)
{
    auto *const box = new QComboBox(form->parentWidget());
    form->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &LayoutForm::changed);
    return box;
}

QCheckBox *LayoutForm::addCheck(QFormLayout *form, const QString &text)
{
    auto *const box = new QCheckBox(text, form->parentWidget());
    form->addRow(box);
    connect(box, &QCheckBox::toggled, this, &LayoutForm::changed);
    return box;
}

void LayoutForm::buildPdf()
{
    auto *const page = new QWidget(this);
    QFormLayout *const form = formOf(page);
    m_paper = addChoice(form, tr("&Paper:"));
    m_paper->addItem(tr("A4"), static_cast<int>(PaperSize::A4));
    m_paper->addItem(tr("A5"), static_cast<int>(PaperSize::A5));
    m_paper->addItem(tr("Letter"), static_cast<int>(PaperSize::Letter));
    m_paper->addItem(tr("Legal"), static_cast<int>(PaperSize::Legal));
    m_margins = addChoice(form, tr("&Margins:"));
    m_margins->addItem(tr("Narrow"), static_cast<int>(PaperMargins::Narrow));
    m_margins->addItem(tr("Usual"), static_cast<int>(PaperMargins::Usual));
    m_margins->addItem(tr("Wide"), static_cast<int>(PaperMargins::Wide));
    m_size = new QDoubleSpinBox(page);
    m_size->setRange(PdfOptions::leastSize, PdfOptions::greatestSize);
    m_size->setSingleStep(0.5);
    m_size->setDecimals(1);
    //: Unit of the size of type: points.
    m_size->setSuffix(tr(" pt"));
    form->addRow(tr("Si&ze of type:"), m_size);
    connect(m_size, &QDoubleSpinBox::valueChanged, this, &LayoutForm::changed);
    m_usualTypeface = new QCheckBox(tr("The usual &typeface"), page);
    form->addRow(m_usualTypeface);
    m_typeface = new QFontComboBox(page);
    m_typeface->setAccessibleName(tr("Typeface"));
    form->addRow(tr("Type&face:"), m_typeface);
    connect(m_usualTypeface, &QCheckBox::toggled, this, [this, form](bool isUsual) {
        form->setRowVisible(m_typeface, !isUsual);
        Q_EMIT changed();
    });
    connect(m_typeface, &QFontComboBox::currentFontChanged, this, &LayoutForm::changed);
    m_memos = addChoice(form, tr("Memo&s:"));
    m_memos->addItem(tr("Numbered notes after the text"), static_cast<int>(MemoPlace::Notes));
    m_memos->addItem(tr("In the margin"), static_cast<int>(MemoPlace::Margin));
    m_memos->addItem(tr("Only where a viewer shows them"),
                     static_cast<int>(MemoPlace::Annotations));
    m_legend = addCheck(form, tr("&Legend: colours, lines and counts"));
    m_profile = addCheck(form, tr("A page with the article’s fi&gures"));
    m_sources = addCheck(form, tr("A page on &who is quoted"));
    addWidget(page);
}

void LayoutForm::buildTable()
{
    auto *const page = new QWidget(this);
    QFormLayout *const form = formOf(page);
    m_separator = addChoice(form, tr("&Fields are parted by:"));
    m_separator->addItem(tr("Commas"), u","_s);
    m_separator->addItem(tr("Semicolons"), u";"_s);
    m_mark = addCheck(form, tr("Begin with a &byte order mark, as Excel wants it"));
    addWidget(page);
}

void LayoutForm::buildProject()
{
    auto *const page = new QWidget(this);
    QFormLayout *const form = formOf(page);
    m_dialect = addChoice(form, tr("&For:"));
    m_dialect->addItem(tr("ATLAS.ti, NVivo, QualCoder and others"),
                       static_cast<int>(QdaDialect::Others));
    m_dialect->addItem(tr("MAXQDA"), static_cast<int>(QdaDialect::MaxQda));
    auto *const why =
        new QLabel(tr("MAXQDA counts a line break as two characters, others as one."), page);
    why->setWordWrap(true);
    form->addRow(why);
    addWidget(page);
}

void LayoutForm::setOptions(const ExportOptions &options)
{
    const PdfOptions pdf = options.pdf;
    choose(m_paper, pdf.paper);
    choose(m_margins, pdf.margins);
    choose(m_memos, pdf.memos);
    m_size->setValue(pdf.size);
    if (!pdf.family.isEmpty()) {
        m_typeface->setCurrentFont(QFont(pdf.family));
    }
    m_usualTypeface->setChecked(!pdf.family.isEmpty()); // so that it tells in any case
    m_usualTypeface->setChecked(pdf.family.isEmpty());
    m_legend->setChecked(pdf.hasLegend);
    m_profile->setChecked(pdf.hasProfile);
    m_sources->setChecked(pdf.hasSources);
    m_separator->setCurrentIndex(options.csv.separator == ';' ? 1 : 0);
    m_mark->setChecked(options.csv.hasMark);
    choose(m_dialect, options.dialect);
}

void LayoutForm::read(ExportOptions &options) const
{
    options.pdf = {.paper = chosen<PaperSize>(m_paper),
                   .margins = chosen<PaperMargins>(m_margins),
                   .family = m_usualTypeface->isChecked() ? QString()
                                                          : m_typeface->currentFont().family(),
                   .size = m_size->value(),
                   .memos = chosen<MemoPlace>(m_memos),
                   .hasLegend = m_legend->isChecked(),
                   .hasProfile = m_profile->isChecked(),
                   .hasSources = m_sources->isChecked()};
    options.csv = {.hasMark = m_mark->isChecked(),
                   .separator = m_separator->currentIndex() == 1 ? ';' : ','};
    options.dialect = chosen<QdaDialect>(m_dialect);
}

bool LayoutForm::turnTo(ExportFormat format)
{
    Page page = NoPage;
    if (format == ExportFormat::Pdf) {
        page = PdfPage;
    } else if (format == ExportFormat::Csv || format == ExportFormat::CodebookCsv) {
        page = TablePage;
    } else if (format == ExportFormat::Qdpx) {
        page = ProjectPage;
    }
    setCurrentIndex(page);
    return page != NoPage;
}

} // namespace slantlight::ui
