// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/editorcommands.h"

#include <QString>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr QStringView opening = u"([{";
constexpr QStringView closing = u")]}";

bool isEscaped(QStringView line, qsizetype place)
{
    qsizetype signs = 0;
    while (place - signs > 0 && line.at(place - signs - 1) == u'\\') {
        ++signs;
    }
    return signs % 2 == 1;
}

std::optional<BracketPair> pairOf(QStringView line, qsizetype place)
{
    const QChar one = line.at(place);
    const qsizetype opens = opening.indexOf(one);
    const qsizetype closes = closing.indexOf(one);
    if ((opens < 0 && closes < 0) || isEscaped(line, place)) {
        return std::nullopt;
    }
    const QChar other = opens >= 0 ? closing.at(opens) : opening.at(closes);
    const qsizetype step = opens >= 0 ? 1 : -1;
    int depth = 0;
    for (qsizetype at = place; at >= 0 && at < line.size(); at += step) {
        if (isEscaped(line, at)) {
            continue;
        }
        depth += line.at(at) == one ? 1 : line.at(at) == other ? -1 : 0;
        if (depth == 0) {
            return BracketPair{.open = std::min(at, place), .close = std::max(at, place)};
        }
    }
    return std::nullopt;
}

QString indentOf(const QString &line)
{
    const auto end = std::ranges::find_if_not(line, [](QChar c) { return c.isSpace(); });
    return line.first(end - line.begin());
}

bool isComment(const QString &line)
{
    return line.trimmed().startsWith(u'#');
}

} // namespace

std::optional<BracketPair> bracketsAt(QStringView line, qsizetype place)
{
    for (const qsizetype each : {place, place - 1}) {
        if (each >= 0 && each < line.size()) {
            if (const auto pair = pairOf(line, each)) {
                return pair;
            }
        }
    }
    return std::nullopt;
}

LinePart wordAt(QStringView line, qsizetype column)
{
    const qsizetype last = std::max<qsizetype>(line.size() - 1, 0);
    const qsizetype begin = std::clamp<qsizetype>(column - 1, 0, last);
    qsizetype end = begin;
    while (end < line.size() && !line.at(end).isSpace()) {
        ++end;
    }
    return {.begin = begin, .length = std::max<qsizetype>(end - begin, 1)};
}

void toggleComment(QTextCursor cursor)
{
    const QTextDocument &document = *cursor.document();
    const QTextBlock first = document.findBlock(cursor.selectionStart());
    QTextBlock last = document.findBlock(cursor.selectionEnd());
    // A selection that ends before a line does not mean it.
    if (last.position() == cursor.selectionEnd() && last != first) {
        last = last.previous();
    }
    bool areAll = true;
    for (QTextBlock line = first; line.isValid() && line.blockNumber() <= last.blockNumber();
         line = line.next()) {
        areAll = areAll && (line.text().trimmed().isEmpty() || isComment(line.text()));
    }
    cursor.beginEditBlock();
    for (QTextBlock line = first; line.isValid() && line.blockNumber() <= last.blockNumber();
         line = line.next()) {
        const QString text = line.text();
        if (text.trimmed().isEmpty()) {
            continue;
        }
        QTextCursor edit(line);
        const qsizetype indent = indentOf(text).size();
        edit.setPosition(line.position() + static_cast<int>(indent));
        if (!areAll) {
            edit.insertText(u"# "_s);
        } else {
            const bool hasSpace = text.sliced(indent).startsWith(u"# "_s);
            edit.setPosition(edit.position() + (hasSpace ? 2 : 1), QTextCursor::KeepAnchor);
            edit.removeSelectedText();
        }
    }
    cursor.endEditBlock();
}

void breakLine(QTextCursor cursor)
{
    const QString line = cursor.document()->findBlock(cursor.selectionStart()).text();
    const qsizetype before =
        cursor.selectionStart() - cursor.document()->findBlock(cursor.selectionStart()).position();
    const QString indent = indentOf(line.first(before));
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    cursor.insertBlock();
    cursor.insertText(indent);
    cursor.endEditBlock();
}

int replaceWords(QTextDocument &document, const QString &words, const QString &with,
                 QTextDocument::FindFlags flags)
{
    int count = 0;
    QTextCursor step(&document);
    step.beginEditBlock();
    for (QTextCursor found = document.find(words, 0, flags); !found.isNull();
         found = document.find(words, found.position(), flags)) {
        found.insertText(with);
        ++count;
    }
    step.endEditBlock();
    return count;
}

} // namespace slantlight::ui
