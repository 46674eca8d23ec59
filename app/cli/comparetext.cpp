// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/comparetext.h"

#include "ui/words/codename.h"
#include "ui/words/speakerwords.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Returns the first words of @p text, in one line.
QString beginningOf(QStringView text)
{
    constexpr qsizetype longest = 72;
    const QString line = text.toString().simplified();
    if (line.size() <= longest) {
        return line;
    }
    const qsizetype space = line.lastIndexOf(u' ', longest - 2);
    return line.first(space > longest / 2 ? space : longest - 2) + u" …"_s;
}

QString countOf(std::size_t count)
{
    return count == 1 ? QString() : u" (%1)"_s.arg(count);
}

QString kindOf(ClueKind kind)
{
    switch (kind) {
    case ClueKind::Quotation:
        return u"quotation"_s;
    case ClueKind::Name:
        return u"names"_s;
    case ClueKind::Number:
        return u"numbers"_s;
    case ClueKind::Date:
        return u"dates"_s;
    case ClueKind::Word:
        return u"words"_s;
    }
    Q_UNREACHABLE();
}

/// Returns the words of a clue, and beside them those of @p second where they are others: "mob |
/// protesters".
QString clueText(const SharedClue &clue, const ReadReport &second)
{
    const QString words = clue.text.simplified();
    if (clue.kind == ClueKind::Quotation) {
        return u'"' + words + u'"';
    }
    const QString others = clue.second.front().in(second.article.text()).toString().simplified();
    constexpr qsizetype stem = 3; // forms of one word begin alike
    const bool isOther =
        clue.kind == ClueKind::Word
        && words.first(std::min(stem, words.size()))
                   .compare(others.first(std::min(stem, others.size())), Qt::CaseInsensitive)
               != 0;
    return isOther ? QString(words + u" | " + others) : words;
}

/// Returns what is shared, by kinds: "names: Rusk, Pryce; numbers: 240".
QString sharedText(const std::vector<SharedClue> &shared, const ReadReport &second)
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
            kinds.append(kindOf(kind) + u": " + texts.join(u", "_s));
        }
    }
    return kinds.join(u"; "_s);
}

/// Writes one comparison.
class ComparisonLines
{
public:
    ComparisonLines(const ReportComparison &comparison, const ReadReport &first,
                    const ReadReport &second)
        : m_comparison(comparison)
        , m_first(first)
        , m_second(second)
    {
    }

    [[nodiscard]] QString run()
    {
        line(u"A  "_s + titleOf(m_first));
        line(u"B  "_s + titleOf(m_second));
        profiles();
        blocks();
        actors();
        statements();
        only(u"Only A tells"_s, m_comparison.onlyFirst, m_first);
        only(u"Only B tells"_s, m_comparison.onlySecond, m_second);
        return m_text;
    }

private:
    void line(const QString &words) { m_text += words + u'\n'; }
    void heading(const QString &words) { line(u'\n' + words); }

    static QString titleOf(const ReadReport &report)
    {
        QString title = report.article.title();
        if (report.analysis.outlet) {
            title += u"  ("_s + report.analysis.outlet->name + u')';
        }
        return title;
    }

    static QString beginning(const ReadReport &report, std::size_t block)
    {
        return beginningOf(report.article.blocks()[block].span.in(report.article.text()));
    }

    void row(const QString &name, const QString &first, const QString &second)
    {
        constexpr qsizetype nameWidth = 34;
        constexpr qsizetype width = 8;
        line(u"  "_s + name.leftJustified(nameWidth) + first.rightJustified(width)
             + second.rightJustified(width));
    }

    void profiles()
    {
        const Profile &a = m_first.analysis.profile;
        const Profile &b = m_second.analysis.profile;
        m_text += u'\n';
        row(u"Profiles"_s, u"A"_s, u"B"_s);
        row(u"words"_s, QString::number(a.words), QString::number(b.words));
        const auto percent = [](double share) {
            return QString::number(std::lround(100 * share)) + u" %"_s;
        };
        row(u"in quotations"_s, percent(a.quotedShare), percent(b.quotedShare));
        for (const Category category : allCategories) {
            const double first = a.perThousandWords(category);
            const double second = b.perThousandWords(category);
            if (first > 0 || second > 0) {
                row(ui::englishCategoryName(category) + u", per 1,000 words"_s,
                    QString::number(first, 'f', 1), QString::number(second, 'f', 1));
            }
        }
    }

    void blocks()
    {
        heading(u"Both tell"_s);
        if (m_comparison.blocks.empty()) {
            line(u"  nothing that could be paired"_s);
        }
        for (const BlockPair &pair : m_comparison.blocks) {
            line(u"  A%1  %2"_s.arg(pair.first + 1).arg(beginning(m_first, pair.first)));
            line(u"  B%1  %2"_s.arg(pair.second + 1).arg(beginning(m_second, pair.second)));
            line(u"      %1 %  %2"_s.arg(std::lround(100 * pair.confidence))
                     .arg(sharedText(pair.shared, m_second)));
        }
    }

    static QString namingsText(const std::vector<Naming> &namings)
    {
        QStringList texts;
        for (const Naming &naming : namings) {
            texts.append(naming.words.simplified() + countOf(naming.count()));
        }
        return texts.join(u", "_s);
    }

    void actors()
    {
        const bool hasSome =
            std::ranges::any_of(m_comparison.actors, &SameActor::isNamedDifferently);
        if (!hasSome) {
            return;
        }
        heading(u"Named differently"_s);
        for (const SameActor &actor : m_comparison.actors) {
            if (actor.isNamedDifferently) {
                line(u"  A  "_s + namingsText(actor.first));
                line(u"  B  "_s + namingsText(actor.second));
                line(u"      "_s + evidenceText(actor));
            }
        }
    }

    static QString evidenceText(const SameActor &actor)
    {
        switch (actor.evidence) {
        case ActorEvidence::Name:
            return u"both name %1"_s.arg(actor.because);
        case ActorEvidence::Noun:
            return u"nouns by which reports name the same"_s;
        case ActorEvidence::Statement:
            return u"both report the words \"%1\""_s.arg(actor.because.simplified());
        }
        Q_UNREACHABLE();
    }

    static QString cueText(const ReadReport &report, std::size_t number)
    {
        const Attribution &found = report.analysis.attributions[number];
        const QString cue =
            found.cue ? found.cue->in(report.article.text()).toString().simplified() : QString();
        QStringList about;
        if (!found.verbClass.isEmpty()) {
            about.append(ui::verbClassName(found.verbClass));
        }
        about.append(ui::stanceName(stanceOf(found)));
        return (found.speaker.isEmpty() ? u"somebody"_s : found.speaker.simplified()) + u": "
               + (cue.isEmpty() ? u"(no verb)"_s : cue) + u"  [" + about.join(u", "_s) + u']';
    }

    void statements()
    {
        const bool hasSome =
            std::ranges::any_of(m_comparison.statements, &SameStatement::isOtherCue);
        if (!hasSome) {
            return;
        }
        heading(u"Said in both, introduced otherwise"_s);
        for (const SameStatement &same : m_comparison.statements) {
            if (same.isOtherCue) {
                line(u"  A  "_s + cueText(m_first, same.first));
                line(u"  B  "_s + cueText(m_second, same.second));
                line(u"      "_s + sharedText(same.shared, m_second));
            }
        }
    }

    void only(const QString &title, const OnlyReported &only, const ReadReport &report)
    {
        const bool isEmpty = only.blocks.empty() && only.quotations.empty() && only.speakers.empty()
                             && only.numbers.empty();
        if (isEmpty) {
            return;
        }
        heading(title);
        const QString letter = &report == &m_first ? u"A"_s : u"B"_s;
        for (const std::size_t block : only.blocks) {
            line(u"  %1%2  %3"_s.arg(letter).arg(block + 1).arg(beginning(report, block)));
        }
        QStringList speakers;
        for (const std::size_t speaker : only.speakers) {
            speakers.append(report.analysis.speakers[speaker].name.simplified());
        }
        list(u"speakers"_s, speakers);
        QStringList numbers;
        for (const ReportedNumber &number : only.numbers) {
            numbers.append(number.span.in(report.article.text()).toString().simplified());
        }
        list(u"numbers"_s, numbers);
        for (const TextSpan quotation : only.quotations) {
            line(u"  quoted    "_s + beginningOf(quotation.in(report.article.text())));
        }
    }

    void list(const QString &name, const QStringList &words)
    {
        constexpr qsizetype width = 10;
        if (!words.isEmpty()) {
            line(u"  "_s + name.leftJustified(width) + words.join(u", "_s));
        }
    }

    const ReportComparison &m_comparison;
    const ReadReport &m_first;
    const ReadReport &m_second;
    QString m_text;
};

} // namespace

QString comparisonText(const ReportComparison &comparison, const ReadReport &first,
                       const ReadReport &second)
{
    return ComparisonLines(comparison, first, second).run();
}

} // namespace slantlight
