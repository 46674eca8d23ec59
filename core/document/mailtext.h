// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/mailmessage.h"
#include "core/structure/lines.h"
#include "core/structure/linewords.h"

#include <QStringView>

#include <vector>

namespace slantlight {

/// Cuts the plain @p text of a mail into pieces: what is quoted with ">" is known as a block quote,
/// lines that were wrapped to be sent are joined, and a signature after "-- " is left out.
[[nodiscard]] std::vector<Piece> piecesOfMail(QStringView text, const MailText &format,
                                              const LineWords &words);

/// Makes block quotes of what @p pieces quote of an older mail: the line that says whose words come
/// ("On Monday Ann Lee wrote:"), and all that follows it where nothing there is marked as quoted.
void setRepliesApart(std::vector<Piece> &pieces, const LineWords &words);

} // namespace slantlight
