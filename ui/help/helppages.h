// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace slantlight::ui {

/// A page of the help, in Markdown.
struct HelpPage
{
    QString id; ///< such as "marks"
    QString title;
    QString markdown; ///< title and all
};

/// An action as the help names it.
struct HelpAction
{
    QString name; ///< as in the menus, without signs for keys
    QString keys; ///< "Ctrl+F"; empty where it has none
};

/// Looks an action up by its id; without a name where there is none.
using FindAction = std::function<HelpAction(const QString &id)>;

/// The pages in their order, by the ids that links (help:ID) and F1 use.
[[nodiscard]] const QStringList &helpPageIds();

/// Reads all pages in @p language, such as "de", and those that are not translated in English.
///
/// In a page, {do:ID} becomes a link that does the action, with its name and keys as they are now,
/// {key:ID} its keys alone, and {legend} the list of all kinds of marks, each with its picture.
[[nodiscard]] std::vector<HelpPage> helpPages(const QString &language, const FindAction &find);

/// Returns the numbers of those among @p pages that hold every word of @p query, whatever the case:
/// those with them in the title first.
[[nodiscard]] std::vector<std::size_t> pagesWith(const std::vector<HelpPage> &pages,
                                                 const QString &query);

} // namespace slantlight::ui
