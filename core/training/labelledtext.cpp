// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/labelledtext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
                      .kind =
                          object.contains(u"after") ? WordRegister::Reference : WordRegister::News,
                      .isWeighed = true,
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

} // namespace

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
        if (!without.contains(text->id)) {
            texts.push_back(std::move(*text));
        }
    }
    return texts;
}

} // namespace slantlight
