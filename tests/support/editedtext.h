// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <random>
#include <vector>

namespace slantlight {

/// What has become of a passage whose text was edited.
struct Fate
{
    std::vector<TextSpan> places; ///< where it is, or where whole copies of it are if it is gone
    bool isWhole = false; ///< nothing but how it is set was changed in it, or a little besides
};

/// A text that is edited as newsrooms do, and knows of each character where it came from.
class EditedText
{
public:
    EditedText(const QString &text, quint32 seed)
        : m_before(text)
        , m_random(seed)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            m_units.push_back({.character = text[i], .origin = i, .copied = -1});
        }
    }

    [[nodiscard]] QString text() const
    {
        QString text;
        text.reserve(static_cast<qsizetype>(m_units.size()));
        for (const Unit &unit : m_units) {
            text += unit.character;
        }
        return text;
    }

    /// Returns a number from 0 to one less than @p end, the same with every compiler.
    qsizetype below(qsizetype end)
    {
        return static_cast<qsizetype>(m_random() >> 4) % std::max<qsizetype>(1, end);
    }

    static constexpr int kinds = 18;

    /// Makes an edit of @p kind, near what was at @p focus in the beginning, if that is still
    /// there.
    void edit(int kind, qsizetype focus)
    {
        const qsizetype at = now(focus);
        switch (kind) {
        case 0:
            return take(sentenceAt(at));
        case 1:
            return take(wordsAt(at, 1 + below(3)));
        case 2:
            return put(sentenceAt(at).begin().value(), stock(sentences));
        case 3:
            return putCopy(sentenceAt(at), sentenceAt(at).end().value());
        case 4:
            return putCopy(sentenceAt(at), sentenceAt(below(size())).end().value());
        case 5:
            return putCopy(paragraphAt(at), paragraphAt(at).end().value());
        case 6:
            return putCopy(paragraphAt(at), paragraphAt(below(size())).end().value());
        case 7:
            return swapNames(at);
        case 8:
            return changeNumber(at);
        case 9:
            return exchangeAll(QRegularExpression(QStringLiteral("[\"“”]")),
                               [this](const QString &) {
                                   return m_curls ? QStringLiteral("\"") : QStringLiteral("”");
                               });
        case 10:
            return exchangeAll(QRegularExpression(QStringLiteral("(?<=\\w{4})(?=\\w{4})")),
                               [](const QString &) { return QStringLiteral("\u00AD"); });
        case 11:
            return put(wordsAt(at, 1).begin().value(), QStringLiteral("\U0001F6A2 "));
        case 12:
            return exchangeAll(QRegularExpression(QStringLiteral("(?<=\\d) | (?=\\d)")),
                               [](const QString &) { return QStringLiteral("\u00A0"); });
        case 13:
            return moveParagraph(paragraphAt(at), paragraphAt(below(size())).begin().value());
        case 14:
            return negate(at);
        case 15:
            return replace(wordsAt(at, 1), stock(words));
        case 16:
            return misspell(wordsAt(at, 1));
        default:
            return put(wordsAt(at, 1).begin().value(), stock(words) + u' ');
        }
    }

    /// Returns what has become of @p span of the text in the beginning.
    [[nodiscard]] Fate fateOf(TextSpan span) const
    {
        Fate fate;
        const auto kept = runs(span, &Unit::origin);
        if (!kept.empty() && 2 * kept.front().count >= span.length()) {
            fate.places = {kept.front().span};
            fate.isWhole = 10 * kept.front().count >= 9 * span.length()
                           && 10 * kept.front().span.length() <= 11 * kept.front().count + 20;
        } else {
            for (const Run &copy : runs(span, &Unit::copied)) {
                if (copy.count == span.length()) {
                    fate.places.push_back(copy.span);
                }
            }
        }
        for (const TextSpan place : joined(span)) {
            fate.places.push_back(place);
        }
        return fate;
    }

private:
    struct Unit
    {
        QChar character;
        qsizetype origin = -1;
        qsizetype copied = -1; ///< where what it is a copy of came from
    };
    struct Run
    {
        TextSpan span;
        qsizetype count = 0;
    };

    static const inline QStringList sentences{
        QStringLiteral("The office would say no more. "),
        QStringLiteral("Rain is forecast for Friday. "),
        QStringLiteral("This page was updated at 9.40. "),
        QStringLiteral("Councillor Eddis Marrow was not there. "),
    };
    static const inline QStringList words{
        QStringLiteral("allegedly"), QStringLiteral("harbour"), QStringLiteral("never"),
        QStringLiteral("quietly"),   QStringLiteral("former"),  QStringLiteral("only"),
        QStringLiteral("no"),
    };

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_units.size()); }
    [[nodiscard]] static TextSpan span(qsizetype begin, qsizetype end)
    {
        return {TextOffset(begin), TextOffset(std::max(begin, end))};
    }
    QString stock(const QStringList &list) { return list[below(list.size())]; }

    /// All stretches of units that came from @p span, in the order that they had; longest first.
    [[nodiscard]] std::vector<Run> runs(TextSpan span, qsizetype Unit::*from) const
    {
        std::vector<Run> found;
        qsizetype last = -1;
        for (qsizetype i = 0; i < size(); ++i) {
            const qsizetype origin = m_units[static_cast<std::size_t>(i)].*from;
            if (origin < 0 || !span.contains(TextOffset(origin))) {
                continue;
            }
            const bool goesOn = !found.empty() && origin >= last
                                && i - found.back().span.end().value() <= 40 + span.length() / 4;
            if (!goesOn) {
                found.push_back({.span = EditedText::span(i, i), .count = 0});
            }
            found.back().span = EditedText::span(found.back().span.begin().value(), i + 1);
            ++found.back().count;
            last = origin;
        }
        std::ranges::stable_sort(found, std::greater(), &Run::count);
        return found;
    }

    /// All places where @p span is whole again, of copies and of what is left of itself.
    [[nodiscard]] std::vector<TextSpan> joined(TextSpan span) const
    {
        std::vector<TextSpan> found;
        const auto source = [this](qsizetype i) {
            const Unit &unit = m_units[static_cast<std::size_t>(i)];
            return unit.origin >= 0 ? unit.origin : unit.copied;
        };
        for (qsizetype i = 0; i + span.length() <= size(); ++i) {
            qsizetype next = span.begin().value();
            qsizetype own = 0;
            qsizetype at = i;
            for (qsizetype extra = 0; at < size() && next < span.end().value() && extra <= 24;) {
                const Unit &unit = m_units[static_cast<std::size_t>(at)];
                if (source(at) == next) {
                    own += unit.origin >= 0 ? 1 : 0;
                    ++next;
                    ++at;
                } else if (at == i) {
                    break;
                } else if (source(at) < 0 || unit.character.isSpace()) {
                    ++extra; // a hyphen that nobody sees, or the like
                    ++at;
                } else if (m_before[next].isSpace()) {
                    ++next;
                } else {
                    break;
                }
            }
            if (next == span.end().value() && own > 0) {
                found.push_back(EditedText::span(i, at));
            }
        }
        return found;
    }

    qsizetype now(qsizetype focus)
    {
        const auto found = std::ranges::find(m_units, focus, &Unit::origin);
        return found == m_units.end() ? below(size()) : found - m_units.begin();
    }

    [[nodiscard]] TextSpan sentenceAt(qsizetype at) const
    {
        const QString whole = text();
        const qsizetype dot = at > 1 ? whole.lastIndexOf(QStringLiteral(". "), at - 1) : -1;
        const qsizetype line = at > 0 ? whole.lastIndexOf(u'\n', at - 1) : -1;
        const qsizetype begin = std::max(dot < 0 ? 0 : dot + 2, line + 1);
        const qsizetype stop = whole.indexOf(QStringLiteral(". "), at);
        const qsizetype feed = whole.indexOf(u'\n', at);
        const qsizetype end = std::min(stop < 0 ? size() : stop + 2, feed < 0 ? size() : feed);
        return span(begin, std::max(begin, end));
    }
    [[nodiscard]] TextSpan paragraphAt(qsizetype at) const
    {
        const QString whole = text();
        const qsizetype begin = at > 0 ? whole.lastIndexOf(u'\n', at - 1) + 1 : 0;
        const qsizetype end = whole.indexOf(u'\n', at);
        return span(begin, end < 0 ? size() : end + 1);
    }
    [[nodiscard]] TextSpan wordsAt(qsizetype at, qsizetype count) const
    {
        const QString whole = text();
        const qsizetype begin =
            at > 0 ? whole.lastIndexOf(QRegularExpression(QStringLiteral("\\s")), at - 1) + 1 : 0;
        qsizetype end = begin;
        for (qsizetype i = 0; i < count && end < size(); ++i) {
            end = whole.indexOf(QRegularExpression(QStringLiteral("\\s")), end);
            end = end < 0 ? size() : end + 1;
        }
        return span(begin, end);
    }

    void take(TextSpan part)
    {
        m_units.erase(m_units.begin() + part.begin().value(), m_units.begin() + part.end().value());
    }
    void put(qsizetype at, const QString &written)
    {
        std::vector<Unit> fresh;
        for (const QChar c : written) {
            fresh.push_back({.character = c, .origin = -1, .copied = -1});
        }
        m_units.insert(m_units.begin() + at, fresh.begin(), fresh.end());
    }
    /// The new characters are said to have come from where the old ones did.
    void replace(TextSpan part, const QString &written)
    {
        const qsizetype begin = part.begin().value();
        std::vector<Unit> old(m_units.begin() + begin, m_units.begin() + part.end().value());
        const bool endsInSpace = !old.empty() && old.back().character.isSpace();
        take(part);
        put(begin, endsInSpace ? written + old.back().character : written);
        for (qsizetype i = 0; i < written.size() && !old.empty(); ++i) {
            const Unit &was =
                old[static_cast<std::size_t>(std::min<qsizetype>(i, std::ssize(old) - 1))];
            m_units[static_cast<std::size_t>(begin + i)].origin = was.origin;
        }
    }
    /// After the place, so that of two equal neighbours the first is the old one.
    void putCopy(TextSpan part, qsizetype at)
    {
        if (at == part.begin().value()) {
            at = part.end().value();
        }
        std::vector<Unit> copy(m_units.begin() + part.begin().value(),
                               m_units.begin() + part.end().value());
        for (Unit &unit : copy) {
            unit.copied = std::max(unit.origin, unit.copied);
            unit.origin = -1;
        }
        m_units.insert(m_units.begin() + at, copy.begin(), copy.end());
    }
    void moveParagraph(TextSpan part, qsizetype to)
    {
        const auto units = m_units.begin();
        const qsizetype begin = part.begin().value();
        const qsizetype end = part.end().value();
        if (to < begin) {
            std::rotate(units + to, units + begin, units + end);
        } else if (to > end) {
            std::rotate(units + begin, units + end, units + to);
        }
    }

    template <typename Make>
    void exchangeAll(const QRegularExpression &what, Make make)
    {
        const QString whole = text();
        std::vector<TextSpan> places;
        for (const auto &match : what.globalMatch(whole)) {
            places.push_back(span(match.capturedStart(), match.capturedEnd()));
        }
        for (qsizetype i = std::ssize(places) - 1; i >= 0; --i) {
            const TextSpan place = places[static_cast<std::size_t>(i)];
            m_curls = i % 2 == 0;
            const QString written = make(place.in(whole).toString());
            if (place.isEmpty()) {
                put(place.begin().value(), written);
            } else {
                const Unit old = m_units[static_cast<std::size_t>(place.begin().value())];
                take(place);
                put(place.begin().value(), written);
                Unit &fresh = m_units[static_cast<std::size_t>(place.begin().value())];
                fresh.origin = old.origin;
                fresh.copied = old.copied;
            }
        }
    }

    void swapNames(qsizetype at)
    {
        const QString whole = text();
        const QRegularExpression name(QStringLiteral("(?<=[a-z,] )[A-Z][a-z]{3,}"));
        const auto one = name.match(whole, std::max<qsizetype>(0, at - 20));
        const auto other = name.match(whole, below(size()));
        const QString first = one.captured();
        const QString second = other.captured();
        if (!first.isEmpty() && !second.isEmpty() && first != second) {
            exchangeWords(first, second);
        }
    }
    void exchangeWords(const QString &first, const QString &second)
    {
        const QRegularExpression either(QStringLiteral("\\b(%1|%2)\\b").arg(first, second));
        const QString whole = text();
        std::vector<TextSpan> places;
        for (const auto &match : either.globalMatch(whole)) {
            places.push_back(span(match.capturedStart(), match.capturedEnd()));
        }
        for (qsizetype i = std::ssize(places) - 1; i >= 0; --i) {
            const TextSpan place = places[static_cast<std::size_t>(i)];
            replace(place, place.in(whole) == first ? second : first);
        }
    }
    void changeNumber(qsizetype at)
    {
        const auto match = QRegularExpression(QStringLiteral("\\d"))
                               .match(text(), std::max<qsizetype>(0, at - 20));
        if (match.hasMatch()) {
            QChar &digit = m_units[static_cast<std::size_t>(match.capturedStart())].character;
            digit = digit == u'9' ? u'3' : QChar(digit.unicode() + 1);
        }
    }
    void negate(qsizetype at)
    {
        const QRegularExpression verb(
            QStringLiteral("\\b(said|was|is|has|will|would|were|are)\\b"));
        const auto match = verb.match(text(), std::max<qsizetype>(0, at - 10));
        if (!match.hasMatch()) {
            return;
        }
        if (match.captured() == QStringLiteral("said")) {
            replace(span(match.capturedStart(), match.capturedEnd()),
                    QStringLiteral("did not say"));
        } else {
            put(match.capturedEnd(), QStringLiteral(" not"));
        }
    }
    void misspell(TextSpan word)
    {
        const qsizetype at = word.begin().value() + word.length() / 2;
        const QString whole = text();
        // Of names and of what denies each letter counts.
        const bool isTelling = word.in(whole).contains(
            QRegularExpression(QStringLiteral("^([[:upper:]]|no|never|with)|\\d"),
                               QRegularExpression::UseUnicodePropertiesOption));
        if (word.length() > 5 && !isTelling
            && m_units[static_cast<std::size_t>(at)].character.isLower()) {
            put(at, QString(m_units[static_cast<std::size_t>(at)].character));
        }
    }

    QString m_before;
    std::minstd_rand m_random;
    std::vector<Unit> m_units;
    bool m_curls = false;
};

} // namespace slantlight
