// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvtable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Whether a spreadsheet would take @p text for a formula (OWASP, "CSV Injection"), or whether it
/// would look as if csvLine() had kept it from that.
bool isFormula(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'') {
        ++at;
    }
    return at < text.size() && QStringView(u"=+-@\t\r").contains(text[at]);
}

QString written(QString text, char separator)
{
    if (isFormula(text)) {
        text.prepend(u'\'');
    }
    const bool needsQuotes = std::ranges::any_of(text, [separator](QChar c) {
        return c == QLatin1Char(separator) || QStringView(u",;\t\"\r\n").contains(c);
    });
    return needsQuotes ? QString(u'"' + text.replace(u'"', "\"\""_L1) + u'"') : text;
}

/// Returns what parts the fields of the first line that is not blank, outside of quotes.
QChar separatorOf(const QString &text)
{
    std::array<std::pair<QChar, int>, 3> counts{{{u',', 0}, {u';', 0}, {u'\t', 0}}};
    bool isQuoted = false;
    bool hasWords = false;
    for (const QChar c : text) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u'\n' || c == u'\r')) {
            if (hasWords) {
                break;
            }
        } else if (!isQuoted) {
            for (auto &[separator, count] : counts) {
                count += c == separator ? 1 : 0;
            }
        }
        hasWords = hasWords || !c.isSpace();
    }
    return std::ranges::max_element(counts, {}, &std::pair<QChar, int>::second)->first;
}

} // namespace

QByteArray csvLine(const QStringList &fields, const CsvOptions &options)
{
    QStringList line;
    for (const QString &field : fields) {
        line += written(field, options.separator);
    }
    return line.join(QLatin1Char(options.separator)).toUtf8() + "\r\n";
}

std::vector<QStringList> csvRows(const QString &text)
{
    const QChar separator = separatorOf(text);
    std::vector<QStringList> rows;
    QStringList row;
    QString field;
    bool isQuoted = false;
    bool wasQuoted = false;
    const auto endField = [&] {
        row += field;
        field.clear();
        wasQuoted = false;
    };
    const auto endRow = [&] {
        endField();
        const bool isBlank =
            std::ranges::all_of(row, [](const QString &each) { return each.trimmed().isEmpty(); });
        if (!isBlank) {
            rows.push_back(row);
        }
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"') {
                field += c;
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                field += c;
                ++i;
            } else {
                isQuoted = false;
            }
        } else if (c == u'"' && field.trimmed().isEmpty() && !wasQuoted) {
            field.clear();
            isQuoted = true;
            wasQuoted = true;
        } else if (c == separator) {
            endField();
        } else if (c == u'\n' || c == u'\r') {
            endRow();
        } else {
            field += c;
        }
    }
    endRow();
    return rows;
}

QString withoutGuard(const QString &field)
{
    return field.startsWith(u'\'') && isFormula(field) ? field.sliced(1) : field;
}

} // namespace slantlight
