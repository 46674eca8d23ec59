// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/frontmatter.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qsizetype longestFrontMatter = 64 * 1024; // in UTF-16 code units

struct Line
{
    QStringView text;
    qsizetype indent = 0;
};

qsizetype indentOf(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && (line[indent] == u' ' || line[indent] == u'\t')) {
        ++indent;
    }
    return indent;
}

// Returns the length of the quoted string that @p value begins with, marks included.
qsizetype quotedLength(QStringView value)
{
    const QChar mark = value.front();
    for (qsizetype i = 1; i < value.size(); ++i) {
        if (mark == u'"' && value[i] == u'\\') {
            ++i;
        } else if (value[i] == mark) {
            if (mark == u'\'' && i + 1 < value.size() && value[i + 1] == mark) {
                ++i;
            } else {
                return i + 1;
            }
        }
    }
    return value.size();
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

QString unquoted(QStringView value)
{
    value = value.trimmed();
    if (value.size() >= 2 && isQuote(value.front()) && quotedLength(value) == value.size()
        && value.back() == value.front()) {
        const bool isDouble = value.front() == u'"';
        QString words = value.sliced(1, value.size() - 2).toString();
        if (!isDouble) {
            return words.replace(u"''"_s, u"'"_s);
        }
        QString plain;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool isEscape = words.at(i) == u'\\' && i + 1 < words.size();
            const QChar next = isEscape ? words.at(++i) : words.at(i);
            const bool isBreak = isEscape && (next == u'n' || next == u't');
            plain += isBreak ? QChar(u' ') : next;
        }
        return plain;
    }
    // A comment begins after a space.
    const qsizetype comment = value.indexOf(u" #");
    return (comment < 0 ? value : value.first(comment)).trimmed().toString();
}

// Reads "[a, "b, c"]".
QStringList flowList(QStringView value)
{
    QStringList items;
    value = value.sliced(1);
    qsizetype begin = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool isFirst = value.sliced(begin, i - begin).trimmed().isEmpty();
        if (isQuote(value[i]) && isFirst) {
            i += quotedLength(value.sliced(i)) - 1;
        } else if (value[i] == u',' || value[i] == u']') {
            items += unquoted(value.sliced(begin, i - begin));
            begin = i + 1;
            if (value[i] == u']') {
                break;
            }
        }
    }
    return items;
}

// "[[Ann Lee|Ann]]" and "[Ann Lee](...)" name a note or page.
QString withoutLink(const QString &value)
{
    static const QRegularExpression note(u"^\\[\\[(?:[^\\]|]*\\|)?([^\\]|]+)\\]\\]$"_s);
    static const QRegularExpression page(u"^\\[([^\\]]+)\\]\\([^)]*\\)$"_s);
    for (const QRegularExpression *const form : {&note, &page}) {
        if (const auto match = form->matchView(value); match.hasMatch()) {
            return match.captured(1);
        }
    }
    return value;
}

/// Reads the lines between those of hyphens.
class Block
{
public:
    explicit Block(std::vector<Line> lines)
        : m_lines(std::move(lines))
    {
    }

    QHash<QString, QStringList> read()
    {
        static const QRegularExpression key(
            u"^([\\p{L}\\p{N}_][\\p{L}\\p{N}_ .-]{0,60}):(?:\\s+(.*))?$"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        QHash<QString, QStringList> values;
        while (m_at < m_lines.size()) {
            const Line line = m_lines[m_at++];
            const auto match = key.matchView(line.text);
            if (line.indent > 0 || !match.hasMatch()) {
                continue;
            }
            QStringList found = valuesOf(match.capturedView(2).trimmed());
            for (QString &value : found) {
                value = withoutLink(value.simplified());
            }
            found.removeAll(QString());
            if (!found.isEmpty()) {
                values.insert(match.captured(1).trimmed().toLower(), found);
            }
        }
        return values;
    }

private:
    [[nodiscard]] bool isInside() const
    {
        return m_at < m_lines.size()
               && (m_lines[m_at].indent > 0 || m_lines[m_at].text.trimmed().isEmpty());
    }

    QStringList valuesOf(QStringView value)
    {
        if (value.startsWith(u'|') || value.startsWith(u'>')) {
            return {folded({})};
        }
        if (value.startsWith(u'[') && !value.startsWith(u"[[")) {
            return flowList(folded(value));
        }
        if (value.isEmpty() || value.startsWith(u'#')) {
            return listBelow();
        }
        return {unquoted(folded(value))};
    }

    // Returns @p value with the deeper lines below it.
    QString folded(QStringView value)
    {
        QString words = value.toString();
        while (isInside()) {
            words += u' ' + m_lines[m_at++].text.trimmed();
        }
        return words;
    }

    QStringList listBelow()
    {
        QStringList items;
        while (m_at < m_lines.size()) {
            const QStringView item = m_lines[m_at].text.trimmed();
            if (item.startsWith(u"- ")) {
                items += unquoted(item.sliced(2));
            } else if (!isInside()) {
                break;
            }
            ++m_at;
        }
        return items;
    }

    std::vector<Line> m_lines;
    std::size_t m_at = 0;
};

} // namespace

QString FrontMatter::first(const QStringList &keys) const
{
    const QStringList found = all(keys);
    return found.isEmpty() ? QString() : found.front();
}

QStringList FrontMatter::all(const QStringList &keys) const
{
    for (const QString &key : keys) {
        if (const QStringList found = values.value(key); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

FrontMatter frontMatterOf(QStringView text)
{
    const QStringView head = text.first(std::min(text.size(), longestFrontMatter));
    std::vector<Line> lines;
    for (qsizetype at = 0; at < head.size();) {
        const qsizetype found = head.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? head.size() : found;
        const QStringView line = head.sliced(at, end - at);
        const bool isFirst = at == 0;
        at = end + 1;
        const QStringView mark = line.trimmed();
        if (isFirst) {
            if (mark != u"---") {
                return {};
            }
        } else if (line == mark && (mark == u"---" || mark == u"...")) {
            return {.values = Block(std::move(lines)).read(), .length = std::min(at, text.size())};
        } else {
            lines.push_back({.text = line, .indent = indentOf(line)});
        }
    }
    return {};
}

} // namespace slantlight
