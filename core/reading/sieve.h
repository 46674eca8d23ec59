// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <cstdint>

namespace slantlight {

/// The ways in which attributions are found, by what shows that somebody is reported.
enum class Sieve : std::uint8_t {
    QuotationBefore, ///< “We will vote,” Lind said
    QuotationInverted, ///< “We will vote,” said Lind
    QuotationAfter, ///< Lind said: “We will vote.”
    AccordingTo,
    Postposed, ///< The port is safe, Lind said
    PostposedInverted, ///< The port is safe, said Lind
    AsClause, ///< as Lind noted
    ThatClause,
    BareClause,
    WhetherClause,
    Label, ///< Mayor: We will vote
    Signature, ///< “We will vote.” – Lind
    View, ///< in Lind's view
    SpeechAct, ///< rejected the levy
    Judgement, ///< praised the mayor
    Characterisation, ///< called the levy a sham
    Preposition, ///< called for a vote
    Infinitive, ///< promised to vote
    PassiveByAgent, ///< was described by Lind as unfair
    PassiveWithoutAgent, ///< is expected to, was seen as
    LightVerb, ///< issued a statement that
    Adjective, ///< is confident that
    Noun, ///< Lind's claim that
    Attitude, ///< supports the levy
    Finding, ///< The poll shows a lead
    Seeming, ///< seems to
    Existential, ///< there is concern that
    RelativeReport, ///< which she said was fair
    Gerund, ///< considered leaving
    Turn, ///< of a talk
    Signed, ///< a block of quotation with a signature
};

/// Returns the id of @p sieve as exports hold it: "bare-clause".
[[nodiscard]] QStringView sieveId(Sieve sieve);

/// Whether what @p sieve finds is surer than what other sieves say of the same words.
[[nodiscard]] bool isSure(Sieve sieve);

} // namespace slantlight
