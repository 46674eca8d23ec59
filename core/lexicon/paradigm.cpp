// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/paradigm.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

std::optional<QString> Respelling::applied(const QString &word) const
{
    if (!expression.match(word).hasMatch()) {
        return std::nullopt;
    }
    QString respelt = word;
    return respelt.replace(expression, replacement);
}

QString Paradigm::form(std::size_t number, const QString &base) const
{
    for (const Respelling &respelling : forms[number].respellings) {
        if (auto respelt = respelling.applied(base)) {
            return *respelt;
        }
    }
    return base;
}

QStringList Paradigm::allForms(const QString &base) const
{
    QStringList all;
    for (std::size_t number = 0; number < forms.size(); ++number) {
        if (!forms[number].isAlias) {
            all.append(form(number, base));
        }
    }
    return all;
}

QString Paradigm::formAmong(std::size_t number, const QStringList &words) const
{
    if (const auto places = irregular.find(words.size()); places != irregular.end()) {
        return words.at(places->second[number]);
    }
    // Spelt in two ways, such as criticise and criticize.
    const QString &ending = forms[number].ending;
    const auto found = std::find_if(words.begin() + 1, words.end(), [&ending](const QString &word) {
        return !ending.isEmpty() && word.endsWith(ending);
    });
    return found == words.end() ? words.front() : *found;
}

} // namespace slantlight
