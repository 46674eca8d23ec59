// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "ui/compare/likelypartners.h"
#include "ui/desk/latest.h"

#include <QDialog>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QPushButton;

namespace slantlight::ui {

class Desk;
class LibraryModel;
class LibrarySearch;

/// Asks with what an article is to be compared: with one of the library, of which those that seem
/// to tell of the same event come first, with a file, or with an address.
class CompareWithDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p desk is borrowed; @p article is the one to compare.
    CompareWithDialog(Desk &desk, std::shared_ptr<const Article> article,
                      QWidget *parent = nullptr);
    ~CompareWithDialog() override;

Q_SIGNALS:
    void chosen(const slantlight::ArticleId &id);
    void fileWanted();
    void addressWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Likely = Result<std::vector<LikelyPartner>>;

    void look(); ///< for likely ones
    void showLibrary();
    void showFound();
    [[nodiscard]] std::vector<LibraryEntry> page(const std::optional<LibraryEntry> &after);
    void follow();
    void choose(const QModelIndex &index);

    Desk &m_desk;
    std::shared_ptr<const Article> m_article;
    QLineEdit *m_query;
    QLabel *m_hint;
    QListView *m_list;
    LibraryModel *m_model;
    LibrarySearch *m_search;
    QPushButton *m_compare = nullptr;
    std::vector<LibraryEntry> m_likely; ///< the likeliest first
    std::optional<LibraryEntry> m_last; ///< of the library, that was listed after these
    QThreadPool m_worker;
    Latest<Likely> m_looking;
};

} // namespace slantlight::ui
