// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/htmldepth.h"

#include <algorithm>
#include <cctype>

namespace slantlight {

namespace {

constexpr int deepest = 400;

bool isVoid(const QByteArray &tag)
{
    return tag == "br" || tag == "img" || tag == "meta" || tag == "link" || tag == "hr"
           || tag == "input" || tag == "source" || tag == "wbr" || tag == "area" || tag == "base"
           || tag == "col" || tag == "embed" || tag == "track" || tag == "param" || tag == "p"
           || tag == "li";
}

} // namespace

// gumbo's time grows with the square of the depth. Elements that end by themselves (p, li) are not
// counted.
QByteArray flattened(const QByteArray &html)
{
    QByteArray result;
    result.reserve(html.size());
    int depth = 0;
    qsizetype kept = 0;
    for (qsizetype open = html.indexOf('<'); open >= 0; open = html.indexOf('<', open + 1)) {
        const bool isEnd = open + 1 < html.size() && html.at(open + 1) == '/';
        qsizetype nameEnd = open + (isEnd ? 2 : 1);
        QByteArray name;
        while (nameEnd < html.size() && name.size() < 12
               && std::isalnum(static_cast<unsigned char>(html.at(nameEnd)))) {
            name += static_cast<char>(std::tolower(static_cast<unsigned char>(html.at(nameEnd++))));
        }
        if (name.isEmpty() || isVoid(name)) {
            continue;
        }
        depth = std::max(0, depth + (isEnd ? -1 : 1));
        const qsizetype close = html.indexOf('>', nameEnd);
        if (depth + (isEnd ? 1 : 0) <= deepest || close < 0) {
            continue;
        }
        result += html.sliced(kept, open - kept);
        result += ' ';
        kept = close + 1;
        open = close;
    }
    if (result.isEmpty()) {
        return html;
    }
    result += html.sliced(kept);
    return result;
}

} // namespace slantlight
