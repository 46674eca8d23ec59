// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/markdownentities.h"

#include "core/document/htmlpieces.h"

using namespace Qt::StringLiterals;

namespace slantlight {

QString MarkdownEntities::wordsOf(const QString &written)
{
    static const QHash<QString, QString> common{
        {u"&amp;"_s, u"&"_s},   {u"&lt;"_s, u"<"_s},   {u"&gt;"_s, u">"_s},
        {u"&quot;"_s, u"\""_s}, {u"&apos;"_s, u"'"_s}, {u"&nbsp;"_s, u"\u00A0"_s},
    };
    if (const auto found = common.constFind(written); found != common.cend()) {
        return *found;
    }
    if (const auto found = m_known.constFind(written); found != m_known.cend()) {
        return *found;
    }
    const auto read = piecesOfHtml(u"<p>"_s + written + u"</p>"_s, m_context, {}, {});
    const QString words = read && !read->empty() ? read->front().text : u" "_s;
    m_known.insert(written, words);
    return words;
}

} // namespace slantlight
