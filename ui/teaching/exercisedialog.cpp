// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teaching/exercisedialog.h"

#include "ui/desk/desk.h"
#include "ui/look/codesample.h"
#include "ui/look/windowstyle.h"
#include "ui/render/palette.h"
#include "ui/words/codename.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

QLabel *makeTitle(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setObjectName(u"panelTitle"_s);
    label->setBuddy(buddy);
    return label;
}

} // namespace

QString keyPreview(const ExerciseKey &key, const std::vector<Category> &categories,
                   const Review &review)
{
    const PlacedKey placed = placedKey(key, categories, review);
    const auto all = static_cast<int>(placed.places.size());
    const auto byRules = static_cast<int>(std::ranges::count_if(
        placed.places, [](const Marker &place) { return !place.rule.text().isEmpty(); }));
    if (all == 0) {
        return ExerciseDialog::tr("The key has no place in this article: choose other categories "
                                  "or another key, or annotate the article first.");
    }
    const QString text = ExerciseDialog::tr("The key has %Ln place(s).", nullptr, all);
    if (byRules == 0 || byRules == all) {
        return text;
    }
    return text
           + u' '
           //: Of the places of a key: %Ln are given by rules, the others were marked by hand.
           + ExerciseDialog::tr("%Ln of them by the rules alone.", nullptr, byRules);
}

ExerciseDialog::ExerciseDialog(const Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_title(new QLineEdit(desk.article()->title(), this))
    , m_instructions(new QPlainTextEdit(this))
    , m_categories(new QListWidget(this))
    , m_sources(new QButtonGroup(this))
    , m_rules(new QRadioButton(tr("What the &rules mark"), this))
    , m_notes(new QRadioButton(this))
    , m_both(new QRadioButton(tr("&Both; where they meet, my annotation wins"), this))
    , m_together(new QRadioButton(tr("In the &same file: students can reveal it"), this))
    , m_apart(new QRadioButton(tr("In a &file of its own, for you"), this))
    , m_preview(new QLabel(this))
    , m_id(newExerciseId())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Make an exercise"));
    setStyleSheet(windowStyleSheet(palette()));
    m_title->setAccessibleName(tr("Title"));
    m_instructions->setAccessibleName(tr("Instructions"));
    m_instructions->setPlaceholderText(
        tr("Such as: Mark where the text steps back from what somebody says, and say why."));
    m_instructions->setTabChangesFocus(true);
    m_instructions->setFixedHeight(m_instructions->fontMetrics().lineSpacing() * 3 + 16);
    m_preview->setObjectName(u"exercisePreview"_s);
    m_preview->setWordWrap(true);
    m_preview->setMinimumHeight(m_preview->fontMetrics().lineSpacing() * 2);
    m_preview->setAlignment(Qt::AlignTop);

    auto *const left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(makeTitle(tr("&Title"), m_title, this));
    left->addWidget(m_title);
    left->addSpacing(6);
    left->addWidget(makeTitle(tr("&Instructions"), m_instructions, this));
    left->addWidget(m_instructions);
    left->addSpacing(6);
    left->addWidget(makeKey());
    left->addStretch();
    auto *const columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addLayout(left, 1);
    columns->addWidget(makeCategories(), 1);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save…"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(columns, 1);
    column->addWidget(m_preview);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT made({.id = m_id,
                     .title = m_title->text().simplified(),
                     .instructions = m_instructions->toPlainText().trimmed(),
                     .categories = chosen(),
                     .key = key()},
                    m_apart->isChecked());
        accept();
    });
    connect(m_categories, &QListWidget::itemChanged, this, &ExerciseDialog::refresh);
    connect(m_sources, &QButtonGroup::idToggled, this, &ExerciseDialog::refresh);
    refresh();
    resize(sizeHint().expandedTo({660, 520}).boundedTo(parent->window()->size()));
}

QWidget *ExerciseDialog::makeCategories()
{
    auto *const part = new QWidget(this);
    auto *const head = new QHBoxLayout;
    head->addWidget(makeTitle(tr("What to &look for"), m_categories, part));
    head->addStretch();
    for (const bool all : {true, false}) {
        auto *const button = new QPushButton(all ? tr("All") : tr("None"), part);
        button->setAccessibleName(all ? tr("Look for all") : tr("Look for none"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, all] { checkAll(all); });
        head->addWidget(button);
    }
    m_categories->setAccessibleName(tr("What to look for"));
    const Palette hues = Palette::load(isDark(palette()) ? PageTheme::Dark : PageTheme::Light);
    for (const Category category : allCategories) {
        auto *const item = new QListWidgetItem(codeSample(codeOf(category), hues),
                                               categoryName(category), m_categories);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setToolTip(categoryMeaning(category));
        item->setData(Qt::UserRole, static_cast<int>(category));
    }
    m_categories->setCurrentRow(0);
    auto *const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_categories, 1);
    return part;
}

QWidget *ExerciseDialog::makeKey()
{
    auto *const part = new QWidget(this);
    const auto notes = static_cast<int>(
        notesOf(m_desk.review(), {allCategories.begin(), allCategories.end()}).size());
    m_notes->setText(notes == 0 ? tr("&My annotations (there are none with these categories)")
                                : tr("&My annotations, with their memos (%Ln)", nullptr, notes));
    m_notes->setEnabled(notes > 0);
    m_both->setEnabled(notes > 0);
    const bool isRead = m_desk.analysis().isRead;
    if (!isRead) {
        m_rules->setText(tr("What the &rules mark (there are none for this language)"));
        m_rules->setEnabled(false);
        m_both->setEnabled(false);
    }
    m_sources->addButton(m_rules, 0);
    m_sources->addButton(m_notes, 1);
    m_sources->addButton(m_both, 2);
    (isRead ? m_rules : m_notes)->setChecked(true);
    auto *const places = new QButtonGroup(this);
    places->addButton(m_together);
    places->addButton(m_apart);
    m_together->setChecked(true);
    auto *const hint = new QLabel(
        tr("The file is not encrypted: who opens it in an editor can read a key that is in it."),
        part);
    hint->setObjectName(u"muted"_s);
    hint->setWordWrap(true);
    auto *const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeTitle(tr("The key"), nullptr, part));
    for (QRadioButton *const choice : {m_rules, m_notes, m_both}) {
        column->addWidget(choice);
    }
    column->addSpacing(6);
    column->addWidget(makeTitle(tr("Where the key goes"), nullptr, part));
    column->addWidget(m_together);
    column->addWidget(m_apart);
    column->addWidget(hint);
    return part;
}

void ExerciseDialog::checkAll(bool checked)
{
    for (int row = 0; row < m_categories->count(); ++row) {
        m_categories->item(row)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<Category> ExerciseDialog::chosen() const
{
    std::vector<Category> categories;
    for (int row = 0; row < m_categories->count(); ++row) {
        const QListWidgetItem *const item = m_categories->item(row);
        if (item->checkState() == Qt::Checked) {
            categories.push_back(static_cast<Category>(item->data(Qt::UserRole).toInt()));
        }
    }
    return categories;
}

ExerciseKey ExerciseDialog::key() const
{
    ExerciseKey key{.hasRules = !m_notes->isChecked(), .rulePack = {}, .notes = {}};
    if (key.hasRules) {
        key.rulePack = m_desk.analysis().rulePack;
    }
    if (!m_rules->isChecked()) {
        key.notes = notesOf(m_desk.review(), chosen());
    }
    return key;
}

void ExerciseDialog::refresh()
{
    const auto categories = chosen();
    m_preview->setText(categories.empty() ? tr("Choose at least one category to look for.")
                                          : keyPreview(key(), categories, m_desk.review()));
    m_save->setEnabled(!categories.empty());
}

} // namespace slantlight::ui
