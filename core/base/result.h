// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/diagnostic.h"

#include <QString>

#include <cstdint>
#include <expected>
#include <vector>

namespace slantlight {

/// What kind of thing went wrong; the words for readers stand in ui/errortext.cpp.
enum class ErrorCode : std::uint8_t {
    FileNotFound,
    FileUnreadable,
    FileTooLarge,
    ArticleTooLong, ///< more text than can be read in reasonable time
    LineTooLong, ///< of JSON Lines; or a stream without line ends
    PageTooTangled, ///< a web page whose tree would outgrow all bounds
    FolderLink, ///< not followed when folders are walked
    SpecialFile, ///< a pipe, socket or device, not opened when folders are walked
    FileEmpty,
    FileDamaged, ///< cut off, or not what it says that it is
    FileLocked, ///< it takes a password, or the seller's own program
    UnpacksTooLarge, ///< an archive that holds more than can be read
    PicturesOnly, ///< a PDF whose pages are pictures of text
    FileUnwritable,
    NotText, ///< binary data where text is wanted
    WrongEncoding, ///< text in an encoding that cannot be told
    UnsupportedFormat,
    NoArticleText, ///< well-formed, yet without a readable word
    AddressUnusable, ///< of another kind than http and https, or none at all
    AddressPrivate, ///< of this machine or of a private network
    HostNotFound,
    HostUnreachable, ///< refused, or closed without an answer
    CertificateWrong,
    RedirectsEndless,
    RedirectUnsafe, ///< from an encrypted page to an unencrypted one
    PageMissing, ///< HTTP 404 and the like
    PageForbidden, ///< HTTP 403 and the like
    ServerFailed, ///< HTTP 500 and the like
    PageTypeUnknown, ///< a picture, a film: nothing with text
    PageTooLarge,
    PageTimedOut,
    PageCutOff, ///< shorter than the server said
    FetchFailed, ///< in another way
    MalformedJson,
    MalformedRule,
    MalformedLexicon,
    MalformedOutlets,
    MalformedCodebook,
    MalformedModel, ///< of the tagger, or of the words
    MalformedExercise, ///< or answers to one
    MalformedTreebank,
    MalformedVectors,
    UnknownLexiconList,
    DuplicateRule,
    FileNewer, ///< of a format of our own
    DatabaseUnopenable,
    DatabaseLocked,
    DatabaseNewer,
    DatabaseReadOnly,
    DatabaseOnNetwork, ///< where two programs at it could damage it
    DatabaseDamaged,
    DatabaseEmpty, ///< a file of 0 bytes, as a crash leaves it
    DatabaseFailed,
    DiskFull,
    NotInLibrary,
    ChangedElsewhere, ///< another window was faster; what it wrote stays
    DeletedElsewhere,
    PdfFailed,
    OriginalUnlike, ///< a PDF without the article's words, or read as another text than it was
    Cancelled,
};

/// Why an operation failed.
///
/// `detail` is data for the message (a path, a rule id, SQLite's text), never a sentence for the
/// reader: ui/errortext.cpp alone turns a code into translated words.
struct Error
{
    ErrorCode code;
    QString detail;
    /// Every mistake of a file that people write, in the order of their places; the detail is then
    /// the place of the first.
    std::vector<Diagnostic> diagnostics = {};

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T = void>
using Result = std::expected<T, Error>;

} // namespace slantlight
