// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/annotationcopy.h"

#include "core/exchange/markdown.h"
#include "ui/desk/desk.h"
#include "ui/render/memomarkup.h"
#include "ui/words/codename.h"
#include "ui/words/markdownwords.h"

#include <QDateTime>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr auto markdownType = "text/markdown"_L1;

QString markdownOf(const Desk &desk, const PlacedAnnotation &placed, const ExportContext &context)
{
    const Article &article = *desk.article();
    PlacedAnnotation current = placed;
    if (placed.anchor.span) { // the words as they stand there now
        current.annotation.selector = describe(article.text(), *placed.anchor.span);
    }
    return annotationToMarkdown(current, article.facts().address, context, markdownWords());
}

} // namespace

ExportContext copyContext(const Desk &desk)
{
    std::vector<Code> codes = desk.codebook().codes();
    for (Code &code : codes) {
        code.name = codeName(code.id, code.name);
    }
    std::vector<Coder> coders{desk.library().coders().owner().value_or(Coder())};
    std::ranges::move(desk.otherCoders(), std::back_inserter(coders));
    return {.codebook = Codebook::create(std::move(codes)).value_or(desk.codebook()),
            .coders = std::move(coders),
            .written = QDateTime::currentDateTimeUtc()};
}

std::unique_ptr<QMimeData> copiedAnnotations(const Desk &desk, const std::vector<AnnotationId> &ids)
{
    const ExportContext context = copyContext(desk);
    QStringList copied;
    for (const AnnotationId &id : ids) {
        if (const PlacedAnnotation *const placed = desk.annotation(id)) {
            copied += markdownOf(desk, *placed, context);
        }
    }
    return copied.isEmpty() ? nullptr : markdownData(copied.join(u'\n'));
}

std::unique_ptr<QMimeData> copiedAnnotations(const Desk &desk)
{
    if (desk.annotations().empty()) {
        return nullptr;
    }
    // No filter: it is about marks.
    return markdownData(annotationsToMarkdown(shown(desk.review(), MarkerFilter()),
                                              copyContext(desk), markdownWords()));
}

std::unique_ptr<QMimeData> markdownData(const QString &markdown)
{
    constexpr qsizetype longest = 1'000'000; // characters that a page is made of while one waits
    auto data = std::make_unique<QMimeData>();
    data->setText(markdown);
    data->setData(markdownType, markdown.toUtf8());
    if (markdown.size() <= longest) {
        data->setHtml(memoMarkup(markdown)); // of others' memos, no picture is loaded anywhere
    }
    return data;
}

QStringList markdownTypes()
{
    return {u"text/plain"_s, u"text/html"_s, markdownType};
}

} // namespace slantlight::ui
