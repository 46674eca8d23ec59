// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/differencewords.h"

#include "ui/words/codename.h"
#include "ui/words/listing.h"
#include "ui/words/outletwords.h"
#include "ui/words/speakerwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct Differences
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::Differences)
};

QString kindWord(ClueKind kind)
{
    switch (kind) {
    case ClueKind::Quotation:
        return Differences::tr("quotation");
    case ClueKind::Name:
        return Differences::tr("names");
    case ClueKind::Number:
        return Differences::tr("numbers");
    case ClueKind::Date:
        return Differences::tr("dates");
    case ClueKind::Word:
        return Differences::tr("words");
    }
    Q_UNREACHABLE_RETURN({});
}

QString quoted(const QString &words)
{
    //: Words of an article, in the quotation marks of the language.
    return Differences::tr("“%1”").arg(words.simplified());
}

/// Returns the words of @p clue, and beside them those of the other where they are others.
QString clueText(const SharedClue &clue, const Article &second)
{
    const QString words = clue.text.simplified();
    if (clue.kind == ClueKind::Quotation) {
        return quoted(words);
    }
    const QString others = clue.second.front().in(second.text()).toString().simplified();
    constexpr qsizetype stem = 3; // forms of one word begin alike
    const bool isOther =
        clue.kind == ClueKind::Word
        && words.first(std::min(stem, words.size()))
                   .compare(others.first(std::min(stem, others.size())), Qt::CaseInsensitive)
               != 0;
    return isOther ? QString(words + u" | " + others) : words;
}

QString wordsOf(TextSpan span, const Article &article)
{
    return span.in(article.text()).toString().simplified();
}

/// Returns @p span with the words after it, so that a number says what it counts.
QString withWordsAfter(TextSpan span, const Article &article)
{
    constexpr qsizetype most = 48;
    const Block *const block = article.blockAt(span.begin());
    const TextOffset end = block == nullptr ? span.end() : block->span.end();
    const qsizetype length = std::min(end - span.begin(), span.length() + most);
    QString words = wordsOf({span.begin(), span.begin() + length}, article);
    if (span.begin() + length < end) {
        const qsizetype space = words.lastIndexOf(u' ');
        words = words.first(space > 0 ? space : words.size()) + u" …";
    }
    return words;
}

/// Returns the changed words of @p spans, a part after another.
QString changedWords(const std::vector<TextSpan> &spans, const Article &article)
{
    QStringList parts;
    for (const TextSpan span : spans) {
        if (const QString words = wordsOf(span, article); !words.isEmpty()) {
            parts.append(words);
        }
    }
    return beginningOf(parts.join(u" … "_s));
}

DifferenceText onlyText(const ReportDifference &difference, const ReadArticle &side,
                        const OnlyReported &only)
{
    const Article &article = *side.article;
    switch (difference.part) {
    case OnlyPart::Block:
        return {.first = beginningOf(
                    article.blocks()[only.blocks[difference.number]].span.in(article.text())),
                .second = {},
                .because = Differences::tr("Paragraph")};
    case OnlyPart::Quotation:
        return {.first = beginningOf(only.quotations[difference.number].in(article.text())),
                .second = {},
                .because = Differences::tr("Quotation")};
    case OnlyPart::Speaker:
        return {.first = side.analysis.speakers[only.speakers[difference.number]].name.simplified(),
                .second = {},
                .because = Differences::tr("Somebody who speaks")};
    case OnlyPart::Number:
        return {.first = withWordsAfter(only.numbers[difference.number].span, article),
                .second = {},
                .because = Differences::tr("Number")};
    }
    Q_UNREACHABLE_RETURN({});
}

DifferenceText reportText(const ReportDifference &difference, const ReportComparison &comparison,
                          const ComparedArticles &both)
{
    if (difference.kind == DifferenceKind::Naming) {
        const SameActor &actor = comparison.actors[difference.number];
        return {.first = namingWords(actor.first),
                .second = namingWords(actor.second),
                .because = evidenceWords(actor)};
    }
    if (difference.kind == DifferenceKind::Cue) {
        const SameStatement &same = comparison.statements[difference.number];
        return {.first = cueWords(both.first.report(), same.first),
                .second = cueWords(both.second.report(), same.second),
                .because = sharedWords(same.shared, *both.second.article)};
    }
    if (difference.kind == DifferenceKind::Number) {
        const DifferentNumber &number = comparison.numbers[difference.number];
        //: Why two numbers are set beside each other; %1 is what is counted: "protesters".
        return {.first = withWordsAfter(number.first.span, *both.first.article),
                .second = withWordsAfter(number.second.span, *both.second.article),
                .because = Differences::tr("Both count: %1").arg(number.of)};
    }
    if (difference.kind == DifferenceKind::OnlyFirst) {
        return onlyText(difference, both.first, comparison.onlyFirst);
    }
    DifferenceText text = onlyText(difference, both.second, comparison.onlySecond);
    std::swap(text.first, text.second);
    return text;
}

DifferenceText versionText(const ReportDifference &difference, const Comparison &comparison)
{
    if (difference.kind == DifferenceKind::MarkGone) {
        const Marker &marker = comparison.removed[difference.number];
        return {.first = wordsOf(marker.span, *comparison.before),
                .second = {},
                .because = categoryName(marker.category)};
    }
    if (difference.kind == DifferenceKind::MarkNew) {
        const Marker &marker = comparison.added[difference.number];
        return {.first = {},
                .second = wordsOf(marker.span, *comparison.after),
                .because = categoryName(marker.category)};
    }
    const ComparedBlock &block = comparison.blocks[difference.number];
    const auto &[article, number] = block.after
                                        ? std::pair(comparison.after, *block.after)
                                        : std::pair(comparison.before, block.before.value_or(0));
    const bool isReworded = difference.kind == DifferenceKind::Reworded;
    return {.first = changedWords(difference.first, *comparison.before),
            .second = changedWords(difference.second, *comparison.after),
            .because = isReworded ? beginningOf(article->blocks()[number].span.in(article->text()))
                                  : Differences::tr("Paragraph")};
}

} // namespace

QString differenceTitle(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Naming:
        return Differences::tr("Named differently");
    case DifferenceKind::Cue:
        return Differences::tr("Said in both, introduced otherwise");
    case DifferenceKind::Number:
        return Differences::tr("Other numbers");
    case DifferenceKind::OnlyFirst:
        return Differences::tr("Only A tells");
    case DifferenceKind::OnlySecond:
        return Differences::tr("Only B tells");
    case DifferenceKind::Reworded:
        return Differences::tr("Worded anew");
    case DifferenceKind::Gone:
        //: Of paragraphs of an earlier version of an article.
        return Differences::tr("Gone");
    case DifferenceKind::New:
        //: Of paragraphs of a later version of an article.
        return Differences::tr("New");
    case DifferenceKind::MarkGone:
        return Differences::tr("Marks that are gone");
    case DifferenceKind::MarkNew:
        return Differences::tr("New marks");
    }
    Q_UNREACHABLE_RETURN({});
}

DifferenceText differenceText(const ReportDifference &difference, const ComparedArticles &both)
{
    const Comparison *const versions = both.versions();
    return versions == nullptr ? reportText(difference, *both.reports(), both)
                               : versionText(difference, *versions);
}

QString sharedWords(const std::vector<SharedClue> &shared, const Article &second)
{
    constexpr qsizetype most = 6; // of a kind
    QStringList kinds;
    for (const ClueKind kind :
         {ClueKind::Quotation, ClueKind::Name, ClueKind::Number, ClueKind::Date, ClueKind::Word}) {
        QStringList texts;
        for (const SharedClue &clue : shared) {
            if (clue.kind == kind) {
                texts.append(clueText(clue, second));
            }
        }
        if (texts.size() > most) {
            texts = texts.first(most) + QStringList{u"…"_s};
        }
        if (!texts.isEmpty()) {
            //: A kind of what two paragraphs share, and what it is: "names: Rusk, Pryce".
            kinds.append(Differences::tr("%1: %2").arg(kindWord(kind), listed(texts)));
        }
    }
    return kinds.join(u"; "_s);
}

QString evidenceWords(const SameActor &actor)
{
    switch (actor.evidence) {
    case ActorEvidence::Name:
        //: Why two actors are taken for the same; %1 is a name.
        return Differences::tr("Both name %1").arg(actor.because);
    case ActorEvidence::Noun:
        return Differences::tr("Nouns by which reports name the same");
    case ActorEvidence::Statement:
        //: Why two actors are taken for the same; %1 is a quotation.
        return Differences::tr("Both report the words %1").arg(quoted(actor.because));
    }
    Q_UNREACHABLE_RETURN({});
}

QString namingWords(const std::vector<Naming> &namings)
{
    QStringList texts;
    for (const Naming &naming : namings) {
        const QString words = naming.words.simplified();
        texts.append(naming.count() == 1
                         ? words
                         : u"%1 (%2)"_s.arg(words, QLocale().toString(naming.count())));
    }
    return listed(texts);
}

QString cueWords(const ReadReport &report, std::size_t attribution)
{
    const Attribution &found = report.analysis.attributions[attribution];
    const QString cue =
        found.cue ? wordsOf(*found.cue, report.article) : Differences::tr("(no verb)");
    const QString who =
        found.speaker.isEmpty() ? Differences::tr("somebody") : found.speaker.simplified();
    //: Who says it, by which word, and whether that word takes it as true: "Ida Rusk: claimed ·
    //: left open".
    return Differences::tr("%1: %2 · %3").arg(who, cue, stanceName(stanceOf(found)));
}

QString beginningOf(QStringView text, qsizetype longest)
{
    const QString line =
        text.first(std::min<qsizetype>(text.size(), 4 * longest)).toString().simplified();
    if (line.size() <= longest) {
        return line;
    }
    const qsizetype space = line.lastIndexOf(u' ', longest - 2);
    return line.first(space > longest / 2 ? space : longest - 2) + u" …"_s;
}

QString sideFacts(const ReadArticle &side)
{
    const ArticleFacts &known = side.article->facts();
    QStringList facts{publisherWords(side.analysis.origin)};
    if (facts.first().isEmpty()) {
        facts.first() = known.site.isEmpty() ? known.author : known.site;
    }
    if (known.published.isValid()) {
        facts.append(QLocale().toString(known.published, QLocale::LongFormat));
    }
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

} // namespace slantlight::ui
