// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace slantlight {

class Database;

/// What a step is called, and what it is about.
struct StepName
{
    QString name; ///< English; windows translate it
    QString words; ///< of the article, or a name: what was changed; may be empty
    std::optional<ArticleId> article; ///< that it is done to; nothing: to the library
};

/// Something that was done to a library, and can be taken back and done again.
struct Step
{
    qint64 number = 0; ///< grows with every step
    StepName name;
    QDateTime made; ///< UTC
    bool isUndone = false;
};

/// Which parts of a library a step changes.
struct StepParts
{
    bool notes = false; ///< annotations with their tags, verdicts, silenced rules
    bool codes = false;
    bool articles = false; ///< collections, tags, what readers note of articles, and the trash
};

/// A step as it was recorded.
struct Recorded
{
    qint64 step = 0;
    StepParts parts;
};

/// The steps that were done to a library, with the rows that each has changed, so that they can be
/// taken back: in any order, also by a later start of the program, and never over what has been
/// changed since.
///
/// A handle: it is good as long as its library. Fails as Library says.
class StepLog
{
public:
    explicit StepLog(Database &database);

    /// Runs @p change; what it writes to notes, codes, collections, tags and trash becomes one
    /// step, with the change or not at all. Returns it; nothing where nothing was changed. Undone
    /// steps that could be done again on the same article, or library, are forgotten.
    ///
    /// With @p continued, a step that it goes on with, such as words that are still being typed, it
    /// becomes a part of that one, which is returned, or nothing where both together change
    /// nothing.
    [[nodiscard]] Result<std::optional<Recorded>>
    record(const StepName &name, const std::function<Result<>()> &change,
           std::optional<qint64> continued = std::nullopt);

    /// Takes a step back; fails with ChangedElsewhere where a row is not as the step has left it,
    /// and with NotInLibrary where there is no such step, or it is undone. Then nothing changes.
    [[nodiscard]] Result<StepParts> undo(qint64 step);
    /// Does a step again that was taken back; fails likewise.
    [[nodiscard]] Result<StepParts> redo(qint64 step);

    /// Forgets all steps of @p article.
    [[nodiscard]] Result<> forget(const ArticleId &article);

    /// How many steps of one article, and of the library, are kept.
    static constexpr int mostKept = 50;
    /// Returns the steps that concern @p article, or with nothing the library alone, in their
    /// order; those that are undone come last.
    [[nodiscard]] Result<std::vector<Step>> steps(const std::optional<ArticleId> &article) const;

private:
    struct Row;

    [[nodiscard]] Result<> watch();
    [[nodiscard]] Result<std::vector<Row>> rowsOf(qint64 step) const;
    [[nodiscard]] static StepParts partsOf(const std::vector<Row> &rows);
    [[nodiscard]] Result<> join(qint64 step, qint64 continued);
    [[nodiscard]] Result<> simplify(qint64 step);
    [[nodiscard]] Result<> forgetOthers(const StepName &name, qint64 step);
    [[nodiscard]] Result<StepParts> turn(qint64 step, bool isUndo);
    [[nodiscard]] Result<> write(const Row &row);

    Database *m_database;
};

} // namespace slantlight
