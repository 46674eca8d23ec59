// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/emptymarks.h"

#include "ui/desk/desk.h"
#include "ui/words/languagename.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

EmptyMarks::EmptyMarks(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_showMore(new QPushButton(this))
{
    m_title->setObjectName(u"emptyTitle"_s);
    m_text->setObjectName(u"emptyText"_s);
    for (QLabel *const label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    connect(m_showMore, &QPushButton::clicked, this, &EmptyMarks::showMoreWanted);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(20, 24, 20, 24);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addWidget(m_showMore, 0, Qt::AlignLeading);
    column->addStretch();
}

void EmptyMarks::explain(const QString &search)
{
    const Words said = words(search);
    m_title->setText(said.title);
    m_text->setText(said.text);
    m_showMore->setText(said.showMore);
    m_showMore->setVisible(!said.showMore.isEmpty());
}

EmptyMarks::Words EmptyMarks::words(const QString &search) const
{
    if (!m_desk.article()) {
        return {.title = tr("No article is open"),
                .text = tr("Open an article, and its framing wording is listed here: how sure the "
                           "text is, how things are worded, who says it."),
                .showMore = {}};
    }
    if (!search.isEmpty()) {
        return {.title = tr("No mark fits the filter"),
                .text = tr("None has “%1” in its words, in the words around it, in its kind or in "
                           "who speaks.")
                            .arg(search),
                .showMore = tr("Clear the filter")};
    }
    const Analysis &analysis = m_desk.analysis();
    if (!analysis.isRead) {
        return {.title = tr("Nothing is marked"),
                .text = unreadText(analysis),
                .showMore = {}};
    }
    const auto marks = static_cast<int>(std::ranges::count_if(analysis.markers, &Marker::isMark));
    const auto faint = static_cast<int>(analysis.markers.size()) - marks;
    if (marks > 0) {
        return {.title = tr("All marks are hidden"),
                .text =
                    tr("%Ln mark(s) are held back by the slider “few … all”, the switch above or "
                       "the rules that are switched off.",
                       nullptr, marks),
                .showMore = tr("Show all marks")};
    }
    const QString verdict =
        tr("No rule found wording to point at. That is no verdict: framing also lies in what is "
           "left out, and in the order of things.");
    if (faint == 0) {
        return {.title = tr("No marks in this article"), .text = verdict, .showMore = {}};
    }
    //: Faint: wording that few readers would mark.
    return {.title = tr("No marks in this article"),
            .text = verdict + u"\n\n"_s + tr("%Ln faint one(s) are hidden.", nullptr, faint),
            .showMore = tr("Show faint ones")};
}

} // namespace slantlight::ui
