// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/deskcodes.h"

#include "core/annotation/wholecodebook.h"
#include "core/storage/library.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

DeskCodes::DeskCodes(Codebook shipped, Library &library)
    : m_shipped(std::move(shipped))
    , m_codebook(m_shipped)
    , m_library(library)
{
    recall();
}

void DeskCodes::recall()
{
    // Rows that make no codebook are left where they are; what was read before holds.
    const auto own = m_library.codes().codebook();
    m_own = own ? std::optional(*own) : std::nullopt;
    auto all = own ? wholeCodebook(m_shipped, *own) : std::unexpected(own.error());
    if (all && all->codes() != m_codebook.codes()) {
        m_codebook = *std::move(all);
        Q_EMIT changed();
    }
}

CodeId DeskCodes::idFor(const QString &name) const
{
    QString id;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isPlain =
            (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (isPlain) {
            id.append(letter);
        } else if (letter.category() != QChar::Mark_NonSpacing && !id.isEmpty()
                   && !id.endsWith(u'-')) {
            id.append(u'-');
        }
    }
    while (id.endsWith(u'-')) {
        id.chop(1);
    }
    if (id.isEmpty()) {
        id = u"own"_s;
    }
    CodeId found(id);
    for (int number = 2; m_codebook.code(found) != nullptr; ++number) {
        found = CodeId(u"%1-%2"_s.arg(id).arg(number));
    }
    return found;
}

Result<Codebook> DeskCodes::ownOf(const std::vector<Code> &codes) const
{
    if (const auto all = Codebook::create(codes); !all) {
        return all;
    }
    std::vector<Code> own;
    for (const Code &code : codes) {
        const Code *const shipped = m_shipped.code(code.id);
        if (shipped == nullptr || changedBy(*shipped, code) != *shipped) {
            own.push_back(code);
        }
    }
    return Codebook::create(std::move(own));
}

} // namespace slantlight::ui
