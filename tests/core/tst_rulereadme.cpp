// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/examplecheck.h"
#include "core/pattern/patternparser.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

/// The page that documents the rule language says what is so.
class RuleReadmeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsRulesThatDoWhatTheirExamplesSay();
    void showsPatternsThatAreUnderstood_data();
    void showsPatternsThatAreUnderstood();
    void namesAllTagsAndBlocks();
    void namesAllThatCanBeAsked();

private:
    QString m_page;
    QString m_rules; ///< the indented blocks that hold rules
    QString m_lists; ///< the other indented blocks
};

void RuleReadmeTest::initTestCase()
{
    QFile file(u":/slantlight/languages/en/rules/README.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_page = QString::fromUtf8(file.readAll());
    bool isRule = false;
    for (const QString &line : m_page.split(u'\n')) {
        if (!line.startsWith(u"    "_s)) {
            isRule = isRule && line.isEmpty();
            continue;
        }
        isRule = isRule || line.startsWith(u"    rule "_s) || line.startsWith(u"    let "_s);
        (isRule ? m_rules : m_lists) += line.sliced(4) + u'\n';
    }
}

void RuleReadmeTest::showsRulesThatDoWhatTheirExamplesSay()
{
    const QTemporaryDir folder;
    for (const auto &[name, text] :
         {std::pair(u"rules/own.rules"_s, m_rules), std::pair(u"lexicons/own.list"_s, m_lists)}) {
        QVERIFY(QDir(folder.path()).mkpath(QFileInfo(name).path()));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    const auto pack = RulePack::load(english(), {folder.path()});

    QVERIFY2(pack, pack ? "" : qPrintable(pack.error().detail));
    QCOMPARE(pack->rules().rules().size(), 3u);
    QCOMPARE(pack->lexicon().list(u"sources"_s)->entries.size(), 4u);
    const QStringList complaints = checkExamples(*pack, english());
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void RuleReadmeTest::showsPatternsThatAreUnderstood_data()
{
    QTest::addColumn<QString>("pattern");

    static const QRegularExpression lastCell(u"\\| `((?:[^|`]|\\\\\\|)+)` \\|$"_s);
    const QString table = m_page.section(u"## Patterns"_s, 1).section(u"**Words**"_s, 0, 0);
    for (const QString &line : table.split(u'\n')) {
        const auto match = lastCell.match(line);
        if (match.hasMatch()) {
            // Markdown's own backslash keeps a bar from ending the cell.
            const QString pattern = match.captured(1).replace(u"\\|"_s, u"|"_s);
            QTest::newRow(qPrintable(pattern)) << pattern;
        }
    }
}

void RuleReadmeTest::showsPatternsThatAreUnderstood()
{
    QFETCH(const QString, pattern);
    const auto lexicon =
        Lexicon::parse({{.name = u"own.list"_s, .text = m_lists}}, english().lexicon());
    QVERIFY(lexicon);
    Vocabulary vocabulary;

    PatternWords words(*lexicon, vocabulary);
    const PatternLets lets{
        {u"NP"_s, std::make_shared<const PatternTree>(parsePattern(u"/NOUN", *lexicon).tree)}};

    const auto compiled =
        TokenPattern::compile(pattern, words, std::make_shared<const PatternLets>(lets));

    QVERIFY2(compiled, qPrintable(pattern));
    QVERIFY(!compiled->anchors().empty());
}

void RuleReadmeTest::namesAllTagsAndBlocks()
{
    for (std::size_t tag = 0; tag < tagCount; ++tag) {
        const QString name = u'`' + tagId(static_cast<Tag>(tag)) + u'`';
        QVERIFY2(m_page.contains(name), qPrintable(name));
    }
    for (int kind = 0; kind <= static_cast<int>(BlockKind::CreditLine); ++kind) {
        const QString name = u'`' + blockKindId(static_cast<BlockKind>(kind)) + u'`';
        QVERIFY2(m_page.contains(name), qPrintable(name));
    }
}

void RuleReadmeTest::namesAllThatCanBeAsked()
{
    for (const Askable &row : askables()) {
        const QString end = row.operand == OperandKind::None ? u"` |"_s : QString();
        const QString name = u"| `"_s + row.notation + end;
        QVERIFY2(m_page.contains(name), qPrintable(name));
    }
}

SLANTLIGHT_TEST(RuleReadmeTest)

#include "tst_rulereadme.moc"
