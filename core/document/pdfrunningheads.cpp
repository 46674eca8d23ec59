// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/pdfparagraphs.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace slantlight {

namespace {

constexpr double margin = 0.14; // of the height of a page, at either end
constexpr double sameHeight = 6; // points

bool isInMargin(const PdfLine &line, const PdfPage &page)
{
    return line.box.bottom < margin * page.height || line.box.top > (1 - margin) * page.height;
}

bool isNumber(QStringView text)
{
    constexpr qsizetype longest = 12;
    const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    return hasDigit && text.size() <= longest
           && std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
}

QString withoutNumbers(const QString &text)
{
    QString without;
    for (const QChar c : text) {
        if (!c.isDigit()) {
            without += c;
        } else if (!without.endsWith(u'#')) {
            without += u'#';
        }
    }
    return without;
}

} // namespace

void dropRunningHeads(std::vector<PdfPage> &pages)
{
    using Key = std::pair<QString, int>; // words, and height in steps
    QHash<Key, QSet<int>> seen; // pages; a line counts for the steps around it, too
    const auto keysOf = [](const PdfLine &line) {
        const int step = qRound(line.box.top / sameHeight);
        const QString text = withoutNumbers(line.text());
        return std::array{Key(text, step - 1), Key(text, step), Key(text, step + 1)};
    };
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines) {
            if (isInMargin(line, page)) {
                for (const Key &key : keysOf(line)) {
                    seen[key].insert(line.box.page);
                }
            }
        }
    }
    for (PdfPage &page : pages) {
        std::erase_if(page.lines, [&](const PdfLine &line) {
            if (!isInMargin(line, page)) {
                return false;
            }
            return isNumber(line.text()) || seen.value(keysOf(line)[1]).size() > 1;
        });
    }
}

} // namespace slantlight
