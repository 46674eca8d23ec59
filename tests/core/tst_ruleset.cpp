// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/diagnosticcode.h"
#include "core/rules/rulepack.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

class RuleSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void refusesBrokenUtf8();
    void readsAllFilesOfAFolder();
    void changesItsDigestWithItsFiles();
    void refusesAFolderThatHoldsNoPack();
    void takesAnEmptyFolderOfRulesForEmpty();

private:
    static void write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes);
};

void RuleSetTest::write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QDir(folder.path()).mkpath(QFileInfo(name).path());
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void RuleSetTest::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<DiagnosticCode>("mistake");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &rules, ErrorCode code,
                        DiagnosticCode mistake, const QString &place) {
        QTest::newRow(name) << rules << code << mistake << place;
    };

    row("line before any rule", "find maybe\n", ErrorCode::MalformedRule,
        DiagnosticCode::LineBeforeRule, u"own.rules, line 1, column 1"_s);
    row("id without a category", "rule maybe\n", ErrorCode::MalformedRule,
        DiagnosticCode::WrongRuleId, u"own.rules, line 1, column 6"_s);
    row("id of an unknown category", "rule port.maybe\n", ErrorCode::MalformedRule,
        DiagnosticCode::WrongRuleId, u"own.rules, line 1, column 6"_s);
    row("rule that finds nothing", "rule hedge.a\nsay Why.\nsee B 2025\n", ErrorCode::MalformedRule,
        DiagnosticCode::FindsNothing, u"own.rules, line 1, column 1"_s);
    row("rule without a reason", "rule hedge.a\nsee B 2025\nfind a\n", ErrorCode::MalformedRule,
        DiagnosticCode::SaysNothing, u"own.rules, line 1, column 1"_s);
    row("rule without a source", "rule hedge.a\nsay Why.\nfind a\n", ErrorCode::MalformedRule,
        DiagnosticCode::NamesNoSource, u"own.rules, line 1, column 1"_s);
    row("rule twice",
        "rule hedge.a\nsay Why.\nsee B\nfind a\nrule hedge.a\nsay Why.\nsee B\nfind a\n",
        ErrorCode::DuplicateRule, DiagnosticCode::DuplicateRule, u"own.rules, line 5, column 1"_s);
    row("control character", "rule hedge.a\nsay \x1b[2J\n", ErrorCode::MalformedRule,
        DiagnosticCode::ControlCharacter, u"own.rules, line 2, column 5"_s);
}

void RuleSetTest::refusesBrokenFiles()
{
    QFETCH(const QByteArray, rules);
    QFETCH(const ErrorCode, code);
    QFETCH(const DiagnosticCode, mistake);
    QFETCH(const QString, place);
    const QTemporaryDir folder;
    write(folder, u"rules/own.rules"_s, rules);

    const auto pack = RulePack::load(english(), {folder.path()});

    QVERIFY(!pack);
    QCOMPARE(pack.error().code, code);
    QVERIFY2(pack.error().detail.endsWith(place), qPrintable(pack.error().detail));
    QCOMPARE(pack.error().diagnostics.size(), 1u);
    QVERIFY(pack.error().diagnostics.front().code == mistake);
}

void RuleSetTest::refusesBrokenUtf8()
{
    const QTemporaryDir folder;
    write(folder, u"rules/own.rules"_s, "rule hedge.a\nsay \xff\xfe\n");

    const auto pack = RulePack::load(english(), {folder.path()});

    QVERIFY(!pack);
    QCOMPARE(pack.error().code, ErrorCode::WrongEncoding);
    QVERIFY(pack.error().detail.endsWith(u"own.rules"_s));
}

void RuleSetTest::readsAllFilesOfAFolder()
{
    const QTemporaryDir folder;
    write(folder, u"lexicons/own.list"_s, "list hedges\nmaybe\n");
    write(folder, u"rules/a.rules"_s, "rule hedge.a\nsay Why.\nsee B\nfind @hedges\n");
    write(folder, u"rules/b.rules"_s, "rule boost.b\nsay Why.\nsee B\nfind surely\n");

    const auto pack = RulePack::load(english(), {folder.path()});

    QVERIFY(pack);
    QCOMPARE(pack->rules().rules().size(), 2u);
    QVERIFY(pack->rules().rule(RuleId(u"boost.b"_s)));
    QVERIFY(!pack->rules().rule(RuleId(u"boost.c"_s)));
}

void RuleSetTest::changesItsDigestWithItsFiles()
{
    const QTemporaryDir folder;
    write(folder, u"rules/a.rules"_s, "rule hedge.a\nsay Why.\nsee B\nfind maybe\n");
    const auto before = RulePack::load(english(), {folder.path()});
    const auto again = RulePack::load(english(), {folder.path()});
    write(folder, u"rules/a.rules"_s, "rule hedge.a\nsay Why.\nsee B\nfind perhaps\n");

    const auto after = RulePack::load(english(), {folder.path()});

    QVERIFY(before && again && after);
    QCOMPARE(again->digest(), before->digest());
    QVERIFY(after->digest() != before->digest());
}

void RuleSetTest::refusesAFolderThatHoldsNoPack()
{
    const QTemporaryDir folder;

    const auto pack = RulePack::load(english(), {folder.path()});

    QVERIFY(!pack);
    QCOMPARE(pack.error().code, ErrorCode::FileNotFound);
    QCOMPARE(pack.error().detail, folder.path() + u"/rules");
}

void RuleSetTest::takesAnEmptyFolderOfRulesForEmpty()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"rules"_s));

    const auto pack = RulePack::load(english(), {folder.path()});

    QVERIFY(pack);
    QVERIFY(pack->rules().rules().empty());
}

SLANTLIGHT_TEST(RuleSetTest)

#include "tst_ruleset.moc"
