// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"

#include <QFile>
#include <QIcon>
#include <QMimeDatabase>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace Qt::StringLiterals;

/// The files by which a desktop knows the program.
class DesktopFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entryStartsTheProgramByItsId();
    void entryNamesTypesThatDesktopsKnow();
    void metainfoTellsTheVersionThatIsBuilt();
    void iconsCanBeDrawn_data();
    void iconsCanBeDrawn();
};

namespace {

const QString id = u"org.slantlight.Slantlight"_s;

QString shipped(const QString &name)
{
    return qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/resources/"_s + name;
}

/// Returns the lines of a group of the entry, by their keys.
std::map<QString, QString> group(const QString &wanted)
{
    QFile file(shipped(u"desktop/%1.desktop"_s.arg(id)));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    std::map<QString, QString> lines;
    QString current;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'[')) {
            current = line.sliced(1).chopped(1);
        } else if (current == wanted && line.contains(u'=')) {
            lines[line.section(u'=', 0, 0)] = line.section(u'=', 1);
        }
    }
    return lines;
}

} // namespace

void DesktopFilesTest::entryStartsTheProgramByItsId()
{
    auto entry = group(u"Desktop Entry"_s);

    QCOMPARE(entry[u"Type"_s], u"Application"_s);
    QCOMPARE(entry[u"Icon"_s], id);
    QCOMPARE(entry[u"Exec"_s], u"slantlight %U"_s);
    QVERIFY(!entry[u"Comment[de]"_s].isEmpty());
    for (const QString &action : entry[u"Actions"_s].split(u';', Qt::SkipEmptyParts)) {
        auto lines = group(u"Desktop Action %1"_s.arg(action));
        QVERIFY2(lines[u"Exec"_s].startsWith(u"slantlight "), qPrintable(action));
        QVERIFY2(!lines[u"Name[de]"_s].isEmpty(), qPrintable(action));
    }
}

void DesktopFilesTest::entryNamesTypesThatDesktopsKnow()
{
    // Too new for the shared database of some systems, or told by their endings alone there.
    const QStringList newer{u"application/feed+json"_s, u"multipart/related"_s,
                            u"application/x-mimearchive"_s};
    const QStringList types =
        group(u"Desktop Entry"_s)[u"MimeType"_s].split(u';', Qt::SkipEmptyParts);

    QVERIFY(types.size() > 10);
    for (const QString &type : types) {
        QVERIFY2(newer.contains(type) || QMimeDatabase().mimeTypeForName(type).isValid(),
                 qPrintable(type));
    }
}

void DesktopFilesTest::metainfoTellsTheVersionThatIsBuilt()
{
    QFile file(shipped(u"desktop/%1.metainfo.xml"_s.arg(id)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::map<QString, QString> told;
    QString version;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            const QString name = xml.name().toString();
            if (name == u"release" && version.isEmpty()) {
                version = xml.attributes().value(u"version"_s).toString();
            } else if (name == u"id" || name == u"launchable" || name == u"binary") {
                told[name] = xml.readElementText();
            }
        }
    }

    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(told[u"id"_s], id);
    QCOMPARE(told[u"launchable"_s], id + u".desktop");
    QCOMPARE(told[u"binary"_s], u"slantlight"_s);
    QCOMPARE(version, QStringLiteral(SLANTLIGHT_VERSION));
}

void DesktopFilesTest::iconsCanBeDrawn_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("in colour") << u"icons/slantlight.svg"_s;
    QTest::newRow("symbolic") << u"desktop/%1-symbolic.svg"_s.arg(id);
}

void DesktopFilesTest::iconsCanBeDrawn()
{
    QFETCH(const QString, name);

    const QImage icon = QIcon(shipped(name)).pixmap(64, 64).toImage();

    QCOMPARE(icon.size(), QSize(64, 64));
    QVERIFY(qAlpha(icon.pixel(32, 8)) == 255); // the lamp
    QVERIFY(qAlpha(icon.pixel(0, 0)) == 0);
}

SLANTLIGHT_TEST(DesktopFilesTest)

#include "tst_desktopfiles.moc"
