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
#include "ui/words/errortext.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QtConcurrentMap>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Returns how many of @p inputs, from the first on, are read at the same time. Texts of some
/// length are read one by one, since each of them may take most of the memory that there should be
/// need for.
qsizetype countTogether(const QStringList &inputs)
{
    constexpr qint64 mostBytes = 2 << 20;
    const qsizetype most = 4 * QThread::idealThreadCount();
    qsizetype count = 0;
    qint64 bytes = 0;
    for (; count < std::min(most, inputs.size()); ++count) {
        bytes += QFileInfo(inputs.at(count)).size();
        if (count > 0 && bytes > mostBytes) {
            break;
        }
    }
    return count;
}

// JSON can hold the bytes of a name that is no text, CSV can only show them.
ReportOptions withReadablePath(ReportOptions options)
{
    options.path = isUndecodable(options.path) ? printable(options.path) : options.path;
    return options;
}

} // namespace

ExitCode Checker::run(const InputFiles &inputs)
{
    for (const Error &error : inputs.leftOut) {
        complain(error);
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

void Checker::begin()
{
    if (m_request.format == CheckRequest::Format::Json) {
        write("[");
    } else if (m_request.format == CheckRequest::Format::Csv) {
        const bool isOfSpeakers = m_request.table == CheckRequest::Table::Speakers;
        write(isOfSpeakers ? speakerCsvHeader() : markerCsvHeader());
    }
}

void Checker::end()
{
    if (m_request.format == CheckRequest::Format::Json) {
        write(m_count == 0 ? "]\n" : "\n]\n");
    }
}

void Checker::write(const QByteArray &bytes)
{
    if (m_isBroken) {
        return;
    }
    if (const auto written = writeOut(bytes); !written) {
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
    write(answer.output);
    m_hasFindings = m_hasFindings || answer.hasFindings;
    ++m_count;
}

void Checker::checkFiles(const QStringList &inputs)
{
    ProgressLine progress;
    for (qsizetype at = 0; at < inputs.size() && !m_isBroken;) {
        if (inputs.size() > 1) {
            progress.show(u"%1 of %2  %3"_s.arg(at + 1).arg(inputs.size()).arg(inputs.at(at)));
        }
        const qsizetype count = countTogether(inputs.sliced(at));
        const std::function<QList<Answer>(const QString &)> check = [this](const QString &input) {
            return checkFile(input);
        };
        for (const QList<Answer> &answers :
             QtConcurrent::blockingMapped<QList<QList<Answer>>>(inputs.mid(at, count), check)) {
            std::ranges::for_each(answers, [this](const Answer &answer) { take(answer); });
        }
        at += count;
    }
}

void Checker::checkJsonLines(const QString &input)
{
    constexpr qsizetype mostLines = 256;
    constexpr qsizetype mostBytes = 1 << 20; // of lines that are held and answered together
    const auto file = openInput(input);
    if (!file) {
        take({.complaint = ui::errorText(file.error())});
        return;
    }
    const QString name = shownName(input);
    JsonLines lines(**file);
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
    if ((*file)->error() != QFileDevice::NoError) {
        take({.complaint = ui::errorText({ErrorCode::FileUnreadable, name})});
    }
}

void Checker::checkBatch(const QList<InputLine> &batch)
{
    const std::function<Answer(const InputLine &)> check = [this](const InputLine &line) {
        return checkLine(line);
    };
    for (const Answer &answer : QtConcurrent::blockingMapped<QList<Answer>>(batch, check)) {
        take(answer);
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

Checker::Answer Checker::checkLine(const InputLine &input) const
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
    ReportOptions options;
    options.id = record->id;
    return answerFor(importVerbatim(record->text, m_context), options);
}

Checker::Answer Checker::answerFor(Article article, const ReportOptions &options) const
{
    const auto shared = std::make_shared<const Article>(std::move(article));
    const Review review = reviewOf(shared, m_analyzer.analyze(*shared));
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
    }
    return answer;
}

} // namespace slantlight
