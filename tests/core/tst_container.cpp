// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/container.h"
#include "tests/support/testroom.h"
#include "tests/support/zipped.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

ErrorCode errorOf(const QByteArray &zip, const QString &path)
{
    Result<Container> container = Container::open(zip);
    if (!container) {
        return container.error().code;
    }
    const Result<QByteArray> file = container->file(path);
    return file ? ErrorCode::Cancelled : file.error().code;
}

} // namespace

class ContainerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacksFiles();
    void refusesWhatIsNoArchive_data();
    void refusesWhatIsNoArchive();
    void unpacksLargeFilesWhole();
    void refusesABomb();
    void refusesMoreFilesThanAnyDocumentHas();
    void tellsThatAFileIsLocked();
    void tellsThatAFileIsDamaged();
    void resolvesReferences_data();
    void resolvesReferences();
};

void ContainerTest::unpacksFiles()
{
    Result<Container> container =
        Container::open(zipped({{u"mimetype"_s, "a/b"}, {u"folder/text.xml"_s, "<p>Tea</p>"}}));
    QVERIFY(container);

    QVERIFY(container->has(u"folder/text.xml"_s));
    QVERIFY(!container->has(u"folder/none.xml"_s));
    QVERIFY(!container->has(u"folder"_s));
    QCOMPARE(container->file(u"mimetype"_s), QByteArray("a/b"));
    QCOMPARE(container->file(u"folder/text.xml"_s), QByteArray("<p>Tea</p>"));
    QCOMPARE(container->file(u"folder/none.xml"_s).error().code, ErrorCode::FileDamaged);
}

void ContainerTest::refusesWhatIsNoArchive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = zipped({{u"text.xml"_s, QByteArray("Nets and ropes. ").repeated(99)}});

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("The ferry sails at noon.");
    QTest::newRow("the first bytes") << QByteArray("PK\3\4");
    QTest::newRow("a half") << whole.first(whole.size() / 2);
}

void ContainerTest::refusesWhatIsNoArchive()
{
    QFETCH(const QByteArray, bytes);

    QCOMPARE(errorOf(bytes, u"text.xml"_s), ErrorCode::FileDamaged);
}

void ContainerTest::unpacksLargeFilesWhole()
{
    const QByteArray large = QByteArray((1 << 20) + 77, 'a');
    Result<Container> container = Container::open(zipped({{u"text.xml"_s, large}}));
    QVERIFY(container);

    QCOMPARE(container->file(u"text.xml"_s), large);
}

void ContainerTest::refusesABomb()
{
    const QByteArray zip =
        zipped({{u"text.xml"_s, QByteArray(Container::largestUnpacked + 1, 'a')}});

    QVERIFY(zip.size() < 1'000'000);
    QCOMPARE(errorOf(zip, u"text.xml"_s), ErrorCode::UnpacksTooLarge);
}

void ContainerTest::refusesMoreFilesThanAnyDocumentHas()
{
    Files files;
    for (qsizetype i = 0; i <= Container::mostFiles; ++i) {
        files.emplace_back(QString::number(i), QByteArray());
    }

    QCOMPARE(errorOf(zipped(files), u"1"_s), ErrorCode::UnpacksTooLarge);
}

void ContainerTest::tellsThatAFileIsLocked()
{
    QByteArray zip = zipped({{u"text.xml"_s, "Nets and ropes."}});
    zip[6] = static_cast<char>(zip[6] | 1); // the flag of encryption

    QCOMPARE(errorOf(zip, u"text.xml"_s), ErrorCode::FileLocked);
}

void ContainerTest::tellsThatAFileIsDamaged()
{
    QByteArray zip = zipped({{u"text.xml"_s, QByteArray("Nets and ropes. ").repeated(99)}});
    for (qsizetype i = 50; i < 60; ++i) {
        zip[i] = '\xFF';
    }

    QCOMPARE(errorOf(zip, u"text.xml"_s), ErrorCode::FileDamaged);
}

void ContainerTest::resolvesReferences_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("path");

    QTest::newRow("beside") << u"two.xhtml"_s << u"text/one.xhtml"_s << u"text/two.xhtml"_s;
    QTest::newRow("above") << u"../nav.xhtml"_s << u"text/one.xhtml"_s << u"nav.xhtml"_s;
    QTest::newRow("from the root")
        << u"/word/styles.xml"_s << u"word/a.xml"_s << u"word/styles.xml"_s;
    QTest::newRow("with a place") << u"two.xhtml#n1"_s << QString() << u"two.xhtml"_s;
    QTest::newRow("spelt for addresses") << u"a%20b.xml"_s << QString() << u"a b.xml"_s;
    QTest::newRow("out of the archive")
        << u"../../etc/passwd"_s << u"text/one.xhtml"_s << QString();
    QTest::newRow("an address") << u"https://quay.example/a"_s << QString() << QString();
    QTest::newRow("nothing") << QString() << u"a"_s << QString();
}

void ContainerTest::resolvesReferences()
{
    QFETCH(const QString, reference);
    QFETCH(const QString, from);

    QTEST(Container::resolved(reference, from), "path");
}

SLANTLIGHT_TEST(ContainerTest)

#include "tst_container.moc"
