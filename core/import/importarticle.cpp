// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importarticle.h"

#include "core/annotation/selector.h"
#include <QCryptographicHash>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

bool hasWords(const std::vector<Article::Part> &parts)
{
    return std::ranges::any_of(parts, [](const Article::Part &part) {
        return std::ranges::any_of(part.text,
                                   [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    });
}

// The parts became blocks in their order, but for those without a word; some have no place in the
// source.
SourcePlaces placesOf(const QString &source, const std::vector<Article::Part> &parts,
                      const Article &article)
{
    std::vector<SourcePlaces::Stretch> stretches;
    std::size_t block = 0;
    for (const Article::Part &part : parts) {
        if (block == article.blocks().size() || Article::cleaned(part.text).isEmpty()) {
            continue;
        }
        if (!part.source.isEmpty()) {
            stretches.push_back({.article = article.blocks()[block].span, .source = part.source});
        }
        ++block;
    }
    return {source, std::move(stretches)};
}

// As placesOf(): a part became the next block where it has a word.
PagePlaces pagesOf(const Draft &draft, const Article &article)
{
    std::vector<PagePlaces::Word> words;
    auto next = draft.pageWords.begin();
    std::size_t block = 0;
    for (std::size_t part = 0; part < draft.parts.size(); ++part) {
        const QString &text = draft.parts[part].text;
        const QString cleaned = Article::cleaned(text);
        const bool isBlock = !cleaned.isEmpty() && block < article.blocks().size();
        const TextSpan span = isBlock ? article.blocks()[block++].span : TextSpan();
        for (; next != draft.pageWords.end() && next->part == part; ++next) {
            const qsizetype begin = span.begin().value();
            const TextSpan inPart = next->word.span;
            if (isBlock && cleaned.size() == text.size() && inPart.end().value() <= span.length()) {
                words.push_back({.span = {TextOffset(begin + inPart.begin().value()),
                                          TextOffset(begin + inPart.end().value())},
                                 .box = next->word.box});
            }
        }
    }
    return PagePlaces(std::move(words));
}

/// Puts what was marked in @p printed onto the same words of @p article.
std::vector<ImportedNote> notesOn(const Article &article, Imported printed)
{
    std::vector<Selector> selectors;
    for (const ImportedNote &note : printed.notes) {
        selectors.push_back(describe(printed.article.text(), note.span));
    }
    const std::vector<Anchor> places = resolve(selectors, article.text());
    std::vector<ImportedNote> found;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i].span) {
            found.push_back({.span = *places[i].span, .note = std::move(printed.notes[i].note)});
        }
    }
    return found;
}

Result<Imported> importedFrom(Draft draft)
{
    Imported imported{.article = Article::fromParts(draft.parts, std::move(draft.facts)),
                      .notices = std::move(draft.notices),
                      .annotations = std::move(draft.annotations)};
    if (isTooLong(imported.article.text())) {
        return std::unexpected(Error{ErrorCode::ArticleTooLong, {}});
    }
    if (draft.plainText) {
        imported.places = placesOf(*draft.plainText, draft.parts, imported.article);
    }
    if (draft.printed) {
        if (auto printed = importedFrom(std::move(*draft.printed))) {
            imported.notes = notesOn(imported.article, *std::move(printed));
        }
    }
    if (!draft.pageWords.empty()) {
        imported.pages = pagesOf(draft, imported.article);
        for (PageNote &note : draft.pageNotes) {
            if (const auto span = imported.pages->spanIn(note.areas)) {
                imported.notes.push_back({.span = *span, .note = std::move(note)});
            }
        }
    }
    return imported;
}

Result<std::vector<Imported>> importBy(const Reader &reader, ReadSource &source,
                                       const ReadContext &context, const std::stop_token &stop)
{
    Result<std::vector<Draft>> drafts = reader.read(source, context, stop);
    if (!drafts) {
        // What is no text is named with what it seems to be.
        const bool isNamed = drafts.error().code == ErrorCode::NotText
                             && drafts.error().detail.startsWith(source.name());
        return std::unexpected(isNamed ? drafts.error()
                                       : Error{drafts.error().code, source.name()});
    }
    QString hash;
    if (!source.bytes().isEmpty()) {
        const QByteArray digest =
            QCryptographicHash::hash(source.bytes(), QCryptographicHash::Sha256);
        hash = u"sha256:"_s + QString::fromLatin1(digest.toHex());
    }
    std::vector<Imported> all;
    for (Draft &draft : *drafts) {
        if (stop.stop_requested()) {
            return std::unexpected(Error{ErrorCode::Cancelled, source.name()});
        }
        if (!hasWords(draft.parts)) {
            continue;
        }
        draft.facts.path = source.path();
        if (draft.facts.address.isEmpty()) {
            draft.facts.address = source.address();
        }
        draft.facts.sourceHash = hash;
        Result<Imported> imported = importedFrom(std::move(draft));
        if (!imported) {
            return std::unexpected(Error{imported.error().code, source.name()});
        }
        all.push_back(std::move(*imported));
    }
    if (all.empty()) {
        return std::unexpected(Error{ErrorCode::NoArticleText, source.name()});
    }
    return all;
}

Result<Imported> firstOf(Result<std::vector<Imported>> all)
{
    if (!all) {
        return std::unexpected(all.error());
    }
    Imported first = std::move(all->front());
    if (all->size() > 1) {
        first.notices.push_back(
            {.code = NoticeCode::MoreArticles, .arguments = {QString::number(all->size() - 1)}});
    }
    return first;
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

Result<std::vector<Imported>> importAll(ReadSource &source, const ReadContext &context,
                                        const ReadOptions &options, const std::stop_token &stop)
{
    if (source.bytes().size() > largestFile) {
        return std::unexpected(Error{ErrorCode::FileTooLarge, source.name()});
    }
    return importBy(readerOf(source, options.format, options.readers), source, context, stop);
}

Result<Imported> importFirst(ReadSource &source, const ReadContext &context,
                             const ReadOptions &options, const std::stop_token &stop)
{
    return firstOf(importAll(source, context, options, stop));
}

Result<Article> importText(const QString &text, SourceFormat format, const ReadContext &context,
                           const std::stop_token &stop)
{
    ReadSource source = ReadSource::fromText(text);
    const std::span<const Reader> readers = shippedReaders();
    const auto reader = std::ranges::find(readers, format, &Reader::format);
    Q_ASSERT(reader != readers.end());
    auto imported = firstOf(importBy(*reader, source, context, stop));
    if (!imported) {
        return std::unexpected(imported.error());
    }
    return std::move(imported->article);
}

} // namespace slantlight
