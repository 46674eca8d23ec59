// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/library.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace slantlight {

inline Article articleFrom(const QString &headline, const QString &words, ArticleFacts facts = {})
{
    return Article::fromParts({{.kind = BlockKind::Headline, .text = headline},
                               {.kind = BlockKind::Paragraph, .text = words}},
                              std::move(facts));
}

inline Article bridgeArticle()
{
    return articleFrom(QStringLiteral("Bridge vote slips"),
                       QStringLiteral("The naïve plan may fail, aides said \U0001F5F3."));
}

inline Annotation annotationOn(const Article &article, qsizetype begin, qsizetype end)
{
    return Annotation::create(article.id(), CodeId(QStringLiteral("doubt")),
                              describe(article.text(), {TextOffset(begin), TextOffset(end)}));
}

inline Verdict verdictOn(const Article &article, const QString &rule, Answer answer)
{
    return {
        .article = article.id(),
        .rule = RuleId(rule),
        .selector = describe(article.text(), {TextOffset(22), TextOffset(27)}),
        .answer = answer,
        .reason = QStringLiteral("A term of art \U0001F4D6"),
        .modified = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 789), QTimeZone::UTC),
    };
}

/// A new library in a folder that is not there yet.
struct LibraryRoom
{
    std::unique_ptr<QTemporaryDir> folder;
    std::optional<Library> library;

    [[nodiscard]] bool open()
    {
        library.reset();
        folder = std::make_unique<QTemporaryDir>();
        Result<Library> opened = Library::open(path());
        if (opened) {
            library = std::move(*opened);
        }
        return library.has_value();
    }
    [[nodiscard]] QString path() const
    {
        return folder->filePath(QStringLiteral("new/folder/library.sqlite"));
    }
};

} // namespace slantlight
