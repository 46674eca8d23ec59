// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <QTextDocument>
#include <QTimer>

#include <cstdint>
#include <optional>

namespace slantlight::ui {

/// A file of rules or lists that is being written: its text with what was done to it, and what is
/// on the disk.
///
/// What is not saved is kept beside within a second, so that it survives a crash.
class RuleFile : public QObject
{
    Q_OBJECT

public:
    /// @p saved is the file's text on the disk, empty where there is none yet; @p aside is where
    /// unsaved text is kept, empty for a file that is only read.
    RuleFile(QString path, const QString &saved, QString aside, QObject *parent = nullptr);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString name() const; ///< without its folders
    [[nodiscard]] bool isReadOnly() const { return m_aside.isEmpty(); }
    /// Stays the same as long as the file is open, with its undo steps.
    [[nodiscard]] QTextDocument &document() { return m_document; }
    [[nodiscard]] QString text() const { return m_document.toPlainText(); }
    /// Whether the text is another than the file has.
    [[nodiscard]] bool isDirty() const { return m_document.isModified(); }
    /// Whether the text is one that was kept when the program ended without saving it.
    [[nodiscard]] bool isRestored() const { return m_isRestored; }
    /// Whether another program changed the file while the text is dirty: save() waits for
    /// loadTheirs() or keepMine().
    [[nodiscard]] bool isTorn() const { return m_isTorn; }

    enum class Saved : std::uint8_t {
        Done,
        Torn, ///< the file was changed by another program, and stays as it is
    };
    /// Writes the text beside and renames it. Fails with FileUnwritable or DiskFull.
    [[nodiscard]] Result<Saved> save();
    /// Makes the text what the file has; undo brings it back.
    void revert();
    void loadTheirs() { revert(); } ///< of a torn file
    /// Of a torn file: the next save writes over what is there; of a restored one: it stays as it
    /// is.
    void keepMine();
    /// Looks whether another program has changed the file: takes that over where nothing is dirty.
    void lookAtDisk();
    /// Says that the file lies in another place now.
    void moveTo(const QString &path, const QString &aside);
    /// Forgets what is kept aside; its text is not wanted any more.
    void drop();

Q_SIGNALS:
    void changed(); ///< isDirty(), isRestored() or isTorn()
    void textChanged();
    void saved();

private:
    void restore();
    void keepAside();
    void setText(const QString &text);
    [[nodiscard]] std::optional<QString> onDisk() const;

    QString m_path;
    QString m_aside;
    QString m_saved; ///< the file's text as it was read or written last
    QTextDocument m_document;
    QTimer m_soon; ///< until the text is kept aside
    bool m_isRestored = false;
    bool m_isTorn = false;
};

} // namespace slantlight::ui
