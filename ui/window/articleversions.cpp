// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/articleversions.h"

#include "core/fetch/webaddress.h"
#include "ui/window/actions.h"
#include "ui/window/windowmessages.h"
#include "ui/words/listing.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct ChangesText
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::ChangesText)
};

} // namespace

QString changesText(const Comparison &comparison)
{
    const auto paragraphs = [&comparison](Difference difference) {
        return comparison.blocksWith(difference);
    };
    QStringList parts;
    if (const int changed = paragraphs(Difference::Kept); changed > 0) {
        parts += ChangesText::tr("%n paragraph(s) changed", nullptr, changed);
    }
    if (const int added = paragraphs(Difference::Added); added > 0) {
        parts += ChangesText::tr("%n new", nullptr, added);
    }
    if (const int removed = paragraphs(Difference::Removed); removed > 0) {
        parts += ChangesText::tr("%n gone", nullptr, removed);
    }
    //: %1 lists what happened to paragraphs, %2 and %3 are numbers.
    return ChangesText::tr("%1. Marks: %2 new, %3 gone.")
        .arg(listed(parts), QString::number(comparison.added.size()),
             QString::number(comparison.removed.size()));
}

ArticleVersions::ArticleVersions(Desk &desk, const Actions &actions, WindowMessages &messages,
                                 QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_messages(messages)
{
    connect(&desk, &Desk::recognised, this, &ArticleVersions::sayRecognised);
    connect(&desk, &Desk::compared, this, &ArticleVersions::tell);
    connect(&desk, &Desk::articleOpened, this, &ArticleVersions::follow);
    connect(&desk, &Desk::articleClosed, this, &ArticleVersions::follow);
    connect(actions.changes, &QAction::triggered, this, &ArticleVersions::lookForChanges);
    follow();
}

void ArticleVersions::sayRecognised(const Recognised &recognised, const ArticleSource &source)
{
    const QString day =
        QLocale().toString(recognised.opened.toLocalTime().date(), QLocale::LongFormat);
    if (recognised.likeness == Recognised::Likeness::SameText) {
        const bool isToday = recognised.opened.toLocalTime().date() == QDate::currentDate();
        m_messages.say(
            isToday ? tr("This article is in your library already; you opened it today.")
                    //: %1 is a date.
                    : tr("This article is in your library already; you opened it on %1.").arg(day));
        return;
    }
    if (const auto *const page = std::get_if<FromAddress>(&source)) {
        m_page = *page;
    }
    const OpenRequest again{.source = source, .compareWith = recognised.id};
    m_messages.offer(
        //: %1 is a date.
        tr("This page is in your library as it was when you opened it on %1.").arg(day),
        {.text = tr("Look for changes"), .run = [this, again] {
             Q_EMIT requested(again);
         }});
}

void ArticleVersions::tell(const std::shared_ptr<const Comparison> &comparison)
{
    if (comparison->isOfSameText()) {
        m_messages.say(tr("Nothing has changed since: the text is the same, word for word."));
        return;
    }
    m_messages.say(changesText(*comparison));
    Q_EMIT changesFound(comparison);
}

void ArticleVersions::lookForChanges()
{
    if (m_page) {
        Q_EMIT requested({.source = *m_page, .compareWith = m_desk.article()->id()});
    }
}

void ArticleVersions::follow()
{
    const auto article = m_desk.article();
    m_page.reset();
    if (article && isWebAddress(article->facts().address)) {
        m_page = FromAddress{.address = article->facts().address};
    }
    m_actions.changes->setEnabled(m_page.has_value());
}

} // namespace slantlight::ui
