// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/source/readcontext.h"

#include <QHash>
#include <QString>

namespace slantlight {

/// Reads the entities of HTML that a text of Markdown holds. Borrows the context, which must live
/// longer.
class MarkdownEntities
{
public:
    explicit MarkdownEntities(const ReadContext &context)
        : m_context(context)
    {
    }

    /// Returns what @p written, such as "&eacute;", stands for; a space where it is no entity.
    [[nodiscard]] QString wordsOf(const QString &written);

private:
    const ReadContext &m_context;
    QHash<QString, QString> m_known;
};

} // namespace slantlight
