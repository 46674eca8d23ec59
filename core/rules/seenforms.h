// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lemma.h"
#include "core/text/tokens.h"

#include <QHash>
#include <QString>

#include <unordered_map>
#include <utility>
#include <vector>

namespace slantlight {

/// The verb forms that the words of one text have and that plainer wordings take, each worked out
/// once. Borrows what it is made of; for one thread.
class SeenForms
{
public:
    SeenForms(const Lemmatizer &lemmatizer, const Tokens &tokens);

    [[nodiscard]] const Lemmatizer &lemmatizer() const { return m_lemmatizer; }

    /// Returns the forms of a verb that @p token may be.
    [[nodiscard]] const std::vector<VerbForm> &formsOf(std::size_t token);
    /// Returns the verb @p base in @p form.
    [[nodiscard]] QString inForm(const QString &base, VerbForm form);

private:
    const Lemmatizer &m_lemmatizer;
    const Tokens &m_tokens;
    std::unordered_map<Tokens::SpellingId, std::vector<VerbForm>> m_forms;
    QHash<std::pair<QString, int>, QString> m_inForm;
};

} // namespace slantlight
