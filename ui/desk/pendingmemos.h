// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/base/result.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>

namespace slantlight::ui {

/// The memos that could not be saved yet: they are kept in mind, and tried again every few seconds
/// until they are.
class PendingMemos : public QObject
{
    Q_OBJECT

public:
    /// Saves a memo of an annotation that was read as it is given.
    using Write = std::function<Result<>(const Annotation &before, const QString &memo)>;

    explicit PendingMemos(Write write, QObject *parent = nullptr);

    /// Saves @p memo of an annotation that was read as @p before, or keeps it in mind.
    void save(const Annotation &before, const QString &memo);
    /// Tries to save all of them.
    void saveAll();
    void forget(const AnnotationId &id);

    [[nodiscard]] bool isEmpty() const { return m_memos.empty(); }
    [[nodiscard]] std::optional<QString> memo(const AnnotationId &id) const;
    /// The annotation as it was read, over which its memo was written.
    [[nodiscard]] std::optional<Annotation> readBefore(const AnnotationId &id) const;

    /// Writes all of them to a text file in @p folder, and forgets them; returns its path.
    [[nodiscard]] Result<QString> writeTo(const QString &folder);

Q_SIGNALS:
    void failed(const slantlight::Error &error);
    void due(); ///< it is time for saveAll()

private:
    struct Memo
    {
        Annotation before; ///< as it was read
        QString memo;
    };

    Write m_write;
    std::map<AnnotationId, Memo> m_memos;
    QTimer m_again; ///< when to try to save them
    int m_tries = 0;
    bool m_isQuiet = false; ///< it was told, and a message every few seconds would be in the way
};

} // namespace slantlight::ui
