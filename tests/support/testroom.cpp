// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#else
#include <QCoreApplication>
#endif
#include <QString>
#include <QTest>

#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

namespace slantlight::testroom {

namespace {

std::map<QString, TestMaker> &tests()
{
    static std::map<QString, TestMaker> inRoom;
    return inRoom;
}

std::map<QString, Errand> &errands()
{
    static std::map<QString, Errand> inRoom;
    return inRoom;
}

int explain(const QString &asked)
{
    std::fprintf(stderr, "There is no test class '%s' here. Those that are:\n",
                 qPrintable(asked));
    for (const auto &[name, make] : tests()) {
        std::fprintf(stderr, "  %s\n", qPrintable(name));
    }
    return 2;
}

} // namespace

bool addTest(const char *className, TestMaker make)
{
    const QString name = QString::fromLatin1(className).toLower();
    return tests().emplace(name.endsWith(u"test"_s) ? name.chopped(4) : name, make).second;
}

bool addErrand(const char *name, Errand run)
{
    return errands().emplace(QString::fromLatin1(name), run).second;
}

} // namespace slantlight::testroom

int main(int argc, char *argv[])
{
    using namespace slantlight::testroom;
#ifdef QT_WIDGETS_LIB
    const QApplication application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);
#else
    const QCoreApplication application(argc, argv);
#endif
    const QStringList arguments = QCoreApplication::arguments();
    const QString asked = arguments.value(1);
    if (const auto errand = errands().find(asked); errand != errands().end()) {
        return errand->second(arguments.value(2));
    }
    const auto found = tests().find(asked);
    if (found == tests().end()) {
        return explain(asked);
    }
    QStringList rest = arguments;
    rest.removeAt(1);
    const std::unique_ptr<QObject> test = found->second();
    return QTest::qExec(test.get(), rest);
}
