// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/articleversions.h"

#include "core/fetch/webaddress.h"
#include "ui/window/actions.h"
#include "ui/window/changesdialog.h"
#include "ui/window/windowmessages.h"

#include <QAction>
#include <QLocale>
#include <QWidget>

namespace slantlight::ui {

ArticleVersions::ArticleVersions(Desk &desk, const Actions &actions, WindowMessages &messages,
                                 QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_actions(actions)
    , m_messages(messages)
    , m_window(window)
{
    connect(&desk, &Desk::recognised, this, &ArticleVersions::sayRecognised);
    connect(&desk, &Desk::compared, this,
            [this](const std::shared_ptr<const Comparison> &comparison) { show(*comparison); });
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

void ArticleVersions::show(const Comparison &comparison)
{
    if (comparison.isOfSameText()) {
        m_messages.say(tr("Nothing has changed since: the text is the same, word for word."));
        return;
    }
    auto *const dialog = new ChangesDialog(comparison, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show(); // beside the window, which can be used meanwhile
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
