// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/searchquery.h"
#include "ui/words/searchwords.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace slantlight::ui {

/// What a search asks beside its words, each as a chip that takes it out again; wraps to as many
/// lines as it needs.
class SearchChips : public QWidget
{
    Q_OBJECT

public:
    explicit SearchChips(QWidget *parent = nullptr);

    void show(const SearchQuery &query, const CodeWords &codes);
    [[nodiscard]] bool isEmpty() const { return m_chips.empty(); }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void queryChanged(const QString &text); ///< without what was taken out

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(int width, bool isToMove) const;

    std::vector<QToolButton *> m_chips;
};

} // namespace slantlight::ui
