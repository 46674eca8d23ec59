// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/codesettings.h"

#include "ui/desk/codeedits.h"
#include "ui/desk/desk.h"
#include "ui/look/codesample.h"
#include "ui/look/windowstyle.h"
#include "ui/render/palette.h"
#include "ui/words/codename.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

CodeSettings::CodeSettings(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QListWidget(this))
{
    auto *const text = new QLabel(
        tr("A digit gives its code to the selected words, to the mark or to the annotation at the "
           "caret. Codes of your own are kept in your library."),
        this);
    text->setObjectName(u"emptyText"_s);
    text->setWordWrap(true);
    m_list->setAccessibleName(tr("Codes"));
    m_list->setIconSize(codeSampleSize);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(text);
    column->addWidget(m_list, 1);
    column->addWidget(makeEditor());
    connect(m_list, &QListWidget::currentRowChanged, this, &CodeSettings::follow);
    connect(&desk.codes(), &DeskCodes::changed, this, &CodeSettings::list);
    list();
}

QWidget *CodeSettings::makeEditor()
{
    auto *const editor = new QWidget(this);
    m_name = new QLineEdit(editor);
    m_name->setAccessibleName(tr("Name of the code"));
    m_digit = new QComboBox(editor);
    m_digit->setAccessibleName(tr("Digit of the code"));
    m_digit->addItem(tr("none"));
    for (int digit = 1; digit <= 9; ++digit) {
        m_digit->addItem(QString::number(digit));
    }
    auto *const addNew = new QPushButton(tr("New code"), editor);
    m_remove = new QPushButton(tr("Remove"), editor);
    m_remove->setToolTip(tr("Annotations that have this code keep it"));
    addNew->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto *const name = new QLabel(tr("Name"), editor);
    name->setBuddy(m_name);
    auto *const digit = new QLabel(tr("Digit"), editor);
    digit->setBuddy(m_digit);
    auto *const grid = new QGridLayout(editor);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(name, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(digit, 0, 2);
    grid->addWidget(m_digit, 0, 3);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(addNew);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *const book = new QPushButton(tr("Open the codebook…"), editor);
    book->setAutoDefault(false);
    buttons->addWidget(book);
    connect(book, &QPushButton::clicked, this, &CodeSettings::codebookWanted);
    grid->addLayout(buttons, 1, 0, 1, 4);
    connect(m_name, &QLineEdit::editingFinished, this, &CodeSettings::rename);
    connect(m_digit, &QComboBox::activated, this, &CodeSettings::setDigit);
    connect(addNew, &QPushButton::clicked, this, &CodeSettings::add);
    connect(m_remove, &QPushButton::clicked, this, &CodeSettings::remove);
    return editor;
}

void CodeSettings::list()
{
    const CodeId before = chosen();
    const Palette colours = Palette::load(isDark(palette()) ? PageTheme::Dark : PageTheme::Light);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Code &code : m_desk.codes().codebook().codes()) {
            const QString name = codeName(code.id, code.name);
            //: %1 is the name of a code, %2 its digit.
            auto *const row = new QListWidgetItem(
                codeSample(code.id, colours, lookOf(&code)),
                code.key ? tr("%1   (%2)").arg(name).arg(*code.key) : name, m_list);
            row->setData(Qt::UserRole, code.id.text());
            if (code.id == before) {
                m_list->setCurrentItem(row);
            }
        }
        if (m_list->currentRow() < 0) {
            m_list->setCurrentRow(0);
        }
    }
    follow();
}

CodeId CodeSettings::chosen() const
{
    const QListWidgetItem *const row = m_list->currentItem();
    return row == nullptr ? CodeId() : CodeId(row->data(Qt::UserRole).toString());
}

void CodeSettings::follow()
{
    const Code *const code = m_desk.codes().codebook().code(chosen());
    const bool isOwn = code != nullptr && m_desk.codes().isOwn(code->id);
    m_name->setText(code == nullptr ? QString() : codeName(code->id, code->name));
    m_name->setReadOnly(!isOwn);
    m_name->setEnabled(isOwn);
    m_digit->setEnabled(code != nullptr);
    m_digit->setCurrentIndex(code == nullptr ? 0 : code->key.value_or(0));
    m_remove->setEnabled(isOwn);
}

void CodeSettings::keep(const std::vector<Code> &codes, const CodeId &which)
{
    changeCodes(m_desk, QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Change codes"), {}, codes);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == which.text()) {
            m_list->setCurrentRow(row);
        }
    }
    follow();
}

void CodeSettings::add()
{
    std::vector<Code> codes = m_desk.codes().codebook().codes();
    const QString name = tr("New code");
    const CodeId id = m_desk.codes().idFor(name);
    Code &code = codes.emplace_back();
    code.id = id;
    code.name = name;
    keep(codes, id);
    m_name->setFocus();
    m_name->selectAll();
}

void CodeSettings::rename()
{
    const QString name = m_name->text().simplified();
    const CodeId id = chosen();
    const Code *const known = m_desk.codes().codebook().code(id);
    if (known == nullptr || name.isEmpty() || name == known->name || !m_desk.codes().isOwn(id)) {
        follow();
        return;
    }
    std::vector<Code> codes = m_desk.codes().codebook().codes();
    std::ranges::find(codes, id, &Code::id)->name = name;
    keep(codes, id);
}

void CodeSettings::remove()
{
    std::vector<Code> codes = m_desk.codes().codebook().codes();
    std::erase_if(codes, [id = chosen()](const Code &code) { return code.id == id; });
    keep(codes, {});
}

void CodeSettings::setDigit(int index)
{
    const CodeId id = chosen();
    std::vector<Code> codes = m_desk.codes().codebook().codes();
    for (Code &code : codes) {
        if (code.id == id) {
            code.key = index == 0 ? std::nullopt : std::optional(index);
        } else if (index != 0 && code.key == index) {
            code.key.reset(); // one code a digit
        }
    }
    keep(codes, id);
}

} // namespace slantlight::ui
