// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/agreement/comparedcoders.h"
#include "ui/desk/latest.h"

#include <QByteArray>
#include <QDialog>
#include <QThreadPool>
#include <QTimer>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace slantlight::ui {

class CoderChoices;
class Desk;
class DifferencesPage;
class FiguresPage;
struct Settling;

/// How far coders agree, and where they do not: choices on one side, figures and differences on the
/// other. A window of its own beside the reader, which stays up to date with the library while it
/// is open; what takes a while is done by a worker.
class AgreementDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p desk is borrowed.
    explicit AgreementDialog(Desk &desk, QWidget *parent = nullptr);
    ~AgreementDialog() override;

    /// How it was left.
    struct Layout
    {
        QByteArray geometry;
        QByteArray columns;
        CodersRequest request;
        bool hasRequest = false;
        int tab = 0;
    };
    [[nodiscard]] Layout layoutState() const;
    void restoreLayout(const Layout &layout);

    [[nodiscard]] CoderChoices &choices() const { return *m_choices; }
    [[nodiscard]] FiguresPage &figures() const { return *m_figures; }
    [[nodiscard]] DifferencesPage &differences() const { return *m_differences; }
    [[nodiscard]] QTabWidget &tabs() const { return *m_tabs; }
    [[nodiscard]] bool isComparing() const { return m_comparing.isRunning(); }
    [[nodiscard]] QString summary() const;
    /// The table of all figures, as it is saved; empty where there is none.
    [[nodiscard]] QByteArray csv() const;

Q_SIGNALS:
    /// A place of an article, which may not be the open one; @p enters: with the keyboard.
    void placeWanted(const slantlight::ArticleId &article, slantlight::TextSpan span, bool enters);
    void saveWanted(); ///< of csv(), as a file
    void failed(const slantlight::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectParts();
    void follow(); ///< soon: the library is another
    void refresh();
    void offer();
    void compare();
    void take(const CodersRequest &request, const QStringList &names,
              const Result<std::shared_ptr<const ComparedCoders>> &compared);
    void showProgress(int done, int all);
    void endProgress();
    void settle(const Settling &settling);
    void reopen(const ArticleId &article, const QString &sides);
    void copy();

    Desk &m_desk;
    std::shared_ptr<const ComparedCoders> m_compared;
    QStringList m_names; ///< of the coders who were compared
    bool m_hasChosen = false; ///< whom to compare: else it is the first two
    QSplitter *m_columns;
    CoderChoices *m_choices;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    FiguresPage *m_figures;
    DifferencesPage *m_differences;
    QProgressBar *m_progress;
    QToolButton *m_stop;
    QPushButton *m_copy;
    QPushButton *m_save;
    QTimer m_soon;
    QTimer m_slow; ///< from when on progress is shown
    QThreadPool m_worker;
    Latest<Result<std::shared_ptr<const ComparedCoders>>> m_comparing;
};

} // namespace slantlight::ui
