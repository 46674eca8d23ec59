// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/editornotes.h"

#include "ui/words/diagnostictext.h"
#include "ui/words/trialtext.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace slantlight::ui {

namespace {

/// A sentence of a mistake, which is told in small letters elsewhere.
QString asSentence(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text + u'.';
}

/// Makes notes of one text.
class NoteMaker
{
public:
    explicit NoteMaker(const QString &text)
        : m_lines(text.split(u'\n'))
    {
    }

    void add(NoteKind kind, int line, qsizetype column, const QString &text)
    {
        const QString whole = m_lines.value(line - 1);
        m_notes.push_back(
            {.kind = kind, .line = line, .part = wordAt(whole, column), .text = text});
    }

    /// What is wrong with an example is told of all that stands in its line.
    void addFailure(const CheckedExample &example)
    {
        QStringList texts;
        for (const ExampleFault &fault : example.faults) {
            texts.append(faultText(fault, example));
        }
        add(NoteKind::Failure, example.line, example.faults.front().column, texts.join(u' '));
    }

    [[nodiscard]] std::vector<EditorNote> take() &&
    {
        std::ranges::stable_sort(m_notes, {}, [](const EditorNote &note) {
            return std::tuple(note.line, note.kind, note.part.begin);
        });
        return std::move(m_notes);
    }

private:
    QStringList m_lines;
    std::vector<EditorNote> m_notes;
};

} // namespace

std::vector<EditorNote> notesOf(const RuleTrial &trial, const QString &file, const QString &text)
{
    NoteMaker maker(text);
    for (const Diagnostic &mistake : trial.mistakes) {
        if (mistake.place.file == file) {
            maker.add(NoteKind::Mistake, mistake.place.line, mistake.place.column,
                      asSentence(mistakeText(mistake.code, mistake.arguments)));
        }
    }
    for (const CheckedRule &rule : trial.examples) {
        for (const CheckedExample &example : rule.examples) {
            if (example.faults.empty()) {
                maker.add(NoteKind::Passing, example.line, 1, {});
            } else {
                maker.addFailure(example);
            }
        }
    }
    for (const RuleWarning &warning : trial.warnings) {
        if (warning.kind != RuleWarning::Kind::FailsExample) {
            maker.add(NoteKind::Warning, warning.line, warning.column, warningText(warning));
        }
    }
    return std::move(maker).take();
}

std::vector<Problem> problemsOf(const RuleTrial &trial, const QString &file,
                                const std::vector<EditorNote> &notes)
{
    std::vector<Problem> problems;
    for (const EditorNote &note : notes) {
        if (note.kind != NoteKind::Passing) {
            problems.push_back({.file = file, .note = note});
        }
    }
    for (const Diagnostic &mistake : trial.mistakes) {
        if (mistake.place.file != file) {
            problems.push_back(
                {.file = mistake.place.file,
                 .note = {.kind = NoteKind::Mistake,
                          .line = mistake.place.line,
                          .part = {.begin = mistake.place.column - 1, .length = 1},
                          .text = asSentence(mistakeText(mistake.code, mistake.arguments))}});
        }
    }
    return problems;
}

int nextProblem(const std::vector<EditorNote> &notes, int line, int step)
{
    std::vector<int> lines;
    for (const EditorNote &note : notes) {
        if (note.kind != NoteKind::Passing) {
            lines.push_back(note.line);
        }
    }
    if (lines.empty()) {
        return -1;
    }
    std::ranges::sort(lines);
    if (step > 0) {
        const auto next = std::ranges::upper_bound(lines, line);
        return next == lines.end() ? lines.front() : *next;
    }
    const auto from = std::ranges::lower_bound(lines, line);
    return from == lines.begin() ? lines.back() : *std::prev(from);
}

ExampleCount countExamples(const RuleTrial &trial)
{
    ExampleCount count;
    for (const CheckedRule &rule : trial.examples) {
        for (const CheckedExample &example : rule.examples) {
            ++count.all;
            count.passing += example.faults.empty() ? 1 : 0;
        }
    }
    return count;
}

} // namespace slantlight::ui
