// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/language.h"

#include "core/text/languageguess.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <future>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, path});
    }
    return file.readAll();
}

Result<QString> textOf(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(*bytes);
    if (decoder.hasError()) {
        return std::unexpected(Error{ErrorCode::WrongEncoding, path});
    }
    return text;
}

QStringList filesIn(const QString &folder, const QString &pattern)
{
    QStringList paths;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({pattern}, QDir::Files, QDir::Name)) {
        paths.append(directory.filePath(name));
    }
    return paths;
}

/// Reads all lists of the files that fit @p pattern in the folder @p name.
template <typename Lists>
Result<Lists> readLists(const QString &folder, const QString &name, const QString &pattern,
                        QCryptographicHash &hash)
{
    Lists lists;
    for (const QString &path : filesIn(folder + u'/' + name, pattern)) {
        const auto text = textOf(path);
        if (!text) {
            return std::unexpected(text.error());
        }
        hash.addData(QFileInfo(path).fileName().toUtf8());
        hash.addData(text->toUtf8());
        if (const auto added = lists.add(path, *text); !added) {
            return std::unexpected(added.error());
        }
    }
    return lists;
}

/// Reads the rules of inflection where there are some.
Result<Inflection> readInflection(const QString &folder, QCryptographicHash &hash)
{
    const QString path = folder + u"/words/forms.inflection";
    if (!QFile::exists(path)) {
        return Inflection();
    }
    const auto text = textOf(path);
    if (!text) {
        return std::unexpected(text.error());
    }
    auto rules = InflectionRules::parse(path, *text);
    if (!rules) {
        return std::unexpected(rules.error());
    }
    hash.addData(text->toUtf8());
    return Inflection(std::make_shared<const InflectionRules>(std::move(*rules)));
}

Result<Lexicon> readLexicon(const QString &folder, const Lexicon &empty)
{
    std::vector<Lexicon::Source> sources;
    for (const QString &path : filesIn(folder + u"/lexicons", u"*.list"_s)) {
        const auto text = textOf(path);
        if (!text) {
            return std::unexpected(text.error());
        }
        sources.push_back({.name = QFileInfo(path).fileName(), .text = *text, .pack = 1});
    }
    return Lexicon::parse(sources, empty);
}

/// Reads the model at @p path where there is one.
template <typename Model>
Result<std::shared_ptr<const Model>> readModel(const QString &path)
{
    if (!QFile::exists(path)) {
        return nullptr;
    }
    const auto bytes = bytesOf(path);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    auto model = Model::parse(*bytes);
    if (!model) {
        return std::unexpected(model.error());
    }
    return std::make_shared<const Model>(std::move(*model));
}

StopWords stopWordsOf(const WordLists &lists)
{
    return {.abbreviations = lists.words(u"stop.never"_s),
            .softAbbreviations = lists.words(u"stop.seldom"_s),
            .starters = lists.words(u"stop.starter"_s),
            .wholeLetters = lists.words(u"stop.whole-letter"_s)};
}

} // namespace

Language::Language(QString id, QString folder, std::shared_ptr<const Parts> parts,
                   SentenceBreaker breaker)
    : m_id(std::move(id))
    , m_folder(std::move(folder))
    , m_parts(std::move(parts))
    , m_tokenizer(m_parts->lexicon.tokenizer())
    , m_breaker(std::move(breaker))
    , m_wordModel(std::make_shared<const WordModel>())
{
}

Result<Language> Language::load(const QString &folder)
{
    if (!QDir(folder).exists()) {
        return std::unexpected(Error{ErrorCode::FileNotFound, folder});
    }
    // The models are the largest of the files, and nothing else needs them to be read.
    auto readTagger = std::async(std::launch::async, readModel<Tagger>,
                                 QString(folder + u"/models/tagger.model"));
    auto readWords = std::async(std::launch::async, readModel<WordModel>,
                                QString(folder + u"/models/words.model"));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto lists = readLists<WordLists>(folder, u"words"_s, u"*.words"_s, hash);
    if (!lists) {
        return std::unexpected(lists.error());
    }
    auto lines = readLists<LineLists>(folder, u"lines"_s, u"*.lines"_s, hash);
    if (!lines) {
        return std::unexpected(lines.error());
    }
    auto breaker = SentenceBreaker::create(stopWordsOf(*lists));
    if (!breaker) {
        return std::unexpected(breaker.error());
    }
    const auto inflection = readInflection(folder, hash);
    if (!inflection) {
        return std::unexpected(inflection.error());
    }
    const Tokenizer tokenizer(lists->words(u"clitic"_s), lists->words(u"clitic.apart"_s));
    auto lexicon = readLexicon(folder, Lexicon(tokenizer, *inflection));
    if (!lexicon) {
        return std::unexpected(lexicon.error());
    }
    Lemmatizer lemmatizer(lexicon->inflection());
    CueLexicon cues(*lexicon);
    CueClasses cueClasses(*lists, lemmatizer.inflection());
    WordGroups groups(*lists);
    SpeakerWords speakerWords(*lists);
    Language language(QFileInfo(folder).fileName(), folder,
                      std::make_shared<const Parts>(Parts{.wordLists = std::move(*lists),
                                                          .wordGroups = std::move(groups),
                                                          .speakerWords = std::move(speakerWords),
                                                          .lineLists = std::move(*lines),
                                                          .lexicon = std::move(*lexicon),
                                                          .lemmatizer = std::move(lemmatizer),
                                                          .cues = std::move(cues),
                                                          .cueClasses = std::move(cueClasses)}),
                      std::move(*breaker));
    auto tagger = readTagger.get();
    if (!tagger) {
        return std::unexpected(tagger.error());
    }
    if (*tagger) {
        hash.addData((*tagger)->digest());
        language.m_tagger = std::move(*tagger);
    }
    auto model = readWords.get();
    if (!model) {
        return std::unexpected(model.error());
    }
    if (*model) {
        hash.addData((*model)->digest());
        language.m_wordModel = std::move(*model);
    }
    language.m_digest = hash.result();
    return language;
}

Result<Language> Language::unknown()
{
    auto breaker = SentenceBreaker::create();
    if (!breaker) {
        return std::unexpected(breaker.error());
    }
    return Language({}, {},
                    std::make_shared<const Parts>(Parts{.wordLists = {},
                                                        .wordGroups = {},
                                                        .speakerWords = {},
                                                        .lineLists = {},
                                                        .lexicon = {},
                                                        .lemmatizer = Lemmatizer(Inflection()),
                                                        .cues = {},
                                                        .cueClasses = {}}),
                    std::move(*breaker));
}

bool Language::isLanguageOf(QStringView tag) const
{
    return isKnown() && isSameLanguage(tag, m_id);
}

Language Language::withWordModel(WordModel model) const
{
    Language other = *this;
    other.m_wordModel = std::make_shared<const WordModel>(std::move(model));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_digest);
    hash.addData(other.m_wordModel->digest());
    other.m_digest = hash.result();
    return other;
}

} // namespace slantlight
