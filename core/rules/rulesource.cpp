// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulesource.h"

#include "core/rules/rulepack.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace slantlight {

Result<std::vector<QString>> writtenLines(const Rule &rule)
{
    const bool isShipped = !rule.file.contains(u'/');
    QFile file(isShipped ? RulePack::shippedFolder() + u"/rules/" + rule.file : rule.file);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, file.fileName()});
    }
    const QString text = QString::fromUtf8(file.readAll());
    std::vector<QString> lines;
    int number = 0;
    for (const QStringView whole : QStringView(text).tokenize(u'\n')) {
        const QStringView line = whole.trimmed();
        if (++number <= rule.line || line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        if (valueOf(line, u"rule")) {
            break;
        }
        lines.push_back(line.toString());
    }
    return lines;
}

std::optional<QString> valueOf(QStringView line, QStringView word)
{
    if (!line.startsWith(word) || line.size() <= word.size() || !line.at(word.size()).isSpace()) {
        return std::nullopt;
    }
    return line.sliced(word.size()).trimmed().toString();
}

} // namespace slantlight
