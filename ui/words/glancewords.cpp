// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/glancewords.h"

#include "ui/words/listing.h"
#include "ui/words/markerwords.h"
#include "ui/words/outletwords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct AtAGlance
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::AtAGlance)
};

QString countSentence(const Glance &glance, const Analysis &analysis)
{
    const QString marks = AtAGlance::tr("%Ln mark(s)", nullptr, glance.marks);
    const QString outlet =
        analysis.outlet ? analysis.outlet->name : AtAGlance::tr("the outlet", "whose own words");
    if (glance.own == 0) {
        //: %1 is "14 marks", %2 an outlet.
        return AtAGlance::tr("%1, none in %2's own words.").arg(marks, outlet);
    }
    if (glance.own == glance.marks) {
        //: %1 is "14 marks", %2 an outlet.
        return AtAGlance::tr("%1, all in %2's own words.").arg(marks, outlet);
    }
    //: %1 is "14 marks", %n some of them, %2 an outlet.
    return AtAGlance::tr("%1, %Ln in %2's own words.", nullptr, glance.own).arg(marks, outlet);
}

} // namespace

QString publisherSentence(const Analysis &analysis)
{
    QString words = listed(publisherWords(analysis.origin).split(u" · "_s));
    if (words.isEmpty()) {
        return AtAGlance::tr("The text does not tell who publishes it.");
    }
    words.front() = words.front().toUpper();
    return words + u'.';
}

QString glanceSentences(const Glance &glance, const Analysis &analysis,
                        const std::function<QString(const Marker &)> &wording)
{
    if (glance.strongest.empty()) {
        return AtAGlance::tr("No marks are shown.");
    }
    if (glance.marks == 1) {
        const Marker &only = *glance.strongest.front();
        //: %1 are the marked words, %2 in whose words they stand: "RT's words".
        return AtAGlance::tr("One mark: %1. %2.").arg(wording(only), voiceWords(only, analysis));
    }
    QStringList strongest;
    for (const Marker *const marker : glance.strongest) {
        strongest.append(wording(*marker));
    }
    //: %1 are the words of marks, parted by commas.
    return countSentence(glance, analysis) + u' '
           + AtAGlance::tr("Strongest: %1.").arg(listed(strongest));
}

} // namespace slantlight::ui
