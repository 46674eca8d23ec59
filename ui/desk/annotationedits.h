// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/text/textspan.h"

#include <QStringList>

#include <vector>

namespace slantlight::ui {

class Desk;

// What is done to annotations of the open article, each as one step that can be taken back. Where
// it cannot be saved nothing is changed, and Desk::failed() tells why.

void setTarget(Desk &desk, const AnnotationId &id, const QString &target);
void setTags(Desk &desk, const AnnotationId &id, const QStringList &tags);
/// Cuts an annotation in two at @p at, see split().
void splitAnnotation(Desk &desk, const AnnotationId &id, TextOffset at);
/// Makes one of several, see merged().
void mergeAnnotations(Desk &desk, const std::vector<AnnotationId> &ids);
void recodeAll(Desk &desk, const std::vector<AnnotationId> &ids, const CodeId &code);
/// Gives all of them a tag beside those that they have.
void tagAll(Desk &desk, const std::vector<AnnotationId> &ids, const QString &tag);
void removeAll(Desk &desk, const std::vector<AnnotationId> &ids);

} // namespace slantlight::ui
