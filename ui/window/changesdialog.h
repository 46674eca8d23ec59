// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/comparison.h"

#include <QDialog>
#include <QString>

#include <memory>

namespace slantlight::ui {

/// Returns how much has changed, in a sentence or two.
[[nodiscard]] QString changesText(const Comparison &comparison);

/// Shows what has changed between two versions of an article: its text, paragraph by paragraph,
/// with the words that went and came, and the marks.
class ChangesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ChangesDialog(const Comparison &comparison, QWidget *parent = nullptr);
};

} // namespace slantlight::ui
