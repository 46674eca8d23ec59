// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/agreetext.h"

#include "core/agreement/differences.h"
#include "core/agreement/measure.h"
#include "ui/words/agreementwords.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Short names, that a table of them fits a terminal.
QString shortName(Measure measure)
{
    switch (measure) {
    case Measure::Observed:
        return u"percent"_s;
    case Measure::Kappa:
        return u"kappa"_s;
    case Measure::Alpha:
        return u"alpha"_s;
    case Measure::Unitizing:
        return u"alpha-U"_s;
    case Measure::F1:
        return u"F1"_s;
    case Measure::F1Exact:
        return u"F1-exact"_s;
    case Measure::F1Overlapping:
        return u"F1-half"_s;
    case Measure::BrennanPrediger:
        return u"Br-Pr"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString named(const CodeSet &set)
{
    QStringList codes;
    for (const CodeId &code : set) {
        codes += code.text();
    }
    return set.empty() ? u"(nothing)"_s : codes.join(u'+');
}

/// Rows of cells, the first column to the left and the others to the right.
QString aligned(const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), std::size_t(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], row.at(i).size());
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const qsizetype width = widths[std::size_t(i)];
            line +=
                i == 0 ? row.at(i).leftJustified(width) : u"  "_s + row.at(i).rightJustified(width);
        }
        text += line.trimmed().isEmpty() ? u"\n"_s : QString(line + u'\n');
    }
    return text;
}

class AgreementPrinter
{
public:
    AgreementPrinter(const AgreementReport &report, const QStringList &names)
        : m_report(report)
        , m_names(names)
    {
    }

    [[nodiscard]] QString print(const AgreementLines &lines)
    {
        QString text = head();
        std::vector<QStringList> rows{headRow()};
        rows.push_back(row(u"any code"_s, m_report.whole.place));
        rows.push_back(row(u"each with its code"_s, m_report.whole.placeAndCode));
        for (const Agreement::OfCode &each : m_report.whole.codes) {
            rows.push_back(row(each.code.text(), each.figures));
        }
        text += aligned(rows);
        if (lines.byArticle) {
            text += byArticle();
        }
        text += reasons();
        if (lines.tables) {
            text += tables();
        }
        if (lines.differences) {
            text += differences();
        }
        return text;
    }

private:
    [[nodiscard]] QString head() const
    {
        const AgreementRequest &request = m_report.request;
        QString text = u"Coders    %1\n"_s.arg(m_names.join(u", "_s));
        text += u"Units     %1. %2\n"_s.arg(agreementUnitId(request.unit),
                                            ui::unitMeaning(request.unit));
        text += u"Articles  %1 compared"_s.arg(m_report.articles.size());
        if (m_report.leftOut > 0) {
            text +=
                u"; %1 left out, which fewer than two of these have coded"_s.arg(m_report.leftOut);
        }
        text += u'\n';
        if (m_report.unplaced > 0) {
            text += u"Left out  annotations whose place is lost or doubtful: %1\n"_s.arg(
                m_report.unplaced);
        }
        return text + u'\n';
    }

    [[nodiscard]] QStringList headRow() const
    {
        QStringList cells{u""_s, u"units"_s};
        cells += m_names;
        for (const Measure measure : allMeasures) {
            cells += shortName(measure);
        }
        return cells;
    }

    QStringList row(const QString &name, const Figures &figures)
    {
        QStringList cells{name, QString::number(figures.units)};
        for (qsizetype coder = 0; coder < m_names.size(); ++coder) {
            cells += figures.marked.empty() ? u"0"_s
                                            : QString::number(figures.marked[std::size_t(coder)]);
        }
        for (const Measure measure : allMeasures) {
            const Figure &figure = figureOf(figures, measure);
            cells += figure ? QString::number(*figure, 'f', 4) : note(figure.error());
        }
        return cells;
    }

    /// The sign that leads to the reason below the table.
    QString note(Undefined reason)
    {
        auto at = std::ranges::find(m_reasons, reason);
        if (at == m_reasons.end()) {
            m_reasons.push_back(reason);
            at = m_reasons.end() - 1;
        }
        return u"[%1]"_s.arg(at - m_reasons.begin() + 1);
    }

    [[nodiscard]] QString reasons() const
    {
        QString text;
        for (std::size_t i = 0; i < m_reasons.size(); ++i) {
            text += u"[%1] %2\n"_s.arg(i + 1).arg(ui::undefinedText(m_reasons[i]));
        }
        return text.isEmpty() ? text : QString(u'\n' + text);
    }

    QString byArticle()
    {
        std::vector<QStringList> rows{headRow()};
        for (const AgreementReport::OfArticle &each : m_report.articles) {
            const QString title = each.article.title.size() > 32
                                      ? each.article.title.first(31) + u'…'
                                      : each.article.title;
            rows.push_back(row(title, each.place));
            rows.push_back(row(u"  each with its code"_s, each.placeAndCode));
        }
        return u"\nBy article\n"_s + aligned(rows);
    }

    /// The tables of all pairs of coders.
    [[nodiscard]] QString tablesOf(const QString &name, const Figures &figures) const
    {
        QString text;
        auto table = figures.tables.begin();
        for (qsizetype first = 0; first < m_names.size(); ++first) {
            for (qsizetype second = first + 1; second < m_names.size(); ++second, ++table) {
                text += u"\n%1: rows %2, columns %3\n"_s.arg(name, m_names.at(first),
                                                             m_names.at(second));
                std::vector<QStringList> rows{{u""_s}};
                for (const CodeSet &set : figures.values) {
                    rows.front() +=
                        name == u"any code"_s && !set.empty() ? u"marked"_s : named(set);
                }
                for (std::size_t row = 0; row < table->values(); ++row) {
                    QStringList cells{rows.front().at(qsizetype(row) + 1)};
                    for (std::size_t column = 0; column < table->values(); ++column) {
                        cells += QString::number(table->at(row, column));
                    }
                    rows.push_back(cells);
                }
                text += aligned(rows);
            }
        }
        return text;
    }

    [[nodiscard]] QString tables() const
    {
        QString text = tablesOf(u"any code"_s, m_report.whole.place);
        text += tablesOf(u"each with its code"_s, m_report.whole.placeAndCode);
        for (const Agreement::OfCode &each : m_report.whole.codes) {
            text += tablesOf(each.code.text(), each.figures);
        }
        return text;
    }

    [[nodiscard]] QString differences() const
    {
        QString text;
        for (const AgreementReport::OfArticle &each : m_report.articles) {
            const auto &first = each.article.coders[0];
            const auto &second = each.article.coders[1];
            if (!first || !second) {
                continue;
            }
            const std::vector<CodingDifference> found = differencesOf(*first, *second);
            text += u"\n%1\n%2: %3\n"_s.arg(
                each.article.title, each.article.id.text(),
                found.size() == 1 ? u"1 difference"_s : u"%1 differences"_s.arg(found.size()));
            for (const CodingDifference &difference : found) {
                text += line(difference, each.article.text);
            }
        }
        return text;
    }

    [[nodiscard]] QString line(const CodingDifference &difference, const QString &article) const
    {
        const auto side = [&](qsizetype coder, const std::optional<CodedPlace> &place) {
            return place ? u"    %1: %2, \"%3\"\n"_s.arg(
                               m_names.at(coder), place->code.text(),
                               place->span.in(article).toString().simplified())
                         : QString();
        };
        return u"  "_s + ui::differenceText(difference.kind, m_names.at(0), m_names.at(1)) + u'\n'
               + side(0, difference.first) + side(1, difference.second);
    }

    const AgreementReport &m_report;
    const QStringList &m_names;
    std::vector<Undefined> m_reasons; ///< in the order of their numbers
};

} // namespace

QString agreementText(const AgreementReport &report, const QStringList &names,
                      const AgreementLines &lines)
{
    return AgreementPrinter(report, names).print(lines);
}

} // namespace slantlight
