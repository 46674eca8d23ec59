// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/outletwords.h"

#include "core/outlet/origin.h"
#include "ui/words/countryname.h"
#include "ui/words/listing.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct Words
{
    const char *id;
    const char *name;
    const char *meaning = "";
};

// Kinds and their definitions stand in core/outlet/outlet.h.
constexpr std::array kinds{
    Words{"state-controlled", QT_TRANSLATE_NOOP("OutletKind", "state-controlled"),
          QT_TRANSLATE_NOOP("OutletKind", "A state or ruling party pays for it, governs it and "
                                          "directs what it says.")},
    //: Kind of outlet: public by its form, but taken over by a government.
    Words{"captured-public", QT_TRANSLATE_NOOP("OutletKind", "captured public"),
          QT_TRANSLATE_NOOP("OutletKind",
                            "It is public or owned by a state, which governs it and directs what "
                            "it says without paying for most of it.")},
    //: Kind of outlet: private by its form, but taken over by a government.
    Words{"captured-private", QT_TRANSLATE_NOOP("OutletKind", "captured private"),
          QT_TRANSLATE_NOOP("OutletKind", "It is owned by people or companies, while a government "
                                          "directs what it says.")},
    Words{"state-funded-and-managed",
          QT_TRANSLATE_NOOP("OutletKind", "state-funded and state-managed"),
          QT_TRANSLATE_NOOP("OutletKind", "A state pays for most of it and names who governs it, "
                                          "but does not direct what it says.")},
    Words{"state-managed", QT_TRANSLATE_NOOP("OutletKind", "state-managed"),
          QT_TRANSLATE_NOOP("OutletKind", "A state names who governs it, but neither pays for most "
                                          "of it nor directs what it says.")},
    //: Kind of outlet: paid by a state, with editorial independence by law.
    Words{"state-funded", QT_TRANSLATE_NOOP("OutletKind", "state-funded"),
          QT_TRANSLATE_NOOP("OutletKind",
                            "A state pays for most of it, but does not direct what it says.")},
    //: Kind of outlet: owned or funded by the public, through fees or a charter.
    Words{"public", QT_TRANSLATE_NOOP("OutletKind", "public"),
          QT_TRANSLATE_NOOP("OutletKind",
                            "It is owned or funded by the public, through fees or a charter.")},
    //: Kind of outlet: owned by people or companies.
    Words{"private", QT_TRANSLATE_NOOP("OutletKind", "private"),
          QT_TRANSLATE_NOOP("OutletKind", "It is owned by people or companies.")},
    //: Kind of outlet: owned by the media that it serves.
    Words{"cooperative", QT_TRANSLATE_NOOP("OutletKind", "cooperative"),
          QT_TRANSLATE_NOOP("OutletKind", "It is owned by the media that it serves.")},
    //: Kind of outlet: earns nothing for owners.
    Words{"non-profit", QT_TRANSLATE_NOOP("OutletKind", "non-profit"),
          QT_TRANSLATE_NOOP("OutletKind", "It earns nothing for owners.")},
};

constexpr std::array media{
    Words{"agency", QT_TRANSLATE_NOOP("OutletMedium", "news agency")},
    Words{"newspaper", QT_TRANSLATE_NOOP("OutletMedium", "newspaper")},
    //: A newspaper that students of a college write.
    Words{"student-paper", QT_TRANSLATE_NOOP("OutletMedium", "student newspaper")},
    Words{"magazine", QT_TRANSLATE_NOOP("OutletMedium", "magazine")},
    Words{"broadcaster", QT_TRANSLATE_NOOP("OutletMedium", "broadcaster")},
    Words{"website", QT_TRANSLATE_NOOP("OutletMedium", "website")},
};

const Words *wordsFor(const auto &list, const QString &id)
{
    const auto found = std::ranges::find_if(
        list, [&id](const Words &words) { return id == QLatin1StringView(words.id); });
    return found == list.end() ? nullptr : &*found;
}

struct Origin
{
    Q_DECLARE_TR_FUNCTIONS(Origin)
};

} // namespace

QStringList outletWords(const OutletFacts &outlet)
{
    QStringList words{outlet.name, outlet.kind.isEmpty() ? outletMediumName(outlet.medium)
                                                         : outletKindName(outlet.kind)};
    if (!outlet.country.isEmpty()) {
        words.append(countryName(outlet.country));
    }
    words.removeAll(QString());
    return words;
}

QString outletKindName(const QString &kind)
{
    const Words *const words = wordsFor(kinds, kind);
    return words == nullptr ? kind : QCoreApplication::translate("OutletKind", words->name);
}

QString outletKindMeaning(const QString &kind)
{
    const Words *const words = wordsFor(kinds, kind);
    return words == nullptr ? QString() : QCoreApplication::translate("OutletKind", words->meaning);
}

QString outletMediumName(const QString &medium)
{
    const Words *const words = wordsFor(media, medium);
    return words == nullptr ? medium : QCoreApplication::translate("OutletMedium", words->name);
}

bool isOfAState(const OutletFacts &outlet)
{
    return outlet.kind.startsWith(u"state-") || isDirected(outlet);
}

QString publisherWords(const std::vector<OriginLink> &origin)
{
    QStringList parts;
    if (!origin.empty() && origin.front().role < OriginRole::Sponsor) {
        const OriginLink &link = origin.front();
        QStringList words = link.outlet ? outletWords(*link.outlet) : QStringList(link.name);
        const QString name = words.takeFirst();
        switch (link.role) {
        case OriginRole::FirstPublished:
            //: %1 is who published a text before; who did here is not known.
            parts.append(Origin::tr("first published by %1").arg(name));
            break;
        case OriginRole::Agency:
            //: %1 is the news agency that a text is from; who published it is not known.
            parts.append(Origin::tr("via %1").arg(name));
            break;
        case OriginRole::Contribution:
            //: %1 helped with a text; who published it is not known.
            parts.append(Origin::tr("with %1").arg(name));
            break;
        default:
            parts.append(name);
        }
        if (!words.isEmpty()) {
            parts.append(listed(words));
        }
    }
    if (std::ranges::contains(origin, OriginRole::Sponsor, &OriginLink::role)) {
        parts.append(Origin::tr("paid content"));
    }
    return parts.join(u" · "_s);
}

QString originWords(const OriginLink &link)
{
    switch (link.role) {
    case OriginRole::Publisher:
        return Origin::tr("Published by %1").arg(link.name);
    case OriginRole::FirstPublished:
        return Origin::tr("First published by %1").arg(link.name);
    case OriginRole::Agency:
        //: %1 is a news agency: the text is its report.
        return Origin::tr("Report of %1").arg(link.name);
    case OriginRole::Contribution:
        //: %1 is a person or an outlet that helped with the reporting.
        return Origin::tr("With the help of %1").arg(link.name);
    case OriginRole::Sponsor:
        //: %1 paid for a text, or had a part in making it.
        return link.name.isEmpty() ? Origin::tr("Sponsored; by whom is not said")
                                   : Origin::tr("Sponsor or partner: %1").arg(link.name);
    case OriginRole::NamedSource:
        //: %1 is an outlet that the text names as its source.
        return Origin::tr("Cites %1").arg(link.name);
    }
    return {};
}

QString originClueWords(const OriginLink &link)
{
    switch (link.clue) {
    case OriginClue::Address:
        return Origin::tr("by the page's address");
    case OriginClue::Site:
        return Origin::tr("by the page's own name");
    case OriginClue::Headline:
        return Origin::tr("by the end of the headline");
    case OriginClue::CreditLine:
        return Origin::tr("by a credit line");
    case OriginClue::Byline:
        return Origin::tr("by the byline");
    case OriginClue::Dateline:
        return Origin::tr("by the dateline");
    case OriginClue::Text:
        return Origin::tr("in the text");
    }
    return {};
}

} // namespace slantlight::ui
