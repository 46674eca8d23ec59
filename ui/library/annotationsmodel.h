// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/annotationtable.h"
#include "ui/desk/latest.h"

#include <QAbstractTableModel>
#include <QThreadPool>

#include <vector>

namespace slantlight::ui {

class Desk;

/// The annotations on all articles that a search asks for, read part by part by a worker.
class AnnotationsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole, ///< the code's id
        AnchorRole, ///< an AnchorState, as a number
        IdRole, ///< the annotation's id
    };

    /// @p desk is borrowed and has the names of codes.
    explicit AnnotationsModel(const Desk &desk, QObject *parent = nullptr);
    ~AnnotationsModel() override;

    void show(const AnnotationQuery &query);
    [[nodiscard]] const AnnotationQuery &query() const { return m_query; }
    [[nodiscard]] qint64 found() const { return m_found; } ///< in all
    [[nodiscard]] const AnnotationRow &row(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    /// Returns what annotationsAsMarkdown() does, as markdownData().
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void shown();
    void failed(const slantlight::Error &error);

private:
    struct Part
    {
        std::vector<AnnotationRow> rows;
        qint64 found = 0;
    };
    [[nodiscard]] static Result<Part> read(const QString &path, const AnnotationQuery &query,
                                           qint64 passed);
    void take(Result<Part> part, bool isFirst);

    const Desk &m_desk;
    AnnotationQuery m_query;
    std::vector<AnnotationRow> m_rows;
    qint64 m_found = 0;
    qint64 m_passed = 0; ///< rows that were asked for: those that cannot be read are left out
    QThreadPool m_worker;
    Latest<Result<Part>> m_reading;
};

} // namespace slantlight::ui
