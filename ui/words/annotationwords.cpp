// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/annotationwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct AnnotationWords
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::AnnotationWords)
};

} // namespace

QString annotationAside(const Annotation &annotation)
{
    QStringList parts;
    if (!annotation.target.isEmpty()) {
        //: The target is whom or what an annotation says to be portrayed.
        parts += AnnotationWords::tr("Target: %1").arg(annotation.target);
    }
    for (const QString &tag : annotation.tags) {
        parts += u'#' + tag;
    }
    return parts.join(u"  "_s);
}

QString coderName(const Annotation &annotation, std::span<const Coder> coders)
{
    const auto known = std::ranges::find(coders, annotation.coder, &Coder::id);
    if (annotation.coder == CoderId()) {
        return {};
    }
    //: Of somebody who annotates, whose name is not known.
    const QString nobody = AnnotationWords::tr("somebody else");
    return known == coders.end() || known->name.isEmpty() ? nobody : known->name;
}

} // namespace slantlight::ui
