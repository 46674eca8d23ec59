// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"
#include "ui/agreement/comparedcoders.h"
#include "ui/agreement/settling.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace slantlight::ui {

class TrialPanel;
struct TrialRow;

/// Where two coders differ, place by place, and what can be done about it.
class DifferencesPage : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencesPage(QWidget *parent = nullptr);

    /// As FiguresPage::show().
    void show(std::shared_ptr<const ComparedCoders> compared, const QStringList &names,
              const Codebook &codebook);
    /// Whether anything can be settled: not in a library that can only be read.
    void setSettling(bool canSettle);
    /// How many differences are not settled yet.
    [[nodiscard]] int unsettled() const;

    [[nodiscard]] QListView &list() const;
    [[nodiscard]] QPushButton &takeFirst() const { return *m_takeFirst; }
    [[nodiscard]] QPushButton &takeSecond() const { return *m_takeSecond; }
    [[nodiscard]] QPushButton &leaveBoth() const { return *m_leaveBoth; }
    [[nodiscard]] QPushButton &reopenButton() const { return *m_reopen; }
    [[nodiscard]] QComboBox &filter() const { return *m_filter; }
    [[nodiscard]] QLineEdit &note() const { return *m_note; }

Q_SIGNALS:
    void placeWanted(const slantlight::ArticleId &article, slantlight::TextSpan span);
    void placeEntered(const slantlight::ArticleId &article, slantlight::TextSpan span);
    void settled(const slantlight::ui::Settling &settling);
    void reopened(const slantlight::ArticleId &article, const QString &sides);
    void counted(); ///< unsettled() is another

private:
    /// A difference, and how it was settled.
    struct Row
    {
        std::size_t article = 0; ///< number in the report
        CodingDifference difference;
        QString sides;
        std::optional<Settlement> settlement;
    };

    /// What stays the same of a difference when the coders are compared anew.
    struct Identity
    {
        ArticleId article;
        QString sides;
        QStringList coders;
        bool operator==(const Identity &) const = default;
    };

    void showPairs();
    void collect();
    void refill();
    void follow();
    void settleAs(SettledFor choice);
    [[nodiscard]] const Row *current() const;
    [[nodiscard]] Identity identityOf(const Row &row) const;
    void choose(const Identity &identity);
    [[nodiscard]] const AgreementReport::OfArticle &articleOf(const Row &row) const;
    [[nodiscard]] TrialRow rowFor(const Row &row) const;
    [[nodiscard]] QString saidBy(std::size_t coder, const std::optional<CodedPlace> &place,
                                 const QString &text) const;
    [[nodiscard]] QString nameOf(std::size_t coder) const;

    std::shared_ptr<const ComparedCoders> m_compared;
    QStringList m_names;
    QHash<CodeId, QString> m_codeNames;
    std::size_t m_first = 0; ///< of the coders
    std::size_t m_second = 1;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_shown; ///< of these
    Identity m_chosen; ///< the current one, that the note is on
    bool m_isFilling = false;
    bool m_canSettle = true;
    QComboBox *m_pair;
    QComboBox *m_filter;
    TrialPanel *m_panel;
    QLabel *m_settled;
    QLineEdit *m_note;
    QPushButton *m_takeFirst;
    QPushButton *m_takeSecond;
    QPushButton *m_leaveBoth;
    QPushButton *m_reopen;
};

} // namespace slantlight::ui
