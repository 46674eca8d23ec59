// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/textattributes.h"

#include "ui/look/mixture.h"
#include "ui/reader/articlepage.h"

#include <QFontInfo>
#include <QStringList>
#include <QTextBlock>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

void add(Attributes &attributes, QLatin1StringView name, QString value)
{
    value.removeIf([](QChar each) { return u":;=\\"_s.contains(each); });
    if (!value.isEmpty()) {
        attributes.emplaceBack(name, value);
    }
}

/// Returns the stretch of @p block with one format around @p offset, and that format.
std::pair<TextSpan, QTextCharFormat> formatAt(const QTextBlock &block, qsizetype offset)
{
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment piece = at.fragment();
        if (piece.contains(static_cast<int>(offset))) {
            const TextOffset begin(piece.position());
            return {{begin, begin + piece.length()}, piece.charFormat()};
        }
    }
    const TextOffset end(block.position() + block.length() - 1); // the paragraph's end has none
    return {{end, end + 1}, block.charFormat()};
}

QString kindAt(const Article &article, TextOffset offset)
{
    const auto next = std::ranges::upper_bound(
        article.blocks(), offset, {}, [](const Block &block) { return block.span.begin(); });
    return next == article.blocks().begin() ? QString() : blockKindId((next - 1)->kind).toString();
}

Attributes told(const std::vector<const Highlight *> &highlights)
{
    Attributes attributes;
    QStringList marks;
    QStringList codes;
    QStringList names;
    const Highlight *surest = nullptr;
    bool hasMemo = false;
    for (const Highlight *const each : highlights) {
        names.append(each->title);
        if (each->origin == Highlight::Origin::Machine) {
            marks.append(each->code.text());
            surest = surest == nullptr ? each : surest;
        } else {
            codes.append(each->code.text());
            hasMemo = hasMemo || !each->note.isEmpty();
        }
    }
    add(attributes, "slantlight-mark"_L1, marks.join(u' '));
    if (surest != nullptr) {
        add(attributes, "slantlight-strength"_L1, surest->weak ? u"faint"_s : u"strong"_s);
        add(attributes, "slantlight-likelihood"_L1, QString::number(surest->weight, 'f', 2));
    }
    add(attributes, "slantlight-annotation"_L1, codes.join(u' '));
    add(attributes, "slantlight-memo"_L1, hasMemo ? u"true"_s : QString());
    add(attributes, "slantlight-name"_L1, names.join(u", "_s));
    return attributes;
}

QString idOf(LineStyle style)
{
    switch (style) {
    case LineStyle::Solid:
    case LineStyle::Double:
        return u"solid"_s;
    case LineStyle::Dotted:
        return u"dotted"_s;
    case LineStyle::Dashed:
        return u"dash"_s;
    case LineStyle::DashDot:
        return u"dot-dash"_s;
    case LineStyle::Wave:
        return u"wave"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// What is drawn for the first of @p highlights, which are not none.
void addLook(Attributes &attributes, const std::vector<const Highlight *> &highlights,
             const Palette &palette)
{
    const Highlight &first = *highlights.front();
    const bool isHand = first.origin == Highlight::Origin::Hand;
    if (!first.weak) {
        const QColor tint = isHand ? palette.handTint(first.code, first.look)
                                   : palette.machineTint(first.code, first.look);
        const QColor seen = mixed(palette.page(), tint, tint.alphaF());
        add(attributes, "background-color"_L1,
            u"rgb(%1,%2,%3)"_s.arg(seen.red()).arg(seen.green()).arg(seen.blue()));
    }
    if (!isHand) {
        const LineStyle style = lineStyleOf(first.code, first.look);
        add(attributes, "text-underline-style"_L1, idOf(style));
        add(attributes, "text-underline-type"_L1,
            style == LineStyle::Double ? u"double"_s : u"single"_s);
    }
}

std::vector<const Highlight *> highlightsAt(const ArticlePage &page, TextOffset offset)
{
    std::vector<const Highlight *> here;
    if (page.highlightsShown()) {
        here = page.highlights().over({offset, offset + 1});
        strongestFirst(here);
    }
    return here;
}

} // namespace

AttributeRun attributesAt(const ArticlePage &page, TextOffset offset)
{
    const QTextBlock block = page.document()->findBlock(static_cast<int>(offset.value()));
    if (!block.isValid() || !page.pageArticle()) {
        return {{offset, offset}, {}};
    }
    const auto [run, format] = formatAt(block, offset.value());
    TextOffset begin = run.begin();
    TextOffset end = run.end();
    if (page.highlightsShown()) {
        for (const Highlight *const each : page.highlights().over(run)) {
            for (const TextOffset edge : {each->span.begin(), each->span.end()}) {
                begin = edge <= offset ? std::max(begin, edge) : begin;
                end = edge > offset ? std::min(end, edge) : end;
            }
        }
    }

    Attributes attributes;
    const QFont font = format.font();
    add(attributes, "font-size"_L1,
        QString::number(QFontInfo(font).pointSizeF(), 'f', 1) + u"pt"_s);
    add(attributes, "font-style"_L1, font.italic() ? u"italic"_s : u"normal"_s);
    add(attributes, "font-weight"_L1, QString::number(font.weight()));
    add(attributes, "paragraph-style"_L1, kindAt(*page.pageArticle(), offset));
    if (const auto here = highlightsAt(page, offset); !here.empty()) {
        addLook(attributes, here, page.pagePalette());
        attributes += told(here);
    }
    return {{begin, end}, attributes};
}

Attributes markAttributesAt(const ArticlePage &page, TextOffset offset)
{
    return told(highlightsAt(page, offset));
}

QString joined(const Attributes &attributes)
{
    QString all;
    for (const auto &[name, value] : attributes) {
        all += name + u':' + value + u';';
    }
    return all;
}

} // namespace slantlight::ui
