// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/markedhtml.h"

#include "ui/render/htmlblocks.h"
#include "ui/render/palette.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

using Origin = Highlight::Origin;

/// Returns @p tint as it looks on @p paper: word processors know no translucent colours.
QColor onPaper(const QColor &tint, const QColor &paper)
{
    const auto mixed = [&](float above, float below) {
        return above * tint.alphaF() + below * (1 - tint.alphaF());
    };
    return QColor::fromRgbF(mixed(tint.redF(), paper.redF()), mixed(tint.greenF(), paper.greenF()),
                            mixed(tint.blueF(), paper.blueF()));
}

/// Returns the style's name in CSS, which has no dash-dot.
QString lineName(LineStyle style)
{
    switch (style) {
    case LineStyle::Solid:
        return u"solid"_s;
    case LineStyle::Dashed:
    case LineStyle::DashDot:
        return u"dashed"_s;
    case LineStyle::Dotted:
        return u"dotted"_s;
    case LineStyle::Double:
        return u"double"_s;
    case LineStyle::Wave:
        return u"wavy"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// Writes words with what lies over them.
class Marking
{
public:
    explicit Marking(const Article &article)
        : m_article(article)
        , m_palette(Palette::load(PageTheme::Light))
    {
    }

    /// Takes note of those of @p over, in their order, that lie on the block at @p span; blocks
    /// come in order.
    void turnTo(TextSpan span, std::span<const Highlight *const> over)
    {
        std::erase_if(m_over, [span](const Highlight *highlight) {
            return highlight->span.end() <= span.begin();
        });
        for (; m_next < over.size() && over[m_next]->span.begin() < span.end(); ++m_next) {
            m_over.push_back(over[m_next]);
        }
    }

    [[nodiscard]] QString marked(TextSpan span) const
    {
        std::vector<TextOffset> places{span.begin(), span.end()};
        for (const Highlight *const highlight : m_over) {
            places.push_back(std::clamp(highlight->span.begin(), span.begin(), span.end()));
            places.push_back(std::clamp(highlight->span.end(), span.begin(), span.end()));
        }
        std::ranges::sort(places);
        const auto repeated = std::ranges::unique(places);
        places.erase(repeated.begin(), repeated.end());
        QString html;
        for (std::size_t i = 0; i + 1 < places.size(); ++i) {
            html += piece({places[i], places[i + 1]});
        }
        return html;
    }

private:
    [[nodiscard]] QString piece(TextSpan span) const
    {
        std::vector<const Highlight *> here;
        std::ranges::copy_if(m_over, std::back_inserter(here), [span](const Highlight *highlight) {
            return highlight->span.contains(span);
        });
        const QString words = span.in(m_article.text()).toString().toHtmlEscaped();
        if (here.empty()) {
            return words;
        }
        std::ranges::stable_sort(
            here, {}, [](const Highlight *highlight) { return highlight->span.length(); });
        QStringList styles;
        QStringList titles;
        const auto tinted =
            std::ranges::find_if(here, [](const Highlight *highlight) { return !highlight->weak; });
        if (tinted != here.end()) {
            const Highlight &top = **tinted;
            const QColor tint = top.origin == Origin::Hand
                                    ? m_palette.handTint(top.code, top.look)
                                    : m_palette.machineTint(top.code, top.look);
            styles += u"background-color: "_s + onPaper(tint, Qt::white).name();
        }
        const auto lined = std::ranges::find(here, Origin::Machine, &Highlight::origin);
        if (lined != here.end()) {
            const Highlight &top = **lined;
            styles += u"text-decoration: underline; text-decoration: underline %1 %2"_s.arg(
                lineName(lineStyleOf(top.code, top.look)),
                m_palette.hue(top.code, top.look).name());
        }
        for (const Highlight *const highlight : here) {
            titles += highlight->title;
        }
        return u"<span style=\"%1\" title=\"%2\">%3</span>"_s.arg(
            styles.join(u"; "_s), htmlAttribute(titles.join(u"; "_s)), words);
    }

    const Article &m_article;
    Palette m_palette;
    std::vector<const Highlight *> m_over; ///< the block
    std::size_t m_next = 0; ///< of all, the first that comes later
};

} // namespace

QString markedHtml(const Article &article, TextSpan span,
                   const std::vector<const Highlight *> &over)
{
    Marking marking(article);
    std::vector<std::pair<BlockKind, QString>> parts;
    for (const Block &block : article.blocks()) {
        const TextSpan part(std::clamp(span.begin(), block.span.begin(), block.span.end()),
                            std::clamp(span.end(), block.span.begin(), block.span.end()));
        marking.turnTo(block.span, over);
        if (!part.isEmpty()) {
            parts.emplace_back(block.kind, marking.marked(part));
        }
    }
    if (parts.size() == 1) {
        return parts.front().second;
    }
    QString html;
    bool isInList = false;
    for (const auto &[kind, words] : parts) {
        const bool isItem = kind == BlockKind::ListItem;
        if (isItem != isInList) {
            html += isItem ? u"<ul>"_s : u"</ul>"_s;
            isInList = isItem;
        }
        switch (kind) {
        case BlockKind::Headline:
            html += u"<h1>"_s + words + u"</h1>"_s;
            break;
        case BlockKind::Heading:
            html += u"<h2>"_s + words + u"</h2>"_s;
            break;
        case BlockKind::ListItem:
            html += u"<li>"_s + words + u"</li>"_s;
            break;
        case BlockKind::BlockQuote:
            html += u"<blockquote><p>"_s + words + u"</p></blockquote>"_s;
            break;
        default:
            html += u"<p>"_s + words + u"</p>"_s;
        }
    }
    return isInList ? html + u"</ul>"_s : html;
}

} // namespace slantlight::ui
