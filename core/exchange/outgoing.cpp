// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/outgoing.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

const Coder &coderOf(const Annotation &annotation, const ExportContext &context)
{
    const auto found = std::ranges::find(context.coders, annotation.coder, &Coder::id);
    return found == context.coders.end() ? context.coders.front() : *found;
}

TextSpan placeOf(const PlacedAnnotation &placed)
{
    return placed.anchor.span.value_or(placed.annotation.selector.position);
}

QString textHash(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return u"sha256:"_s + QString::fromLatin1(hash.toHex());
}

} // namespace slantlight
