// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/ids.h"
#include "ui/workshop/editornotes.h"
#include "ui/workshop/librarytrial.h"

#include <QAbstractListModel>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace slantlight::ui {

/// A row of what came of a trial: a sign, a text with some of its words strong, what there is to
/// say of it, and where it is; with the place to go to.
struct TrialRow
{
    QString sign;
    NoteKind kind = NoteKind::Passing; ///< which gives the sign its colour
    QString text;
    LinePart strong; ///< of the text
    QString detail; ///< below it; may be empty
    QString place; ///< at the end of the row: "line 12"
    QString file; ///< the place in a file; empty: none
    int line = 0;
    qsizetype column = 1;
    std::optional<TextSpan> span = {}; ///< the place in the open article
    ArticleId article = {}; ///< the article of the library

    friend bool operator==(const TrialRow &, const TrialRow &) = default;
};

[[nodiscard]] std::vector<TrialRow> problemRows(const std::vector<Problem> &problems,
                                                const QString &file);
/// Rows for the examples of @p rule; an empty id stands for all of the file.
[[nodiscard]] std::vector<TrialRow> exampleRows(const RuleTrial &trial, const QString &file,
                                                const QString &rule);
/// Rows for what the marks of @p rule do in @p article; an empty id stands for all rules.
[[nodiscard]] std::vector<TrialRow> effectRows(const RuleTrial &trial, const Article &article,
                                               const QString &rule);
[[nodiscard]] std::vector<TrialRow> libraryRows(const std::vector<ArticleHits> &hits);

/// Some rows as a model.
class TrialRowModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : std::uint16_t { RowRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<TrialRow> rows);
    /// The row at @p index, or nullptr.
    [[nodiscard]] const TrialRow *rowAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<TrialRow> m_rows;
};

} // namespace slantlight::ui
