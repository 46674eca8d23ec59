// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/parcel.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace slantlight {

/// Reads annotations in JSON: of the W3C's Web Annotation Data Model, as a collection, a page, an
/// array, a graph or a single one, ours and those of others; or an export of Hypothesis.
///
/// What names no id gets one that is made of what it says, so that it is the same when it comes
/// again. An annotation without a code of ours has none. Fails with MalformedJson, "line 3" in the
/// detail, and with UnsupportedFormat where there is no annotation.
[[nodiscard]] Result<Parcel> readAnnotations(const QByteArray &json);

/// Returns the id that stands in @p name ("urn:uuid:…" or a bare UUID), or one that is made of it.
[[nodiscard]] QString uuidOf(const QString &name);

/// Whether @p text is a UUID, bare or in braces, and nothing else.
[[nodiscard]] bool isUuid(const QString &text);

/// Returns the time that ISO 8601 writes as @p text, in UTC; null for none.
[[nodiscard]] QDateTime timeFromIso(const QString &text);

} // namespace slantlight
