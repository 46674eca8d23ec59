// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "ui/render/placedannotation.h"

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace slantlight::ui {

/// An annotation becomes another; nothing before: it is added, nothing after: it is removed.
struct AnnotationChange
{
    std::optional<PlacedAnnotation> before;
    std::optional<PlacedAnnotation> after;

    friend bool operator==(const AnnotationChange &, const AnnotationChange &) = default;
};

/// What is said to the marker with a fingerprint becomes something else.
struct VerdictChange
{
    QString fingerprint;
    std::optional<Verdict> before;
    std::optional<Verdict> after;

    friend bool operator==(const VerdictChange &, const VerdictChange &) = default;
};

/// A rule is switched off, or on again.
struct SilenceChange
{
    RuleId rule;
    bool before = false;
    bool after = true;

    friend bool operator==(const SilenceChange &, const SilenceChange &) = default;
};

using Change = std::variant<AnnotationChange, VerdictChange, SilenceChange>;

/// Returns the change that takes @p change back.
[[nodiscard]] inline Change reversed(Change change)
{
    std::visit([](auto &kind) { std::swap(kind.before, kind.after); }, change);
    return change;
}

} // namespace slantlight::ui
