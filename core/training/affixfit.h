// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace slantlight {

/// What words that have no row of their own are guessed to add, by how they begin and end.
///
/// Fitted by ridge regression to words whose value is known, with one constant. Affixes that stand
/// in few of these have no say.
class AffixFit
{
public:
    /// Takes @p word, which is folded, and whose value is @p value.
    void add(const QString &word, double value);

    /// Fits what was added, in a fixed order: equal input gives equal weights.
    void fit();

    [[nodiscard]] double constant() const { return m_constant; }
    /// By the keys of forEachAffix().
    [[nodiscard]] const std::map<std::uint32_t, double> &weights() const { return m_weights; }
    /// Returns the guess for @p word, which is folded.
    [[nodiscard]] double valueOf(const QString &word) const;

private:
    std::vector<std::vector<std::uint32_t>> m_affixes; ///< of each word added: keys
    std::vector<double> m_values;
    double m_constant = 0;
    std::map<std::uint32_t, double> m_weights;
};

} // namespace slantlight
