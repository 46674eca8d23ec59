// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"
#include "core/review/markerorder.h"

#include <QString>
#include <QWidget>

#include <set>

class QCheckBox;
class QKeyEvent;
class QLineEdit;
class QMenu;
class QModelIndex;
class QStackedLayout;
class QToolButton;
class QTreeView;

namespace slantlight::ui {

class Desk;
class EmptyMarks;
class GlanceStrip;
class MarkerDelegate;
class MarkerModel;
class SwitchedOff;

/// The list of markers beside the article: told at a glance, ordered, filtered, switched on and
/// off.
class MarkersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MarkersPanel(Desk &desk, QWidget *parent = nullptr);

    /// Lights up the row of the marker with @p fingerprint; with none, no row.
    void focusMarker(const QString &fingerprint);
    /// Tints the row of the mark that has the reader's attention, and brings it into view, unless
    /// it is folded away; the keyboard stays where it is.
    void lightUp(const QString &fingerprint);

    [[nodiscard]] MarkerOrder order() const;
    void setOrder(MarkerOrder order);

Q_SIGNALS:
    /// A row was chosen: the article is to show the marker.
    void markerChosen(const QString &fingerprint);
    /// A row was clicked: the article is to explain the marker too.
    void cardRequested(const QString &fingerprint);
    /// Whoever has more to do to a marker adds it to @p menu.
    void menuOpening(QMenu &menu, const QString &fingerprint);
    void markerPointedAt(const QString &fingerprint); ///< empty: the pointer is on none any more
    void orderChanged(slantlight::MarkerOrder order);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTree();
    void makeOrders();
    void refresh();
    void restoreFolds();
    void offerForRow(QPoint place);
    void search(const QString &text);
    [[nodiscard]] bool takeKey(const QObject *watched, const QKeyEvent &event);
    void goToFirstRow();
    void setKindShown(Category category, bool isShown);
    void showOnlyKind(Category category);
    void choose(const QModelIndex &index);
    void explain(const QModelIndex &index);
    void pointAt(const QString &fingerprint);
    void setOwnVoiceOnly(bool own);
    void showEverything();
    [[nodiscard]] QString foldedKey(const QModelIndex &index) const;

    Desk &m_desk;
    MarkerModel *m_model;
    MarkerDelegate *m_delegate;
    GlanceStrip *m_glance;
    QLineEdit *m_search;
    QToolButton *m_orders;
    QCheckBox *m_ownVoice;
    QTreeView *m_tree;
    EmptyMarks *m_emptyPage;
    SwitchedOff *m_switchedOff;
    QStackedLayout *m_pages;
    std::set<QString> m_folded;
    QString m_focused;
    QString m_pointedAt;
    bool m_following = false; ///< a row lights up because the text says so
};

} // namespace slantlight::ui
