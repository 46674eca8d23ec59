// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/datafolder.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

QString folderFor(QStandardPaths::StandardLocation location)
{
    const QString home = qEnvironmentVariable("SLANTLIGHT_HOME");
    return home.isEmpty() ? QStandardPaths::writableLocation(location) + u"/slantlight" : home;
}

} // namespace

QString dataFolder()
{
    return folderFor(QStandardPaths::GenericDataLocation);
}

QString libraryPath()
{
    return dataFolder() + u"/library.sqlite";
}

QString rulePacksFolder()
{
    return dataFolder() + u"/rules";
}

QString outletsPath()
{
    return dataFolder() + u"/outlets.csv"_s;
}

QString settingsPath()
{
    return folderFor(QStandardPaths::GenericConfigLocation) + u"/slantlight.ini";
}

} // namespace slantlight
