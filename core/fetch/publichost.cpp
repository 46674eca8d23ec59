// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fetch/publichost.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

struct Net
{
    quint32 first;
    int bits;
};

// IANA's registry of special-purpose addresses (RFC 6890 and what came after it).
constexpr std::array closedNets{
    Net{0x00000000, 8}, // this host
    Net{0x0A000000, 8}, // private
    Net{0x64400000, 10}, // carriers
    Net{0x7F000000, 8}, // loopback
    Net{0xA9FE0000, 16}, // link-local
    Net{0xAC100000, 12}, // private
    Net{0xC0000000, 24}, // protocols
    Net{0xC0000200, 24}, // documentation
    Net{0xC0586300, 24}, // 6to4 relays
    Net{0xC0A80000, 16}, // private
    Net{0xC6120000, 15}, // benchmarks
    Net{0xC6336400, 24}, // documentation
    Net{0xCB007100, 24}, // documentation
    Net{0xE0000000, 4}, // multicast
    Net{0xF0000000, 4}, // reserved, broadcast
};

bool isPublic(quint32 ip)
{
    return std::ranges::none_of(
        closedNets, [ip](const Net &net) { return ((ip ^ net.first) >> (32 - net.bits)) == 0; });
}

quint32 ipAt(const Q_IPV6ADDR &ip, int at)
{
    return quint32{ip[at]} << 24 | quint32{ip[at + 1]} << 16 | quint32{ip[at + 2]} << 8
           | quint32{ip[at + 3]};
}

bool isPublic(const Q_IPV6ADDR &ip)
{
    const quint32 head = ipAt(ip, 0);
    const bool isHeadOnly = std::all_of(ip.c + 4, ip.c + 12, [](quint8 byte) { return byte == 0; });
    if (head == 0 || (head == 0x0064FF9B && isHeadOnly)) { // mapped, compatible, or by NAT64
        const bool isMapped = ipAt(ip, 4) == 0 && ipAt(ip, 8) == 0x0000FFFF;
        return (isMapped || isHeadOnly) && isPublic(ipAt(ip, 12));
    }
    if (head >> 16 == 0x2002) { // 6to4
        return isPublic(ipAt(ip, 2));
    }
    const bool isDocumentation = head == 0x20010DB8;
    const bool isTunnel = head == 0x20010000;
    // Only 2000::/3 is given out; unique local, link-local and multicast addresses lie outside.
    return head >> 29 == 1 && !isDocumentation && !isTunnel;
}

bool isPublicName(QString name)
{
    while (name.endsWith(u'.')) {
        name.chop(1);
    }
    static constexpr std::array ownNames{"localhost"_L1, "local"_L1, "localdomain"_L1,
                                         "internal"_L1, "home.arpa"_L1};
    return !name.isEmpty() && std::ranges::none_of(ownNames, [&name](QLatin1StringView own) {
        return name.compare(own, Qt::CaseInsensitive) == 0
               || name.endsWith(QString(u'.' + own), Qt::CaseInsensitive);
    });
}

} // namespace

bool isPublicHost(const QString &host)
{
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
    const QHostAddress address(isBracketed ? host.sliced(1, host.size() - 2) : host);
    if (address.protocol() == QHostAddress::IPv4Protocol) {
        return isPublic(address.toIPv4Address());
    }
    if (address.protocol() == QHostAddress::IPv6Protocol) {
        return isPublic(address.toIPv6Address());
    }
    return isPublicName(host);
}

} // namespace slantlight
