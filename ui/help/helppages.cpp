// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helppages.h"

#include "core/base/category.h"
#include "core/review/shipped.h"
#include "ui/render/palette.h"
#include "ui/words/codename.h"
#include "ui/words/linename.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::Help)
};

QString legend()
{
    QString text;
    std::optional<Family> family;
    for (const Category category : allCategories) {
        if (family != familyOf(category)) {
            family = familyOf(category);
            text += u"### %1\n\n"_s.arg(familyName(*family));
        }
        text += u"![%1](mark:%2) **%1**, %3  \n%4\n\n"_s.arg(
            categoryName(category), categoryId(category), lineName(lineStyleOf(codeOf(category))),
            categoryMeaning(category));
    }
    return text;
}

QString readPage(const QString &language, const QString &id)
{
    for (const QString &each : {language, u"en"_s}) {
        QFile file(shippedPath(u"help/%1/%2.md"_s.arg(each, id)));
        if (file.open(QIODevice::ReadOnly)) {
            return QString::fromUtf8(file.readAll());
        }
    }
    return {};
}

QString filledIn(const QString &page, const FindAction &find)
{
    static const QRegularExpression slot(u"\\{(do|key):([a-z-]+)\\}|\\{legend\\}"_s);
    QString text;
    qsizetype done = 0;
    for (const auto &match : slot.globalMatch(page)) {
        text += QStringView(page).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QString id = match.captured(2);
        if (id.isEmpty()) {
            text += legend();
            continue;
        }
        const HelpAction action = find(id);
        if (match.captured(1) == "key"_L1) {
            text += action.keys;
        } else {
            text += u"[%1](do:%2)"_s.arg(action.name, id);
            if (!action.keys.isEmpty()) {
                text += u" (%1)"_s.arg(action.keys);
            }
        }
    }
    return text + QStringView(page).sliced(done);
}

} // namespace

const QStringList &helpPageIds()
{
    static const QStringList ids{u"start"_s, u"marks"_s,   u"sources"_s, u"reading"_s,
                                 u"notes"_s, u"coders"_s,  u"compare"_s, u"exercises"_s,
                                 u"rules"_s, u"library"_s, u"export"_s,  u"keys"_s,
                                 u"limits"_s};
    return ids;
}

std::vector<HelpPage> helpPages(const QString &language, const FindAction &find)
{
    std::vector<HelpPage> pages;
    for (const QString &id : helpPageIds()) {
        const QString text = filledIn(readPage(language, id), find);
        const qsizetype end = text.indexOf(u'\n');
        pages.push_back({.id = id, .title = text.sliced(2, end - 2).trimmed(), .markdown = text});
    }
    return pages;
}

std::vector<std::size_t> pagesWith(const std::vector<HelpPage> &pages, const QString &query)
{
    const QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto holdsAll = [&words](const QString &text) {
        return std::ranges::all_of(words, [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    };
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < pages.size(); ++at) {
        if (holdsAll(pages[at].markdown)) {
            found.push_back(at);
        }
    }
    std::ranges::stable_partition(
        found, [&](std::size_t at) { return !words.isEmpty() && holdsAll(pages[at].title); });
    return found;
}

} // namespace slantlight::ui
