// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fetch/fetch.h"

#include "core/fetch/publichost.h"
#include "core/fetch/transfer.h"

#include <QUrl>

#include <utility>

namespace slantlight {

FetchOptions withPrivateHosts(FetchOptions options)
{
    options.mayReach = [](const QString &) {
        return true;
    };
    return options;
}

Result<Fetched> fetch(const QString &address, const FetchOptions &options,
                      const std::stop_token &stop)
{
    FetchOptions reach = options;
    if (!reach.mayReach) {
        reach.mayReach = isPublicHost;
    }
    return Transfer(std::move(reach)).run(QUrl(address.trimmed()), stop);
}

} // namespace slantlight
