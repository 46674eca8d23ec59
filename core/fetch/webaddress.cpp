// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fetch/webaddress.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qsizetype longestAddress = 4096; ///< servers take no more

bool isOneWord(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestAddress
           && std::ranges::none_of(text, [](QChar c) { return c.isSpace(); });
}

bool isOfTheWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
           && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

} // namespace

bool isWebAddress(const QString &text)
{
    const QString word = text.trimmed();
    return isOneWord(word) && isOfTheWeb(QUrl(word));
}

std::optional<QString> typedAddress(const QString &text)
{
    const QString word = text.trimmed();
    if (isWebAddress(word)) {
        return word;
    }
    // "mailto:somebody" and "file:///somewhere" mean what they say; "averna.example:8080" does not.
    const QUrl url(u"https://"_s + word);
    const bool hasScheme = word.contains("://"_L1) || word.contains(u'@');
    const bool hasDot =
        url.host().sliced(0, std::max<qsizetype>(url.host().size() - 1, 0)).contains(u'.');
    const bool isNamed = hasDot || url.host() == "localhost"_L1;
    if (!isOneWord(word) || hasScheme || !isOfTheWeb(url) || !isNamed) {
        return std::nullopt;
    }
    return u"https://"_s + word;
}

} // namespace slantlight
