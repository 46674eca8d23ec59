// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"

#include <QTreeWidget>

#include <map>

namespace slantlight::ui {

/// The codes as a tree, with how often each was given; one is dragged onto another to stand under
/// it, and below the last one to stand at the top.
class CodeTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit CodeTree(QWidget *parent = nullptr);

    /// Shows @p codebook; the chosen code stays chosen.
    void show(const Codebook &codebook, const std::map<CodeId, int> &counts);
    void choose(const CodeId &id);
    [[nodiscard]] CodeId chosen() const;

Q_SIGNALS:
    void codeChosen(const slantlight::CodeId &id);
    /// @p parent is empty for the top.
    void moveRequested(const slantlight::CodeId &id, const slantlight::CodeId &parent);

protected:
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QTreeWidgetItem *itemOf(const CodeId &id) const;
};

} // namespace slantlight::ui
