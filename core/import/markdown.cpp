// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/cues.h"
#include "core/import/draft.h"
#include "core/import/lines.h"
#include "core/import/structure.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

// Reads a leading "---" block of "key: value" lines into facts; returns the lines behind it.
qsizetype readFrontMatter(const QStringList &lines, ArticleFacts &facts)
{
    constexpr qsizetype mostLines = 60;
    if (lines.isEmpty() || lines.front().trimmed() != u"---") {
        return 0;
    }
    ArticleFacts found;
    for (qsizetype i = 1; i < std::min(lines.size(), mostLines); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line == u"---" || line == u"...") {
            facts = std::move(found);
            return i + 1;
        }
        const qsizetype colon = line.indexOf(u':');
        if (colon < 1) {
            continue;
        }
        const QString key = line.first(colon).trimmed().toLower();
        QString value = line.sliced(colon + 1).trimmed();
        if (value.size() >= 2 && value.front() == value.back()
            && (value.front() == u'"' || value.front() == u'\'')) {
            value = value.sliced(1, value.size() - 2);
        }
        if (key == u"title") {
            found.title = value;
        } else if (key == u"author") {
            found.author = value;
        } else if (key == u"date") {
            found.published = dateIn(value);
        } else if (key == u"site") {
            found.site = value;
        } else if (key == u"address" || key == u"url") {
            found.address = value;
        } else if (key == u"language" || key == u"lang") {
            found.language = value;
        }
    }
    return 0; // never closed: a rule, not front matter
}

// Takes the marks of emphasis, code and links away and leaves their words.
QString withoutMarks(QString text)
{
    static const QRegularExpression image(u"!\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression link(u"\\[([^\\]]+)\\](?:\\([^)]*\\)|\\[[^\\]]*\\])"_s);
    static const QRegularExpression autolink(u"<((?:https?|mailto):[^>\\s]+)>"_s);
    static const QRegularExpression strong(u"(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1"_s);
    static const QRegularExpression star(u"(?<!\\*)\\*(?=[^\\s*])([^*]+?)(?<=\\S)\\*(?!\\*)"_s);
    static const QRegularExpression underscore(
        u"(?<![\\w_])_(?=[^\\s_])([^_]+?)(?<=\\S)_(?![\\w_])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression struck(u"~~(?=\\S)(.+?)(?<=\\S)~~"_s);
    static const QRegularExpression code(u"`+([^`]+)`+"_s);
    static const QRegularExpression escape(u"\\\\([\\\\`*_{}\\[\\]()#+\\-.!>~|\"'])"_s);
    text.replace(image, u"\\1"_s)
        .replace(link, u"\\1"_s)
        .replace(autolink, u"\\1"_s)
        .replace(strong, u"\\2"_s)
        .replace(star, u"\\1"_s)
        .replace(underscore, u"\\1"_s)
        .replace(struck, u"\\1"_s)
        .replace(code, u"\\1"_s)
        .replace(escape, u"\\1"_s);
    return text.trimmed();
}

/// Gathers lines into blocks, as far as news needs Markdown (CommonMark without nesting).
class MarkdownReader
{
public:
    void read(const QString &line)
    {
        static const QRegularExpression heading(
            u"^ {0,3}(#{1,6})(?:[ \\t]+(.*?))?(?:[ \\t]+#+)?[ \\t]*$"_s);
        static const QRegularExpression fence(u"^ {0,3}(?:`{3,}|~{3,})"_s);
        static const QRegularExpression item(u"^[ \\t]*(?:[-*+•]|\\d{1,9}[.)])[ \\t]+(\\S.*)$"_s);
        static const QRegularExpression quote(u"^ {0,3}>[ \\t]?(.*)$"_s);
        static const QRegularExpression rule(
            u"^ {0,3}(?:(?:-[ \\t]*){3,}|(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,})$"_s);
        static const QRegularExpression underline(u"^ {0,3}(=+|-{2,})[ \\t]*$"_s);

        if (fence.matchView(line).hasMatch()) {
            finish();
            m_isInFence = !m_isInFence;
        } else if (m_isInFence) {
            add(BlockKind::Paragraph, line);
        } else if (line.trimmed().isEmpty()) {
            finish();
        } else if (const auto match = heading.matchView(line); match.hasMatch()) {
            finish();
            push(m_pieces.empty() && match.capturedLength(1) == 1 ? BlockKind::Headline
                                                                  : BlockKind::Heading,
                 match.captured(2));
        } else if (const auto under = underline.matchView(line);
                   under.hasMatch() && m_open == BlockKind::Paragraph && !m_words.isEmpty()) {
            m_open = m_pieces.empty() && under.capturedView(1).startsWith(u'=')
                         ? BlockKind::Headline
                         : BlockKind::Heading;
            finish();
        } else if (rule.matchView(line).hasMatch()) {
            finish();
        } else if (const auto cited = quote.matchView(line); cited.hasMatch()) {
            if (cited.capturedView(1).trimmed().isEmpty()) {
                finish();
            } else {
                add(BlockKind::BlockQuote, cited.captured(1));
            }
        } else if (const auto listed = item.matchView(line); listed.hasMatch()) {
            finish();
            add(BlockKind::ListItem, listed.captured(1));
        } else {
            add(m_words.isEmpty() ? BlockKind::Paragraph : m_open, line);
        }
    }

    [[nodiscard]] std::vector<Piece> pieces() &&
    {
        finish();
        return std::move(m_pieces);
    }

private:
    void add(BlockKind kind, const QString &line)
    {
        if (!m_words.isEmpty() && kind != m_open) {
            finish();
        }
        m_open = kind;
        if (!m_words.isEmpty()) {
            m_words += u' ';
        }
        m_words += line.trimmed();
    }

    void finish()
    {
        push(m_open, m_words);
        m_words.clear();
        m_open = BlockKind::Paragraph;
    }

    void push(BlockKind kind, const QString &words)
    {
        const QString text = m_isInFence ? words.trimmed() : withoutMarks(words);
        if (!text.isEmpty()) {
            m_pieces.push_back({.span = {}, .text = text, .afterGap = true, .known = kind});
        }
    }

    std::vector<Piece> m_pieces;
    QString m_words;
    BlockKind m_open = BlockKind::Paragraph;
    bool m_isInFence = false;
};

} // namespace

Draft readMarkdown(const QString &text)
{
    QString unified = text;
    unified.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(0x2028), u'\n');
    unified.replace(QChar(0x2029), u'\n').remove(QChar(0xFEFF));
    const QStringList lines = unified.split(u'\n');
    Draft draft;
    MarkdownReader reader;
    for (qsizetype i = readFrontMatter(lines, draft.facts); i < lines.size(); ++i) {
        reader.read(lines.at(i));
    }
    draft.parts = partsOf(std::move(reader).pieces());
    draft.facts = factsFrom(draft.parts, std::move(draft.facts));
    return draft;
}

} // namespace slantlight
