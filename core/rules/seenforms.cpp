// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/seenforms.h"

namespace slantlight {

SeenForms::SeenForms(const Lemmatizer &lemmatizer, const Tokens &tokens)
    : m_lemmatizer(lemmatizer)
    , m_tokens(tokens)
{
}

const std::vector<VerbForm> &SeenForms::formsOf(std::size_t token)
{
    const auto [known, isNew] = m_forms.try_emplace(m_tokens.spellingOf(token));
    if (isNew) {
        known->second = m_lemmatizer.verbFormsOf(m_tokens.textOf(token));
    }
    return known->second;
}

QString SeenForms::inForm(const QString &base, VerbForm form)
{
    QString &known = m_inForm[{base, static_cast<int>(form)}];
    if (known.isNull()) {
        known = m_lemmatizer.inflection().verbForm(base, form);
    }
    return known;
}

} // namespace slantlight
