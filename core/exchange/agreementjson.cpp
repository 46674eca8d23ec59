// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/agreementjson.h"

#include "core/agreement/differences.h"
#include "core/agreement/measure.h"
#include "core/exchange/jsonwriter.h"
#include "core/exchange/report.h"

#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

class AgreementWriter
{
public:
    AgreementWriter(const AgreementReport &report, const QStringList &names)
        : m_report(report)
        , m_names(names)
    {
    }

    [[nodiscard]] QByteArray write(ListDifferences differences)
    {
        m_json.beginObject();
        count(u"schema", 1);
        text(u"unit", agreementUnitId(m_report.request.unit));
        text(u"offsets", u"utf16");
        text(u"untouched",
             m_report.request.untouched == Untouched::NotCoded ? u"not-coded" : u"coded-blank");
        writeCoders();
        count(u"articlesCompared", std::ssize(m_report.articles));
        count(u"articlesLeftOut", m_report.leftOut);
        count(u"annotationsWithoutPlace", m_report.unplaced);
        codes(u"codes", m_report.request.codes);
        figures(u"place", m_report.whole.place);
        figures(u"placeAndCode", m_report.whole.placeAndCode);
        m_json.key(u"byCode");
        m_json.beginArray();
        for (const Agreement::OfCode &each : m_report.whole.codes) {
            m_json.beginObject();
            text(u"code", each.code.text());
            figures(u"place", each.figures);
            m_json.endObject();
        }
        m_json.endArray();
        writeArticles(differences);
        text(u"rulePack", m_report.rulePack);
        text(u"program", programVersion());
        text(u"icu", icuVersion());
        m_json.endObject();
        return std::move(m_json).json();
    }

private:
    void text(QStringView key, QStringView value)
    {
        m_json.key(key);
        m_json.stringOrNull(value);
    }

    void count(QStringView key, qint64 value)
    {
        m_json.key(key);
        m_json.number(value);
    }

    void counts(QStringView key, const std::vector<qint64> &values)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const qint64 value : values) {
            m_json.number(value);
        }
        m_json.endArray();
    }

    void writeCodes(const std::vector<CodeId> &codes)
    {
        m_json.beginArray();
        for (const CodeId &code : codes) {
            m_json.string(code.text());
        }
        m_json.endArray();
    }

    void codes(QStringView key, const std::vector<CodeId> &codes)
    {
        m_json.key(key);
        writeCodes(codes);
    }

    void writeCoders()
    {
        m_json.key(u"coders");
        m_json.beginArray();
        for (std::size_t i = 0; i < m_report.request.coders.size(); ++i) {
            const auto *const person = std::get_if<CoderId>(&m_report.request.coders[i]);
            m_json.beginObject();
            text(u"name", m_names.at(qsizetype(i)));
            text(u"id", person == nullptr ? QString() : person->text());
            m_json.key(u"isMachine");
            m_json.boolean(person == nullptr);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void figures(QStringView key, const Figures &figures)
    {
        m_json.key(key);
        m_json.beginObject();
        count(u"units", figures.units);
        counts(u"unitsMarked", figures.marked);
        counts(u"annotations", figures.stretches);
        for (const Measure measure : allMeasures) {
            const Figure &figure = figureOf(figures, measure);
            m_json.key(measureId(measure));
            if (figure) {
                m_json.number(*figure);
            } else {
                m_json.null();
            }
        }
        m_json.key(u"undefined");
        m_json.beginObject();
        for (const Measure measure : allMeasures) {
            if (const Figure &figure = figureOf(figures, measure); !figure) {
                text(measureId(measure), undefinedId(figure.error()));
            }
        }
        m_json.endObject();
        m_json.key(u"values");
        m_json.beginArray();
        for (const CodeSet &set : figures.values) {
            writeCodes(set);
        }
        m_json.endArray();
        tables(figures);
        m_json.endObject();
    }

    void tables(const Figures &figures)
    {
        m_json.key(u"tables");
        m_json.beginArray();
        auto table = figures.tables.begin();
        for (qint64 first = 0; first < m_names.size(); ++first) {
            for (qint64 second = first + 1; second < m_names.size(); ++second, ++table) {
                m_json.beginObject();
                counts(u"coders", {first, second});
                m_json.key(u"units");
                m_json.beginArray();
                for (std::size_t row = 0; row < table->values(); ++row) {
                    m_json.beginArray();
                    for (std::size_t column = 0; column < table->values(); ++column) {
                        m_json.number(table->at(row, column));
                    }
                    m_json.endArray();
                }
                m_json.endArray();
                m_json.endObject();
            }
        }
        m_json.endArray();
    }

    void writeArticles(ListDifferences list)
    {
        m_json.key(u"byArticle");
        m_json.beginArray();
        for (const AgreementReport::OfArticle &each : m_report.articles) {
            m_json.beginObject();
            text(u"id", each.article.id.text());
            text(u"title", each.article.title);
            figures(u"place", each.place);
            figures(u"placeAndCode", each.placeAndCode);
            const auto &first = each.article.coders[0];
            const auto &second = each.article.coders[1];
            if (list == ListDifferences::Yes && first && second) {
                differences(*first, *second, each.article.text);
            }
            m_json.endObject();
        }
        m_json.endArray();
    }

    void differences(const std::vector<CodedPlace> &first, const std::vector<CodedPlace> &second,
                     const QString &article)
    {
        m_json.key(u"differences");
        m_json.beginArray();
        for (const CodingDifference &each : differencesOf(first, second)) {
            m_json.beginObject();
            text(u"kind", codingDifferenceKindId(each.kind));
            place(u"first", each.first, article);
            place(u"second", each.second, article);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void place(QStringView key, const std::optional<CodedPlace> &place, const QString &article)
    {
        m_json.key(key);
        if (!place) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        text(u"code", place->code.text());
        count(u"start", place->span.begin().value());
        count(u"end", place->span.end().value());
        m_json.key(u"text");
        m_json.string(place->span.in(article));
        m_json.endObject();
    }

    const AgreementReport &m_report;
    const QStringList &m_names;
    JsonWriter m_json;
};

} // namespace

QByteArray agreementToJson(const AgreementReport &report, const QStringList &names,
                           ListDifferences differences)
{
    return AgreementWriter(report, names).write(differences);
}

} // namespace slantlight
