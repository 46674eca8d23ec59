// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/statusfigures.h"

#include "core/exchange/report.h"
#include "ui/desk/desk.h"
#include "ui/look/plaintooltip.h"
#include "ui/words/languagename.h"
#include "ui/words/listing.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

StatusFigures::StatusFigures(const Desk &desk, QWidget *parent)
    : ShortLabel(parent)
    , m_desk(desk)
{
    setObjectName(u"status"_s);
    setTextFormat(Qt::PlainText);
    setMinimumWidth(1); // else the window could be no narrower
    setAccessibleName(tr("Figures of the article"));
    setContentsMargins(10, 0, 0, 0);
    connect(&desk, &Desk::articleOpened, this, &StatusFigures::refresh);
    connect(&desk, &Desk::articleClosed, this, &StatusFigures::refresh);
    connect(&desk, &Desk::markersChanged, this, &StatusFigures::refresh);
    refresh();
}

void StatusFigures::refresh()
{
    setText(statusText(m_desk));
    setToolTip(statusToolTip(m_desk));
}

QString statusText(const Desk &desk)
{
    if (!desk.article()) {
        return {};
    }
    const Analysis &analysis = desk.analysis();
    const QString words = StatusFigures::tr("%Ln word(s)", nullptr, analysis.profile.words);
    if (desk.exercise().attempt()) {
        return words; // the key is not counted here, neither before nor after
    }
    if (analysis.isAwaited) {
        return unreadText(analysis);
    }
    if (!analysis.isRead) {
        return words + u"  ·  "_s + unreadText(analysis);
    }
    const auto shown = desk.shownMarkers();
    const auto own = std::ranges::count_if(
        shown, [](const Marker *marker) { return isOwnVoice(marker->voice); });
    const auto hidden = analysis.markers.size() - shown.size();
    QStringList marks{StatusFigures::tr("%Ln mark(s)", nullptr, static_cast<int>(shown.size()))};
    const auto fainter = static_cast<std::size_t>(
        std::ranges::count_if(analysis.markers, [&desk](const Marker &marker) {
            return marker.weight < desk.filter().leastWeight;
        }));
    if (hidden > 0 && hidden == fainter) {
        //: After "14 marks, ": marks that the slider holds back.
        marks.append(
            StatusFigures::tr("%Ln fainter one(s) hidden", nullptr, static_cast<int>(hidden)));
    } else if (hidden > 0) {
        //: After "14 marks, ": marks that the slider and the switches hold back.
        marks.append(StatusFigures::tr("%Ln more hidden", nullptr, static_cast<int>(hidden)));
    }
    QStringList parts{words, listed(marks)};
    if (!shown.empty()) {
        parts.append(
            StatusFigures::tr("%Ln in the outlet's own words", nullptr, static_cast<int>(own)));
    }
    if (analysis.markedUpTo) {
        parts.append(StatusFigures::tr("Too many to be marked to the end"));
    }
    return parts.join(u"  ·  "_s);
}

QString statusToolTip(const Desk &desk)
{
    if (!desk.article() || desk.exercise().attempt()) {
        return {};
    }
    const QString pack = desk.analysis().rulePack;
    QStringList lines{
        StatusFigures::tr(
            "Marks: those that are shown, of all that were found. The slider “few … all” "
            "and the switches of the panel hold the others back."),
        StatusFigures::tr(
            "The outlet's own words are all but direct quotations, teasers and credits."),
    };
    if (!pack.isEmpty()) {
        //: %1 is the hash of the rules, %2 a version of the library ICU.
        lines.append(
            StatusFigures::tr("Found by the rules %1, with ICU %2. The same rules find the "
                              "same marks everywhere.")
                .arg(pack, icuVersion()));
    }
    return plainToolTip(lines.join(u"\n"_s));
}

} // namespace slantlight::ui
