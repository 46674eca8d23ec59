// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/base/result.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace slantlight::ui {

class EditedReview;
class Notebook;

/// The memos that could not be saved yet: they are kept in mind, and tried again every few seconds
/// until they are.
class PendingMemos : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed.
    PendingMemos(Notebook &notebook, EditedReview &edited, QObject *parent = nullptr);

    /// Saves @p memo of @p annotation, which was written over the memo @p read, by default over the
    /// one that it has, or keeps it in mind.
    void change(const Annotation &annotation, const QString &memo,
                const std::optional<QString> &read);
    /// Tries to save all of them.
    void saveAll();
    [[nodiscard]] bool isEmpty() const { return m_memos.empty(); }
    [[nodiscard]] std::optional<QString> memo(const AnnotationId &id) const;
    /// Writes all of them to a text file beside the file @p library, and forgets them; returns
    /// the path of the file.
    [[nodiscard]] Result<QString> writeBeside(const QString &library);

Q_SIGNALS:
    void saved(); ///< of another article than the open one
    void failed(const slantlight::Error &error);
    void due(); ///< it is time for saveAll()

private:
    struct Memo
    {
        Annotation before; ///< as it was read
        QString memo;
    };

    void save(const Annotation &before, const QString &memo);
    [[nodiscard]] Result<> write(const Annotation &before, const QString &memo);

    Notebook &m_notebook;
    EditedReview &m_edited;
    std::map<AnnotationId, Memo> m_memos;
    QTimer m_again; ///< when to try to save them
    int m_tries = 0;
    bool m_isQuiet = false; ///< it was told, and a message every few seconds would be in the way
};

} // namespace slantlight::ui
