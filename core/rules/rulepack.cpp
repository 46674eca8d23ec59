// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulepack.h"

#include "core/base/diagnosticcode.h"
#include "core/text/diagnosticlist.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStringDecoder>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Returns the mistake that @p text has a character that would work on a terminal or hide what is
/// written.
std::optional<Diagnostic> controlCharacter(const QString &file, QStringView text)
{
    int line = 1;
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n') {
            ++line;
            lineStart = i + 1;
        } else if (text[i].category() == QChar::Other_Control && text[i] != u'\t'
                   && text[i] != u'\r') {
            return Diagnostic{.code = DiagnosticCode::ControlCharacter,
                              .place = {.file = file, .line = line, .column = i - lineStart + 1}};
        }
    }
    return std::nullopt;
}

/// The files of one kind in several packs, and what is wrong with them as files.
template <typename Source>
class SourceReader
{
public:
    /// @p kind is the folder that they lie in; @p shipped that of the program's own pack.
    SourceReader(QString kind, QString shipped, QCryptographicHash &hash)
        : m_kind(std::move(kind))
        , m_shipped(std::move(shipped))
        , m_hash(hash)
    {
    }

    void add(const PackFiles &pack)
    {
        ++m_pack;
        m_hash.addData("pack\n"); // the same files in other folders may override otherwise
        for (const auto &[name, bytes] : pack.bytes) {
            if (name.startsWith(m_kind + u'/')) {
                const QString file = name.sliced(m_kind.size() + 1);
                m_hash.addData(file.toUtf8());
                m_hash.addData(bytes);
                // Errors name a user's file so that it can be found, and a shipped one shortly.
                const bool isShipped = pack.folder == m_shipped;
                add(isShipped ? file : QDir(pack.folder).filePath(name), bytes);
            }
        }
    }

    [[nodiscard]] const std::vector<Source> &sources() const { return m_sources; }
    [[nodiscard]] const std::vector<Error> &errors() const { return m_errors; }

private:
    void add(const QString &name, const QByteArray &bytes)
    {
        const ErrorCode code =
            m_kind == u"rules" ? ErrorCode::MalformedRule : ErrorCode::MalformedLexicon;
        if (bytes.size() > mostBytesOfRules) {
            m_errors.push_back(
                errorOf({{.code = DiagnosticCode::FileTooLong,
                          .place = {.file = name, .line = 1, .column = 1},
                          .arguments = {QString::number(mostBytesOfRules / 1'000'000)}}},
                        code));
            return;
        }
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder.decode(bytes);
        if (decoder.hasError()) {
            m_errors.push_back({ErrorCode::WrongEncoding, name});
        } else if (const auto mistake = controlCharacter(name, text)) {
            m_errors.push_back(errorOf({*mistake}, code));
        } else {
            m_sources.push_back({.name = name, .text = text, .pack = m_pack});
        }
    }

    QString m_kind;
    QString m_shipped;
    QCryptographicHash &m_hash;
    int m_pack = 0;
    std::vector<Source> m_sources;
    std::vector<Error> m_errors;
};

/// All files of the packs that are read together.
struct Sources
{
    Sources(const Language &language, const std::vector<PackFiles> &packs)
        : lists(u"lexicons"_s, language.folder(), hash)
        , rules(u"rules"_s, language.folder(), hash)
    {
        for (const PackFiles &pack : packs) {
            lists.add(pack);
        }
        for (const PackFiles &pack : packs) {
            rules.add(pack);
        }
    }

    [[nodiscard]] std::vector<RuleSet::Source> ruleFiles(const std::vector<PackFiles> &packs,
                                                         const QString &shipped) const
    {
        std::vector<RuleSet::Source> files = rules.sources();
        for (RuleSet::Source &file : files) {
            file.isShipped = packs.at(static_cast<std::size_t>(file.pack - 1)).folder == shipped;
        }
        return files;
    }

    QCryptographicHash hash{QCryptographicHash::Sha256};
    SourceReader<Lexicon::Source> lists;
    SourceReader<RuleSet::Source> rules;
};

/// Whether the language's own lists are all that there are.
bool isShippedAlone(const Language &language, const std::vector<PackFiles> &packs)
{
    return packs.size() == 1 && packs.front().folder == language.folder();
}

Result<std::vector<PackFiles>> readPacks(const QStringList &folders)
{
    std::vector<PackFiles> packs;
    for (const QString &folder : folders) {
        auto files = PackFiles::read(folder);
        if (!files) {
            return std::unexpected(files.error());
        }
        packs.push_back(std::move(*files));
    }
    return packs;
}

/// The lists that can be read, each file with a mistake left out whole.
std::shared_ptr<const Lexicon> readLists(std::vector<Lexicon::Source> files, const Lexicon &like,
                                         std::vector<Diagnostic> &mistakes)
{
    while (true) {
        auto lexicon = Lexicon::parse(files, like);
        if (lexicon) {
            return std::make_shared<const Lexicon>(std::move(*lexicon));
        }
        std::vector<Diagnostic> &found = lexicon.error().diagnostics;
        if (found.empty()) {
            return std::make_shared<const Lexicon>(like);
        }
        const QString broken = found.front().place.file;
        std::ranges::move(found, std::back_inserter(mistakes));
        std::erase_if(files, [&](const Lexicon::Source &file) { return file.name == broken; });
    }
}

} // namespace

RulePack::RulePack(std::shared_ptr<const Lexicon> lexicon, RuleSet rules, QByteArray digest)
    : m_lexicon(std::move(lexicon))
    , m_lemmatizer(m_lexicon->inflection())
    , m_rules(std::move(rules))
    , m_digest(std::move(digest))
{
}

Result<RulePack> RulePack::load(const Language &language, const QStringList &folders)
{
    const auto packs = readPacks(folders);
    return packs ? load(language, *packs) : std::unexpected(packs.error());
}

Result<RulePack> RulePack::load(const Language &language, const std::vector<PackFiles> &packs)
{
    const Sources sources(language, packs);
    if (!sources.lists.errors().empty()) {
        return std::unexpected(sources.lists.errors().front());
    }
    std::shared_ptr<const Lexicon> lexicon = language.sharedLexicon();
    if (!isShippedAlone(language, packs)) {
        auto added = Lexicon::parse(sources.lists.sources(), *lexicon);
        if (!added) {
            return std::unexpected(added.error());
        }
        lexicon = std::make_shared<const Lexicon>(std::move(*added));
    }
    if (!sources.rules.errors().empty()) {
        return std::unexpected(sources.rules.errors().front());
    }
    auto rules = RuleSet::parse(sources.ruleFiles(packs, language.folder()), *lexicon);
    if (!rules) {
        return std::unexpected(rules.error());
    }
    return RulePack(std::move(lexicon), std::move(*rules), sources.hash.result());
}

RulePack::Tried RulePack::tryOut(const Language &language, const std::vector<PackFiles> &packs)
{
    const Sources sources(language, packs);
    std::vector<Diagnostic> mistakes;
    for (const auto &errors : {sources.lists.errors(), sources.rules.errors()}) {
        for (const Error &error : errors) {
            std::ranges::copy(error.diagnostics, std::back_inserter(mistakes));
        }
    }
    std::shared_ptr<const Lexicon> lexicon = language.sharedLexicon();
    if (!isShippedAlone(language, packs)) {
        lexicon = readLists(sources.lists.sources(), *lexicon, mistakes);
    }
    const bool lacksLists = !mistakes.empty();
    RuleSet::Tried rules = RuleSet::tryOut(sources.ruleFiles(packs, language.folder()), *lexicon);
    for (Diagnostic &mistake : rules.mistakes) {
        // A list that could not be read is not missing besides.
        if (!lacksLists || mistake.code != DiagnosticCode::UnknownList) {
            mistakes.push_back(std::move(mistake));
        }
    }
    return {.pack = RulePack(std::move(lexicon), std::move(rules.rules), sources.hash.result()),
            .mistakes = std::move(mistakes)};
}

} // namespace slantlight
