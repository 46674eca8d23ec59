// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/likelypartners.h"

#include "core/storage/library.h"

#include <QHash>
#include <QLocale>
#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr qsizetype mostText = 60'000; ///< characters; what an event is about, its report says soon
constexpr qsizetype mostWords = 14;
constexpr int mostFound = 60; ///< for each word
constexpr std::size_t mostPartners = 8;
constexpr qsizetype fewestShared = 2;

/// Returns the names of days and months, which every report has.
QSet<QString> dayNames(const QString &language)
{
    QSet<QString> names;
    for (const QLocale &locale : {QLocale(language), QLocale::c()}) {
        for (int day = 1; day <= 7; ++day) {
            names.insert(locale.standaloneDayName(day));
            names.insert(locale.standaloneDayName(day, QLocale::ShortFormat));
        }
        for (int month = 1; month <= 12; ++month) {
            names.insert(locale.standaloneMonthName(month));
            names.insert(locale.standaloneMonthName(month, QLocale::ShortFormat));
        }
    }
    return names;
}

bool endsSentence(QStringView between)
{
    return std::ranges::any_of(between, [](QChar c) {
        return c == u'.' || c == u'!' || c == u'?' || c == u':' || c == u'\n' || c == u'"'
               || c == u'\u201c' || c == u'\u201e';
    });
}

/// How much it tells that both were published about the same day.
double nearness(const QDate &here, const QDate &there)
{
    if (!here.isValid() || !there.isValid()) {
        return 1;
    }
    const qint64 days = std::abs(here.daysTo(there));
    return days <= 3 ? 2 : days <= 14 ? 1.4 : days <= 60 ? 1 : 0.6;
}

} // namespace

QStringList tellingWords(const Article &article, qsizetype most)
{
    const QStringView text = QStringView(article.text()).left(mostText);
    const QSet<QString> days = dayNames(article.facts().language);
    QHash<QString, int> counts;
    QStringList words; // in the order of the text
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text, nullptr, 0);
    qsizetype lastEnd = 0;
    bool isFirst = true;
    for (qsizetype at = 0; at >= 0 && at < text.size();) {
        const qsizetype next = finder.toNextBoundary();
        if (next < 0) {
            break;
        }
        const QStringView word = text.sliced(at, next - at);
        at = next;
        if (!word.front().isLetterOrNumber()) {
            continue;
        }
        const bool isBegin =
            isFirst || endsSentence(text.sliced(lastEnd, at - word.size() - lastEnd));
        isFirst = false;
        lastEnd = at;
        constexpr qsizetype shortest = 3;
        if (isBegin || word.size() < shortest || !word.front().isUpper()
            || days.contains(word.toString())) {
            continue;
        }
        int &count = counts[word.toString()];
        if (++count == 1) {
            words.append(word.toString());
        }
    }
    std::ranges::stable_sort(words, std::ranges::greater(),
                             [&counts](const QString &word) { return counts.value(word); });
    return words.first(std::min(most, words.size()));
}

Result<std::vector<LikelyPartner>>
likelyPartners(const Article &article, const QString &libraryPath, const std::stop_token &stop)
{
    const auto library = Library::openReadOnly(libraryPath);
    if (!library) {
        return std::unexpected(library.error());
    }
    const Catalogue catalogue = library->catalogue();
    const auto all = catalogue.count({});
    if (!all) {
        return std::unexpected(all.error());
    }
    struct Shared
    {
        double weight = 0;
        QString word;
    };
    std::map<QString, LikelyPartner> partners; // by id
    std::map<QString, std::vector<Shared>> shared;
    for (const QString &word : tellingWords(article, mostWords)) {
        if (stop.stop_requested()) {
            return {};
        }
        const Query query{.words = word, .sorting = Sorting::BestMatch};
        const auto count = catalogue.count(query);
        const auto found = catalogue.page(query, std::nullopt, mostFound);
        if (!count || !found) {
            return std::unexpected(!count ? count.error() : found.error());
        }
        // The fewer have it, the more it tells (Spärck Jones 1972).
        const double weight = std::log((double(*all) + 1.5) / (double(*count) + 0.5));
        for (const LibraryEntry &entry : *found) {
            if (entry.id != article.id()) {
                partners[entry.id.text()].entry = entry;
                shared[entry.id.text()].push_back({.weight = std::max(weight, 0.05), .word = word});
            }
        }
    }
    std::vector<LikelyPartner> likely;
    for (auto &[id, partner] : partners) {
        std::vector<Shared> &words = shared[id];
        std::ranges::stable_sort(words, std::ranges::greater(), &Shared::weight);
        for (const Shared &each : words) {
            partner.shared.append(each.word);
            partner.score += each.weight;
        }
        partner.score *= nearness(article.facts().published, partner.entry.published);
        if (partner.shared.size() >= fewestShared) {
            likely.push_back(std::move(partner));
        }
    }
    std::ranges::stable_sort(likely, std::ranges::greater(), &LikelyPartner::score);
    if (likely.size() > mostPartners) {
        likely.resize(mostPartners);
    }
    return likely;
}

} // namespace slantlight::ui
