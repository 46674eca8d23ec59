// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/librarycheck.h"

#include "core/storage/database.h"
#include "core/storage/library.h"
#include "core/storage/migrations.h"
#include "core/storage/rows.h"

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qint64 mostTold = 20; // of the pages of a file that is damaged

/// Looks through one library, part after part.
class Inspection
{
public:
    Inspection(Database &database, Library &library, const std::set<CodeId> &codes)
        : m_database(database)
        , m_library(library)
        , m_codes(codes)
    {
    }

    void inspectFile();
    void inspectReferences();
    void inspectWords();
    void inspectCounts();
    void inspectCodes();
    /// Fails with Cancelled, and where no article can be listed.
    [[nodiscard]] Result<> inspectArticles(const TellCount &tell, const std::stop_token &stop);

    [[nodiscard]] LibraryReport report() && { return std::move(m_report); }

private:
    void add(Flaw flaw, const QString &row, const QString &detail)
    {
        m_report.flaws.push_back({.flaw = flaw, .row = row, .detail = detail});
    }
    /// Runs a query, and tells each of its rows; a query that fails is a damage itself.
    void each(const QString &sql, const std::function<void(const Statement &)> &tell);
    void inspectArticle(const ArticleId &id, bool wasFetched);
    void inspectAnnotations(const ArticleId &id, const Article *article);

    Database &m_database;
    Library &m_library;
    const std::set<CodeId> &m_codes;
    LibraryReport m_report;
};

void Inspection::each(const QString &sql, const std::function<void(const Statement &)> &tell)
{
    const auto rows = readRows(m_database.rows(sql), [&tell](const Statement &row) {
        tell(row);
        return true;
    });
    if (!rows) {
        add(Flaw::DamagedFile, {}, rows.error().detail);
    }
}

void Inspection::inspectFile()
{
    each(u"PRAGMA integrity_check(%1)"_s.arg(mostTold), [this](const Statement &row) {
        if (row.text(0) == u"ok") {
            return;
        }
        // The index of words checks itself here too.
        const bool isIndex = row.text(0).contains(u"article_words"_s);
        add(isIndex ? Flaw::StaleWords : Flaw::DamagedFile, {}, row.text(0));
    });
}

void Inspection::inspectReferences()
{
    each(u"PRAGMA foreign_key_check"_s,
         [this](const Statement &row) { add(Flaw::LostReference, row.text(0), row.text(2)); });
}

void Inspection::inspectWords()
{
    // The question is asked as a change, which a connection that only reads may not make.
    const auto writer = Database::open(m_database.path());
    if (!writer || (*writer)->number(u"PRAGMA user_version"_s) != migrations().size()) {
        return;
    }
    const Result<Transaction> undone = Transaction::begin(**writer);
    if (!undone) {
        return; // read only, or others write: no flaw of the library
    }
    const auto asked = (*writer)->run(
        u"INSERT INTO article_words (article_words, rank) VALUES ('integrity-check', 1)"_s);
    if (!asked) {
        add(Flaw::StaleWords, u"article_words"_s, asked.error().detail);
    }
    each(uR"(SELECT count(*) FROM noted_now LEFT JOIN noted_words USING (number)
             WHERE (noted_now.memos, noted_now.targets, noted_now.tags, noted_now.note) IS NOT
             (noted_words.memos, noted_words.targets, noted_words.tags, noted_words.note))"_s,
         [this](const Statement &row) {
             if (row.number(0) > 0) {
                 add(Flaw::StaleWords, u"noted_words"_s, row.text(0));
             }
         });
}

void Inspection::inspectCounts()
{
    each(uR"(SELECT article FROM shelf WHERE annotations <> (SELECT count(*) FROM annotations
             WHERE annotations.article = shelf.article AND removed IS NULL))"_s,
         [this](const Statement &row) { add(Flaw::WrongCounts, row.text(0), {}); });
}

void Inspection::inspectCodes()
{
    std::set<CodeId> known = m_codes;
    const auto own = m_library.codes().codebook();
    if (!own) {
        add(Flaw::DamagedCodebook, u"codes"_s, own.error().detail);
        return;
    }
    for (const Code &code : own->codes()) {
        known.insert(code.id);
    }
    each(u"SELECT code, count(*) FROM annotations WHERE removed IS NULL GROUP BY code"_s,
         [&](const Statement &row) {
             if (!known.contains(CodeId(row.text(0)))) {
                 add(Flaw::UnknownCode, row.text(0), row.text(1));
             }
         });
}

void Inspection::inspectAnnotations(const ArticleId &id, const Article *article)
{
    const auto annotations = m_library.annotations().of(id);
    if (!annotations) {
        add(Flaw::DamagedAnnotation, id.text(), annotations.error().detail);
        return;
    }
    m_report.annotations += std::ssize(annotations->notes);
    for (const Error &damaged : annotations->damaged) {
        add(Flaw::DamagedAnnotation, id.text(), damaged.detail);
    }
    if (!article) {
        return;
    }
    for (const Annotation &annotation : annotations->notes) {
        if (resolve(annotation.selector, article->text()).state == AnchorState::Orphan) {
            add(Flaw::LostPlace, annotation.id.text(), annotation.selector.exact);
        }
    }
}

void Inspection::inspectArticle(const ArticleId &id, bool wasFetched)
{
    const auto article = m_library.articles().article(id);
    if (!article) {
        add(Flaw::DamagedArticle, id.text(), article.error().detail);
    }
    inspectAnnotations(id, article ? &*article : nullptr);
    const auto verdicts = m_library.verdicts().of(id);
    if (!verdicts) {
        add(Flaw::DamagedVerdict, id.text(), verdicts.error().detail);
    } else {
        for (const Error &damaged : verdicts->damaged) {
            add(Flaw::DamagedVerdict, id.text(), damaged.detail);
        }
    }
    const auto source = m_library.articles().snapshot(id);
    if (!source) {
        add(Flaw::DamagedSource, id.text(), source.error().detail);
    } else if (!*source && wasFetched && article) {
        add(Flaw::MissingSource, id.text(), article->facts().address);
    }
}

Result<> Inspection::inspectArticles(const TellCount &tell, const std::stop_token &stop)
{
    // Those of the trash are listed by nothing else, and none of their rows is asked for here.
    const auto ids = readRows(
        m_database.rows(u"SELECT id, address <> '' FROM articles"
                        " WHERE id NOT IN (SELECT article FROM trash) ORDER BY number"_s),
        [](const Statement &row) { return std::pair(ArticleId(row.text(0)), row.number(1) != 0); });
    if (!ids) {
        add(Flaw::DamagedFile, u"articles"_s, ids.error().detail);
        return {};
    }
    m_report.articles = std::ssize(*ids);
    qint64 done = 0;
    for (const auto &[id, wasFetched] : *ids) {
        if (stop.stop_requested()) {
            return std::unexpected(Error{ErrorCode::Cancelled, m_database.path()});
        }
        tell(done++, m_report.articles);
        inspectArticle(id, wasFetched);
    }
    return {};
}

} // namespace

QStringView flawId(Flaw flaw)
{
    switch (flaw) {
    case Flaw::DamagedFile:
        return u"damaged-file";
    case Flaw::LostReference:
        return u"lost-reference";
    case Flaw::StaleWords:
        return u"stale-words";
    case Flaw::WrongCounts:
        return u"wrong-counts";
    case Flaw::DamagedArticle:
        return u"damaged-article";
    case Flaw::DamagedAnnotation:
        return u"damaged-annotation";
    case Flaw::DamagedVerdict:
        return u"damaged-verdict";
    case Flaw::DamagedCodebook:
        return u"damaged-codebook";
    case Flaw::DamagedSource:
        return u"damaged-source";
    case Flaw::LostPlace:
        return u"lost-place";
    case Flaw::UnknownCode:
        return u"unknown-code";
    case Flaw::MissingSource:
        return u"missing-source";
    }
    Q_UNREACHABLE_RETURN({});
}

bool isDamage(Flaw flaw)
{
    return flaw != Flaw::LostPlace && flaw != Flaw::UnknownCode && flaw != Flaw::MissingSource;
}

bool isRepairable(Flaw flaw)
{
    return flaw == Flaw::StaleWords || flaw == Flaw::WrongCounts;
}

bool LibraryReport::isSound() const
{
    return std::ranges::none_of(flaws, isDamage, &LibraryFlaw::flaw);
}

Result<LibraryReport> checkLibrary(const QString &path, const std::set<CodeId> &codes,
                                   const TellCount &tell, const std::stop_token &stop)
{
    const auto database = Database::openReadOnly(path);
    if (!database) {
        return std::unexpected(database.error());
    }
    Result<Library> library = Library::openReadOnly(path);
    if (!library) {
        return std::unexpected(library.error());
    }
    Inspection inspection(**database, *library, codes);
    inspection.inspectFile();
    inspection.inspectReferences();
    if ((*database)->number(u"PRAGMA user_version"_s) == migrations().size()) {
        inspection.inspectWords(); // older ones are built anew when they are opened
        inspection.inspectCounts();
        inspection.inspectCodes();
    }
    if (const Result<> done = inspection.inspectArticles(tell, stop); !done) {
        return std::unexpected(done.error());
    }
    return std::move(inspection).report();
}

Result<> repairLibrary(const QString &path)
{
    if (const Result<Library> library = Library::open(path); !library) {
        return std::unexpected(library.error());
    }
    const auto database = Database::open(path);
    if (!database) {
        return std::unexpected(database.error());
    }
    Result<Transaction> transaction = Transaction::begin(**database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    for (const QString &statement : {
             // The index first: its triggers take entries out by the words that are in it.
             u"INSERT INTO article_words (article_words) VALUES ('delete-all')"_s,
             u"DELETE FROM noted_words"_s,
             u"INSERT INTO noted_words (number, memos, targets, tags, note)"
             " SELECT number, memos, targets, tags, note FROM noted_now"_s,
             u"INSERT INTO article_words (article_words) VALUES ('rebuild')"_s,
             uR"(UPDATE shelf SET annotations = (SELECT count(*) FROM annotations
                 WHERE annotations.article = shelf.article AND removed IS NULL)
                 WHERE annotations <> (SELECT count(*) FROM annotations
                 WHERE annotations.article = shelf.article AND removed IS NULL))"_s,
         }) {
        if (Result<> done = (*database)->run(statement); !done) {
            return done;
        }
    }
    return transaction->commit();
}

} // namespace slantlight
