// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/text/tag.h"

#include <QString>

#include <span>
#include <vector>

namespace slantlight {

/// A word as a treebank has it.
struct TreebankWord
{
    QString form;
    QString lemma;
    Tag tag = Tag::X;
};

/// A sentence as a treebank has it.
struct TreebankSentence
{
    QString text; ///< as it was written; empty where the treebank does not say
    std::vector<TreebankWord> words;
};

/// Reads sentences in the format CoNLL-U. Of words that are written in one, as in "don't", the
/// parts count; words that were left out by the writer do not.
///
/// Fails with FileNotFound, FileUnreadable and MalformedTreebank; the detail is the path, the line
/// and what is wrong.
[[nodiscard]] Result<std::vector<TreebankSentence>> readTreebank(const QString &path);

} // namespace slantlight
