// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk/articlesource.h"

#include <QDialog>

#include <cstddef>
#include <memory>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace slantlight::ui {

/// Asks which of several articles of one source are wanted.
class ArticleChooser : public QDialog
{
    Q_OBJECT

public:
    explicit ArticleChooser(std::shared_ptr<const SourceArticles> source,
                            QWidget *parent = nullptr);

Q_SIGNALS:
    /// @p indices are those of the articles in the source, at least one, in its order.
    void chosen(const std::shared_ptr<const slantlight::ui::SourceArticles> &source,
                const std::vector<std::size_t> &indices);

private:
    void fill();
    void follow();
    void choose();
    [[nodiscard]] std::vector<std::size_t> selected() const;

    std::shared_ptr<const SourceArticles> m_source;
    QListWidget *m_list;
    QLabel *m_hint;
    QPushButton *m_open = nullptr;
};

} // namespace slantlight::ui
