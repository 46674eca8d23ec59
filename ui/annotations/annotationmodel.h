// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/selector.h"
#include "core/base/ids.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <vector>

namespace slantlight::ui {

class Desk;

/// The annotations of the open article by place, those without a place last.
class AnnotationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< the annotation's id, as text
        CodeRole, ///< the code's id, as text
        LookRole, ///< a CodeLook: how the code is drawn
        QuoteRole,
        MemoLineRole, ///< first line of the memo; empty without one
        AsideRole, ///< target and tags in one line; empty without any
        TimeRole, ///< when it was changed last, in words: the time of today, else the day
        CoderRole, ///< whose it is; empty: the owner's of the library
        StateRole, ///< what is to say about the place, translated; empty where it is exact
    };

    explicit AnnotationModel(Desk &desk, QObject *parent = nullptr);

    /// Reads the desk anew; rows stay where only words have changed.
    void reload();
    [[nodiscard]] QModelIndex indexOf(const AnnotationId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    /// Returns what copiedAnnotations() does.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    struct Row
    {
        AnnotationId id;
        CodeId code;
        QString codeName;
        QString quote;
        QString memoLine;
        QString aside;
        QString coder;
        QString times; ///< when it was made and changed, in words
        QDateTime modified; ///< UTC
        AnchorState state = AnchorState::Exact;

        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] std::vector<Row> rowsOfDesk() const;
    void replaceAll();

    Desk &m_desk;
    std::vector<Row> m_rows;
};

} // namespace slantlight::ui
