// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/printable.h"

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

bool isControl(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || unit == 0x2028 || unit == 0x2029;
}

} // namespace

QString printable(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += text[i];
            result += text[++i];
        } else if (unit >= 0xDC80 && unit <= 0xDCFF) {
            result += u"\\x%1"_s.arg(unit - 0xDC00, 2, 16, '0'_L1);
        } else if (text[i].isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (isControl(unit)) {
            result += unit > 0xFF ? u"\\u%1"_s.arg(int(unit), 4, 16, '0'_L1)
                                  : u"\\x%1"_s.arg(int(unit), 2, 16, '0'_L1);
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace slantlight
