// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
    QTest::addColumn<QString>("detail");

    QTest::newRow("line before any rule")
        << QByteArray("find maybe\n") << ErrorCode::MalformedRule
        << u"own.rules, line 1, column 1: a line before any rule"_s;
    QTest::newRow("id without a category") << QByteArray("rule maybe\n") << ErrorCode::MalformedRule
                                           << u"own.rules, line 1, column 6: 'maybe' is no id"_s;
    QTest::newRow("id of an unknown category")
        << QByteArray("rule port.maybe\n") << ErrorCode::MalformedRule
        << u"own.rules, line 1, column 6: 'port.maybe'"_s;
    QTest::newRow("rule that finds nothing") << QByteArray("rule hedge.a\nsay Why.\nsee B 2025\n")
                                             << ErrorCode::MalformedRule << u"finds nothing"_s;
    QTest::newRow("rule without a reason") << QByteArray("rule hedge.a\nsee B 2025\nfind a\n")
                                           << ErrorCode::MalformedRule << u"does not say why"_s;
    QTest::newRow("rule without a source") << QByteArray("rule hedge.a\nsay Why.\nfind a\n")
                                           << ErrorCode::MalformedRule << u"names no source"_s;
    QTest::newRow("rule twice") << QByteArray(
        "rule hedge.a\nsay Why.\nsee B\nfind a\nrule hedge.a\nsay Why.\nsee B\nfind a\n")
                                << ErrorCode::DuplicateRule
                                << u"own.rules, line 5, column 1: hedge.a"_s;
    QTest::newRow("broken UTF-8") << QByteArray("rule hedge.a\nsay \xff\xfe\n")
                                  << ErrorCode::WrongEncoding << u"own.rules"_s;
}

void RuleSetTest::refusesBrokenFiles()
{
    QFETCH(const QByteArray, rules);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, detail);
    const QTemporaryDir folder;
    write(folder, u"rules/own.rules"_s, rules);

    const auto pack = RulePack::load(english(), {folder.path()});

    QVERIFY(!pack);
    QCOMPARE(pack.error().code, code);
    QVERIFY2(pack.error().detail.contains(detail), qPrintable(pack.error().detail));
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
