// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/annotationtable.h"

#include <QByteArray>
#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QLabel;
class QModelIndex;
class QTableView;
class QToolButton;

namespace slantlight::ui {

class AnnotationsModel;
class CodePicker;
class Desk;
class SearchField;

/// A window of its own with the annotations on all articles in a table: searched as the library is,
/// sorted by any column, and several of them given another code, tagged, removed or copied at once.
class AnnotationsWindow : public QWidget
{
    Q_OBJECT

public:
    /// @p desk is borrowed.
    explicit AnnotationsWindow(Desk &desk);

    void search(const QString &query);
    [[nodiscard]] QByteArray columns() const; ///< how wide they are, in which order and sorted
    void restoreColumns(const QByteArray &columns);
    [[nodiscard]] std::vector<QWidget *> styledParts() { return {this}; }

Q_SIGNALS:
    void annotationWanted(const slantlight::ArticleId &article,
                          const slantlight::AnnotationId &annotation);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QAction *make(const QString &text, const QKeySequence &key, void (AnnotationsWindow::*does)());
    void showFound();
    void enterTable();
    void tellCount();
    void open();
    void recode();
    void tag();
    void remove();
    void copyMarkdown();
    void copyCsv();
    void followSelection();
    void offerMenu(QPoint place);
    [[nodiscard]] std::vector<AnnotationRow> selected() const; ///< in the order of the table
    bool change(const std::vector<AnnotationRow> &rows, const char *step,
                const std::function<void(Annotation &)> &change);

    Desk &m_desk;
    AnnotationsModel *m_model;
    SearchField *m_query;
    QToolButton *m_lost;
    QLabel *m_count;
    QTableView *m_table;
    QLabel *m_empty;
    QAction *m_open;
    QAction *m_recode;
    QAction *m_tag;
    QAction *m_markdown;
    QAction *m_csv;
    QAction *m_remove;
    CodePicker *m_codes = nullptr; ///< made when it is needed
};

} // namespace slantlight::ui
