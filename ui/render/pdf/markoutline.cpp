// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/markoutline.h"

#include "ui/render/codecount.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct Outline
{
    Q_DECLARE_TR_FUNCTIONS(PdfExport)
};

constexpr qsizetype longestTitle = 70; ///< in UTF-16 code units

QString shortWords(const QString &words)
{
    const QString simple = words.simplified();
    if (simple.size() <= longestTitle) {
        return simple;
    }
    const qsizetype end = longestTitle - (simple.at(longestTitle).isLowSurrogate() ? 1 : 0);
    return simple.first(end).trimmed() + u'…';
}

/// Returns the marks of one code, in their order.
std::vector<PdfBookmark> marksOf(const CodeId &code, Highlight::Origin origin, const ExportJob &job,
                                 const MarkPlaces &places)
{
    std::vector<PdfBookmark> marks;
    for (const Highlight &highlight : job.highlights) {
        const auto place = places.find(&highlight);
        if (highlight.code != code || highlight.origin != origin || place == places.end()) {
            continue;
        }
        PdfBookmark mark = place->second;
        //: An entry of a PDF's outline: words that are marked, and on which page.
        mark.title = Outline::tr("%1, page %2")
                         .arg(shortWords(highlight.span.in(job.article->text()).toString()))
                         .arg(mark.page + 1);
        mark.depth = 2;
        marks.push_back(std::move(mark));
    }
    return marks;
}

} // namespace

std::vector<PdfBookmark> markOutline(const ExportJob &job, const MarkPlaces &places)
{
    std::vector<PdfBookmark> outline;
    for (const CodeGroup &group : countCodes(job.highlights)) {
        const auto origin = group.family ? Highlight::Origin::Machine : Highlight::Origin::Hand;
        for (const CodeCount &count : group.counts) {
            const std::vector<PdfBookmark> marks = marksOf(count.code, origin, job, places);
            if (marks.empty()) {
                continue;
            }
            PdfBookmark branch = marks.front();
            branch.depth = 1;
            branch.isFolded = true;
            //: A category of marks and how many there are.
            branch.title = Outline::tr("%1 (%2)").arg(count.name).arg(marks.size());
            outline.push_back(std::move(branch));
            outline.insert(outline.end(), marks.begin(), marks.end());
        }
    }
    if (!outline.empty()) {
        PdfBookmark root = outline.front();
        root.depth = 0;
        root.isFolded = false;
        //: An entry of a PDF's outline; below it stand the categories with their marks.
        root.title = Outline::tr("Marks");
        outline.insert(outline.begin(), std::move(root));
    }
    return outline;
}

} // namespace slantlight::ui
