// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/oldtrash.h"

#include "core/storage/library.h"

#include <QDateTime>
#include <QFileInfo>

#include <tuple>

namespace slantlight::ui {

namespace {

constexpr int daysInTrash = 30;

} // namespace

void emptyOldTrash(const QString &libraryPath)
{
    if (!QFileInfo::exists(libraryPath)) {
        return; // it was moved away meanwhile, and must not be made anew
    }
    if (auto library = Library::open(libraryPath)) {
        std::ignore = library->purge(QDateTime::currentDateTimeUtc().addDays(-daysInTrash));
    }
}

} // namespace slantlight::ui
