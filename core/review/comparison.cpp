// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/comparison.h"

#include "core/review/commonorder.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

namespace slantlight {

namespace {

/// Two blocks are versions of one if they share this much of their words.
constexpr double leastLikeness = 0.4;

using Words = QList<QStringView>;

/// Returns the words of @p text with all that stands between them.
Words wordsOf(QStringView text)
{
    Words words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text, nullptr, 0);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > from; to = finder.toNextBoundary()) {
        words.append(text.sliced(from, to - from));
        from = to;
    }
    return words;
}

bool isSpace(QStringView word)
{
    return word.trimmed().isEmpty();
}

/// How much two blocks share of their words, 0 to 1, wherever these stand.
double likeness(const Words &before, const Words &after)
{
    QHash<QStringView, int> counts;
    int all = 0;
    int common = 0;
    for (const QStringView word : before) {
        if (!isSpace(word)) {
            ++counts[word];
            ++all;
        }
    }
    for (const QStringView word : after) {
        if (!isSpace(word)) {
            ++all;
            if (int &left = counts[word]; left > 0) {
                --left;
                ++common;
            }
        }
    }
    return all == 0 ? 0 : 2.0 * common / all;
}

/// Writes the stretches of a block from word to word.
class Stretches
{
public:
    Stretches(const Block &before, const Words &old, const Block &after, const Words &now)
        : m_old(old)
        , m_now(now)
        , m_before(before.span.begin())
        , m_after(after.span.begin())
    {
        qsizetype oldAt = 0;
        qsizetype nowAt = 0;
        for (const auto &[oldIndex, nowIndex] : commonOrder(old, now)) {
            const auto oldKept = static_cast<qsizetype>(oldIndex);
            const auto nowKept = static_cast<qsizetype>(nowIndex);
            change(oldAt, oldKept, nowAt, nowKept);
            keep(nowKept);
            oldAt = oldKept + 1;
            nowAt = nowKept + 1;
        }
        change(oldAt, old.size(), nowAt, now.size());
        flush();
    }

    [[nodiscard]] std::vector<ComparedStretch> take() { return std::move(m_stretches); }

private:
    void change(qsizetype oldFrom, qsizetype oldTo, qsizetype nowFrom, qsizetype nowTo)
    {
        if (oldFrom == oldTo && nowFrom == nowTo) {
            return;
        }
        if (m_kept > 0 && m_isKeptSpace
            && m_hasChange) { // two changed words in a row are one change
            m_removed += m_kept;
            m_added += m_kept;
            m_kept = 0;
        } else if (m_kept > 0) {
            flush();
        }
        for (; oldFrom < oldTo; ++oldFrom) {
            m_removed += m_old.at(oldFrom).size();
        }
        for (; nowFrom < nowTo; ++nowFrom) {
            m_added += m_now.at(nowFrom).size();
        }
        m_hasChange = true;
    }

    void keep(qsizetype index)
    {
        m_isKeptSpace = (m_kept == 0 || m_isKeptSpace) && isSpace(m_now.at(index));
        m_kept += m_now.at(index).size();
    }

    /// Writes down what was changed, and then what was kept after it.
    void flush()
    {
        add(Difference::Removed, m_before, m_removed);
        add(Difference::Added, m_after, m_added);
        m_before = m_before + m_removed + m_kept;
        m_after = m_after + m_added;
        add(Difference::Kept, m_after, m_kept);
        m_after = m_after + m_kept;
        m_removed = m_added = m_kept = 0;
        m_hasChange = false;
    }

    void add(Difference difference, TextOffset from, qsizetype length)
    {
        if (length > 0) {
            m_stretches.push_back({difference, TextSpan(from, from + length)});
        }
    }

    const Words &m_old;
    const Words &m_now;
    TextOffset m_before;
    TextOffset m_after;
    // Since the last flush, in this order: characters that went, came, and stayed.
    qsizetype m_removed = 0;
    qsizetype m_added = 0;
    qsizetype m_kept = 0;
    bool m_isKeptSpace = false;
    bool m_hasChange = false;
    std::vector<ComparedStretch> m_stretches;
};

/// Compares the blocks of two articles.
class BlockComparison
{
public:
    BlockComparison(const Article &before, const Article &after)
        : m_before(before)
        , m_after(after)
    {
        std::size_t oldAt = 0;
        std::size_t nowAt = 0;
        for (const auto &[oldKept, nowKept] : commonOrder(textsOf(before), textsOf(after))) {
            compareRun(oldAt, oldKept, nowAt, nowKept);
            m_same.push_back({.before = oldKept, .after = nowKept});
            oldAt = oldKept + 1;
            nowAt = nowKept + 1;
        }
        compareRun(oldAt, before.blocks().size(), nowAt, after.blocks().size());
    }

    [[nodiscard]] Comparison take()
    {
        Comparison comparison;
        comparison.blocks = std::move(m_blocks);
        comparison.same = std::move(m_same);
        return comparison;
    }

private:
    static QList<QStringView> textsOf(const Article &article)
    {
        QList<QStringView> texts;
        for (const Block &block : article.blocks()) {
            texts.append(block.span.in(article.text()));
        }
        return texts;
    }

    /// Between blocks that are alike some are gone, some are new, and some were worded anew.
    void compareRun(std::size_t oldAt, std::size_t oldEnd, std::size_t nowAt, std::size_t nowEnd)
    {
        constexpr std::size_t mostPairs = 250'000;
        const bool isFew = nowAt == nowEnd || oldEnd - oldAt <= mostPairs / (nowEnd - nowAt);
        for (; oldAt < oldEnd; ++oldAt) {
            const std::optional<std::size_t> now =
                isFew ? likest(oldAt, nowAt, nowEnd) : std::nullopt;
            if (!now) {
                addRemoved(oldAt);
                continue;
            }
            for (; nowAt < *now; ++nowAt) {
                addAdded(nowAt);
            }
            addBoth(oldAt, nowAt++);
        }
        for (; nowAt < nowEnd; ++nowAt) {
            addAdded(nowAt);
        }
    }

    [[nodiscard]] std::optional<std::size_t> likest(std::size_t old, std::size_t from,
                                                    std::size_t end) const
    {
        std::optional<std::size_t> best;
        double most = leastLikeness;
        const Words words = wordsOf(m_before.blocks()[old].span.in(m_before.text()));
        for (; from < end; ++from) {
            const double now =
                likeness(words, wordsOf(m_after.blocks()[from].span.in(m_after.text())));
            if (now > most) {
                most = now;
                best = from;
            }
        }
        return best;
    }

    void addRemoved(std::size_t old)
    {
        const Block &block = m_before.blocks()[old];
        m_blocks.push_back(
            {.kind = block.kind, .stretches = {{Difference::Removed, block.span}}, .before = old});
    }

    void addAdded(std::size_t now)
    {
        const Block &block = m_after.blocks()[now];
        m_blocks.push_back(
            {.kind = block.kind, .stretches = {{Difference::Added, block.span}}, .after = now});
    }

    void addBoth(std::size_t old, std::size_t now)
    {
        const Block &before = m_before.blocks()[old];
        const Block &after = m_after.blocks()[now];
        const Words oldWords = wordsOf(before.span.in(m_before.text()));
        const Words nowWords = wordsOf(after.span.in(m_after.text()));
        m_blocks.push_back({.kind = after.kind,
                            .stretches = Stretches(before, oldWords, after, nowWords).take(),
                            .before = old,
                            .after = now});
        m_same.push_back({.before = old, .after = now});
    }

    const Article &m_before;
    const Article &m_after;
    std::vector<ComparedBlock> m_blocks;
    std::vector<SameBlock> m_same;
};

QString wordingOf(const Marker &marker, const Article &article)
{
    return marker.rule.text() + u'\n' + marker.span.in(article.text()).toString().toCaseFolded();
}

/// Returns the markers of @p these that @p those have not: neither in the same words around, nor
/// anywhere else.
std::vector<Marker> missing(const Shown &these, const Shown &those)
{
    QHash<QString, int> places;
    QHash<QString, int> wordings;
    for (const Marker *const marker : those.markers) {
        ++places[marker->fingerprint];
        ++wordings[wordingOf(*marker, *those.review->article)];
    }
    std::vector<const Marker *> moved;
    for (const Marker *const marker : these.markers) {
        if (int &left = places[marker->fingerprint]; left > 0) {
            --left;
            --wordings[wordingOf(*marker, *these.review->article)];
        } else {
            moved.push_back(marker);
        }
    }
    std::vector<Marker> gone;
    for (const Marker *const marker : moved) {
        if (int &left = wordings[wordingOf(*marker, *these.review->article)]; left > 0) {
            --left;
        } else {
            gone.push_back(*marker);
        }
    }
    return gone;
}

} // namespace

Difference ComparedBlock::difference() const
{
    const bool isWhole = stretches.size() == 1;
    return isWhole ? stretches.front().difference : Difference::Kept;
}

int Comparison::blocksWith(Difference difference) const
{
    return static_cast<int>(std::ranges::count(blocks, difference, &ComparedBlock::difference));
}

QString Comparison::text(const ComparedStretch &stretch) const
{
    const Article &article = stretch.difference == Difference::Removed ? *before : *after;
    return stretch.span.in(article.text()).toString();
}

Comparison compared(const Shown &before, const Shown &after)
{
    Comparison comparison = BlockComparison(*before.review->article, *after.review->article).take();
    comparison.before = before.review->article;
    comparison.after = after.review->article;
    comparison.added = missing(after, before);
    comparison.removed = missing(before, after);
    return comparison;
}

} // namespace slantlight
