// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/linewords.h"

#include "core/structure/lineshape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qsizetype longestLine = 400; // no wording is looked for in more than that

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption
                                           | QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpression sameCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

bool matches(const QRegularExpression &pattern, QStringView line)
{
    return line.size() <= longestLine && pattern.matchView(line).hasMatch();
}

/// Returns what the first group of @p pattern that took part covers in @p line.
QStringView captured(const QRegularExpression &pattern, QStringView line)
{
    const auto match = pattern.matchView(line);
    return match.hasMatch() ? match.capturedView(match.lastCapturedIndex()) : QStringView();
}

QString months(const LineLists &lists)
{
    return lists.anyOf(u"month"_s) + u"\\b\\.?"_s;
}

QString ordinal(const LineLists &lists)
{
    return lists.anyOf(u"date.ordinal"_s) + u'?';
}

QString between(const LineLists &lists)
{
    return u"(?:\\s+"_s + lists.anyOf(u"date.of"_s) + u")?"_s;
}

} // namespace

LineWords::LineWords(const LineLists &lists)
    : m_monthFirst(anyCase(u"\\b("_s + months(lists) + u")\\s+(\\d{1,2})"_s + ordinal(lists)
                           + u",?\\s+(\\d{4})\\b"_s))
    , m_dayFirst(anyCase(u"\\b(\\d{1,2})"_s + ordinal(lists) + between(lists) + u"\\s+("_s
                         + months(lists) + u"),?\\s+(\\d{4})\\b"_s))
    , m_dates(anyCase(u"(?:"_s + months(lists) + u"\\s+\\d{1,2}"_s + ordinal(lists)
                      + u",?\\s+\\d{4}|\\d{1,2}"_s + ordinal(lists) + between(lists) + u"\\s+"_s
                      + months(lists)
                      + u",?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})"_s))
    , m_besideDates(anyCase(lists.anyOf(u"date.company"_s)
                            + u"|T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?"
                              "|[|·•,;:/()–—-]"_s))
    , m_readingTime(anyCase(u'^' + lists.anyOf(u"date.reading-time"_s) + u'$'))
    , m_bylineLead(sameCase(u'^' + lists.anyOf(u"BYLINE.LEAD"_s) + u"\\s+"_s))
    , m_bylineEnd(
          sameCase(u"\\s*(?:[|·•;/]|\\s[–—-]\\s|"_s + lists.anyOf(u"BYLINE.END"_s) + u").*$"_s))
    , m_trade(anyCase(u"(?:^|[,|·–-]\\s*)[\\p{L} ]*\\b"_s + lists.anyOf(u"byline.trade"_s) + u'$'))
    , m_smallWords(lists.wordings(u"byline.small"_s))
    , m_joiners(lists.wordings(u"byline.and"_s))
    , m_name(sameCase(u"^\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:"_s + lists.anyOf(u"NAME.PARTICLE"_s)
                      + u"\\s+)?\\p{Lu}[\\p{L}'’.-]*){1,3}$"_s))
    , m_creditStart(anyCase(u"^[(\\[—–-]*\\s*"_s + lists.anyOf(u"credit.start"_s)))
    , m_creditMiddle(anyCase(lists.anyOf(u"credit.middle"_s)))
    , m_readAt(anyCase(u'^' + lists.anyOf(u"credit.read-at"_s) + u'$'))
    , m_source(anyCase(u'^' + lists.anyOf(u"credit.source"_s) + u'$'))
    , m_teaser(anyCase(u"^(?:[>»→▶]+\\s*)?(?:"_s + lists.anyOf(u"teaser.lead"_s)
                       + u"\\s*(?:[:|»>→]|[–—]\\s)|"_s + lists.anyOf(u"teaser.alone"_s)
                       + u"\\b(?!.*[.!]$))"_s))
    , m_teaserHeading(anyCase(u'^' + lists.anyOf(u"teaser.heading"_s) + u"\\s*:?$"_s))
    , m_captionStart(anyCase(u"^[(\\[]?"_s + lists.anyOf(u"caption.start"_s)))
    , m_captionAgency(anyCase(lists.anyOf(u"caption.agency"_s) + u"\\.?$"_s))
    , m_pictureVerb(sameCase(u"^(?:\\S+\\s+){1,14}?"_s + lists.anyOf(u"PICTURE.VERB"_s) + u"\\b"_s))
    , m_picturePlace(sameCase(u"\\b"_s + lists.anyOf(u"PICTURE.PLACE"_s) + u"\\s+(?:"_s
                              + lists.anyOf(u"PICTURE.ARTICLE"_s)
                              + u"\\s+)?(?:[\\p{Ll}-]+\\s+){0,3}\\p{Lu}"_s))
    , m_pictureTelling(anyCase(u"\\b"_s + lists.anyOf(u"picture.telling"_s) + u"\\b|[\"“”]"_s))
    , m_pictureSubject(sameCase(u"^(?:"_s + lists.anyOf(u"PICTURE.SUBJECT"_s)
                                + u"\\b|\\p{Lu}[\\p{L}'’-]+(?:\\s+\\S+){0,8}?\\s)"_s))
    , m_furniture(anyCase(u"^(?:"_s + lists.anyOf(u"furniture.button"_s)
                          + u"(?:(?:\\s*[|·,/•]\\s*|\\s+)"_s + lists.anyOf(u"furniture.next"_s)
                          + u")*|"_s + lists.anyOf(u"furniture.line"_s) + u")$"_s))
    , m_path(
          sameCase(u"^(?:"_s + lists.anyOf(u"FURNITURE.HOME"_s)
                   + u"|\\p{Lu}[\\p{L} &]{1,30})(?:\\s*[>›»]\\s*\\p{Lu}[\\p{L} &]{1,30}){1,5}$"_s))
{
    for (const QString &month : lists.wordings(u"month"_s)) {
        m_months.push_back(anyCase(u"^(?:"_s + month + u')'));
    }
}

int LineWords::monthOf(QStringView name) const
{
    const auto found = std::ranges::find_if(m_months, [name](const QRegularExpression &month) {
        return month.matchView(name).hasMatch();
    });
    return static_cast<int>(found - m_months.begin()) + 1;
}

QDate LineWords::dateIn(QStringView line) const
{
    static const QRegularExpression iso = sameCase(u"\\b(\\d{4})-(\\d{2})-(\\d{2})"_s);
    static const QRegularExpression dotted =
        sameCase(u"\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b"_s);
    if (line.size() > longestLine) {
        return {};
    }
    if (const auto match = m_monthFirst.matchView(line); match.hasMatch()) {
        return {match.capturedView(3).toInt(), monthOf(match.capturedView(1)),
                match.capturedView(2).toInt()};
    }
    if (const auto match = m_dayFirst.matchView(line); match.hasMatch()) {
        return {match.capturedView(3).toInt(), monthOf(match.capturedView(2)),
                match.capturedView(1).toInt()};
    }
    if (const auto match = iso.matchView(line); match.hasMatch()) {
        return {match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                match.capturedView(3).toInt()};
    }
    if (const auto match = dotted.matchView(line); match.hasMatch()) {
        return {match.capturedView(3).toInt(), match.capturedView(2).toInt(),
                match.capturedView(1).toInt()};
    }
    return {};
}

bool LineWords::isDateline(QStringView line) const
{
    constexpr qsizetype longest = 120;
    constexpr qsizetype mostOtherWords = 4; // a place such as "Port Sallow, Northern Isles"
    if (line.size() > longest || !matches(m_dates, line)) {
        return false;
    }
    QString rest = line.toString();
    rest.remove(m_dates);
    rest.remove(m_besideDates);
    const auto words = QStringView(rest).split(u' ', Qt::SkipEmptyParts);
    return words.size() <= mostOtherWords && std::ranges::all_of(words, [](QStringView word) {
               return word.front().isUpper() || !word.front().isLetter();
           });
}

bool LineWords::isReadingTime(QStringView line) const
{
    return matches(m_readingTime, line);
}

bool LineWords::isByline(QStringView line) const
{
    constexpr qsizetype longest = 140;
    if (line.size() > longest || isClosed(line)) {
        return false;
    }
    const auto match = m_bylineLead.matchView(line);
    const bool isMarked = match.hasMatch() && match.capturedLength() < line.size()
                          && line.at(match.capturedLength()).isUpper();
    if (!isMarked) {
        return wordCount(line) <= 9 && isTitleCase(line) && matches(m_trade, line);
    }
    // "By Friday the river had risen" is a sentence: a byline has few words in small letters.
    const auto words = line.sliced(match.capturedLength()).split(u' ', Qt::SkipEmptyParts);
    const auto small = std::ranges::count_if(words, [this](QStringView word) {
        return word.front().isLower() && !m_smallWords.contains(word);
    });
    return small * 3 <= words.size();
}

bool LineWords::isName(QStringView line) const
{
    return line.size() <= 50 && matches(m_name, line) && !isShouted(line);
}

QString LineWords::authorsOf(QStringView byline) const
{
    QString names = byline.toString();
    names.remove(m_bylineLead);
    names.remove(m_bylineEnd);
    // After a comma stands an outlet or a trade, unless "and" goes on with names.
    const qsizetype comma = names.indexOf(u',');
    const bool goesOn =
        comma > 0 && std::ranges::any_of(m_joiners, [&](const QString &joiner) {
            return QStringView(names).sliced(comma).contains(QString(u' ' + joiner + u' '));
        });
    if (comma > 0 && !goesOn) {
        names.truncate(comma);
    }
    return names.trimmed();
}

bool LineWords::isCreditLine(QStringView line) const
{
    constexpr qsizetype longest = 280;
    constexpr qsizetype mostNameWords = 6;
    static const QRegularExpression agency =
        sameCase(u"^(?:[(\\[]\\s*\\p{Lu}[\\p{L}\\p{N}&/. -]{1,60}[)\\]]\\.?"
                 "|[—–-]{1,2}\\s*\\p{Lu}[\\p{L}\\p{N}&/. ]{1,40})$"_s);
    if (line.size() > longest) {
        return false;
    }
    if (const QStringView name = captured(m_readAt, line); !name.isEmpty()) {
        return wordCount(name) <= mostNameWords && (name.front().isUpper() || name.contains(u'.'));
    }
    if (const QStringView source = captured(m_source, line); !source.isEmpty()) {
        return wordCount(source) <= mostNameWords + 2;
    }
    return matches(m_creditStart, line) || matches(m_creditMiddle, line) || matches(agency, line);
}

bool LineWords::isTeaser(QStringView line) const
{
    constexpr qsizetype longest = 240;
    return line.size() <= longest && matches(m_teaser, line) && !isCreditLine(line);
}

bool LineWords::isTeaserHeading(QStringView line) const
{
    return matches(m_teaserHeading, line);
}

bool LineWords::isMarkedCaption(QStringView line) const
{
    static const QRegularExpression maker =
        sameCase(u"(?:\\s©\\s*\\p{Lu}[\\p{L}./ ]{2,60}|[.\\s]/\\s*\\p{Lu}[\\p{L}. ]{1,40}|"
                 "[(\\[]\\p{Lu}[^()/]{1,40}/\\s?\\p{Lu}[^()/]{1,40}[)\\]])\\.?$"_s);
    return matches(m_captionStart, line)
           || (line.size() > 20 && sentenceCount(line) <= 2 && wordCount(line) >= 5
               && (matches(m_captionAgency, line) || matches(maker, line)));
}

bool LineWords::isPictureDescription(QStringView line) const
{
    constexpr qsizetype longest = 320;
    constexpr qsizetype shortest = 35;
    return line.size() >= shortest && line.size() <= longest && sentenceCount(line) == 1
           && matches(m_pictureSubject, line) && matches(m_pictureVerb, line)
           && matches(m_picturePlace, line) && !matches(m_pictureTelling, line);
}

bool LineWords::isFurniture(QStringView line) const
{
    return matches(m_furniture, line) || matches(m_path, line);
}

} // namespace slantlight
