// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exercisejson.h"
#include "tests/support/testroom.h"

#include <QFile>
#include <QIcon>
#include <QMimeDatabase>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace Qt::StringLiterals;
using namespace slantlight;

/// The files by which a desktop knows the program.
class DesktopFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entryStartsTheProgramByItsId();
    void entryNamesTypesThatDesktopsKnow();
    void speakTheLanguagesOfTheWindow();
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

    // Those of our own come with the program.
    QFile own(shipped(u"desktop/%1.mime.xml"_s.arg(id)));
    QVERIFY(own.open(QIODevice::ReadOnly));
    const QString ours = QString::fromUtf8(own.readAll());
    QVERIFY(ours.contains(u"pattern=\"*.%1\""_s.arg(exerciseEnding)));

    QVERIFY(types.size() > 10);
    for (const QString &type : types) {
        QVERIFY2(newer.contains(type) || ours.contains(u"type=\"%1\""_s.arg(type))
                     || QMimeDatabase().mimeTypeForName(type).isValid(),
                 qPrintable(type));
    }
}

void DesktopFilesTest::speakTheLanguagesOfTheWindow()
{
    const auto entry = group(u"Desktop Entry"_s);
    const auto newWindow = group(u"Desktop Action NewWindow"_s);
    QFile file(shipped(u"desktop/%1.metainfo.xml"_s.arg(id)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString metainfo = QString::fromUtf8(file.readAll());
    const qsizetype told = metainfo.count(u"xml:lang=\"de\""_s);

    for (const QString &language : {u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"ru"_s, u"uk"_s}) {
        for (const QString &key : {u"GenericName"_s, u"Comment"_s, u"Keywords"_s}) {
            QVERIFY2(entry.contains(u"%1[%2]"_s.arg(key, language)), qPrintable(language + key));
        }
        QVERIFY2(newWindow.contains(u"Name[%1]"_s.arg(language)), qPrintable(language));
        QCOMPARE(metainfo.count(u"xml:lang=\"%1\""_s.arg(language)), told);
    }
    QVERIFY(told > 2);
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
