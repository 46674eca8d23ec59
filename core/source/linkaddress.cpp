// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/source/linkaddress.h"

#include <QUrl>

namespace slantlight {

QString linkAddress(QStringView target, const QString &base)
{
    constexpr qsizetype longest = 2000;
    const QStringView trimmed = target.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longest || trimmed.startsWith(u'#')) {
        return {};
    }
    const QUrl url = QUrl(base).resolved(QUrl(trimmed.toString()));
    const QString scheme = url.scheme();
    const bool isPage = (scheme == u"http" || scheme == u"https") && !url.host().isEmpty();
    const bool isMail = scheme == u"mailto" && !url.path().isEmpty();
    return url.isValid() && (isPage || isMail) ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace slantlight
