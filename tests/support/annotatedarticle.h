// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/outgoing.h"
#include "core/review/exportfilter.h"
#include "core/review/review.h"

#include <QRandomGenerator>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace slantlight {

using namespace Qt::StringLiterals;

/// An article with annotations of two coders, made of chance: words with emoji, combining marks,
/// right-to-left and Chinese letters, memos of several lines.
struct AnnotatedArticle
{
    std::shared_ptr<const Article> article;
    std::vector<Annotation> annotations;
    std::vector<Coder> coders; ///< the owner first
    Codebook codebook;

    [[nodiscard]] Review review() const
    {
        return reviewOf(article, {}, {.annotations = annotations});
    }
    [[nodiscard]] ExportContext context() const
    {
        return {.codebook = codebook,
                .coders = coders,
                .written = QDateTime(QDate(2026, 3, 1), QTime(8, 0), QTimeZone::UTC)};
    }
    /// The annotations as another library has them: the owner is one more coder there.
    [[nodiscard]] std::vector<Annotation> elsewhere() const
    {
        std::vector<Annotation> others = annotations;
        for (Annotation &annotation : others) {
            if (annotation.coder.text().isEmpty()) {
                annotation.coder = coders.front().id;
            }
        }
        return others;
    }
};

/// The codebook of such articles: two codes of the program, and two of a library's own.
[[nodiscard]] inline Codebook codesOfChance()
{
    return *Codebook::create(
        {{.id = CodeId(u"highlight"_s), .name = u"Highlight"_s, .definition = u"Worth keeping"_s},
         {.id = CodeId(u"doubt"_s), .name = u"Doubt"_s, .definition = u"Steps away"_s},
         {.id = CodeId(u"harbour"_s),
          .name = u"Harbour & quay"_s,
          .definition = u"What is said of the harbour"_s,
          .useWhen = u"The words are about ships"_s,
          .examples = {u"the quay"_s, u"the <pier>"_s},
          .source = u"Ines 2026"_s,
          .colour = u"#336699"_s,
          .line = LineStyle::Dotted},
         {.id = CodeId(u"harbour-dues"_s), .name = u"Dues"_s, .parent = CodeId(u"harbour"_s)}});
}

[[nodiscard]] inline AnnotatedArticle annotatedArticle(quint32 seed)
{
    static const QStringList words{
        u"ferry"_s,      u"purportedly"_s, u"the"_s,    u"said,"_s,
        u"cafe\u0301"_s, u"na\u00efve"_s,  u"🚢"_s,     u"👩‍👩‍👧"_s,
        u"הנמל"_s,       u"الميناء"_s,     u"港口"_s,   u"“quay”"_s,
        u"=SUM"_s,       u"a&b"_s,         u"<pier>"_s, u"𝒜lpha"_s,
        u"co-op"_s,      u"“it’s”"_s};
    QRandomGenerator chance(seed);
    const auto some = [&chance](int least, int most) {
        QStringList chosen;
        for (int left = chance.bounded(least, most + 1); left > 0; --left) {
            chosen += words.at(chance.bounded(words.size()));
        }
        return chosen.join(u' ');
    };
    std::vector<Article::Part> parts{{.kind = BlockKind::Headline, .text = some(3, 8)}};
    for (int left = chance.bounded(1, 7); left > 0; --left) {
        parts.push_back({.kind = left == 3 ? BlockKind::BlockQuote : BlockKind::Paragraph,
                         .text = some(4, 40)});
    }
    AnnotatedArticle made{
        .article = std::make_shared<const Article>(
            Article::fromParts(parts, {.title = u"Title %1"_s.arg(seed),
                                       .address = u"https://example.org/%1"_s.arg(seed)})),
        .annotations = {},
        .coders = {{.id = CoderId(u"6f1d0c52-6d0c-4d2f-8d6b-0f2c3a4b5c6d"_s), .name = u"Ines"_s},
                   {.id = CoderId(u"9a2b6c0d-3f3f-4b11-8f1d-7a554f5e4f0e"_s),
                    .name = u"Mara “M.” <x>"_s}},
        .codebook = codesOfChance()};
    const QString &text = made.article->text();
    const auto place = [&] {
        qsizetype at = chance.bounded(text.size());
        return TextOffset(text.at(at).isLowSurrogate() ? at - 1 : at);
    };
    for (int left = chance.bounded(1, 12); left > 0; --left) {
        const auto [begin, end] = std::minmax({place(), place()});
        if (begin == end || TextSpan(begin, end).in(text).trimmed().isEmpty()) {
            continue;
        }
        Annotation annotation = Annotation::create(
            made.article->id(),
            made.codebook.codes().at(static_cast<std::size_t>(chance.bounded(4))).id,
            describe(text, {begin, end}));
        annotation.created = QDateTime::fromMSecsSinceEpoch(
            1'750'000'000'000 + qint64{chance.bounded(1'000'000)} * 1000, QTimeZone::UTC);
        annotation.modified = annotation.created.addSecs(chance.bounded(90'000));
        annotation.memo =
            chance.bounded(2) == 0 ? QString() : some(1, 5) + u"\n\n**" + some(1, 3) + u"**";
        annotation.target = chance.bounded(2) == 0 ? QString() : some(1, 2);
        annotation.tags = tidyTags(some(0, 3).split(u' ', Qt::SkipEmptyParts));
        annotation.coder = chance.bounded(2) == 0 ? CoderId() : made.coders.back().id;
        annotation.layer = chance.bounded(3) == 0 ? Layer::Imported : Layer::Hand;
        made.annotations.push_back(annotation);
    }
    return made;
}

} // namespace slantlight
