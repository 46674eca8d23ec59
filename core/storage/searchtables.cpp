// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchtables.h"

using namespace Qt::StringLiterals;

namespace slantlight {

Migration wordsOfAll()
{
    // What noted_words has to hold of the article with the id %1; no row changes for nothing.
    const QString renewed = u"UPDATE noted_words SET (memos, targets, tags, note) ="
                            " (SELECT memos, targets, tags, note FROM noted_now"
                            " WHERE noted_now.number = noted_words.number)"
                            " WHERE number = (SELECT number FROM articles WHERE id = %1)"
                            " AND (memos, targets, tags, note) IS NOT"
                            " (SELECT memos, targets, tags, note FROM noted_now"
                            " WHERE noted_now.number = noted_words.number)"_s;
    const auto renewing = [&renewed](const QString &name, const QString &event,
                                     const QStringList &articles) {
        QString statements;
        for (const QString &article : articles) {
            statements += renewed.arg(article) + u"; "_s;
        }
        return u"CREATE TRIGGER %1 AFTER %2 BEGIN %3 END"_s.arg(name, event, statements);
    };
    const QString annotationOf = u"(SELECT article FROM annotations WHERE id = %1.annotation)"_s;
    return {
        u"DROP TRIGGER article_added"_s,
        u"DROP TRIGGER article_removed"_s,
        u"DROP TRIGGER article_changed"_s,
        u"DROP TABLE article_words"_s,

        // One line for each article, as the index has it: an entry can be taken out of the index
        // only by the words that went in.
        uR"(CREATE TABLE noted_words (
            number INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
            memos TEXT NOT NULL DEFAULT '',
            targets TEXT NOT NULL DEFAULT '',
            tags TEXT NOT NULL DEFAULT '',
            note TEXT NOT NULL DEFAULT '',
            state TEXT NOT NULL DEFAULT 'unread'
        ) STRICT)"_s,
        uR"(CREATE VIEW noted_now AS SELECT number,
            coalesce((SELECT group_concat(memo, char(10)) FROM (SELECT memo FROM annotations
                WHERE article = articles.id AND removed IS NULL AND memo <> '' ORDER BY id)), '')
                AS memos,
            coalesce((SELECT group_concat(target, char(10)) FROM (SELECT target FROM annotations
                WHERE article = articles.id AND removed IS NULL AND target <> '' ORDER BY id)), '')
                AS targets,
            coalesce((SELECT group_concat(tag, char(10)) FROM (
                SELECT tag FROM article_tags WHERE article = articles.id
                UNION SELECT tag FROM annotations JOIN annotation_tags ON annotation = id
                WHERE article = articles.id AND removed IS NULL ORDER BY tag)), '') AS tags,
            coalesce((SELECT note FROM shelf WHERE article = articles.id), '') AS note
            FROM articles)"_s,
        u"INSERT INTO noted_words (number, memos, targets, tags, note)"
        " SELECT number, memos, targets, tags, note FROM noted_now"_s,
        // Of the shelf, by numbers: so many can be told by their state at once.
        u"UPDATE noted_words SET state = (SELECT shelf.state FROM articles JOIN shelf"
        " ON article = id WHERE articles.number = noted_words.number)"_s,
        u"CREATE INDEX noted_by_state ON noted_words (state)"_s,
        uR"(CREATE TRIGGER state_noted_anew AFTER INSERT ON noted_words BEGIN
            UPDATE noted_words SET state = coalesce((SELECT shelf.state FROM articles
                JOIN shelf ON article = id WHERE articles.number = new.number), 'unread')
            WHERE number = new.number;
        END)"_s,
        uR"(CREATE TRIGGER state_noted AFTER UPDATE OF state ON shelf BEGIN
            UPDATE noted_words SET state = new.state
            WHERE number = (SELECT number FROM articles WHERE id = new.article);
        END)"_s,
        uR"(CREATE VIEW worded_articles AS
            SELECT number, title, text, memos, targets, tags, note, site, author
            FROM articles JOIN noted_words USING (number))"_s,
        uR"(CREATE VIRTUAL TABLE article_words USING fts5(
            title, text, memos, targets, tags, note, site, author,
            content='worded_articles', content_rowid='number',
            tokenize='unicode61 remove_diacritics 2', prefix='2 3'
        ))"_s,
        u"INSERT INTO article_words (article_words) VALUES ('rebuild')"_s,

        uR"(CREATE TRIGGER article_added AFTER INSERT ON articles BEGIN
            INSERT INTO noted_words (number) VALUES (new.number);
            INSERT INTO article_words
                (rowid, title, text, memos, targets, tags, note, site, author)
            SELECT number, title, text, memos, targets, tags, note, site, author
            FROM worded_articles WHERE number = new.number;
        END)"_s,
        uR"(CREATE TRIGGER article_removed BEFORE DELETE ON articles BEGIN
            INSERT INTO article_words
                (article_words, rowid, title, text, memos, targets, tags, note, site, author)
            SELECT 'delete', number, title, text, memos, targets, tags, note, site, author
            FROM worded_articles WHERE number = old.number;
        END)"_s,
        uR"(CREATE TRIGGER article_changed AFTER UPDATE OF title, text, site, author ON articles
        BEGIN
            INSERT INTO article_words
                (article_words, rowid, title, text, memos, targets, tags, note, site, author)
            SELECT 'delete', number, old.title, old.text, memos, targets, tags, note, old.site,
                old.author
            FROM noted_words WHERE number = old.number;
            INSERT INTO article_words
                (rowid, title, text, memos, targets, tags, note, site, author)
            SELECT number, title, text, memos, targets, tags, note, site, author
            FROM worded_articles WHERE number = new.number;
        END)"_s,
        uR"(CREATE TRIGGER noted_words_changed
        AFTER UPDATE OF memos, targets, tags, note ON noted_words BEGIN
            INSERT INTO article_words
                (article_words, rowid, title, text, memos, targets, tags, note, site, author)
            SELECT 'delete', number, title, text, old.memos, old.targets, old.tags, old.note, site,
                author
            FROM articles WHERE number = old.number;
            INSERT INTO article_words
                (rowid, title, text, memos, targets, tags, note, site, author)
            SELECT number, title, text, memos, targets, tags, note, site, author
            FROM worded_articles WHERE number = new.number;
        END)"_s,

        renewing(u"annotation_added_to_words"_s,
                 u"INSERT ON annotations WHEN new.memo <> '' OR new.target <> ''"_s,
                 {u"new.article"_s}),
        renewing(u"annotation_deleted_from_words"_s, u"DELETE ON annotations"_s,
                 {u"old.article"_s}),
        renewing(u"annotation_changed_in_words"_s,
                 u"UPDATE OF memo, target, removed, article ON annotations"_s,
                 {u"old.article"_s, u"new.article"_s}),
        renewing(u"annotation_tag_added_to_words"_s, u"INSERT ON annotation_tags"_s,
                 {annotationOf.arg(u"new"_s)}),
        renewing(u"annotation_tag_changed_in_words"_s, u"UPDATE ON annotation_tags"_s,
                 {annotationOf.arg(u"old"_s), annotationOf.arg(u"new"_s)}),
        renewing(u"annotation_tag_deleted_from_words"_s, u"DELETE ON annotation_tags"_s,
                 {annotationOf.arg(u"old"_s)}),
        renewing(u"article_tag_added_to_words"_s, u"INSERT ON article_tags"_s, {u"new.article"_s}),
        renewing(u"article_tag_changed_in_words"_s, u"UPDATE ON article_tags"_s,
                 {u"old.article"_s, u"new.article"_s}),
        renewing(u"article_tag_deleted_from_words"_s, u"DELETE ON article_tags"_s,
                 {u"old.article"_s}),
        renewing(u"note_changed_in_words"_s, u"UPDATE OF note ON shelf"_s, {u"new.article"_s}),
    };
}

Migration searchesAndFigures()
{
    return {
        uR"(CREATE TABLE saved_searches (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            query TEXT NOT NULL
        ) STRICT, WITHOUT ROWID)"_s,

        // How many marks of each category an article has by a rule pack, and in how many words: to
        // be counted again when the pack is another one. A column each, so that a search looks at
        // numbers alone.
        uR"(CREATE TABLE figures (
            number INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
            pack TEXT NOT NULL,
            words INTEGER NOT NULL,
            doubt INTEGER NOT NULL,
            hedge INTEGER NOT NULL,
            boost INTEGER NOT NULL,
            presup INTEGER NOT NULL,
            loaded INTEGER NOT NULL,
            label INTEGER NOT NULL,
            puff INTEGER NOT NULL,
            scale INTEGER NOT NULL,
            euph INTEGER NOT NULL,
            verb INTEGER NOT NULL,
            vague INTEGER NOT NULL,
            outlet INTEGER NOT NULL,
            contest INTEGER NOT NULL,
            edit INTEGER NOT NULL
        ) STRICT)"_s,

        uR"(CREATE TRIGGER saved_searches_insert_counted AFTER INSERT ON saved_searches BEGIN
            UPDATE changes SET number = number + 1 WHERE kind = 'collections';
        END)"_s,
        uR"(CREATE TRIGGER saved_searches_update_counted AFTER UPDATE ON saved_searches BEGIN
            UPDATE changes SET number = number + 1 WHERE kind = 'collections';
        END)"_s,
        uR"(CREATE TRIGGER saved_searches_delete_counted AFTER DELETE ON saved_searches BEGIN
            UPDATE changes SET number = number + 1 WHERE kind = 'collections';
        END)"_s,

        u"CREATE INDEX shelf_unread ON shelf (article) WHERE state = 'unread'"_s,
        u"CREATE INDEX annotations_by_code ON annotations (code, article)"_s,
        u"CREATE INDEX articles_by_language ON articles (language COLLATE NOCASE)"_s,
        u"CREATE INDEX collections_by_parent ON collections (parent)"_s,
    };
}

} // namespace slantlight
