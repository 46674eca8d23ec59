// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace slantlight {

/// A name that stands for one thing of the kind @p Tag; ids of different kinds do not mix.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QString &text() const { return m_text; }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using ArticleId = Id<struct ArticleTag>; ///< hash of the canonical text, in hex
using AnnotationId = Id<struct AnnotationTag>; ///< a UUID
using CodeId = Id<struct CodeTag>; ///< such as "doubt"; categories and codes share these
using CoderId = Id<struct CoderTag>; ///< a UUID
using CollectionId = Id<struct CollectionTag>; ///< a UUID
using RuleId = Id<struct RuleTag>; ///< such as "doubt.purportedly"

} // namespace slantlight
