// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/speakercsv.h"

#include "core/exchange/csvline.h"

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

QString withCount(const QString &text, int count)
{
    return count == 1 ? text : u"%1 (%2)"_s.arg(text).arg(count);
}

QString cuesOf(const SpeakerProfile &profile, Stance stance)
{
    QStringList cues;
    for (const SpeakerCue &cue : profile.cues) {
        if (cue.stance == stance) {
            cues.append(withCount(cue.text, cue.count));
        }
    }
    return cues.join(u"; "_s);
}

QString classesOf(const SpeakerProfile &profile)
{
    QStringList classes;
    for (const VerbClassCount &each : profile.verbClasses) {
        if (!each.verbClass.isEmpty()) {
            classes.append(withCount(each.verbClass, each.count));
        }
    }
    return classes.join(u"; "_s);
}

QString boolean(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

/// Returns the fields of @p profile from its first mention on.
QStringList figuresOf(const SpeakerProfile &profile)
{
    QStringList fields{
        QString::number(profile.firstMention.begin().value()),
        QString::number(profile.firstMention.end().value()),
        QString::number(profile.attributions.size()),
        QString::number(profile.nested),
        QString::number(profile.negated),
        QString::number(profile.words),
        QString::number(profile.quotedWords),
    };
    for (const int count : profile.stances) {
        fields += QString::number(count);
    }
    for (const Stance stance : allStances) {
        fields += cuesOf(profile, stance);
    }
    fields += classesOf(profile);
    return fields;
}

QStringList figuresOf(const OwnWords &own)
{
    constexpr qsizetype before = 5; // first mention and statements
    constexpr qsizetype after = 8; // all from the quoted words on
    return QStringList(before) + QStringList(QString::number(own.words)) + QStringList(after);
}

} // namespace

QByteArray speakerCsvHeader()
{
    return csvArticleColumns
           + QByteArray(",row,speaker,kind,named,start,end,statements,nested,negated,words,"
                        "quotedWords,endorsing,neutral,distancing,endorsingCues,neutralCues,"
                        "distancingCues,verbClasses,articleWords,articleQuotedWords,")
           + csvProgramColumns + "\r\n";
}

QByteArray speakersToCsv(const Shown &shown, const ReportOptions &options)
{
    const Analysis &analysis = shown.review->analysis;
    const SpeakerProfiles &profiles = analysis.speakerProfiles;
    const QStringList article = csvArticleFields(shown, options);
    const QStringList program =
        QStringList{QString::number(profiles.words), QString::number(profiles.quotedWords)}
        + csvProgramFields(shown);
    QByteArray lines;
    for (const SpeakerProfile &profile : profiles.speakers) {
        const Speaker &speaker = analysis.speakers.at(*profile.speaker);
        const QStringList who{u"speaker"_s, speaker.name, speakerKindId(speaker.kind).toString(),
                              boolean(speaker.isNamed)};
        lines += csvLine(article + who + figuresOf(profile) + program);
    }
    if (profiles.unknown) {
        const QStringList nobody{u"not-named"_s, {}, {}, {}};
        lines += csvLine(article + nobody + figuresOf(*profiles.unknown) + program);
    }
    if (analysis.isRead) {
        const QStringList outlet{u"own-words"_s, {}, {}, {}};
        lines += csvLine(article + outlet + figuresOf(profiles.own) + program);
    }
    return lines;
}

} // namespace slantlight
