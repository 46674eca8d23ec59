// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/wordlists.h"

#include "core/lexicon/notation.h"
#include "core/text/valueafter.h"

using namespace Qt::StringLiterals;

namespace slantlight {

Result<> WordLists::add(const QString &file, QStringView text)
{
    QStringList *words = nullptr;
    int number = 0;
    for (const QStringView whole : text.tokenize(u'\n')) {
        ++number;
        const QStringView line = whole.trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        const auto malformed = [&](const QString &what) {
            return std::unexpected(
                Error{ErrorCode::MalformedLexicon,
                      placeInFile(file, number, line.data() - whole.data() + 1) + u": "_s + what});
        };
        if (const auto name = valueAfter(line, u"list")) {
            const auto [place, isNew] = m_lists.try_emplace(name->toString());
            if (!isNew) {
                return malformed(u"the list %1 is there already"_s.arg(*name));
            }
            words = &place->second;
        } else if (words == nullptr) {
            return malformed(u"a word before any list"_s);
        } else {
            *words += line.toString().toLower().split(u' ', Qt::SkipEmptyParts);
        }
    }
    return {};
}

QStringList WordLists::words(const QString &name) const
{
    const auto found = m_lists.find(name);
    return found == m_lists.end() ? QStringList() : found->second;
}

} // namespace slantlight
