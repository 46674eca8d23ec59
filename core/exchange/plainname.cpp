// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plainname.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight {

QString plainName(const QString &words, std::set<QString> &taken)
{
    // What Windows refuses in names,
    // https://learn.microsoft.com/windows/win32/fileio/naming-a-file, and names that a shell or a
    // spreadsheet would take for something else.
    static constexpr std::array devices{"con", "prn", "aux", "nul"};
    constexpr qsizetype most = 60;
    QString name;
    for (const QChar c : words) {
        const bool isPlain = c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-';
        if (isPlain) {
            name += c;
        } else if (!name.isEmpty() && !name.endsWith(u' ')) {
            name += u' ';
        }
    }
    name.truncate(most);
    if (!name.isEmpty() && name.back().isHighSurrogate()) {
        name.chop(1);
    }
    name = name.trimmed();
    while (name.startsWith(u'-')) {
        name.remove(0, 1);
    }
    const QString small = name.toLower();
    const bool isDevice =
        std::ranges::any_of(devices,
                            [&](const char *device) { return small == QLatin1StringView(device); })
        || (small.size() == 4 && (small.startsWith(u"com"_s) || small.startsWith(u"lpt"_s)));
    if (name.isEmpty() || isDevice) {
        name += u'_';
    }
    QString free = name;
    for (int number = 2;
         !taken.insert(free.normalized(QString::NormalizationForm_C).toCaseFolded()).second;
         ++number) {
        free = name + u' ' + QString::number(number);
    }
    return free;
}

} // namespace slantlight
