// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/figurestore.h"
#include "ui/desk/latest.h"
#include "ui/figures/figurecounting.h"

#include <QThreadPool>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace slantlight::ui {

class Chart;
class Desk;
class FigureModel;
class SearchField;
struct ChartPicture;

/// A window of its own with what rules have marked in the articles of the library: by category, by
/// outlet and by month, as charts and as a table. It tells on how many articles its figures rest,
/// and counts the others when it is asked to.
class FiguresWindow : public QWidget
{
    Q_OBJECT

public:
    /// @p desk is borrowed.
    explicit FiguresWindow(Desk &desk);
    ~FiguresWindow() override;

    /// Looks at the articles that @p query asks for, see parseSearch().
    void search(const QString &query);
    /// Writes the charts to @p path; said() tells how that went.
    void saveTo(const QString &path);
    [[nodiscard]] bool isCounting() const { return m_counting->isRunning(); }
    [[nodiscard]] std::vector<QWidget *> styledParts() { return {this}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// All that is shown, read at once.
    struct Figures
    {
        std::vector<FigureGroup> all;
        std::vector<FigureGroup> outlets;
        std::vector<FigureGroup> months;
        qint64 uncounted = 0;
    };
    void build();
    [[nodiscard]] QWidget *makeCharts();
    void read();
    void showFigures(const Figures &figures);
    void showTable();
    void tellBasis();
    void say(const QString &text);
    void copy();
    void copyTable();
    void save();
    [[nodiscard]] std::optional<Category> category() const;
    [[nodiscard]] ChartPicture picture() const;
    [[nodiscard]] QString basis() const;

    Desk &m_desk;
    FigureCounting *m_counting;
    QThreadPool m_worker;
    Latest<Result<Figures>> m_reading;
    Figures m_figures;
    SearchField *m_query;
    QComboBox *m_category;
    QComboBox *m_grouping; ///< of the table
    QLabel *m_basis;
    QPushButton *m_count;
    QProgressBar *m_progress;
    Chart *m_categories;
    Chart *m_months;
    Chart *m_outlets;
    FigureModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
    QLabel *m_said;
    QStackedLayout *m_pages = nullptr;
};

} // namespace slantlight::ui
