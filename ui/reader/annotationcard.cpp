// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/annotationcard.h"

#include "ui/render/articlelayout.h"
#include "ui/render/highlight.h"
#include "ui/render/memotext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

// Enough to know the place and the thought again; the Notes panel has all of it.
constexpr qsizetype mostWords = 140;
constexpr qsizetype mostMemo = 420;

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most) {
        return text;
    }
    const qsizetype space = text.lastIndexOf(u' ', most);
    return text.first(space > most / 2 ? space : most) + u'…';
}

} // namespace

AnnotationCard::AnnotationCard(QWidget *parent)
    : FloatingCard(parent)
    , m_code(addLabel())
    , m_origin(addMutedLabel())
    , m_words(addLabel())
    , m_memo(addLabel())
    , m_aside(addMutedLabel())
    , m_doubt(addMutedLabel())
    , m_edit(addButton(tr("Edit &memo"), tr("Write what you think of this place (M)")))
{
    QFont strong = m_code->font();
    strong.setWeight(QFont::DemiBold);
    m_code->setFont(strong);
    m_memo->setObjectName(u"memoText"_s);
    m_memo->setTextFormat(Qt::RichText);
    m_memo->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_memo->setOpenExternalLinks(true);
    m_words->setFont(bodyFont({.family = {}, .size = 17}));
    m_origin->setWordWrap(false);
    m_doubt->setText(tr("The text has changed here, so this place is a guess."));

    QPushButton *const remove = addButton(tr("&Remove"), tr("Remove this annotation (Delete)"));
    auto *const head = new QHBoxLayout;
    head->addWidget(m_code, 1);
    head->addWidget(m_origin);
    addPager(*head);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_edit);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 14, 14);
    column->setSpacing(7);
    column->addLayout(head);
    for (QLabel *const label : {m_words, m_memo, m_aside, m_doubt}) {
        column->addWidget(label);
    }
    column->addSpacing(3);
    column->addLayout(buttons);

    connect(m_edit, &QPushButton::clicked, this, &AnnotationCard::memoRequested);
    connect(remove, &QPushButton::clicked, this, &AnnotationCard::removalRequested);
}

void AnnotationCard::setAnnotation(const Highlight &annotation, const QString &words,
                                   const QString &aside, const QString &coder)
{
    const QString memo = annotation.note.trimmed();
    m_code->setText(annotation.title);
    m_words->setText(shortened(words.simplified(), mostWords));
    m_memo->setText(memoHtml(shortened(memo, mostMemo), m_memo->font()));
    m_memo->setVisible(!memo.isEmpty());
    m_aside->setText(aside);
    m_aside->setVisible(!aside.isEmpty());
    //: %1 is the name of somebody who annotates.
    m_origin->setText(coder.isEmpty() ? tr("your annotation") : tr("by %1").arg(coder));
    m_doubt->setVisible(annotation.doubtful);
    m_edit->setText(memo.isEmpty() ? tr("Write a &memo") : tr("Edit &memo"));
    m_edit->setAccessibleName(m_edit->text().remove(u'&'));
    announce(annotation.code);
}

void AnnotationCard::takeFocus()
{
    m_edit->setFocus(Qt::PopupFocusReason);
}

} // namespace slantlight::ui
