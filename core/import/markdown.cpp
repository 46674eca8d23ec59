// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importarticle.h"
#include "core/import/inlinemarks.h"
#include "core/import/textreaders.h"
#include "core/source/linkaddress.h"
#include "core/source/textdraft.h"
#include "core/structure/lines.h"
#include "core/structure/structure.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

bool isMarkdown(QStringView text)
{
    static const QRegularExpression start(
        u"^\\s*(?:---\\n(?:\\w+:[^\\n]*\\n)+(?:---|\\.\\.\\.)\\n|# \\S)"_s);
    return start.matchView(text.first(std::min<qsizetype>(text.size(), 4000))).hasMatch();
}

/// Gives the lines of a text one by one, without their ends.
class Lines
{
public:
    explicit Lines(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_at > m_text.size(); }

    [[nodiscard]] QString next()
    {
        const qsizetype found = m_text.indexOf(u'\n', std::min(m_at, m_text.size()));
        const qsizetype end = found < 0 ? m_text.size() : found;
        const qsizetype begin = std::exchange(m_at, end + 1);
        return m_text.sliced(begin, end - begin).toString();
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

// Reads a leading "---" block of "key: value" lines into facts; leaves @p lines after it.
void readFrontMatter(Lines &lines, const LineWords &words, ArticleFacts &facts)
{
    constexpr int mostLines = 60;
    Lines ahead = lines;
    if (ahead.next().trimmed() != u"---") {
        return;
    }
    ArticleFacts found;
    for (int i = 1; i < mostLines && !ahead.isAtEnd(); ++i) {
        const QString line = ahead.next().trimmed();
        if (line == u"---" || line == u"...") {
            facts = std::move(found);
            lines = ahead;
            return;
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
            found.published = words.dateIn(value);
        } else if (key == u"site") {
            found.site = value;
        } else if (key == u"address" || key == u"url") {
            found.address = value;
        } else if (key == u"language" || key == u"lang") {
            found.language = value;
        }
    }
    // Never closed, it is a rule and no front matter.
}

// Returns the line without up to three spaces before it, more of which no mark of a block has.
QStringView unindented(QStringView line)
{
    qsizetype spaces = 0;
    while (spaces < std::min<qsizetype>(line.size(), 3) && line[spaces] == u' ') {
        ++spaces;
    }
    return line.sliced(spaces);
}

struct Heading
{
    qsizetype level = 0;
    QString words;
};

// Reads "## Words ##".
std::optional<Heading> headingOf(QStringView line)
{
    QStringView words = unindented(line);
    Heading heading;
    while (heading.level < words.size() && words[heading.level] == u'#') {
        ++heading.level;
    }
    words = words.sliced(heading.level);
    if (heading.level < 1 || heading.level > 6
        || (!words.isEmpty() && words.front() != u' ' && words.front() != u'\t')) {
        return std::nullopt;
    }
    words = words.trimmed();
    qsizetype end = words.size();
    while (end > 0 && words[end - 1] == u'#') {
        --end;
    }
    if (end == 0 || words[end - 1].isSpace()) {
        words = words.first(end).trimmed();
    }
    heading.words = words.toString();
    return heading;
}

// Whether a line is three or more of one of the marks "-", "*", "_", and blanks between.
bool isRule(QStringView line)
{
    const QStringView marks = unindented(line);
    if (marks.isEmpty() || !QStringView(u"-*_").contains(marks.front())) {
        return false;
    }
    const auto count = std::ranges::count(marks, marks.front());
    return count >= 3 && std::ranges::all_of(marks, [&marks](QChar c) {
               return c == marks.front() || c == u' ' || c == u'\t';
           });
}

/// Gathers lines into blocks, as far as news needs Markdown (CommonMark without nesting).
class MarkdownReader
{
public:
    /// @p address is that of the page, where it is known; borrowed.
    explicit MarkdownReader(const QString &address)
        : m_address(address)
    {
    }

    void read(const QString &line)
    {
        static const QRegularExpression fence(u"^ {0,3}(?:`{3,}|~{3,})"_s);
        static const QRegularExpression item(u"^[ \\t]*(?:[-*+•]|\\d{1,9}[.)])[ \\t]+(\\S.*)$"_s);
        static const QRegularExpression quote(u"^ {0,3}>[ \\t]?(.*)$"_s);
        static const QRegularExpression underline(u"^ {0,3}(=+|-{2,})[ \\t]*$"_s);

        if (fence.matchView(line).hasMatch()) {
            finish();
            m_isInFence = !m_isInFence;
        } else if (m_isInFence) {
            add(BlockKind::Paragraph, line);
        } else if (line.trimmed().isEmpty()) {
            finish();
        } else if (const auto heading = headingOf(line)) {
            finish();
            push(m_pieces.empty() && heading->level == 1 ? BlockKind::Headline : BlockKind::Heading,
                 heading->words);
        } else if (const auto under = underline.matchView(line);
                   under.hasMatch() && m_open == BlockKind::Paragraph && !m_words.isEmpty()) {
            m_open = m_pieces.empty() && under.capturedView(1).startsWith(u'=')
                         ? BlockKind::Headline
                         : BlockKind::Heading;
            finish();
        } else if (isRule(line)) {
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
        LinkedWords text =
            m_isInFence ? LinkedWords{.words = words.trimmed(), .links = {}} : linkedWords(words);
        if (text.words.isEmpty()) {
            return;
        }
        for (Link &link : text.links) {
            link.address = linkAddress(link.address, m_address);
        }
        std::erase_if(text.links, [](const Link &link) { return link.address.isEmpty(); });
        m_pieces.push_back({.span = {},
                            .text = std::move(text.words),
                            .afterGap = true,
                            .known = kind,
                            .links = std::move(text.links)});
    }

    const QString &m_address;
    std::vector<Piece> m_pieces;
    QString m_words;
    BlockKind m_open = BlockKind::Paragraph;
    bool m_isInFence = false;
};

Result<Draft> draftOfMarkdown(const QString &text, const ReadContext &context)
{
    // Lines and pieces take a multiple of their text, so they are not made of what is too long.
    if (isTooLong(text)) {
        return std::unexpected(Error{ErrorCode::ArticleTooLong, {}});
    }
    const LineWords &words = context.wordsFor(text);
    QString unified = text;
    unified.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(0x2028), u'\n');
    unified.replace(QChar(0x2029), u'\n').remove(QChar(0xFEFF));
    Lines lines(unified);
    Draft draft;
    readFrontMatter(lines, words, draft.facts);
    MarkdownReader reader(draft.facts.address);
    while (!lines.isAtEnd()) {
        reader.read(lines.next());
    }
    draft.parts = partsOf(std::move(reader).pieces(), words);
    draft.facts = factsFrom(draft.parts, std::move(draft.facts), words);
    return draft;
}

} // namespace

bool recognisesMarkdown(ReadSource &source)
{
    const Result<Decoded> &decoded = source.decoded();
    return decoded && isMarkdown(decoded->text);
}

Result<std::vector<Draft>> readMarkdown(ReadSource &source, const ReadContext &context,
                                        const std::stop_token &)
{
    return draftOfText(source, [&](const QString &text) { return draftOfMarkdown(text, context); });
}

} // namespace slantlight
