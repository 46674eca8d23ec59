// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/pagedate.h"

#include "core/webpage/pageblocks.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr int monthsOfAYear = 12;

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption
                                           | QRegularExpression::UseUnicodePropertiesOption);
}

QStringList monthNames(const QString &language)
{
    QStringList names;
    for (const QLocale &locale : {QLocale(language), QLocale(QLocale::English)}) {
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (int month = 1; month <= monthsOfAYear; ++month) {
                names.append(locale.monthName(month, form).toLower().remove(u'.'));
            }
            for (int month = 1; month <= monthsOfAYear; ++month) {
                names.append(locale.standaloneMonthName(month, form).toLower().remove(u'.'));
            }
        }
    }
    return names;
}

/// Any of @p names, the longest first.
QString anyOf(QStringList names)
{
    std::ranges::sort(names, std::ranges::greater(), &QString::size);
    names.removeDuplicates();
    names.removeIf([](const QString &name) { return name.isEmpty() || name.at(0).isDigit(); });
    std::ranges::transform(names, names.begin(),
                           [](const QString &name) { return QRegularExpression::escape(name); });
    return u"(?:"_s + names.join(u'|') + u')';
}

QDate likely(int year, int month, int day)
{
    constexpr int earliest = 1990;
    constexpr int latest = 2099;
    return year >= earliest && year <= latest ? QDate(year, month, day) : QDate();
}

} // namespace

PageDate::PageDate(const LineWords &words, const QString &language)
    : m_words(words)
    , m_months(monthNames(language))
    , m_dayFirst(anyCase(u"(?<!\\d)(\\d{1,2})(?:\\.|\\p{L}{2}|º|ª)?\\s*(?:\\p{L}{1,3}\\s+)?("_s
                         + anyOf(m_months) + u")\\.?,?\\s*(?:\\p{L}{1,3}\\s+)?(\\d{4})"_s))
    , m_monthFirst(
          anyCase(u"("_s + anyOf(m_months) + u")\\.?\\s+(\\d{1,2})(?:\\p{L}{2})?,?\\s+(\\d{4})"_s))
    , m_isMonthFirst(language.isEmpty() || language.compare(u"en", Qt::CaseInsensitive) == 0
                     || language.startsWith(u"en-US"_s, Qt::CaseInsensitive)
                     || language.startsWith(u"en_US"_s, Qt::CaseInsensitive))
{
}

int PageDate::monthOf(QStringView name) const
{
    return static_cast<int>(m_months.indexOf(name.toString().toLower()) % monthsOfAYear) + 1;
}

QDate PageDate::stamp(const QString &text) const
{
    static const QRegularExpression iso(u"(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})"_s);
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})(?:T|\\d|$)"_s);
    for (const QRegularExpression &form : {iso, compact}) {
        const auto match = form.match(text);
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                         match.captured(3).toInt());
        if (match.hasMatch() && date.isValid()) {
            return date;
        }
    }
    return seenIn(text);
}

QDate PageDate::inAddress(const QString &address)
{
    static const QRegularExpression form(u"/((?:19|20)\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?!\\d)"_s);
    const auto match = form.match(QUrl(address).path());
    return match.hasMatch() ? likely(match.captured(1).toInt(), match.captured(2).toInt(),
                                     match.captured(3).toInt())
                            : QDate();
}

QDate PageDate::seenIn(const QString &text) const
{
    static const QRegularExpression dotted(
        u"(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})(?!\\d)"_s);
    static const QRegularExpression slashed(
        u"(?<![\\d/])(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?!\\d)"_s);
    static const QRegularExpression iso(u"(?<!\\d)(20\\d\\d)[-/](\\d\\d)[-/](\\d\\d)(?!\\d)"_s);
    static const QRegularExpression eastern(
        u"(20\\d\\d)\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})"_s);
    qsizetype first = text.size() + 1;
    QDate date;
    const auto take = [&](const QRegularExpression &form, auto dateOf) {
        const auto match = form.match(text);
        if (match.hasMatch() && match.capturedStart() < first) {
            if (const QDate found = dateOf(match); found.isValid()) {
                first = match.capturedStart();
                date = found;
            }
        }
    };
    const auto number = [](const QRegularExpressionMatch &match, int group) {
        return match.captured(group).toInt();
    };
    take(m_dayFirst, [&](const QRegularExpressionMatch &m) {
        return likely(number(m, 3), monthOf(m.capturedView(2)), number(m, 1));
    });
    take(m_monthFirst, [&](const QRegularExpressionMatch &m) {
        return likely(number(m, 3), monthOf(m.capturedView(1)), number(m, 2));
    });
    take(dotted, [&](const QRegularExpressionMatch &m) {
        const int year = number(m, 3);
        return likely(year < 100 ? 2000 + year : year, number(m, 2), number(m, 1));
    });
    take(slashed, [&](const QRegularExpressionMatch &m) {
        const bool isMonthFirst =
            (m_isMonthFirst && number(m, 1) <= monthsOfAYear) || number(m, 2) > monthsOfAYear;
        return isMonthFirst ? likely(number(m, 3), number(m, 1), number(m, 2))
                            : likely(number(m, 3), number(m, 2), number(m, 1));
    });
    for (const QRegularExpression &form : {iso, eastern}) {
        take(form, [&](const QRegularExpressionMatch &m) {
            return likely(number(m, 1), number(m, 2), number(m, 3));
        });
    }
    return date.isValid() ? date : m_words.dateIn(text);
}

QDate PageDate::seenOn(const PageTree &page, const std::vector<const PageNode *> &headlines) const
{
    constexpr std::size_t before = 4; // blocks
    constexpr std::size_t after = 12;
    constexpr qsizetype longestLine = 200; // a date in a longer one is told of, not put
    constexpr qsizetype mostText = 20'000;
    const std::vector<PageBlock> blocks = blocksBelow(page.root(), {});
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (std::ranges::find(headlines, blocks[i].node) == headlines.end()) {
            continue;
        }
        // After the headline first, where bylines stand.
        for (std::size_t next = i + 1; next < std::min(i + after, blocks.size()); ++next) {
            const QDate date =
                blocks[next].text.size() < longestLine ? seenIn(blocks[next].text) : QDate();
            if (date.isValid()) {
                return date;
            }
        }
        for (std::size_t back = 1; back <= std::min(before, i); ++back) {
            const QDate date = seenIn(blocks[i - back].text);
            if (date.isValid()) {
                return date;
            }
        }
    }
    QString text;
    for (const PageBlock &block : blocks) {
        text += block.text + u'\n';
        if (text.size() > mostText) {
            break;
        }
    }
    return seenIn(text);
}

} // namespace slantlight
