// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/taggermodel.h"
#include "core/text/tag.h"
#include "core/text/tokens.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace slantlight {

/// Tells what part of speech each word of a text is.
///
/// A linear model that goes from left to right and knows the words around, their endings, what
/// they are like, and the tags that it gave before. Equal words get equal tags; one tagger may be
/// used from several threads at once.
class Tagger
{
public:
    /// Reads a model that `slantlight train tagger` made. Fails with MalformedModel.
    [[nodiscard]] static Result<Tagger> parse(const QByteArray &model);

    /// Returns the tag of each of @p tokens, cut as the model's treebank is. Time and memory grow
    /// linearly with the text.
    [[nodiscard]] std::vector<Tag> tags(const Tokens &tokens) const;

    /// Whether @p word was learned from, or is like others that were; case does not count.
    [[nodiscard]] bool knows(QStringView word) const { return m_model.words.find(word) != nullptr; }

    /// Returns lines that say what the model was learned from, under which licence, and how well.
    [[nodiscard]] const QString &provenance() const { return m_model.head; }
    /// Returns a hash of the whole model.
    [[nodiscard]] const QByteArray &digest() const { return m_digest; }

private:
    Tagger(TaggerModel model, QByteArray digest);

    TaggerModel m_model;
    QByteArray m_digest;
};

} // namespace slantlight
