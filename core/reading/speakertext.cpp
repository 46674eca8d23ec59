// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/speakertext.h"

#include "core/text/foldedtext.h"

namespace slantlight {

SpeakerText::SpeakerText(const TaggedText &text)
    : m_text(text)
    , m_tokens(text.tokens())
    , m_language(text.words().language())
    , m_words(m_language.speakerWords())
    , m_singulars(m_tokens.spellingCount())
{
    m_traits.reserve(m_tokens.spellingCount());
    m_isCapital.reserve(m_tokens.spellingCount());
    for (Tokens::SpellingId id = 0; id < m_tokens.spellingCount(); ++id) {
        m_traits.push_back(m_words.find(m_tokens.spelling(id)));
        m_isCapital.push_back(m_tokens.spelling(id).front().isUpper());
    }
}

bool SpeakerText::isSign(std::size_t token, QChar sign) const
{
    const QStringView text = m_tokens.textOf(token);
    return text.size() == 1 && text.front() == sign;
}

QString SpeakerText::folded(std::size_t token) const
{
    QString word = foldedWord(m_tokens.textOf(token));
    if (word.size() > 1 && word.endsWith(u'.')) {
        word.chop(1);
    }
    return word;
}

QString SpeakerText::singularOf(std::size_t token) const
{
    if (!isNominal(token)) {
        return {};
    }
    auto &singular = m_singulars[m_tokens.spellingOf(token)];
    if (!singular) {
        const QString word = folded(token);
        const QString lemma = m_language.lemmatizer().lemmaOf(word, Tag::Noun);
        singular = lemma == word ? QString() : lemma;
    }
    return *singular;
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
