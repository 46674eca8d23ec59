// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"
#include "core/storage/catalogue.h"

#include <QScrollArea>

#include <vector>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace slantlight::ui {

class Actions;

/// What is seen while no article is open: the ways to begin and the articles read last on one side,
/// what the marks mean on the other; one below the other where there is little room.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit WelcomePage(const Actions &actions, QWidget *parent = nullptr);

    /// Shows the first few of @p articles.
    void setRecentArticles(const std::vector<LibraryEntry> &articles);

Q_SIGNALS:
    void articleChosen(const slantlight::ArticleId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeReading(const Actions &actions);
    [[nodiscard]] QWidget *makeDropArea(const Actions &actions);
    [[nodiscard]] QWidget *makeGuide(const Actions &actions);
    void drawExamples();

    struct Example
    {
        Category category;
        QLabel *picture;
    };

    QBoxLayout *m_columns;
    QWidget *m_recent;
    QVBoxLayout *m_recentRows;
    std::vector<Example> m_examples;
};

} // namespace slantlight::ui
