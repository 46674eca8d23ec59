// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/pageaddress.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Whether a part of a query is there for those who count readers.
bool isTracking(const QString &key)
{
    static constexpr std::array beginnings{"utm_"_L1, "mtm_"_L1, "pk_"_L1, "at_"_L1, "hsa_"_L1};
    static constexpr std::array whole{
        "fbclid"_L1,  "gclid"_L1,  "gclsrc"_L1, "dclid"_L1,       "gbraid"_L1, "wbraid"_L1,
        "msclkid"_L1, "yclid"_L1,  "twclid"_L1, "ttclid"_L1,      "igshid"_L1, "igsh"_L1,
        "mc_cid"_L1,  "mc_eid"_L1, "cmp"_L1,    "cmpid"_L1,       "_ga"_L1,    "_gl"_L1,
        "ref_src"_L1, "smid"_L1,   "ocid"_L1,   "ns_mchannel"_L1, "xtor"_L1,
    };
    const QString folded = key.toLower();
    return std::ranges::find(whole, folded) != whole.end()
           || std::ranges::any_of(beginnings, [&folded](QLatin1StringView beginning) {
                  return folded.startsWith(beginning);
              });
}

} // namespace

QString pageAddress(const QString &address)
{
    const QUrl url(address.trimmed());
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)) {
        return {};
    }
    QUrlQuery query;
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyEncoded)) {
        if (!isTracking(key)) {
            query.addQueryItem(key, value);
        }
    }
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.startsWith("www."_L1)) {
        host = host.sliced(4);
    }
    const bool isUsualPort = url.port(80) == 80 || url.port() == 443;
    QString page = isUsualPort ? host : QString(host + u':' + QString::number(url.port()));
    page += url.adjusted(QUrl::NormalizePathSegments).path(QUrl::FullyEncoded);
    while (page.endsWith(u'/')) {
        page.chop(1);
    }
    return query.isEmpty() ? page : QString(page + u'?' + query.toString(QUrl::FullyEncoded));
}

} // namespace slantlight
