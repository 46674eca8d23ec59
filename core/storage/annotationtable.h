// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/selector.h"
#include "core/base/result.h"
#include "core/storage/searchquery.h"

#include <QDate>
#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace slantlight {

class Database;

/// An annotation with what is known of its article.
struct AnnotationRow
{
    Annotation annotation;
    AnchorState anchor = AnchorState::Exact; ///< where its words are in the text
    QString title; ///< of the article
    QString site;
    QDate published;
    QString coder; ///< by name; empty: the owner has none

    friend bool operator==(const AnnotationRow &, const AnnotationRow &) = default;
};

/// By what annotations can be sorted: what a table shows of them.
enum class AnnotationColumn : std::uint8_t {
    Code,
    Words,
    Memo,
    Target,
    Tags,
    Coder,
    Article,
    Outlet,
    Published,
    Created,
    Modified,
};

inline constexpr std::array allAnnotationColumns{
    AnnotationColumn::Code,    AnnotationColumn::Words,    AnnotationColumn::Memo,
    AnnotationColumn::Target,  AnnotationColumn::Tags,     AnnotationColumn::Coder,
    AnnotationColumn::Article, AnnotationColumn::Outlet,   AnnotationColumn::Published,
    AnnotationColumn::Created, AnnotationColumn::Modified,
};

/// Which annotations are asked for, and in which order.
struct AnnotationQuery
{
    SearchQuery search;
    AnnotationColumn column = AnnotationColumn::Modified;
    bool isDescending = true;

    friend bool operator==(const AnnotationQuery &, const AnnotationQuery &) = default;
};

/// The annotations on all articles, asked for part by part; neither those in the trash nor those
/// on articles that are there, and those of other coders only where LibrarySettings::isBlind() is
/// false.
///
/// A handle: it is good as long as its library. Fails as Library says.
class AnnotationTable
{
public:
    explicit AnnotationTable(Database &database);

    [[nodiscard]] Result<qint64> count(const SearchQuery &search) const;
    /// Returns up to @p most annotations of what @p query asks for, without the @p passed first
    /// ones; passes over rows that cannot be read.
    [[nodiscard]] Result<std::vector<AnnotationRow>> page(const AnnotationQuery &query,
                                                          qint64 passed, int most) const;

private:
    Database *m_database;
};

} // namespace slantlight
