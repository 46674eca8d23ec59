// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/mutation.h"

#include "tests/support/zipped.h"

#include <QBuffer>
#include <QString>

#include <algorithm>
#include <array>

namespace slantlight {

namespace {

// Pieces of the formats themselves, which chance would hardly find.
constexpr std::array<QByteArrayView, 40> words{"<",
                                               ">",
                                               "</",
                                               "/>",
                                               "<!--",
                                               "-->",
                                               "<![CDATA[",
                                               "]]>",
                                               "&amp;",
                                               "&#0;",
                                               "&#x10FFFF;",
                                               "&x;",
                                               "<p>",
                                               "</p>",
                                               "<a href=",
                                               "<table><tr><td>",
                                               "<b><i><u>",
                                               "<svg>",
                                               "<template>",
                                               "<plaintext>",
                                               "\n\n",
                                               "\r",
                                               "> ",
                                               ">>>> ",
                                               "# ",
                                               "- ",
                                               "---\n",
                                               "[[x]]",
                                               "![](",
                                               "```",
                                               "From ",
                                               "\nFrom: a\n",
                                               "Content-Type: multipart/mixed; boundary=b\n\n--b\n",
                                               "=\n",
                                               "obj",
                                               "endobj",
                                               "stream\n",
                                               "/Length 99999999",
                                               "\xEF\xBB\xBF",
                                               "\xFF\xFE"};

void collect(const KArchiveDirectory *folder, const QString &path, int depth, Files &files)
{
    constexpr int deepest = 8;
    for (const QString &name : folder->entries()) {
        const KArchiveEntry *const entry = folder->entry(name);
        if (entry->isDirectory() && depth < deepest) {
            collect(static_cast<const KArchiveDirectory *>(entry), path + name + u'/', depth + 1,
                    files);
        } else if (entry->isFile()) {
            files.emplace_back(path + name, static_cast<const KArchiveFile *>(entry)->data());
        }
    }
}

} // namespace

qsizetype Mutation::below(qsizetype end)
{
    return end <= 1 ? 0 : static_cast<qsizetype>(m_random() % static_cast<std::uint32_t>(end));
}

QByteArray Mutation::next()
{
    QByteArray bytes = m_seeds[static_cast<std::size_t>(below(std::ssize(m_seeds)))];
    if (bytes.startsWith("PK\3\4") && !oneOf(4)) {
        return changedInside(bytes);
    }
    for (qsizetype times = 1 + below(6); times > 0; --times) {
        change(bytes);
    }
    return bytes;
}

void Mutation::change(QByteArray &bytes)
{
    constexpr qsizetype longest = 2 << 20;
    const qsizetype at = below(bytes.size());
    const qsizetype length = std::min(1 + below(1 << below(14)), bytes.size() - at);
    const QByteArrayView word = words[static_cast<std::size_t>(below(std::ssize(words)))];
    switch (below(9)) {
    case 0:
        if (!bytes.isEmpty()) {
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        }
        break;
    case 1:
        if (!bytes.isEmpty()) {
            bytes[at] = static_cast<char>(below(256));
        }
        break;
    case 2:
        bytes.remove(at, length);
        break;
    case 3:
        bytes.insert(below(bytes.size()), bytes.mid(at, length));
        break;
    case 4:
        bytes.insert(at, word.toByteArray());
        break;
    case 5: {
        const qsizetype most = std::max<qsizetype>((longest - bytes.size()) / word.size(), 1);
        bytes.insert(
            at, word.toByteArray().repeated(1 + below(std::min<qsizetype>(most, 1 << below(16)))));
        break;
    }
    case 6:
        if (oneOf(3)) {
            bytes.truncate(at);
        }
        break;
    case 7: {
        const QByteArray &other = m_seeds[static_cast<std::size_t>(below(std::ssize(m_seeds)))];
        const qsizetype from = below(other.size());
        bytes.insert(at, other.mid(from, 1 + below(2000)));
        break;
    }
    default:
        if (!bytes.isEmpty()) {
            std::fill(bytes.begin() + at, bytes.begin() + at + length,
                      static_cast<char>(oneOf(2) ? 0 : 0xFF));
        }
        break;
    }
    bytes.truncate(longest);
}

QByteArray Mutation::changedInside(const QByteArray &zip)
{
    QBuffer buffer;
    buffer.setData(zip);
    KZip archive(&buffer);
    if (!archive.open(QIODevice::ReadOnly)) {
        return zip;
    }
    Files files;
    collect(archive.directory(), {}, 0, files);
    for (qsizetype times = 1 + below(4); times > 0 && !files.empty(); --times) {
        auto &[path, bytes] = files[static_cast<std::size_t>(below(std::ssize(files)))];
        if (path != QLatin1StringView("mimetype")) {
            change(bytes);
        }
    }
    std::ranges::stable_partition(
        files, [](const auto &file) { return file.first == QLatin1StringView("mimetype"); });
    return zipped(files);
}

} // namespace slantlight
