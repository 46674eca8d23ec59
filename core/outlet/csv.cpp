// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outlet/csv.h"

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Reads one record after the other from a CSV text.
class CsvReader
{
public:
    explicit CsvReader(QStringView csv)
        : m_csv(csv)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_csv.size(); }

    // Skips a line without a record; tells whether there was one.
    bool skipLine()
    {
        if (m_csv[m_at] != u'#' && m_csv[m_at] != u'\n' && m_csv[m_at] != u'\r') {
            return false;
        }
        const qsizetype end = m_csv.indexOf(u'\n', m_at);
        m_at = end < 0 ? m_csv.size() : end + 1;
        ++m_line;
        return true;
    }

    [[nodiscard]] Result<CsvRecord> record()
    {
        CsvRecord record{.fields = {}, .line = m_line};
        while (true) {
            Result<QString> field = !isAtEnd() && m_csv[m_at] == u'"' ? quoted() : plain();
            if (!field) {
                return std::unexpected(field.error());
            }
            record.fields += *field;
            if (isAtEnd()) {
                return record;
            }
            const QChar mark = m_csv[m_at++];
            if (mark == u',') {
                continue;
            }
            m_at += mark == u'\r' && !isAtEnd() && m_csv[m_at] == u'\n' ? 1 : 0;
            ++m_line;
            return record;
        }
    }

private:
    [[nodiscard]] bool isAtFieldEnd() const
    {
        return isAtEnd() || m_csv[m_at] == u',' || m_csv[m_at] == u'\n' || m_csv[m_at] == u'\r';
    }

    [[nodiscard]] Error error(const QString &what, int line) const
    {
        return {ErrorCode::MalformedOutlets, u"line %1: %2"_s.arg(line).arg(what)};
    }

    [[nodiscard]] Result<QString> plain()
    {
        const qsizetype begin = m_at;
        while (!isAtFieldEnd()) {
            if (m_csv[m_at] == u'"') {
                return std::unexpected(error(u"a quotation mark inside a field"_s, m_line));
            }
            ++m_at;
        }
        return m_csv.sliced(begin, m_at - begin).toString();
    }

    [[nodiscard]] Result<QString> quoted()
    {
        const int begin = m_line;
        QString field;
        for (++m_at; !isAtEnd(); ++m_at) {
            const QChar c = m_csv[m_at];
            m_line += c == u'\n' ? 1 : 0;
            if (c != u'"') {
                field += c;
            } else if (m_at + 1 < m_csv.size() && m_csv[m_at + 1] == u'"') {
                field += c;
                ++m_at;
            } else {
                ++m_at;
                if (isAtFieldEnd()) {
                    return field;
                }
                return std::unexpected(error(u"text after a closing quotation mark"_s, m_line));
            }
        }
        return std::unexpected(error(u"a quotation mark that is never closed"_s, begin));
    }

    QStringView m_csv;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Result<std::vector<CsvRecord>> readCsv(QStringView csv)
{
    CsvReader reader(csv.startsWith(QChar(0xFEFF)) ? csv.sliced(1) : csv);
    std::vector<CsvRecord> records;
    while (!reader.isAtEnd()) {
        if (reader.skipLine()) {
            continue;
        }
        Result<CsvRecord> record = reader.record();
        if (!record) {
            return std::unexpected(record.error());
        }
        records.push_back(std::move(*record));
    }
    return records;
}

} // namespace slantlight
