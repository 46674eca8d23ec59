// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkcommand.h"

#include "app/cli/inputs.h"
#include "app/cli/nativename.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/analysis/analyzer.h"
#include "core/exchange/analysisjson.h"
#include "core/exchange/jsonlines.h"
#include "core/exchange/markercsv.h"
#include "core/exchange/text.h"
#include "core/text/printable.h"
#include "ui/errortext.h"
#include "ui/render/languagename.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QtConcurrentMap>

#include <algorithm>
#include <cstdio>
#include <functional>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString usage = u"check [OPTIONS] FILE|FOLDER|- ..."_s;

enum class Format : std::uint8_t { Text, Json, JsonLines, Csv };

std::optional<Format> formatFromId(const QString &id)
{
    if (id == u"text"_s) {
        return Format::Text;
    }
    if (id == u"json"_s) {
        return Format::Json;
    }
    if (id == u"jsonl"_s) {
        return Format::JsonLines;
    }
    return id == u"csv"_s ? std::optional(Format::Csv) : std::nullopt;
}

/// What the options ask for.
struct Request
{
    Format format = Format::Text;
    bool inputIsJsonLines = false;
    std::optional<TextFormat> input;
    MarkerChoice choice;
    std::optional<Severity> failOn;
};

std::optional<Request> readRequest(const QCommandLineParser &parser)
{
    Request request;
    const auto format = formatFromId(parser.value(u"format"_s));
    if (!format) {
        refuseValue(u"format"_s, parser.value(u"format"_s), u"text, json, jsonl or csv"_s);
        return std::nullopt;
    }
    request.format = *format;
    const QString input = parser.value(u"input"_s);
    request.inputIsJsonLines = input == u"jsonl"_s;
    request.input = textFormat(input);
    if (!request.input && !request.inputIsJsonLines && input != u"auto"_s) {
        refuseValue(u"input"_s, input, u"auto, text, html, markdown or jsonl"_s);
        return std::nullopt;
    }
    const QString failOn = parser.value(u"fail-on"_s);
    request.failOn = severityFromId(failOn);
    if (!request.failOn && failOn != u"never"_s) {
        refuseValue(u"fail-on"_s, failOn, u"note, weak, strong or never"_s);
        return std::nullopt;
    }
    const auto choice = markerChoice(parser);
    if (!choice) {
        return std::nullopt;
    }
    request.choice = *choice;
    return request;
}

/// What one input gave: its part of the output, or why it could not be read.
struct Answer
{
    QByteArray output;
    QString complaint; ///< empty where all went well
    QStringList notices; ///< of how the input was read
    bool hasFindings = false; ///< at or above --fail-on
};

/// Checks inputs on all cores and prints the answers in the order of the inputs.
class Checker
{
public:
    Checker(const Analyzer &analyzer, const Request &request)
        : m_analyzer(analyzer)
        , m_request(request)
    {
    }

    ExitCode run(const InputFiles &inputs)
    {
        for (const Error &error : inputs.leftOut) {
            say(u"slantlight: %1"_s.arg(ui::errorText(error)));
            m_hasUnreadable = true;
        }
        begin();
        if (m_request.inputIsJsonLines) {
            for (const QString &input : inputs.files) {
                checkJsonLines(input);
            }
        } else {
            checkFiles(inputs.files);
        }
        end();
        if (m_isBroken) {
            return ExitCode::Failed;
        }
        if (m_hasUnreadable) {
            return ExitCode::UnreadableInput;
        }
        return m_hasFindings ? ExitCode::Findings : ExitCode::Done;
    }

private:
    void begin()
    {
        if (m_request.format == Format::Json) {
            write("[");
        } else if (m_request.format == Format::Csv) {
            write(markerCsvHeader());
        }
    }

    void end()
    {
        if (m_request.format == Format::Json) {
            write(m_count == 0 ? "]\n" : "\n]\n");
        }
    }

    void write(const QByteArray &bytes)
    {
        if (m_isBroken) {
            return;
        }
        if (const auto written = writeOut(bytes); !written) {
            m_isBroken = true;
            if (written.error().code != ErrorCode::Cancelled) {
                say(u"slantlight: %1"_s.arg(ui::errorText(written.error())));
            }
        }
    }

    void take(const Answer &answer)
    {
        for (const QString &notice : answer.notices) {
            say(u"slantlight: %1"_s.arg(notice));
        }
        if (!answer.complaint.isEmpty()) {
            say(u"slantlight: %1"_s.arg(answer.complaint));
            m_hasUnreadable = true;
            return;
        }
        if (m_request.format == Format::Json) {
            write(m_count == 0 ? "\n" : ",\n");
        } else if (m_request.format == Format::Text && m_count > 0) {
            write("\n");
        }
        write(answer.output);
        m_hasFindings = m_hasFindings || answer.hasFindings;
        ++m_count;
    }

    [[nodiscard]] Answer answerFor(const Article &article, const ReportOptions &options) const
    {
        const Analysis analysis = m_request.choice.applied(m_analyzer.analyze(article));
        Answer answer;
        if (!analysis.isRead && !options.path.isEmpty()) {
            answer.notices +=
                u"%1: %2"_s.arg(shownName(options.path), ui::unreadLanguageText(analysis.language));
        }
        answer.hasFindings =
            m_request.failOn && std::ranges::any_of(analysis.markers, [this](const Marker &marker) {
                return marker.isMark() && marker.severity >= *m_request.failOn;
            });
        switch (m_request.format) {
        case Format::Text:
            answer.output = analysisToText(article, analysis, options).toUtf8();
            break;
        case Format::Json:
            answer.output = analysisToJson(article, analysis, options);
            break;
        case Format::JsonLines:
            answer.output = analysisToJson(article, analysis, options);
            answer.output += '\n'; // in place: it may be a hundred megabytes
            break;
        case Format::Csv:
            answer.output = markersToCsv(article, analysis, withReadablePath(options));
            break;
        }
        return answer;
    }

    // JSON can hold the bytes of a name that is no text, CSV can only show them.
    static ReportOptions withReadablePath(ReportOptions options)
    {
        options.path = isUndecodable(options.path) ? printable(options.path) : options.path;
        return options;
    }

    [[nodiscard]] ReportOptions reportOptions() const
    {
        return {.scope =
                    m_request.choice.withCandidates ? MarkerScope::All : MarkerScope::MarksOnly};
    }

    [[nodiscard]] Answer checkFile(const QString &input) const
    {
        const auto imported = readArticle(input, m_request.input);
        if (!imported) {
            return {.complaint = ui::errorText(imported.error())};
        }
        ReportOptions options = reportOptions();
        options.path = input;
        options.notices = reportNoticesOf(*imported);
        options.places = imported->places ? &*imported->places : nullptr;
        Answer answer = answerFor(imported->article, options);
        answer.notices = noticesOf(*imported, input) + answer.notices;
        return answer;
    }

    void checkFiles(const QStringList &inputs)
    {
        // Texts of some length are read one by one, since each of them may take most of the memory
        // that there should be need for.
        constexpr qint64 mostBytes = 2 << 20;
        const qsizetype most = 4 * QThread::idealThreadCount();
        ProgressLine progress;
        for (qsizetype at = 0; at < inputs.size() && !m_isBroken;) {
            if (inputs.size() > 1) {
                progress.show(u"%1 of %2  %3"_s.arg(at + 1).arg(inputs.size()).arg(inputs.at(at)));
            }
            qsizetype count = 0;
            qint64 bytes = 0;
            while (count < most && at + count < inputs.size()) {
                bytes += QFileInfo(inputs.at(at + count)).size();
                if (count > 0 && bytes > mostBytes) {
                    break;
                }
                ++count;
            }
            const std::function<Answer(const QString &)> check = [this](const QString &input) {
                return checkFile(input);
            };
            for (const Answer &answer :
                 QtConcurrent::blockingMapped<QList<Answer>>(inputs.mid(at, count), check)) {
                take(answer);
            }
            at += count;
        }
    }

    struct InputLine
    {
        Result<JsonLines::Line> line;
        QString input;
    };

    [[nodiscard]] Answer checkLine(const InputLine &input) const
    {
        const auto record = input.line.and_then(
            [](const JsonLines::Line &line) { return textRecordFromJson(line.text, line.number); });
        if (!record) {
            return {.complaint = ui::errorText(
                        {record.error().code, input.input + u", "_s + record.error().detail})};
        }
        if (isTooLong(record->text)) {
            return {.complaint =
                        ui::errorText({ErrorCode::ArticleTooLong,
                                       u"%1, line %2"_s.arg(input.input).arg(input.line->number)})};
        }
        ReportOptions options = reportOptions();
        options.id = record->id;
        return answerFor(importVerbatim(record->text), options);
    }

    void checkJsonLines(const QString &input)
    {
        constexpr qsizetype mostLines = 256;
        constexpr qsizetype mostBytes = 1 << 20; // of lines that are held and answered together
        const bool isStandard = input == u"-"_s;
        const QString name = isStandard ? u"standard input"_s : printable(input);
        QFile file;
        if (!openInput(file, input)) {
            const bool exists = isStandard || QFile::exists(input);
            take({.complaint = ui::errorText(
                      {exists ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, name})});
            return;
        }
        JsonLines lines(file);
        QList<InputLine> batch;
        qsizetype bytes = 0;
        while (!m_isBroken) {
            const auto line = lines.next();
            if (line) {
                bytes += *line ? (*line)->text.size() : 0;
                batch.push_back({.line = *line, .input = name});
            }
            if (!line || batch.size() >= mostLines || bytes >= mostBytes) {
                checkBatch(batch);
                batch.clear();
                bytes = 0;
            }
            if (!line) {
                break;
            }
        }
        if (file.error() != QFileDevice::NoError) {
            take({.complaint = ui::errorText({ErrorCode::FileUnreadable, name})});
        }
    }

    void checkBatch(const QList<InputLine> &batch)
    {
        const std::function<Answer(const InputLine &)> check = [this](const InputLine &line) {
            return checkLine(line);
        };
        for (const Answer &answer : QtConcurrent::blockingMapped<QList<Answer>>(batch, check)) {
            take(answer);
        }
    }

    static bool openInput(QFile &file, const QString &input)
    {
        const QByteArray path = nativeName(input);
        const int descriptor =
            input == u"-"_s ? dup(STDIN_FILENO) : open(path.constData(), O_RDONLY | O_CLOEXEC);
        char nothing = 0; // to ask for no byte tells whether any may be read
        return descriptor >= 0 && read(descriptor, &nothing, 0) == 0
               && file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    }

    const Analyzer &m_analyzer;
    const Request &m_request;
    int m_count = 0;
    bool m_hasFindings = false;
    bool m_hasUnreadable = false;
    bool m_isBroken = false; ///< the output cannot be written any more
};

/// Makes an analyzer of the rules and the word model that the options name.
Result<Analyzer> analyzerFor(const QCommandLineParser &parser)
{
    auto analyzer = Analyzer::load(ruleFolders(parser));
    if (!analyzer || !parser.isSet(u"model"_s)) {
        return analyzer;
    }
    const QString path = parser.value(u"model"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(
            Error{file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, path});
    }
    auto model = WordModel::parse(file.readAll());
    if (!model) {
        return std::unexpected(Error{model.error().code, path + u": " + model.error().detail});
    }
    return analyzer->withModel(std::move(*model));
}

} // namespace

ExitCode runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({
        {u"format"_s,
         u"The format of the answer. In text a place is path:line:column of a plain text file; "
         "where the input has no lines of its own (a web page, Markdown, JSON Lines) it is "
         "path#char=begin,end in the article's text (RFC 5147). In the others it is an offset in "
         "the article's text."_s,
         u"text|json|jsonl|csv"_s, u"text"_s},
        {u"model"_s, u"A word model to go by, made with slantlight train word-model."_s, u"FILE"_s},
        {u"fail-on"_s, u"Ends with 1 where a mark is at least this severe."_s,
         u"note|weak|strong|never"_s, u"never"_s},
    });
    addInputOptions(parser, u"auto|text|html|markdown|jsonl"_s);
    addMarkerOptions(parser);
    if (const auto code = parseArguments(parser, usage, arguments)) {
        return *code;
    }
    const auto request = readRequest(parser);
    if (!request) {
        return ExitCode::WrongUsage;
    }
    const QStringList named = parser.positionalArguments();
    const InputFiles inputs =
        request->inputIsJsonLines ? InputFiles{.files = named, .leftOut = {}} : inputFiles(named);
    if (named.isEmpty()) {
        say(u"slantlight: nothing to check\nusage: slantlight %1"_s.arg(usage));
        return ExitCode::WrongUsage;
    }
    const auto analyzer = analyzerFor(parser);
    if (!analyzer) {
        return complain(analyzer.error(), ExitCode::UnreadableInput);
    }
    return Checker(*analyzer, *request).run(inputs);
}

} // namespace slantlight
