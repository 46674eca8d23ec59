// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/agreementcsv.h"

#include "core/agreement/measure.h"
#include "core/exchange/csvline.h"
#include "core/exchange/report.h"

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

QString shown(const Figure &figure)
{
    return figure ? QString::number(*figure, 'f', 4)
                  : u"undefined: "_s + QString::fromUtf16(undefinedId(figure.error()));
}

class AgreementTable
{
public:
    AgreementTable(const AgreementReport &report, const QStringList &names)
        : m_report(report)
        , m_names(names)
    {
        QStringList columns{u"article"_s, u"title"_s, u"compared"_s,
                            u"code"_s,    u"unit"_s,  u"units"_s};
        for (const QString &name : names) {
            columns += u"units marked: "_s + name;
            columns += u"annotations: "_s + name;
        }
        for (const Measure measure : allMeasures) {
            columns += measureId(measure).toString();
        }
        columns += {u"rulePack"_s, u"program"_s, u"icu"_s};
        m_bytes = csvLine(columns);
    }

    void add(const QStringList &what, const Figures &figures)
    {
        QStringList fields = what;
        fields +=
            {agreementUnitId(m_report.request.unit).toString(), QString::number(figures.units)};
        for (std::size_t coder = 0; coder < figures.marked.size(); ++coder) {
            fields +=
                {QString::number(figures.marked[coder]), QString::number(figures.stretches[coder])};
        }
        for (const Measure measure : allMeasures) {
            fields += shown(figureOf(figures, measure));
        }
        fields += {m_report.rulePack, programVersion(), icuVersion()};
        m_bytes += csvLine(fields);
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    const AgreementReport &m_report;
    const QStringList &m_names;
    QByteArray m_bytes;
};

} // namespace

QByteArray agreementToCsv(const AgreementReport &report, const QStringList &names)
{
    AgreementTable table(report, names);
    table.add({{}, {}, u"place"_s, {}}, report.whole.place);
    table.add({{}, {}, u"placeAndCode"_s, {}}, report.whole.placeAndCode);
    for (const Agreement::OfCode &each : report.whole.codes) {
        table.add({{}, {}, u"place"_s, each.code.text()}, each.figures);
    }
    for (const AgreementReport::OfArticle &each : report.articles) {
        const QString id = each.article.id.text();
        table.add({id, each.article.title, u"place"_s, {}}, each.place);
        table.add({id, each.article.title, u"placeAndCode"_s, {}}, each.placeAndCode);
    }
    return table.bytes();
}

} // namespace slantlight
