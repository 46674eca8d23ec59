// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/speakerlabel.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qsizetype longestLabel = 160; // in UTF-16 code units, what follows it included

// Up to six words that begin as names do, small ones such as "van" between.
const QString &name()
{
    static const QString words =
        u"[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}\\p{N}'’.&-]*(?:\\s+(?:\\p{Ll}{1,3}\\s+)?"
        "(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}\\p{N}'’.&-]*|#?\\p{N}{1,3})){0,5}"_s;
    return words;
}

const QString &time()
{
    static const QString digits =
        u"[\\[(]?(?:[\\d./-]{6,10},?\\s+)?\\d{1,2}(?::\\d{2}){1,2}[\\])]?"_s;
    return digits;
}

TextSpan spanOf(const QRegularExpressionMatch &match, int group)
{
    return {TextOffset(match.capturedStart(group)), TextOffset(match.capturedEnd(group))};
}

} // namespace

std::optional<SpeakerLabel> speakerLabelOf(QStringView line)
{
    constexpr auto options = QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression colon(
        u"^\\s*(?:>>+\\s*)?(?:"_s + time() + u"\\s*[–—-]?\\s*)?("_s + name()
            + u")(?:\\s*[(\\[][^()\\[\\]]{1,60}[)\\]]|\\s*,\\s*[^:;!?\"“”]{1,70}?){0,3}\\s*[:：]"
              "(?=\\s|$|[\"“‘'])"_s,
        options);
    static const QRegularExpression timed(u"^\\s*("_s + name() + u")\\s+"_s + time() + u"\\s*$"_s,
                                          options);
    static const QRegularExpression letter(u"^\\s*(\\p{Lu})\\.(?=\\s+\\S)"_s, options);
    const QStringView head = line.first(std::min(line.size(), longestLabel));
    // A name or a time of day has a colon behind it or inside, a letter its full stop at once.
    const bool hasColon = head.contains(u':') || head.contains(u'：');
    const QStringView begin = head.trimmed();
    const bool isLetter = begin.size() > 1 && begin[1] == u'.';
    for (const auto &[form, isPossible] :
         {std::pair(&colon, hasColon), std::pair(&timed, hasColon), std::pair(&letter, isLetter)}) {
        if (!isPossible) {
            continue;
        }
        if (const auto match = form->matchView(head); match.hasMatch()) {
            return SpeakerLabel{.name = spanOf(match, 1), .whole = spanOf(match, 0)};
        }
    }
    return std::nullopt;
}

std::optional<TextSpan> signatureOf(QStringView line)
{
    static const QRegularExpression form(
        u"^\\s*[—–-]{1,2}\\s*("_s + name()
            + u")(?:\\s*\\(@\\w{1,40}\\).{0,60}|,\\s*[^.!?]{1,70})?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (line.size() > longestLabel) {
        return std::nullopt;
    }
    const auto match = form.matchView(line);
    return match.hasMatch() ? std::optional(spanOf(match, 1)) : std::nullopt;
}

} // namespace slantlight
