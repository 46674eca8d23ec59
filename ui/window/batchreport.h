// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk/keepfiles.h"

#include <QDialog>
#include <QString>
#include <QStringList>

namespace slantlight::ui {

/// Returns what became of a batch, in a sentence or two, without what failed.
[[nodiscard]] QString batchText(const KeptFiles &kept);

/// Says which files of a batch gave no article, and why.
class BatchReport : public QDialog
{
    Q_OBJECT

public:
    explicit BatchReport(const KeptFiles &kept, QWidget *parent = nullptr);

    void copy() const; ///< all of it, to the clipboard

private:
    QString m_summary;
    QStringList m_failures;
};

} // namespace slantlight::ui
