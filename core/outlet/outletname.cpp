// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outlet/outletname.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

QString foldedOutletName(QStringView name)
{
    QString words = name.toString().simplified().toCaseFolded();
    if (words.startsWith(u"the ") && words.indexOf(u' ', 4) > 0) {
        words.remove(0, 4);
    }
    return words;
}

QString outletHost(QStringView words)
{
    QString host = words.trimmed().toString().toLower();
    if (host.contains(u"://")) {
        host = QUrl(host).host();
    }
    for (const QChar end : {u'/', u':', u'?', u'#'}) {
        if (const qsizetype at = host.indexOf(end); at >= 0) {
            host.truncate(at);
        }
    }
    while (host.endsWith(u'.')) {
        host.chop(1);
    }
    const bool isHost = std::ranges::none_of(host, [](QChar c) { return c.isSpace(); });
    return isHost && host.contains(u'.') ? host : QString();
}

} // namespace slantlight
