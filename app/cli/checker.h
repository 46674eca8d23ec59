// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands.h"
#include "app/cli/inorder.h"
#include "app/cli/inputs.h"
#include "app/cli/options.h"
#include "app/cli/wholerows.h"
#include "core/analysis/analyzer.h"
#include "core/annotation/codebook.h"
#include "core/exchange/jsonlines.h"
#include "core/exchange/report.h"
#include "core/exchange/sarif.h"
#include "core/review/review.h"
#include "core/rules/severity.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>

namespace slantlight {

/// What the options of slantlight check ask for.
struct CheckRequest
{
    enum class Format : std::uint8_t { Text, Json, JsonLines, Csv, Sarif, Html };

    /// What a row of CSV is about.
    enum class Table : std::uint8_t { Markers, Speakers };

    Format format = Format::Text;
    Table table = Table::Markers;
    bool inputIsJsonLines = false;
    bool asksEach = false; ///< all articles of a feed, a book or a mailbox, not the first alone
    InputOptions input;
    MarkerFilter filter;
    std::optional<Severity> failOn;
};

/// Checks inputs on all cores and prints the answers in the order of the inputs, each as soon as it
/// is known. However long the input, what is held of it and of its answers is bounded.
///
/// An answer follows from its own line or file alone, so an input that is split gives the same.
class Checker
{
public:
    /// All are borrowed; the codebook names categories where a format wants names.
    Checker(const Analyzer &analyzer, const ReadContext &context, const CheckRequest &request,
            const Codebook &codebook, WholeRows &rows)
        : m_analyzer(analyzer)
        , m_context(context)
        , m_request(request)
        , m_codebook(codebook)
        , m_rows(rows)
    {
    }

    ExitCode run(const InputFiles &inputs);

private:
    /// What one input gave: its part of the output, or why it could not be read.
    struct Answer
    {
        QByteArray output;
        std::shared_ptr<const Review> review = {}; ///< where answers share one file
        QString name = {}; ///< of what that is about, and ...
        bool isFile = false; ///< ... whether it is the path of a file, or an address
        QString complaint; ///< empty where all went well
        QStringList notices; ///< of how the input was read
        bool hasFindings = false; ///< at or above --fail-on
    };

    using Answers = InOrder<QList<Answer>>;

    void begin();
    void end();
    void write(const QByteArray &bytes);
    void take(const Answer &answer);

    void checkFiles(const QStringList &inputs, Answers &answers);
    void checkJsonLines(const QString &input, Answers &answers);
    [[nodiscard]] QList<Answer> checkFile(const QString &input) const;
    [[nodiscard]] Answer checkArticle(const QString &input, Imported imported) const;
    [[nodiscard]] Answer checkLine(const Result<JsonLines::Line> &line, const QString &input) const;
    [[nodiscard]] Answer answerFor(Article article, const ReportOptions &options) const;

    const Analyzer &m_analyzer;
    const ReadContext &m_context;
    const CheckRequest &m_request;
    const Codebook &m_codebook;
    WholeRows &m_rows;
    std::optional<SarifWriter> m_sarif; ///< of the one log that all answers share
    qint64 m_count = 0;
    bool m_hasFindings = false;
    bool m_hasUnreadable = false;
    std::atomic<bool> m_isBroken = false; ///< the output cannot be written any more
};

} // namespace slantlight
