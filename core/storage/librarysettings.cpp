// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/librarysettings.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace slantlight {

LibrarySettings::LibrarySettings(Database &database)
    : m_database(&database)
{
}

Result<bool> LibrarySettings::isBlind() const
{
    return m_database->number(u"SELECT value = 'yes' FROM settings WHERE name = 'blind'"_s)
        .transform([](qint64 number) { return number != 0; });
}

Result<> LibrarySettings::setBlind(bool isBlind)
{
    return m_database->run(u"INSERT INTO settings (name, value) VALUES ('blind', ?)"
                           " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                           {isBlind ? u"yes"_s : u"no"_s});
}

} // namespace slantlight
