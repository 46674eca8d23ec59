// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checker.h"

#include "app/cli/nativename.h"
#include "app/cli/terminal.h"
#include "core/exchange/analysisjson.h"
#include "core/exchange/markercsv.h"
#include "core/exchange/speakercsv.h"
#include "core/exchange/text.h"
#include "core/review/shown.h"
#include "core/text/printable.h"
#include "ui/render/exportjob.h"
#include "ui/render/htmlexport.h"
#include "ui/words/errortext.h"

#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

// Of what is read or answered at the same time. Texts of some length are read one by one, since
// each of them may take most of the memory that there should be need for.
constexpr qint64 mostBytesOfFiles = 2 << 20;
constexpr qint64 leastBytesOfFile = 64 << 10;
constexpr qint64 mostBytesOfLines = 8 << 20;
constexpr qint64 leastBytesOfLine = 2 << 10; // an answer to no text is about as long

// JSON can hold the bytes of a name that is no text, CSV can only show them.
ReportOptions withReadablePath(ReportOptions options)
{
    options.path = isUndecodable(options.path) ? printable(options.path) : options.path;
    return options;
}

// The number of a line changes where the input is split; its id, where it has one, does not.
QString placeOf(const JsonLines::Line &line, const QString &input, const ReportOptions &options)
{
    const QString place = u"%1, line %2"_s.arg(input, QString::number(line.number));
    const QString id = idText(options);
    return id.isEmpty() ? place : QString(place + u", id "_s + printable(id.left(80)));
}

} // namespace

ExitCode Checker::run(const InputFiles &inputs)
{
    for (const Error &error : inputs.leftOut) {
        complain(error);
        m_hasUnreadable = true;
    }
    begin();
    const qint64 most = m_request.inputIsJsonLines ? mostBytesOfLines : mostBytesOfFiles;
    Answers answers(most, [this](const QList<Answer> &some) {
        std::ranges::for_each(some, [this](const Answer &answer) { take(answer); });
    });
    if (m_request.inputIsJsonLines) {
        for (const QString &input : inputs.files) {
            checkJsonLines(input, answers);
        }
    } else {
        checkFiles(inputs.files, answers);
    }
    answers.finish();
    end();
    if (m_isBroken) {
        return ExitCode::Failed;
    }
    if (m_hasUnreadable) {
        return ExitCode::UnreadableInput;
    }
    return m_hasFindings ? ExitCode::Findings : ExitCode::Done;
}

void Checker::begin()
{
    if (m_request.format == CheckRequest::Format::Json) {
        write("[");
    } else if (m_request.format == CheckRequest::Format::Csv) {
        const bool isOfSpeakers = m_request.table == CheckRequest::Table::Speakers;
        write(isOfSpeakers ? speakerCsvHeader() : markerCsvHeader());
    } else if (m_request.format == CheckRequest::Format::Sarif) {
        // Without a time, so that equal texts give an equal log.
        m_sarif.emplace(ExportContext{.codebook = m_codebook, .coders = {Coder{}}, .written = {}});
    }
}

void Checker::end()
{
    if (m_request.format == CheckRequest::Format::Json) {
        write(m_count == 0 ? "]\n" : "\n]\n");
    } else if (m_sarif) {
        const Result<QByteArray> log = m_sarif->finish();
        if (log) {
            write(*log);
        } else {
            complain(log.error());
            m_isBroken = true;
        }
    }
}

void Checker::write(const QByteArray &bytes)
{
    if (m_isBroken) {
        return;
    }
    if (const auto written = m_rows.write(bytes); !written) {
        m_isBroken = true;
        complain(written.error());
    }
}

void Checker::take(const Answer &answer)
{
    for (const QString &notice : answer.notices) {
        say(u"slantlight: %1"_s.arg(notice));
    }
    if (!answer.complaint.isEmpty()) {
        say(u"slantlight: %1"_s.arg(answer.complaint));
        m_hasUnreadable = true;
        return;
    }
    if (m_request.format == CheckRequest::Format::Json) {
        write(m_count == 0 ? "\n" : ",\n");
    } else if (m_request.format == CheckRequest::Format::Text && m_count > 0) {
        write("\n");
    }
    if (m_sarif && answer.review) {
        const Outgoing outgoing{.shown = slantlight::shown(*answer.review, m_request.filter),
                                .name = answer.name,
                                .retrieved = {},
                                .tags = {},
                                .note = {},
                                .collections = {}};
        if (answer.isFile) {
            m_sarif->add(outgoing, answer.name);
        } else {
            m_sarif->add(outgoing);
        }
    }
    write(answer.output);
    m_hasFindings = m_hasFindings || answer.hasFindings;
    ++m_count;
}

void Checker::checkFiles(const QStringList &inputs, Answers &answers)
{
    ProgressLine progress;
    for (qsizetype at = 0; at < inputs.size() && !m_isBroken; ++at) {
        const QString &input = inputs.at(at);
        if (inputs.size() > 1) {
            progress.show(u"%1 of %2  %3"_s.arg(at + 1).arg(inputs.size()).arg(input));
        }
        answers.add(std::max(QFileInfo(input).size(), leastBytesOfFile),
                    [this, input] { return m_isBroken ? QList<Answer>() : checkFile(input); });
    }
}

void Checker::checkJsonLines(const QString &input, Answers &answers)
{
    const auto complain = [&answers](const Error &error) {
        const Answer answer{.complaint = ui::errorText(error)};
        answers.add(0, [answer] { return QList{answer}; });
    };
    const auto stream = openInput(input);
    if (!stream) {
        complain(stream.error());
        return;
    }
    const QString name = shownName(input);
    JsonLines lines(**stream);
    while (const auto line = m_isBroken ? std::nullopt : lines.next()) {
        const qint64 size = *line ? (*line)->text.size() : 0;
        answers.add(leastBytesOfLine + size, [this, line = *line, name] {
            return m_isBroken ? QList<Answer>() : QList{checkLine(line, name)};
        });
    }
    if ((*stream)->hasFailed()) {
        complain({ErrorCode::FileUnreadable, name});
    }
}

QList<Checker::Answer> Checker::checkFile(const QString &input) const
{
    if (!m_request.asksEach) {
        auto first = readArticle(input, m_request.input, m_context);
        return {first ? checkArticle(input, std::move(*first))
                      : Answer{.complaint = ui::errorText(first.error())}};
    }
    auto all = readArticles(input, m_request.input, m_context);
    if (!all) {
        return {{.complaint = ui::errorText(all.error())}};
    }
    QList<Answer> answers;
    for (Imported &imported : *all) {
        answers.append(checkArticle(input, std::move(imported)));
    }
    return answers;
}

Checker::Answer Checker::checkArticle(const QString &input, Imported imported) const
{
    ReportOptions options;
    options.path = input;
    options.notices = std::move(imported.notices);
    options.places = imported.places ? &*imported.places : nullptr;
    return answerFor(std::move(imported.article), options);
}

Checker::Answer Checker::checkLine(const Result<JsonLines::Line> &line, const QString &input) const
{
    const auto record = line.and_then(
        [](const JsonLines::Line &read) { return textRecordFromJson(read.text, read.number); });
    if (!record) {
        return {.complaint =
                    ui::errorText({record.error().code, input + u", "_s + record.error().detail})};
    }
    ReportOptions options;
    options.id = record->id;
    options.idDigits = record->idDigits;
    if (isTooLong(record->text)) {
        return {.complaint =
                    ui::errorText({ErrorCode::ArticleTooLong, placeOf(*line, input, options)})};
    }
    return answerFor(importVerbatim(record->text, m_context), options);
}

Checker::Answer Checker::answerFor(Article article, const ReportOptions &options) const
{
    const auto shared = std::make_shared<const Article>(std::move(article));
    const auto kept = std::make_shared<const Review>(reviewOf(shared, m_analyzer.analyze(*shared)));
    const Review &review = *kept;
    const Analysis &analysis = review.analysis;
    const Shown shown = slantlight::shown(review, m_request.filter);
    Answer answer;
    if (!options.path.isEmpty()) {
        answer.notices = noticeSentences(options.notices, options.path)
                         + noticeSentences(noticesOf(analysis), options.path);
    }
    answer.hasFindings =
        m_request.failOn && std::ranges::any_of(shown.markers, [this](const Marker *marker) {
            return marker->isMark() && marker->severity >= *m_request.failOn;
        });
    switch (m_request.format) {
    case CheckRequest::Format::Text:
        answer.output = analysisToText(shown, options).toUtf8();
        break;
    case CheckRequest::Format::Json:
        answer.output = analysisToJson(shown, options);
        break;
    case CheckRequest::Format::JsonLines:
        answer.output = analysisToJson(shown, options);
        answer.output += '\n'; // in place: it may be a hundred megabytes
        break;
    case CheckRequest::Format::Csv:
        answer.output = m_request.table == CheckRequest::Table::Speakers
                            ? speakersToCsv(shown, withReadablePath(options))
                            : markersToCsv(shown, withReadablePath(options));
        break;
    case CheckRequest::Format::Sarif:
        answer.review = kept;
        answer.isFile = !options.path.isEmpty() && options.path != u"-"_s;
        answer.name = answer.isFile            ? options.path
                      : options.path.isEmpty() ? idText(options, *shared)
                                               : u"stdin"_s;
        break;
    case CheckRequest::Format::Html:
        answer.output = ui::toHtml(ui::exportJobOf(shown, m_codebook)).toUtf8();
        break;
    }
    return answer;
}

} // namespace slantlight
