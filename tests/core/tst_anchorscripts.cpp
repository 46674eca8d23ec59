// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/selector.h"
#include "core/text/foldedtext.h"
#include "tests/support/editedtext.h"
#include "tests/support/testroom.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// What resolving came to, over many scripts.
struct Tally
{
    int scripts = 0;
    int surviving = 0;
    std::array<int, 3> found{}; ///< of the surviving: exact, moved, doubtful in the right place
    std::array<int, 4> changed{}; ///< of those that were edited inside, by state
    std::array<int, 4> gone{}; ///< of those that are no longer there, by state
    QStringList lies; ///< silent placements elsewhere, or on other words

    void add(const Tally &other)
    {
        scripts += other.scripts;
        surviving += other.surviving;
        for (std::size_t i = 0; i < 4; ++i) {
            changed[i] += other.changed[i];
            gone[i] += other.gone[i];
        }
        for (std::size_t i = 0; i < 3; ++i) {
            found[i] += other.found[i];
        }
        lies += other.lies;
    }
    [[nodiscard]] double foundShare() const
    {
        return surviving == 0 ? 1.0
                              : static_cast<double>(found[0] + found[1] + found[2])
                                    / static_cast<double>(surviving);
    }
    void print(const char *name) const
    {
        const auto share = [this](std::size_t i) {
            return 100.0 * found[i] / std::max(1, surviving);
        };
        qInfo("%s: %d scripts; %d surviving passages, %.2f %% found (exact %.1f, moved %.1f, "
              "doubtful %.1f); %d changed inside (%d exact, %d moved, %d doubtful, %d orphan); "
              "%d gone (%d exact, %d moved, %d doubtful, %d orphan); %d silent and wrong",
              name, scripts, surviving, 100 * foundShare(), share(0), share(1), share(2),
              changed[0] + changed[1] + changed[2] + changed[3], changed[0], changed[1], changed[2],
              changed[3], gone[0] + gone[1] + gone[2] + gone[3], gone[0], gone[1], gone[2], gone[3],
              static_cast<int>(lies.size()));
    }
};

/// Names, numbers and what denies, in their order: words that make another statement.
QStringList tellingWords(QStringView text)
{
    const QRegularExpression telling(
        u"\\b(?:[[:upper:]]\\w*|\\w*\\d\\w*|not|no|never|cannot|\\w+n't|without|nobody|none)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString folded = FoldedText(text.toString(), Folding::Wording).text();
    QStringList words;
    for (const auto &match : telling.globalMatch(folded)) {
        words += match.captured();
    }
    return words;
}

/// Returns what a selector keeps of @p span, however it is set.
QString known(const QString &text, TextSpan span)
{
    const Selector selector = describe(text, span);
    return FoldedText(selector.prefix + u'|' + selector.exact + u'|' + selector.suffix,
                      Folding::Wording)
        .text();
}

/// Whether all that is known of @p span is as it was: nobody can tell such a place from it.
bool isUntouched(TextSpan span, const QString &before, const QString &after)
{
    return span.end().value() <= after.size() && known(before, span) == known(after, span);
}

/// Whether nothing else in @p text has the words of @p span in the surroundings that it has.
bool isOnlyOne(const QString &text, TextSpan span)
{
    const Selector selector = describe(text, span);
    return text.count(selector.prefix + selector.exact + selector.suffix) == 1;
}

bool isPlacedAt(TextSpan span, TextSpan place)
{
    const qsizetype play = 4 + place.length() / 10;
    return std::abs(span.begin() - place.begin()) <= play
           && std::abs(span.end() - place.end()) <= play;
}

void judge(const QString &before, TextSpan span, const EditedText &edited, const QString &after,
           const Anchor &anchor, Tally &tally)
{
    const Fate fate = edited.fateOf(span);
    const QString passage = span.in(before).toString();
    const auto isRight = [&anchor](TextSpan place) {
        return isPlacedAt(*anchor.span, place);
    };
    const bool isPlacedRight = anchor.span && std::ranges::any_of(fate.places, isRight);
    const auto state = static_cast<std::size_t>(anchor.state);

    const bool isSilent = anchor.state == AnchorState::Exact || anchor.state == AnchorState::Moved;
    if (isSilent && !(anchor.span == span && isUntouched(span, before, after))
        && (!isPlacedRight || tellingWords(anchor.span->in(after)) != tellingWords(passage))) {
        const auto told = [](const QString &text, TextSpan place) {
            const qsizetype from = std::max<qsizetype>(0, place.begin().value() - 40);
            const qsizetype to = std::min(text.size(), place.end().value() + 40);
            return QString::number(place.begin().value()) + u" «"_s + text.sliced(from, to - from)
                   + u'»';
        };
        tally.lies += anchorStateId(anchor.state) + u": "_s + told(before, span)
                      + u"\n was placed at "_s + told(after, *anchor.span) + u"\n but is "_s
                      + (fate.places.empty() ? u"gone"_s : told(after, fate.places.front()));
    }
    if (fate.places.empty()) {
        ++tally.gone[state];
        return;
    }
    if (!isOnlyOne(before, span)) {
        return; // silence would be wrong, yet nobody can find it
    }
    const QString now = fate.places.front().in(after).toString();
    const bool isSame =
        FoldedText(now, Folding::Wording).text() == FoldedText(passage, Folding::Wording).text();
    if (isSame
        || (fate.isWhole && passage.size() >= 20 && tellingWords(now) == tellingWords(passage))) {
        ++tally.surviving;
        if (isPlacedRight) {
            ++tally.found[state];
        }
    } else {
        ++tally.changed[state];
    }
}

/// A passage of a few words, or of some sentences, at a random place of @p text.
TextSpan passageIn(const QString &text, EditedText &chance)
{
    for (;;) {
        const qsizetype length =
            chance.below(4) == 0 ? 60 + chance.below(200) : 4 + chance.below(50);
        qsizetype begin = chance.below(text.size());
        while (begin > 0 && !text[begin - 1].isSpace()) {
            --begin;
        }
        qsizetype end = std::min(begin + length, text.size());
        while (end < text.size() && !text[end].isSpace()) {
            ++end;
        }
        const QStringView words = QStringView(text).sliced(begin, end - begin);
        if (words.trimmed().size() == words.size() && words.size() > 3) {
            return {TextOffset(begin), TextOffset(end)};
        }
    }
}

void runScript(const QString &text, quint32 seed, Tally &tally)
{
    EditedText edited(text, seed * 48271 + 11);
    std::vector<TextSpan> passages;
    std::vector<Selector> selectors;
    for (int i = 0; i < 6; ++i) {
        passages.push_back(passageIn(text, edited));
        selectors.push_back(describe(text, passages.back()));
    }
    const qsizetype edits = 1 + edited.below(4);
    for (qsizetype i = 0; i < edits; ++i) {
        const TextSpan near = passages[static_cast<std::size_t>(edited.below(6))];
        const bool isInside = edited.below(2) == 0;
        const qsizetype reach = near.length() + (isInside ? 0 : 80);
        const qsizetype focus = near.begin().value() + edited.below(reach) - (isInside ? 0 : 40);
        // Of the eighteen kinds every one comes first in a row of scripts.
        const int kind = i == 0 ? static_cast<int>(seed % EditedText::kinds)
                                : static_cast<int>(edited.below(EditedText::kinds));
        edited.edit(kind, std::clamp<qsizetype>(focus, 0, text.size() - 1));
    }
    const QString after = edited.text();
    const std::vector<Anchor> anchors = resolve(selectors, after);
    for (std::size_t i = 0; i < passages.size(); ++i) {
        judge(text, passages[i], edited, after, anchors[i], tally);
    }
    ++tally.scripts;
}

QString sample(const QString &name)
{
    QFile file(qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/resources/samples/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the sample is missing");
    }
    return QString::fromUtf8(file.readAll()).trimmed().replace(u"\n\n"_s, u"\n"_s) + u'\n';
}

/// A page of the kind that gets look-alikes wrong: every line is like the others.
QString shippingPage()
{
    QString page = u"Arrivals at Varnmouth, as the harbour office has them\n"_s;
    const QStringList ships{u"Alma"_s, u"Brisk"_s, u"Corra"_s, u"Dunlin"_s, u"Esker"_s};
    for (int i = 0; i < 24; ++i) {
        page += u"The %1 left berth %2 with a cargo of salted herring for %3. The harbour office "
                "said that %4 tons were on board. It did not say who had paid for them.\n"_s.arg(
                    ships[i % 5], QString::number(i % 7 + 1),
                    i % 3 == 0 ? u"Marlhaven"_s : u"Sallowmere"_s, QString::number(40 + i * 3));
    }
    return page;
}

/// A page that says the same again, as pages that are written through a day do.
QString livePage()
{
    QString page;
    const QStringList who{u"Ines Talloway"_s, u"Tobias Quill"_s, u"Mara Brandt"_s, u"Joss Imray"_s};
    for (int hour = 6; hour < 20; ++hour) {
        page += u"%1.%2: The company did not immediately respond to a request for comment. %3 said "
                "on Monday that the ferry would run again “before the autumn fair”. A statement "
                "is expected in the evening, the office told reporters.\n"_s.arg(
                    QString::number(hour), QString::number(hour * 7 % 60), who[hour % 4]);
        if (hour % 4 == 0) {
            page += u"%1 was on the quay and called the plan a reckless gamble with %2 million "
                    "crowns of public money; the café stayed open.\n"_s.arg(
                        who[(hour / 4) % 4], QString::number(hour % 9 + 1));
        }
    }
    return page;
}

} // namespace

/// Passages are looked for in texts that were edited by scripts, which know where they went.
class AnchorScriptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverPlacesAPassageWronglyWithoutAWord_data();
    void neverPlacesAPassageWronglyWithoutAWord();
    void findsNearlyAllThatSurvives();
    void doesTheSameOnPublishedTexts();

private:
    Tally m_all;
};

void AnchorScriptsTest::neverPlacesAPassageWronglyWithoutAWord_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("a report") << sample(u"causeway.md"_s);
    QTest::newRow("a short report") << sample(u"waterworks-herald.md"_s);
    QTest::newRow("lines that are alike") << shippingPage();
    QTest::newRow("sentences that come again") << livePage();
}

void AnchorScriptsTest::neverPlacesAPassageWronglyWithoutAWord()
{
    QFETCH(const QString, text);
    Tally tally;

    for (quint32 seed = 1; seed <= 720; ++seed) {
        runScript(text, seed, tally);
    }

    tally.print(QTest::currentDataTag());
    m_all.add(tally);
    QVERIFY2(
        tally.lies.isEmpty(),
        qPrintable(tally.lies.first(std::min<qsizetype>(3, tally.lies.size())).join(u"\n\n"_s)));
    // On the pages that were made to mislead many places can be told apart by a name only.
    QVERIFY(tally.foundShare() >= 0.9);
}

void AnchorScriptsTest::findsNearlyAllThatSurvives()
{
    if (m_all.scripts == 0) {
        QSKIP("The scripts have not been run.");
    }
    m_all.print("all of our own texts");

    QVERIFY(m_all.scripts >= 2000);
    QVERIFY(m_all.foundShare() >= 0.95);
}

void AnchorScriptsTest::doesTheSameOnPublishedTexts()
{
    QFile file(qEnvironmentVariable("SLANTLIGHT_SHARED") + u"/data/gold/attribution.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("The texts of PolNeAR, which are not part of the program, are not here.");
    }
    Tally tally;

    for (quint32 seed = 1; !file.atEnd(); seed += 4) {
        const QString text =
            QJsonDocument::fromJson(file.readLine()).object().value(u"text"_s).toString();
        for (quint32 i = 0; i < 4 && text.size() > 500; ++i) {
            runScript(text, seed + i, tally);
        }
    }

    tally.print("PolNeAR");
    QVERIFY2(
        tally.lies.isEmpty(),
        qPrintable(tally.lies.first(std::min<qsizetype>(3, tally.lies.size())).join(u"\n\n"_s)));
    QVERIFY(tally.foundShare() >= 0.95);
}

SLANTLIGHT_TEST(AnchorScriptsTest)

#include "tst_anchorscripts.moc"
