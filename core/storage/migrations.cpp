// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations.h"

#include "core/storage/searchtables.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

// Times are milliseconds since 1970 in UTC, dates ISO 8601, places UTF-16 code units. A long column
// comes last in its table, so that lists never read it.

Migration version1()
{
    return {
        // number: the row as the word index knows it; turn: grows with every opening.
        uR"(CREATE TABLE articles (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            turn INTEGER NOT NULL UNIQUE,
            opened INTEGER NOT NULL,
            title TEXT NOT NULL,
            given_title TEXT NOT NULL,
            author TEXT NOT NULL,
            published TEXT,
            language TEXT NOT NULL,
            address TEXT NOT NULL,
            path TEXT NOT NULL,
            site TEXT NOT NULL,
            source_hash TEXT NOT NULL,
            blocks TEXT NOT NULL,
            text TEXT NOT NULL
        ) STRICT)"_s,
        uR"(CREATE VIRTUAL TABLE article_words USING fts5(
            title, text, content='articles', content_rowid='number',
            tokenize='unicode61 remove_diacritics 2'
        ))"_s,
        uR"(CREATE TRIGGER article_added AFTER INSERT ON articles BEGIN
            INSERT INTO article_words (rowid, title, text)
            VALUES (new.number, new.title, new.text);
        END)"_s,
        uR"(CREATE TRIGGER article_removed AFTER DELETE ON articles BEGIN
            INSERT INTO article_words (article_words, rowid, title, text)
            VALUES ('delete', old.number, old.title, old.text);
        END)"_s,
        uR"(CREATE TRIGGER article_changed AFTER UPDATE OF title, text ON articles BEGIN
            INSERT INTO article_words (article_words, rowid, title, text)
            VALUES ('delete', old.number, old.title, old.text);
            INSERT INTO article_words (rowid, title, text)
            VALUES (new.number, new.title, new.text);
        END)"_s,
        uR"(CREATE TABLE places (
            article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
            top INTEGER NOT NULL,
            caret INTEGER NOT NULL
        ) STRICT)"_s,
        uR"(CREATE TABLE annotations (
            id TEXT PRIMARY KEY,
            article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            code TEXT NOT NULL,
            start INTEGER NOT NULL CHECK (start >= 0),
            stop INTEGER NOT NULL CHECK (stop >= start),
            exact TEXT NOT NULL,
            prefix TEXT NOT NULL,
            suffix TEXT NOT NULL,
            memo TEXT NOT NULL,
            created INTEGER,
            modified INTEGER
        ) STRICT)"_s,
        u"CREATE INDEX annotations_by_place ON annotations (article, start, stop)"_s,
        uR"(CREATE TABLE verdicts (
            article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            rule TEXT NOT NULL,
            start INTEGER NOT NULL CHECK (start >= 0),
            stop INTEGER NOT NULL CHECK (stop >= start),
            exact TEXT NOT NULL,
            prefix TEXT NOT NULL,
            suffix TEXT NOT NULL,
            answer TEXT NOT NULL CHECK (answer IN ('agree', 'not-here')),
            reason TEXT NOT NULL,
            modified INTEGER,
            UNIQUE (article, rule, start, stop, exact)
        ) STRICT)"_s,
        u"CREATE INDEX verdicts_by_rule ON verdicts (rule, answer)"_s,
        u"CREATE TABLE silenced_rules (rule TEXT PRIMARY KEY) STRICT, WITHOUT ROWID"_s,
        u"PRAGMA application_id = 0x534C4E54"_s,
    };
}

Migration version2()
{
    return {
        // What is removed stays for a while; a table of its own keeps the list of articles short.
        uR"(CREATE TABLE trash (
            article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
            removed INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID)"_s,
    };
}

Migration version3()
{
    return {
        // Of the line at the top of the page, how much is out of view.
        u"ALTER TABLE places ADD COLUMN share REAL NOT NULL DEFAULT 0"_s,
    };
}

/// Raises the counter of @p kind with every change of @p table.
Migration countedBy(const QString &kind, const QString &table)
{
    Migration triggers;
    for (const QString &event : {u"insert"_s, u"update"_s, u"delete"_s}) {
        triggers.push_back(u"CREATE TRIGGER %1_%2_counted AFTER %2 ON %1 BEGIN"
                           " UPDATE changes SET number = number + 1 WHERE kind = '%3'; END"_s.arg(
                               table, event, kind));
    }
    return triggers;
}

Migration version4()
{
    Migration steps{
        // Those whose annotations are here; who owns the library is there from the beginning, under
        // an id that others can know.
        uR"(CREATE TABLE coders (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            is_owner INTEGER NOT NULL CHECK (is_owner IN (0, 1))
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE UNIQUE INDEX coders_owner ON coders (is_owner) WHERE is_owner = 1"_s,
        uR"(INSERT INTO coders (id, name, is_owner)
            VALUES (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4'
                || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2)
                || '-' || hex(randomblob(6))), '', 1))"_s,

        // No coder: the owner. Not removed: not in the trash.
        u"ALTER TABLE annotations ADD COLUMN coder TEXT REFERENCES coders (id)"_s,
        uR"(ALTER TABLE annotations ADD COLUMN layer TEXT NOT NULL DEFAULT 'hand'
            CHECK (layer IN ('hand', 'machine', 'imported')))"_s,
        u"ALTER TABLE annotations ADD COLUMN removed INTEGER"_s,
        uR"(CREATE INDEX annotations_by_coder ON annotations (coder)
            WHERE coder IS NOT NULL)"_s,
        uR"(CREATE INDEX annotations_removed ON annotations (removed)
            WHERE removed IS NOT NULL)"_s,

        uR"(CREATE TABLE codes (
            id TEXT PRIMARY KEY,
            place INTEGER NOT NULL,
            name TEXT NOT NULL,
            definition TEXT NOT NULL,
            key INTEGER,
            parent TEXT REFERENCES codes (id) DEFERRABLE INITIALLY DEFERRED
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX codes_by_parent ON codes (parent)"_s,

        // One line for each article: what lists show of it, and what may change.
        uR"(CREATE TABLE shelf (
            article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
            annotations INTEGER NOT NULL DEFAULT 0,
            state TEXT NOT NULL DEFAULT 'unread' CHECK (state IN ('unread', 'begun', 'read')),
            note TEXT NOT NULL DEFAULT ''
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(INSERT INTO shelf (article, annotations, state)
            SELECT id, (SELECT count(*) FROM annotations WHERE article = articles.id), 'begun'
            FROM articles ORDER BY id)"_s,
        uR"(CREATE TRIGGER article_shelved AFTER INSERT ON articles BEGIN
            INSERT INTO shelf (article) VALUES (new.id);
        END)"_s,
        uR"(CREATE TRIGGER annotation_added AFTER INSERT ON annotations WHEN new.removed IS NULL
        BEGIN
            UPDATE shelf SET annotations = annotations + 1 WHERE article = new.article;
        END)"_s,
        uR"(CREATE TRIGGER annotation_deleted AFTER DELETE ON annotations WHEN old.removed IS NULL
        BEGIN
            UPDATE shelf SET annotations = annotations - 1 WHERE article = old.article;
        END)"_s,
        uR"(CREATE TRIGGER annotation_removed AFTER UPDATE OF removed, article ON annotations
        WHEN old.article IS NOT new.article OR (old.removed IS NULL) <> (new.removed IS NULL)
        BEGIN
            UPDATE shelf SET annotations = annotations - (old.removed IS NULL)
            WHERE article = old.article;
            UPDATE shelf SET annotations = annotations + (new.removed IS NULL)
            WHERE article = new.article;
        END)"_s,

        uR"(CREATE TABLE snapshots (
            article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
            type TEXT NOT NULL,
            address TEXT NOT NULL,
            retrieved INTEGER,
            hash TEXT NOT NULL,
            bytes BLOB NOT NULL
        ) STRICT)"_s,

        // What words of an article lead to, for those that were read since.
        uR"(CREATE TABLE article_links (
            article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            start INTEGER NOT NULL CHECK (start >= 0),
            stop INTEGER NOT NULL CHECK (stop > start),
            address TEXT NOT NULL,
            PRIMARY KEY (article, start)
        ) STRICT, WITHOUT ROWID)"_s,

        uR"(CREATE TABLE collections (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE collection_articles (
            collection TEXT NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
            article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            PRIMARY KEY (collection, article)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX collections_by_article ON collection_articles (article)"_s,

        // A tag is its name.
        uR"(CREATE TABLE article_tags (
            article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            tag TEXT NOT NULL COLLATE NOCASE,
            PRIMARY KEY (article, tag)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX articles_by_tag ON article_tags (tag)"_s,
        uR"(CREATE TABLE annotation_tags (
            annotation TEXT NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
            tag TEXT NOT NULL COLLATE NOCASE,
            PRIMARY KEY (annotation, tag)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX annotations_by_tag ON annotation_tags (tag)"_s,

        u"CREATE INDEX articles_by_day ON articles (coalesce(published, ''))"_s,
        u"CREATE INDEX articles_by_title ON articles (title COLLATE NOCASE)"_s,
        u"CREATE INDEX articles_by_site ON articles (site COLLATE NOCASE)"_s,

        // What has changed, and how often, for other programs at the same library.
        uR"(CREATE TABLE changes (
            kind TEXT PRIMARY KEY,
            number INTEGER NOT NULL DEFAULT 0
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(INSERT INTO changes (kind) VALUES ('articles'), ('places'), ('annotations'),
            ('verdicts'), ('codes'), ('collections'))"_s,
    };
    const std::array counted{
        std::pair(u"articles"_s, u"articles"_s),
        std::pair(u"articles"_s, u"trash"_s),
        std::pair(u"articles"_s, u"shelf"_s),
        std::pair(u"articles"_s, u"snapshots"_s),
        std::pair(u"places"_s, u"places"_s),
        std::pair(u"annotations"_s, u"annotations"_s),
        std::pair(u"annotations"_s, u"coders"_s),
        std::pair(u"verdicts"_s, u"verdicts"_s),
        std::pair(u"verdicts"_s, u"silenced_rules"_s),
        std::pair(u"codes"_s, u"codes"_s),
        std::pair(u"collections"_s, u"collections"_s),
        std::pair(u"collections"_s, u"collection_articles"_s),
        std::pair(u"collections"_s, u"article_tags"_s),
        std::pair(u"collections"_s, u"annotation_tags"_s),
    };
    for (const auto &[kind, table] : counted) {
        steps.append(countedBy(kind, table));
    }
    return steps;
}

Migration version5()
{
    return {
        // The exercise that is done on an article; its answers are annotations.
        uR"(CREATE TABLE attempts (
            article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
            content BLOB NOT NULL
        ) STRICT, WITHOUT ROWID)"_s,
    };
}

Migration version6()
{
    Migration steps{
        // Whom an annotation portrays, or what else it is about.
        u"ALTER TABLE annotations ADD COLUMN target TEXT NOT NULL DEFAULT ''"_s,

        // What a codebook says of a code; a parent may be one that ships with the program, so it is
        // no reference. Examples are JSON arrays; no colour and no line: those that it has anyway.
        u"ALTER TABLE codes RENAME TO codes_before"_s,
        uR"(CREATE TABLE codes (
            id TEXT PRIMARY KEY,
            place INTEGER NOT NULL,
            name TEXT NOT NULL,
            definition TEXT NOT NULL,
            use_when TEXT NOT NULL DEFAULT '',
            not_when TEXT NOT NULL DEFAULT '',
            examples TEXT NOT NULL DEFAULT '[]',
            counterexamples TEXT NOT NULL DEFAULT '[]',
            source TEXT NOT NULL DEFAULT '',
            key INTEGER,
            parent TEXT,
            colour TEXT,
            line TEXT
        ) STRICT, WITHOUT ROWID)"_s,
        uR"(INSERT INTO codes (id, place, name, definition, key, parent)
            SELECT id, place, name, definition, key, parent FROM codes_before)"_s,
        u"DROP TABLE codes_before"_s,

        // Collections stand in each other; one that is removed leaves those in it at the top.
        uR"(ALTER TABLE collections ADD COLUMN parent TEXT
            REFERENCES collections (id) ON DELETE SET NULL)"_s,

        // What can be taken back, also by a later start: of each step the rows that it changed, as
        // JSON objects of their columns. No row before: it was added; none after: removed.
        uR"(CREATE TABLE steps (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            article TEXT,
            name TEXT NOT NULL,
            words TEXT NOT NULL,
            made INTEGER NOT NULL,
            is_undone INTEGER NOT NULL DEFAULT 0
        ) STRICT)"_s,
        uR"(CREATE TABLE step_rows (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            step INTEGER NOT NULL REFERENCES steps (number) ON DELETE CASCADE,
            in_table TEXT NOT NULL,
            was TEXT,
            became TEXT
        ) STRICT)"_s,
        u"CREATE INDEX step_rows_by_step ON step_rows (step)"_s,
        u"CREATE INDEX steps_by_article ON steps (article, number)"_s,
        u"CREATE INDEX steps_undone ON steps (article) WHERE is_undone = 1"_s,
        uR"(CREATE TRIGGER article_steps_removed AFTER DELETE ON articles BEGIN
            DELETE FROM steps WHERE article = old.id;
        END)"_s,

        // How the owner settled a difference of two coders; sides names what each of them said, and
        // is another once one says something else.
        uR"(CREATE TABLE settlements (
            article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            sides TEXT NOT NULL,
            choice TEXT NOT NULL CHECK (choice IN ('first', 'second', 'both')),
            note TEXT NOT NULL,
            modified INTEGER,
            PRIMARY KEY (article, sides)
        ) STRICT, WITHOUT ROWID)"_s,

        // Rules that stay in use although their reader mostly says no to their marks: that was
        // asked once.
        u"CREATE TABLE kept_rules (rule TEXT PRIMARY KEY) STRICT, WITHOUT ROWID"_s,

        // What is set for this library, wherever it is opened.
        uR"(CREATE TABLE settings (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID)"_s,
    };
    steps.append(countedBy(u"codes"_s, u"codes"_s)); // went with the table
    steps.append(countedBy(u"annotations"_s, u"settlements"_s));
    steps.append(countedBy(u"verdicts"_s, u"kept_rules"_s));
    steps.append(countedBy(u"annotations"_s, u"settings"_s)); // which of them are seen
    steps.append(wordsOfAll());
    steps.append(searchesAndFigures());
    return steps;
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> all{version1(), version2(), version3(),
                                      version4(), version5(), version6()};
    return all;
}

} // namespace slantlight
