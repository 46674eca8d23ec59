// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/tagfield.h"

#include "core/annotation/annotation.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

TagField::TagField(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
{
    m_completer->setWidget(this);
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QLineEdit::textEdited, this, &TagField::complete);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &TagField::insertTag);
}

void TagField::setKnownTags(const QStringList &tags)
{
    static_cast<QStringListModel *>(m_completer->model())->setStringList(tags);
}

void TagField::setTags(const QStringList &tags)
{
    setText(tags.join(u", "_s));
}

QStringList TagField::tags() const
{
    return tidyTags(text().split(u','));
}

void TagField::complete()
{
    const QString before = text().first(cursorPosition());
    const QString begun = before.sliced(before.lastIndexOf(u',') + 1).simplified();
    m_completer->setCompletionPrefix(begun);
    if (begun.isEmpty() || m_completer->completionCount() == 0
        || (m_completer->completionCount() == 1 && m_completer->currentCompletion() == begun)) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
    }
}

void TagField::insertTag(const QString &tag)
{
    const qsizetype start = text().first(cursorPosition()).lastIndexOf(u',') + 1;
    const QString rest = text().sliced(cursorPosition()).trimmed();
    const QString begun = text().first(start) + (start > 0 ? u" "_s : QString()) + tag;
    const bool isApart = rest.isEmpty() || rest.startsWith(u',');
    setText(begun + (isApart ? QString() : u", "_s) + rest);
    setCursorPosition(static_cast<int>(begun.size()));
    Q_EMIT textEdited(text());
}

} // namespace slantlight::ui
