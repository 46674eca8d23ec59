// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchterms.h"

#include "core/base/category.h"
#include "core/storage/passage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

struct Span
{
    QDate from;
    QDate until;
};

/// The days of "2026", "2026-03" or "2026-03-01".
std::optional<Span> daysOf(QStringView text)
{
    const auto parts = text.split(u'-');
    QList<int> numbers;
    for (const QStringView part : parts) {
        bool isNumber = false;
        numbers += part.toInt(&isNumber);
        const bool hasDigits = part.size() == (numbers.size() == 1 ? 4 : part.size() == 1 ? 1 : 2);
        if (!isNumber || !hasDigits || numbers.size() > 3) {
            return std::nullopt;
        }
    }
    const QDate first(numbers.at(0), numbers.value(1, 1), numbers.value(2, 1));
    if (!first.isValid()) {
        return std::nullopt;
    }
    const QDate next = numbers.size() == 1   ? first.addYears(1)
                       : numbers.size() == 2 ? first.addMonths(1)
                                             : first.addDays(1);
    return Span{.from = first, .until = next.addDays(-1)};
}

std::optional<Span> rangeOf(QStringView text)
{
    const qsizetype dots = text.indexOf(u".."_s);
    if (dots < 0) {
        return daysOf(text);
    }
    Span range;
    if (dots > 0) {
        const auto first = daysOf(text.first(dots));
        if (!first) {
            return std::nullopt;
        }
        range.from = first->from;
    }
    if (dots + 2 < text.size()) {
        const auto last = daysOf(text.sliced(dots + 2));
        if (!last) {
            return std::nullopt;
        }
        range.until = last->until;
    }
    return range.from.isValid() || range.until.isValid() ? std::optional(range) : std::nullopt;
}

/// Adds the codes that stand under those of @p found.
void addNested(std::vector<CodeId> &found, const SearchNames &names)
{
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (const SearchCode &code : names.codes) {
            if (code.parent == found[i] && !std::ranges::contains(found, code.id)) {
                found.push_back(code.id);
            }
        }
    }
}

/// The codes of that id or name, else those whose name begins so.
std::vector<CodeId> codesNamed(const QString &name, const SearchNames &names)
{
    std::vector<CodeId> same;
    std::vector<CodeId> similar;
    for (const SearchCode &code : names.codes) {
        if (code.id.text().compare(name, Qt::CaseInsensitive) == 0
            || code.name.compare(name, Qt::CaseInsensitive) == 0) {
            same.push_back(code.id);
        } else if (code.name.startsWith(name, Qt::CaseInsensitive)) {
            similar.push_back(code.id);
        }
    }
    std::vector<CodeId> found = same.empty() ? std::move(similar) : std::move(same);
    addNested(found, names);
    return found;
}

} // namespace

std::optional<SearchMistake::Kind> complete(SearchTerm &term, const SearchNames &names)
{
    using Kind = SearchMistake::Kind;
    if (!term.near.isEmpty()) {
        return std::nullopt;
    }
    if (term.field != SearchField::Anywhere && term.value.trimmed().isEmpty()) {
        return Kind::NoValue;
    }
    switch (term.field) {
    case SearchField::Date: {
        const auto range = rangeOf(term.value);
        if (!range) {
            return Kind::NotADate;
        }
        term.from = range->from;
        term.until = range->until;
        return std::nullopt;
    }
    case SearchField::State:
        term.state = searchStateFromId(term.value);
        return term.state ? std::nullopt : std::optional(Kind::UnknownState);
    case SearchField::Category:
        term.codes = codesNamed(term.value, names);
        term.codes.emplace_back(term.value.toLower());
        std::erase_if(term.codes, [](const CodeId &code) { return !categoryFromId(code.text()); });
        return term.codes.empty() ? std::optional(Kind::UnknownCategory) : std::nullopt;
    case SearchField::Code:
        term.codes = codesNamed(term.value, names);
        if (term.codes.empty()) {
            term.codes.emplace_back(term.value);
        }
        return std::nullopt;
    case SearchField::Tag:
    case SearchField::Coder:
    case SearchField::Collection:
    case SearchField::Language:
        term.value = term.value.simplified();
        return std::nullopt;
    case SearchField::Anywhere:
    case SearchField::Title:
    case SearchField::Author:
    case SearchField::Outlet:
    case SearchField::Memo:
    case SearchField::Target:
    case SearchField::Note:
        return foldedWords(term.value).isEmpty() ? std::optional(Kind::NoValue) : std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

} // namespace slantlight
