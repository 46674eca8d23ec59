// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/profilerows.h"

#include "ui/words/codename.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <functional>
#include <ranges>

namespace slantlight::ui {

namespace {

struct Profiles
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::Profiles)
};

constexpr std::array families{Family::Certainty, Family::Wording, Family::Sourcing,
                              Family::AuthorVoice};

double stanceCount(const Analysis &analysis, Stance stance)
{
    return static_cast<double>(
        std::ranges::count_if(analysis.attributions, [stance](const Attribution &each) {
            return each.cue && stanceOf(each) == stance;
        }));
}

double namedSpeakers(const Analysis &analysis)
{
    return static_cast<double>(
        std::ranges::count_if(analysis.speakers, [](const Speaker &each) { return each.isNamed; }));
}

double perThousandWords(const Profile &profile, Family family)
{
    double sum = 0;
    for (const Category category : allCategories) {
        sum += familyOf(category) == family ? profile.perThousandWords(category) : 0;
    }
    return sum;
}

/// Makes rows of two analyses.
class RowMaker
{
public:
    explicit RowMaker(const ComparedArticles &both)
        : m_both(both)
    {
    }

    [[nodiscard]] std::vector<ProfileRow> run() &&
    {
        count(Profiles::tr("Words"), [](const Analysis &each) { return each.profile.words; });
        addParagraphs();
        add(
            Profiles::tr("In quotations"),
            [](const Analysis &each) { return each.profile.quotedShare; },
            //: A share in per cent.
            [](double share) {
                return Profiles::tr("%1 %").arg(QLocale().toString(qRound(100 * share)));
            });
        count(Profiles::tr("Who speaks"),
              [](const Analysis &each) { return each.speakers.size(); });
        count(Profiles::tr("of them by name"), &namedSpeakers);
        m_rows.back().depth = 1;
        count(Profiles::tr("Statements reported"),
              [](const Analysis &each) { return each.attributions.size(); });
        count(Profiles::tr("taken as true by the verb"),
              [](const Analysis &each) { return stanceCount(each, Stance::Endorsing); });
        m_rows.back().depth = 1;
        count(Profiles::tr("left open by the verb"),
              [](const Analysis &each) { return stanceCount(each, Stance::Distancing); });
        m_rows.back().depth = 1;
        add(
            Profiles::tr("Marks per 1,000 words"),
            [](const Analysis &each) {
                double sum = 0;
                for (const Family family : families) {
                    sum += perThousandWords(each.profile, family);
                }
                return sum;
            },
            &written);
        m_rows.back().isTotal = true;
        for (const Family family : families) {
            addMarks(family);
        }
        return std::move(m_rows);
    }

private:
    template <typename Value, typename Write>
    void add(const QString &name, const Value &value, const Write &write)
    {
        const auto first = static_cast<double>(value(m_both.first.analysis));
        const auto second = static_cast<double>(value(m_both.second.analysis));
        m_rows.push_back({.name = name,
                          .first = write(first),
                          .second = write(second),
                          .firstValue = first,
                          .secondValue = second,
                          .category = {}});
    }

    template <typename Value>
    void count(const QString &name, const Value &value)
    {
        add(name, value,
            [](double number) { return QLocale().toString(static_cast<qint64>(number)); });
    }

    void addParagraphs()
    {
        const auto write = [](std::size_t number) {
            return QLocale().toString(static_cast<qint64>(number));
        };
        const auto paragraphs = [](const ReadArticle &side) {
            return static_cast<std::size_t>(
                std::ranges::count(side.article->blocks(), BlockKind::Paragraph, &Block::kind));
        };
        const std::size_t first = paragraphs(m_both.first);
        const std::size_t second = paragraphs(m_both.second);
        m_rows.push_back({.name = Profiles::tr("Paragraphs"),
                          .first = write(first),
                          .second = write(second),
                          .firstValue = static_cast<double>(first),
                          .secondValue = static_cast<double>(second),
                          .category = {}});
    }

    static QString written(double density) { return QLocale().toString(density, 'f', 1); }

    void addMarks(Family family)
    {
        add(
            familyName(family),
            [family](const Analysis &each) { return perThousandWords(each.profile, family); },
            &written);
        if (m_rows.back().firstValue <= 0 && m_rows.back().secondValue <= 0) {
            m_rows.pop_back();
            return;
        }
        m_rows.back().depth = 1;
        m_rows.back().isTotal = true;
        for (const Category category : allCategories) {
            const auto density = [category](const Analysis &each) {
                return each.profile.perThousandWords(category);
            };
            if (familyOf(category) == family
                && (density(m_both.first.analysis) > 0 || density(m_both.second.analysis) > 0)) {
                add(categoryName(category), density, &written);
                m_rows.back().category = category;
                m_rows.back().depth = 2;
            }
        }
    }

    const ComparedArticles &m_both;
    std::vector<ProfileRow> m_rows;
};

} // namespace

std::vector<ProfileRow> profileRows(const ComparedArticles &both)
{
    return RowMaker(both).run();
}

} // namespace slantlight::ui
