// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace slantlight {

/// One text of a mail.
struct MailText
{
    QByteArray bytes;
    QString charset; ///< empty where the mail names none
    QString address; ///< of the page that it is, where the mail says so
    bool isHtml = false;
    bool isFlowed = false; ///< lines that end with a space go on in the next (RFC 3676)
    bool dropsSpace = false; ///< that space is no part of the text

    /// Returns the text as it is to be read: by its character set, or by what the bytes tell.
    [[nodiscard]] QString text() const;
};

/// A mail, or a web page that was saved as one.
struct MailMessage
{
    QString subject;
    QString from; ///< the name, or the address where there is none
    QDate date; ///< where the sender was
    QString pageAddress; ///< of a page that was saved
    /// Of which one is to be read after the other; each is the same text in several formats, the
    /// sender's favourite last.
    std::vector<std::vector<MailText>> texts;
    QStringList attachments; ///< their names
};

/// What @p bytes begin with.
enum class MailKind : std::uint8_t { None, Message, Mailbox, SavedPage };
[[nodiscard]] MailKind mailKindOf(const QByteArray &bytes);

/// Returns the messages of @p bytes, which is of @p kind; those that cannot be read are left out.
/// Ends early when @p stop was asked for.
[[nodiscard]] std::vector<MailMessage> messagesIn(const QByteArray &bytes, MailKind kind,
                                                  const std::stop_token &stop);

} // namespace slantlight
