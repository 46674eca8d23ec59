// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace slantlight {

/// What all model files have in common: a line that names kind and version, a head of "name: value"
/// lines for people, an empty line, the numbers, and the SHA-256 of all that. By it damage is found
/// that the form does not show: most of a model is weights, and one is as good as another.
class ModelFile
{
public:
    /// Takes @p bytes apart; @p magic is the first line. Fails with MalformedModel, the detail is
    /// what is wrong. Whether the checksum is right is asked last, by check(): what is wrong with
    /// the form says more.
    [[nodiscard]] static Result<ModelFile> parse(const QByteArray &bytes, QByteArrayView magic);

    [[nodiscard]] const QString &head() const { return m_head; }
    [[nodiscard]] const QByteArray &numbers() const { return m_numbers; }

    /// Fails with MalformedModel where a byte was changed anywhere.
    [[nodiscard]] Result<> check() const;

    /// Returns the checksum of the model file @p bytes, which tells it from any other.
    [[nodiscard]] static QByteArray checksumOf(const QByteArray &bytes);

    /// Returns what a model file begins with.
    [[nodiscard]] static QByteArray beginning(QByteArrayView magic, const QString &head);
    /// Returns the whole file, of which @p bytes are all but the checksum.
    [[nodiscard]] static QByteArray withChecksum(QByteArray bytes);

private:
    QString m_head;
    QByteArray m_numbers;
    bool m_isWhole = false;
};

} // namespace slantlight
