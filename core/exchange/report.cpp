// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/report.h"

#include "core/exchange/jsonwriter.h"

#include <array>

#include <unicode/uversion.h>

using namespace Qt::StringLiterals;

namespace slantlight {

QString idText(const ReportOptions &options)
{
    if (!options.idDigits.isEmpty()) {
        return QString::fromLatin1(options.idDigits);
    }
    switch (options.id.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::String:
        return options.id.toString();
    case QJsonValue::Bool:
    case QJsonValue::Double:
    case QJsonValue::Array:
    case QJsonValue::Object:
        break;
    }
    JsonWriter writer;
    writer.value(options.id);
    return QString::fromUtf8(writer.json());
}

QString idText(const ReportOptions &options, const Article &article)
{
    return options.id.isUndefined() ? article.id().text() : idText(options);
}

QStringView noticeId(NoticeCode code)
{
    switch (code) {
    case NoticeCode::EncodingGuessed:
        return u"encoding-guessed";
    case NoticeCode::EncodingNotPlain:
        return {};
    case NoticeCode::CharactersReplaced:
        return u"characters-replaced";
    case NoticeCode::LanguageNotRead:
        return u"language-not-read";
    case NoticeCode::MarkersCut:
        return u"markers-cut";
    case NoticeCode::AttachmentsLeftOut:
        return u"attachments-left-out";
    case NoticeCode::SummaryOnly:
        return u"summary-only";
    case NoticeCode::MoreArticles:
        return u"more-articles";
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<Notice> noticesOf(const Analysis &analysis)
{
    std::vector<Notice> notices;
    if (!analysis.isRead) {
        notices.push_back({.code = NoticeCode::LanguageNotRead, .arguments = {analysis.language}});
    }
    if (analysis.markedUpTo) {
        notices.push_back({.code = NoticeCode::MarkersCut,
                           .arguments = {QString::number(analysis.markedUpTo->value()),
                                         QString::number(mostMarkers)}});
    }
    return notices;
}

QString programVersion()
{
    return u"slantlight "_s + QLatin1StringView(SLANTLIGHT_VERSION);
}

QString icuVersion()
{
    UVersionInfo version{};
    u_getVersion(version);
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
    u_versionToString(version, text.data());
    return QString::fromLatin1(text.data());
}

} // namespace slantlight
