// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <qpdf/QPDFObjectHandle.hh>

namespace slantlight::ui {

[[nodiscard]] inline QPDFObjectHandle qpdfText(const QString &words)
{
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

/// A length in points; a thousandth of one is as good as none.
[[nodiscard]] inline QPDFObjectHandle qpdfReal(double value)
{
    return QPDFObjectHandle::newReal(value, 3);
}

[[nodiscard]] inline QPDFObjectHandle qpdfDate(const QDateTime &time)
{
    using namespace Qt::StringLiterals;
    return QPDFObjectHandle::newString(
        time.toUTC().toString(u"'D:'yyyyMMddHHmmss'+00''00'''"_s).toStdString());
}

} // namespace slantlight::ui
