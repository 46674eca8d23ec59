// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportchoice.h"

#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/storage/library.h"
#include "core/storage/project.h"

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

std::optional<QStringList> chosenOf(const ExportRequest &request, const Library *library)
{
    QStringList ids;
    if (!request.query && request.collection.isEmpty()) {
        return ids;
    }
    if (library == nullptr) {
        complain({ErrorCode::FileNotFound, request.library});
        return std::nullopt;
    }
    if (request.query) {
        constexpr int atOnce = 500;
        std::optional<LibraryEntry> last;
        for (bool hasMore = true; hasMore;) {
            const auto page = library->catalogue().page(*request.query, last, atOnce);
            if (!page) {
                complain(page.error());
                return std::nullopt;
            }
            for (const LibraryEntry &entry : *page) {
                ids += entry.id.text();
                last = entry;
            }
            hasMore = page->size() == atOnce;
        }
    }
    if (!request.collection.isEmpty()) {
        const auto all = library->collections().collections();
        const auto found = all ? std::ranges::find(*all, request.collection, &Collection::name)
                               : std::vector<Collection>::const_iterator();
        if (!all || found == all->end()) {
            say(u"slantlight: no collection is called '%1'"_s.arg(request.collection));
            return std::nullopt;
        }
        const auto articles = articlesIn(request.library, found->id);
        if (!articles) {
            complain(articles.error());
            return std::nullopt;
        }
        for (const ArticleId &id : *articles) {
            ids += id.text();
        }
    }
    ids.removeDuplicates();
    return ids;
}

bool chooseCoders(ExportRequest &request, const ExportContext &context)
{
    if (request.coders.isEmpty()) {
        return true;
    }
    std::set<CoderId> chosen;
    for (const QString &name : std::as_const(request.coders)) {
        const auto coder = std::ranges::find_if(context.coders, [&](const Coder &known) {
            return known.name == name || known.id.text() == name;
        });
        if (coder == context.coders.end()) {
            QStringList names;
            for (const Coder &known : context.coders) {
                names += known.name.isEmpty() ? known.id.text() : known.name;
            }
            refuseValue(u"coders"_s, name, oneOf(names));
            return false;
        }
        chosen.insert(coder == context.coders.begin() ? CoderId() : coder->id);
    }
    request.options.filter.coders = std::move(chosen);
    return true;
}

} // namespace slantlight
