// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/verbsieves.h"

#include "core/reading/passivesieves.h"
#include "core/reading/reportsafter.h"
#include "core/reading/reportsbefore.h"

#include <array>

namespace slantlight {

void sieveVerb(const Sentence &sentence, std::size_t head, Proposals &proposals)
{
    VerbCue verb(sentence, head, proposals);
    if (!verb.canReport()) {
        return;
    }
    if (verb.isPassive() || verb.isReducedPassive()) {
        sievePassive(verb);
        return;
    }
    if (verbsieve::askedAtFront(verb) || verbsieve::quotationInverted(verb)) {
        return;
    }
    verb.findSource();
    if (verbsieve::quotationBeforeSubject(verb) || verbsieve::inserted(verb)
        || verbsieve::saidAtStart(verb)) {
        return;
    }
    if (!verb.source() || verb.isNobody() || verb.isOnlyCalled() || verb.isInfinitive()) {
        return;
    }
    verb.findComplement();
    static constexpr std::array sieves{
        &verbsieve::asClause,
        &verbsieve::quotedAsSaying,
        &verbsieve::plea,
        &verbsieve::askAbout,
        &verbsieve::laterPreposition,
        &verbsieve::comparison,
        &verbsieve::preposition,
        &verbsieve::colonAtEnd,
        &verbsieve::quotation,
        &verbsieve::thatClause,
        &verbsieve::laterThat,
        &verbsieve::whetherClause,
        &verbsieve::bareClause,
        &verbsieve::infinitive,
        &verbsieve::objectInfinitive,
        &verbsieve::so,
        &verbsieve::asPredicate,
        &verbsieve::object,
        &verbsieve::relativeReport,
        &verbsieve::anything,
        &verbsieve::gerund,
    };
    for (const auto sieve : sieves) {
        if (sieve(verb)) {
            return;
        }
    }
}

} // namespace slantlight
