// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/markreference.h"

#include <QString>

#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

using Numbers = std::map<QString, int>;

std::unexpected<Error> damaged(QStringView detail)
{
    return std::unexpected(Error{ErrorCode::FileDamaged, detail.toString()});
}

Result<Numbers> numbersOf(QStringView text)
{
    Numbers numbers;
    for (const QStringView line : text.split(u'\n')) {
        const QStringView trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#')) {
            continue;
        }
        const qsizetype space = trimmed.indexOf(u' ');
        bool isNumber = false;
        const int number = space < 0 ? 0 : trimmed.sliced(space + 1).toInt(&isNumber);
        if (!isNumber || number < 0
            || !numbers.emplace(trimmed.first(space).toString(), number).second) {
            return damaged(trimmed);
        }
    }
    return numbers;
}

} // namespace

Result<MarkReference> MarkReference::parse(QStringView text)
{
    const Result<Numbers> numbers = numbersOf(text);
    if (!numbers) {
        return std::unexpected(numbers.error());
    }
    std::optional<Error> missing;
    const auto take = [&](QStringView name) {
        const auto found = numbers->find(name.toString());
        if (found == numbers->end() && !missing) {
            missing = Error{ErrorCode::FileDamaged, name.toString()};
        }
        return found == numbers->end() ? 0 : found->second;
    };
    MarkReference reference{.articles = take(u"articles"),
                            .firstYear = take(u"first-year"),
                            .lastYear = take(u"last-year"),
                            .profile = {}};
    reference.profile.words = take(u"words");
    const int quoted = take(u"quoted");
    for (const Category category : allCategories) {
        reference.profile.marks.at(static_cast<std::size_t>(category)) = take(categoryId(category));
    }
    if (missing) {
        return std::unexpected(*missing);
    }
    if (reference.articles == 0 || reference.profile.words == 0) {
        return damaged(u"words");
    }
    reference.profile.quotedShare = static_cast<double>(quoted) / reference.profile.words;
    return reference;
}

} // namespace slantlight
