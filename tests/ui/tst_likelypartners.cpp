// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/likelypartners.h"

#include "tests/support/analysed.h"
#include "tests/support/desktop.h"
#include "tests/support/testroom.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;
using namespace slantlight::ui;

namespace {

const QString siege = u"Order restored in Brenmoor\n\nOn Tuesday the premier Oskar Tellan said in "
                      "Brenmoor that the siege is over. Ida Rusk of the growers left.\n"_s;

Article dated(const QString &text, const QDate &day)
{
    return Article::fromParts({{.kind = BlockKind::Paragraph, .text = text}}, {.published = day});
}

/// A library of these articles.
class KeptArticles
{
public:
    explicit KeptArticles(const std::vector<Article> &articles)
    {
        auto library = Library::open(path());
        if (!library) {
            qFatal("no library");
        }
        for (const Article &article : articles) {
            if (!library->articles().save(article)) {
                qFatal("an article was not saved");
            }
        }
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"library.sqlite"_s); }

private:
    QTemporaryDir m_folder;
};

QStringList titlesOf(const Result<std::vector<LikelyPartner>> &likely)
{
    QStringList titles;
    for (const LikelyPartner &partner : likely.value()) {
        titles.append(partner.entry.title);
    }
    return titles;
}

} // namespace

class LikelyPartnersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNamesFromTheMidstOfSentences();
    void putsFirstWhoSharesMostNames();
    void prefersTheSameDay();
    void leavesOutTheArticleItselfAndWhatSharesLittle();
};

void LikelyPartnersTest::takesNamesFromTheMidstOfSentences()
{
    const QStringList words = tellingWords(
        paragraphs(
            u"Growers met in Brenmoor on Friday. There in March Ida Rusk spoke. In Brenmoor nobody left."_s),
        4);

    QCOMPARE(words, (QStringList{u"Brenmoor"_s, u"Ida"_s, u"Rusk"_s}));
}

void LikelyPartnersTest::putsFirstWhoSharesMostNames()
{
    const Article mine = paragraphs(siege);
    const KeptArticles kept(
        {mine,
         paragraphs(u"Police storm camp\nPremier Oskar Tellan came to Brenmoor, and so did Ida "
                    "Rusk."_s),
         paragraphs(u"Fair in Brenmoor\nThe fair of Brenmoor was opened by Oskar Hale."_s),
         paragraphs(u"Ferry late\nThe ferry of Averna came late."_s)});

    const auto likely = likelyPartners(mine, kept.path(), {});

    QVERIFY(likely.has_value());
    QCOMPARE(likely->size(), 2u);
    QVERIFY(likely->front().shared.contains(u"Tellan"_s));
    QVERIFY(likely->front().shared.contains(u"Rusk"_s));
    QVERIFY(likely->front().score > likely->back().score);
}

void LikelyPartnersTest::prefersTheSameDay()
{
    const QString told = u"On that day Oskar Tellan was in Brenmoor. %1"_s;
    const Article mine = dated(told.arg(u"He spoke."_s), {2025, 3, 5});
    const Article late = dated(told.arg(u"He is older now."_s), {2025, 11, 5});
    const Article near = dated(told.arg(u"Nobody heard him."_s), {2025, 3, 6});
    const KeptArticles kept({mine, late, near});

    const auto likely = likelyPartners(mine, kept.path(), {});

    QCOMPARE(likely->size(), 2u);
    QCOMPARE(likely->front().entry.id, near.id());
}

void LikelyPartnersTest::leavesOutTheArticleItselfAndWhatSharesLittle()
{
    const Article mine = paragraphs(siege);
    const KeptArticles kept({mine, paragraphs(u"Rain\nIt rained in Brenmoor for a week."_s)});

    QCOMPARE(titlesOf(likelyPartners(mine, kept.path(), {})), QStringList());
}

SLANTLIGHT_TEST(LikelyPartnersTest)

#include "tst_likelypartners.moc"
