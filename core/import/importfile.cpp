// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/decode.h"
#include "core/import/draft.h"
#include "core/import/importarticle.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

// Returns what stands in @p text after white space, an XML declaration and comments.
QStringView afterProlog(QStringView text)
{
    constexpr qsizetype longestComment = 400;
    text = text.startsWith(QChar(0xFEFF)) ? text.sliced(1).trimmed() : text.trimmed();
    if (text.startsWith(u"<?xml")) {
        text = text.sliced(text.indexOf(u'>') + 1).trimmed();
    }
    while (text.startsWith(u"<!--")) {
        const qsizetype end = text.indexOf(u"-->", 4);
        if (end < 0 || end > longestComment) {
            break;
        }
        text = text.sliced(end + 3).trimmed();
    }
    return text;
}

bool isHtml(QStringView text)
{
    static const QRegularExpression start(
        u"^<(?:!doctype\\s+html|html|head|body|article|main|section|div|p|h1|meta|title)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringView head = text.first(std::min<qsizetype>(text.size(), 2000));
    return start.matchView(afterProlog(head)).hasMatch();
}

bool isMarkdown(QStringView text)
{
    static const QRegularExpression start(
        u"^\\s*(?:---\\n(?:\\w+:[^\\n]*\\n)+(?:---|\\.\\.\\.)\\n|# \\S)"_s);
    return start.matchView(text.first(std::min<qsizetype>(text.size(), 4000))).hasMatch();
}

TextFormat formatOf(QStringView text, const QString &name)
{
    if (isHtml(text)) {
        return TextFormat::Html;
    }
    const QString ending = QFileInfo(name).suffix().toLower();
    if (ending == u"md" || ending == u"markdown" || isMarkdown(text)) {
        return TextFormat::Markdown;
    }
    if (ending == u"html" || ending == u"htm" || ending == u"xhtml") {
        return TextFormat::Html;
    }
    return TextFormat::PlainText;
}

Result<Draft> read(const QString &text, TextFormat format, const ReadContext &context,
                   const std::stop_token &stop)
{
    // Lines and pieces take a multiple of their text, so they are not made of what is too long.
    if (format != TextFormat::Html && isTooLong(text)) {
        return std::unexpected(Error{ErrorCode::ArticleTooLong, {}});
    }
    switch (format) {
    case TextFormat::PlainText:
        return readPlainText(text, context);
    case TextFormat::Markdown:
        return readMarkdown(text, context);
    case TextFormat::Html:
        return readHtml(text, context, stop);
    }
    Q_UNREACHABLE_RETURN({});
}

Result<Article> articleFrom(Result<Draft> draft, const QString &name, const std::stop_token &stop)
{
    if (!draft) {
        return std::unexpected(Error{draft.error().code, name});
    }
    if (stop.stop_requested()) {
        return std::unexpected(Error{ErrorCode::Cancelled, name});
    }
    const bool hasWords = std::ranges::any_of(draft->parts, [](const Article::Part &part) {
        return std::ranges::any_of(part.text,
                                   [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    });
    if (!hasWords) {
        return std::unexpected(Error{ErrorCode::NoArticleText, name});
    }
    Article article = Article::fromParts(draft->parts, std::move(draft->facts));
    if (isTooLong(article.text())) {
        return std::unexpected(Error{ErrorCode::ArticleTooLong, name});
    }
    return article;
}

// The parts of a plain text became blocks in their order, but for those without a word.
SourcePlaces placesOf(const QString &source, const std::vector<TextSpan> &parts,
                      const Article &article)
{
    std::vector<SourcePlaces::Stretch> stretches;
    std::size_t block = 0;
    for (const TextSpan part : parts) {
        if (block < article.blocks().size() && !Article::cleaned(part.in(source)).isEmpty()) {
            stretches.push_back({.article = article.blocks()[block++].span, .source = part});
        }
    }
    return {source, std::move(stretches)};
}

Result<Imported> imported(const QByteArray &bytes, const QString &name, const QString &path,
                          const ReadContext &context, const std::stop_token &stop)
{
    if (bytes.size() > largestFile) {
        return std::unexpected(Error{ErrorCode::FileTooLarge, name});
    }
    Result<Decoded> decoded = decode(bytes, name);
    if (!decoded) {
        return std::unexpected(decoded.error());
    }
    const TextFormat format = formatOf(decoded->text, name);
    Result<Draft> draft = read(decoded->text, format, context, stop);
    std::vector<TextSpan> sources;
    if (draft) {
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        draft->facts.sourceHash = u"sha256:"_s + QString::fromLatin1(hash.toHex());
        draft->facts.path = path;
        std::ranges::transform(draft->parts, std::back_inserter(sources), &Article::Part::source);
    }
    Result<Article> article = articleFrom(std::move(draft), name, stop);
    if (!article) {
        return std::unexpected(article.error());
    }
    Imported imported{.article = std::move(*article),
                      .encoding = decoded->encoding,
                      .replacedCharacters = decoded->replacedCharacters,
                      .isEncodingGuessed = decoded->isGuess,
                      .places = {}};
    if (format == TextFormat::PlainText) {
        imported.places = placesOf(decoded->text, sources, imported.article);
    }
    return imported;
}

} // namespace

bool isTooLong(QStringView text)
{
    qsizetype length = 0;
    qsizetype words = 0;
    bool isInWord = false;
    bool isInSpace = true;
    for (const QChar c : text) {
        const bool isSpace = c.isSpace();
        const bool isWordPart = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        length += isSpace && isInSpace ? 0 : 1;
        words += (isWordPart && isInWord) || isSpace ? 0 : 1;
        isInWord = isWordPart;
        isInSpace = isSpace;
    }
    return length > longestText || words > mostWords;
}

Result<Imported> importFile(const QString &path, const ReadContext &context,
                            const std::stop_token &stop)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists()) {
        return std::unexpected(Error{ErrorCode::FileNotFound, path});
    }
    if (info.isDir()) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, path});
    }
    if (info.size() > largestFile) {
        return std::unexpected(Error{ErrorCode::FileTooLarge, path});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, path});
    }
    // One byte more than allowed: a pipe or a device tells no size beforehand.
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, path});
    }
    return imported(bytes, path, info.absoluteFilePath(), context, stop);
}

Result<Imported> importBytes(const QByteArray &bytes, const QString &name,
                             const ReadContext &context, const std::stop_token &stop)
{
    return imported(bytes, name, {}, context, stop);
}

Result<Article> importText(const QString &text, TextFormat format, const ReadContext &context,
                           const std::stop_token &stop)
{
    return articleFrom(read(text, format, context, stop), {}, stop);
}

} // namespace slantlight
