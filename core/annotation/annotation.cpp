// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/annotation.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

Annotation Annotation::create(ArticleId article, CodeId code, Selector selector)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {
        .id = AnnotationId(QUuid::createUuid().toString(QUuid::WithoutBraces)),
        .article = std::move(article),
        .code = std::move(code),
        .selector = std::move(selector),
        .memo = {},
        .created = now,
        .modified = now,
        .layer = Layer::Hand,
        .coder = {},
        .target = {},
        .tags = {},
    };
}

QStringList tidyTags(const QStringList &tags)
{
    // As SQLite compares without case: by Latin letters alone.
    const auto folded = [](QString tag) {
        for (QChar &c : tag) {
            if (c >= u'A' && c <= u'Z') {
                c = c.toLower();
            }
        }
        return tag;
    };
    QStringList tidy;
    for (const QString &tag : tags) {
        if (const QString name = tag.simplified(); !name.isEmpty()) {
            tidy += name;
        }
    }
    std::ranges::stable_sort(tidy, {}, folded);
    const auto [again, end] = std::ranges::unique(tidy, {}, folded);
    tidy.erase(again, end);
    return tidy;
}

QStringView layerId(Layer layer)
{
    switch (layer) {
    case Layer::Hand:
        return u"hand";
    case Layer::Machine:
        return u"machine";
    case Layer::Imported:
        return u"imported";
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Layer> layerFromId(QStringView id)
{
    for (const Layer layer : {Layer::Hand, Layer::Machine, Layer::Imported}) {
        if (layerId(layer) == id) {
            return layer;
        }
    }
    return std::nullopt;
}

QStringView answerId(Answer answer)
{
    switch (answer) {
    case Answer::Agree:
        return u"agree";
    case Answer::NotHere:
        return u"not-here";
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Answer> answerFromId(QStringView id)
{
    for (const Answer answer : {Answer::Agree, Answer::NotHere}) {
        if (answerId(answer) == id) {
            return answer;
        }
    }
    return std::nullopt;
}

} // namespace slantlight
