// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/foldedtext.h"

namespace slantlight {

namespace {

bool isUnseen(char16_t c)
{
    return c == 0x00AD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

QChar folded(QChar c)
{
    switch (c.unicode()) {
    case u'‘':
    case u'’':
    case u'‚':
    case u'‛':
    case u'′':
    case u'´':
    case u'`':
        return u'\'';
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
    case u'″':
    case u'«':
    case u'»':
        return u'"';
    default:
        return c.isSpace() ? QChar(u' ') : c;
    }
}

} // namespace

FoldedText::FoldedText(QStringView text)
{
    m_text.reserve(text.size());
    m_origin.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isUnseen(text[i].unicode())) {
            continue;
        }
        const QChar c = folded(text[i]);
        if (c == u' ' && m_text.endsWith(u' ')) {
            continue;
        }
        m_text += c;
        m_origin.push_back(i);
    }
}

TextSpan FoldedText::original(qsizetype begin, qsizetype end) const
{
    Q_ASSERT(0 <= begin && begin < end && end <= m_text.size());
    const auto origin = [this](qsizetype i) {
        return m_origin[static_cast<std::size_t>(i)];
    };
    return {TextOffset(origin(begin)), TextOffset(origin(end - 1) + 1)};
}

} // namespace slantlight
