// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/libraryedits.h"

#include "ui/desk/desk.h"

#include <QLocale>

#include <functional>

namespace slantlight::ui {

namespace {

// Names of steps are the desk's, which translates them in the list of what was done.
constexpr const char *makeStep = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Make collection");
constexpr const char *renameStep = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Rename collection");
constexpr const char *moveStep = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Move collection");
constexpr const char *deleteStep = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Delete collection");
constexpr const char *putStep = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Put into collection");
constexpr const char *takeStep =
    QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Take out of collection");
constexpr const char *tagStep = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Change tags");
constexpr const char *renameTagStep = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Rename tag");
constexpr const char *deleteTagStep = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Delete tag");
constexpr const char *readStep = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Mark as read");
constexpr const char *unreadStep = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Mark as unread");
constexpr const char *trashStep = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Move to trash");
constexpr const char *untrashStep = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Take out of trash");
constexpr const char *saveSearchStep = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Save search");
constexpr const char *searchStep = QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Change saved search");
constexpr const char *deleteSearchStep =
    QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Delete saved search");

/// The title of the only one of @p articles, else nothing.
QString titleOf(const Desk &desk, const std::vector<ArticleId> &articles)
{
    if (articles.size() != 1) {
        return {};
    }
    const auto entry = desk.libraryEntry(articles.front());
    return entry ? entry->title : QString();
}

bool performForEach(Desk &desk, const char *step, const std::vector<ArticleId> &articles,
                    const std::function<Result<>(Library &, const ArticleId &)> &change)
{
    return articles.empty()
           || desk.perform(step, titleOf(desk, articles), [&](Library &library) -> Result<> {
                  for (const ArticleId &id : articles) {
                      if (Result<> done = change(library, id); !done) {
                          return done;
                      }
                  }
                  return {};
              });
}

} // namespace

bool makeCollection(Desk &desk, const QString &name, const CollectionId &parent,
                    const std::vector<ArticleId> &articles)
{
    return desk.perform(makeStep, name, [&](Library &library) -> Result<> {
        const auto made = library.collections().create(name, parent);
        if (!made) {
            return std::unexpected(made.error());
        }
        for (const ArticleId &id : articles) {
            if (Result<> done = library.collections().put(id, *made); !done) {
                return done;
            }
        }
        return {};
    });
}

bool renameCollection(Desk &desk, const Collection &collection, const QString &name)
{
    return desk.perform(renameStep, name, [&](Library &library) {
        return library.collections().rename(collection.id, name);
    });
}

bool moveCollection(Desk &desk, const CollectionId &collection, const CollectionId &parent)
{
    return desk.perform(moveStep, {}, [&](Library &library) {
        return library.collections().move(collection, parent);
    });
}

bool deleteCollection(Desk &desk, const Collection &collection)
{
    return desk.perform(deleteStep, collection.name, [&](Library &library) {
        return library.collections().remove(collection.id);
    });
}

bool putInto(Desk &desk, const std::vector<ArticleId> &articles, const CollectionId &collection)
{
    return performForEach(desk, putStep, articles, [&](Library &library, const ArticleId &id) {
        return library.collections().put(id, collection);
    });
}

bool takeOutOf(Desk &desk, const std::vector<ArticleId> &articles, const CollectionId &collection)
{
    return performForEach(desk, takeStep, articles, [&](Library &library, const ArticleId &id) {
        return library.collections().take(id, collection);
    });
}

bool changeTags(Desk &desk, const std::vector<ArticleId> &articles, const QStringList &add,
                const QStringList &remove)
{
    if (add.isEmpty() && remove.isEmpty()) {
        return true;
    }
    return performForEach(desk, tagStep, articles,
                          [&](Library &library, const ArticleId &id) -> Result<> {
                              for (const QString &tag : remove) {
                                  if (Result<> done = library.collections().untag(id, tag); !done) {
                                      return done;
                                  }
                              }
                              for (const QString &tag : add) {
                                  if (Result<> done = library.collections().tag(id, tag); !done) {
                                      return done;
                                  }
                              }
                              return {};
                          });
}

bool renameTag(Desk &desk, const QString &from, const QString &to)
{
    return desk.perform(renameTagStep, to, [&](Library &library) {
        return library.collections().renameTag(from, to);
    });
}

bool deleteTag(Desk &desk, const QString &tag)
{
    return desk.perform(deleteTagStep, tag,
                        [&](Library &library) { return library.collections().deleteTag(tag); });
}

bool setReadState(Desk &desk, const std::vector<ArticleId> &articles, ReadState state)
{
    const char *const step = state == ReadState::Unread ? unreadStep : readStep;
    return performForEach(desk, step, articles, [&](Library &library, const ArticleId &id) {
        return library.articles().setState(id, state);
    });
}

bool moveToTrash(Desk &desk, const std::vector<ArticleId> &articles)
{
    return performForEach(desk, trashStep, articles, [](Library &library, const ArticleId &id) {
        return library.articles().remove(id);
    });
}

bool takeOutOfTrash(Desk &desk, const std::vector<ArticleId> &articles)
{
    return performForEach(desk, untrashStep, articles, [](Library &library, const ArticleId &id) {
        return library.articles().restore(id);
    });
}

bool saveSearch(Desk &desk, const QString &name, const QString &query)
{
    return desk.perform(saveSearchStep, name, [&](Library &library) -> Result<> {
        const auto made = library.searches().create(name, query);
        return made ? Result<>() : std::unexpected(made.error());
    });
}

bool changeSearch(Desk &desk, const SavedSearch &search)
{
    return desk.perform(searchStep, search.name,
                        [&](Library &library) { return library.searches().change(search); });
}

bool deleteSearch(Desk &desk, const SavedSearch &search)
{
    return desk.perform(deleteSearchStep, search.name,
                        [&](Library &library) { return library.searches().remove(search.id); });
}

} // namespace slantlight::ui
