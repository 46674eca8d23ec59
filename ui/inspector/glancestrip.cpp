// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/glancestrip.h"

#include "core/review/glance.h"
#include "ui/desk/desk.h"
#include "ui/look/mixture.h"
#include "ui/words/glancewords.h"
#include "ui/words/languagename.h"

#include <QEvent>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int leastHeight = 64;
constexpr qsizetype longestWording = 44;

} // namespace

GlanceStrip::GlanceStrip(const Desk &desk, QWidget *parent)
    : QLabel(parent)
    , m_desk(desk)
{
    setObjectName(u"glance"_s);
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setMinimumHeight(leastHeight);
    setContentsMargins(12, 10, 12, 4);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, &GlanceStrip::markerChosen);
    connect(this, &QLabel::linkHovered, this, &GlanceStrip::markerPointedAt);
    connect(&desk, &Desk::articleOpened, this, &GlanceStrip::refresh);
    connect(&desk, &Desk::articleClosed, this, &GlanceStrip::refresh);
    connect(&desk, &Desk::markersChanged, this, &GlanceStrip::refresh);
    refresh();
}

void GlanceStrip::refresh()
{
    setVisible(m_desk.article() != nullptr);
    if (!m_desk.article()) {
        m_told.clear();
        return;
    }
    m_told = told([this](const Marker &marker) {
        const QString link = u"\u0001%1\u0002%2\u0003"_s.arg(marker.fingerprint, wordingOf(marker));
        // Isolated: the comma after English words belongs to the sentence.
        return isRightToLeft() ? u'\u2068' + link + u'\u2069' : link;
    });
    static const QRegularExpression link(u"\u0001[^\u0002]*\u0002([^\u0003]*)\u0003"_s);
    setAccessibleName(publisherSentence(m_desk.analysis()) + u' '
                      + QString(m_told).replace(link, u"“\\1”"_s));
    showInColours();
}

QString GlanceStrip::wordingOf(const Marker &marker) const
{
    const QString words = marker.span.in(m_desk.article()->text()).toString().simplified();
    return words.size() <= longestWording ? words : words.first(longestWording).trimmed() + u'…';
}

QString GlanceStrip::told(const std::function<QString(const Marker &)> &wording) const
{
    const Analysis &analysis = m_desk.analysis();
    return analysis.isRead ? glanceSentences(glanceOf(shown(m_desk.review(), m_desk.filter())),
                                             analysis, wording)
                           : unreadText(analysis);
}

void GlanceStrip::showInColours()
{
    const QColor ink = palette().color(QPalette::WindowText);
    const QColor quiet = mixed(palette().color(QPalette::Window), ink, 0.72F);
    // All that is told is made plain before the links go into it.
    QString rich = m_told.toHtmlEscaped();
    rich.replace(u'\u0001', u"<a style=\"color: %1\" href=\""_s.arg(ink.name()));
    rich.replace(u'\u0002', u"\">"_s);
    rich.replace(u'\u0003', u"</a>"_s);
    setText(u"<div dir=\"%5\"><span style=\"color: %1; font-weight: 600\">%2</span> "
            "<span style=\"color: %3\">%4</span></div>"_s.arg(
                ink.name(), publisherSentence(m_desk.analysis()).toHtmlEscaped(), quiet.name(),
                rich, isRightToLeft() ? u"rtl"_s : u"ltr"_s));
}

void GlanceStrip::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const bool isRecoloured =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (isRecoloured && m_desk.article()) {
        showInColours();
    }
}

} // namespace slantlight::ui
