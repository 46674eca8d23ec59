// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csvtable.h"
#include "core/exchange/outgoing.h"

#include <QByteArray>

namespace slantlight {

/// Writes annotations, with orphans, and markers as one table, a line each: RFC 4180, UTF-8.
///
/// Positions are UTF-16 code units; an orphan has none. The column "layer" tells hand and machine
/// apart; the status is an anchor's for what people made, else "mark" or "candidate".
class AnnotationCsvWriter : public ExportWriter
{
public:
    explicit AnnotationCsvWriter(ExportContext context, CsvOptions options = {});

    void add(const Outgoing &outgoing) override;
    [[nodiscard]] Result<QByteArray> finish() override;

private:
    ExportContext m_context;
    CsvOptions m_options;
    QByteArray m_table;
};

} // namespace slantlight
