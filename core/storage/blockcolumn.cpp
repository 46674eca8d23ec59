// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/blockcolumn.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace slantlight {

QString blocksToColumn(const std::vector<Block> &blocks)
{
    QJsonArray array;
    for (const Block &block : blocks) {
        array += QJsonArray{blockKindId(block.kind).toString(), qint64{block.span.begin().value()},
                            qint64{block.span.end().value()}};
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<std::vector<Block>> blocksFromColumn(const QString &column, qsizetype length)
{
    const QJsonDocument document = QJsonDocument::fromJson(column.toUtf8());
    if (!document.isArray()) {
        return std::nullopt;
    }
    const QJsonArray array = document.array();
    std::vector<Block> blocks;
    blocks.reserve(static_cast<std::size_t>(array.size()));
    qsizetype end = 0;
    for (const QJsonValue &value : array) {
        const QJsonArray block = value.toArray();
        const auto kind = blockKindFromId(block.at(0).toString());
        const qsizetype from = block.at(1).toInteger(-1);
        const qsizetype to = block.at(2).toInteger(-1);
        if (!kind || from < end || to < from || to > length) {
            return std::nullopt;
        }
        blocks.push_back({.kind = *kind, .span = {TextOffset(from), TextOffset(to)}});
        end = to;
    }
    return blocks;
}

} // namespace slantlight
