// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/diagnosticcode.h"
#include "core/rules/packshelf.h"
#include "tests/support/cuttext.h"
#include "tests/support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

class PackShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutAFolder();
    void listsPacksByName();
    void leavesOutABrokenPackAndNamesThePlace();
    void leavesOutAPackThatIsTooMuch_data();
    void leavesOutAPackThatIsTooMuch();
    void remembersWhatIsOff();
    void checksAPackOverThoseBeforeIt();
    void copiesAPackAndNothingElse();
    void givesASecondPackOfThatNameAnotherName();
    void refusesToAddABrokenPack();
    void removesAPackIntoTheTrash();
    void makesAPackAndGivesItAnotherName();

private:
    static QByteArray rule(const QByteArray &id, const QByteArray &pattern);
    static void write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes);
};

QByteArray PackShelfTest::rule(const QByteArray &id, const QByteArray &pattern)
{
    return "rule " + id + "\nsay Why.\nsee Invented 2001\nfind " + pattern + "\n\n";
}

void PackShelfTest::write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QDir(folder.path()).mkpath(QFileInfo(name).path());
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void PackShelfTest::isEmptyWithoutAFolder()
{
    const QTemporaryDir folder;

    QVERIFY(PackShelf(folder.filePath(u"rules"_s), english()).packs().empty());
}

void PackShelfTest::listsPacksByName()
{
    const QTemporaryDir folder;
    write(folder, u"port/rules/own.rules"_s, rule("hedge.port", "blorp") + rule("hedge.b", "zorp"));
    write(folder, u"harbour/lexicons/own.list"_s, "list harbour\nquay\n");
    write(folder, u"pictures/pier.txt"_s, "no pack");

    const auto packs = PackShelf(folder.path(), english()).packs();

    QCOMPARE(packs.size(), 2u);
    QCOMPARE(packs.at(0).name, u"harbour"_s);
    QCOMPARE(packs.at(0).rules, 0);
    QCOMPARE(packs.at(1).name, u"port"_s);
    QCOMPARE(packs.at(1).rules, 2);
    QCOMPARE(usedFolders(packs),
             QStringList({folder.filePath(u"harbour"_s), folder.filePath(u"port"_s)}));
}

void PackShelfTest::leavesOutABrokenPackAndNamesThePlace()
{
    const QTemporaryDir folder;
    write(folder, u"a/rules/own.rules"_s, "rule hedge.a\nfnid blorp\n");
    write(folder, u"b/rules/own.rules"_s, rule("hedge.b", "blorp"));

    const auto packs = PackShelf(folder.path(), english()).packs();

    QCOMPARE(packs.size(), 2u);
    QVERIFY(packs.at(0).broken);
    QCOMPARE(packs.at(0).broken->code, ErrorCode::MalformedRule);
    QVERIFY2(packs.at(0).broken->detail.startsWith(folder.filePath(u"a/rules/own.rules, line 2"_s)),
             qPrintable(packs.at(0).broken->detail));
    QCOMPARE(usedFolders(packs), QStringList{folder.filePath(u"b"_s)});
}

void PackShelfTest::leavesOutAPackThatIsTooMuch_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DiagnosticCode>("mistake");

    const QByteArray start = "rule hedge.a\nsee Invented 2001\n";
    QByteArray rules;
    for (int i = 0; i < 20'001; ++i) {
        rules += rule("hedge.a" + QByteArray::number(i), "blorp");
    }
    QByteArray lists = "list a0\nword\n";
    for (int i = 1; i < 33; ++i) {
        const QByteArray below = "@a" + QByteArray::number(i - 1) + '\n';
        lists += "list a" + QByteArray::number(i) + '\n' + below + below;
    }
    QTest::newRow("too many rules")
        << u"rules/own.rules"_s << rules << DiagnosticCode::TooManyRules;
    QTest::newRow("too many lines of a rule")
        << u"rules/own.rules"_s
        << QByteArray(start + "say Why.\n" + QByteArray("find blorp\n").repeated(70'000))
        << DiagnosticCode::TooManyLines;
    QTest::newRow("a message of many parts")
        << u"rules/own.rules"_s
        << QByteArray(start + "find blorp\nsay " + QByteArray("{match} ").repeated(50'000))
        << DiagnosticCode::WordingTooLong;
    QTest::newRow("gaps in a row")
        << u"rules/own.rules"_s
        << QByteArray(start + "say Why.\nfind blorp ...9 ...9 ...9 ...9 ...9")
        << DiagnosticCode::TooManyWays;
    QTest::newRow("options in a row")
        << u"rules/own.rules"_s
        << QByteArray(start + "say Why.\nfind blorp " + QByteArray("*? ").repeated(14))
        << DiagnosticCode::TooManyWays;
    QTest::newRow("an escape of terminals")
        << u"rules/own.rules"_s << QByteArray(start + "find blorp\nsay \x1b[2J\n")
        << DiagnosticCode::ControlCharacter;
    QTest::newRow("lists of lists")
        << u"lexicons/own.list"_s << lists << DiagnosticCode::ListTooLong;
    QTest::newRow("a huge file") << u"lexicons/own.list"_s << QByteArray(32'000'001, 'a')
                                 << DiagnosticCode::FileTooLong;
}

void PackShelfTest::leavesOutAPackThatIsTooMuch()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    QFETCH(const DiagnosticCode, mistake);
    const QTemporaryDir folder;
    write(folder, QString(u"a/" + file), bytes);
    write(folder, u"b/rules/own.rules"_s, rule("hedge.b", "blorp"));

    const auto packs = PackShelf(folder.path(), english()).packs();

    QVERIFY(packs.at(0).broken);
    QVERIFY2(packs.at(0).broken->detail.startsWith(folder.filePath(u"a"_s)),
             qPrintable(packs.at(0).broken->detail));
    QCOMPARE(packs.at(0).broken->diagnostics.size(), 1u);
    QVERIFY(packs.at(0).broken->diagnostics.front().code == mistake);
    QCOMPARE(usedFolders(packs), QStringList{folder.filePath(u"b"_s)});
}

void PackShelfTest::remembersWhatIsOff()
{
    const QTemporaryDir folder;
    write(folder, u"a/rules/own.rules"_s, rule("hedge.a", "blorp"));
    write(folder, u"b c/rules/own.rules"_s, rule("hedge.b", "zorp"));

    QVERIFY(PackShelf(folder.path(), english()).switchOff(u"b c"_s));
    const auto off = PackShelf(folder.path(), english()).packs();
    QVERIFY(PackShelf(folder.path(), english()).switchOn(u"b c"_s));
    const auto on = PackShelf(folder.path(), english()).packs();

    QVERIFY(off.at(0).isOn && !off.at(1).isOn);
    QCOMPARE(off.at(1).rules, 1);
    QCOMPARE(usedFolders(off), QStringList{folder.filePath(u"a"_s)});
    QVERIFY(on.at(1).isOn);
}

void PackShelfTest::checksAPackOverThoseBeforeIt()
{
    const QTemporaryDir folder;
    write(folder, u"a/lexicons/own.list"_s, "list harbour\nquay\n");
    write(folder, u"b/rules/own.rules"_s, rule("hedge.b", "@harbour"));
    const PackShelf shelf(folder.path(), english());
    QVERIFY(!shelf.packs().at(1).broken);

    QVERIFY(shelf.switchOff(u"a"_s));

    QVERIFY(shelf.packs().at(1).broken);
    QCOMPARE(shelf.packs().at(1).broken->code, ErrorCode::UnknownLexiconList);
}

void PackShelfTest::copiesAPackAndNothingElse()
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    write(elsewhere, u"port/rules/own.rules"_s, rule("hedge.port", "blorp"));
    write(elsewhere, u"port/rules/README.md"_s, "about the rules");
    write(elsewhere, u"port/README.md"_s, "about the pack");
    write(elsewhere, u"port/letters/secret.odt"_s, "not of the pack");

    const auto name =
        PackShelf(folder.filePath(u"rules"_s), english()).add(elsewhere.filePath(u"port"_s));

    QVERIFY2(name, name ? "" : qPrintable(name.error().detail));
    QCOMPARE(*name, u"port"_s);
    const QDir copy(folder.filePath(u"rules/port"_s));
    QCOMPARE(copy.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList({u"README.md"_s, u"rules"_s}));
    QCOMPARE(PackShelf(folder.filePath(u"rules"_s), english()).packs().front().rules, 1);
}

void PackShelfTest::givesASecondPackOfThatNameAnotherName()
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    write(elsewhere, u"port/rules/own.rules"_s, rule("hedge.port", "blorp"));
    const PackShelf shelf(folder.path(), english());
    QVERIFY(shelf.add(elsewhere.filePath(u"port"_s)));

    const auto second = shelf.add(elsewhere.filePath(u"port/"_s));

    QVERIFY(second);
    QCOMPARE(*second, u"port-2"_s);
}

void PackShelfTest::refusesToAddABrokenPack()
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    write(elsewhere, u"port/rules/own.rules"_s, "rule hedge.port\nfnid blorp\n");

    const auto broken = PackShelf(folder.path(), english()).add(elsewhere.filePath(u"port"_s));
    const auto missing = PackShelf(folder.path(), english()).add(elsewhere.filePath(u"pier"_s));

    QVERIFY(!broken && !missing);
    QCOMPARE(broken.error().code, ErrorCode::MalformedRule);
    QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void PackShelfTest::removesAPackIntoTheTrash()
{
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8()); // the trash lies there
    write(folder, u"data/rules/port/rules/own.rules"_s, rule("hedge.port", "blorp"));
    const PackShelf shelf(folder.filePath(u"data/rules"_s), english());
    QVERIFY(shelf.switchOff(u"port"_s));

    const auto removed = shelf.remove(u"port"_s);

    QVERIFY2(removed, removed ? "" : qPrintable(removed.error().detail));
    QVERIFY(shelf.packs().empty());
    QVERIFY(!QFile::exists(folder.filePath(u"data/rules/port"_s)));
    write(folder, u"data/rules/port/rules/own.rules"_s, rule("hedge.port", "blorp"));
    QVERIFY(shelf.packs().front().isOn);
}

void PackShelfTest::makesAPackAndGivesItAnotherName()
{
    const QTemporaryDir folder;
    const PackShelf shelf(folder.filePath(u"rules"_s), english());

    QCOMPARE(shelf.create(u"my rules"_s), u"my rules"_s);
    QCOMPARE(shelf.create(u"my rules"_s), u"my rules-2"_s);
    QCOMPARE(shelf.create(u"../x/y"_s), u"-x-y"_s);
    QVERIFY(shelf.switchOff(u"my rules"_s));
    QCOMPARE(shelf.rename(u"my rules"_s, u"port"_s), u"port"_s);
    QCOMPARE(shelf.rename(u"port"_s, u"my rules-2"_s), u"my rules-2-2"_s);

    const auto packs = shelf.packs();
    QCOMPARE(packs.size(), 3u);
    QCOMPARE(packs.back().name, u"my rules-2-2"_s);
    QVERIFY(!packs.back().isOn);
}

SLANTLIGHT_TEST(PackShelfTest)

#include "tst_packshelf.moc"
