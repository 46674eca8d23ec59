// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/taggerfeatures.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

namespace slantlight {

/// The tables of a tagger, as a model file holds them.
///
/// A file begins with lines of text that say where it comes from ("corpus: ..."), up to an empty
/// line. Numbers follow, the lowest byte first: how many clusters, words and features there are;
/// of each cluster the wider ones; hashes of the words, then what is known of each; hashes of the
/// features, then of each a mask of the tags that it speaks for or against, and their weights.
struct TaggerModel
{
    /// The lanes after the last tag are 0; with them, sums run in whole registers.
    static constexpr std::size_t lanes = 24;
    using Weights = std::array<std::int8_t, lanes>;

    QString head; ///< without the first line, which names the format
    TaggerWords words;
    KeyIndex features;
    std::vector<Weights> weights; ///< in the order of the features

    /// Fails with MalformedModel; the detail is what is wrong. A byte that was changed anywhere is
    /// found by the checksum at the end.
    [[nodiscard]] static Result<TaggerModel> parse(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;
};

} // namespace slantlight
