// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/askable.h"
#include "core/pattern/tokenview.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

/// What can be asked of tokens without naming words.
class AskableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenInOneWay();
    void holdsThere_data();
    void holdsThere();
};

namespace {

/// A sentence of which everything is known: the port's officials say what stands in quotation
/// marks, and the word "say" reports it.
struct Sentence
{
    explicit Sentence(const QString &text, BlockKind block)
        : tokens(text)
        , blocks{block}
    {
        const auto all = tokensOf(text);
        tokens.addSentence(all);
        bool isQuoted = false;
        for (std::size_t token = 0; token < tokens.size(); ++token) {
            const QStringView word = tokens.textOf(token);
            isQuoted = word == u"“" || (isQuoted && word != u"”");
            voices.push_back(block == BlockKind::Headline ? Voice::Headline
                             : isQuoted                   ? Voice::Direct
                                                          : Voice::Narration);
            flags.push_back(word == u"say" ? static_cast<std::uint8_t>(TokenFlag::InCue) : 0);
            if (word == u"'") {
                scareQuotes.push_back({.begin = token, .end = token + 3});
            }
        }
        words.resize(tokens.size());
        tags.resize(tokens.size(), Tag::X);
    }

    [[nodiscard]] TokenView view() const
    {
        return {.tokens = tokens,
                .words = words,
                .tags = tags,
                .voices = voices,
                .flags = flags,
                .sentenceBlocks = blocks,
                .scareQuotes = scareQuotes};
    }

    Tokens tokens;
    std::vector<WordId> words;
    std::vector<Tag> tags;
    std::vector<Voice> voices;
    std::vector<std::uint8_t> flags;
    std::vector<BlockKind> blocks;
    std::vector<TokenRange> scareQuotes;
};

} // namespace

void AskableTest::isWrittenInOneWay()
{
    for (const Askable &row : askables()) {
        QVERIFY(askFromNotation(row.notation) == row.ask);
        QVERIFY(&askable(row.ask) == &row);
    }
    QVERIFY(!askFromNotation(u"%port"));
    QVERIFY(!askFromNotation(u""));
}

void AskableTest::holdsThere_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<BlockKind>("block");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found"); // from each token at which it holds

    const auto row = [](const QString &notation, BlockKind block, const QString &text,
                        const QStringList &found) {
        QTest::addRow("%s of %s (%s)", qPrintable(notation), qPrintable(text),
                      qPrintable(blockKindId(block).toString()))
            << notation << block << text << found;
    };
    const auto prose = BlockKind::Paragraph;
    row(u"*"_s, prose, u"So it is."_s, {u"So"_s, u"it"_s, u"is"_s, u"."_s});
    row(u"#"_s, prose, u"It left 12 dead."_s, {u"12"_s});
    row(u"%sign"_s, prose, u"Maybe, 12 dead."_s, {u","_s, u"."_s});
    row(u"%capital"_s, prose, u"The old Port of Élan."_s, {u"The"_s, u"Port"_s, u"Élan"_s});
    row(u"%quoted"_s, prose, u"“It is,” they say."_s, {u"“"_s, u"It"_s, u"is"_s, u","_s});
    row(u"%cue"_s, prose, u"“It is,” they say."_s, {u"say"_s});
    row(u"%headline"_s, prose, u"Port calm"_s, {});
    row(u"%headline"_s, BlockKind::Headline, u"Port calm"_s, {u"Port"_s, u"calm"_s});
    row(u"%scare"_s, prose, u"The ' port ' is calm."_s, {u"' port '"_s, u"' is calm"_s});
    row(u"%credit"_s, prose, u"Photo: Ilva Torn"_s, {});
    row(u"%credit"_s, BlockKind::CreditLine, u"Photo: Ilva Torn"_s, {u"Photo: Ilva Torn"_s});
    row(u"%question"_s, prose, u"Is it so?"_s, {u"Is it so?"_s});
    row(u"%question"_s, prose, u"“Is it so?”"_s, {u"“Is it so?”"_s});
    row(u"%question"_s, prose, u"It is so."_s, {});
}

void AskableTest::holdsThere()
{
    QFETCH(const QString, notation);
    QFETCH(const BlockKind, block);
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    const Sentence sentence(text, block);
    const auto ask = askFromNotation(notation);
    QVERIFY(ask);

    QStringList stretches;
    for (std::size_t token = 0; token < sentence.tokens.size(); ++token) {
        if (const auto end = askable(*ask).end(sentence.view(), token)) {
            stretches += sentence.tokens.textOf(TokenRange{.begin = token, .end = *end}).toString();
        }
    }

    QCOMPARE(stretches, found);
}

SLANTLIGHT_TEST(AskableTest)

#include "tst_askable.moc"
