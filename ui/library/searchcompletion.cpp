// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/searchcompletion.h"

#include "core/storage/searchparser.h"
#include "ui/desk/desk.h"
#include "ui/words/codename.h"
#include "ui/words/searchwords.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int valueRole = Qt::UserRole + 1;
constexpr int mostRows = 40;

} // namespace

SearchCompletion::SearchCompletion(Desk &desk, QLineEdit &field)
    : QObject(&field)
    , m_desk(desk)
    , m_field(field)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    m_completer->setWidget(&field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setAccessibleName(tr("What can be asked"));
    connect(&field, &QLineEdit::textEdited, this, &SearchCompletion::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.data(valueRole).toString()); });
}

bool SearchCompletion::isOpen() const
{
    return m_completer->popup()->isVisible();
}

qsizetype SearchCompletion::wordStart() const
{
    const QString before = m_field.text().first(m_field.cursorPosition());
    bool isQuoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i] == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (before[i].isSpace() || before[i] == u'(')) {
            start = i + 1;
        }
    }
    return start < before.size() && before[start] == u'-' ? start + 1 : start;
}

void SearchCompletion::addRow(const QString &value, const QString &hint)
{
    if (m_model->rowCount() >= mostRows) {
        return;
    }
    auto *const item = new QStandardItem(hint.isEmpty() ? value : value + u"   "_s + hint);
    item->setData(value, valueRole);
    item->setEditable(false);
    m_model->appendRow(item); // the model owns it
}

void SearchCompletion::addValues(const QString &field, const QString &begun)
{
    const auto kind = searchFieldFromId(field);
    if (!kind) {
        return;
    }
    const Library &library = m_desk.library();
    const auto add = [&](const QString &value, const QString &hint = {}) {
        if (value.contains(begun, Qt::CaseInsensitive)
            || hint.contains(begun, Qt::CaseInsensitive)) {
            addRow(field + u':' + searchValue(value), hint);
        }
    };
    switch (*kind) {
    case SearchField::Tag:
        for (const TagUse &tag : library.collections().tags().value_or(std::vector<TagUse>())) {
            add(tag.name);
        }
        break;
    case SearchField::Collection:
        for (const Collection &collection :
             library.collections().collections().value_or(std::vector<Collection>())) {
            add(collection.name);
        }
        break;
    case SearchField::Category:
        for (const Category category : allCategories) {
            add(categoryId(category).toString(), categoryName(category));
        }
        break;
    case SearchField::Code:
        for (const Code &code : m_desk.codebook().codes()) {
            add(code.id.text(), codeName(code.id, code.name));
        }
        break;
    case SearchField::State:
        for (const SearchState state : allSearchStates) {
            add(searchStateId(state).toString(), searchStateName(state));
        }
        break;
    case SearchField::Coder:
        add(u"me"_s, tr("your own annotations"));
        for (const Coder &coder : library.coders().others().value_or(std::vector<Coder>())) {
            add(coder.name);
        }
        break;
    case SearchField::Outlet:
        for (const QString &outlet :
             library.catalogue().outlets(mostRows).value_or(QStringList())) {
            add(outlet);
        }
        break;
    case SearchField::Date:
        if (begun.isEmpty()) {
            addRow({}, searchFieldHint(SearchField::Date));
        }
        break;
    case SearchField::Anywhere:
    case SearchField::Title:
    case SearchField::Author:
    case SearchField::Memo:
    case SearchField::Target:
    case SearchField::Note:
    case SearchField::Language:
        break;
    }
}

void SearchCompletion::offer()
{
    m_model->clear();
    const qsizetype start = wordStart();
    const QString word = m_field.text().sliced(start, m_field.cursorPosition() - start);
    const qsizetype colon = word.indexOf(u':');
    if (colon >= 0) {
        QString begun = word.sliced(colon + 1);
        addValues(word.first(colon).toLower(), begun.remove(u'"'));
        if (m_model->rowCount() == 1 && m_model->item(0)->data(valueRole).toString() == word) {
            m_model->clear(); // it stands there already
        }
    } else if (word.size() >= 3) { // "in" and "is" are words, too
        for (const SearchField field : allSearchFields) {
            const QStringView id = searchFieldId(field);
            if (!id.isEmpty() && id.startsWith(word, Qt::CaseInsensitive)) {
                addRow(id + u':', searchFieldHint(field));
            }
        }
    }
    pop();
}

void SearchCompletion::offerFields()
{
    m_model->clear();
    for (const SearchField field : allSearchFields) {
        if (field != SearchField::Anywhere) {
            addRow(searchFieldId(field) + u':', searchFieldHint(field));
        }
    }
    addRow(u"\"\""_s, tr("words one after another"));
    addRow(u"-"_s, tr("without the word after it"));
    addRow(u"OR"_s, tr("between words: one of them is enough"));
    pop();
}

void SearchCompletion::pop()
{
    if (m_model->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({}); // Enter is the search's until a row is gone to
}

void SearchCompletion::take(const QString &value)
{
    if (value.isEmpty()) {
        return;
    }
    const qsizetype start = wordStart();
    const qsizetype end = m_field.cursorPosition();
    const bool isField = value.endsWith(u':');
    const bool isSign = value == u"-"_s;
    const QString added = isField || isSign || value == u"\"\""_s ? value : value + u' ';
    m_field.setText(m_field.text().first(start) + added + m_field.text().sliced(end));
    m_field.setCursorPosition(
        static_cast<int>(start + added.size() - (value == u"\"\""_s ? 1 : 0)));
    if (isField) {
        offer();
    }
}

} // namespace slantlight::ui
