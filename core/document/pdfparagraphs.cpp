// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/pdfparagraphs.h"

#include "core/structure/brokenwords.h"
#include "core/structure/lineshape.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace slantlight {

namespace {

constexpr double smaller = 0.92; // shares of the size of the body
constexpr double larger = 1.12;
constexpr double farLarger = 1.2;
constexpr double widestPitch = 1.7; // from line to line, in sizes of the font
constexpr std::size_t fewLines = 3;
constexpr std::size_t mostLines = 2000; // of a page for people
constexpr double freeLine = 0.4; // share of a line that is left empty on purpose
constexpr qsizetype longestHeading = 140;
constexpr qsizetype longestCaption = 600;

using Role = PdfParagraph::Role;

bool isLike(const PdfLine &a, const PdfLine &b)
{
    return std::abs(a.size - b.size) <= 0.1 * std::max(a.size, b.size) && a.isBold == b.isBold;
}

double sharedWidth(const PageBox &a, const PageBox &b)
{
    return std::min(a.right, b.right) - std::max(a.left, b.left);
}

double width(const PageBox &box)
{
    return box.right - box.left;
}

bool isBelow(const PdfLine &line, const PdfLine &above)
{
    const double pitch = line.box.top - above.box.top;
    return line.box.page == above.box.page && pitch > 0
           && pitch < widestPitch * std::max(line.size, above.size)
           && sharedWidth(line.box, above.box) > 0;
}

bool endsSentence(QStringView text)
{
    return isClosed(text) || text.endsWith(u':');
}

bool isBroken(QStringView text)
{
    return text.endsWith(u'-') || text.endsWith(QChar(0x00AD)) || text.endsWith(QChar(0x2010));
}

/// How far lines reach that stand below each other in one font.
struct Reach
{
    double left = 0;
    double right = 0;
};

/// A few lines, as those of a byline, do not show how wide their column is; what begins at the same
/// place of the page in the same font may.
void widenByPage(const std::vector<const PdfLine *> &lines, const PdfLine &line, Reach &reach)
{
    constexpr double samePlace = 4; // points
    const auto onPage = std::ranges::equal_range(
        lines, line.box.page, {}, [](const PdfLine *other) { return other->box.page; });
    if (onPage.size() > mostLines) {
        return;
    }
    for (const PdfLine *other : onPage) {
        if (isLike(*other, line) && std::abs(other->box.left - line.box.left) < samePlace) {
            reach.right = std::max(reach.right, other->box.right);
        }
    }
}

/// Returns the reach of the column in which each line stands.
std::vector<Reach> reachesOf(const std::vector<const PdfLine *> &lines)
{
    std::vector<Reach> reaches(lines.size());
    for (std::size_t begin = 0; begin < lines.size();) {
        Reach reach{.left = lines[begin]->box.left, .right = lines[begin]->box.right};
        std::size_t end = begin + 1;
        while (end < lines.size() && isLike(*lines[end], *lines[end - 1])
               && lines[end]->box.page == lines[end - 1]->box.page
               && lines[end]->box.top > lines[end - 1]->box.top
               && sharedWidth(lines[end]->box, lines[end - 1]->box) > 0) {
            reach.left = std::min(reach.left, lines[end]->box.left);
            reach.right = std::max(reach.right, lines[end]->box.right);
            ++end;
        }
        if (end - begin <= fewLines) {
            widenByPage(lines, *lines[begin], reach);
        }
        std::fill(reaches.begin() + static_cast<std::ptrdiff_t>(begin),
                  reaches.begin() + static_cast<std::ptrdiff_t>(end), reach);
        begin = end;
    }
    return reaches;
}

/// Whether @p line begins a paragraph below @p above, which stands in the same column.
bool beginsBelow(const PdfLine &line, const PdfLine &above, const Reach &reach)
{
    if (isBroken(above.words.back().text)) {
        return false;
    }
    const double indent = 0.6 * line.size;
    if (line.box.left > reach.left + indent && above.box.left < reach.left + indent / 2
        && endsSentence(above.text())) {
        return true;
    }
    if (bulletLength(line.text()) > 0) {
        return true;
    }
    const double room = reach.right - above.box.right;
    const bool wouldFit = room > width(line.words.front().box) + 0.5 * line.size
                          && room > 0.08 * (reach.right - reach.left);
    const bool isFree = room > freeLine * (reach.right - reach.left);
    return wouldFit && (isFree || endsSentence(above.text()));
}

double bodySizeOf(const std::vector<const PdfLine *> &lines)
{
    std::map<int, qsizetype> sizes; // in tenths of a point
    for (const PdfLine *line : lines) {
        sizes[qRound(line->size * 10)] += line->text().size();
    }
    return std::ranges::max_element(sizes, {}, [](const auto &entry) { return entry.second; })
               ->first
           / 10.0;
}

class ParagraphMaker
{
public:
    ParagraphMaker(const std::vector<PdfPage> &pages, const LineWords &words)
        : m_pages(pages)
        , m_all(textOf(pages))
        , m_broken(m_all, words)
    {
        for (const PdfPage &page : pages) {
            for (const PdfLine &line : page.lines) {
                m_lines.push_back(&line);
            }
        }
    }

    [[nodiscard]] std::vector<PdfParagraph> paragraphs()
    {
        if (m_lines.empty()) {
            return {};
        }
        m_bodySize = bodySizeOf(m_lines);
        const std::vector<Reach> reaches = reachesOf(m_lines);
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const PdfLine &line = *m_lines[i];
            const PdfLine *const above = i > 0 ? m_lines[i - 1] : nullptr;
            const bool isOneColumn =
                above != nullptr && isBelow(line, *above) && isLike(line, *above);
            if (isOneColumn && !beginsBelow(line, *above, reaches[i])) {
                append(line, m_current);
            } else if (!isOneColumn && goesOn(line)) {
                append(line, m_body);
                m_current = m_body;
            } else {
                begin(line);
            }
        }
        return inOrder();
    }

private:
    static QString textOf(const std::vector<PdfPage> &pages)
    {
        QString text;
        for (const PdfPage &page : pages) {
            for (const PdfLine &line : page.lines) {
                text += line.text() + u'\n';
            }
        }
        return text;
    }

    /// Whether @p line goes on with the body's last paragraph in another column or on another page.
    [[nodiscard]] bool goesOn(const PdfLine &line) const
    {
        if (m_lastOfBody == nullptr || !isLike(line, *m_lastOfBody)) {
            return false;
        }
        const QString &text = m_made[m_body].text;
        const QString next = line.text();
        return !endsSentence(text)
               && (isBroken(text) || (!next.isEmpty() && next.front().isLower()));
    }

    void begin(const PdfLine &line)
    {
        m_current = m_made.size();
        m_made.push_back({.text = {}, .words = {}, .size = line.size, .isBold = line.isBold});
        m_made.back().role = roleOf(line);
        append(line, m_current);
    }

    [[nodiscard]] Role roleOf(const PdfLine &line) const
    {
        if (line.size < smaller * m_bodySize) {
            return isAtFoot(line) ? Role::Note : Role::Caption;
        }
        return line.size > larger * m_bodySize ? Role::Heading : Role::Body;
    }

    /// Whether nothing of the body stands below @p line in its column.
    [[nodiscard]] bool isAtFoot(const PdfLine &line) const
    {
        const auto page = std::ranges::find_if(m_pages, [&line](const PdfPage &candidate) {
            return !candidate.lines.empty() && candidate.lines.front().box.page == line.box.page;
        });
        return line.box.top > page->height / 2 && page->lines.size() < mostLines
               && std::ranges::none_of(
                   page->lines,
                   [&](const PdfLine &other) {
                       return other.box.top > line.box.top && other.size >= smaller * m_bodySize
                              && sharedWidth(other.box, line.box) > 0;
                   });
    }

    void append(const PdfLine &line, std::size_t index)
    {
        PdfParagraph &paragraph = m_made[index];
        qsizetype begin = 0;
        if (paragraph.text.isEmpty()) {
            paragraph.text = line.text();
        } else {
            begin = join(paragraph, line.text());
        }
        for (const PdfWord &word : line.words) {
            paragraph.words.push_back(
                {.span = {TextOffset(begin), TextOffset(begin + word.text.size())},
                 .box = word.place});
            begin += word.text.size() + (word.hasSpaceAfter ? 1 : 0);
        }
        if (paragraph.role == Role::Body) {
            m_body = index;
            m_lastOfBody = &line;
        }
    }

    /// Returns where @p next begins in the text.
    qsizetype join(PdfParagraph &paragraph, const QString &next)
    {
        QString &text = paragraph.text;
        if (text.endsWith(QChar(0x00AD)) || text.endsWith(QChar(0x2010))) {
            text.back() = u'-';
        }
        const qsizetype lastWord = text.lastIndexOf(u' ') + 1;
        const QString joined = m_broken.joined(text.sliced(lastWord), next);
        text.truncate(lastWord);
        text += joined;
        const qsizetype begin = text.size() - next.size();
        TextSpan &last = paragraph.words.back().span; // which may have lost its hyphen
        last = {std::min(last.begin(), TextOffset(begin)), std::min(last.end(), TextOffset(begin))};
        return begin;
    }

    [[nodiscard]] std::vector<PdfParagraph> inOrder()
    {
        tellHead();
        std::vector<PdfParagraph> ordered;
        std::vector<PdfParagraph> notes;
        for (PdfParagraph &paragraph : m_made) {
            const bool isShortBold = paragraph.role == Role::Body && paragraph.isBold
                                     && paragraph.text.size() <= longestHeading
                                     && !paragraph.text.endsWith(u'.') && m_hasPlainBody;
            if (isShortBold
                || (paragraph.role == Role::Caption && paragraph.text.size() > longestCaption)) {
                paragraph.role = isShortBold ? Role::Heading : Role::Body;
            }
            (paragraph.role == Role::Note ? notes : ordered).push_back(std::move(paragraph));
        }
        std::ranges::move(notes, std::back_inserter(ordered));
        return ordered;
    }

    /// What stands above the first paragraph of the body.
    void tellHead()
    {
        qsizetype running = 160; // characters, longer than any line of a head
        qsizetype longest = 0;
        for (const PdfParagraph &paragraph : m_made) {
            longest = std::max(longest, paragraph.role == Role::Body ? paragraph.text.size() : 0);
        }
        running = std::min(running, longest / 2);
        const auto body = std::ranges::find_if(m_made, [running](const PdfParagraph &paragraph) {
            return paragraph.role == Role::Body && paragraph.text.size() > running;
        });
        m_hasPlainBody = std::ranges::any_of(m_made, [](const PdfParagraph &paragraph) {
            return paragraph.role == Role::Body && !paragraph.isBold;
        });
        const auto head = std::ranges::subrange(m_made.begin(), body);
        for (PdfParagraph &paragraph : head) {
            if (paragraph.role != Role::Note) {
                paragraph.role = Role::Head;
            }
        }
        const auto largest = std::ranges::max_element(head, {}, &PdfParagraph::size);
        if (largest != head.end() && largest->size > farLarger * m_bodySize) {
            largest->role = Role::Headline;
        }
    }

    const std::vector<PdfPage> &m_pages;
    std::vector<const PdfLine *> m_lines;
    QString m_all;
    BrokenWords m_broken;
    std::vector<PdfParagraph> m_made;
    std::size_t m_current = 0; ///< the paragraph that the last line went to
    std::size_t m_body = 0; ///< the last one of the body
    const PdfLine *m_lastOfBody = nullptr;
    double m_bodySize = 0;
    bool m_hasPlainBody = false;
};

} // namespace

std::vector<PdfParagraph> paragraphsOf(const std::vector<PdfPage> &pages, const LineWords &words)
{
    return ParagraphMaker(pages, words).paragraphs();
}

} // namespace slantlight
