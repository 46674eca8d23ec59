// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/query.h"
#include "core/storage/searchparser.h"

#include <QMetaType>
#include <QString>

#include <cstdint>

namespace slantlight::ui {

/// Which part of the library is looked at.
struct ShelfPlace
{
    enum class Kind : std::uint8_t {
        All,
        Unread,
        Collection, ///< with those nested in it
        Tag,
        Search, ///< a saved one
        Trash,
    };
    Kind kind = Kind::All;
    QString id; ///< of a collection or a saved search; of a tag its name
    QString name;
    QString query; ///< of a saved search

    friend bool operator==(const ShelfPlace &a, const ShelfPlace &b)
    {
        return a.kind == b.kind && a.id == b.id;
    }
};

/// Returns what is asked for at @p place and by @p search, both together.
[[nodiscard]] Query shelfQuery(const ShelfPlace &place, const SearchQuery &search,
                               const SearchNames &names);

} // namespace slantlight::ui

Q_DECLARE_METATYPE(slantlight::ui::ShelfPlace)
