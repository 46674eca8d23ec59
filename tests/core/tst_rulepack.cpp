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

class RulePackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesARuleInItsPlace();
    void refusesARuleTwiceInOnePack();
    void replacesAList();
    void refusesAListTwiceInOnePack();
    void addsIrregularWords();
    void switchesRulesOff();
    void switchesARuleOnAgainWithALaterWording();
    void switchesOffWhatIsNotThere();
    void givesTheSameRulesWhenAPackIsReadTwice();
    void changesItsDigestWithTheOrderOfPacks();

private:
    static QByteArray rule(const QByteArray &id, const QByteArray &pattern);
    static QStringList idsOf(const RulePack &pack);
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] Result<RulePack> load(const QStringList &packs) const;

    const QTemporaryDir m_folder;
};

QByteArray RulePackTest::rule(const QByteArray &id, const QByteArray &pattern)
{
    return "rule " + id + "\nsay Why " + pattern + ".\nsee Invented 2001\nfind " + pattern + "\n\n";
}

QStringList RulePackTest::idsOf(const RulePack &pack)
{
    QStringList ids;
    for (const Rule &each : pack.rules().rules()) {
        ids += each.id.text();
    }
    return ids;
}

void RulePackTest::write(const QString &name, const QByteArray &bytes) const
{
    const QString path =
        m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())) + u'/' + name;
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

Result<RulePack> RulePackTest::load(const QStringList &packs) const
{
    QStringList folders;
    for (const QString &pack : packs) {
        folders +=
            m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())) + u'/' + pack;
    }
    return RulePack::load(english(), folders);
}

void RulePackTest::replacesARuleInItsPlace()
{
    write(u"a/rules/a.rules"_s, rule("hedge.first", "maybe") + rule("hedge.second", "perhaps"));
    write(u"b/rules/b.rules"_s, rule("hedge.third", "possibly") + rule("hedge.first", "mayhap"));

    const auto pack = load({u"a"_s, u"b"_s});

    QVERIFY(pack);
    QCOMPARE(idsOf(*pack), QStringList({u"hedge.first"_s, u"hedge.second"_s, u"hedge.third"_s}));
    QCOMPARE(pack->rules().rule(RuleId(u"hedge.first"_s))->message, u"Why mayhap."_s);
}

void RulePackTest::refusesARuleTwiceInOnePack()
{
    write(u"a/rules/a.rules"_s, rule("hedge.first", "maybe"));
    write(u"b/rules/b.rules"_s, rule("hedge.first", "perhaps"));
    write(u"b/rules/c.rules"_s, rule("hedge.first", "mayhap"));

    const auto pack = load({u"a"_s, u"b"_s});

    QVERIFY(!pack);
    QCOMPARE(pack.error().code, ErrorCode::DuplicateRule);
    QVERIFY2(pack.error().detail.contains(u"c.rules, line 1"), qPrintable(pack.error().detail));
}

void RulePackTest::replacesAList()
{
    write(u"a/lexicons/a.list"_s, "list hedges\nsee Invented 2001\nmaybe\nperhaps\n");
    write(u"a/rules/a.rules"_s, rule("hedge.list", "@hedges"));
    write(u"b/lexicons/b.list"_s, "list hedges\nmayhap\n");

    const auto pack = load({u"a"_s, u"b"_s});

    QVERIFY(pack);
    const LexiconList *list = pack->lexicon().list(u"hedges"_s);
    QVERIFY(list);
    QCOMPARE(list->entries.size(), 1u);
    QCOMPARE(list->entries.front().front().forms, QStringList{u"mayhap"_s});
    QVERIFY(list->cite.isEmpty());
}

void RulePackTest::refusesAListTwiceInOnePack()
{
    write(u"a/lexicons/a.list"_s, "list hedges\nmaybe\n");
    write(u"a/lexicons/b.list"_s, "list hedges\nmayhap\n");

    const auto pack = load({u"a"_s});

    QVERIFY(!pack);
    QCOMPARE(pack.error().code, ErrorCode::MalformedLexicon);
}

void RulePackTest::addsIrregularWords()
{
    write(u"a/lexicons/a.list"_s, "irregular say said saying says\nlist verbs\nblorp~v\nsay~v\n");
    write(u"b/lexicons/b.list"_s, "irregular blorp blarp blorping blorps\n");

    const auto pack = load({u"a"_s, u"b"_s});

    QVERIFY(pack);
    const LexiconList *list = pack->lexicon().list(u"verbs"_s);
    QVERIFY(list->entries.at(0).front().forms.contains(u"blarp"_s));
    QVERIFY(list->entries.at(1).front().forms.contains(u"said"_s));
}

void RulePackTest::switchesRulesOff()
{
    write(u"a/rules/a.rules"_s, rule("hedge.first", "maybe") + rule("hedge.second", "perhaps"));
    write(u"b/rules/b.rules"_s, "off hedge.second\n" + rule("hedge.third", "possibly"));

    const auto pack = load({u"a"_s, u"b"_s});

    QVERIFY(pack);
    QCOMPARE(idsOf(*pack), QStringList({u"hedge.first"_s, u"hedge.third"_s}));
}

void RulePackTest::switchesARuleOnAgainWithALaterWording()
{
    write(u"a/rules/a.rules"_s, rule("hedge.first", "maybe") + rule("hedge.second", "perhaps"));
    write(u"b/rules/b.rules"_s, "off hedge.first\n");
    write(u"c/rules/c.rules"_s, rule("hedge.first", "mayhap"));

    const auto pack = load({u"a"_s, u"b"_s, u"c"_s});

    QVERIFY(pack);
    QCOMPARE(idsOf(*pack), QStringList({u"hedge.first"_s, u"hedge.second"_s}));
}

void RulePackTest::switchesOffWhatIsNotThere()
{
    write(u"a/rules/a.rules"_s, rule("hedge.first", "maybe") + "off hedge.gone\n");

    const auto pack = load({u"a"_s});

    QVERIFY(pack);
    QCOMPARE(idsOf(*pack), QStringList({u"hedge.first"_s}));
}

void RulePackTest::givesTheSameRulesWhenAPackIsReadTwice()
{
    const auto once = RulePack::load(english(), {english().folder()});
    QVERIFY2(once, once ? "" : qPrintable(once.error().detail));

    const auto twice = RulePack::load(english(), {english().folder(), english().folder()});

    QVERIFY2(twice, twice ? "" : qPrintable(twice.error().detail));
    QCOMPARE(idsOf(*twice), idsOf(*once));
    QVERIFY(twice->digest() != once->digest());
}

void RulePackTest::changesItsDigestWithTheOrderOfPacks()
{
    write(u"a/rules/a.rules"_s, rule("hedge.first", "maybe"));
    write(u"b/rules/a.rules"_s, rule("hedge.first", "mayhap"));

    const auto forth = load({u"a"_s, u"b"_s});
    const auto back = load({u"b"_s, u"a"_s});

    QVERIFY(forth && back);
    QVERIFY(forth->digest() != back->digest());
}

SLANTLIGHT_TEST(RulePackTest)

#include "tst_rulepack.moc"
