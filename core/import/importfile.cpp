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

bool isHtml(QStringView text)
{
    static const QRegularExpression start(u"^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,400}?-->\\s*)*<(?"
                                          u":!doctype\\s+html|html|head|body|article|main|"
                                          "section|div|p|h1|meta|title)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    const QStringView head = text.first(std::min<qsizetype>(text.size(), 2000));
    return start.matchView(head.startsWith(QChar(0xFEFF)) ? head.sliced(1) : head).hasMatch();
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

Draft read(const QString &text, TextFormat format)
{
    switch (format) {
    case TextFormat::PlainText:
        return readPlainText(text);
    case TextFormat::Markdown:
        return readMarkdown(text);
    case TextFormat::Html:
        return readHtml(text);
    }
    Q_UNREACHABLE_RETURN({});
}

Result<Article> articleFrom(Draft draft, const QString &name)
{
    const bool hasWords = std::ranges::any_of(draft.parts, [](const Article::Part &part) {
        return std::ranges::any_of(part.text,
                                   [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    });
    if (!hasWords) {
        return std::unexpected(Error{ErrorCode::NoArticleText, name});
    }
    return Article::fromParts(draft.parts, std::move(draft.facts));
}

Result<Imported> imported(const QByteArray &bytes, const QString &name, const QString &path)
{
    if (bytes.size() > largestFile) {
        return std::unexpected(Error{ErrorCode::FileTooLarge, name});
    }
    Result<Decoded> decoded = decode(bytes, name);
    if (!decoded) {
        return std::unexpected(decoded.error());
    }
    Draft draft = read(decoded->text, formatOf(decoded->text, name));
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    draft.facts.sourceHash = u"sha256:"_s + QString::fromLatin1(hash.toHex());
    draft.facts.path = path;
    Result<Article> article = articleFrom(std::move(draft), name);
    if (!article) {
        return std::unexpected(article.error());
    }
    return Imported{.article = std::move(*article),
                    .encoding = decoded->encoding,
                    .replacedCharacters = decoded->replacedCharacters};
}

} // namespace

Result<Imported> importFile(const QString &path)
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
    return imported(bytes, path, info.absoluteFilePath());
}

Result<Imported> importBytes(const QByteArray &bytes, const QString &name)
{
    return imported(bytes, name, {});
}

Result<Article> importText(const QString &text, TextFormat format)
{
    return articleFrom(read(text, format), {});
}

} // namespace slantlight
