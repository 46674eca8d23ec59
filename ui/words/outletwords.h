// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace slantlight {
struct OriginLink;
struct OutletFacts;
} // namespace slantlight

namespace slantlight::ui {

// Words for what is known of outlets, translated. What the table leaves open is left out.

/// Returns name, kind and country of @p outlet for readers: "RT", "state-controlled", "Russia";
/// what it is instead of the kind where that is not known: "newspaper".
[[nodiscard]] QStringList outletWords(const OutletFacts &outlet);

/// Returns a kind of outletKinds() in words: "captured public".
[[nodiscard]] QString outletKindName(const QString &kind);
/// Returns what a kind of outletKinds() means, in a sentence.
[[nodiscard]] QString outletKindMeaning(const QString &kind);
/// Returns one of outletMedia() in words: "news agency".
[[nodiscard]] QString outletMediumName(const QString &medium);

/// Whether a state has a hand in @p outlet, be it by directing, paying or governing it.
[[nodiscard]] bool isOfAState(const OutletFacts &outlet);

/// Returns in short who answers for a text that came by @p origin, with kind and country: "RT ·
/// state-controlled, Russia", "via Reuters · private, United Kingdom"; and whether it was paid for.
/// Empty where @p origin tells nobody but who is cited.
[[nodiscard]] QString publisherWords(const std::vector<OriginLink> &origin);
/// Returns what somebody has to do with a text: "First published by The Guardian".
[[nodiscard]] QString originWords(const OriginLink &link);
/// Returns what tells so: "by its dateline".
[[nodiscard]] QString originClueWords(const OriginLink &link);

} // namespace slantlight::ui
