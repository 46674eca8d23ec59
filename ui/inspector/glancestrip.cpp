// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/glancestrip.h"

#include "core/review/glance.h"
#include "ui/desk/desk.h"
#include "ui/look/mixture.h"
#include "ui/words/glancewords.h"
#include "ui/words/languagename.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int leastHeight = 64;
constexpr qsizetype longestWording = 44;

QString wordingOf(const Marker &marker, const QString &text)
{
    const QString words = marker.span.in(text).toString().simplified();
    return words.size() <= longestWording ? words : words.first(longestWording).trimmed() + u'…';
}

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
    if (m_desk.article()) {
        setText(richText());
        setAccessibleName(plainText());
    }
}

QString GlanceStrip::plainText() const
{
    const Analysis &analysis = m_desk.analysis();
    const QString &text = m_desk.article()->text();
    const QString told =
        analysis.isRead
            ? glanceSentences(
                  glanceOf(shown(m_desk.review(), m_desk.filter())), analysis,
                  [&text](const Marker &marker) { return u'“' + wordingOf(marker, text) + u'”'; })
            : unreadLanguageText(analysis.language);
    return publisherSentence(analysis) + u' ' + told;
}

QString GlanceStrip::richText() const
{
    const Analysis &analysis = m_desk.analysis();
    const QString &text = m_desk.article()->text();
    const QString ink = palette().color(QPalette::WindowText).name();
    const QString quiet =
        mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.72F)
            .name();
    const QString who = publisherSentence(analysis).toHtmlEscaped();
    // What is translated is made plain before the links go into it.
    const auto link = [&](const Marker &marker) {
        return u"\u0001%1\u0002%2\u0003"_s.arg(marker.fingerprint, wordingOf(marker, text));
    };
    QString told =
        analysis.isRead
            ? glanceSentences(glanceOf(shown(m_desk.review(), m_desk.filter())), analysis, link)
            : unreadLanguageText(analysis.language);
    told = told.toHtmlEscaped();
    told.replace(u'\u0001', u"<a style=\"color: %1\" href=\""_s.arg(ink));
    told.replace(u'\u0002', u"\">"_s);
    told.replace(u'\u0003', u"</a>"_s);
    return u"<span style=\"color: %1; font-weight: 600\">%2</span> <span style=\"color: %3\">%4</span>"_s
        .arg(ink, who, quiet, told);
}

void GlanceStrip::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        if (m_desk.article()) {
            setText(richText());
        }
    }
}

} // namespace slantlight::ui
