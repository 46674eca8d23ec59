// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace slantlight {

/// A text of lines "Name: value" that people can read, for what a format has no words for; a value
/// may have line breaks and be repeated.
class DetailLines
{
public:
    DetailLines() = default;
    [[nodiscard]] static DetailLines parse(const QString &text);

    /// Adds a line, unless @p value is empty.
    void add(QLatin1StringView name, const QString &value);

    [[nodiscard]] QString value(QLatin1StringView name) const; ///< the first one
    [[nodiscard]] QStringList values(QLatin1StringView name) const;
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
    [[nodiscard]] QString text() const;

private:
    std::vector<std::pair<QString, QString>> m_lines;
};

/// Adds target, tags and layer of @p annotation, as far as it has them: a hand's is not named.
void addDetails(DetailLines &lines, const Annotation &annotation);
/// Gives @p annotation what the above has written; the layer is @p usual where none is named.
void takeDetails(const DetailLines &lines, Annotation &annotation, Layer usual);

} // namespace slantlight
