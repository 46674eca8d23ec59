// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

#include <set>

class QCheckBox;
class QLabel;
class QModelIndex;
class QPushButton;
class QStackedLayout;
class QToolButton;
class QTreeView;

namespace slantlight::ui {

class Desk;
class MarkerDelegate;
class MarkerModel;

/// The list of markers beside the article: grouped, counted, switched on and off.
class MarkersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MarkersPanel(Desk &desk, QWidget *parent = nullptr);

    /// Lights up the row of the marker with @p fingerprint; with none, no row.
    void focusMarker(const QString &fingerprint);
    /// Tints the row of the mark that has the reader's attention, if it is in view.
    void lightUp(const QString &fingerprint);

Q_SIGNALS:
    /// A row was chosen: the article is to show the marker.
    void markerChosen(const QString &fingerprint);
    /// A row was clicked: the article is to explain the marker too.
    void cardRequested(const QString &fingerprint);
    void markerPointedAt(const QString &fingerprint); ///< empty: the pointer is on none any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeEmptyPage();
    void refresh();
    void restoreFolds();
    void showEmptyPage();

    /// What stands where no mark does.
    struct EmptyPage
    {
        QString title;
        QString text;
        QString showMore; ///< on the button; empty: there is none
    };
    [[nodiscard]] EmptyPage emptyPage() const;
    void showSilencedRules();
    void offerSilencedRules();
    void choose(const QModelIndex &index);
    void explain(const QModelIndex &index);
    void pointAt(const QString &fingerprint);
    void setOwnVoiceOnly(bool own);
    void showEverything();
    [[nodiscard]] QString foldedKey(const QModelIndex &index) const;

    Desk &m_desk;
    MarkerModel *m_model;
    MarkerDelegate *m_delegate;
    QCheckBox *m_ownVoice;
    QTreeView *m_tree;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_showEverything = nullptr;
    QToolButton *m_silenced;
    QStackedLayout *m_pages;
    std::set<QString> m_folded;
    QString m_focused;
    QString m_pointedAt;
    bool m_following = false; ///< a row lights up because the text says so
};

} // namespace slantlight::ui
