// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/storage/catalogue.h"

#include <QStackedWidget>

#include <vector>

class QVBoxLayout;

namespace slantlight::ui {

class Actions;
class ArticleView;
class Desk;
class ExerciseBar;
class FactsLine;
class OutletCard;
class WelcomePage;

/// The middle of the window: the start page, or the article with the line of facts above it.
class WindowPages : public QStackedWidget
{
    Q_OBJECT

public:
    /// @p view becomes a child of this.
    WindowPages(Desk &desk, ArticleView &view, const Actions &actions, QWidget *parent);

    void showArticle();
    /// Shows the start page, with @p articles as those read last.
    void showWelcome(const std::vector<LibraryEntry> &articles);
    /// Puts @p bar between the facts and the article.
    void addBar(ExerciseBar *bar);
    /// Whether the facts are shown while there is an article.
    void setFactsWanted(bool wanted);
    /// All but the article's page, which has colours of its own.
    [[nodiscard]] std::vector<QWidget *> styledParts() const;

Q_SIGNALS:
    void articleChosen(const slantlight::ArticleId &id); ///< on the start page

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void toggleOutletCard();
    void placeOutletCard();
    void hideOutletCard();
    void followFocus(QWidget *now);
    void connectOutletCard();

    Desk &m_desk;
    ArticleView &m_view;
    WelcomePage *m_welcome;
    QVBoxLayout *m_column; ///< of the article's page
    FactsLine *m_facts;
    ExerciseBar *m_bar = nullptr; ///< between the facts and the article
    OutletCard *m_card; ///< over the page, below the facts
};

} // namespace slantlight::ui
