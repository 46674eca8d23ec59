// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/outgoing.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace slantlight {

/// The words that a Markdown file has of its own, in the language of whoever reads it.
struct MarkdownWords
{
    QString markers = QStringLiteral("Marks"); ///< a heading
    QString orphans = QStringLiteral("Not found in the text"); ///< likewise
    QString target = QStringLiteral("about %1"); ///< who is portrayed so
    QString link = QStringLiteral("In the article");
};

/// Writes articles with their annotations for people to read: CommonMark, a heading for each
/// article with outlet, author, date and address, each annotation as a quote with code, coder,
/// target, tags, memo and a link that opens the page at the words; markers under a heading of their
/// own.
class MarkdownWriter : public ExportWriter
{
public:
    explicit MarkdownWriter(ExportContext context, MarkdownWords words = {});

    void add(const Outgoing &outgoing) override;
    [[nodiscard]] Result<QByteArray> finish() override;

private:
    ExportContext m_context;
    MarkdownWords m_words;
    QString m_text;
};

/// Returns one annotation of the page at @p address, which may be empty: the quote and what is said
/// of it, ending in a line break.
[[nodiscard]] QString annotationToMarkdown(const PlacedAnnotation &placed, const QString &address,
                                           const ExportContext &context,
                                           const MarkdownWords &words = {});

/// Returns the heading of an article, and those of its annotations that are shown, without markers.
[[nodiscard]] QString annotationsToMarkdown(const Shown &shown, const ExportContext &context,
                                            const MarkdownWords &words = {});

/// Returns the heading of an article with the title @p title, and below it @p facts, such as its
/// outlet and its date, with its address; what is empty is left out.
[[nodiscard]] QString headingToMarkdown(const QString &title, const QStringList &facts,
                                        const QString &address);

/// Returns @p text so that Markdown shows it as it is.
[[nodiscard]] QString escapedMarkdown(QStringView text);

/// Returns @p address with a text fragment that leads a browser to the words: those between the
/// first and the last few where there are many. Empty where there is no address of the web.
[[nodiscard]] QString addressOfWords(const QString &address, const Selector &selector);

} // namespace slantlight
