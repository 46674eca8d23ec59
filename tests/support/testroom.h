// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <memory>

/// All test classes of a room are one executable; its first argument names the class to run.
namespace slantlight::testroom {

using TestMaker = std::unique_ptr<QObject> (*)();
using Errand = int (*)(const QString &argument);

/// Takes a class into the room, under its name in lower case without "Test".
bool addTest(const char *className, TestMaker make);

/// Takes in what a test has done by a process of its own, a child that is killed for example:
/// `tst_core ERRAND ARGUMENT`. @p name begins with "--".
bool addErrand(const char *name, Errand run);

} // namespace slantlight::testroom

/// Takes the test class @p Class into its room's executable.
#define SLANTLIGHT_TEST(Class)                                                                     \
    [[maybe_unused]] static const bool is##Class##InRoom = slantlight::testroom::addTest(          \
        #Class, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
