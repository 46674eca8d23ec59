// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/outgoing.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace slantlight {

/// Writes standoff files of brat: for each article NAME.txt and NAME.ann, and annotation.conf.
///
/// Positions are code points. Orphans have no place in it, and are left out.
class BratWriter
{
public:
    explicit BratWriter(ExportContext context);

    void add(const Outgoing &outgoing);
    /// Returns the files by name; annotation.conf is the last one.
    [[nodiscard]] std::vector<std::pair<QString, QByteArray>> files();

private:
    [[nodiscard]] QString typeOf(const CodeId &code);
    [[nodiscard]] QString nameOf(const CoderId &coder);

    ExportContext m_context;
    std::map<CodeId, QString> m_types; ///< names of codes as brat takes them
    std::map<CoderId, QString> m_coders; ///< likewise of coders who were named
    std::set<QString> m_names; ///< of both, that are taken
    std::set<QString> m_taken; ///< names of files
    std::vector<std::pair<QString, QByteArray>> m_files;
};

} // namespace slantlight
