// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/comparisonhtml.h"

#include "core/review/review.h"
#include "core/review/shown.h"
#include "ui/render/colophon.h"
#include "ui/render/highlightindex.h"
#include "ui/render/highlightlist.h"
#include "ui/render/htmlblocks.h"
#include "ui/render/htmlstyle.h"
#include "ui/render/profilerows.h"
#include "ui/words/differencewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct ComparisonPage
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::ComparisonPage)
};

const QString pageStyle = uR"css(
main, footer { max-width: 78rem; }
table { border-collapse: collapse; width: 100%; }
th { text-align: start; font-weight: 600; }
.sides { table-layout: fixed; }
.sides td, .sides th { width: 50%; vertical-align: top; padding: .2em 1.4em .2em 0; }
.sides td + td, .sides th + th { padding: .2em 0 .2em 1.4em; border-inline-start: 1px solid color-mix(in srgb, var(--text) 16%, transparent); }
.sides td p, .sides td h2, .sides td h3, .sides td blockquote { margin: 0; }
.sides td h2 { font-size: 1.3em; line-height: 1.25; }
.sides .item { padding-inline-start: 1.2em; }
.sides .alone > * { border-inline-start: 3px dotted var(--muted); padding-inline-start: .7em; }
.facts, .number, .because { color: var(--muted); font-size: .8em; font-weight: 400; }
.number { text-decoration: none; margin-inline-end: .5em; }
a.number { text-decoration: underline; }
:target { background: color-mix(in srgb, var(--verb) 16%, transparent); }
.differences td, .differences th, .figures td, .figures th { vertical-align: top; padding: .3em .8em .3em 0; border-bottom: 1px solid color-mix(in srgb, var(--text) 12%, transparent); }
.differences td { width: 36%; } .differences td:last-child { width: 28%; }
.figures { max-width: 40rem; } .figures td { text-align: end; font-variant-numeric: tabular-nums; }
.figures th { font-weight: 400; } .figures .total th { font-weight: 600; } .figures .part th { padding-inline-start: 1.2em; }
section { margin-top: 2.5rem; } section h3 { font-size: 1em; margin: 1.4em 0 .3em; }
mark.gone { --hue: #b81f2c; text-decoration: line-through 2px var(--hue); }
mark.came { --hue: #1f7a38; text-decoration: underline 2px var(--hue); }
mark.gone.hand, mark.came.hand { background-color: color-mix(in srgb, var(--hue) 16%, transparent); }
mark.gone.hand { text-decoration: line-through 2px var(--hue); } mark.came.hand { text-decoration: underline 2px var(--hue); }
@media screen and (prefers-color-scheme: dark) { mark.gone { --hue: #f85149; } mark.came { --hue: #3fb950; } }
@media (max-width: 44rem) { .sides, .sides tbody, .sides tr, .sides td { display: block; width: auto; }
  .sides td, .sides td + td { padding: .3em 0; border: 0; } .sides thead { display: none; } .sides td:empty { display: none; } }
@media print { @page { size: A4 landscape; margin: 14mm; } body { font-size: 9.5pt; } main, footer { max-width: none; }
  tr { break-inside: avoid; } thead { display: table-header-group; } section { break-before: auto; } }
)css"_s;

/// One of the two articles on the page.
struct PageColumn
{
    const ReadArticle *side = nullptr;
    QString letter;
    QHash<std::size_t, std::size_t> partners; ///< surest partner of a block
    std::vector<std::size_t> alone; ///< blocks that only this article has, in order
    HighlightIndex highlights;
};

/// Writes the page.
class ComparisonPageWriter
{
public:
    ComparisonPageWriter(const ComparedArticles &both, const MarkerFilter &filter)
        : m_both(both)
    {
        m_first.side = &both.first;
        m_first.letter = u"A"_s;
        m_second.side = &both.second;
        m_second.letter = u"B"_s;
        for (PageColumn *const column : {&m_first, &m_second}) {
            const bool isFirst = column == &m_first;
            addPartners(*column, isFirst);
            for (const ReportDifference &difference : both.differences) {
                addAlone(*column, difference, isFirst);
            }
            std::ranges::sort(column->alone);
            column->highlights = HighlightIndex(highlightsOf(*column, filter, isFirst));
        }
    }

    [[nodiscard]] QString run() const
    {
        const QString title =
            (m_both.versions() == nullptr ? ComparisonPage::tr("Two articles side by side")
                                          : ComparisonPage::tr("Two versions of one article"))
                .toHtmlEscaped();
        const QLocale here;
        const QString direction = here.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
        return u"<!DOCTYPE html>\n<html lang=\""_s + htmlAttribute(here.bcp47Name())
               + u"\" dir=\""_s + direction
               + u"\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
                 "content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" "
                 "content=\"Slantlight "_s
               + QStringLiteral(SLANTLIGHT_VERSION) + u"\">\n<title>"_s + title
               + u"</title>\n<style>\n"_s
               + htmlStyle(Palette::load(PageTheme::Light), Palette::load(PageTheme::Dark))
               + pageStyle + u"</style>\n</head>\n<body>\n<main>\n<h1>"_s + title + u"</h1>\n"_s
               + sides() + differences() + profiles() + u"</main>\n<footer>\n"_s + legend()
               + u"</footer>\n</body>\n</html>\n"_s;
    }

private:
    void addPartners(PageColumn &column, bool isFirst) const
    {
        QHash<std::size_t, double> best;
        for (const BlockLink &link : m_both.links) {
            const std::size_t here = isFirst ? link.first : link.second;
            if (link.weight > best.value(here, 0)) {
                best.insert(here, link.weight);
                column.partners.insert(here, isFirst ? link.second : link.first);
            }
        }
    }

    static void addAlone(PageColumn &column, const ReportDifference &difference, bool isFirst)
    {
        const auto kinds = isFirst ? std::pair(DifferenceKind::OnlyFirst, DifferenceKind::Gone)
                                   : std::pair(DifferenceKind::OnlySecond, DifferenceKind::New);
        const bool isBlock = difference.part == OnlyPart::Block
                             && (difference.kind == kinds.first || difference.kind == kinds.second);
        const auto &places = isFirst ? difference.first : difference.second;
        if (isBlock && !places.empty()) {
            column.alone.push_back(blockAt(*column.side->article, places.front().begin()));
        }
    }

    static std::size_t blockAt(const Article &article, TextOffset place)
    {
        const Block *const block = article.blockAt(place);
        return block == nullptr ? 0 : static_cast<std::size_t>(block - article.blocks().data());
    }

    [[nodiscard]] std::vector<Highlight>
    highlightsOf(const PageColumn &column, const MarkerFilter &filter, bool isFirst) const
    {
        std::vector<Highlight> highlights;
        const Review review = reviewOf(column.side->article, column.side->analysis);
        for (const Marker *const marker : shown(review, filter).markers) {
            highlights.push_back(highlightOf(*marker));
        }
        for (const ReportDifference &difference : m_both.differences) {
            if (difference.kind == DifferenceKind::Reworded) {
                addChanges(difference, isFirst, highlights);
            }
        }
        std::ranges::stable_sort(highlights, {}, &Highlight::span);
        return highlights;
    }

    static void addChanges(const ReportDifference &difference, bool isFirst,
                           std::vector<Highlight> &highlights)
    {
        for (const TextSpan span : isFirst ? difference.first : difference.second) {
            const QString title = isFirst ? ComparisonPage::tr("Gone") : ComparisonPage::tr("New");
            highlights.push_back({.span = span,
                                  .code = CodeId(isFirst ? u"gone"_s : u"came"_s),
                                  .origin = Highlight::Origin::Hand,
                                  .weak = false,
                                  .weight = 0,
                                  .doubtful = false,
                                  .id = u"change-%1"_s.arg(span.begin().value()),
                                  .title = title,
                                  .note = {}});
        }
    }

    [[nodiscard]] QString sides() const
    {
        QString html = u"<table class=\"sides\">\n<thead><tr>"_s + head(m_first) + head(m_second)
                       + u"</tr></thead>\n<tbody>\n"_s;
        const auto rows = sideRows(m_both.first.article->blocks().size(),
                                   m_both.second.article->blocks().size(), m_both.links);
        for (const SideRow &row : rows) {
            html += u"<tr>"_s + cell(m_first, m_second, row.first, row.second)
                    + cell(m_second, m_first, row.second, row.first) + u"</tr>\n"_s;
        }
        return html + u"</tbody>\n</table>\n"_s;
    }

    [[nodiscard]] QString head(const PageColumn &column) const
    {
        const bool isFirst = &column == &m_first;
        const QString name = m_both.versions() == nullptr
                                 ? column.letter
                                 : (isFirst ? ComparisonPage::tr("A, the earlier version")
                                            : ComparisonPage::tr("B, the later version"));
        return u"<th scope=\"col\">%1<br><span class=\"facts\">%2</span></th>"_s.arg(
            name.toHtmlEscaped(), sideFacts(*column.side).toHtmlEscaped());
    }

    [[nodiscard]] static QString cell(const PageColumn &column, const PageColumn &other,
                                      std::optional<std::size_t> block,
                                      std::optional<std::size_t> beside)
    {
        if (!block) {
            return u"<td></td>"_s;
        }
        const Article &article = *column.side->article;
        const Block &found = article.blocks()[*block];
        const bool isAlone = std::ranges::binary_search(column.alone, *block);
        const auto partner = column.partners.constFind(*block);
        const QString name = column.letter + QString::number(*block + 1);
        QString number = u"<span class=\"number\">%1</span>"_s.arg(name);
        if (partner != column.partners.cend() && beside != *partner) {
            const QString there = other.letter + QString::number(*partner + 1);
            number = u"<a class=\"number\" href=\"#%1\" title=\"%2\">%3 → %1</a>"_s.arg(
                //: %1 is the number of a paragraph of the other article: "B4".
                there, htmlAttribute(ComparisonPage::tr("%1 tells the same").arg(there)), name);
        }
        QString unseen;
        if (isAlone) {
            unseen = u"<span class=\"unseen\">%1 </span>"_s.arg(
                //: Said of a paragraph; %1 is "A" or "B".
                ComparisonPage::tr("Only %1 tells this.").arg(column.letter).toHtmlEscaped());
        }
        const QString element = elementOf(found.kind);
        const QString direction =
            found.span.in(article.text()).isRightToLeft() ? u" dir=\"rtl\""_s : QString();
        return u"<td%1><%2 id=\"%3\" class=\"%4\"%5>"_s.arg(
                   isAlone ? u" class=\"alone\""_s : QString(), element, name,
                   found.kind == BlockKind::ListItem ? u"item"_s
                                                     : blockKindId(found.kind).toString(),
                   direction)
               + number + unseen
               + highlightedHtml(article.text(), found.span, column.highlights.over(found.span))
               + u"</%1></td>"_s.arg(element);
    }

    static QString elementOf(BlockKind kind)
    {
        switch (kind) {
        case BlockKind::Headline:
            return u"h2"_s;
        case BlockKind::Heading:
            return u"h3"_s;
        case BlockKind::BlockQuote:
            return u"blockquote"_s;
        default:
            return u"p"_s;
        }
    }

    [[nodiscard]] QString differences() const
    {
        QString html =
            u"<section>\n<h2>%1</h2>\n"_s.arg(ComparisonPage::tr("What differs").toHtmlEscaped());
        if (m_both.differences.empty()) {
            return html
                   + u"<p>%1</p>\n</section>\n"_s.arg(
                       ComparisonPage::tr("No differences were found.").toHtmlEscaped());
        }
        std::optional<DifferenceKind> kind;
        for (const ReportDifference &difference : m_both.differences) {
            if (difference.kind != kind) {
                html += kind ? u"</tbody></table>\n"_s : QString();
                kind = difference.kind;
                html += u"<h3>%1</h3>\n<table class=\"differences\"><thead><tr><th "
                        "scope=\"col\">A</th><th scope=\"col\">B</th><th scope=\"col\">%2</th>"
                        "</tr></thead><tbody>\n"_s.arg(
                            differenceTitle(difference.kind).toHtmlEscaped(),
                            //: Title of a column that says why two wordings are set side by side.
                            ComparisonPage::tr("Why").toHtmlEscaped());
            }
            const DifferenceText text = differenceText(difference, m_both);
            html += u"<tr><td>%1</td><td>%2</td><td class=\"because\">%3</td></tr>\n"_s.arg(
                placed(text.first, difference.first, m_first),
                placed(text.second, difference.second, m_second), text.because.toHtmlEscaped());
        }
        return html + u"</tbody></table>\n</section>\n"_s;
    }

    /// Returns @p text after links to the blocks of @p spans.
    static QString placed(const QString &text, const std::vector<TextSpan> &spans,
                          const PageColumn &column)
    {
        constexpr std::size_t most = 8;
        std::vector<std::size_t> blocks; // in order, each once
        for (const TextSpan span : spans) {
            const std::size_t block = blockAt(*column.side->article, span.begin());
            if (blocks.empty() || blocks.back() != block) {
                blocks.push_back(block);
            }
        }
        QString links;
        for (std::size_t i = 0; i < std::min(most, blocks.size()); ++i) {
            links += u"<a class=\"number\" href=\"#%1%2\">%1%2</a>"_s.arg(column.letter)
                         .arg(blocks[i] + 1);
        }
        if (blocks.size() > most) {
            links += u"… "_s;
        }
        return links + text.toHtmlEscaped();
    }

    [[nodiscard]] QString profiles() const
    {
        QString html = u"<section>\n<h2>%1</h2>\n<table class=\"figures\"><thead><tr><td></td><th "
                       "scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead><tbody>\n"_s.arg(
                           ComparisonPage::tr("Profiles").toHtmlEscaped());
        for (const ProfileRow &row : profileRows(m_both)) {
            html += u"<tr%1><th scope=\"row\">%2</th><td>%3</td><td>%4</td></tr>\n"_s.arg(
                row.depth > 1                   ? u" class=\"part\""_s
                : row.isTotal && row.depth == 0 ? u" class=\"total\""_s
                                                : QString(),
                row.name.toHtmlEscaped(), row.first.toHtmlEscaped(), row.second.toHtmlEscaped());
        }
        return html + u"</tbody></table>\n</section>\n"_s;
    }

    [[nodiscard]] QString legend() const
    {
        std::vector<Highlight> highlights;
        QStringList lines;
        const Codebook noCodes = Codebook::create({}).value(); // nothing is annotated here
        for (const PageColumn *const column : {&m_first, &m_second}) {
            std::ranges::copy_if(
                column->highlights.all(), std::back_inserter(highlights),
                [](const Highlight &each) { return each.origin == Highlight::Origin::Machine; });
            const Review review = reviewOf(column->side->article, column->side->analysis);
            for (const QString &line : colophonLines(exportJobOf(shown(review, {}), noCodes))) {
                if (!lines.contains(line)) {
                    lines.append(line);
                }
            }
        }
        QString html;
        if (!highlights.empty()) {
            //: Title of the legend at the end of a page with two articles.
            html = legendHtml(ComparisonPage::tr("Marks in these articles"), highlights);
        }
        html += u"<p class=\"colophon\">"_s;
        for (const QString &line : lines) {
            html += line.toHtmlEscaped() + (line == lines.back() ? u""_s : u"<br>\n"_s);
        }
        return html + u"</p>\n"_s;
    }

    const ComparedArticles &m_both;
    PageColumn m_first;
    PageColumn m_second;
};

} // namespace

QString comparisonHtml(const ComparedArticles &both, const MarkerFilter &filter)
{
    return ComparisonPageWriter(both, filter).run();
}

} // namespace slantlight::ui
