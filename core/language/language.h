// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/language/cueclasses.h"
#include "core/language/cuelexicon.h"
#include "core/language/linelists.h"
#include "core/language/speakerwords.h"
#include "core/language/wordgroups.h"
#include "core/lexicon/lemma.h"
#include "core/lexicon/lexicon.h"
#include "core/model/tagger.h"
#include "core/model/wordmodel.h"
#include "core/text/sentences.h"
#include "core/text/token.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace slantlight {

/// All that is known of one language, read from a folder such as resources/languages/en.
///
/// A value: copies share what is large. May be used from several threads at once.
class Language
{
public:
    /// Reads `words/*.words`, `lines/*.lines`, `lexicons/*.list` and, where they are there,
    /// `words/forms.inflection`, `models/tagger.model` and `models/words.model` below @p folder,
    /// whose name is the language's BCP 47 tag.
    ///
    /// Fails with FileNotFound where there is no such folder, with FileUnreadable or WrongEncoding
    /// (the detail names the file), as WordLists::add() and Lexicon::parse(), and with
    /// MalformedModel.
    [[nodiscard]] static Result<Language> load(const QString &folder);

    /// Returns a language of which nothing is known: texts are cut into sentences and tokens, and
    /// nothing else. Fails with FileUnreadable where ICU has no rules for sentences.
    [[nodiscard]] static Result<Language> unknown();

    /// The primary subtag of its BCP 47 tag: "en"; null for an unknown language.
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] bool isKnown() const { return !m_id.isEmpty(); }
    /// Whether @p tag, a BCP 47 tag, is one of this language: "en-GB" of "en".
    [[nodiscard]] bool isLanguageOf(QStringView tag) const;

    [[nodiscard]] const Tokenizer &tokenizer() const { return m_tokenizer; }
    /// To be copied from.
    [[nodiscard]] const SentenceBreaker &sentenceBreaker() const { return m_breaker; }
    [[nodiscard]] const Lexicon &lexicon() const { return m_parts->lexicon; }
    /// The same, for whoever keeps it.
    [[nodiscard]] std::shared_ptr<const Lexicon> sharedLexicon() const
    {
        return {m_parts, &m_parts->lexicon};
    }
    [[nodiscard]] const Lemmatizer &lemmatizer() const { return m_parts->lemmatizer; }
    [[nodiscard]] const CueLexicon &cues() const { return m_parts->cues; }
    [[nodiscard]] const CueClasses &cueClasses() const { return m_parts->cueClasses; }
    [[nodiscard]] const WordLists &wordLists() const { return m_parts->wordLists; }
    [[nodiscard]] const WordGroups &wordGroups() const { return m_parts->wordGroups; }
    /// By which those who are reported are told apart.
    [[nodiscard]] const SpeakerWords &speakerWords() const { return m_parts->speakerWords; }
    /// By which lines of a page are told from the text of an article.
    [[nodiscard]] const LineLists &lineLists() const { return m_parts->lineLists; }
    /// May be nullptr: then every word is tagged as anything else (X).
    [[nodiscard]] const Tagger *tagger() const { return m_tagger.get(); }
    [[nodiscard]] const WordModel &wordModel() const { return *m_wordModel; }

    /// Returns the language with another model, an empty one leaving weights to the rules.
    [[nodiscard]] Language withWordModel(WordModel model) const;

    /// A hash over the names and bytes of all its files but rules and lexicons, which a rule pack
    /// has in its own.
    [[nodiscard]] const QByteArray &digest() const { return m_digest; }

private:
    struct Parts
    {
        WordLists wordLists;
        WordGroups wordGroups;
        SpeakerWords speakerWords;
        LineLists lineLists;
        Lexicon lexicon;
        Lemmatizer lemmatizer;
        CueLexicon cues;
        CueClasses cueClasses;
    };

    Language(QString id, QString folder, std::shared_ptr<const Parts> parts,
             SentenceBreaker breaker);

    QString m_id;
    QString m_folder;
    std::shared_ptr<const Parts> m_parts;
    Tokenizer m_tokenizer;
    SentenceBreaker m_breaker;
    std::shared_ptr<const Tagger> m_tagger;
    std::shared_ptr<const WordModel> m_wordModel;
    QByteArray m_digest;
};

} // namespace slantlight
