// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/xmltree.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Reads elements out of one file.
class Reading
{
public:
    explicit Reading(const QByteArray &bytes)
        : m_xml(bytes)
    {
    }

    [[nodiscard]] Result<XmlElement> root()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD) {
                m_xml.raiseError();
            } else if (token == QXmlStreamReader::StartElement && !m_xml.hasError()) {
                XmlElement root = element(1);
                while (!m_xml.atEnd()) {
                    m_xml.readNext();
                }
                if (!m_xml.hasError()) {
                    return root;
                }
            }
        }
        if (m_isTooLarge) {
            return std::unexpected(Error{ErrorCode::UnpacksTooLarge, {}});
        }
        return std::unexpected(Error{ErrorCode::FileDamaged, u"line %1"_s.arg(m_xml.lineNumber())});
    }

private:
    [[nodiscard]] XmlElement element(int depth)
    {
        XmlElement element;
        element.name = m_xml.name().toString();
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            element.attributes.emplace_back(attribute.name().toString(),
                                            attribute.value().toString());
        }
        m_isTooLarge = ++m_count > mostXmlElements;
        if (m_isTooLarge || depth > deepestXml) {
            m_xml.raiseError();
            return element;
        }
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                element.children.push_back(this->element(depth + 1));
                break;
            case QXmlStreamReader::EndElement:
                return element;
            case QXmlStreamReader::Characters:
                element.text += m_xml.text();
                break;
            default:
                break;
            }
        }
        return element;
    }

    QXmlStreamReader m_xml;
    int m_count = 0;
    bool m_isTooLarge = false;
};

} // namespace

QString XmlElement::attribute(QStringView attribute) const
{
    const auto found =
        std::ranges::find(attributes, attribute, &std::pair<QString, QString>::first);
    return found == attributes.end() ? QString() : found->second;
}

const XmlElement *XmlElement::child(QStringView child) const
{
    const auto found = std::ranges::find(children, child, &XmlElement::name);
    return found == children.end() ? nullptr : &*found;
}

QString XmlElement::textOf(QStringView element) const
{
    const XmlElement *const found = child(element);
    return found == nullptr ? QString() : found->text;
}

const std::vector<XmlElement> &XmlElement::childrenOf(QStringView element) const
{
    static const std::vector<XmlElement> none;
    const XmlElement *const found = child(element);
    return found == nullptr ? none : found->children;
}

Result<XmlElement> readXml(const QByteArray &bytes)
{
    return Reading(bytes).root();
}

} // namespace slantlight
