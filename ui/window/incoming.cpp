// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/incoming.h"

#include "core/fetch/webaddress.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

/// Browsers write their own formats in UTF-16 or UTF-8, with or without a zero at the end.
QString decoded(const QByteArray &bytes)
{
    const bool isWide = bytes.size() >= 2 && bytes.size() % 2 == 0 && bytes.at(1) == '\0';
    QString text =
        isWide ? QStringDecoder(QStringDecoder::Utf16LE)(bytes) : QString::fromUtf8(bytes);
    return text.remove(QChar(0));
}

/// Returns the address of the page that @p data was copied from, as the browser tells it.
QString pageOf(const QMimeData &data)
{
    static constexpr std::array formats{"text/x-moz-url-priv"_L1, "org.chromium.source-url"_L1,
                                        "chromium/x-source-url"_L1,
                                        "application/x-qt-windows-mime;value=\"HTML Format\""_L1};
    static const QRegularExpression header(u"(?:^|\\n)SourceURL:([^\\r\\n]+)"_s);
    for (const QLatin1StringView format : formats) {
        const QString told = decoded(data.data(format));
        const QRegularExpressionMatch match = header.match(told);
        const QString address = match.hasMatch() ? match.captured(1) : told.section(u'\n', 0, 0);
        if (isWebAddress(address)) {
            return address.trimmed();
        }
    }
    return {};
}

QStringList localFilesOf(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            paths += url.toLocalFile();
        }
    }
    return paths;
}

/// Returns the address that is all of @p data: a link that was dragged has its title beside it.
QString addressOf(const QMimeData &data)
{
    if (isWebAddress(data.text())) {
        return data.text().trimmed();
    }
    const QList<QUrl> urls = data.urls();
    const bool isLink = urls.size() == 1 && !data.hasHtml();
    const QString only = isLink ? urls.first().toString(QUrl::FullyEncoded) : QString();
    return isWebAddress(only) ? only : QString();
}

/// Returns the lines of @p text where each of them is an address.
QStringList addressesIn(const QString &text)
{
    QStringList addresses;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty()) {
            addresses += line.trimmed();
        }
    }
    return std::ranges::all_of(addresses, isWebAddress) ? addresses : QStringList();
}

/// Takes the header of Windows' clipboard away from before @p html.
QString withoutHeader(QString html)
{
    const bool hasHeader = html.startsWith("Version:"_L1);
    const qsizetype begin = hasHeader ? html.indexOf(u'<') : 0;
    return begin > 0 ? html.sliced(begin) : html;
}

} // namespace

std::optional<Incoming> incomingFrom(const QMimeData &data)
{
    if (const QStringList paths = localFilesOf(data); !paths.isEmpty()) {
        return IncomingBatch{paths};
    }
    if (const QStringList addresses = addressesIn(data.text()); addresses.size() > 1) {
        return IncomingBatch{addresses};
    }
    if (const QString address = addressOf(data); !address.isEmpty()) {
        return IncomingAddress{address};
    }
    // Copied from a page, HTML says what is headline and what is paragraph; text does not.
    if (data.hasHtml() && !data.html().trimmed().isEmpty()) {
        QString page = pageOf(data);
        if (page.isEmpty() && data.html().startsWith("Version:"_L1)) {
            static const QRegularExpression header(u"\\nSourceURL:([^\\r\\n]+)"_s);
            page = header.match(data.html()).captured(1).trimmed();
        }
        return IncomingText{withoutHeader(data.html()), SourceFormat::Html,
                            isWebAddress(page) ? page : QString()};
    }
    if (data.hasText() && !data.text().trimmed().isEmpty()) {
        return IncomingText{data.text(), SourceFormat::PlainText};
    }
    return std::nullopt;
}

} // namespace slantlight::ui
