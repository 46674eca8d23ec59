-- SPDX-FileCopyrightText: The Slantlight authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A library of version 1, as the program of that version has made it. Statements end at a semicolon
-- that an empty line follows.

CREATE TABLE articles (
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
) STRICT;

CREATE VIRTUAL TABLE article_words USING fts5(
    title, text, content='articles', content_rowid='number',
    tokenize='unicode61 remove_diacritics 2'
);

CREATE TRIGGER article_added AFTER INSERT ON articles BEGIN
    INSERT INTO article_words (rowid, title, text) VALUES (new.number, new.title, new.text);
END;

CREATE TRIGGER article_removed AFTER DELETE ON articles BEGIN
    INSERT INTO article_words (article_words, rowid, title, text)
    VALUES ('delete', old.number, old.title, old.text);
END;

CREATE TRIGGER article_changed AFTER UPDATE OF title, text ON articles BEGIN
    INSERT INTO article_words (article_words, rowid, title, text)
    VALUES ('delete', old.number, old.title, old.text);
    INSERT INTO article_words (rowid, title, text) VALUES (new.number, new.title, new.text);
END;

CREATE TABLE places (
    article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    top INTEGER NOT NULL,
    caret INTEGER NOT NULL
) STRICT;

CREATE TABLE annotations (
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
) STRICT;

CREATE INDEX annotations_by_place ON annotations (article, start, stop);

CREATE TABLE verdicts (
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
) STRICT;

CREATE INDEX verdicts_by_rule ON verdicts (rule, answer);

CREATE TABLE silenced_rules (rule TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

PRAGMA application_id = 0x534C4E54;

INSERT INTO articles (number, id, turn, opened, title, given_title, author, published, language,
    address, path, site, source_hash, blocks, text)
VALUES (1, 'f125714758298d7ad4b914e88696ec05', 3, 1770000000000, 'Ferry late', 'Ferry late', 'Ines Talloway', '2026-02-02', 'en', 'https://example.org/ferry',
    '', 'The Varnmouth Crier', 'sha256:00ff',
    '[["headline",0,10],["paragraph",11,59]]',
    'Ferry late' || char(10) || 'The ferry is late again, the naïve crew said 🗳.');

INSERT INTO articles (number, id, turn, opened, title, given_title, author, published, language,
    address, path, site, source_hash, blocks, text)
VALUES (2, 'fb7cc3a0af149f82bf594aea0af5581d', 2, 1760000000000, 'Bridge vote slips', '', '', NULL, 'en', '',
    '/tmp/bridge.txt', '', '',
    '[["headline",0,17],["paragraph",18,48]]',
    'Bridge vote slips' || char(10) || 'The plan may fail, aides said.');

INSERT INTO places (article, top, caret) VALUES ('f125714758298d7ad4b914e88696ec05', 11, 25);

INSERT INTO annotations (id, article, code, start, stop, exact, prefix, suffix, memo, created, modified)
VALUES ('4c1f7bd2-5a0b-4d4e-9d43-0f6f5a0c2f11', 'f125714758298d7ad4b914e88696ec05', 'doubt', 0, 5, 'Ferry', '', ' late', 'who says so?',
    1770000001000, 1770000002000);

INSERT INTO annotations (id, article, code, start, stop, exact, prefix, suffix, memo)
VALUES ('9a3d2f60-1c75-4e0e-8b1a-6f2f4be0d522', 'f125714758298d7ad4b914e88696ec05', 'loaded', 6, 10, 'late', 'Ferry ', '', '');

INSERT INTO verdicts (article, rule, start, stop, exact, prefix, suffix, answer, reason, modified)
VALUES ('fb7cc3a0af149f82bf594aea0af5581d', 'hedge.may', 27, 30, 'may', 'The plan ', ' fail', 'not-here', 'a month', 1760000003000);

INSERT INTO silenced_rules (rule) VALUES ('loaded.slammed');

PRAGMA user_version = 1;
