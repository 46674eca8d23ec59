// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/linearfit.h"
#include "core/training/wordrows.h"
#include "core/training/wordvectors.h"

#include <QHash>

#include <cstdint>
#include <span>

namespace slantlight {

/// Which words tell news from reference: weights by word, and by vector.
class RegisterWeights
{
public:
    [[nodiscard]] static RegisterWeights learn(std::span<const ModelText> texts,
                                               const WordVectors &vectors);

    /// Returns what a word says for reference; @p vector may be nullptr.
    [[nodiscard]] double sum(std::uint32_t key, const WordVectors::Vector *vector) const;
    [[nodiscard]] double bias() const { return m_weights.bias; }

private:
    QHash<std::uint32_t, std::uint32_t> m_numbers; ///< by wordKey
    LinearFit::Weights m_weights;
};

} // namespace slantlight
