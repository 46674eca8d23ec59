// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"
#include "core/exchange/jsonwriter.h"

#include <QJsonObject>

#include <optional>

namespace slantlight {

/// Writes all that @p code is as one object; what is not known is null.
void writeCode(JsonWriter &json, const Code &code);

/// Reads such an object; nothing where it has no id or no name.
[[nodiscard]] std::optional<Code> codeFromJson(const QJsonObject &json);

} // namespace slantlight
