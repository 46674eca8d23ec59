// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <random>
#include <span>
#include <vector>

namespace slantlight {

/// Makes inputs that readers may trip over out of ones that they read; the same ones in the same
/// order each time.
class Mutation
{
public:
    /// @p seeds must not be empty.
    Mutation(std::vector<QByteArray> seeds, unsigned int number)
        : m_seeds(std::move(seeds))
        , m_random(number)
    {
    }

    [[nodiscard]] QByteArray next();

private:
    [[nodiscard]] qsizetype below(qsizetype end);
    [[nodiscard]] bool oneOf(int chances) { return below(chances) == 0; }
    void change(QByteArray &bytes);
    [[nodiscard]] QByteArray changedInside(const QByteArray &zip);

    std::vector<QByteArray> m_seeds;
    std::mt19937 m_random;
};

} // namespace slantlight
