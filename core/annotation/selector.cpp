// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/selector.h"

#include "core/annotation/foldedtext.h"
#include "core/annotation/quotesearch.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qsizetype contextLength = 32;
constexpr qsizetype longestContext = 64; // of foreign selectors, one word of bits
constexpr qsizetype shortQuote = 20;
constexpr qsizetype mostErrors = 256;
constexpr qsizetype mostApproximate = 64;
constexpr double sameButTypography = 0.99; // the quote score where only quotes or spaces differ

bool isInsidePair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate()
        && text[at].isLowSurrogate();
}

bool isInsideWord(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isLetterOrNumber()
        && text[at].isLetterOrNumber();
}

/// Whether @p left and @p right, put together, share a word.
bool isOneWord(QStringView left, QStringView right)
{
    return !left.isEmpty() && !right.isEmpty() && left.back().isLetterOrNumber()
        && right.front().isLetterOrNumber();
}

QString reversed(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::ranges::reverse_copy(text, result.begin());
    return result;
}

/// Returns the words that make another statement when they are exchanged: names and numbers.
QStringList namesIn(QStringView text)
{
    QStringList names;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLetterOrNumber() || isInsideWord(text, i)) {
            continue;
        }
        qsizetype end = i + 1;
        while (isInsideWord(text, end)) {
            ++end;
        }
        if (text[i].isUpper() || text[i].isNumber()) {
            names += text.sliced(i, end - i).toString();
        }
    }
    return names;
}

/// What stood on one side of a place; nearest character first.
class Surroundings
{
public:
    /// @p context runs away from the place.
    explicit Surroundings(const QString &context)
    {
        const QString folded = FoldedText(context).text();
        if (!folded.isEmpty()) {
            m_pattern.emplace(QStringView(folded).first(std::min(longestContext, folded.size())));
        }
    }

    [[nodiscard]] bool isKnown() const { return m_pattern.has_value(); }

    /// Returns how far @p text, which runs away from a place as well, resembles this: 0 to 1.
    [[nodiscard]] double likeness(const QString &text) const
    {
        const Ending ending = m_pattern->endingFromStart(FoldedText(text).text());
        return 1 - static_cast<double>(ending.errors) / static_cast<double>(m_pattern->length());
    }

private:
    std::optional<BitPattern> m_pattern;
};

/// A place that may be the one that a selector means.
struct Candidate
{
    TextSpan span;
    double quote = 0; ///< likeness of the words, 0 to 1
    double context = 0; ///< likeness of the surroundings, 0 to 1
    double total = 0; ///< both, and nearness to the old position, 0 to 1

    [[nodiscard]] bool isExact() const { return quote == 1 && context >= 0.9; }
    [[nodiscard]] bool isUnchanged() const { return quote >= sameButTypography; }
};

/// Finds the place of one selector in one text.
class Search
{
public:
    Search(const Selector &selector, QStringView text)
        : m_selector(selector)
        , m_text(text)
        , m_before(reversed(selector.prefix))
        , m_after(selector.suffix)
        , m_beginsWord(!isOneWord(selector.prefix, selector.exact))
        , m_endsWord(!isOneWord(selector.exact, selector.suffix))
    { }

    [[nodiscard]] bool isAtStoredPosition() const
    {
        const TextSpan stored = m_selector.position;
        return stored.end().value() <= m_text.size() && stored.in(m_text) == m_selector.exact
            && keepsWords(stored) && contextAt(stored) >= 0.9;
    }

    void lookForQuote(const FoldedText &text)
    {
        const QString quote = FoldedText(m_selector.exact).text();
        if (quote.isEmpty()) {
            return;
        }
        for (const qsizetype begin : occurrences(quote, text.text())) {
            const TextSpan span = text.original(begin, begin + quote.size());
            if (keepsWords(span)) {
                add(span, span.in(m_text) == m_selector.exact ? 1 : sameButTypography);
            }
        }
        const bool isFound = std::ranges::any_of(m_candidates, &Candidate::isExact);
        if (!isFound && m_selector.exact.size() >= shortQuote) {
            lookForSimilar(quote, text);
        }
    }

    [[nodiscard]] Anchor verdict() const;

private:
    void lookForSimilar(const QString &quote, const FoldedText &text);

    void add(TextSpan span, double quote)
    {
        const double context = contextAt(span);
        const auto distance = std::abs(span.begin() - m_selector.position.begin());
        const double nearness = 1
            - std::min(1.0, static_cast<double>(distance) / static_cast<double>(m_text.size()));
        m_candidates.push_back({
            .span = span,
            .quote = quote,
            .context = context,
            .total = (50 * quote + 40 * context + 2 * nearness) / 92,
        });
    }

    [[nodiscard]] double contextAt(TextSpan span) const
    {
        // Some more than the stored context, for spaces and soft hyphens that folding takes out.
        constexpr qsizetype reach = 2 * longestContext;
        const qsizetype begin = span.begin().value();
        const qsizetype end = span.end().value();
        double sum = 0;
        int sides = 0;
        if (m_before.isKnown()) {
            const qsizetype from = std::max<qsizetype>(0, begin - reach);
            sum += m_before.likeness(reversed(m_text.sliced(from, begin - from)));
            ++sides;
        }
        if (m_after.isKnown()) {
            const qsizetype to = std::min(m_text.size(), end + reach);
            sum += m_after.likeness(m_text.sliced(end, to - end).toString());
            ++sides;
        }
        return sides == 0 ? 1 : sum / sides;
    }

    /// Whether @p span does not cut into a word where the original did not: no "art" in "party".
    [[nodiscard]] bool keepsWords(TextSpan span) const
    {
        return !(m_beginsWord && isInsideWord(m_text, span.begin().value()))
            && !(m_endsWord && isInsideWord(m_text, span.end().value()));
    }

    [[nodiscard]] qsizetype nearestWordEdge(qsizetype at) const
    {
        for (qsizetype step = 0;; ++step) {
            if (!isInsideWord(m_text, at - step)) {
                return at - step;
            }
            if (!isInsideWord(m_text, at + step)) {
                return at + step;
            }
        }
    }

    [[nodiscard]] TextSpan snapped(TextSpan span) const
    {
        qsizetype begin = span.begin().value();
        qsizetype end = span.end().value();
        begin = m_beginsWord ? nearestWordEdge(begin) : begin;
        end = m_endsWord ? nearestWordEdge(end) : end;
        begin -= isInsidePair(m_text, begin) ? 1 : 0;
        end += isInsidePair(m_text, end) ? 1 : 0;
        return begin < end ? TextSpan(TextOffset(begin), TextOffset(end)) : span;
    }

    const Selector &m_selector;
    QStringView m_text;
    Surroundings m_before;
    Surroundings m_after;
    bool m_beginsWord;
    bool m_endsWord;
    std::vector<Candidate> m_candidates;
};

void Search::lookForSimilar(const QString &quote, const FoldedText &text)
{
    const QStringView whole = text.text();
    const qsizetype maxErrors = std::min(mostErrors, quote.size() / 2);
    std::vector<Ending> endings = BitPattern(quote).endings(whole, maxErrors);
    const auto kept = std::min<qsizetype>(mostApproximate, std::ssize(endings));
    std::ranges::partial_sort(endings, endings.begin() + kept, {}, &Ending::errors);
    endings.resize(static_cast<std::size_t>(kept));

    // The start lies where the quote's head, read backwards from the ending, fits best; of a long
    // quote a piece of the head tells as much as the whole.
    const bool isLong = quote.size() > 2 * mostErrors;
    const qsizetype head = isLong ? mostErrors : quote.size();
    const BitPattern backwards(reversed(QStringView(quote).first(head)));
    for (const Ending &ending : endings) {
        if (ending.errors == 0) {
            continue; // found already, or cut out of a word
        }
        const qsizetype from = std::max<qsizetype>(0, ending.end - quote.size() - maxErrors);
        const qsizetype to = isLong
            ? std::clamp(ending.end - quote.size() + maxErrors + head, from, ending.end)
            : ending.end;
        const QString window = reversed(whole.sliced(from, to - from));
        qsizetype begin = to;
        if (isLong) {
            const std::vector<Ending> starts = backwards.endings(window, maxErrors);
            const auto best = std::ranges::min_element(starts, {}, &Ending::errors);
            begin = best == starts.end() ? from : to - best->end;
        } else {
            begin = to - backwards.endingFromStart(window).end;
        }
        if (begin >= ending.end) {
            continue;
        }
        const double errors = static_cast<double>(ending.errors);
        add(snapped(text.original(begin, ending.end)),
            1 - errors / static_cast<double>(quote.size()));
    }
}

Anchor Search::verdict() const
{
    const auto best = std::ranges::max_element(m_candidates, {}, &Candidate::total);
    if (best == m_candidates.end()) {
        return {};
    }
    const Candidate *second = nullptr;
    int unchanged = 0;
    for (const Candidate &candidate : m_candidates) {
        unchanged += candidate.isUnchanged() ? 1 : 0;
        if (!candidate.span.overlaps(best->span) && (!second || candidate.total > second->total)) {
            second = &candidate;
        }
    }
    if (best->isExact() && !(second && second->isExact())) {
        return {.state = AnchorState::Exact, .span = best->span};
    }
    const bool leads = !second || best->total - second->total >= 0.1;
    const bool sameNames = best->isUnchanged()
        || namesIn(best->span.in(m_text)) == namesIn(m_selector.exact);
    if (best->quote >= 0.9 && best->context >= 0.6 && leads && sameNames) {
        return {.state = AnchorState::Moved, .span = best->span};
    }
    const bool isUnmistakable = best->isUnchanged() && unchanged == 1
        && m_selector.exact.size() >= shortQuote;
    if (best->total > 0.7 || isUnmistakable) {
        return {.state = AnchorState::Doubtful, .span = best->span};
    }
    return {};
}

} // namespace

QStringView anchorStateId(AnchorState state)
{
    switch (state) {
    case AnchorState::Exact:
        return u"exact";
    case AnchorState::Moved:
        return u"moved";
    case AnchorState::Doubtful:
        return u"doubtful";
    case AnchorState::Orphan:
        return u"orphan";
    }
    Q_UNREACHABLE_RETURN({});
}

Selector describe(QStringView text, TextSpan span)
{
    Q_ASSERT(span.end().value() <= text.size());
    qsizetype begin = span.begin().value();
    qsizetype end = span.end().value();
    begin -= isInsidePair(text, begin) ? 1 : 0;
    end += isInsidePair(text, end) ? 1 : 0;
    qsizetype from = std::max<qsizetype>(0, begin - contextLength);
    qsizetype to = std::min(text.size(), end + contextLength);
    from += isInsidePair(text, from) ? 1 : 0;
    to -= isInsidePair(text, to) ? 1 : 0;
    return {
        .exact = text.sliced(begin, end - begin).toString(),
        .prefix = text.sliced(from, begin - from).toString(),
        .suffix = text.sliced(end, to - end).toString(),
        .position = {TextOffset(begin), TextOffset(end)},
    };
}

Anchor resolve(const Selector &selector, QStringView text)
{
    return resolve(std::span(&selector, 1), text).front();
}

std::vector<Anchor> resolve(std::span<const Selector> selectors, QStringView text)
{
    std::optional<FoldedText> folded; // made for the first selector that has to be searched for
    std::vector<Anchor> anchors;
    anchors.reserve(selectors.size());
    for (const Selector &selector : selectors) {
        if (selector.exact.isEmpty()) {
            anchors.push_back({});
            continue;
        }
        Search search(selector, text);
        if (search.isAtStoredPosition()) {
            anchors.push_back({.state = AnchorState::Exact, .span = selector.position});
            continue;
        }
        if (!folded) {
            folded.emplace(text);
        }
        search.lookForQuote(*folded);
        anchors.push_back(search.verdict());
    }
    return anchors;
}

} // namespace slantlight
