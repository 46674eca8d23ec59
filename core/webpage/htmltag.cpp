// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/htmltag.h"

#include <algorithm>

namespace slantlight {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::size_t hashOf(QByteArrayView name)
{
    std::size_t hash = 14695981039346656037U; // FNV-1a
    for (const char c : name) {
        hash = (hash ^ static_cast<unsigned char>(toLower(c))) * 1099511628211U;
    }
    return hash;
}

bool isRawText(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_PLAINTEXT:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<HtmlTag> HtmlTags::next(bool isForeign)
{
    for (qsizetype open = m_html.indexOf('<', m_at); open >= 0; open = m_html.indexOf('<', m_at)) {
        const char first = at(open + 1);
        if (!m_rawName.isEmpty() && !isEndTagOf(m_rawName, open)) {
            m_at = open + 1;
        } else if (first == '!' || first == '?') {
            m_at = endOfComment(open, isForeign);
        } else if (first == '/' && isLetter(at(open + 2))) {
            m_rawName = {};
            return read(open, true);
        } else if (first == '/') {
            m_at = after(">", open + 2);
        } else if (isLetter(first)) {
            HtmlTag tag = read(open, false);
            if (!isForeign && isRawText(tag.tag)) {
                m_rawName = m_html.sliced(open + 1);
                qsizetype length = 0;
                while (length < m_rawName.size() && isLetter(m_rawName[length])) {
                    ++length;
                }
                m_rawName = m_rawName.first(length);
            }
            return tag;
        } else {
            m_at = open + 1;
        }
    }
    return std::nullopt;
}

HtmlTag HtmlTags::read(qsizetype open, bool isEnd)
{
    HtmlTag tag{.begin = open, .isEnd = isEnd};
    const qsizetype nameBegin = open + (isEnd ? 2 : 1);
    qsizetype i = nameBegin;
    const auto isNameEnd = [this](qsizetype index) {
        return index >= m_html.size() || isSpace(m_html[index]) || m_html[index] == '/'
               || m_html[index] == '>';
    };
    while (!isNameEnd(i)) {
        ++i;
    }
    const QByteArrayView name = m_html.sliced(nameBegin, i - nameBegin);
    tag.tag =
        gumbo_tagn_enum(name.data(), static_cast<unsigned>(std::min<qsizetype>(name.size(), 1000)));
    tag.nameHash = hashOf(name);
    while (i < m_html.size() && m_html[i] != '>') {
        if (isSpace(m_html[i]) || m_html[i] == '/') {
            tag.closesItself = at(i) == '/' && at(i + 1) == '>';
            ++i;
            continue;
        }
        ++tag.attributes;
        ++i; // even an equals sign begins a name
        while (!isNameEnd(i) && m_html[i] != '=') {
            ++i;
        }
        qsizetype value = i;
        while (isSpace(at(value))) {
            ++value;
        }
        if (at(value) != '=') {
            continue;
        }
        i = value + 1;
        while (isSpace(at(i))) {
            ++i;
        }
        if (const char quote = at(i); quote == '"' || quote == '\'') {
            i = after(m_html.sliced(i, 1), i + 1);
        } else {
            while (i < m_html.size() && !isSpace(m_html[i]) && m_html[i] != '>') {
                ++i;
            }
        }
    }
    m_at = std::min(i + 1, m_html.size());
    tag.end = m_at;
    return tag;
}

qsizetype HtmlTags::endOfComment(qsizetype open, bool isForeign) const
{
    const QByteArrayView rest = m_html.sliced(open);
    if (rest.startsWith("<!-->")) {
        return open + 5;
    }
    if (rest.startsWith("<!--->")) {
        return open + 6;
    }
    if (rest.startsWith("<!--")) {
        qsizetype dashes = m_html.indexOf("--", open + 4);
        while (dashes >= 0) {
            const bool isOdd = at(dashes + 2) == '!' && at(dashes + 3) == '>';
            if (isOdd || at(dashes + 2) == '>') {
                return dashes + (isOdd ? 4 : 3);
            }
            dashes = m_html.indexOf("--", dashes + 1);
        }
        return m_html.size();
    }
    if (isForeign && rest.startsWith("<![CDATA[")) {
        return after("]]>", open + 9);
    }
    return after(">", open + 1);
}

// Returns the place after the next @p what, or the end of the page.
qsizetype HtmlTags::after(QByteArrayView what, qsizetype from) const
{
    const qsizetype found = m_html.indexOf(what, from);
    return found < 0 ? m_html.size() : found + what.size();
}

bool HtmlTags::isEndTagOf(QByteArrayView name, qsizetype open) const
{
    if (at(open + 1) != '/' || m_html.size() - open - 2 < name.size()) {
        return false;
    }
    const QByteArrayView found = m_html.sliced(open + 2, name.size());
    const char next = at(open + 2 + name.size());
    return std::ranges::equal(found, name, {}, toLower, toLower)
           && (isSpace(next) || next == '/' || next == '>');
}

} // namespace slantlight
