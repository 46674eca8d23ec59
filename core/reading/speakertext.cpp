// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/speakertext.h"

#include <algorithm>

namespace slantlight {

SpeakerText::SpeakerText(const KnownWords &words, std::span<const Tag> tags,
                         std::span<const Quotation> quotations)
    : m_tokens(words.tokens())
    , m_language(words.language())
    , m_words(words.language().speakerWords())
    , m_tags(tags)
    , m_isQuoted(words.tokens().size())
{
    m_traits.reserve(m_tokens.spellingCount());
    m_isCapital.reserve(m_tokens.spellingCount());
    for (Tokens::SpellingId id = 0; id < m_tokens.spellingCount(); ++id) {
        m_traits.push_back(m_words.find(m_tokens.spelling(id)));
        m_isCapital.push_back(m_tokens.spelling(id).front().isUpper());
    }
    for (const Quotation &quotation : quotations) {
        if (quotation.isSpeech()) {
            std::fill(m_isQuoted.begin() + std::ptrdiff_t(quotation.tokens.begin),
                      m_isQuoted.begin() + std::ptrdiff_t(quotation.tokens.end), true);
        }
    }
}

bool SpeakerText::isSign(std::size_t token, QChar sign) const
{
    const QStringView text = m_tokens.textOf(token);
    return text.size() == 1 && text.front() == sign;
}

QString SpeakerText::folded(std::size_t token) const
{
    QString word = m_tokens.textOf(token).toString().toLower();
    if (word.size() > 1 && word.endsWith(u'.')) {
        word.chop(1);
    }
    return word;
}

QString SpeakerText::singularOf(std::size_t token) const
{
    if (m_tags[token] != Tag::Noun && m_tags[token] != Tag::Propn) {
        return {};
    }
    const QString word = folded(token);
    const QString lemma = m_language.lemmatizer().lemmaOf(word, Tag::Noun);
    return lemma == word ? QString() : lemma;
}

bool SpeakerText::isPlural(std::size_t token) const
{
    return has(token, SpeakerTrait::Group) || !singularOf(token).isNull();
}

NounKind SpeakerText::kindOf(std::size_t token) const
{
    if (has(token, SpeakerTrait::Role)) {
        return NounKind::Person;
    }
    if (has(token, SpeakerTrait::Group)) {
        return NounKind::People;
    }
    if (has(token, SpeakerTrait::Document)) {
        return NounKind::Document;
    }
    if (has(token, SpeakerTrait::Organisation)) {
        return NounKind::Organisation;
    }
    const QString singular = singularOf(token);
    if (singular.isNull()) {
        return NounKind::Other;
    }
    const SpeakerTraits traits = m_words.find(singular);
    if (traits.has(SpeakerTrait::Document)) {
        return NounKind::Document;
    }
    return traits.has(SpeakerTrait::Role) || traits.has(SpeakerTrait::Organisation)
               ? NounKind::People
               : NounKind::Other;
}

} // namespace slantlight
