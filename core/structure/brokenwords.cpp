// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/brokenwords.h"

namespace slantlight {

namespace {

constexpr QChar softHyphen(0xAD);

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'‐' || c == u'‑' || c == softHyphen;
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'\'' || c == u'’';
}

QStringView lastWord(QStringView line)
{
    qsizetype begin = line.size();
    while (begin > 0 && isWordPart(line[begin - 1])) {
        --begin;
    }
    return line.sliced(begin);
}

QStringView firstWord(QStringView line)
{
    qsizetype end = 0;
    while (end < line.size() && isWordPart(line[end])) {
        ++end;
    }
    return line.first(end);
}

} // namespace

QString BrokenWords::joined(const QString &line, QStringView next)
{
    if (!goesOn(line, next)) {
        return line + u' ' + next;
    }
    return keepsHyphen(line, next) ? QString(line + next) : QStringView(line).chopped(1) + next;
}

bool BrokenWords::goesOn(QStringView line, QStringView next)
{
    return line.size() > 1 && isHyphen(line.back()) && line.at(line.size() - 2).isLetterOrNumber()
           && !next.isEmpty() && next.front().isLetterOrNumber();
}

bool BrokenWords::keepsHyphen(QStringView line, QStringView next)
{
    if (line.back() == softHyphen) {
        return false;
    }
    const QString first = lastWord(line.chopped(1)).toString().toLower();
    const QString second = firstWord(next).toString().toLower();
    readWords();
    const bool isKnownWhole = m_known.contains(first + second);
    return !next.front().isLower() || m_known.contains(first + u'-' + second)
           || (!isKnownWhole
               && (m_words.takesHyphen(first + u'-' + second)
                   || (m_known.contains(first) && m_known.contains(second))));
}

// Words at either end of a line are left out, since they may be parts.
void BrokenWords::readWords()
{
    if (m_isRead) {
        return;
    }
    m_isRead = true;
    for (qsizetype at = 0; at < m_text.size();) {
        if (!isWordPart(m_text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < m_text.size()
               && (isWordPart(m_text[end])
                   || (isHyphen(m_text[end]) && end + 1 < m_text.size()
                       && m_text[end + 1].isLetterOrNumber()))) {
            ++end;
        }
        const bool isCut = end < m_text.size() && isHyphen(m_text[end]);
        const bool isRest = at > 1 && m_text[at - 1] == u'\n' && isHyphen(m_text[at - 2]);
        if (!isCut && !isRest) {
            m_known.insert(m_text.sliced(at, end - at).toString().toLower());
        }
        at = end;
    }
}

} // namespace slantlight
