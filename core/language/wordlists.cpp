// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/wordlists.h"

#include "core/base/diagnosticcode.h"
#include "core/text/diagnosticlist.h"
#include "core/text/foldedtext.h"
#include "core/text/valueafter.h"

namespace slantlight {

Result<> WordLists::add(const QString &file, QStringView text)
{
    DiagnosticList mistakes(file);
    QStringList *words = nullptr;
    for (const SourceLine &line : sourceLines(text)) {
        if (const auto name = valueAfter(line.text, u"list")) {
            const auto [place, isNew] = m_lists.try_emplace(name->toString());
            if (!isNew) {
                mistakes.add(DiagnosticCode::DuplicateList, line, line.text, {name->toString()});
            }
            words = &place->second;
        } else if (words == nullptr) {
            mistakes.add(DiagnosticCode::EntryBeforeList, line, line.text);
            break;
        } else {
            *words += foldedWord(line.text).split(u' ', Qt::SkipEmptyParts);
        }
    }
    if (!mistakes.isEmpty()) {
        return std::unexpected(std::move(mistakes).error(ErrorCode::MalformedLexicon));
    }
    return {};
}

QStringList WordLists::words(const QString &name) const
{
    const auto found = m_lists.find(name);
    return found == m_lists.end() ? QStringList() : found->second;
}

} // namespace slantlight
