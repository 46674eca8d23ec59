// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/qdaxml.h"

#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Extensible Markup Language 1.0, fifth edition, section 2.2.
bool isForXml(QChar c)
{
    const char16_t unit = c.unicode();
    return unit >= 0x20 ? unit < 0xFFFE : unit == u'\t' || unit == u'\n' || unit == u'\r';
}

QString forXml(const QString &text)
{
    QString clean = text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        if (clean.at(i).isHighSurrogate() && i + 1 < clean.size()
            && clean.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (clean.at(i).isSurrogate() || !isForXml(clean.at(i))) {
            clean[i] = QChar(QChar::ReplacementCharacter);
        }
    }
    return clean;
}

} // namespace

QdaXml::QdaXml()
    : m_buffer(std::make_unique<QBuffer>())
{
    m_buffer->open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QXmlStreamWriter>(m_buffer.get());
}

void QdaXml::begin(const QString &name)
{
    m_writer->writeStartElement(name);
}

void QdaXml::end()
{
    m_writer->writeEndElement();
}

void QdaXml::attribute(const QString &name, const QString &value)
{
    m_writer->writeAttribute(name, forXml(value));
}

void QdaXml::attributeIfAny(const QString &name, const QString &value)
{
    if (!value.isEmpty()) {
        attribute(name, value);
    }
}

void QdaXml::attributeIfAny(const QString &name, const QDateTime &time)
{
    if (time.isValid()) {
        attribute(name, time.toUTC().toString(Qt::ISODateWithMs));
    }
}

void QdaXml::element(const QString &name, const QString &text)
{
    begin(name);
    this->text(text);
    end();
}

// A reader of XML takes a carriage return for a line feed, unless it is spelt out.
void QdaXml::text(const QString &text)
{
    const QStringList lines = forXml(text).split(u'\r');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            m_writer->writeEntityReference(u"#13"_s);
        }
        m_writer->writeCharacters(lines[i]);
    }
}

void QdaXml::reference(const QString &name, const QString &guid, const QString &attribute)
{
    m_writer->writeEmptyElement(name);
    this->attribute(attribute, guid);
}

void QdaXml::insert(const QdaXml &piece)
{
    m_writer->writeCharacters({}); // ends the start tag
    m_buffer->write(piece.bytes());
}

void QdaXml::beginDocument()
{
    m_writer->writeStartDocument();
}

QString qdaNameGuid(QStringView kind, const QString &name)
{
    static const QUuid names(u"{6c6f3ad8-6f0c-45c4-9a40-5f0f1d2b7a11}"_s);
    return QUuid::createUuidV5(names, QString(kind + u':' + name)).toString(QUuid::WithoutBraces);
}

QString qdaGuid(QStringView kind, const QString &id)
{
    const QUuid uuid = QUuid::fromString(id);
    return uuid.isNull() ? qdaNameGuid(kind, id) : uuid.toString(QUuid::WithoutBraces);
}

QString qdaGuidFrom(QStringView written)
{
    return QUuid::fromString(written.trimmed()).isNull()
               ? written.trimmed().toString().toLower()
               : QUuid::fromString(written.trimmed()).toString(QUuid::WithoutBraces);
}

QDateTime qdaTime(QStringView written)
{
    QDateTime time = QDateTime::fromString(written.trimmed(), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime) {
        time.setTimeZone(QTimeZone::UTC);
    }
    return time.toUTC();
}

} // namespace slantlight
