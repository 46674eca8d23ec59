// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/tinydesk.h"

#include <functional>

namespace slantlight {

/// Something that is done on a desk.
using DeskStep = std::function<void(TinyDesk &)>;

inline QStringList shownWords(const ui::Desk &desk)
{
    QStringList words;
    for (const Marker *const marker : desk.shownMarkers()) {
        words.append(marker->span.in(desk.article()->text()).toString());
    }
    return words;
}

inline QStringList annotatedWords(const ui::Desk &desk)
{
    QStringList words;
    for (const auto &[annotation, anchor] : desk.annotations()) {
        words.append(annotation.code.text() + u':' + annotation.selector.exact + u':'
                     + annotation.memo);
    }
    return words;
}

inline QStringList highlightedIds(const ui::Desk &desk)
{
    QStringList ids;
    for (const ui::Highlight &highlight : desk.highlights()) {
        ids.append(highlight.id);
    }
    return ids;
}

/// All that a change can change, on the desk and in the file.
inline QStringList everything(TinyDesk &tiny)
{
    const ui::Desk &desk = tiny.desk();
    QStringList state = annotatedWords(desk) + shownWords(desk) + highlightedIds(desk);
    for (const Marker &marker : desk.analysis().markers) {
        const auto answer = desk.answerTo(marker);
        state.append(answer ? answerId(*answer).toString() : QStringLiteral("-"));
    }
    const Library library = tiny.library();
    const auto annotations = library.annotations().of(desk.article()->id());
    const auto verdicts = library.verdicts().of(desk.article()->id());
    const auto silenced = library.verdicts().silencedRules();
    for (const Annotation &annotation : annotations.value().notes) {
        state.append(annotation.code.text() + annotation.selector.exact + annotation.memo
                     + annotation.modified.toString(Qt::ISODateWithMs));
    }
    for (const Verdict &verdict : verdicts.value().notes) {
        state.append(verdict.rule.text() + answerId(verdict.answer));
    }
    for (const RuleId &rule : silenced.value()) {
        state.append(rule.text());
    }
    return state;
}

} // namespace slantlight
