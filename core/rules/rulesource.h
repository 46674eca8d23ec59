// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rules/rule.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace slantlight {

/// Rules as their files have them, for people who want to see what was written, and for export.
///
/// Each file is read once, when the first of its rules is asked for.
class WrittenRules
{
public:
    /// @p shippedFolder is that of the language whose rules are shipped: Language::folder().
    explicit WrittenRules(QString shippedFolder);

    /// Returns the lines of @p rule without its first and without comments.
    ///
    /// Fails with FileUnreadable when the file has gone since the rule was read.
    [[nodiscard]] Result<std::vector<QString>> linesOf(const Rule &rule);

private:
    QString m_shippedFolder;
    QHash<QString, QStringList> m_files; ///< the lines of each, trimmed
};

} // namespace slantlight
