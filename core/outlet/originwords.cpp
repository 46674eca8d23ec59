// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outlet/originwords.h"

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption
                                           | QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpression sameCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

// @p wordings as whole words, and the signs between them and a name.
QRegularExpression before(const QString &wordings)
{
    return anyCase(u"(?<![\\p{L}\\p{N}])"_s + wordings
                   + u"(?![\\p{L}\\p{N}])\\s*[:–—-]?\\s*[\"“'‘]?"_s);
}

} // namespace

OriginWords::OriginWords(const LineLists &lists)
    : everyday(anyCase(u'^' + lists.anyOf(u"origin.everyday"_s) + u'$'))
    , shared(anyCase(u'^' + lists.anyOf(u"origin.shared"_s) + u'$'))
    , from(before(lists.anyOf(u"origin.from.before"_s)))
    , self(anyCase(lists.anyOf(u"origin.self"_s)))
    , first(before(lists.anyOf(u"origin.first.before"_s)))
    , helpBefore(before(lists.anyOf(u"origin.help.before"_s)))
    , helpAfter(anyCase(u"\\s"_s + lists.anyOf(u"origin.help.after"_s) + u"\\b"_s))
    , bylineLead(sameCase(u"^\\s*"_s + lists.anyOf(u"BYLINE.LEAD"_s) + u"\\s+"_s))
    , bylineWith(anyCase(u"\\s+"_s + lists.anyOf(u"origin.byline.with"_s) + u"\\s+"_s))
    , trade(anyCase(u"\\b"_s + lists.anyOf(u"byline.trade"_s) + u"$"_s))
    , paidLine(anyCase(u"^[\\[(\\s]*"_s + lists.anyOf(u"origin.paid.line"_s)
                       + u"[\\])]*\\s*(?:[:|.–—]|$)"_s))
    , paidBefore(before(lists.anyOf(u"origin.paid.before"_s)))
    , citedBefore(
          u"\\b"_s + lists.anyOf(u"origin.cited.before"_s) + u"[\\s\\x{a0}]+[\"“'‘]?"_s,
          QRegularExpression::CaseInsensitiveOption) // all text is searched: it must be fast
    , citedAfter(anyCase(u"(?:\\s+"_s + lists.anyOf(u"origin.cited.noun"_s) + u"){0,3}\\s+"_s
                         + lists.anyOf(u"origin.cited.after"_s) + u"\\b"_s))
    , name(sameCase(u"^(?!(?i:"_s + lists.anyOf(u"month"_s)
                    + u")\\b)((?:[Tt]he\\s+)?\\p{Lu}[^;:|()\\n]{1,70}?)(?=[\"”'’]?(?:\\s+(?i:"_s
                    + lists.anyOf(u"origin.name-end"_s)
                    + u")|\\s*[;:|()\\n]|[.,](?:\\s|$)|\\s*$))"_s))
    , between(anyCase(u"^[\"”'’]?\\s*(?:[,/&+]|\\s(?:"_s + lists.anyOf(u"origin.list.and"_s)
                      + u")\\s)\\s*(?:"_s + lists.anyOf(u"origin.list.and"_s) + u"\\s+)?"_s))
{
}

} // namespace slantlight
