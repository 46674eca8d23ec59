// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/tagpopover.h"

#include "ui/desk/desk.h"
#include "ui/library/libraryedits.h"
#include "ui/look/tagfield.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

TagPopover::TagPopover(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_heading(new QLabel(this))
    , m_field(new TagField(this))
{
    m_heading->setObjectName(u"panelTitle"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_field->setPlaceholderText(tr("late, harbour"));
    m_field->setAccessibleName(tr("Tags"));
    auto *const hint = new QLabel(tr("Part tags by commas. Enter keeps them."), this);
    hint->setObjectName(u"muted"_s);
    hint->setWordWrap(true);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_field);
    column->addWidget(hint);
    setFixedWidth(280);
    connect(m_field, &QLineEdit::returnPressed, this, &TagPopover::take);
}

void TagPopover::edit(std::vector<ArticleId> articles, const QString &title)
{
    m_articles = std::move(articles);
    m_common.clear();
    bool isFirst = true;
    for (const ArticleId &id : m_articles) {
        const QStringList tags = m_desk.library().collections().tagsOf(id).value_or(QStringList());
        if (std::exchange(isFirst, false)) {
            m_common = tags;
        } else {
            m_common.removeIf([&](const QString &tag) { return !tags.contains(tag); });
        }
    }
    m_heading->setText(
        m_articles.size() == 1
            //: %1 is an article's title.
            ? tr("Tags of “%1”").arg(title)
            : tr("Tags that %n articles share", nullptr, static_cast<int>(m_articles.size())));
    QStringList known;
    for (const TagUse &tag :
         m_desk.library().collections().tags().value_or(std::vector<TagUse>())) {
        known += tag.name;
    }
    m_field->setKnownTags(known);
    m_field->setTags(m_common);
}

void TagPopover::take()
{
    const QStringList wanted = m_field->tags();
    QStringList add;
    QStringList remove;
    for (const QString &tag : wanted) {
        if (!m_common.contains(tag)) {
            add += tag;
        }
    }
    for (const QString &tag : m_common) {
        if (!wanted.contains(tag)) {
            remove += tag;
        }
    }
    if (changeTags(m_desk, m_articles, add, remove)) {
        Q_EMIT done();
    }
}

} // namespace slantlight::ui
