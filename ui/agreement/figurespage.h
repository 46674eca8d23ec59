// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"
#include "ui/agreement/comparedcoders.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace slantlight::ui {

/// The figures of a comparison, a row for each code and article, and of the row that is chosen the
/// table that they are made of.
class FiguresPage : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresPage(QWidget *parent = nullptr);

    /// Shows @p compared, null for nothing; @p names are those of the coders. Codes are called as
    /// @p codebook has them, which is borrowed for the call.
    void show(std::shared_ptr<const ComparedCoders> compared, const QStringList &names,
              const Codebook &codebook);
    /// Returns the rows with tabs between the columns, for a spreadsheet.
    [[nodiscard]] QString tabbed() const;

    [[nodiscard]] QTreeWidget &rows() const { return *m_rows; }
    [[nodiscard]] QPushButton &tableButton() const { return *m_tableButton; }
    [[nodiscard]] QTableWidget &table() const { return *m_table; }
    [[nodiscard]] QString reasons() const; ///< why figures of the chosen row do not exist

private:
    QTreeWidgetItem *addRow(QTreeWidgetItem *parent, const QString &name, const Figures &figures);
    [[nodiscard]] const Figures *chosen() const;
    void showChosen();
    void showTable();
    [[nodiscard]] QString valueName(const CodeSet &set, const Figures &figures) const;

    std::shared_ptr<const ComparedCoders> m_compared;
    QStringList m_names;
    QHash<CodeId, QString> m_codeNames;
    QTreeWidget *m_rows;
    QLabel *m_reasons;
    QPushButton *m_tableButton;
    QComboBox *m_pair;
    QLabel *m_axes; ///< whose the rows and columns of the table are
    QTableWidget *m_table;
};

} // namespace slantlight::ui
