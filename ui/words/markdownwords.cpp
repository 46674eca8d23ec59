// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/markdownwords.h"

#include <QCoreApplication>

namespace slantlight::ui {

namespace {

struct Markdown
{
    Q_DECLARE_TR_FUNCTIONS(Markdown)
};

} // namespace

MarkdownWords markdownWords()
{
    return {
        .markers = Markdown::tr("Marks"),
        .orphans = Markdown::tr("Not found in the text"),
        //: %1 is a person or a thing: whom an annotated passage portrays.
        .target = Markdown::tr("about %1"),
        //: A link to the place of a quote.
        .link = Markdown::tr("In the article"),
    };
}

} // namespace slantlight::ui
