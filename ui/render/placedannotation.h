// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

namespace slantlight::ui {

/// An annotation and where it stands in the open article.
struct PlacedAnnotation
{
    Annotation annotation;
    Anchor anchor;

    friend bool operator==(const PlacedAnnotation &, const PlacedAnnotation &) = default;
};

} // namespace slantlight::ui
