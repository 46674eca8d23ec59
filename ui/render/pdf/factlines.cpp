// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/factlines.h"

#include "ui/render/palette.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr double factSize = 8.5; ///< in points, beside letters of the usual size
constexpr double above = 4;
constexpr double below = 13;

/// Who wrote an article, unless a line of its own says so.
QString authorOf(const Article &article)
{
    const QString &author = article.facts().author;
    const bool isSaid = std::ranges::any_of(article.blocks(), [&](const Block &block) {
        return block.kind == BlockKind::Byline && block.span.in(article.text()).contains(author);
    });
    return isSaid ? QString() : author;
}

} // namespace

FactLines::FactLines(const ExportJob &job, const PdfSheet &sheet)
{
    const ArticleFacts &facts = job.article->facts();
    const double width = sheet.body().width();
    const QFont font = sheet.font(factSize);
    const bool isBackwards = QLocale(facts.language).textDirection() == Qt::RightToLeft;
    QTextOption option((isBackwards ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(isBackwards ? Qt::RightToLeft : Qt::LeftToRight);
    double top = sheet.scaled(above);
    const auto add = [&](const QString &words, bool isLink) {
        if (words.isEmpty()) {
            return;
        }
        const SheetText text(words, font, width, option);
        m_lines.push_back({.text = text,
                           .top = top,
                           .left = isBackwards ? width - text.widest() : 0,
                           .isLink = isLink});
        top += text.height();
    };
    add(job.outlet.isEmpty() ? facts.site : job.outlet, false);
    QStringList made{authorOf(*job.article), QLocale().toString(facts.published)};
    made.removeAll(QString());
    add(made.join(u" · "_s), false);
    add(QFontMetricsF(font).elidedText(facts.address, Qt::ElideMiddle, width), true);
    m_address = facts.address;
    m_height = m_lines.empty() ? 0 : top + sheet.scaled(below);
}

void FactLines::paint(QPainter &painter, QPointF topLeft, const Palette &palette) const
{
    for (const Line &line : m_lines) {
        line.text.paint(painter, topLeft + QPointF(0, line.top),
                        line.isLink ? palette.link() : palette.mutedText());
    }
}

QRectF FactLines::addressBox() const
{
    const auto line = std::ranges::find_if(m_lines, &Line::isLink);
    return line == m_lines.end()
               ? QRectF()
               : QRectF(line->left, line->top, line->text.widest(), line->text.height());
}

} // namespace slantlight::ui
