// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/readingprogress.h"

#include "ui/desk/desk.h"
#include "ui/reader/articlepage.h"
#include "ui/window/factsline.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

ReadingProgress::ReadingProgress(const Desk &desk, const ArticlePage &page, QWidget *parent)
    : QLabel(parent)
    , m_desk(desk)
    , m_page(page)
{
    setObjectName(u"status"_s);
    setTextFormat(Qt::PlainText);
    setContentsMargins(10, 0, 10, 0);
    setAccessibleName(tr("How far one has read"));
    setToolTip(tr("How far one has read, and how long the rest takes at 238 words a minute"));
    connect(&desk, &Desk::articleOpened, this, &ReadingProgress::refresh);
    connect(&desk, &Desk::articleClosed, this, &ReadingProgress::refresh);
    connect(&desk, &Desk::markersChanged, this, &ReadingProgress::refresh);
    connect(&page, &ArticlePage::textMoved, this, &ReadingProgress::refresh);
    refresh();
}

void ReadingProgress::refresh()
{
    const auto article = m_desk.article();
    if (!article || article != m_page.pageArticle() || article->text().isEmpty()
        || m_desk.analysis().isAwaited) {
        clear();
        return;
    }
    const TextSpan visible = m_page.visibleSpan();
    const auto size = article->text().size();
    if (visible.begin() == TextOffset(0) && visible.end().value() >= size) {
        clear();
        return;
    }
    const QString text =
        progressText(static_cast<double>(visible.end().value()) / static_cast<double>(size),
                     m_desk.analysis().profile.words);
    if (text != this->text()) { // at each step of the wheel
        setText(text);
    }
}

QString progressText(double share, int words)
{
    if (share >= 1) {
        return ReadingProgress::tr("At the end");
    }
    const int left = static_cast<int>(std::lround((1 - share) * words));
    //: How far one has read, and how long the rest takes: "42 %  ·  3 min left".
    return ReadingProgress::tr("%1 %  ·  %2 left")
        .arg(QLocale().toString(static_cast<int>(share * 100)), readingTime(left));
}

} // namespace slantlight::ui
