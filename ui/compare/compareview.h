// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/comparedarticles.h"
#include "core/review/markerfilter.h"
#include "ui/compare/comparisonfile.h"
#include "ui/compare/pagealignment.h"

#include <QByteArray>
#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QMenu;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace slantlight::ui {

class ComparePages;
class DifferenceList;
class ProfileTable;
class ShortLabel;

/// A comparison of two articles: a bar, both texts beside each other, and beside or below them what
/// differs and both profiles.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(QWidget *parent = nullptr);

    void show(std::shared_ptr<const ComparedArticles> both, const MarkerFilter &filter);
    [[nodiscard]] const std::shared_ptr<const ComparedArticles> &compared() const { return m_both; }
    void setFilter(const MarkerFilter &filter);
    [[nodiscard]] ComparePages &pages() const { return *m_pages; }
    [[nodiscard]] DifferenceList &differences() const { return *m_list; }

    /// Keys that go to the next and to the previous difference, beside those of the view.
    void setStepKeys(const QList<QKeySequence> &next, const QList<QKeySequence> &previous);
    /// Keys that lead back besides Esc.
    void setBackKeys(const QList<QKeySequence> &back) { m_backKeys = back; }
    /// What the button that leads back says: where to.
    void setBackText(const QString &text);

    /// How people left the view.
    struct Look
    {
        bool isTogether = true;
        QByteArray beside; ///< widths of the pages and the list beside them
        QByteArray below; ///< heights of the pages and the list below them
        int tab = 0;
    };
    void restore(const Look &look);
    [[nodiscard]] Look look() const;

    /// The parts that F6 goes through, in their order.
    [[nodiscard]] std::vector<QWidget *> parts() const;
    /// All but the pages, which have colours of their own.
    [[nodiscard]] std::vector<QWidget *> styledParts() const;
    /// Gives the keyboard to what had it when the view was left, else to the first text.
    void takeFocus();

Q_SIGNALS:
    void left(); ///< back is wanted
    void openWanted(slantlight::ui::PageSide side);
    void exportWanted(slantlight::ui::ComparisonFormat format);
    void said(const QString &text); ///< in passing, translated

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fillBar();
    [[nodiscard]] QWidget *makePanel();
    [[nodiscard]] QMenu *makeExports();
    QToolButton *makeButton(const QString &icon, const QString &name, QWidget *bar);
    void arrange();
    void keepSizes(Look &look) const;
    void refreshHighlights(const MarkerFilter &filter);
    void goTo(std::size_t difference);
    void light(std::optional<std::size_t> difference);
    [[nodiscard]] bool takeKey(const QKeyEvent &event, bool isAct);

    std::shared_ptr<const ComparedArticles> m_both;
    MarkerFilter m_filter; ///< that the highlights were made with
    QWidget *m_bar;
    QToolButton *m_back = nullptr;
    ShortLabel *m_title = nullptr;
    QToolButton *m_together = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_export = nullptr;
    ComparePages *m_pages;
    DifferenceList *m_list = nullptr;
    ProfileTable *m_profiles = nullptr;
    QTabWidget *m_panel = nullptr;
    QSplitter *m_columns;
    Look m_look; ///< of the arrangement that is not shown now
    bool m_isArranged = false; ///< for the size that the view has
    std::optional<std::size_t> m_chosen; ///< difference that stays lit
    QPointer<QWidget> m_focused; ///< had the keyboard when the view was left
    QList<QKeySequence> m_nextKeys;
    QList<QKeySequence> m_previousKeys;
    QList<QKeySequence> m_backKeys;
};

} // namespace slantlight::ui
