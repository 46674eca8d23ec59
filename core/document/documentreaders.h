// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/source/draft.h"
#include "core/source/readcontext.h"
#include "core/source/readsource.h"

#include <stop_token>
#include <vector>

namespace slantlight {

// The readers of documents that are no plain text. All are recognised by their content, so a file
// with another ending opens as what it is. Each fails with FileDamaged where its source is cut off
// or not what it says, with FileLocked where it takes a password, with UnpacksTooLarge where it
// would outgrow all bounds, and with Cancelled soon after @p stop was asked for.

/// A book in EPUB 2 or 3: each chapter is an article. Cover, contents and the like are left out.
[[nodiscard]] bool recognisesEpub(ReadSource &source);
[[nodiscard]] Result<std::vector<Draft>> readEpub(ReadSource &source, const ReadContext &context,
                                                  const std::stop_token &stop);

/// A document of Office Open XML, with changes as they read when they are accepted; notes stand
/// after the paragraph that refers to them.
[[nodiscard]] bool recognisesDocx(ReadSource &source);
[[nodiscard]] Result<std::vector<Draft>> readDocx(ReadSource &source, const ReadContext &context,
                                                  const std::stop_token &stop);

/// A text of OpenDocument, in a container or as one file of XML; read as DOCX is.
[[nodiscard]] bool recognisesOdt(ReadSource &source);
[[nodiscard]] Result<std::vector<Draft>> readOdt(ReadSource &source, const ReadContext &context,
                                                 const std::stop_token &stop);

/// Mail: one, or a box of several. The subject is the headline and the sender the byline; what is
/// quoted of older mails are block quotes, and a notice names attachments.
[[nodiscard]] bool recognisesMail(ReadSource &source);
[[nodiscard]] Result<std::vector<Draft>> readMail(ReadSource &source, const ReadContext &context,
                                                  const std::stop_token &stop);

/// A web page that a browser saved as one file with all that it shows (MHTML); read as readHtml()
/// does.
[[nodiscard]] bool recognisesSavedPage(ReadSource &source);
[[nodiscard]] Result<std::vector<Draft>>
readSavedPage(ReadSource &source, const ReadContext &context, const std::stop_token &stop);

/// A PDF: its text by columns, without running heads and numbers of pages, with the places of its
/// words and what was highlighted in it; one that this program has exported is read as what it was
/// made of. Fails with PicturesOnly where there is no text, too.
[[nodiscard]] bool recognisesPdf(ReadSource &source);
[[nodiscard]] Result<std::vector<Draft>> readPdf(ReadSource &source, const ReadContext &context,
                                                 const std::stop_token &stop);

/// A feed (RSS, Atom, RDF or JSON Feed): each item is an article, with a notice where the feed
/// holds a summary of it only.
[[nodiscard]] bool recognisesFeed(ReadSource &source);
[[nodiscard]] Result<std::vector<Draft>> readFeed(ReadSource &source, const ReadContext &context,
                                                  const std::stop_token &stop);

} // namespace slantlight
