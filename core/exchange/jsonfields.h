// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>

#include <memory>
#include <optional>

namespace slantlight {

/// The object of a JSON file, or one inside it, that is read field by field: the first field that
/// is missing or of another kind is remembered, all are read as empty, and error() is asked once,
/// at the end.
class JsonFields
{
public:
    /// Reads the object that @p json is, of the file @p name, whose field "format" must be
    /// @p format and whose "schema" no more than @p newest. Fails with MalformedExercise, the
    /// detail being "name: line 3" or "name: format", and with FileNewer.
    [[nodiscard]] static Result<JsonFields> read(const QByteArray &json, const QString &name,
                                                 QLatin1StringView format, int newest);

    [[nodiscard]] QString text(QLatin1StringView key) const; ///< null stands for none
    /// The same, which must not be empty.
    [[nodiscard]] QString neededText(QLatin1StringView key) const;
    [[nodiscard]] bool truth(QLatin1StringView key) const;
    [[nodiscard]] QDateTime time(QLatin1StringView key) const; ///< ISO 8601, as UTC
    [[nodiscard]] bool isNull(QLatin1StringView key) const; ///< or not there
    [[nodiscard]] JsonFields object(QLatin1StringView key) const;
    [[nodiscard]] QJsonArray array(QLatin1StringView key) const;
    /// The object that stands at @p index of the array @p key.
    [[nodiscard]] JsonFields at(QLatin1StringView key, qsizetype index) const;

    /// Remembers that the field @p key is none that makes sense.
    void refuse(QLatin1StringView key) const;
    [[nodiscard]] const std::optional<Error> &error() const { return *m_error; }

private:
    JsonFields(QJsonObject object, QString place, std::shared_ptr<std::optional<Error>> error);
    [[nodiscard]] QJsonValue value(QLatin1StringView key, QJsonValue::Type type) const;
    void remember(const QString &place) const;
    [[nodiscard]] QString placeOf(QLatin1StringView key) const;

    QJsonObject m_object;
    QString m_place; ///< the file's name, and the fields on the way to this one
    std::shared_ptr<std::optional<Error>> m_error; ///< of the whole file
};

} // namespace slantlight
