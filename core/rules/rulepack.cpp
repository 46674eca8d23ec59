// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulepack.h"

#include "core/base/diagnosticcode.h"
#include "core/text/diagnosticlist.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStringDecoder>

#include <optional>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// A file this large is no list or rules that anybody wrote; all lines are held while it is read.
constexpr qint64 mostBytes = 32'000'000;

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

/// Reads the files that @p pattern names in the folder @p name below each of @p folders, of
/// which @p shipped is the program's own.
template <typename Source>
Result<std::vector<Source>> readAll(const QStringList &folders, const QString &shipped,
                                    const QString &name, const QString &pattern,
                                    QCryptographicHash &hash)
{
    std::vector<Source> sources;
    int pack = 0;
    for (const QString &folder : folders) {
        ++pack;
        hash.addData("pack\n"); // the same files in other folders may override otherwise
        const QDir directory(folder + u'/' + name);
        for (const QString &file : directory.entryList({pattern}, QDir::Files, QDir::Name)) {
            QFile source(directory.filePath(file));
            if (!source.open(QIODevice::ReadOnly)) {
                return std::unexpected(Error{ErrorCode::FileUnreadable, source.fileName()});
            }
            const ErrorCode code =
                name == u"rules" ? ErrorCode::MalformedRule : ErrorCode::MalformedLexicon;
            const QByteArray bytes = source.read(mostBytes + 1);
            if (bytes.size() > mostBytes) {
                const Diagnostic tooLong{
                    .code = DiagnosticCode::FileTooLong,
                    .place = {.file = source.fileName(), .line = 1, .column = 1},
                    .arguments = {QString::number(mostBytes / 1'000'000)}};
                return std::unexpected(errorOf({tooLong}, code));
            }
            QStringDecoder decoder(QStringDecoder::Utf8);
            const QString text = decoder.decode(bytes);
            if (decoder.hasError()) {
                return std::unexpected(Error{ErrorCode::WrongEncoding, source.fileName()});
            }
            if (const auto mistake = controlCharacter(source.fileName(), text)) {
                return std::unexpected(errorOf({*mistake}, code));
            }
            hash.addData(file.toUtf8());
            hash.addData(bytes);
            // Errors name a user's file so that it can be found, and a shipped one shortly.
            const bool isShipped = folder == shipped;
            sources.push_back(
                {.name = isShipped ? file : source.fileName(), .text = text, .pack = pack});
        }
    }
    return sources;
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
    for (const QString &folder : folders) {
        if (!QDir(folder + u"/rules").exists() && !QDir(folder + u"/lexicons").exists()) {
            return std::unexpected(Error{ErrorCode::FileNotFound, folder + u"/rules"});
        }
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto lists =
        readAll<Lexicon::Source>(folders, language.folder(), u"lexicons"_s, u"*.list"_s, hash);
    if (!lists) {
        return std::unexpected(lists.error());
    }
    std::shared_ptr<const Lexicon> lexicon = language.sharedLexicon();
    if (folders != QStringList{language.folder()}) {
        auto added = Lexicon::parse(*lists, *lexicon);
        if (!added) {
            return std::unexpected(added.error());
        }
        lexicon = std::make_shared<const Lexicon>(std::move(*added));
    }
    auto files =
        readAll<RuleSet::Source>(folders, language.folder(), u"rules"_s, u"*.rules"_s, hash);
    if (!files) {
        return std::unexpected(files.error());
    }
    for (RuleSet::Source &file : *files) {
        file.isShipped = folders.at(file.pack - 1) == language.folder();
    }
    auto rules = RuleSet::parse(*files, *lexicon);
    if (!rules) {
        return std::unexpected(rules.error());
    }
    return RulePack(std::move(lexicon), std::move(*rules), hash.result());
}

} // namespace slantlight
