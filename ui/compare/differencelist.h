// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/comparedarticles.h"

#include <QListView>

#include <cstddef>
#include <memory>
#include <optional>

namespace slantlight::ui {

class DifferenceModel;

/// The list of what differs. The pointer and the arrow keys light a row's passages, a click and
/// Enter go there.
class DifferenceList : public QListView
{
    Q_OBJECT

public:
    explicit DifferenceList(QWidget *parent = nullptr);

    void show(std::shared_ptr<const ComparedArticles> both);
    [[nodiscard]] std::size_t count() const;
    /// Goes to the difference after or before the current one, round and round.
    void goToNext() { step(1); }
    void goToPrevious() { step(-1); }
    [[nodiscard]] std::optional<std::size_t> current() const;

Q_SIGNALS:
    void chosen(std::size_t difference);
    void pointedAt(std::optional<std::size_t> difference); ///< nothing: at none any more

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void choose(const QModelIndex &index);
    void step(int by);

    DifferenceModel *m_model;
};

} // namespace slantlight::ui
