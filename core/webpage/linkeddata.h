// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace slantlight {

/// What a page says of itself in JSON-LD (schema.org): all objects, those within others too.
class LinkedData
{
public:
    /// Scripts that are no JSON are passed over.
    explicit LinkedData(const QStringList &scripts);

    /// What objects can be of: news, posts and reports; or the page that they stand on.
    enum class Kind : std::uint8_t { Article, Page };

    /// Returns the first value of @p key that is text in an object of @p kind; else empty.
    [[nodiscard]] QString text(Kind kind, QStringView key) const;
    /// Returns the names of the first that @p key names in an object of @p kind: persons, or
    /// organisations; references to other objects are followed.
    [[nodiscard]] QStringList names(Kind kind, QStringView key) const;
    /// Returns the longest articleBody, as it stands: text or HTML.
    [[nodiscard]] QString body() const;

private:
    void collect(const QJsonValue &value, int depth);
    [[nodiscard]] static bool isOf(const QJsonObject &object, Kind kind);
    [[nodiscard]] QString nameOf(const QJsonValue &value) const;

    std::vector<QJsonObject> m_objects;
};

} // namespace slantlight
