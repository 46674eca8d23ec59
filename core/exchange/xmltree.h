// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace slantlight {

/// An element of an XML file with all that is in it; names are without prefix.
struct XmlElement
{
    QString name;
    std::vector<std::pair<QString, QString>> attributes;
    QString text; ///< of this element alone
    std::vector<XmlElement> children;

    /// Returns the value of an attribute; empty where there is none.
    [[nodiscard]] QString attribute(QStringView attribute) const;
    /// Returns the first child of that name; null where there is none, good as long as this is.
    [[nodiscard]] const XmlElement *child(QStringView child) const;
    [[nodiscard]] QString textOf(QStringView element) const;
    /// Returns the children of the child @p element; nothing where there is none.
    [[nodiscard]] const std::vector<XmlElement> &childrenOf(QStringView element) const;
};

/// Reads the XML file @p bytes. Fails with FileDamaged where it is not well-formed, declares
/// entities or nests too deep, the detail being "line 12", and with UnpacksTooLarge where it has
/// more elements than mostXmlElements.
[[nodiscard]] Result<XmlElement> readXml(const QByteArray &bytes);

inline constexpr int mostXmlElements = 2'000'000;
inline constexpr int deepestXml = 200;

} // namespace slantlight
