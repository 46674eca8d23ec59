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
/// they are. There is one for a desk, and it lives as long; what is not saved even then is written
/// to a text file beside the library.
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
    explicit PendingNotes(Desk &desk);
    void saveAll();

    struct Note
    {
        QString title;
        QString text;
    };
    Desk &m_desk;
    const QString m_path; ///< of that file
    std::map<ArticleId, Note> m_notes;
    QTimer m_again;
};

} // namespace slantlight::ui
