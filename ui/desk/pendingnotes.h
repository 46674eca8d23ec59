// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <map>
#include <optional>

namespace slantlight::ui {

class Desk;

/// The notes on articles that could not be saved yet: they are kept in mind, and tried again until
/// they are. There is one for a desk, and it lives as long; what is not saved even then, or whose
/// article has gone, is written to a text file of its own beside the library.
class PendingNotes : public QObject
{
    Q_OBJECT

public:
    /// Returns the one of @p desk.
    [[nodiscard]] static PendingNotes &of(Desk &desk);
    ~PendingNotes() override;

    /// Saves @p note on an article, or keeps it in mind; Desk::failed() tells why.
    void save(const ArticleId &article, const QString &title, const QString &note);
    [[nodiscard]] std::optional<QString> note(const ArticleId &article) const;
    [[nodiscard]] bool isEmpty() const { return m_notes.empty(); }

Q_SIGNALS:
    void saved(const slantlight::ArticleId &article);

private:
    struct Note
    {
        QString title;
        QString text;
        bool operator==(const Note &) const = default;
    };
    using Notes = std::map<ArticleId, Note>;

    explicit PendingNotes(Desk &desk);
    void saveAll();
    /// Saves the note, or writes it beside the library where its article is there no more; false
    /// when it is to be tried again.
    [[nodiscard]] bool isKept(const ArticleId &article, const Note &note);
    [[nodiscard]] bool writeBeside(const Notes &notes) const;

    Desk &m_desk;
    const QString m_folder; ///< of that file
    Notes m_notes;
    QTimer m_again;
};

} // namespace slantlight::ui
