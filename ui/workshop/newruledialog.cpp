// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/newruledialog.h"

#include "ui/look/codepicker.h"
#include "ui/look/codesample.h"
#include "ui/look/windowstyle.h"
#include "ui/render/palette.h"
#include "ui/words/codename.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

Palette windowPalette(const QWidget &widget)
{
    return Palette::load(isDark(widget.palette()) ? PageTheme::Dark : PageTheme::Light);
}

} // namespace

NewRuleDialog::NewRuleDialog(std::shared_ptr<const Analyzer> analyzer,
                             std::shared_ptr<const Reading> reading, TokenRange range,
                             QWidget *parent)
    : QDialog(parent)
    , m_analyzer(std::move(analyzer))
    , m_reading(std::move(reading))
    , m_range(range)
    , m_categoryButton(new QToolButton(this))
    , m_picker(new CodePicker(this))
    , m_id(new QLineEdit(this))
    , m_fault(makeText({}, this))
    , m_message(new QLineEdit(this))
    , m_cite(new QLineEdit(this))
    , m_choices(new QButtonGroup(this))
    , m_make(new QPushButton(tr("&Write the rule"), this))
{
    setWindowTitle(tr("New rule"));
    setStyleSheet(windowStyleSheet(palette()));
    setMinimumWidth(520);
    m_categoryButton->setObjectName(u"choice"_s);
    m_categoryButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_categoryButton->setIconSize(codeSampleSize);
    m_categoryButton->setFocusPolicy(Qt::StrongFocus);
    m_fault->setObjectName(u"muted"_s);
    m_message->setPlaceholderText(tr("A sentence that a reader understands; may wait"));
    m_cite->setPlaceholderText(tr("Author and year, or a page; may wait"));
    m_make->setDefault(true);

    auto *const form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    const QString words = m_reading->tokens.textOf(range).toString().simplified();
    //: %1 are words of an article.
    form->addRow(tr("Words:"), makeText(tr("“%1”").arg(words), this));
    form->addRow(tr("&Category:"), m_categoryButton);
    form->addRow(tr("&Id:"), m_id);
    form->addRow(QString(), m_fault);
    form->addRow(tr("Wh&y it is marked:"), m_message);
    form->addRow(tr("&Source:"), m_cite);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_make, QDialogButtonBox::AcceptRole);
    auto *const column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(makeText(tr("What the rule looks for:"), this));
    makeChoices();
    column->addStretch();
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_categoryButton, &QToolButton::clicked, this, &NewRuleDialog::pickCategory);
    connect(m_id, &QLineEdit::textChanged, this, &NewRuleDialog::checkId);
    setCategory(m_category);
}

void NewRuleDialog::makeChoices()
{
    const QString names[] = {tr("These very words"), tr("The words in all their forms"),
                             tr("The same with any name and number")};
    auto *const column = qobject_cast<QVBoxLayout *>(layout());
    QStringList patterns;
    for (const WordingChoice choice : allWordingChoices) {
        const QString pattern =
            patternOf(*m_reading, m_range, choice, m_analyzer->pack().lemmatizer());
        const auto places = placesOf(pattern, *m_reading, m_analyzer->pack().lexicon());
        // What is like a choice above, or finds nothing by itself, is none.
        if (!places || patterns.contains(pattern)) {
            continue;
        }
        patterns.append(pattern);
        const auto count = static_cast<int>(places->size());
        auto *const button = new QRadioButton(
            //: A way of looking for some words, and in how many places of the article it finds
            //: them.
            tr("%1 — %2").arg(names[static_cast<int>(choice)],
                              tr("%n place(s) here", nullptr, count)),
            this);
        button->setProperty("pattern", pattern);
        auto *const shown = makeText(pattern, this);
        shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        shown->setObjectName(u"muted"_s);
        shown->setContentsMargins(26, 0, 0, 0);
        button->setAccessibleDescription(pattern);
        m_choices->addButton(button, static_cast<int>(choice));
        column->addWidget(button);
        column->addWidget(shown);
    }
    const auto all = m_choices->buttons();
    // Forms are what one mostly means.
    if (QAbstractButton *const forms = m_choices->button(static_cast<int>(WordingChoice::Forms))) {
        forms->setChecked(true);
    } else if (!all.isEmpty()) {
        all.first()->setChecked(true);
    }
}

void NewRuleDialog::setCategory(Category category)
{
    // An id that somebody wrote is theirs.
    const bool isProposed = m_id->text().isEmpty() || m_id->text() == m_proposed;
    m_category = category;
    m_categoryButton->setText(u' ' + categoryName(category));
    m_categoryButton->setIcon(codeSample(codeOf(category), windowPalette(*this)));
    m_proposed = proposedId(category, *m_reading, m_range, m_analyzer->pack().rules());
    if (isProposed) {
        m_id->setText(m_proposed);
    } else {
        m_id->setText(categoryId(category) + u'.' + m_id->text().section(u'.', 1));
    }
    checkId();
}

void NewRuleDialog::pickCategory()
{
    std::vector<Code> codes;
    for (const Category category : allCategories) {
        codes.push_back({.id = codeOf(category), .name = categoryName(category)});
    }
    const QRect place(m_categoryButton->mapToGlobal(QPoint()), m_categoryButton->size());
    m_picker->pick({.codes = codes, .lately = {}, .current = codeOf(m_category)},
                   windowPalette(*this), place, [this](const CodeId &code) {
                       if (const auto category = categoryFromId(code.text())) {
                           setCategory(*category);
                       }
                   });
}

void NewRuleDialog::checkId()
{
    static const QRegularExpression shape(u"^([a-z]+)\\.[a-z0-9]+(-[a-z0-9]+)*$"_s);
    const auto match = shape.match(m_id->text());
    const bool isWell = match.hasMatch() && match.captured(1) == categoryId(m_category);
    const bool isTaken = m_analyzer->pack().rules().rule(RuleId(m_id->text())) != nullptr;
    m_fault->setText(!isWell
                         ? tr("An id is %1, a dot and a name in small letters and digits, parted "
                              "by hyphens.")
                               .arg(categoryId(m_category))
                     : isTaken ? tr("There is a rule of this id already; this one replaces it.")
                               : QString());
    m_fault->setVisible(!m_fault->text().isEmpty());
    m_make->setEnabled(isWell && m_choices->checkedButton() != nullptr);
}

RuleDraft NewRuleDialog::draft() const
{
    const QString pattern = m_choices->checkedButton()->property("pattern").toString();
    const auto places = placesOf(pattern, *m_reading, m_analyzer->pack().lexicon());
    RuleDraft draft{.id = m_id->text(),
                    .message = m_message->text().simplified(),
                    .cite = m_cite->text().simplified(),
                    .pattern = pattern,
                    .firing = {exampleOf(*m_reading, m_range)},
                    .silent = {}};
    if (const auto other =
            counterExampleOf(*m_reading, m_range, places.value_or(std::vector<TokenRange>()))) {
        draft.silent.append(*other);
    }
    draft.silent.append(QString()); // to be filled
    return draft;
}

} // namespace slantlight::ui
