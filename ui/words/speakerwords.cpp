// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/speakerwords.h"

#include "ui/words/listing.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct Sources
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::Sources)
};

QString namedKind(SpeakerKind kind)
{
    switch (kind) {
    case SpeakerKind::Person:
        return Sources::tr("Person");
    case SpeakerKind::Organisation:
        return Sources::tr("Organisation");
    case SpeakerKind::Place:
        //: A place that stands for its government or its people: "Moscow said".
        return Sources::tr("Place");
    case SpeakerKind::Group:
        return Sources::tr("Group");
    case SpeakerKind::Unknown:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString unnamedKind(SpeakerKind kind)
{
    switch (kind) {
    case SpeakerKind::Person:
        //: What a speaker is who remains anonymous: "a source".
        return Sources::tr("Unnamed person");
    case SpeakerKind::Organisation:
        //: What a speaker is who remains anonymous: "a ministry".
        return Sources::tr("Unnamed organisation");
    case SpeakerKind::Place:
        //: What a speaker is who remains anonymous: "a country".
        return Sources::tr("Unnamed place");
    case SpeakerKind::Group:
        //: What a speaker is who remains anonymous: "officials".
        return Sources::tr("Unnamed group");
    case SpeakerKind::Unknown:
        return Sources::tr("Unnamed");
    }
    Q_UNREACHABLE_RETURN({});
}

struct NamedClass
{
    QStringView id;
    const char *name;
};

// After Bednarek 2006.
constexpr std::array namedClasses{
    NamedClass{.id = u"neutral",
               //: A class of verbs: said, told, according to.
               .name = QT_TRANSLATE_NOOP("slantlight::ui::Sources", "plain saying")},
    NamedClass{.id = u"illocutionary",
               //: A class of verbs: accused, promised, demanded.
               .name = QT_TRANSLATE_NOOP("slantlight::ui::Sources", "what the saying does")},
    NamedClass{.id = u"declarative",
               //: A class of verbs: ruled, pleaded, sentenced.
               .name = QT_TRANSLATE_NOOP("slantlight::ui::Sources", "official acts")},
    NamedClass{.id = u"signalling",
               //: A class of verbs: added, went on, concluded.
               .name = QT_TRANSLATE_NOOP("slantlight::ui::Sources", "place in the talk")},
    NamedClass{.id = u"paralinguistic",
               //: A class of verbs: shouted, whispered.
               .name = QT_TRANSLATE_NOOP("slantlight::ui::Sources", "manner of speaking")},
    NamedClass{.id = u"belief",
               //: A class of verbs: believes, hopes, plans.
               .name = QT_TRANSLATE_NOOP("slantlight::ui::Sources", "thinking")},
    NamedClass{.id = u"preposition",
               //: A class of cues: according to.
               .name = QT_TRANSLATE_NOOP("slantlight::ui::Sources", "no verb")},
};

QString withCount(const QString &name, int count)
{
    return count == 1 ? name : u"%1\u00A0(%2)"_s.arg(name, QLocale().toString(count));
}

} // namespace

QString speakerKindWords(const Speaker &speaker)
{
    return speaker.isNamed ? namedKind(speaker.kind) : unnamedKind(speaker.kind);
}

QString stanceName(Stance stance)
{
    switch (stance) {
    case Stance::Endorsing:
        //: How a verb treats what it reports: "confirmed". Short, stands before a list of verbs.
        return Sources::tr("taken as true");
    case Stance::Neutral:
        //: How a verb treats what it reports: "said". Short, stands before a list of verbs.
        return Sources::tr("neutral");
    case Stance::Distancing:
        //: How a verb treats what it reports: "claimed". Short, stands before a list of verbs.
        return Sources::tr("left open");
    }
    Q_UNREACHABLE_RETURN({});
}

QString stanceLegend()
{
    return Sources::tr("“confirmed” takes what is said as true, “claimed” leaves it open "
                       "(Martin & White 2005).");
}

QString verbClassName(QStringView verbClass)
{
    const auto *const found = std::ranges::find(namedClasses, verbClass, &NamedClass::id);
    return found == namedClasses.end() ? verbClass.toString() : Sources::tr(found->name);
}

QString cueWords(const SpeakerProfile &profile, Stance stance)
{
    if (profile.cues.empty() && stance == Stance::Neutral) {
        //: Stands in place of verbs: somebody is quoted after a colon, or signs a quotation.
        return Sources::tr("quoted without a verb");
    }
    QStringList words;
    for (const SpeakerCue &cue : profile.cues) {
        if (cue.stance == stance) {
            words.append(withCount(cue.text, cue.count));
        }
    }
    return listed(words);
}

QString shareWords(int part, int whole)
{
    const double percent = whole == 0 ? 0 : 100.0 * part / whole;
    //: A share that is more than nothing and rounds to less than one percent.
    return percent > 0 && percent < 1
               ? Sources::tr("under 1 %")
               : Sources::tr("%1 %").arg(QLocale().toString(std::lround(percent)));
}

QString quotedWords(const SpeakerProfile &profile, const SpeakerProfiles &all)
{
    if (profile.quotedWords > 0) {
        //: %1 is a share such as "12 %": of all words that stand in quotations.
        return Sources::tr("%1 of quotes").arg(shareWords(profile.quotedWords, all.quotedWords));
    }
    return Sources::tr("retold in %Ln word(s)", nullptr, profile.words);
}

QString statementFigures(const SpeakerProfile &profile)
{
    QStringList lines;
    QStringList stances;
    for (std::size_t i = 0; i < allStances.size(); ++i) {
        if (const int count = profile.stances.at(i); count > 0) {
            stances.append(Sources::tr("%1: %2").arg(stanceName(allStances.at(i))).arg(count));
        }
    }
    //: How often what is said is taken as true, left open ...: %1 lists it.
    lines.append(Sources::tr("What is said is … %1").arg(listed(stances)));
    QStringList classes;
    for (const VerbClassCount &each : profile.verbClasses) {
        const QString name =
            each.verbClass.isEmpty() ? Sources::tr("no verb") : verbClassName(each.verbClass);
        classes.append(Sources::tr("%1: %2").arg(name).arg(each.count));
    }
    //: Bednarek 2006 is where the classes of verbs come from: %1 lists them with their counts.
    lines.append(Sources::tr("Kinds of verbs (Bednarek 2006): %1").arg(listed(classes)));
    if (profile.negated > 0) {
        //: Statements such as "has not confirmed".
        lines.append(Sources::tr("%Ln of the statements are negated", nullptr, profile.negated));
    }
    if (profile.nested > 0) {
        lines.append(Sources::tr("%Ln of the statements stand in somebody else's words", nullptr,
                                 profile.nested));
    }
    return lines.join(u'\n');
}

} // namespace slantlight::ui
