// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulesource.h"

#include "core/text/valueafter.h"

#include <QFile>

#include <algorithm>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

Result<QStringList> trimmedLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, path});
    }
    const QString text = QString::fromUtf8(file.readAll());
    QStringList lines;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        lines.append(line.trimmed().toString());
    }
    return lines;
}

} // namespace

WrittenRules::WrittenRules(QString shippedFolder)
    : m_shippedFolder(std::move(shippedFolder))
{
}

Result<std::vector<QString>> WrittenRules::linesOf(const Rule &rule)
{
    const QString path =
        rule.isShipped() ? QString(m_shippedFolder + u"/rules/" + rule.file) : rule.file;
    auto file = m_files.constFind(path);
    if (file == m_files.constEnd()) {
        auto read = trimmedLines(path);
        if (!read) {
            return std::unexpected(read.error());
        }
        file = m_files.insert(path, std::move(*read));
    }
    std::vector<QString> lines;
    for (const QString &line : std::span(*file).subspan(
             static_cast<std::size_t>(std::min<qsizetype>(rule.line, file->size())))) {
        if (valueAfter(line, u"rule")) {
            break;
        }
        if (!line.isEmpty() && !line.startsWith(u'#')) {
            lines.push_back(line);
        }
    }
    return lines;
}

} // namespace slantlight
