// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/text/textspan.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QModelIndex;
class QSplitter;
class QStackedLayout;

namespace slantlight::ui {

class AnnotationModel;
class CodePicker;
class Desk;
class MemoEditor;

/// The list of annotations beside the article, with the memo of the chosen one below.
class AnnotationsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnnotationsPanel(Desk &desk, QWidget *parent = nullptr);

    /// Lights up the row of the annotation; with an empty id, the row that was lit stays.
    void focusAnnotation(const AnnotationId &id);
    /// Shows the annotation's memo and gives it the keyboard.
    void editMemo(const AnnotationId &id);
    void setSelection(std::optional<TextSpan> span);
    /// Saves a memo that is being typed; to be called before the window closes.
    void saveMemo();

Q_SIGNALS:
    /// A row was chosen: the article is to show the annotation.
    void annotationChosen(const slantlight::AnnotationId &id);
    void removalRequested(const slantlight::AnnotationId &id);
    /// Whoever knows what can be done to an annotation adds it to @p menu.
    void menuOpening(QMenu &menu, const QString &id);
    void changeMade(const QString &text); ///< which the desk can take back, in words
    void said(const QString &text); ///< in passing, translated
    void left(); ///< the keyboard goes back to the page
    void annotationPointedAt(const QString &id); ///< empty: the pointer is on none any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeEmptyPage();
    [[nodiscard]] QWidget *makeList();
    void refresh();
    void filter(); ///< hides the rows that do not hold what was typed
    [[nodiscard]] bool takeKey(const QObject *watched, int key);
    void choose(const QModelIndex &index);
    void offerMenu(QPoint place);
    void fillBulkMenu(QMenu &menu);
    /// Those of the rows that are chosen and seen, by place.
    [[nodiscard]] std::vector<AnnotationId> chosen() const;
    void recodeChosen();
    void tagChosen();
    void removeChosen();
    void copyChosen();

    Desk &m_desk;
    AnnotationModel *m_model;
    QWidget *m_head = nullptr; ///< what stands above the list
    QLineEdit *m_search;
    QLabel *m_nothing;
    QListView *m_list;
    MemoEditor *m_editor;
    CodePicker *m_picker = nullptr; ///< made when it is needed: there is a window by then
    QSplitter *m_splitter;
    QLabel *m_emptyText = nullptr;
    QStackedLayout *m_pages;
    AnnotationId m_focused;
    QString m_pointedAt;
    bool m_following = false; ///< a row lights up because the text says so
};

} // namespace slantlight::ui
