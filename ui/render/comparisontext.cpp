// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/comparisontext.h"

#include "ui/render/profilerows.h"
#include "ui/words/differencewords.h"
#include "ui/words/speakerwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct ComparisonLines
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::ComparisonLines)
};

constexpr qsizetype longestLine = 72;

/// Writes one comparison.
class ComparisonLister
{
public:
    explicit ComparisonLister(const ComparedArticles &both)
        : m_both(both)
    {
    }

    [[nodiscard]] QString run() &&
    {
        line(u"A  "_s + titleOf(m_both.first));
        line(u"B  "_s + titleOf(m_both.second));
        profiles();
        if (const ReportComparison *const reports = m_both.reports()) {
            blocks(*reports);
        }
        differences();
        return std::move(m_text);
    }

private:
    void line(const QString &words) { m_text += words + u'\n'; }
    void heading(const QString &words) { line(u'\n' + words); }

    static QString titleOf(const ReadArticle &side)
    {
        const QString facts = sideFacts(side);
        const QString title = side.article->title();
        return facts.isEmpty() ? title : u"%1  (%2)"_s.arg(title, facts);
    }

    static QString beginning(const ReadArticle &side, std::size_t block)
    {
        return beginningOf(side.article->blocks()[block].span.in(side.article->text()),
                           longestLine);
    }

    void profiles()
    {
        const std::vector<ProfileRow> rows = profileRows(m_both);
        qsizetype width = ComparisonLines::tr("Profiles").size();
        for (const ProfileRow &row : rows) {
            width = std::max(width, row.name.size() + 2 * row.depth);
        }
        const auto write = [&](const QString &name, const QString &first, const QString &second) {
            constexpr qsizetype figure = 8;
            line(u"  "_s + name.leftJustified(width) + first.rightJustified(figure)
                 + second.rightJustified(figure));
        };
        m_text += u'\n';
        write(ComparisonLines::tr("Profiles"), u"A"_s, u"B"_s);
        for (const ProfileRow &row : rows) {
            write(QString(2 * row.depth, u' ') + row.name, row.first, row.second);
        }
    }

    void blocks(const ReportComparison &reports)
    {
        heading(ComparisonLines::tr("Both tell"));
        if (reports.blocks.empty()) {
            line(u"  "_s + ComparisonLines::tr("nothing that could be paired"));
        }
        for (const BlockPair &pair : reports.blocks) {
            line(u"  A%1  %2"_s.arg(pair.first + 1).arg(beginning(m_both.first, pair.first)));
            line(u"  B%1  %2"_s.arg(pair.second + 1).arg(beginning(m_both.second, pair.second)));
            line(u"      %1 %  %2"_s.arg(qRound(100 * pair.confidence))
                     .arg(sharedWords(pair.shared, *m_both.second.article)));
        }
    }

    void differences()
    {
        std::optional<DifferenceKind> kind;
        for (const ReportDifference &difference : m_both.differences) {
            if (difference.kind != kind) {
                kind = difference.kind;
                heading(differenceTitle(difference.kind));
            }
            write(difference);
        }
        if (m_both.differences.empty()) {
            heading(ComparisonLines::tr("No differences were found."));
        }
    }

    void write(const ReportDifference &difference)
    {
        DifferenceText text = differenceText(difference, m_both);
        if (difference.kind == DifferenceKind::Cue) {
            const SameStatement &same = m_both.reports()->statements[difference.number];
            text.first += verbText(m_both.first, same.first);
            text.second += verbText(m_both.second, same.second);
        }
        const bool isOnly = text.first.isEmpty() || text.second.isEmpty();
        if (isOnly && difference.kind != DifferenceKind::Reworded) {
            line(u"  %1  %2  [%3]"_s.arg(letterOf(difference),
                                         text.first.isEmpty() ? text.second : text.first,
                                         text.because));
            return;
        }
        if (!text.first.isEmpty()) {
            line(u"  A  "_s + text.first);
        }
        if (!text.second.isEmpty()) {
            line(u"  B  "_s + text.second);
        }
        line(u"      "_s + text.because);
    }

    /// "A9" of a paragraph that is only there, else "A".
    [[nodiscard]] QString letterOf(const ReportDifference &difference) const
    {
        const bool isFirst = !difference.first.empty();
        const QString letter = isFirst ? u"A"_s : u"B"_s;
        const bool isBlock = difference.part == OnlyPart::Block
                             && (difference.kind == DifferenceKind::OnlyFirst
                                 || difference.kind == DifferenceKind::OnlySecond
                                 || difference.kind == DifferenceKind::Gone
                                 || difference.kind == DifferenceKind::New);
        if (!isBlock) {
            return letter;
        }
        const Article &article = isFirst ? *m_both.first.article : *m_both.second.article;
        const TextSpan place = isFirst ? difference.first.front() : difference.second.front();
        return letter
               + QString::number(article.blockAt(place.begin()) - article.blocks().data() + 1);
    }

    static QString verbText(const ReadArticle &side, std::size_t number)
    {
        const QString verbClass = side.analysis.attributions[number].verbClass;
        return verbClass.isEmpty() ? QString() : u" · "_s + verbClassName(verbClass);
    }

    const ComparedArticles &m_both;
    QString m_text;
};

} // namespace

QString comparisonText(const ComparedArticles &both)
{
    return ComparisonLister(both).run();
}

} // namespace slantlight::ui
