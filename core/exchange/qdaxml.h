// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringView>
#include <QXmlStreamWriter>

#include <memory>

namespace slantlight {

/// Writes a piece of XML. What XML cannot hold, such as control characters, becomes U+FFFD.
class QdaXml
{
public:
    QdaXml();

    void begin(const QString &name);
    void end();
    void attribute(const QString &name, const QString &value);
    void attributeIfAny(const QString &name, const QString &value);
    void attributeIfAny(const QString &name, const QDateTime &time); ///< UTC
    /// Writes an element with nothing but text.
    void element(const QString &name, const QString &text);
    /// Writes an element that points to another.
    void reference(const QString &name, const QString &guid,
                   const QString &attribute = QStringLiteral("targetGUID"));
    /// Puts in what another one has written.
    void insert(const QdaXml &piece);
    void beginDocument();

    [[nodiscard]] const QByteArray &bytes() const { return m_buffer->data(); }

private:
    void text(const QString &text);

    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QXmlStreamWriter> m_writer; // writes into the buffer, and goes before it
};

/// Returns the GUID that stands for @p id, a thing of the kind @p kind: the id itself where it is a
/// UUID, else one that is made of both. Small letters, no braces.
[[nodiscard]] QString qdaGuid(QStringView kind, const QString &id);
/// Returns one that is made of both in any case.
[[nodiscard]] QString qdaNameGuid(QStringView kind, const QString &name);
/// Returns @p written, as a file has it, in small letters without braces.
[[nodiscard]] QString qdaGuidFrom(QStringView written);

/// Returns @p time as a file has it; nothing where there is none.
[[nodiscard]] QDateTime qdaTime(QStringView written);

} // namespace slantlight
