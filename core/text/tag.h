// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace slantlight {

/// What part of speech a word is, by the universal tag set (de Marneffe et al. 2021).
enum class Tag : std::uint8_t {
    Adj,
    Adp, ///< preposition
    Adv,
    Aux, ///< also "be" as a copula
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part, ///< to, not, 's
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
    X, ///< anything else
};

inline constexpr std::size_t tagCount = 17;

/// Returns the name of @p tag as treebanks and rules write it: "NOUN".
[[nodiscard]] QStringView tagId(Tag tag);
[[nodiscard]] std::optional<Tag> tagFromId(QStringView id);

} // namespace slantlight
