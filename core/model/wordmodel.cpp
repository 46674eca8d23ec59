// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/wordmodel.h"

#include "core/model/modelfile.h"
#include "core/model/taggerfeatures.h"

#include <utility>

namespace slantlight {

WordModel::WordModel(WordTables tables, QByteArray digest)
    : m_tables(std::move(tables))
    , m_digest(std::move(digest))
{
}

Result<WordModel> WordModel::parse(const QByteArray &model)
{
    auto tables = WordTables::parse(model);
    if (!tables) {
        return std::unexpected(tables.error());
    }
    return WordModel(std::move(*tables), ModelFile::checksumOf(model));
}

std::vector<SeenWord> WordModel::wordsLike(QStringView word) const
{
    std::vector<SeenWord> found;
    const std::size_t place = m_tables.likeIndex.find(wordKey(word));
    if (place != KeyIndex::nowhere) {
        for (const std::uint16_t seen : m_tables.like[place]) {
            if (seen != WordTables::noWord) {
                found.push_back(m_tables.seen[seen]);
            }
        }
    }
    return found;
}

} // namespace slantlight
