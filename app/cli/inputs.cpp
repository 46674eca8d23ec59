// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/inputs.h"

#include "app/cli/nativename.h"
#include "core/exchange/exercisejson.h"
#include "core/fetch/fetch.h"
#include "core/fetch/webaddress.h"
#include "core/text/printable.h"
#include "ui/words/languagename.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

namespace fs = std::filesystem;

fs::path nativePath(const QString &name)
{
    return {nativeName(name).toStdString()};
}

bool hasArticleEnding(const QString &name)
{
    static const QStringList endings = readableEndings();
    return std::ranges::any_of(endings, [&name](const QString &ending) {
        return name.endsWith(QString(u'.' + ending), Qt::CaseInsensitive);
    });
}

/// Goes through a folder and those below it.
class Walk
{
public:
    [[nodiscard]] InputFiles through(const QString &root)
    {
        m_folders.push_back(root);
        while (!m_folders.empty()) {
            const QString folder = m_folders.back();
            m_folders.pop_back();
            list(folder);
        }
        m_found.files.sort();
        std::ranges::sort(m_found.leftOut, {}, &Error::detail);
        return std::move(m_found);
    }

private:
    void list(const QString &folder)
    {
        std::error_code failure;
        fs::directory_iterator entries(nativePath(folder), failure);
        while (!failure && entries != fs::directory_iterator()) {
            const std::string name = entries->path().filename().string();
            if (!name.starts_with('.')) { // hidden
                const QString text = nameFromNative(QByteArrayView(name));
                take(*entries, QString(folder + (folder.endsWith(u'/') ? u""_s : u"/"_s) + text));
            }
            entries.increment(failure);
        }
        if (failure) {
            leaveOut(ErrorCode::FileUnreadable, folder);
        }
    }

    void take(const fs::directory_entry &entry, const QString &path)
    {
        std::error_code failure; // of a link to nothing, or of what vanished: named when it is read
        const bool isLink = entry.is_symlink(failure);
        if (entry.is_directory(failure)) {
            if (isLink) {
                leaveOut(ErrorCode::FolderLink, path);
            } else {
                m_folders.push_back(path);
            }
        } else if (hasArticleEnding(path)) {
            const bool isSpecial = entry.is_other(failure) || entry.is_fifo(failure);
            if (isSpecial) {
                leaveOut(ErrorCode::SpecialFile, path);
            } else {
                m_found.files.push_back(path);
            }
        }
    }

    void leaveOut(ErrorCode code, const QString &path)
    {
        m_found.leftOut.push_back({code, printable(path)});
    }

    std::vector<QString> m_folders; // still to be listed
    InputFiles m_found;
};

/// Reads all that file @p descriptor gives, but no more than one byte over the limit.
std::optional<QByteArray> readAll(int descriptor)
{
    QByteArray bytes;
    QByteArray chunk(1 << 16, Qt::Uninitialized);
    while (bytes.size() <= largestFile) {
        const auto count = ::read(descriptor, chunk.data(), static_cast<std::size_t>(chunk.size()));
        if (count < 0 && errno != EINTR) {
            return std::nullopt;
        }
        if (count == 0) {
            break;
        }
        bytes.append(chunk.constData(), std::max<qsizetype>(count, 0));
    }
    return bytes;
}

/// Returns a descriptor of @p input, which is the caller's to close.
Result<int> openDescriptor(const QString &input)
{
    const bool isStandard = input == u"-"_s;
    const QByteArray path = nativeName(input);
    const int descriptor =
        isStandard ? ::dup(STDIN_FILENO) : ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        const bool isMissing = !isStandard && (errno == ENOENT || errno == ENOTDIR);
        return std::unexpected(Error{
            isMissing ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable, shownName(input)});
    }
    return descriptor;
}

Result<ReadSource> openNative(const QString &input)
{
    const auto descriptor = openDescriptor(input);
    if (!descriptor) {
        return std::unexpected(descriptor.error());
    }
    const auto bytes = readAll(*descriptor);
    ::close(*descriptor);
    const QString name = input == u"-"_s ? u"standard input"_s : input;
    if (!bytes) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, name});
    }
    return ReadSource(*bytes, name);
}

Result<ReadSource> openAddress(const QString &input, const InputOptions &options)
{
    const Result<Fetched> fetched =
        fetch(input, options.allowsPrivate ? withPrivateHosts() : FetchOptions());
    if (!fetched) {
        return std::unexpected(fetched.error());
    }
    return ReadSource::fromAddress(fetched->bytes, fetched->address, fetched->contentType);
}

Result<ReadSource> openSource(const QString &input, const InputOptions &options)
{
    std::error_code failure;
    if (isWebAddress(input) && !fs::exists(nativePath(input), failure)) {
        return openAddress(input, options);
    }
    if (input != u"-"_s && fs::is_directory(nativePath(input), failure)) {
        return std::unexpected(Error{ErrorCode::NoArticleText, input});
    }
    return input == u"-"_s || options.format || isUndecodable(input) ? openNative(input)
                                                                     : ReadSource::open(input);
}

/// Reads @p source: the article of an exercise, else what @p other makes of it.
template <typename Read, typename ReadOther>
Read readAs(ReadSource &source, const QString &input, const InputOptions &options,
            const ReadOther &other)
{
    if (options.format || !isExerciseJson(source.bytes())) {
        return other();
    }
    return exerciseFromJson(source.bytes(), shownName(input)).transform([](ExerciseFile file) {
        return typename Read::value_type{Imported{.article = std::move(file.article)}};
    });
}

Error shownError(const Error &error)
{
    return {error.code, printable(error.detail)};
}

QString counted(const QString &number, const QString &thing)
{
    return number + u' ' + thing + (number == u"1" ? u""_s : u"s"_s);
}

/// Returns nothing for what is no news to whom typed the command.
QString sentenceOf(const Notice &notice, const QString &input)
{
    const QStringList &arguments = notice.arguments;
    switch (notice.code) {
    case NoticeCode::EncodingGuessed:
        return u"%1 names no encoding and was read as %2. If letters look wrong, save it as UTF-8."_s
            .arg(input, arguments.value(0));
    case NoticeCode::EncodingNotPlain:
        return {};
    case NoticeCode::CharactersReplaced:
        return u"%1 of %2 could not be decoded, and U+FFFD stands in place of each. Save it again "
               "as UTF-8 to get them back."_s.arg(counted(arguments.value(0), u"character"_s),
                                                  input);
    case NoticeCode::LanguageNotRead:
        return u"%1: %2"_s.arg(input, ui::unreadLanguageText(arguments.value(0)));
    case NoticeCode::MarkersCut:
        return u"%1: nothing is marked after character %2, since an article has %3 markers at the "
               "most. Split the text to have its rest marked."_s.arg(input, arguments.value(0),
                                                                     arguments.value(1));
    case NoticeCode::AttachmentsLeftOut:
        return u"%1: attachments are not read: %2. Save them to have them read."_s.arg(
            input, printable(arguments.value(0)));
    case NoticeCode::SummaryOnly:
        return u"%1 holds a summary of this article only."_s.arg(input);
    case NoticeCode::MoreArticles:
        return u"%1 is read up to its first article; it holds %2 more, which check --each reads."_s
            .arg(input, arguments.value(0));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString shownName(const QString &input)
{
    return input == u"-"_s ? u"standard input"_s : printable(input);
}

InputFiles inputFiles(const QStringList &arguments)
{
    InputFiles inputs;
    for (const QString &argument : arguments) {
        std::error_code failure;
        if (argument == u"-"_s || !fs::is_directory(nativePath(argument), failure)) {
            inputs.files.push_back(argument);
            continue;
        }
        const InputFiles found = Walk().through(argument);
        inputs.leftOut.insert(inputs.leftOut.end(), found.leftOut.begin(), found.leftOut.end());
        // A folder without an article is named when it is to be read.
        const bool isBare = found.files.isEmpty() && found.leftOut.empty();
        inputs.files += isBare ? QStringList{argument} : found.files;
    }
    return inputs;
}

Result<Imported> readArticle(const QString &input, const InputOptions &options,
                             const ReadContext &context)
{
    return openSource(input, options)
        .and_then([&](ReadSource source) {
            return readAs<Result<Imported>>(source, input, options, [&] {
                return importFirst(source, context, {.format = options.format});
            });
        })
        .transform_error(shownError);
}

Result<std::vector<Imported>> readArticles(const QString &input, const InputOptions &options,
                                           const ReadContext &context)
{
    return openSource(input, options)
        .and_then([&](ReadSource source) {
            return readAs<Result<std::vector<Imported>>>(source, input, options, [&] {
                return importAll(source, context, {.format = options.format});
            });
        })
        .transform_error(shownError);
}

Result<std::unique_ptr<InputStream>> openInput(const QString &input)
{
    const auto descriptor = openDescriptor(input);
    if (!descriptor) {
        return std::unexpected(descriptor.error());
    }
    char nothing = 0; // to ask for no byte tells whether any may be read
    if (::read(*descriptor, &nothing, 0) != 0) {
        ::close(*descriptor);
        return std::unexpected(Error{ErrorCode::FileUnreadable, shownName(input)});
    }
    return std::make_unique<InputStream>(*descriptor);
}

QStringList noticeSentences(const std::vector<Notice> &notices, const QString &input)
{
    QStringList sentences;
    for (const Notice &notice : notices) {
        const QString sentence = sentenceOf(notice, shownName(input));
        if (!sentence.isEmpty()) {
            sentences += sentence;
        }
    }
    return sentences;
}

} // namespace slantlight
