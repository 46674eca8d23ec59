// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/wordsaround.h"

#include <algorithm>

namespace slantlight::ui {

namespace {

constexpr qsizetype mostContext = 60; ///< characters that a row may show at each side

} // namespace

QString wordsBefore(const QString &text, TextSpan span)
{
    const qsizetype end = span.begin().value();
    const qsizetype begin = std::max<qsizetype>(0, end - mostContext);
    return text.sliced(begin, end - begin).section(u'\n', -1);
}

QString wordsAfter(const QString &text, TextSpan span)
{
    return text.mid(span.end().value(), mostContext).section(u'\n', 0, 0);
}

} // namespace slantlight::ui
