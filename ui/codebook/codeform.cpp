// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/codeform.h"

#include "ui/look/codesample.h"
#include "ui/look/windowstyle.h"
#include "ui/render/palette.h"
#include "ui/words/codename.h"
#include "ui/words/linename.h"

#include <QColorDialog>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slantlight::ui {

namespace {

/// Hues that differ by more than their lightness, for those who see few of them (after Okabe and
/// Ito 2008, Color Universal Design).
constexpr std::array<QStringView, 10> offeredColours{u"#b23a48", u"#d55e00", u"#b07d00", u"#5f8a00",
                                                     u"#00805e", u"#00799c", u"#0055b3", u"#5a4fcf",
                                                     u"#9a3fa0", u"#6b5b4f"};
const QString otherColour = u"other"_s;

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString words = line.simplified(); !words.isEmpty()) {
            lines += words;
        }
    }
    return lines;
}

QIcon patch(const QColor &colour)
{
    QPixmap pixels(codeSampleSize);
    pixels.fill(colour);
    return pixels;
}

/// Puts @p text into @p field, unless that would only move the caret.
void put(QPlainTextEdit &field, const QString &text)
{
    if (field.toPlainText() != text) {
        const QSignalBlocker quiet(&field);
        field.setPlainText(text);
    }
}

void put(QLineEdit &field, const QString &text)
{
    if (field.text() != text) {
        field.setText(text);
        field.setCursorPosition(0); // a long one is read from its beginning
    }
}

} // namespace

CodeForm::CodeForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_source(new QLineEdit(this))
    , m_parent(new QComboBox(this))
    , m_digit(new QComboBox(this))
    , m_colour(new QComboBox(this))
    , m_line(new QComboBox(this))
{
    auto *const rows = new QFormLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->setVerticalSpacing(8);
    const auto addRow = [rows](const QString &name, QWidget *field) {
        rows->addRow(name, field);
        field->setAccessibleName(name);
    };
    addRow(tr("Name"), m_name);
    m_meaning = addText(*rows, tr("Meaning"), tr("What a passage with this code has"), 3);
    m_when = addText(*rows, tr("Use when"), tr("What has to be there"), 2);
    m_not = addText(*rows, tr("Not when"), tr("What looks like it, and is something else"), 2);
    m_examples = addText(*rows, tr("Examples"), tr("One passage on each line"), 3);
    m_counterexamples =
        addText(*rows, tr("Counter-examples"), tr("Passages that look so; one on each line"), 2);
    addRow(tr("Source"), m_source);
    m_source->setPlaceholderText(tr("Author, year, title"));
    addRow(tr("Stands under"), m_parent);
    addRow(tr("Digit"), m_digit);
    addRow(tr("Colour"), m_colour);
    addRow(tr("Line"), m_line);
    m_colour->setIconSize(codeSampleSize);
    m_line->setIconSize(codeSampleSize);
    m_digit->addItem(tr("none"));
    for (int digit = 1; digit <= 9; ++digit) {
        m_digit->addItem(QString::number(digit));
    }

    m_pause.setSingleShot(true);
    m_pause.setInterval(700ms);
    m_longest.setSingleShot(true);
    m_longest.setInterval(1500ms);
    connect(&m_pause, &QTimer::timeout, this, &CodeForm::flush);
    connect(&m_longest, &QTimer::timeout, this, &CodeForm::flush);
    for (QLineEdit *const field : {m_name, m_source}) {
        connect(field, &QLineEdit::textEdited, this, &CodeForm::keepTyped);
        connect(field, &QLineEdit::editingFinished, this, &CodeForm::flush);
    }
    for (QComboBox *const field : {m_parent, m_digit, m_colour, m_line}) {
        connect(field, &QComboBox::activated, this, &CodeForm::flush);
    }
    connect(m_colour, &QComboBox::activated, this, [this] {
        if (m_colour->currentData() == otherColour) {
            const QColor colour = QColorDialog::getColor(QColor(m_shown.colour), this);
            Code code = m_shown;
            if (colour.isValid()) {
                code.colour = colour.name();
                Q_EMIT edited(code);
            }
            fillLooks(code);
        }
    });
}

QPlainTextEdit *CodeForm::addText(QFormLayout &rows, const QString &name, const QString &hint,
                                  int lines)
{
    auto *const field = new QPlainTextEdit(this);
    field->setTabChangesFocus(true);
    field->setPlaceholderText(hint);
    field->setAccessibleName(name);
    constexpr int frame = 14;
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + frame);
    field->installEventFilter(this);
    connect(field, &QPlainTextEdit::textChanged, this, &CodeForm::keepTyped);
    rows.addRow(name, field);
    return field;
}

void CodeForm::show(const Code &code, const Codebook &codebook, bool isOwn)
{
    const bool isSame = code.id == m_shown.id;
    const Code typed = isSame ? written() : Code();
    const Code before = std::exchange(m_shown, code);
    m_isOwn = isOwn;
    const auto keeps = [&](auto member) {
        return isSame && typed.*member != before.*member;
    };
    m_name->setReadOnly(!isOwn);
    m_meaning->setReadOnly(!isOwn);
    if (!keeps(&Code::name)) {
        put(*m_name, codeName(code.id, code.name));
    }
    if (!keeps(&Code::definition)) {
        const auto category = categoryFromId(code.id.text());
        put(*m_meaning, category && !isOwn ? categoryMeaning(*category) : code.definition);
    }
    if (!keeps(&Code::useWhen)) {
        put(*m_when, code.useWhen);
    }
    if (!keeps(&Code::notWhen)) {
        put(*m_not, code.notWhen);
    }
    if (!keeps(&Code::examples)) {
        put(*m_examples, code.examples.join(u'\n'));
    }
    if (!keeps(&Code::counterexamples)) {
        put(*m_counterexamples, code.counterexamples.join(u'\n'));
    }
    if (!keeps(&Code::source)) {
        put(*m_source, code.source);
    }
    m_digit->setCurrentIndex(code.key.value_or(0));
    fillParents(code, codebook);
    fillLooks(code);
}

void CodeForm::fillParents(const Code &code, const Codebook &codebook)
{
    m_parent->clear();
    m_parent->addItem(tr("nothing"), QString());
    for (const Code &each : codebook.codes()) {
        if (!codebook.isUnder(each.id, code.id)) {
            m_parent->addItem(codeName(each.id, each.name), each.id.text());
        }
    }
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(code.parent.text())));
}

void CodeForm::fillLooks(const Code &code)
{
    const Palette colours = Palette::load(isDark(palette()) ? PageTheme::Dark : PageTheme::Light);
    m_colour->clear();
    //: A colour, or a style of line: the one that a code has without anybody choosing.
    const QString usual = tr("as usual");
    m_colour->addItem(patch(colours.hue(code.id)), usual, QString());
    for (const QStringView each : offeredColours) {
        const CodeLook look{.colour = QColor::fromString(each).rgb(), .line = {}};
        m_colour->addItem(patch(colours.hue(code.id, look)), each.toString(), each.toString());
    }
    if (!code.colour.isEmpty() && m_colour->findData(code.colour) < 0) {
        m_colour->addItem(patch(colours.hue(code.id, lookOf(&code))), code.colour, code.colour);
    }
    m_colour->addItem(tr("Other…"), otherColour);
    m_colour->setCurrentIndex(m_colour->findData(code.colour));

    const auto sample = [&](std::optional<LineStyle> line) {
        return codeSample(code.id, colours, {.colour = lookOf(&code).colour, .line = line});
    };
    m_line->clear();
    m_line->addItem(sample({}), usual, QString());
    for (const LineStyle style : allLineStyles) {
        m_line->addItem(sample(style), lineName(style), lineStyleId(style).toString());
    }
    m_line->setCurrentIndex(code.line ? m_line->findData(lineStyleId(*code.line).toString()) : 0);
}

void CodeForm::beginNaming()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void CodeForm::keepTyped()
{
    m_pause.start();
    if (!m_longest.isActive()) {
        m_longest.start();
    }
}

Code CodeForm::written() const
{
    Code code = m_shown;
    if (m_isOwn) {
        if (const QString name = m_name->text().simplified(); !name.isEmpty()) {
            code.name = name;
        }
        code.definition = m_meaning->toPlainText().trimmed();
    }
    code.useWhen = m_when->toPlainText().trimmed();
    code.notWhen = m_not->toPlainText().trimmed();
    code.examples = linesOf(m_examples->toPlainText());
    code.counterexamples = linesOf(m_counterexamples->toPlainText());
    code.source = m_source->text().simplified();
    code.parent = CodeId(m_parent->currentData().toString());
    code.key = m_digit->currentIndex() == 0 ? std::nullopt : std::optional(m_digit->currentIndex());
    if (const QString colour = m_colour->currentData().toString(); colour != otherColour) {
        code.colour = colour;
    }
    code.line = lineStyleFromId(m_line->currentData().toString());
    return code;
}

void CodeForm::flush()
{
    m_pause.stop();
    m_longest.stop();
    if (m_shown.id.text().isEmpty()) {
        return;
    }
    if (const Code code = written(); code != m_shown) {
        Q_EMIT edited(code);
    }
}

bool CodeForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        flush();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace slantlight::ui
