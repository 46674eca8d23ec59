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

/// Whether @p line has a sign that parts the maker of a picture from the rest, which few lines
/// have.
bool hasMakerSign(QStringView line)
{
    return std::ranges::any_of(line, [](QChar c) { return c == u'©' || c == u'/' || c == u'|'; });
}

/// Returns what the first group of @p pattern that took part covers in @p line.
QStringView captured(const QRegularExpression &pattern, QStringView line)
{
    const auto match = pattern.matchView(line);
    return match.hasMatch() ? match.capturedView(match.lastCapturedIndex()) : QStringView();
}

// One word of a name, and a name of some words.
QString nameOf(const LineLists &lists, const QString &words)
{
    const QString word = u"\\p{Lu}[\\p{L}\\p{M}'’.-]*"_s;
    return word + u"(?:\\s+(?:"_s + lists.anyOf(u"NAME.PARTICLE"_s) + u"\\s+)*"_s + word + u')'
           + words;
}

// Names one after another, and perhaps where they wrote from.
QString namesOf(const LineLists &lists)
{
    const QString name = nameOf(lists, u"{1,3}"_s);
    return name + u"(?:(?:\\s*,\\s*|\\s+"_s + lists.anyOf(u"byline.and"_s) + u"\\s+|\\s*,\\s*"_s
           + lists.anyOf(u"byline.and"_s) + u"\\s+)"_s + name + u"){0,5}(?:\\s+"_s
           + lists.anyOf(u"BYLINE.FROM"_s)
           + u"\\s+\\p{Lu}[\\p{L}'’.-]*(?:,?\\s+\\p{Lu}[\\p{L}'’.-]*){0,4})?"_s;
}

} // namespace

LineWords::LineWords(const LineLists &lists)
    : m_dates(lists)
    , m_bylineLead(sameCase(u'^' + lists.anyOf(u"BYLINE.LEAD"_s) + u"\\s+"_s))
    , m_bylineEnd(
          sameCase(u"\\s*(?:[|·•;/]|\\s[–—-]\\s|"_s + lists.anyOf(u"BYLINE.END"_s) + u").*$"_s))
    , m_trade(sameCase(u'^' + namesOf(lists) + u"\\s*[,|·–-]\\s*(?i:[\\p{L}’'& -]*\\b"_s
                       + lists.anyOf(u"byline.trade"_s) + u")$"_s))
    , m_tradeLine(anyCase(u"^[\\p{L}’'&/ -]*\\b"_s + lists.anyOf(u"byline.trade"_s)
                          + u"(?:\\s*[,|·–-]\\s*[\\p{L}’'& -]+)?(?:\\s*[•·|]?\\s*@\\w+)?$"_s))
    , m_nobody(anyCase(u'^' + lists.anyOf(u"byline.nobody"_s) + u'$'))
    , m_smallWords(lists.wordings(u"byline.small"_s))
    , m_joiners(lists.wordings(u"byline.and"_s))
    , m_name(sameCase(u'^' + nameOf(lists, u"{1,3}"_s) + u'$'))
    , m_bareByline(
          sameCase(u'^' + namesOf(lists)
                   + u"(?:\\s*[|·•]\\s*\\S.{0,50}|\\s+@\\w+|\\s+[–—-]\\s+\\p{Lu}.{0,50})?$"_s))
    , m_creditStart(anyCase(u"^[(\\[—–-]*\\s*"_s + lists.anyOf(u"credit.start"_s)))
    , m_creditMiddle(anyCase(lists.anyOf(u"credit.middle"_s)))
    , m_readAt(anyCase(u'^' + lists.anyOf(u"credit.read-at"_s) + u'$'))
    , m_source(anyCase(u'^' + lists.anyOf(u"credit.source"_s) + u'$'))
    , m_contactHeading(anyCase(u'^' + lists.anyOf(u"contact.heading"_s) + u"\\s*:?$"_s))
    , m_teaser(anyCase(u"^(?:[>»→▶]+\\s*)?(?:"_s + lists.anyOf(u"teaser.lead"_s)
                       + u"\\s*(?:[:|»>→]|[–—]\\s)|"_s + lists.anyOf(u"teaser.alone"_s)
                       + u"\\b(?!.*[.!]$))"_s))
    , m_teaserHeading(anyCase(u'^' + lists.anyOf(u"teaser.heading"_s) + u"\\s*:?$"_s))
    , m_captionStart(anyCase(u"^[(\\[]?"_s + lists.anyOf(u"caption.start"_s)))
    , m_captionAgency(anyCase(lists.anyOf(u"caption.agency"_s) + u"\\.?$"_s))
    , m_captionOwner(anyCase(u"^[(\\[]?"_s + lists.anyOf(u"caption.owner"_s) + u"[)\\]]?$"_s))
    , m_pictureVerb(sameCase(u"^(?:\\S+\\s+){0,13}?(?!(?i:"_s + lists.anyOf(u"PICTURE.ARTICLE"_s)
                             + u")\\s)\\S+\\s+"_s + lists.anyOf(u"PICTURE.VERB"_s) + u"\\b"_s))
    , m_picturePlace(sameCase(u"\\b"_s + lists.anyOf(u"PICTURE.PLACE"_s) + u"\\s+(?:"_s
                              + lists.anyOf(u"PICTURE.ARTICLE"_s)
                              + u"\\s+)?(?:[\\p{Ll}-]+\\s+){0,3}\\p{Lu}"_s))
    , m_pictureTelling(anyCase(u"\\b"_s + lists.anyOf(u"picture.telling"_s) + u"\\b|[\"“”]"_s))
    , m_pictureSubject(sameCase(u"^(?:"_s + lists.anyOf(u"PICTURE.SUBJECT"_s)
                                + u"\\b|\\p{Lu}[\\p{L}'’-]+(?:\\s+\\S+){0,8}?\\s)"_s))
    , m_speechNobody(anyCase(u'^' + lists.anyOf(u"speech.nobody"_s) + u'$'))
    , m_speechPart(anyCase(u"^(?:"_s + lists.anyOf(u"speech.asks"_s) + u'|'
                           + lists.anyOf(u"speech.answers"_s) + u'|' + lists.anyOf(u"speech.part"_s)
                           + u")$"_s))
    , m_speechPerson(anyCase(u"(?<![\\p{L}\\p{N}'’])"_s + lists.anyOf(u"speech.person"_s)
                             + u"(?![\\p{L}\\p{N}])"_s))
    , m_speechStage(anyCase(u'^' + lists.anyOf(u"speech.stage"_s) + u'$'))
    , m_furniture(anyCase(u"^(?:"_s + lists.anyOf(u"furniture.button"_s)
                          + u"(?:(?:\\s*[|·,/•]\\s*|\\s+)"_s + lists.anyOf(u"furniture.next"_s)
                          + u")*|"_s + lists.anyOf(u"furniture.line"_s) + u")$"_s))
    , m_replyLead(anyCase(u'^' + lists.anyOf(u"mail.reply"_s) + u'$'))
    , m_path(
          sameCase(u"^(?:"_s + lists.anyOf(u"FURNITURE.HOME"_s)
                   + u"|\\p{Lu}[\\p{L} &]{1,30})(?:\\s*[>›»]\\s*\\p{Lu}[\\p{L} &]{1,30}){1,5}$"_s))
    , m_hyphen(anyCase(u'^' + lists.anyOf(u"hyphen.word"_s) + u'$'))
{
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
        return wordCount(line) <= 12 && matches(m_trade, line);
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

bool LineWords::isBylineLead(QStringView line) const
{
    // The expression wants white space after the lead.
    const QString spaced = line.toString() + u' ';
    const auto match = m_bylineLead.matchView(spaced);
    return match.hasMatch() && match.capturedLength() == spaced.size();
}

bool LineWords::isBareByline(QStringView line) const
{
    constexpr qsizetype longest = 120;
    return line.size() <= longest && (matches(m_bareByline, line) || matches(m_nobody, line));
}

bool LineWords::isTrade(QStringView line) const
{
    constexpr qsizetype mostWords = 8;
    return !isClosed(line) && wordCount(line) <= mostWords && matches(m_tradeLine, line);
}

QString LineWords::authorsOf(QStringView byline) const
{
    static const QRegularExpression addresses = sameCase(u"\\s*\\S*@\\S+"_s);
    if (isBylineLead(byline)) {
        return {};
    }
    QString names = byline.toString();
    names.remove(m_bylineLead);
    names.remove(addresses);
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
    return isTrade(names.trimmed()) ? QString() : names.trimmed();
}

bool LineWords::isCreditLine(QStringView line) const
{
    constexpr qsizetype longest = 280;
    constexpr qsizetype mostNameWords = 6;
    if (line.size() > longest) {
        return false;
    }
    if (const QStringView name = captured(m_readAt, line); !name.isEmpty()) {
        return wordCount(name) <= mostNameWords && (name.front().isUpper() || name.contains(u'.'));
    }
    if (const QStringView source = captured(m_source, line); !source.isEmpty()) {
        return wordCount(source) <= mostNameWords + 2;
    }
    return matches(m_creditStart, line) || matches(m_creditMiddle, line);
}

bool LineWords::isAgency(QStringView line) const
{
    static const QRegularExpression agency =
        sameCase(u"^(?:[(\\[]\\s*\\p{Lu}[\\p{L}\\p{N}&/ -]{1,60}[)\\]]\\.?"
                 "|[—–-]{1,2}\\s*\\p{Lu}[\\p{L}\\p{N}&/. ]{1,40})$"_s);
    constexpr qsizetype longestShort = 6; // "(AFP)"; longer words in capitals are what is heard
    return matches(agency, line) && !isStageDirection(line)
           && !(isBracketed(line) && isShouted(line) && line.size() > longestShort);
}

bool LineWords::isContactHeading(QStringView line) const
{
    return matches(m_contactHeading, line);
}

bool LineWords::isContact(QStringView line) const
{
    static const QRegularExpression contact = anyCase(
        u"^(?:[\\p{L}-]{1,12}\\.?:?\\s*)?(?:@\\w{2,40}|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|(?:https?://|www\\.)\\S+"
        "|\\+?[\\d(][\\d ()./-]{6,24}(?:x\\d+)?)$"_s);
    return matches(contact, line);
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
    return matches(m_captionStart, line);
}

bool LineWords::endsAsCaption(QStringView line) const
{
    static const QRegularExpression maker =
        sameCase(u"(?:\\s©\\s*\\p{Lu}[\\p{L}./ ]{2,60}|[.\\s][/|]\\s*\\p{Lu}[\\p{L}. ]{1,40}|"
                 "[(\\[]\\p{Lu}[^()/]{1,40}/\\s?\\p{Lu}[^()/]{1,40}[)\\]]|"
                 "[.!?]\\s+\\p{Lu}[\\p{L}. ]{2,40}/\\s?\\p{Lu}[\\p{L}. ]{1,30})\\.?$"_s);
    return line.size() > 20 && sentenceCount(line) <= 3 && wordCount(line) >= 5
           && (matches(m_captionAgency, line) || (hasMakerSign(line) && matches(maker, line)));
}

bool LineWords::isPictureOwner(QStringView line) const
{
    return matches(m_captionOwner, line);
}

bool LineWords::isPictureDescription(QStringView line) const
{
    constexpr qsizetype longest = 320;
    constexpr qsizetype shortest = 35;
    return line.size() >= shortest && line.size() <= longest && sentenceCount(line) == 1
           && matches(m_pictureSubject, line) && matches(m_pictureVerb, line)
           && matches(m_picturePlace, line) && !matches(m_pictureTelling, line);
}

bool LineWords::namesNobody(QStringView label) const
{
    return matches(m_speechNobody, label);
}

bool LineWords::isPartInTalk(QStringView label) const
{
    return matches(m_speechPart, label);
}

bool LineWords::isPersonal(QStringView line) const
{
    return m_speechPerson.matchView(line).hasMatch();
}

bool LineWords::isStageDirection(QStringView line) const
{
    return isBracketed(line)
           && matches(m_speechStage,
                      line.sliced(1, line.lastIndexOf(line.front() == u'(' ? u')' : u']') - 1));
}

bool LineWords::takesHyphen(const QString &word) const
{
    return matches(m_hyphen, word);
}

bool LineWords::isReplyLead(QStringView line) const
{
    return matches(m_replyLead, line);
}

bool LineWords::isFurniture(QStringView line) const
{
    return matches(m_furniture, line) || matches(m_path, line);
}

} // namespace slantlight
