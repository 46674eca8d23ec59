// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/cues.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qsizetype longestLine = 400; // no cue is looked for in more than that

const QString months =
    u"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|"
    "aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?"_s;

const QString dateShape = u"(?:"_s % months % u"\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}"_s
                          % u"|\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+"_s % months
                          % u",?\\s+\\d{4}"_s
                          % u"|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})"_s;

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

bool isCloser(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'”' || c == u'’' || c == u'»' || c == u')' || c == u']';
}

bool isStop(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u':';
}

int monthOf(QStringView name)
{
    constexpr std::array<QStringView, 12> starts{u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                                 u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
    const auto found = std::ranges::find_if(
        starts, [&](QStringView start) { return name.startsWith(start, Qt::CaseInsensitive); });
    return static_cast<int>(found - starts.begin()) + 1;
}

} // namespace

bool isClosed(QStringView line)
{
    while (!line.isEmpty() && isCloser(line.back())) {
        line.chop(1);
    }
    return !line.isEmpty() && isStop(line.back());
}

int sentenceCount(QStringView line)
{
    int count = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (!isStop(line[i]) || line[i] == u':') {
            continue;
        }
        qsizetype next = i + 1;
        while (next < line.size() && isCloser(line[next])) {
            ++next;
        }
        // A stop after one or two letters is rather an initial or "Mr." than an end.
        const qsizetype reach = std::min<qsizetype>(i, 3);
        const bool isShort = i < 3 || line.sliced(i - reach, reach).contains(u' ');
        const bool isAbbreviation = line[i] == u'.' && isShort && line[i - 1].isLetter();
        if (next + 1 < line.size() && line[next].isSpace() && !isAbbreviation
            && !line[next + 1].isLower()) {
            ++count;
        }
    }
    return line.isEmpty() ? 0 : count + 1;
}

qsizetype wordCount(QStringView line)
{
    qsizetype count = 0;
    bool isInWord = false;
    for (const QChar c : line) {
        count += !c.isSpace() && !isInWord ? 1 : 0;
        isInWord = !c.isSpace();
    }
    return count;
}

bool isTitleCase(QStringView line)
{
    int capitals = 0;
    int longWords = 0;
    for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() > 3) {
            ++longWords;
            capitals += word.front().isUpper() || !word.front().isLetter() ? 1 : 0;
        }
    }
    return longWords >= 2 && capitals * 10 >= longWords * 8;
}

bool isShouted(QStringView line)
{
    return std::ranges::none_of(line, [](QChar c) { return c.isLower(); })
           && std::ranges::count_if(line, [](QChar c) { return c.isUpper(); }) >= 3;
}

QDate dateIn(QStringView line)
{
    static const QRegularExpression monthFirst =
        anyCase(u"\\b("_s % months % u")\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b"_s);
    static const QRegularExpression dayFirst = anyCase(
        u"\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+("_s % months % u"),?\\s+(\\d{4})\\b"_s);
    static const QRegularExpression iso = sameCase(u"\\b(\\d{4})-(\\d{2})-(\\d{2})"_s);
    static const QRegularExpression dotted =
        sameCase(u"\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b"_s);
    if (line.size() > longestLine) {
        return {};
    }
    if (const auto match = monthFirst.matchView(line); match.hasMatch()) {
        return {match.capturedView(3).toInt(), monthOf(match.capturedView(1)),
                match.capturedView(2).toInt()};
    }
    if (const auto match = dayFirst.matchView(line); match.hasMatch()) {
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

bool isDateline(QStringView line)
{
    constexpr qsizetype longest = 120;
    constexpr qsizetype mostOtherWords = 4; // a place such as "Port Sallow, Northern Isles"
    static const QRegularExpression dates = anyCase(dateShape);
    static const QRegularExpression company = anyCase(
        u"\\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?|"
        "\\b(?:(?:first|last)\\s+)?(?:published|updated|posted|modified|released|created)\\b|"
        "\\b(?:date|on|at|from|time)\\b|"
        "\\b\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?|\\b\\d{1,2}\\s*[ap]\\.?m\\b\\.?|"
        "\\b(?:gmt|utc|bst|cet|cest|e[ds]?t|p[ds]?t|msk)\\b(?:\\s*[+-]\\d+)?|"
        "\\b\\d+[ -]min(?:ute)?s?(?:\\s+(?:read|ago))?|\\bread(?:ing)?\\s+time\\b|"
        "T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?|[|·•,;:/()–—-]"_s);
    if (line.size() > longest || !matches(dates, line)) {
        return false;
    }
    QString rest = line.toString();
    rest.remove(dates);
    rest.remove(company);
    const auto words = QStringView(rest).split(u' ', Qt::SkipEmptyParts);
    return words.size() <= mostOtherWords && std::ranges::all_of(words, [](QStringView word) {
               return word.front().isUpper() || !word.front().isLetter();
           });
}

bool isReadingTime(QStringView line)
{
    static const QRegularExpression pattern = anyCase(
        u"^(?:(?:estimated\\s+)?reading\\s+time:?\\s*)?\\d+[ -]min(?:ute)?s?(?:\\s+read)?\\.?$"_s);
    return matches(pattern, line);
}

bool isByline(QStringView line)
{
    constexpr qsizetype longest = 140;
    static const QRegularExpression marked = sameCase(
        u"^(?:By|BY|Written by|Posted by|Words by|Words:|Author:|Story by|Text by|Opinion by|"
        "Analysis by)\\s+(?=\\p{Lu})"_s);
    static const QRegularExpression trade =
        anyCase(u"(?:^|[,|·–-]\\s*)[\\p{L} ]*\\b(?:correspondent|staff writer|political "
                u"editor|staff reporter|"
                "news desk|columnist)$"_s);
    if (line.size() > longest || isClosed(line)) {
        return false;
    }
    const auto match = marked.matchView(line);
    if (!match.hasMatch()) {
        return wordCount(line) <= 9 && isTitleCase(line) && matches(trade, line);
    }
    // "By Friday the river had risen" is a sentence: a byline has few words in small letters.
    const auto words = line.sliced(match.capturedLength()).split(u' ', Qt::SkipEmptyParts);
    const auto small = std::ranges::count_if(words, [](QStringView word) {
        return word.front().isLower() && word != u"and" && word != u"in" && word != u"for"
               && word != u"of" && word != u"de" && word != u"van" && word != u"von"
               && word != u"at" && word != u"the";
    });
    return small * 3 <= words.size();
}

bool isName(QStringView line)
{
    static const QRegularExpression pattern = sameCase(
        u"^\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:(?:de|van|von|da|bin|al|der)\\s+)?\\p{Lu}[\\p{L}'’.-]*){1,3}$"_s);
    return line.size() <= 50 && matches(pattern, line) && !isShouted(line);
}

QString authorsOf(QStringView byline)
{
    static const QRegularExpression lead = sameCase(
        u"^(?:By|BY|Written by|Posted by|Words by|Words:|Author:|Story by|Text by|Opinion by|"
        "Analysis by)\\s+"_s);
    static const QRegularExpression tail =
        sameCase(u"\\s*(?:[|·•;/]|\\s[–—-]\\s|\\s+in\\s+\\p{Lu}|\\s+for\\s+(?:the\\s+)?\\p{Lu}|"
                 "\\bPublished\\b|\\bUpdated\\b).*$"_s);
    QString names = byline.toString();
    names.remove(lead);
    names.remove(tail);
    // After a comma stands an outlet or a trade, unless "and" goes on with names.
    const qsizetype comma = names.indexOf(u',');
    if (comma > 0 && !QStringView(names).sliced(comma).contains(u" and ")) {
        names.truncate(comma);
    }
    return names.trimmed();
}

bool isCreditLine(QStringView line)
{
    constexpr qsizetype longest = 280;
    constexpr qsizetype mostNameWords = 6;
    static const QRegularExpression start = anyCase(
        u"^[(\\[—–-]*\\s*(?:(?:this|the)\\s+(?:article|story|piece|report|post|text|interview|"
        u"column)\\s+"
        "(?:was|is|has|had|first|originally)\\b.{0,60}\\b(?:appeared|published|produced|"
        "distributed|"
        "translated|republished|syndicated)|(?:first|originally)\\s+(?:published|appeared)\\s+(?:"
        "at|in|on|by)\\b|"
        "©|\\(c\\)\\s+\\d{4}|copyright\\b|all rights reserved|"
        "(?:additional\\s+|with\\s+)?reporting (?:by|from)\\s+\\p{Lu}|writing by\\s|editing by\\s|"
        "for immediate release|press release$|sponsored (?:content|post)|paid (?:content|post|for "
        "by|partnership)|"
        "advertorial|republished (?:with|from|by|under)|reprinted (?:with|from|by)|"
        "courtesy of\\s|distributed by\\s|provided by\\s|content (?:provided|supplied) "
        "by\\s|brought to you by\\s|"
        "syndicated (?:from|by)\\s|(?:with|from) (?:news )?(?:wires|agencies)\\b)"_s);
    static const QRegularExpression middle =
        anyCase(u"\\bcontributed to this (?:report|article|story)\\b|\\ball rights reserved\\b|"
                "\\bpublished under a creative commons\\b"_s);
    static const QRegularExpression readAt =
        anyCase(u"^(?:read|see|find|continue "
                u"reading)\\s+(?:more|(?:the\\s+)?(?:full|whole|original|rest of the)\\s*"
                "(?:story|article|report|piece|text|interview|post)?|(?:the\\s+)?(?:original|full)"
                "\\s+\\w+)?\\s*"
                "(?:at|on|in|from)\\s+(.+)$"_s);
    static const QRegularExpression source =
        anyCase(u"^(?:source|sources|via|from|credit|agency):?\\s*:\\s*(.+)$"_s);
    static const QRegularExpression agency = sameCase(
        u"^(?:[(\\[]\\s*\\p{Lu}[\\p{L}\\p{N}&/. -]{1,60}[)\\]]\\.?|[—–-]{1,2}\\s*\\p{Lu}[\\p{L}\\p{N}&/. ]{1,40})$"_s);
    if (line.size() > longest) {
        return false;
    }
    if (const auto match = readAt.matchView(line); match.hasMatch()) {
        const QStringView name = match.capturedView(1);
        return wordCount(name) <= mostNameWords && (name.front().isUpper() || name.contains(u'.'));
    }
    if (const auto match = source.matchView(line); match.hasMatch()) {
        return wordCount(match.capturedView(1)) <= mostNameWords + 2;
    }
    return matches(start, line) || matches(middle, line) || matches(agency, line);
}

bool isTeaser(QStringView line)
{
    constexpr qsizetype longest = 240;
    static const QRegularExpression start = anyCase(
        u"^(?:[>»→▶]+\\s*)?(?:(?:read(?:\\s+(?:more|also|next|on))?|also\\s+read|related(?:\\s+(?:"
        u"article|story|"
        "coverage|news))?|see\\s+also|see\\s+more|watch(?:\\s+(?:also|now|more))?|listen|more|"
        "explainer|"
        "in\\s+pictures|don[’']t\\s+miss|recommended|live(?:\\s+updates)?|more\\s+on\\s+this)\\s*(?"
        ":[:|»>→]|[–—]\\s)|"
        "(?:read\\s+more|read\\s+also|also\\s+read|see\\s+also|more\\s+on\\s+this)\\b(?!.*[.!]$))"_s);
    return line.size() <= longest && matches(start, line) && !isCreditLine(line);
}

bool isTeaserHeading(QStringView line)
{
    static const QRegularExpression pattern = anyCase(
        u"^(?:related(?:\\s+(?:stories|articles|coverage|news|posts|topics|content))?|more\\s+(?:"
        u"on\\s+this(?:\\s+story)?|stories|"
        "from\\s+.{1,40}|news)|you\\s+(?:may|might)\\s+(?:also\\s+)?(?:like|be interested "
        "in).{0,20}|recommended(?:\\s+.{1,20})?|"
        "most\\s+(?:read|popular|viewed)|trending(?:\\s+now)?|read\\s+(?:more|next|also)|top\\s+"
        "stories|latest\\s+news|"
        "don[’']t\\s+miss|editor[’']?s[’']?\\s+picks?|what\\s+to\\s+read\\s+next|see\\s+also)\\s*:?$"_s);
    return matches(pattern, line);
}

bool isMarkedCaption(QStringView line)
{
    static const QRegularExpression start = anyCase(
        u"^[(\\[]?(?:(?:file|stock|handout|archive|undated)?\\s*(?:photo(?:graph)?|picture|image|"
        u"illustration|"
        "caption|screenshot|graphic)s?(?:\\s+(?:by|credit|courtesy|of))?\\s*[:|]|file\\s*(?:[–—:]|-"
        "{1,2})\\s|pictured:|"
        "photo(?:graph)?\\s+by\\s+\\p{L}|(?:picture|image|photo)\\s+credits?\\b|(?:file|stock|archive)\\s+(?:photo|image|picture)[.)\\]]?$)"_s);
    static const QRegularExpression agency = anyCase(
        u"(?:\\b(?:getty images|shutterstock|handout)[^.]{0,30}|"
        "[(\\[](?:(?:file|stock|ap|reuters|handout)\\s+)?(?:photo|picture|image)s?\\b[^)\\]]{0,60}[)\\]])\\.?$"_s);
    static const QRegularExpression maker =
        sameCase(u"(?:\\s©\\s*\\p{Lu}[\\p{L}./ ]{2,60}|[.\\s]/\\s*\\p{Lu}[\\p{L}. ]{1,40}|"
                 "[(\\[]\\p{Lu}[^()/]{1,40}/\\s?\\p{Lu}[^()/]{1,40}[)\\]])\\.?$"_s);
    return matches(start, line)
           || (line.size() > 20 && sentenceCount(line) <= 2 && wordCount(line) >= 5
               && (matches(agency, line) || matches(maker, line)));
}

bool isPictureDescription(QStringView line)
{
    constexpr qsizetype longest = 320;
    constexpr qsizetype shortest = 35;
    static const QRegularExpression verb = sameCase(
        u"^(?:\\S+\\s+){1,14}?(?:(?:fire|walk|stand|speak|hold|wave|look|gesture|attend|arrive|"
        u"shake|pose|sit|"
        "ride|drive|wait|inspect|pass|prepare|listen|smile|leave|march|protest|lead|burn|rise|sign|"
        "greet|hug|kiss|clean|unload|load|operate|gather|carry|cross|lie|hang|queue|play|board|"
        "embrace|applaud|"
        "deliver|watch|search|chant|celebrate|react|face|point|display|raise|take "
        "part|work|run|sweep|patrol|"
        "guard|talk|read|cast|address|meet|visit|tour)(?:s|es)?|carries|flies|fly|(?:is|are) "
        "(?:seen|pictured|shown|"
        "displayed|parked|on display)|(?:stand|wait|walk|look|sit|hold|carry|gather|shelter|march)ing)\\b"_s);
    static const QRegularExpression place = sameCase(
        u"\\b(?:in|at|near|outside|on|from|over|along|inside|above|beside)\\s+(?:(?:the|a|an)\\s+)?"
        "(?:[\\p{Ll}-]+\\s+){0,3}\\p{Lu}"_s);
    static const QRegularExpression telling =
        anyCase(u"\\b(?:said|says|told|according "
                u"to|was|were|had|will|would|could|should|has|have|added|announced|"
                "because|but|however|if)\\b|[\"“”]"_s);
    static const QRegularExpression subject =
        sameCase(u"^(?:(?:A|An|The|Two|Three|Four|Five|Some|Several|Workers|People|Police|Members|"
                 u"Protesters|Soldiers|"
                 "Residents|Rescuers|Firefighters|Demonstrators|Supporters|Children|Men|Women|"
                 "Visitors|Passengers|"
                 "Fishermen|Farmers|Volunteers)\\b|\\p{Lu}[\\p{L}'’-]+(?:\\s+\\S+){0,8}?\\s)"_s);
    return line.size() >= shortest && line.size() <= longest && sentenceCount(line) == 1
           && matches(subject, line) && matches(verb, line) && matches(place, line)
           && !matches(telling, line);
}

qsizetype bulletLength(QStringView line)
{
    static const QRegularExpression pattern =
        sameCase(u"^(?:[•‣▪●◦·*+-]|\\d{1,2}[.)]|[a-z]\\))\\s+(?=\\S)|^[•‣▪●◦](?=\\S)"_s);
    return pattern.matchView(line.first(std::min<qsizetype>(line.size(), 12))).capturedLength();
}

bool isFurniture(QStringView line)
{
    static const QRegularExpression pattern =
        anyCase(u"^(?:(?:share|tweet|print|e-?mail|save|copy "
                u"link|facebook|twitter|whatsapp|telegram|linkedin|reddit|"
                "pinterest|x|bookmark|listen|comments?|like|follow|subscribe)"
                "(?:(?:\\s*[|·,/•]\\s*|\\s+)(?:share|tweet|print|e-?mail|save|copy "
                "link|facebook|twitter|whatsapp|telegram|"
                "linkedin|reddit|pinterest|x|bookmark|link|comments?|now))*|"
                "share (?:this|on|via|with)\\b.{0,40}|\\d+\\s+(?:comments?|shares?|views)|(?:story "
                "continues (?:below|after)?.{0,20})|"
                "(?:-+\\s*)?advertise?ment(?:\\s*-+)?|skip (?:to|advert).{0,30}|(?:leave|post) a "
                "comment|view comments|"
                "sign up (?:for|to) (?:our|the) .{0,40}newsletter.{0,20}|scroll to "
                "continue.{0,20}|click to (?:share|print).{0,40}|"
                "article continues (?:below|after).{0,30})$"_s);
    static const QRegularExpression path = sameCase(
        u"^(?:Home|\\p{Lu}[\\p{L} &]{1,30})(?:\\s*[>›»]\\s*\\p{Lu}[\\p{L} &]{1,30}){1,5}$"_s);
    return matches(pattern, line) || matches(path, line);
}

} // namespace slantlight
