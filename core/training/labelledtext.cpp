// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/labelledtext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Returns the text of one line; the error says what is wrong with it.
std::expected<LabelledText, QString> textOf(const QByteArray &line)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(line, &problem).object();
    if (problem.error != QJsonParseError::NoError) {
        return std::unexpected(problem.errorString());
    }
    if (!object.value(u"text").isString() || !object.value(u"spans").isArray()) {
        return std::unexpected(u"an object with \"text\" and \"spans\" is wanted"_s);
    }
    LabelledText text{.id = object.value(u"id").toVariant().toString(),
                      .text = object.value(u"text").toString(),
                      .topic = object.value(u"topic").toString(),
                      .kind =
                          object.contains(u"after") ? WordRegister::Reference : WordRegister::News,
                      .isWeighed = true,
                      .tellsRegister = true,
                      .isBiased = {},
                      .marked = {}};
    for (const QJsonValue &span : object.value(u"spans").toArray()) {
        const qint64 begin = span[u"b16"].toInteger(-1);
        const qint64 end = span[u"e16"].toInteger(-1);
        if (begin < 0 || end <= begin || end > text.text.size()) {
            return std::unexpected(u"a span lies outside the text"_s);
        }
        if (span[u"label"].toString() == u"biased"_s) {
            text.marked.emplace_back(TextOffset(begin), TextOffset(end));
        }
    }
    if (text.kind == WordRegister::Reference) {
        text.isWeighed = !text.marked.empty();
    } else if (object.contains(u"label")) {
        const QString label = object.value(u"label").toString();
        text.isWeighed = label != u"No agreement"_s;
        text.isBiased = label == u"Biased"_s;
    }
    return text;
}

/// Returns what the edit on @p line left, if it is one of those that count.
std::optional<LabelledText> neutralTextOf(const LabelledText &edit, const QByteArray &line)
{
    constexpr std::uint32_t share = 3; // of ten
    const bool counts =
        edit.kind == WordRegister::Reference && edit.isWeighed && lotOf(edit.id) % 10 < share;
    const QString after = QJsonDocument::fromJson(line).object().value(u"after").toString();
    if (!counts || after.isEmpty()) {
        return std::nullopt;
    }
    return LabelledText{.id = edit.id,
                        .text = after,
                        .topic = {},
                        .kind = WordRegister::News,
                        .isWeighed = true,
                        .tellsRegister = false,
                        .isBiased = {},
                        .marked = {}};
}

} // namespace

std::uint32_t lotOf(const QString &id)
{
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256);
    return qFromLittleEndian<std::uint32_t>(hash.constData());
}

Result<std::vector<LabelledText>> readLabelledTexts(const QString &path,
                                                    const QSet<QString> &without)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(
            Error{file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, path});
    }
    std::vector<LabelledText> texts;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty()) {
            continue;
        }
        auto text = textOf(line);
        if (!text) {
            return std::unexpected(
                Error{ErrorCode::MalformedJson,
                      u"%1, line %2: %3"_s.arg(path, QString::number(number), text.error())});
        }
        if (without.contains(text->id)) {
            continue;
        }
        auto neutral = neutralTextOf(*text, line);
        texts.push_back(std::move(*text));
        if (neutral) {
            texts.push_back(std::move(*neutral));
        }
    }
    return texts;
}

} // namespace slantlight
