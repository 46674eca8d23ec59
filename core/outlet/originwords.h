// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/linelists.h"

#include <QRegularExpression>

namespace slantlight {

/// The wordings of a language by which a text says where it comes from;
/// resources/languages/en/lines/origin.lines lists them.
///
/// Copies are cheap; may be used from several threads at once. Made without lists it knows no
/// wording, and what signs alone tell ("(Reuters)") is found all the same.
struct OriginWords
{
    explicit OriginWords(const LineLists &lists = {});

    QRegularExpression everyday; ///< a name that is a word of every day, as a whole
    QRegularExpression shared; ///< such a name, as a whole, that many outlets have
    QRegularExpression from; ///< "Read more at", before an outlet
    QRegularExpression self; ///< "this article"
    QRegularExpression first; ///< "originally published by", before an outlet
    QRegularExpression helpBefore; ///< "with reporting by"
    QRegularExpression helpAfter; ///< "contributed to this report"
    QRegularExpression bylineLead; ///< "By"
    QRegularExpression bylineWith; ///< " for ", between author and outlet
    QRegularExpression trade; ///< " Reporter" at the end: what a writer is
    QRegularExpression paidLine; ///< "Sponsored content", alone or before a colon
    QRegularExpression paidBefore; ///< "in partnership with"
    QRegularExpression citedBefore; ///< "according to"
    QRegularExpression citedAfter; ///< " news agency reported"
    QRegularExpression name; ///< an unknown name in its first group, up to where it ends
    QRegularExpression between; ///< what parts the names of a list
};

} // namespace slantlight
