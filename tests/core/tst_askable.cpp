// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/diagnosticcode.h"
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
    void readsItsOperand_data();
    void readsItsOperand();
    void pointsAtWrongOperands_data();
    void pointsAtWrongOperands();
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
        for (std::size_t token = 0; token < tokens.size(); ++token) {
            tags.push_back(tokens.isSign(token) ? Tag::Punct : Tag::X);
        }
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

/// The notation of @p row, with something that there is behind it if it takes an operand.
QString withOperand(const Askable &row)
{
    const QString notation = row.notation.toString();
    return row.operand == OperandKind::None
               ? notation
               : notation + operandNames(othersThan({}, row.operand), row.operand).front();
}

} // namespace

void AskableTest::isWrittenInOneWay()
{
    for (const Askable &row : askables()) {
        const auto asked = readQuestion(withOperand(row));
        QVERIFY(asked && *asked);
        QVERIFY((*asked)->ask == row.ask);
        QVERIFY(&askable(row.ask) == &row);
    }
    for (const QStringView other : {u"%port", u"%in", u"%scare:direct", u""}) {
        const auto asked = readQuestion(other);
        QVERIFY(asked && !*asked);
    }
}

void AskableTest::readsItsOperand_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("no operand") << u"%scare"_s << QStringList();
    QTest::newRow("a tag") << u"/NOUN"_s << QStringList{u"NOUN"_s};
    QTest::newRow("any tag but these")
        << u"/!ADJ,ADP,ADV,AUX,CCONJ,DET,INTJ,NOUN,NUM,PART,PRON,PROPN,PUNCT,SCONJ"_s
        << QStringList{u"SYM"_s, u"VERB"_s, u"X"_s};
    QTest::newRow("a voice") << u"%in:direct"_s << QStringList{u"direct"_s};
    QTest::newRow("voices") << u"%in:teaser,credit"_s << QStringList{u"teaser"_s, u"credit"_s};
    QTest::newRow("the outlet's own voices")
        << u"%in:own"_s << QStringList{u"headline"_s, u"narration"_s, u"indirect"_s, u"caption"_s};
    QTest::newRow("any voice but these")
        << u"%in:!own,credit"_s << QStringList{u"direct"_s, u"teaser"_s};
    QTest::newRow("kinds of block")
        << u"%block:list-item,turn"_s << QStringList{u"list-item"_s, u"turn"_s};
}

void AskableTest::readsItsOperand()
{
    QFETCH(const QString, notation);
    QFETCH(const QStringList, names);

    const auto asked = readQuestion(notation);

    QVERIFY(asked && *asked);
    const OperandKind kind = askable((*asked)->ask).operand;
    QCOMPARE(kind == OperandKind::None ? QStringList() : operandNames((*asked)->operand, kind),
             names);
}

void AskableTest::pointsAtWrongOperands_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<Mistake>("mistake");
    using Code = DiagnosticCode;

    QTest::newRow("tag") << u"/NOUN,NUON"_s << Mistake{Code::UnknownTag, 6, {u"NUON"_s}};
    QTest::newRow("voice") << u"%in:quoted"_s << Mistake{Code::UnknownVoice, 4, {u"quoted"_s}};
    QTest::newRow("excluded voice")
        << u"%in:!own,port"_s << Mistake{Code::UnknownVoice, 9, {u"port"_s}};
    QTest::newRow("no voice") << u"%in:"_s << Mistake{Code::UnknownVoice, 4, {u""_s}};
    QTest::newRow("block") << u"%block:turn,own"_s << Mistake{Code::UnknownBlock, 12, {u"own"_s}};
    QTest::newRow("comma at the end")
        << u"%block:turn,"_s << Mistake{Code::UnknownBlock, 12, {u""_s}};
}

void AskableTest::pointsAtWrongOperands()
{
    QFETCH(const QString, notation);
    QFETCH(const Mistake, mistake);

    const auto asked = readQuestion(notation);

    QVERIFY(!asked);
    QVERIFY(asked.error() == mistake);
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
    row(u"/PUNCT"_s, prose, u"Maybe, 12 dead."_s, {u","_s, u"."_s});
    row(u"/!PUNCT"_s, prose, u"Maybe, 12."_s, {u"Maybe"_s, u"12"_s});
    row(u"%in:direct"_s, prose, u"“It is,” they say."_s, {u"“"_s, u"It"_s, u"is"_s, u","_s});
    row(u"%in:own"_s, prose, u"“It is,” they say."_s, {u"”"_s, u"they"_s, u"say"_s, u"."_s});
    row(u"%in:!narration"_s, prose, u"Port calm"_s, {});
    row(u"%block:paragraph"_s, BlockKind::Turn, u"Port calm"_s, {});
    row(u"%block:caption,turn"_s, BlockKind::Turn, u"Port calm"_s, {u"Port"_s, u"calm"_s});
}

void AskableTest::holdsThere()
{
    QFETCH(const QString, notation);
    QFETCH(const BlockKind, block);
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    const Sentence sentence(text, block);
    const auto read = readQuestion(notation);
    QVERIFY(read && *read);
    const Asked asked = **read;

    QStringList stretches;
    for (std::size_t token = 0; token < sentence.tokens.size(); ++token) {
        if (const auto end = askable(asked.ask).end(sentence.view(), token, asked.operand)) {
            stretches += sentence.tokens.textOf(TokenRange{.begin = token, .end = *end}).toString();
        }
    }

    QCOMPARE(stretches, found);
}

SLANTLIGHT_TEST(AskableTest)

#include "tst_askable.moc"
